import { markAsked, placeOf } from './arrival.ts'

/** What scripting adds to a reading page: the place in view, copying, previews. Nothing of the text needs it. */
const main = document.querySelector<HTMLElement>('main')
const title = main?.dataset.title ?? document.title

/** Marks the row of the contents whose provisions are in view. */
function followPlace(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')]
  const places = links.flatMap((link) => {
    const place = placeOf(link.hash)
    return place ? [{ link, place }] : []
  })
  let here: HTMLAnchorElement | undefined
  const update = () => {
    const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2
    const passed = atEnd
      ? places
      : places.filter(({ place }) => place.getBoundingClientRect().top < innerHeight * 0.3)
    const link = passed.at(-1)?.link
    if (link === here) return
    here?.classList.remove('here')
    here?.removeAttribute('aria-current')
    link?.classList.add('here')
    link?.setAttribute('aria-current', 'location')
    const list = link?.closest('nav')
    if (link && list && list.scrollHeight > list.clientHeight) {
      list.scrollTop = link.offsetTop - list.clientHeight / 2
    }
    here = link
  }
  let waiting = false
  addEventListener(
    'scroll',
    () => {
      if (waiting) return
      waiting = true
      requestAnimationFrame(() => {
        waiting = false
        update()
      })
    },
    { passive: true },
  )
  update()
}

/** What the notes beside a provision say of words that are not as printed, or are doubted: 〔原印作…，读作…〕; else empty. */
function remarkOn(provision: Element): string {
  const said = [...provision.querySelectorAll('.note p')].flatMap(
    ({ textContent }) =>
      /^(?:校正(原印作“.*?”，读作“.*?”)|疑误(“.*?”疑为“.*?”))/.exec(textContent)?.slice(1) ?? [],
  )
  const found = said.filter((one) => one !== undefined)
  return found.length === 0 ? '' : `〔${found.join('；')}〕`
}

/** The printed words of a provision as now shown: without notes, permalinks and the reading not chosen. */
function wordsOf(provision: Element): string {
  const lines: string[] = []
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      lines[Math.max(lines.length - 1, 0)] = (lines.at(-1) ?? '') + node.data.trim()
      return
    }
    if (!(node instanceof HTMLElement) || node.matches('.note, .pk, .bar, .lost, .alike')) return
    if (getComputedStyle(node).display === 'none') return
    if (node.matches('li, p, .no') && (lines.at(-1) ?? '') !== '') lines.push('')
    for (const child of node.childNodes) visit(child)
  }
  visit(provision)
  return lines.join('\n').trim()
}

function citationOf(provision: Element): string {
  const link = provision.matches('.art')
    ? provision.querySelector('.no a')
    : provision.querySelector(':scope > .m, :scope > .pk')
  const cited =
    link?.getAttribute('aria-label') ??
    link?.textContent ??
    provision.closest('.art')?.querySelector('.no')?.textContent
  return `《${title}》${cited ?? ''}`
}

const originalOf = (provision: Element) =>
  `${wordsOf(provision)}${remarkOn(provision)}\n（${citationOf(provision)}）`

/**
 * Whether a browser has translated the words: it has put elements of its own in their place, or set another
 * language.
 */
const isTranslated = (provision: Element) =>
  provision.querySelector('font') !== null || document.documentElement.lang !== 'zh-CN'

/** Offers one bar of tools, at the provision whose number was last clicked. */
function offerTools(): void {
  const bar = document.createElement('div')
  bar.className = 'bar'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', '条文工具')
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  let target: Element | null = null
  const tool = (name: string, words: (provision: Element) => string) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = name
    button.addEventListener('click', async () => {
      if (!target) return
      if (words === originalOf && isTranslated(target)) {
        said.textContent = '这一页经浏览器翻译过，已不是原文；显示原文后再复制'
        return
      }
      try {
        await navigator.clipboard.writeText(words(target))
        said.textContent = `已${name}`
      } catch {
        said.textContent = '浏览器不允许复制，请选中文字自行复制'
      }
    })
    bar.append(button)
  }
  tool('复制引用', citationOf)
  tool('复制链接', (provision) => new URL(`#${provision.id}`, location.href).href)
  tool('复制原文', originalOf)
  const ask = document.createElement('a')
  ask.textContent = '以此情形推演'
  bar.append(ask, said)
  const open = (provision: Element) => {
    target = provision
    ask.hidden = !provision.matches('[data-ask]')
    ask.href = `${main?.dataset.calculator}#at=${provision.id}`
    said.textContent = ''
    const after = provision.matches('.art')
      ? provision.querySelector(':scope > div')
      : provision.querySelector(':scope > p, :scope > span')
    if (provision.matches('.art')) after?.prepend(bar)
    else after?.after(bar)
  }
  main?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('.no a, .m, .pk') : null
    const provision = link?.closest('[id]')
    if (provision) open(provision)
  })
  const arrive = () => {
    const arrived = placeOf(location.hash)
    if (arrived?.matches('.art, .para[id], .art li')) open(arrived)
  }
  addEventListener('hashchange', arrive)
  arrive()
}

let glosses: Promise<Readonly<Record<string, readonly string[]>>> | undefined

