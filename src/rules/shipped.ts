import type { Citation, Fact } from './facts.ts'
import type { Reading } from './readings.ts'
import type { Doubt, Rule, Ruleset, Silence } from './ruleset.ts'

/** A citation by where its quote stands in the words of the provision; the quote itself where it stands in none. */
type PlacedCitation =
  | readonly [at: string, from: number, length: number]
  | readonly [at: string, quote: string]

type Placed<T> = Omit<T, 'cites'> & { readonly cites: readonly PlacedCitation[] }
/** Without its question where that is 是否…？ of its name. */
type PlacedFact = Fact extends infer F
  ? F extends Fact
    ? Omit<Placed<F>, 'asks'> & { readonly asks?: string }
    : never
  : never

/** A ruleset without the words that come with the provisions, and those that stand in the page to be read. */
export interface Shipped extends Omit<Ruleset, 'facts' | 'readings' | 'rules' | 'silences' | 'doubts'> {
  readonly facts: Readonly<Record<string, PlacedFact>>
  readonly readings: Readonly<Record<string, Placed<Reading>>>
  readonly rules: readonly Placed<Rule>[]
  readonly silences: readonly Omit<Silence, 'about' | 'note'>[]
  readonly doubts: readonly Pick<Doubt, 'id' | 'at' | 'readings'>[]
}

/** What the page says of a doubt or of a silence. */
interface PageWords {
  readonly doubt: (id: string) => Pick<Doubt, 'kind' | 'title' | 'says' | 'does'>
  readonly silence: (id: string) => Pick<Silence, 'about' | 'note'>
}

/** The ruleset again, from what was shipped, the words of the provisions, and those of the page. */
export function unpacked(
  { facts, readings, rules, silences, doubts, ...rest }: Shipped,
  words: (eId: string) => string,
  page: PageWords,
): Ruleset {
  const cites = (all: readonly PlacedCitation[]): readonly Citation[] =>
    all.map(([at, from, length = 0]) => ({
      at,
      quote: typeof from === 'string' ? from : words(at).slice(from, from + length),
    }))
  const each = <T, U>(record: Readonly<Record<string, T>>, change: (one: T) => U) =>
    Object.fromEntries(Object.entries(record).map(([key, one]) => [key, change(one)]))
  return {
    ...rest,
    facts: each(
      facts,
      (one): Fact => ({ ...one, asks: one.asks ?? `是否${one.name}？`, cites: cites(one.cites) }),
    ),
    readings: each(readings, (one) => ({ ...one, cites: cites(one.cites) })),
    rules: rules.map((one) => ({ ...one, cites: cites(one.cites) })),
    doubts: doubts.map((one) => ({ ...one, ...page.doubt(one.id), by: [], proves: {} })),
    silences: silences.map((one) => ({ ...one, ...page.silence(one.id) })),
  }
}
