import { type Condition, partsOf } from './conditions.ts'
import type { Ruleset } from './ruleset.ts'
import type { Need, Step, Tested } from './trace.ts'
import type { Truth } from './truth.ts'

export const nothing = [] as const
export const unsettled: Readonly<Record<string, string>> = {}

/** What can be evaluated: a rule (by its place in the ruleset), the scope, or a condition. */
export type What = number | 'scope' | Node

export function at<T>(list: readonly T[], place: number): T {
  const found = list[place]
  if (found === undefined) throw new RangeError(`no rule ${place}`)
  return found
}

/**
 * A condition made ready to be tested, most often of a rule or a silence. One that occurs several times is one
 * node, and is tested once for each matter.
 */
export interface Node {
  readonly condition: Condition
  /** Its place among all nodes of the ruleset. */
  readonly at: number
  readonly parts: readonly Node[]
  /** Whether it depends on facts alone, and on no reading and no other rule. */
  readonly plain: boolean
  /** Its step for each value, prepared for where a single fact decides it or is open. */
  readonly steps: Readonly<Record<Truth, Step>>
}

/** What evaluation needs of a ruleset again and again, prepared once. Rules are named by their place in the ruleset. */
export interface Compiled {
  readonly size: number
  readonly whens: readonly Node[]
  readonly silences: readonly Node[]
  readonly scopes: readonly { readonly at: number; readonly reach: '适用' | '参照' | '不适用' }[]
  readonly byTag: ReadonlyMap<string, readonly number[]>
  /**
   * For each rule, the rules of its exclusive slot that provide for something else: `equals` of the same rank,
   * `above` of a higher one.
   */
  readonly equals: readonly (readonly number[])[]
  readonly above: readonly (readonly number[])[]
  /** Doubts, by their place, about a provision and about a reading. */
  readonly doubtsAt: ReadonlyMap<string, readonly number[]>
  readonly doubtsRead: ReadonlyMap<string, readonly number[]>
  /** The need for each reading. There is one object for each, as needs are compared by identity. */
  readonly needOf: ReadonlyMap<string, Need>
  /** A condition made ready to be tested, also one that stands nowhere in the ruleset. */
  readonly nodeOf: (condition: Condition) => Node
}

const made = new WeakMap<Ruleset, Compiled>()

export function compile(ruleset: Ruleset): Compiled {
  const known = made.get(ruleset)
  if (known) return known
  const compiled = build(ruleset)
  made.set(ruleset, compiled)
  return compiled
}

const bare = (condition: Condition): Tested => {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'not':
      return { kind: condition.kind }
    case 'joined':
      return { kind: condition.kind, reading: condition.reading }
    default:
      return condition
  }
}

/** Whether a condition itself asks for a reading or for other rules. */
const asks = (condition: Condition): boolean =>
  'reading' in condition ||
  condition.kind === 'given' ||
  (condition.kind === 'within' &&
    [condition.from, condition.to].some((bound) => typeof bound?.inclusion === 'object'))

/** The places of the things that go by each name. */
function placesBy<T>(all: readonly T[], namesOf: (one: T) => readonly string[]) {
  const places = new Map<string, number[]>()
  for (const [place, one] of all.entries())
    for (const name of namesOf(one)) {
      const known = places.get(name)
      if (known) known.push(place)
      else places.set(name, [place])
    }
  return places
}

function build({ rules, slots, silences, readings, doubts }: Ruleset): Compiled {
  const facts = new Map<string, readonly Need[]>()
  const needs = (condition: Condition): readonly Need[] => {
    if (!('fact' in condition)) return nothing
    const own = facts.get(condition.fact) ?? [{ kind: 'fact' as const, name: condition.fact }]
    facts.set(condition.fact, own)
    return own
  }
  const nodes = new Map<Condition, Node>()
  const nodeOf = (condition: Condition): Node => {
    const same = nodes.get(condition)
    if (same) return same
    const parts = partsOf(condition).map(nodeOf)
    const tested = bare(condition)
    const step = (truth: Truth): Step => ({
      condition: tested,
      truth,
      needs: truth === 'unknown' ? needs(condition) : nothing,
      readings: unsettled,
      parts: nothing,
    })
    const steps = { true: step('true'), false: step('false'), unknown: step('unknown') }
    const plain = !asks(condition) && parts.every((part) => part.plain)
    const node = { condition, at: nodes.size, parts, plain, steps }
    nodes.set(condition, node)
    return node
  }
  const said = rules.map(({ gives }) => JSON.stringify(gives))
  const rivals = (fits: (rank: number, own: number) => boolean) =>
    rules.map(({ slot, rank }, at) => {
      if (slot === null || !slots[slot]?.exclusive) return nothing
      return rules.flatMap((other, order) =>
        other.slot === slot && fits(other.rank, rank) && said[order] !== said[at] ? [order] : [],
      )
    })
  return {
    nodeOf,
    whens: rules.map(({ when }) => nodeOf(when)),
    silences: silences.map(({ when }) => nodeOf(when)),
    size: nodes.size,
    scopes: rules.flatMap(({ gives }, at) => (gives.kind === 'scope' ? [{ at, reach: gives.reach }] : [])),
    byTag: placesBy(rules, ({ tags }) => tags),
    doubtsAt: placesBy(doubts, ({ at }) => at),
    doubtsRead: placesBy(doubts, (doubt) => doubt.readings),
    equals: rivals((rank, own) => rank === own),
    above: rivals((rank, own) => rank > own),
    needOf: new Map(Object.keys(readings).map((name) => [name, { kind: 'reading', name }])),
  }
}
