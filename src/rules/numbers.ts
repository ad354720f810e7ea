import type { Fact } from './facts.ts'

/** What a fact must still be for an old answer to be an answer to it. */
export const askedBy = (fact: Fact): string =>
  [fact.kind, fact.name, fact.asks, 'unit' in fact ? fact.unit : '', ...fact.cites.map(({ at }) => at)].join(
    '\n',
  )

/**
 * The permanent numbers by which a link names the questions of a ruleset: its facts, then its readings, in its order.
 * A number belongs to one wording for ever; a question that is worded anew gets a new one.
 */
export interface Numbers {
  /** The numbers as runs: the first of a run, how many it has, the first of the next, … */
  readonly runs: readonly number[]
  /** By number of the question: the numbers of its options in their order, where they are not 0, 1, 2, … */
  readonly options: Readonly<Record<string, readonly number[]>>
  /** By number: the name of a question that the ruleset no longer has. */
  readonly gone: Readonly<Record<string, string>>
}
