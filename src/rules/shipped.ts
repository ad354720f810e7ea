import type { Condition } from './conditions.ts'
import type { Citation, Fact } from './facts.ts'
import type { Reading } from './readings.ts'
import type { Doubt, Rule, Ruleset, Silence } from './ruleset.ts'

/**
 * A citation as it is sent: the place of its provision in the instrument, and of its quote in the provision's
 * words. A quote that is not in these words is sent itself.
 */
type PlacedCitation =
  | readonly [at: number, from: number, length: number]
  | readonly [at: number, quote: string]

/** A condition as it is sent: a fact's name alone stands for “the fact is so”. */
export type ShippedCondition =
  | string
  | Exclude<Condition, { readonly of: unknown }>
  | { readonly kind: 'all' | 'any'; readonly of: readonly ShippedCondition[] }
  | { readonly kind: 'joined'; readonly reading: string; readonly of: readonly ShippedCondition[] }
  | { readonly kind: 'not'; readonly of: ShippedCondition }

type When<T> = Omit<T, 'when'> & { readonly when: ShippedCondition }
type Placed<T> = Omit<T, 'cites'> & { readonly cites: readonly PlacedCitation[] }
/**
 * A fact as it is sent: without its name if that is its first quote, and without its question if that is 是否…？ with
 * its name.
 */
type PlacedFact = Fact extends infer F
  ? F extends Fact
    ? Omit<Placed<F>, 'name' | 'asks'> & { readonly name?: string; readonly asks?: string }
    : never
  : never

/** A ruleset as it is sent: without words that come with the provisions, and without those that stand in the page. */
export interface Shipped extends Omit<Ruleset, 'facts' | 'readings' | 'rules' | 'silences' | 'doubts'> {
  readonly facts: Readonly<Record<string, PlacedFact>>
  readonly readings: Readonly<Record<string, Placed<Reading>>>
  readonly rules: readonly When<Placed<Rule>>[]
  readonly silences: readonly When<Omit<Silence, 'about' | 'note' | 'at'>>[]
  /** For each doubt its id, and the readings that switch between its sides. */
  readonly doubts: readonly (readonly [id: string, ...readings: string[]])[]
}

/** What the page says of a doubt or of a silence. */
interface PageWords {
  readonly doubt: (id: string) => Pick<Doubt, 'kind' | 'title' | 'says' | 'does'> & Pick<Silence, 'at'>
  readonly silence: (id: string) => Pick<Silence, 'about' | 'note' | 'at'>
}

const whole = (one: ShippedCondition): Condition =>
  typeof one === 'string'
    ? { kind: 'yes', fact: one }
    : one.kind === 'not'
      ? { kind: 'not', of: whole(one.of) }
      : 'of' in one
        ? { ...one, of: one.of.map(whole) }
        : one

/**
 * Makes the ruleset again: from what was sent, the provisions in their order with their words, and what stands in
 * the page.
 */
export function unpacked(
  { facts, readings, rules, silences, doubts, ...rest }: Shipped,
  provisions: readonly (readonly [eId: string, words: string])[],
  page: PageWords,
): Ruleset {
  const cites = (all: readonly PlacedCitation[]): readonly Citation[] =>
    all.map(([place, from, length = 0]) => {
      const [at = '', words = ''] = provisions[place] ?? []
      return { at, quote: typeof from === 'string' ? from : words.slice(from, from + length) }
    })
  const each = <T, U>(record: Readonly<Record<string, T>>, change: (one: T) => U) =>
    Object.fromEntries(Object.entries(record).map(([key, one]) => [key, change(one)]))
  return {
    ...rest,
    facts: each(facts, (one): Fact => {
      const quoted = cites(one.cites)
      const name = one.name ?? quoted[0]?.quote ?? ''
      return { ...one, name, asks: one.asks ?? `是否${name}？`, cites: quoted }
    }),
    readings: each(readings, (one) => ({ ...one, cites: cites(one.cites) })),
    rules: rules.map((one) => ({ ...one, when: whole(one.when), cites: cites(one.cites) })),
    doubts: doubts.map(([id, ...readings]) => {
      const { at, ...said } = page.doubt(id)
      const [first = '', ...others] = at
      return { id, ...said, at: [first, ...others], readings, by: [], proves: {} }
    }),
    silences: silences.map((one) => ({ ...one, when: whole(one.when), ...page.silence(one.id) })),
  }
}
