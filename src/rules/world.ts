import { at, type Compiled, type Node, nothing, type What } from './compile.ts'
import type { Matter } from './facts.ts'
import type { Ruleset } from './ruleset.ts'
import { type Hope, hopeOf, tester, union } from './steps.ts'
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
  readonly stepOf: (rule: number) => Step
  readonly statusOf: (what: What) => Status
  readonly hopeOf: (what: What) => Hope
  /** Whether the instrument reaches the matter of itself. */
  readonly direct: () => Truth
  readonly test: (node: Node) => Step
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
  /** Exclusive slot → the rule that is supposed to prevail in it. */
  readonly winners: Readonly<Record<string, number>>
  /** The evaluation without suppositions; null if this is it. */
  readonly base: World | null
}

export function worldOf(
  { rules }: Ruleset,
  { size, whens, scopes, byTag, equals, above, needOf }: Compiled,
  { matter, readAs, tags: supposed, winners, base }: Supposed,
): World {
  const statuses: (Status | undefined)[] = new Array(rules.length)
  const tags = new Map<string, ReturnType<typeof tagged>>()
  const { test, hope } = tester({
    matter,
    size,
    readAs,
    needOf: (name) => needOf.get(name) ?? { kind: 'reading', name },
    tagged,
    base: base?.test ?? null,
  })

  function tagged(tag: string): Pick<Status, 'truth' | 'needs'> & { readonly hope: Hope } {
    const known = tags.get(tag)
    if (known) return known
    const made = taggedAnew(tag)
    tags.set(tag, made)
    return made
  }

  function taggedAnew(tag: string): ReturnType<typeof tagged> {
    const so = supposed[tag]
    if (so)
      return {
        truth: so,
        needs: so === 'unknown' ? [{ kind: 'fact', name: tag }] : nothing,
        hope: hopeOf(so),
      }
    const rules = byTag.get(tag) ?? nothing
    const found = rules.map(ruleStatus)
    const truth = found.reduce<Truth>((so, one) => either(so, one.truth), 'false')
    const open = truth === 'unknown' ? found.filter((one) => one.truth === 'unknown') : nothing
    const needs = union(open.map((one) => one.needs))
    return { truth, needs, hope: truth === 'unknown' ? rules.reduce(anyHope, 2) : hopeOf(truth) }
  }

  /** The hope of “any of several rules”: it could be true if one rule could, and false only if all could. */
  const anyHope = (so: Hope, rule: number): Hope => {
    const own = ruleHope(rule)
    return ((so | own) & 1) | (so & own & 2)
  }

  /**
   * A contested rule fails if one of its rivals prevails. One of the rules must prevail if the condition of any of
   * them is met.
   */
  function ruleHope(rule: number): Hope {
    const { truth, rivals } = ruleStatus(rule)
    if (truth !== 'unknown') return hopeOf(truth)
    const one = [rule, ...rivals].some((other) => stepOf(other).truth === 'true')
    return hope(at(whens, rule)) | (rivals.length > 0 && one ? 2 : 0)
  }

  const stepOf = (rule: number): Step => test(at(whens, rule))

  function ruleStatus(rule: number): Status {
    const known = statuses[rule]
    if (known) return known
    const made = compete(rule)
    statuses[rule] = made
    return made
  }

  /**
   * How a rule of an exclusive slot comes out. It holds if its condition is met and no rule that provides for
   * something else, of the same or a higher rank, holds or may hold. A rule of the same rank that a higher one
   * defeats does not count.
   */
  function compete(rule: number): Status {
    const { truth, needs } = stepOf(rule)
    const [same, higher] = [at(equals, rule), at(above, rule)]
    if (truth === 'false' || same.length + higher.length === 0) return { truth, needs, rivals: nothing }
    const winner = winners[at(rules, rule).slot ?? '']
    if (winner === rule) return { truth: 'true', needs: nothing, rivals: nothing }
    if (winner !== undefined && contend(rule, winner))
      return { truth: 'false', needs: nothing, rivals: [winner] }
    const defeated = defeating(rule)
    if (defeated.length > 0) return { truth: 'false', needs: nothing, rivals: defeated }
    const open = [
      ...higher.filter((other) => ruleStatus(other).truth !== 'false'),
      ...same.filter((other) => stepOf(other).truth !== 'false' && defeating(other).length === 0),
    ].sort((a, b) => a - b)
    if (open.length === 0) return { truth, needs, rivals: nothing }
    return {
      truth: 'unknown',
      needs: union([needs, ...open.map((other) => stepOf(other).needs)]),
      rivals: open,
    }
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
    if (truth !== 'unknown') return { truth, needs: nothing, rivals: nothing }
    const open = scopes.map((scope) => ruleStatus(scope.at)).filter((status) => status.truth === 'unknown')
    return { truth, needs: union(open.map(({ needs }) => needs)), rivals: nothing }
  }

  return {
    test,
    stepOf,
    direct,
    statusOf: (what) => {
      if (typeof what === 'number') return ruleStatus(what)
      if (what === 'scope') return scopeStatus()
      const { truth, needs } = test(what)
      return { truth, needs, rivals: nothing }
    },
    hopeOf: (what) => {
      if (typeof what === 'number') return ruleHope(what)
      return what === 'scope' ? scopes.reduce((so, scope) => so | ruleHope(scope.at), 0) : hope(what)
    },
  }
}
