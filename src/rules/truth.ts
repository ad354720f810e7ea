/** The three values of a condition. */
export type Truth = 'true' | 'false' | 'unknown'

/** Three-valued "and": one false decides; else an unknown leaves it open. */
export const both = (a: Truth, b: Truth): Truth =>
  a === 'false' || b === 'false' ? 'false' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'true'

/** Three-valued "or": one true decides; else an unknown leaves it open. */
export const either = (a: Truth, b: Truth): Truth =>
  a === 'true' || b === 'true' ? 'true' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'false'

export const opposite = {
  true: 'false',
  false: 'true',
  unknown: 'unknown',
} as const satisfies Record<Truth, Truth>
