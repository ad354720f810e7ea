/** What the walks ask of a browser: no more than every engine can do. */
export interface Engine {
  /** Opens an address and waits until the page has loaded. */
  readonly goto: (url: string) => Promise<void>
  /** Runs a function in the page, with arguments and a result that JSON can hold. */
  readonly evaluate: <Args extends readonly Json[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>
  /** Moves the mouse to a place of the window, and presses and releases it there where asked to. */
  readonly point: (x: number, y: number, press: boolean) => Promise<void>
  /** Presses keys one after another: characters, Enter, Escape, ArrowDown; Control+v holds the first. */
  readonly keys: (...keys: string[]) => Promise<void>
  /** Lays the page out as on paper, and tells it so, as a browser does before it prints. */
  readonly print: () => Promise<void>
  readonly close: () => Promise<void>
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Names of keys as WebDriver writes them. */
const coded: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  Control: '\uE009',
}

/** The actions of WebDriver, which its old and its new protocol write alike. */
export type Actions = readonly { readonly [key: string]: Json }[]

export const pointActions = (x: number, y: number, press: boolean): Actions => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
      ...(press
        ? [
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ]
        : []),
    ],
  },
]

export function keyActions(keys: readonly string[]): Actions {
  const actions = keys.flatMap((key) => {
    const held = (key.length > 1 ? key.split('+') : [key]).map((one) => coded[one] ?? one)
    return [
      ...held.map((value) => ({ type: 'keyDown', value })),
      ...[...held].reverse().map((value) => ({ type: 'keyUp', value })),
    ]
  })
  return [{ type: 'key', id: 'keyboard', actions }]
}

/** A call of a function as an expression, whose value is JSON. */
export const written = (run: unknown, args: readonly Json[]): string =>
  `(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})) ?? 'null')()`

/** For engines that cannot be told to print: what is meant for paper counts, and the page hears that it is printed. */
export function asOnPaper(): void {
  const turn = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all'
      if (rule instanceof CSSGroupingRule) turn(rule.cssRules)
    }
  }
  for (const sheet of document.styleSheets) turn(sheet.cssRules)
  dispatchEvent(new Event('beforeprint'))
}