/**
 * What the site says of a term, in lines. All terms are fetched when a reader first stops at one. If that fails, a
 * line says so, and they are fetched anew at the next term.
 */
async function glossOf(term: string): Promise<readonly string[]> {
  glosses ??= fetch(main?.dataset.glosses ?? '').then((response) => response.json())
  try {
    return (await glosses)[term] ?? []
  } catch {
    glosses = undefined
    return ['释义没有载入，请检查网络。']
  }
}

/** What a data file of a text says of one provision. */
interface Held {
  readonly eId: string
  readonly num: string | null
  readonly heading?: string
  readonly text: string
}

const texts = new Map<string, Promise<{ readonly provisions: readonly Held[] }>>()

/** What a link into another text leads to, in lines: which text and version, then the words. */
async function elsewhere(link: HTMLAnchorElement): Promise<readonly string[]> {
  const { text: id = '', says = link.title } = link.dataset
  link.dataset.says = says
  // The preview says it; the browser need not say it again.
  link.removeAttribute('title')
  const eId = decodeURIComponent(link.hash.slice(1))
  if (eId === '') return [says]
  const known: Promise<{ readonly provisions: readonly Held[] }> =
    texts.get(id) ??
    fetch(new URL(`regulations/${id}.json`, new URL(main?.dataset.glosses ?? '', location.href))).then(
      (answer) => answer.json(),
    )
  texts.set(id, known)
  try {
    const { provisions } = await known
    const own = provisions.filter((one) => one.eId === eId || one.eId.startsWith(`${eId}__`))
    const lines = own
      .map(({ num, heading = '', text }) => `${num ?? ''}${heading}${text}`)
      .filter((line) => line !== '')
    return [says, ...shortened(lines)]
  } catch {
    texts.delete(id)
    return [says, '这一条没有载入，请检查网络。']
  }
}

// A preview shows only a few lines of a provision.
const most = 7
const shortened = (lines: readonly string[]) =>
  lines.length > most ? [...lines.slice(0, most), `……（共 ${lines.length} 行）`] : lines

/** Shows what a reference on this page leads to, or what a term means, on hover and on keyboard focus. */
function offerPreviews(): void {
  const box = document.createElement('div')
  box.className = 'preview'
  box.id = 'preview'
  box.hidden = true
  box.setAttribute('role', 'tooltip')
  main?.append(box)
  let timer: ReturnType<typeof setTimeout> | undefined
  let shownFor: HTMLAnchorElement | null = null
  let wanted: HTMLAnchorElement | null = null

  const provisionsOf = (link: HTMLAnchorElement): readonly string[] => {
    const eIds = link.dataset.to?.split(' ') ?? [link.hash.slice(1)]
    return eIds.flatMap((eId) => {
      const provision = document.getElementById(eId)
      if (!provision || !main?.contains(provision) || provision === main) return []
      const remark = remarkOn(provision)
      return [
        citationOf(provision),
        ...shortened(wordsOf(provision).split('\n')),
        ...(remark === '' ? [] : [remark]),
      ]
    })
  }
  const hide = () => {
    clearTimeout(timer)
    timer = undefined
    wanted = null
    box.hidden = true
    shownFor?.removeAttribute('aria-describedby')
    shownFor = null
  }
  const show = async (link: HTMLAnchorElement) => {
    if (shownFor === link) return
    wanted = link
    const lines = link.matches('.t')
      ? await glossOf(link.hash.slice(1))
      : link.dataset.text === undefined
        ? provisionsOf(link)
        : await elsewhere(link)
    // By the time the words of a term have arrived, the reader may have moved on.
    if (wanted !== link || lines.length === 0) return
    hide()
    box.replaceChildren(
      ...lines.map((line) => {
        const words = document.createElement('p')
        words.textContent = line
        return words
      }),
    )
    box.hidden = false
    shownFor = link
    link.setAttribute('aria-describedby', 'preview')
    const place = link.getBoundingClientRect()
    const below = place.bottom + 8 + box.offsetHeight <= innerHeight
    box.style.left = `${Math.max(16, Math.min(place.left, innerWidth - box.offsetWidth - 16))}px`
    box.style.top = `${below ? place.bottom + 6 : Math.max(8, place.top - box.offsetHeight - 6)}px`
  }
  const linkAt = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link?.matches('.t, [data-text]')) return link
    return link?.hash &&
      link.pathname === location.pathname &&
      link.matches('main a:not(.m, .pk, .no a, .chapter a)')
      ? link
      : null
  }
  const soon = (act: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(act, 200)
  }
  document.addEventListener('mouseover', (event) => {
    const link = linkAt(event)
    if (link) soon(() => show(link))
    else if (!(event.target instanceof Element && box.contains(event.target))) soon(hide)
    else clearTimeout(timer)
  })
  document.addEventListener('focusin', (event) => {
    const link = linkAt(event)
    if (link?.matches(':focus-visible')) show(link)
    else hide()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
  })
  document.addEventListener('click', hide)
}

followPlace()
offerTools()
markAsked()
offerPreviews()

// On a wide screen the contents are open, also for screen readers.
if (matchMedia('(min-width: 54.01rem)').matches)
  document.querySelector('.toc details')?.setAttribute('open', '')
