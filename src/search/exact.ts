import { groupBy, parentAddress } from '#law'
import { type Normal, normal, type Span, spansOf } from './normal.ts'
import type { Instrument, Pack, Provision, Variant } from './pack.ts'

/** A provision that holds what was asked for, with the places in `words`. */
export interface Hit {
  readonly instrument: Instrument
  readonly provision: Provision
  /** The state of the words in which it stands: as read, or another. */
  readonly words: string
  readonly how: Variant['how'] | null
  readonly spans: readonly Span[]
}

/** The words of a provision in one state (as read, as printed, or as conjectured), ready to be compared. */
export interface Line {
  readonly instrument: Instrument
  readonly provision: Provision
  readonly words: string
  readonly how: Variant['how'] | null
  readonly normal: Normal
}

/** Every state of the words of every provision, in document order, the words as read first. */
export function linesOf({ instruments }: Pick<Pack, 'instruments'>): readonly Line[] {
  return instruments.flatMap((instrument) =>
    instrument.provisions.flatMap((provision) => {
      const states: readonly { readonly how: Line['how']; readonly words: string }[] = [
        { how: null, words: provision.words },
        ...(provision.variants ?? []),
      ]
      return states.map((state) => ({ instrument, provision, ...state, normal: normal(state.words) }))
    }),
  )
}

/** The words of a query: it is taken apart at spaces, and each part is made ready to be compared. */
export const wordsOf = (typed: string): readonly string[] => [
  ...new Set(typed.split(/[\s\u3000]+/).flatMap((word) => normal(word).text || [])),
]

/**
 * Every provision that holds the words; marks and spaces do not count. First come those in which the words stand
 * in one piece, in document order; then those that hold every word somewhere, first those in which the words stand
 * nearest together.
 */
export function findExact(lines: readonly Line[], typed: string): readonly Hit[] {
  const whole = normal(typed).text
  const words = wordsOf(typed)
  const hits: Hit[] = []
  const apart: { readonly hit: Hit; readonly width: number }[] = []
  let done: Provision | null = null
  for (const { normal: state, ...line } of lines) {
    if (line.provision === done) continue
    const spans = spansOf(state, whole)
    const each = spans.length > 0 || words.length < 2 ? [] : words.map((word) => spansOf(state, word))
    if (spans.length > 0) hits.push({ ...line, spans })
    else if (each.length > 0 && each.every((one) => one.length > 0))
      apart.push({ hit: { ...line, spans: merged(each.flat()) }, width: narrowest(each) })
    else continue
    done = line.provision
  }
  return [...hits, ...apart.sort((a, b) => a.width - b.width).map(({ hit }) => hit)]
}

/** Spans in order, those that touch or overlap as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = []
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1)
    if (last && from <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], to)]
    else all.push([from, to])
  }
  return all
}

/** The length of the shortest stretch in which each word has at least one of its places. */
function narrowest(each: readonly (readonly Span[])[]): number {
  const places = each
    .flatMap((spans, word) => spans.map(([from, to]) => ({ word, from, to })))
    .sort((a, b) => a.from - b.from)
  let best = Number.POSITIVE_INFINITY
  for (const [at, first] of places.entries()) {
    const seen = new Set<number>()
    let end = first.to
    for (const { word, to } of places.slice(at)) {
      seen.add(word)
      end = Math.max(end, to)
      if (seen.size === each.length) break
    }
    if (seen.size === each.length) best = Math.min(best, end - first.from)
  }
  return best
}

/** The article that a provision belongs to; itself outside articles. */
export function articleOf(eId: string): string {
  return eId.split('__').find((part) => part.startsWith('art_')) ?? eId
}

/** The words that lead to an item, outermost first: 有下列情形之一的，追究领导班子的主体责任： */
export function leadOf(instrument: Instrument, eId: string): readonly Provision[] {
  const parent = parentAddress(eId)
  if (parent === null) return []
  const above = instrument.provisions.find((provision) => provision.eId === parent)
  return [...leadOf(instrument, parent), ...(above ? [above] : [])]
}

/**
 * Looks for articles that hold every word, though no single provision of theirs does. Returns their provisions in
 * which some word stands, each in the state that holds the most words. Empty for a single word.
 */
export function findScattered(lines: readonly Line[], typed: string, found: readonly Hit[]): readonly Hit[] {
  const words = wordsOf(typed)
  if (words.length < 2) return []
  const known = new Set(found.map(({ provision }) => provision))
  const articles = groupBy(
    lines,
    ({ instrument, provision }) => `${instrument.id}#${articleOf(provision.eId)}`,
  )
  return [...articles.values()].flatMap((own) => {
    if (own.some(({ provision }) => known.has(provision))) return []
    const holding = own.flatMap(({ normal: state, ...line }) => {
      const each = words.map((word) => spansOf(state, word))
      const count = each.filter((spans) => spans.length > 0).length
      return count > 0 ? [{ hit: { ...line, spans: merged(each.flat()) }, each, count }] : []
    })
    if (new Set(holding.map(({ hit }) => hit.provision)).size < 2) return []
    if (words.some((_, at) => holding.every(({ each }) => each[at]?.length === 0))) return []
    return holding.flatMap(({ hit, count }) => {
      const better = holding.find((other) => other.hit.provision === hit.provision && other.count > count)
      const first = holding.find((other) => other.hit.provision === hit.provision && other.count === count)
      return better || first?.hit !== hit ? [] : [hit]
    })
  })
}
