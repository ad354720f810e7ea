import { type MeasureEntry, type MeasureIndex, reachesOf } from './measures/index.ts'
import type { Topic, TopicCell } from './topics/index.ts'

/** What an instrument's rules provide for once a circumstance of a topic is met: one row of whom, degree and measures. */
export interface Provided extends MeasureEntry {
  /** Whether it is for bodies or for persons. */
  readonly reaches: ReturnType<typeof reachesOf>
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
export function sameFacts(topics: readonly Topic[], { measures }: MeasureIndex): readonly SameFacts[] {
  return topics
    .filter(({ circumstance }) => circumstance)
    .map((topic) => ({
      topic,
      cells: topic.cells.map((cell) => ({ cell, provided: providedOf(cell, measures) })),
    }))
}

function providedOf(
  { regulation, entries }: TopicCell,
  measures: MeasureIndex['measures'],
): readonly Provided[] {
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
      order.indexOf(a.reaches) - order.indexOf(b.reaches) || rank(regulation, a) - rank(regulation, b),
  )
}

const order: readonly string[] = ['单位、班子', '个人']

/** Where in the text a row stands. */
function rank({ records }: TopicCell['regulation'], { cites: [first], degrees }: MeasureEntry): number {
  const place = first ? [...records.keys()].indexOf(first.at) : 0
  const degree = degreesOfMeasures.findIndex(({ words }) => words === degrees[0])
  return place * 10 + (degree < 0 ? degreesOfMeasures.length : degree)
}

/** The degrees to which instruments tie measures, in order, and what each is a degree of: the circumstances, or the liability. */
export const degreesOfMeasures = [
  { words: '情节较轻', of: 'circumstances' },
  { words: '情节较重', of: 'circumstances' },
  { words: '情节严重', of: 'circumstances' },
  { words: '一般责任', of: 'liability' },
  { words: '较大责任', of: 'liability' },
  { words: '重大责任', of: 'liability' },
] as const
