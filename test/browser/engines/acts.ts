import type { Engine, Json } from './engine.ts'

/** Waits, at most twenty seconds, until a function of the page gives what is not false, empty or null; gives that. */
export async function until<Args extends readonly Json[], Result>(
  engine: Engine,
  run: (...args: Args) => Result,
  ...args: Args
): Promise<Result> {
  const late = performance.now() + 20_000
  for (;;) {
    // A page that is being left answers nothing.
    const found = await engine.evaluate(run, ...args).catch((error) => {
      if (performance.now() > late) throw error
      return null
    })
    if (found) return found
    if (performance.now() > late) throw new Error(`waited in vain for ${run} with ${JSON.stringify(args)}`)
    await new Promise((next) => setTimeout(next, 50))
  }
}

/** Waits for the first element that a selector finds, that holds the words, and that is drawn; brings it into view. */
const middleOf = (engine: Engine, selector: string, words: string): Promise<readonly [number, number]> =>
  until(
    engine,
    (wanted, holding) => {
      const drawn = (one: Element) => one.getClientRects().length > 0
      const found = [...document.querySelectorAll(wanted)].find(
        (one) => one.textContent?.includes(holding) && drawn(one),
      )
      if (!found) return null
      found.scrollIntoView({ block: 'center' })
      const [first] = found.getClientRects()
      return first ? ([first.left + first.width / 2, first.top + first.height / 2] as const) : null
    },
    selector,
    words,
  ).then((found) => found ?? [0, 0])

/** Clicks an element, which may be told from others by words in it. */
export async function click(engine: Engine, selector: string, words = ''): Promise<void> {
  await engine.point(...(await middleOf(engine, selector, words)), true)
}

export async function hover(engine: Engine, selector: string, words = ''): Promise<void> {
  await engine.point(...(await middleOf(engine, selector, words)), false)
}

/** What an element shows, once it is there; '' while it shows nothing. */
export const textOf = (engine: Engine, selector: string): Promise<string> =>
  engine.evaluate((wanted) => {
    const found = document.querySelector(wanted)
    return found instanceof HTMLElement && found.getClientRects().length > 0 ? found.innerText : ''
  }, selector)

/** Waits until what an element shows contains the words. */
export const shows = (engine: Engine, selector: string, words: string): Promise<boolean> =>
  until(
    engine,
    (wanted, holding) =>
      [...document.querySelectorAll<HTMLElement>(wanted)].some(
        (one) => one.getClientRects().length > 0 && one.innerText.includes(holding),
      ),
    selector,
    words,
  )

/** Answers a question of the calculator, told by how its words begin. */
export async function answer(engine: Engine, asks: string, words: string): Promise<void> {
  const id = await questionOf(engine, asks)
  await click(engine, `#${id} .answers label`, words)
  await until(
    engine,
    (one, wanted) =>
      [...document.querySelectorAll<HTMLInputElement>(`#${one} input:checked`)].some(
        (input) => input.parentElement?.textContent === wanted,
      ),
    id,
    words,
  )
}

/** The id of a question, with its group unfolded. */
export const questionOf = (engine: Engine, asks: string): Promise<string> =>
  until(
    engine,
    (wanted) => {
      const found = [...document.querySelectorAll('.question')].find((one) =>
        one.querySelector('legend')?.textContent?.startsWith(wanted),
      )
      for (let at: Element | null = found ?? null; at; at = at.parentElement)
        if (at instanceof HTMLDetailsElement) at.open = true
      return found?.id ?? ''
    },
    asks,
  )
