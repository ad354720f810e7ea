import type { TextSet } from './catalog.ts'
import { type MeasureEntry, type MeasureIndex, reachedBy } from './measures/index.ts'
import type { Topic, TopicCell } from './topics/index.ts'

/** What an instrument's rules provide for once a circumstance of a topic is met: one row of whom, degree and measures. */
export interface Provided extends MeasureEntry {
  /** Whom it is for, as the set sorts subjects. */
  readonly reaches: string
  /** Whether it follows only if some place is read in another way than the site reads it. */
  readonly reread: boolean
}

export interface SameFactsCell {
  readonly cell: TopicCell
  /** Empty where the instrument ties no measure to these circumstances, or where the topic finds nothing in it. */
  readonly provided: readonly Provided[]
}

/** One circumstance under every instrument. */
export interface SameFacts {
  readonly topic: Topic
  readonly cells: readonly SameFactsCell[]
}

/**
 * The topics that are circumstances, in order, with the measures that follow from each under every instrument. It
 * uses the ways from measures back to circumstances (`waysOf`), in the other direction.
 */
export function sameFacts(
  set: Pick<TextSet, 'topics' | 'reaches' | 'degrees'>,
  { measures }: MeasureIndex,
): readonly SameFacts[] {
  return set.topics.all
    .filter(({ circumstance }) => circumstance)
    .map((topic) => ({
      topic,
      cells: topic.cells.map((cell) => ({ cell, provided: providedOf(cell, measures, set) })),
    }))
}

function providedOf(
  { regulation, entries }: TopicCell,
  measures: MeasureIndex['measures'],
  { reaches, degrees }: Pick<TextSet, 'reaches' | 'degrees'>,
): readonly Provided[] {
  const reachesOf = reachedBy(reaches)
  const order = reaches.map(({ name }) => name)
  const ladder = degrees.map(({ words }) => words)
  const at = new Set(entries.map(({ record }) => record.eId))
  const found = new Map<string, Provided>()
  for (const { places } of measures)
    for (const place of places.filter((one) => one.regulation === regulation.id))
      for (const entry of place.entries) {
        const ways = entry.ways.filter((way) => at.has(way.at))
        if (ways.length === 0) continue
        const reread = ways.every(({ readings }) => Object.keys(readings).length > 0)
        // A list of measures is an entry of each measure in it, so the same list comes several times.
        const key = JSON.stringify([entry.rules, entry.who, entry.degrees, entry.list, entry.asks])
        found.set(key, { ...entry, ways, reaches: reachesOf(entry.who), reread })
      }
  return [...found.values()].sort(
    (a, b) =>
      order.indexOf(a.reaches) - order.indexOf(b.reaches) ||
      rank(regulation, ladder, a) - rank(regulation, ladder, b),
  )
}

/** Where in the text a row stands. */
function rank(
  { records }: TopicCell['regulation'],
  ladder: readonly string[],
  { cites: [first], degrees }: MeasureEntry,
): number {
  const place = first ? [...records.keys()].indexOf(first.at) : 0
  const degree = ladder.indexOf(degrees[0] ?? '')
  return place * 10 + (degree < 0 ? ladder.length : degree)
}
