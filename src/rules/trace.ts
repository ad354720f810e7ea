import type { Condition } from './conditions.ts'
import type { Switches } from './readings.ts'
import type { Truth } from './truth.ts'

/** What a result still depends on: a fact that is unknown or unasked, or a reading on which nobody has taken a side. */
export interface Need {
  readonly kind: 'fact' | 'reading'
  readonly name: string
}

/** A condition in the trace, without the conditions it is made of: these stand beneath it as steps of their own. */
export type Tested =
  | Exclude<Condition, { readonly of: unknown }>
  | { readonly kind: 'all' | 'any' | 'not' }
  | { readonly kind: 'joined'; readonly reading: string }
  /**
   * It comes out the same however these places are read and whichever rule prevails in these slots. The step has a
   * part for each way.
   */
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

/** The readings on which a step or any part of it rests. What comes out the same under all readings rests on none. */
export function readingsIn({ condition, readings, parts }: Step): readonly (readonly [string, string])[] {
  if (condition.kind === 'alike') return []
  return [...Object.entries(readings), ...parts.flatMap(readingsIn)]
}
