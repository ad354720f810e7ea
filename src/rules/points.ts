import { type Bound, type Condition, conditionsIn } from './conditions.ts'
import type { Day, Fact, Facts, Quantity } from './facts.ts'
import { toExact } from './quantity.ts'

/** A value of a fact: a yes or no, an option, or an integer of a quantity's smallest part, or a day. */
export type Value = boolean | string | number

/**
 * A single threshold (`from` equals `to`), or all values between two thresholds. Null stands for no end. `at` is
 * one value in it.
 */
export interface Interval {
  readonly at: number
  readonly from: number | null
  readonly to: number | null
}

/** The bounds that conditions, and the conditions within them, set on a fact. */
export const boundsOn = (conditions: readonly Condition[], fact: string): readonly Bound[] =>
  conditions
    .flatMap((condition) => [...conditionsIn(condition)])
    .flatMap((one) =>
      one.kind === 'within' && one.fact === fact ? [one.from, one.to].filter((end) => end !== null) : [],
    )

/** The least and the greatest value that a quantity can have, exact. */
const rangeOf = (fact: Quantity | Day): readonly [number, number] =>
  fact.kind === 'day'
    ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    : [
        toExact(fact.domain[0], fact.unit) ?? 0,
        toExact(fact.domain[1] ?? Number.NaN, fact.unit) ?? Number.POSITIVE_INFINITY,
      ]

const thresholds = (bounds: readonly Bound[]) =>
  [...new Set(bounds.map(({ value }) => value))].sort((a, b) => a - b)

/**
 * Divides all values of a quantity or a day at the bounds. Within one interval a condition comes out the same for
 * every value.
 */
export function intervalsOf(fact: Quantity | Day, bounds: readonly Bound[]): readonly Interval[] {
  const [least, most] = rangeOf(fact)
  const values = thresholds(bounds)
  const [first] = values
  if (first === undefined) return []
  return [
    ...(first > least ? [{ at: first - 1, from: null, to: first }] : []),
    ...values.flatMap((value, n): Interval[] => {
      const next = values[n + 1] ?? null
      const none = value === most || next === value + 1
      return [
        { at: value, from: value, to: value },
        ...(none ? [] : [{ at: value + 1, from: value, to: next }]),
      ]
    }),
  ]
}

/**
 * The values of a fact that are enough to see all that conditions can come to: both answers, every option, or each
 * threshold and the values just below and just above it, in rising order. For a name that is no fact, such as a
 * tag, both answers.
 */
export function pointsOf(facts: Facts, name: string, conditions: readonly Condition[]): readonly Value[] {
  const fact: Fact | undefined = facts[name]
  if (fact?.kind === 'choice') return fact.options
  if (fact?.kind !== 'quantity' && fact?.kind !== 'day') return [true, false]
  const [least, most] = rangeOf(fact)
  const near = thresholds(boundsOn(conditions, name)).flatMap((value) => [value - 1, value, value + 1])
  return [...new Set(near)].filter((value) => value >= least && value <= most)
}
