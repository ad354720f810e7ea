import { type Name, type Near, normal, type Pack } from '#search'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The lengths of the words of a text as they are compared, each as a figure of base 36. */
export function cutsOf(words: string): string {
  const { from } = normal(words)
  const begins = new Set([...segmenter.segment(words)].map(({ index }) => index))
  const borders = [...from.entries()].flatMap(([at, place]) => (at === 0 || begins.has(place) ? [at] : []))
  return [...borders.slice(1), from.length]
    .map((border, at) => (border - (borders[at] ?? 0)).toString(36))
    .join('')
}

/** What the search compares with where the words of a query stand nowhere. */
export const nearOf = ({ instruments }: Pick<Pack, 'instruments'>, circumstances: readonly Name[]): Near => ({
  cuts: instruments.flatMap(({ provisions }) => provisions.map(({ words }) => cutsOf(words))),
  circumstances,
})
