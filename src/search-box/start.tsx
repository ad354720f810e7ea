import { render } from 'preact'
import {
  type Answer,
  type Chosen,
  type FoldedPack,
  type Near,
  nothingChosen,
  type Pack,
  type Query,
  readQuery,
  type Searcher,
  searcher,
  unfoldPack,
  writeQuery,
} from '#search'
import { keepTranslatable } from '#translation'
import { openHits } from './opening.ts'
import { Results } from './results.tsx'
import { summary } from './says.ts'

interface Parts {
  readonly input: HTMLInputElement
  /** Where results are drawn. */
  readonly place: HTMLElement
  /** Says how much was found, to those who hear the page. */
  readonly status: HTMLElement
  /** Root of the site, with the closing slash. */
  readonly base: string
  /** In the dialog: less is shown, and the address stays as it is. */
  readonly small: boolean
}

interface Ready {
  readonly pack: Pack
  readonly search: Searcher
}

/** Debounce: milliseconds without a key before the query is answered; longer where texts are fetched for it. */
const rest = 90
const longRest = 250

/** Makes a box search: fetches the pack, answers what is typed, and lets arrows walk over what is found. */
export function start({ input, place, status, base, small }: Parts): void {
  keepTranslatable()
  let chosen: Chosen = nothingChosen
  let ready: Promise<Ready> | undefined
  let latest = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What a collection with versions or with too many texts needs besides. */
  let besides: typeof import('./large.tsx') | null = null
  let large = false
  /** What was asked last, and how often it was looked for further. */
  let asked = ''
  let rounds = 1

  const json = async <T,>(path: string): Promise<T> => {
    const answer = await fetch(`${base}data/${path}.json`)
    if (!answer.ok) throw new Error(`${answer.status} ${path}`)
    return answer.json()
  }
  /** Fetches the pack once; after a failure it is fetched anew at the next use. */
  const load = (): Promise<Ready> => {
    ready ??= json<FoldedPack>('search/pack').then(async (folded) => {
      const pack = unfoldPack(folded)
      large = pack.indexes !== undefined
      if (large || pack.instruments.some(({ version }) => version)) besides = await import('./large.tsx')
      // Pagefind is WebAssembly, which only the search page allows.
      const reader = large && besides ? { reader: besides.readerOf(pack, { base, json, whole: !small }) } : {}
      return { pack, search: searcher(pack, { ...reader, more: () => json<Near>('search/near') }) }
    })
    return ready.catch((error: unknown) => {
      ready = undefined
      throw error
    })
  }
  const say = (words: string) => {
    status.textContent = words
  }

  const tell = (answer: Answer, pack: Pack) => {
    const further = answer.looked && besides?.saysOfLooked(answer.looked)
    say([summary(answer, chosen, pack), further].filter(Boolean).join('。'))
  }

  const draw = (answer: Answer, { pack, search }: Ready) =>
    render(
      <Results
        answer={answer}
        pack={pack}
        near={search.near}
        chosen={chosen}
        small={small}
        base={base}
        more={besides}
        rounds={rounds}
        onChoose={(next) => {
          chosen = next
          keep()
          draw(answer, { pack, search })
          tell(answer, pack)
        }}
        onAsk={(typed) => {
          input.value = typed
          chosen = nothingChosen
          input.focus()
          ask()
        }}
        onMore={more}
      />,
      place,
    )

  /** Keeps what is asked in the address, so that it can be sent on; no server sees it there. */
  function keep(): void {
    if (small) return
    const fragment = writeQuery({ typed: input.value, chosen })
    if (fragment !== location.hash) history.replaceState(null, '', fragment || location.pathname)
  }

  /** Looks further through a large collection, and goes to the first that this brings. */
  async function more(): Promise<void> {
    const found = () => place.querySelectorAll<HTMLAnchorElement>('[aria-label="原文"] .hit h3 a')
    const before = found().length
    rounds++
    await ask()
    found()[before]?.focus()
  }

  async function ask(): Promise<void> {
    clearTimeout(timer)
    const turn = ++latest
    const typed = input.value
    if (typed !== asked) rounds = 1
    asked = typed
    // In print, the results replace the index of all provisions.
    place.parentElement?.classList.toggle('asked', typed.trim() !== '')
    if (typed.trim() === '') {
      chosen = nothingChosen
      render(null, place)
      say('')
      keep()
      return
    }
    const slow = setTimeout(() => say('正在查找…'), 300)
    try {
      const loaded = await load()
      const answer = await loaded.search.ask(typed, { rounds, stale: () => turn !== latest })
      if (turn !== latest) return
      keep()
      draw(answer, loaded)
      tell(answer, loaded.pack)
      place.dataset.answered = typed
    } catch {
      if (turn !== latest) return
      render(
        <p class="said">
          查找要用的数据没有载入。请检查网络。{' '}
          <button type="button" onClick={() => ask()}>
            重试
          </button>
        </p>,
        place,
      )
      say('数据没有载入')
    } finally {
      clearTimeout(slow)
    }
  }

  input.addEventListener('input', () => {
    // Another query: the facets that were chosen belong to the one before.
    chosen = nothingChosen
    clearTimeout(timer)
    timer = setTimeout(ask, large ? longRest : rest)
  })
  openHits(place)
  walk({ input, place, small }, ask)
  if (!small) {
    const arrive = () => {
      // A fragment that is no query, such as the skip link's, changes nothing.
      if (location.hash !== '' && readQuery(location.hash) === null) return
      const query: Query = readQuery(location.hash) ?? { typed: '', chosen: nothingChosen }
      if (query.typed === input.value && writeQuery({ typed: query.typed, chosen }) === location.hash) return
      input.value = query.typed
      chosen = query.chosen
      ask()
    }
    addEventListener('hashchange', arrive)
    arrive()
  }
  // The reader may have typed before this script arrived.
  if (input.value.trim() !== '') ask()
}

/** Arrows lead from the box over what is found and back; Enter in the box opens the first found in the dialog, else goes to it. */
function walk(
  { input, place, small }: Pick<Parts, 'input' | 'place' | 'small'>,
  ask: () => Promise<void>,
): void {
  const links = () => [...place.querySelectorAll<HTMLAnchorElement>('.hit h3 a')]
  input.addEventListener('keydown', async (event) => {
    // Safari ends a composition before the key that ended it, which it gives the number 229.
    if (event.isComposing || event.keyCode === 229) return
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      links()[0]?.focus()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const asked = input.value
      await ask()
      // Meanwhile closed, or something else typed.
      if (input.value !== asked || input.getClientRects().length === 0) return
      // Enter never opens what is only near: the reader did not ask for it.
      const first = place.querySelector<HTMLAnchorElement>(
        '.region:not(.nothing, .related) .hit h3 a, .elsewhere a',
      )
      if (small) first?.click()
      else first?.focus()
    }
  })
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const all = links()
    const at = all.findIndex((link) => link.matches(':focus'))
    if (at < 0) return
    event.preventDefault()
    const next = at + (event.key === 'ArrowDown' ? 1 : -1)
    if (next < 0) input.focus()
    else all[next]?.focus()
  })
}
