import type { Condition } from './conditions.ts'
import type { Switches } from './readings.ts'
import type { Truth } from './truth.ts'

/** What a result still depends on: a fact that is unknown or unasked, or a reading on which nobody has taken a side. */
export interface Need {
  readonly kind: 'fact' | 'reading'
  readonly name: string
}

/** A condition without those it is made of, which stand beneath it in the trace. */
export type Tested =
  | Exclude<Condition, { readonly of: unknown }>
  | { readonly kind: 'all' | 'any' | 'not' }
  | { readonly kind: 'joined'; readonly reading: string }
  /** However these places are read, and whichever rule of these slots prevails, it comes out alike: a part for each turn. */
  | { readonly kind: 'alike'; readonly readings: readonly string[]; readonly slots: readonly string[] }

/** One step of the trace: a condition, how it came out, what it still needs, and the steps it was made of. */
export interface Step {
  readonly condition: Tested
  readonly truth: Truth
  readonly needs: readonly Need[]
  /** The readings that settled it, with the option taken. */
  readonly readings: Switches
  readonly parts: readonly Step[]
}

/** The readings that any part of a step settled; what comes out alike however it is read rests on none. */
export function readingsIn({ condition, readings, parts }: Step): readonly (readonly [string, string])[] {
  if (condition.kind === 'alike') return []
  return [...Object.entries(readings), ...parts.flatMap(readingsIn)]
}
