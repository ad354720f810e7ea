import {
  type DrawnScale,
  type Emended,
  type Numbers,
  type Ruleset,
  type Shipped,
  type Stamp,
  unpacked,
} from '#rules'

/** All that a calculator needs of one instrument; it comes with the page. */
export interface CalculatorData extends Stamp {
  readonly ruleset: Ruleset
  readonly numbers: Numbers
  readonly scales: readonly DrawnScale[]
  /** Address → how it is written out, its words as read, and where they are not as printed. */
  readonly provisions: Readonly<
    Record<string, readonly [cite: string, words: string, emended?: readonly Emended[]]>
  >
  /** The notice of the instrument, line by line. */
  readonly notice: readonly string[]
  /** Path of the instrument's page, ending in a slash, under whatever base the site has. */
  readonly page: string
  /** Path of the worked cases, which are loaded only to open one of them. */
  readonly cases: string
  /** Path of the table of pinyin, which the filter loads when it is first used. */
  readonly pinyin: string
}

/** The data as the page holds it, before it is unpacked. */
export interface ShippedData extends Omit<CalculatorData, 'ruleset' | 'notice'> {
  readonly ruleset: Shipped
}

/** The data as the calculator uses it; `wordsOf` gives a part of what stands in the page under an id, as does the notice. */
export function dataFrom(
  given: ShippedData,
  wordsOf: (id: string, part: 'text' | 'title' | 'says' | 'does' | 'by') => string,
  notice: readonly string[] = [],
): CalculatorData {
  const { ruleset, provisions } = given
  // An article and its only 款 are cited alike (第二条); the citation then leads to the lower one, which has the
  // words.
  const addresses = new Map(Object.entries(provisions).map(([eId, [cite]]) => [cite, eId]))
  const placesOf = (id: string) =>
    wordsOf(id, 'by')
      .split('、')
      .flatMap((cite) => addresses.get(cite) ?? [])
  return {
    ...given,
    notice,
    ruleset: unpacked(
      ruleset,
      Object.entries(provisions).map(([eId, [, words]]) => [eId, words]),
      {
        doubt: (id) => ({
          kind: wordsOf(`doubt-${id}`, 'text') ? '文字存疑' : '适用疑点',
          title: wordsOf(`doubt-${id}`, 'title'),
          says: wordsOf(`doubt-${id}`, 'says'),
          does: wordsOf(`doubt-${id}`, 'does'),
          at: placesOf(`doubt-${id}`),
        }),
        silence: (id) => ({
          about: wordsOf(`silence-${id}`, 'title'),
          note: wordsOf(`silence-${id}`, 'says'),
          at: placesOf(`silence-${id}`),
        }),
      },
    ),
  }
}
