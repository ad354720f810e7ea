import {
  type CaseInput,
  exceeding,
  type Facts,
  type Input,
  inputOf,
  type Matter,
  type Ruleset,
  type Switches,
} from '#rules'

/** As a case states it: yes or no, an option, a decimal string in the unit, a day; null is 不清楚. */
export type Answer = boolean | string | null

/** One 事项 as filled in. What is not in `answers` has not been answered. */
export interface MatterState {
  /** Names the matter as long as the page is open; unique in the case. */
  readonly key: number
  /** Empty until the reader gives it one. */
  readonly name: string
  readonly answers: Readonly<Record<string, Answer>>
  /** What stands in a field and cannot be read, kept as typed. */
  readonly unread: Readonly<Record<string, string>>
  /** Whether the reader has said that no other circumstance exists. Questions of other kinds stay unanswered. */
  readonly noOthers: boolean
  /** Whether all that is not answered does not arise (不适用), as in a worked case. */
  readonly closed: boolean
}

/** All that a reader can fill in. Plain data: it is kept in the tab and undone step by step. */
export interface CaseState {
  readonly matters: readonly [MatterState, ...MatterState[]]
  readonly readings: Switches
  /** 假定起算日 */
  readonly date: string | null
}

export const emptyMatter = (key: number): MatterState => ({
  key,
  name: '',
  answers: {},
  unread: {},
  noOthers: false,
  closed: false,
})

export const emptyCase: CaseState = { matters: [emptyMatter(0)], readings: {}, date: null }

export const isEmpty = ({ matters, readings, date }: CaseState): boolean =>
  matters.length === 1 &&
  Object.keys(matters[0].answers).length + Object.keys(matters[0].unread).length === 0 &&
  !matters[0].closed &&
  !matters[0].noOthers &&
  matters[0].name === '' &&
  Object.keys(readings).length === 0 &&
  date === null

/** A case that can be evaluated, and the answers that were left out of it: `matter fact` → why. */
export interface ReadState {
  readonly input: CaseInput
  readonly refused: ReadonlyMap<string, string>
}

export const refusal = (matter: number, fact: string) => `${matter} ${fact}`

/**
 * Makes a case of a state. An answer that cannot stand (a part greater than its whole) is left out, and the rest
 * is evaluated. `circumstances` are the facts that count as 不适用 where the reader has said that no other
 * circumstance exists.
 */
export function readState(
  ruleset: Ruleset,
  { matters, readings, date }: CaseState,
  circumstances: readonly string[] = [],
): ReadState {
  const refused = new Map<string, string>()
  const read = matters.map(({ name, answers, unread, noOthers, closed }, at): Matter => {
    const inputs = Object.fromEntries(
      Object.entries(answers).flatMap(([fact, answer]): [string, Input][] => {
        const asked = ruleset.facts[fact]
        const input = asked ? inputOf(asked, answer) : 'kind'
        return typeof input === 'string' ? [] : [[fact, input]]
      }),
    )
    const over = exceeding(ruleset, inputs)
    for (const { part, says } of over) refused.set(refusal(at, part), says)
    return {
      name: nameOf({ name }, at),
      inputs: {
        ...(noOthers ? absent(circumstances.filter((fact) => unread[fact] === undefined)) : {}),
        ...without(
          inputs,
          over.map(({ part }) => part),
        ),
        // A refused answer counts as 未填 and not as 不适用, since something was answered.
        ...Object.fromEntries(over.map(({ part }): [string, Input] => [part, { state: 'unasked' }])),
      },
      rest: closed ? 'inapplicable' : 'unasked',
    }
  })
  return { input: { matters: read, readings, date }, refused }
}

const absent = (facts: readonly string[]): Matter['inputs'] =>
  Object.fromEntries(facts.map((fact): [string, Input] => [fact, { state: 'inapplicable' }]))

/** 事项1, unless it has a name. */
export const nameOf = ({ name }: Pick<MatterState, 'name'>, at: number) => name.trim() || `事项${at + 1}`

export const mapMatters = (
  [first, ...rest]: CaseState['matters'],
  change: (matter: MatterState, at: number) => MatterState,
): CaseState['matters'] => [change(first, 0), ...rest.map((one, at) => change(one, at + 1))]

export const without = <T>(record: Readonly<Record<string, T>>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)))

/** Whether the ruleset has the fact and the answer is of its kind. What is kept in a tab may be older than the page. */
export function fitting(facts: Facts, name: string, answer: unknown): answer is Answer {
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
  if (!fact) return false
  if (answer === null) return true
  if (typeof answer !== (fact.kind === 'flag' ? 'boolean' : 'string')) return false
  const input = inputOf(fact, answer)
  return typeof input !== 'string' && input.state === 'known'
}
