/** Whether a bound includes its number: as printed, or as a reading has it. */
export type Inclusion = '含' | '不含' | { readonly reading: string }

/** One end of a range: an integer of the unit's smallest part (or a day) and its inclusion. */
export interface Bound {
  readonly value: number
  readonly inclusion: Inclusion
}

/** What a rule asks of the facts. Plain data: no function ever stands in a ruleset. */
export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'yes'; readonly fact: string }
  | { readonly kind: 'is'; readonly fact: string; readonly options: readonly string[] }
  | { readonly kind: 'within'; readonly fact: string; readonly from: Bound | null; readonly to: Bound | null }
  | { readonly kind: 'read'; readonly reading: string; readonly option: string }
  | { readonly kind: 'given'; readonly tag: string }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  /** Clauses that the text sets side by side without 和 or 或: a reading says whether 兼具 or 择一. */
  | { readonly kind: 'joined'; readonly reading: string; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }

export const always: Condition = { kind: 'always' }
export const all = (...of: Condition[]): Condition => ({ kind: 'all', of })
export const any = (...of: Condition[]): Condition => ({ kind: 'any', of })
export const not = (of: Condition): Condition => ({ kind: 'not', of })

/** The conditions that a condition is made of. */
export function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'joined':
      return condition.of
    case 'not':
      return [condition.of]
    default:
      return []
  }
}

/** Every condition within a condition, itself first. */
export function* conditionsIn(condition: Condition): Generator<Condition> {
  yield condition
  for (const part of partsOf(condition)) yield* conditionsIn(part)
}

/** One end of a range as the author writes it, in the fact's unit; a day as YYYY-MM-DD. */
export interface End<R extends string = string> {
  readonly side: 'from' | 'to'
  readonly stated: number | string
  readonly inclusion: '含' | '不含' | { readonly reading: R }
}

/** …(含)以上; with a reading, …以上 where the text does not say. */
export const from = <const R extends string = never>(stated: number | string, reading?: R): End<R> => ({
  side: 'from',
  stated,
  inclusion: reading === undefined ? '含' : { reading },
})
/** 超过… */
export const over = (stated: number | string): End<never> => ({ side: 'from', stated, inclusion: '不含' })
/** …(不含)以下 */
export const under = (stated: number | string): End<never> => ({ side: 'to', stated, inclusion: '不含' })
/** …(含)以下; with a reading, …以下, …以内 where the text does not say. */
export const upTo = <const R extends string = never>(stated: number | string, reading?: R): End<R> => ({
  side: 'to',
  stated,
  inclusion: reading === undefined ? '含' : { reading },
})
