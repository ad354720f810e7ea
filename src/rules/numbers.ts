import type { Fact } from './facts.ts'

/**
 * What of a fact must be unchanged for an old answer to be an answer to it, as one string: kind, name, question,
 * unit and the provisions it cites.
 */
export const askedBy = (fact: Fact): string =>
  [fact.kind, fact.name, fact.asks, 'unit' in fact ? fact.unit : '', ...fact.cites.map(({ at }) => at)].join(
    '\n',
  )

/**
 * The permanent numbers by which a link names the questions of a ruleset: first its facts, then its readings, in
 * the order of the ruleset. A number belongs to one wording for ever; a reworded question gets a new number.
 */
export interface Numbers {
  /**
   * The numbers of all questions in order, as runs of consecutive numbers: the first number of a run, the length
   * of the run, the first number of the next run, …
   */
  readonly runs: readonly number[]
  /** By number of the question: the numbers of its options in their order, where they are not 0, 1, 2, … */
  readonly options: Readonly<Record<string, readonly number[]>>
  /** By number: the name of a question that the ruleset no longer has. */
  readonly gone: Readonly<Record<string, string>>
}
