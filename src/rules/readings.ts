import type { Citation } from './facts.ts'

/**
 * A place that can be read in more than one way. `adopted` is the option that this site takes until the reader
 * takes another; null where the site takes no side, so that what depends on it is 待查明.
 */
export interface Reading {
  /** What is in question, in few words: “20%以内”是否含20%. */
  readonly about: string
  /** Option → what it means, in plain Chinese. A bound has the options 含 and 不含, a join 兼具 and 择一. */
  readonly options: Readonly<Record<string, string>>
  readonly adopted: string | null
  readonly cites: readonly Citation[]
}

export type Readings = Readonly<Record<string, Reading>>

/** The reader's switches, by reading; one left out is as adopted. */
export type Switches = Readonly<Record<string, string>>

/** A bound printed without (含) or (不含): this site reads it as included. */
export const inclusion = (about: string, ...cites: Citation[]) =>
  ({ about, options: { 含: '含本数', 不含: '不含本数' }, adopted: '含', cites }) as const satisfies Reading

/** Clauses side by side without 和 or 或: this site takes no side. */
export const join = (about: string, ...cites: Citation[]) =>
  ({
    about,
    options: { 兼具: '并列的各种表现都有，才算', 择一: '并列的表现有其一，即算' },
    adopted: null,
    cites,
  }) as const satisfies Reading
