import type { LibraryData } from '#knowledge'
import { saysOf } from './says.ts'

const main = document.querySelector<HTMLElement>('main[data-library]')
const form = main?.querySelector<HTMLFormElement>('form.narrow')
if (main && form) start(main, form)

/** Texts that are drawn at once; more come when they are asked for. */
const atOnce = 100

/** Debounce: milliseconds without a key before the list is narrowed. */
const rest = 120

/**
 * Narrows the library in place. The list of all texts is fetched at the first use. The choices stand in the
 * fragment of the address, so that they can be sent on and come back with the reader.
 */
function start(main: HTMLElement, form: HTMLFormElement): void {
  const whole = main.querySelector<HTMLElement>('.static')
  const found = main.querySelector<HTMLElement>('.found')
  const status = main.querySelector('.said')
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]
  if (!whole || !found || !status) return
  let texts: Promise<readonly LibraryData[]> | undefined
  let latest = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const load = () => {
    texts ??= fetch(main.dataset.library ?? '').then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status))
      return answer.json()
    })
    return texts
  }
  const chosen = () =>
    fields.flatMap(({ name, value }) => {
      const words = value.trim()
      return words === '' || (name === 'order' && words === 'title') ? [] : [[name, words] as const]
    })

  function write(wanted: ReturnType<typeof chosen>): void {
    const fragment = new URLSearchParams(wanted.map(([name, value]) => [name, value])).toString()
    history.replaceState(null, '', fragment === '' ? location.pathname : `#${fragment}`)
  }

  async function narrow(): Promise<void> {
    const turn = ++latest
    const wanted = chosen()
    write(wanted)
    if (wanted.length === 0) {
      whole?.removeAttribute('hidden')
      if (found) found.hidden = true
      status?.replaceChildren('')
      return
    }
    status?.replaceChildren('正在筛选…')
    let all: readonly LibraryData[]
    try {
      all = await load()
    } catch {
      texts = undefined
      if (turn === latest) status?.replaceChildren('目录没有载入，请检查网络后再试；下面的分类列表照样可用。')
      return
    }
    if (turn === latest) show(filtered(all, new Map(wanted)))
  }

  function show(hits: readonly LibraryData[], drawn = atOnce): void {
    if (!found || !whole) return
    whole.hidden = true
    found.hidden = false
    const rows = hits.slice(0, drawn).map(rowOf)
    if (hits.length > drawn) {
      const more = document.createElement('button')
      more.type = 'button'
      more.textContent = `再列 ${Math.min(atOnce, hits.length - drawn)} 份`
      more.addEventListener('click', () => {
        show(hits, drawn + atOnce)
        found.children[drawn]?.querySelector('a')?.focus()
      })
      const item = document.createElement('li')
      item.append(more)
      rows.push(item)
    }
    found.replaceChildren(...rows)
    status?.replaceChildren(hits.length === 0 ? '没有合乎这些条件的。' : `${hits.length} 份`)
  }

  function rowOf(text: LibraryData): HTMLElement {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = `${main.dataset.base ?? '/'}regulations/${text.id}/`
    link.textContent = text.title
    const by = document.createElement('span')
    by.className = 'by'
    by.textContent = saysOf(text).join('　')
    item.append(link, by)
    return item
  }

  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(narrow, rest)
  }
  form.addEventListener('input', later)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(timer)
    narrow()
  })
  const read = () => {
    const asked = new URLSearchParams(location.hash.slice(1))
    for (const field of fields) field.value = asked.get(field.name) ?? (field.name === 'order' ? 'title' : '')
    narrow()
  }
  addEventListener('hashchange', read)
  form.hidden = false
  read()
}

/** The texts that fit every choice, in the order that is asked for. */
export function filtered(
  all: readonly LibraryData[],
  wanted: ReadonlyMap<string, string>,
): readonly LibraryData[] {
  const words = (wanted.get('words') ?? '').split(/\s+/).filter((one) => one !== '')
  const hits = all.filter(
    ({ title, number, issuer, under }) =>
      words.every((one) => `${title} ${number ?? ''} ${issuer ?? ''}`.includes(one)) &&
      Object.entries(under).every(([id, own]) => {
        const value = wanted.get(id)
        return value === undefined || own.includes(value)
      }),
  )
  if (wanted.get('order') !== 'date') return hits
  return [...hits].sort((a, b) => (b.version ?? '').localeCompare(a.version ?? ''))
}
