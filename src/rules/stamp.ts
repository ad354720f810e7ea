import type { CaseResult, Line } from './evaluate.ts'

/** What a result carries to say where it comes from: the instrument's title, and the hashes of ruleset and text. */
export interface Stamp {
  readonly title: string
  /** SHA-256 of the ruleset's canonical line, hexadecimal; computed at build. */
  readonly rulesetHash: string
  /** SHA-256 of the canonical line of the instrument's provisions, hexadecimal; computed at build. */
  readonly contentHash: string
}

export type StampedResult = CaseResult & Stamp

/** The result as it leaves the site and the command line alike; `canonical` writes it. */
export const stamp = (result: CaseResult, { title, rulesetHash, contentHash }: Stamp): StampedResult => ({
  ...result,
  title,
  rulesetHash,
  contentHash,
})

/** The result without the steps it was reached by, which are most of its bytes: for a batch of many cases. */
export function withoutTrace(result: StampedResult) {
  const lines = (all: readonly Line[]) => all.map(({ step: _, ...line }) => line)
  return {
    ...result,
    matters: result.matters.map(({ scope, certain, possible, excluded, ...matter }) => ({
      ...matter,
      scope: { ...scope, lines: lines(scope.lines) },
      certain: lines(certain),
      possible: lines(possible),
      excluded: lines(excluded),
    })),
  }
}
