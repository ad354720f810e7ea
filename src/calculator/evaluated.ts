import { type CaseResult, evaluate, type Ruleset } from '#rules'
import { type CaseState, type ReadState, readState } from './answers.ts'

/** A state with its result. */
export interface Evaluated extends ReadState {
  readonly state: CaseState
  readonly result: CaseResult
}

/** Evaluates a state. A matter that has not changed since `before` keeps its result and is not worked out again. */
export function evaluateState(
  ruleset: Ruleset,
  circumstances: readonly string[],
  state: CaseState,
  before: Evaluated | null,
): Evaluated {
  const read = readState(ruleset, state, circumstances)
  const { matters, ...rest } = read.input
  const same = before?.state.readings === state.readings && before.state.date === state.date
  const results = matters.map((matter, at) => {
    const known =
      same && before.state.matters[at] === state.matters[at] ? before.result.matters[at] : undefined
    return known ? [known] : evaluate(ruleset, { ...rest, matters: [matter] }).matters
  })
  return {
    ...read,
    state,
    result: { ...evaluate(ruleset, { ...rest, matters: [] }), matters: results.flat() },
  }
}
