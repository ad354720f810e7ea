import { at, type Compiled, type Node, nothing, type What } from './compile.ts'
import type { Matter } from './facts.ts'
import type { Ruleset } from './ruleset.ts'
import { tester, union } from './steps.ts'
import type { Need, Step } from './trace.ts'
import { both, either, opposite, type Truth } from './truth.ts'

/** How a rule came out; `rivals` are the rules, by place, that contest or defeat it. */
export interface Status {
  readonly truth: Truth
  readonly needs: readonly Need[]
  readonly rivals: readonly number[]
}

/**
 * One matter evaluated under one way of reading. A rule, named by its place, is worked out when it is first asked
 * for.
 */
export interface World {
  readonly test: (node: Node) => Step
  readonly stepOf: (rule: number) => Step
  readonly statusOf: (what: What) => Status
  /** Whether the instrument reaches the matter of itself. */
  readonly direct: () => Truth
  /** Whether it comes out as in the evaluation that this one starts from. */
  readonly isSame: (what: What) => boolean
}

/** What is given of a matter: its facts, how places are read, and tags that are taken to hold or not. */
export interface Supposition {
  readonly matter: Matter
  /** How a place is read; null where no side is taken. */
  readonly readAs: (reading: string) => string | null
  /** Tags that are given a value, whatever the rules that carry them come to. An unknown one is a need of that name. */
  readonly tags: Readonly<Record<string, Truth>>
}

interface Supposed extends Supposition {
  /** Rules that are supposed to prevail in their exclusive slots. */
  readonly winners: readonly number[]
  /** The evaluation that this one starts from; null for none. */
  readonly base: World | null
  /** By item: 0 where it comes out as there. */
  readonly moved: Uint8Array
}

/** By item: 1 if it may come out otherwise once something of these names does: facts, readings, tags, exclusive slots. */
export function movedBy({ users, asking }: Compiled, names: readonly string[]): Uint8Array {
  const moved = new Uint8Array(users.length)
  const move = (items: readonly number[] = nothing) => {
    for (const item of items) {
      if (moved[item]) continue
      moved[item] = 1
      move(users[item])
    }
  }
  for (const name of names) move(asking[name])
  return moved
}

const status = (
  truth: Truth,
  needs: Status['needs'] = nothing,
  rivals: Status['rivals'] = nothing,
): Status => ({ truth, needs, rivals })

export function worldOf({ rules }: Ruleset, compiled: Compiled, supposed: Supposed): World {
  const { whens, scopes, byTag, equals, above, needsFact, needsReading } = compiled
  const { tags, winners, base, moved } = supposed
  const scope = rules.length
  const statuses: (Status | undefined)[] = new Array(scope + 1)
  const test = tester(supposed, needsReading, tagged)

  function tagged(tag: string): Pick<Status, 'truth' | 'needs'> {
    const so = tags[tag]
    if (so) return { truth: so, needs: so === 'unknown' ? needsFact(tag) : nothing }
    const found = (byTag[tag] ?? nothing).map(ruleStatus)
    const truth = found.reduce<Truth>((so, one) => either(so, one.truth), 'false')
    return { truth, needs: truth === 'unknown' ? union(found.map(({ needs }) => needs)) : nothing }
  }

  const stepOf = (rule: number): Step => test(at(whens, rule))

  const ruleStatus = (rule: number): Status => {
    if (base && moved[rule] === 0) return base.statusOf(rule)
    statuses[rule] ??= rule === scope ? scopeStatus() : compete(rule)
    return statuses[rule]
  }

  /**
   * How a rule of an exclusive slot comes out. It holds if its condition is met and no rule that provides for
   * something else, of the same or a higher rank, holds or may hold. A rule of the same rank that a higher one
   * defeats does not count.
   */
  function compete(rule: number): Status {
    const { truth, needs } = stepOf(rule)
    const [same, higher] = [at(equals, rule), at(above, rule)]
    if (truth === 'false' || same.length + higher.length === 0) return status(truth, needs)
    if (winners.includes(rule)) return status('true')
    const winner = winners.filter((other) => contend(rule, other))
    const defeated = winner.length > 0 ? winner : defeating(rule)
    if (defeated.length > 0) return status('false', nothing, defeated)
    const open = [
      ...higher.filter((other) => ruleStatus(other).truth !== 'false'),
      ...same.filter((other) => stepOf(other).truth !== 'false' && defeating(other).length === 0),
    ].sort((a, b) => a - b)
    if (open.length === 0) return status(truth, needs)
    return status('unknown', union([needs, ...open.map((other) => stepOf(other).needs)]), open)
  }

  /** Whether two rules of a slot exclude each other. */
  const contend = (one: number, other: number): boolean =>
    at(equals, one).includes(other) || at(above, one).includes(other) || at(above, other).includes(one)

  /** The rules of higher rank that hold and exclude this one. */
  const defeating = (rule: number): readonly number[] =>
    at(above, rule).filter((other) => ruleStatus(other).truth === 'true')

  const reached = (wanted: (typeof scopes)[number]['reach']) =>
    scopes.reduce<Truth>(
      (so, { at: rule, reach }) => (reach === wanted ? either(so, ruleStatus(rule).truth) : so),
      'false',
    )

  const direct = () => reached('适用')

  /** Whether the instrument reaches the matter, of itself or by analogy. */
  function scopeStatus(): Status {
    const truth = both(either(direct(), reached('参照')), opposite[reached('不适用')])
    const needs = truth === 'unknown' ? union(scopes.map((one) => ruleStatus(one.at).needs)) : nothing
    return status(truth, needs)
  }

  return {
    test,
    isSame: (what) => base !== null && moved[typeof what === 'number' ? what : what.at] === 0,
    stepOf,
    direct,
    statusOf: (what) => {
      if (typeof what === 'number') return ruleStatus(what)
      const { truth, needs } = test(what)
      return status(truth, needs)
    },
  }
}
