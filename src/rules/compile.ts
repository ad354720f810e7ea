import { type Condition, partsOf } from './conditions.ts'
import type { Rule, Ruleset } from './ruleset.ts'
import type { Need, Step, Tested } from './trace.ts'
import type { Truth } from './truth.ts'

export const nothing = [] as const
export const unsettled: Readonly<Record<string, string>> = {}

/** What can be evaluated: a rule (by its place in the ruleset), the scope (by the place after all rules) or a condition. */
export type What = number | Node

/** Makes a function whose answers are kept. */
export function keeping<K, V extends object>(make: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>()
  return (key) => {
    const value = kept.get(key) ?? make(key)
    kept.set(key, value)
    return value
  }
}

/** Lists of places by name. */
type Places = Readonly<Record<string | number, readonly number[]>>

export function at<T>(list: ArrayLike<T>, place: number): T {
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
  /** Its item; that of a condition which stands nowhere in the ruleset is beyond them all. */
  readonly at: number
  readonly parts: readonly Node[]
  /** All words in it, but not in its parts: the facts, readings and tags it asks for, and some others. */
  readonly words: readonly string[]
  /** Its step for each value, prepared for where a single fact decides it or is open. */
  readonly steps: Readonly<Record<Truth, Step>>
}

/** What evaluation needs of a ruleset again and again, prepared once. Rules are named by their place in the ruleset. */
export interface Compiled {
  readonly whens: readonly Node[]
  readonly silences: readonly Node[]
  readonly scopes: readonly { readonly at: number; readonly reach: '适用' | '参照' | '不适用' }[]
  readonly byTag: Places
  readonly bySlot: Places
  /**
   * For each rule, the rules of its exclusive slot that provide for something else: `equals` of the same rank,
   * `above` of a higher one.
   */
  readonly equals: readonly (readonly number[])[]
  readonly above: readonly (readonly number[])[]
  /** Doubts, by their place, about a provision (by its eId) or a reading. */
  readonly doubtsBy: Places
  readonly optionsOf: (reading: string) => readonly string[]
  /** The need for a fact or a tag, and for a reading. There is one object for each, as needs are compared by identity. */
  readonly needsFact: (name: string) => readonly Need[]
  readonly needsReading: (name: string) => readonly Need[]
  /** A condition made ready to be tested, also one that stands nowhere in the ruleset. */
  readonly nodeOf: (condition: Condition) => Node
  /**
   * By item, and by name of a fact, a reading, a tag or an exclusive slot: the items that ask for it. The items are the
   * rules, the scope and the nodes, in this order.
   */
  readonly asking: Places
  /** By item: the items that ask for it. */
  readonly users: readonly (readonly number[])[]
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

/** The places of the things that go by each name. */
function placesBy<T>(all: readonly T[], namesOf: (one: T) => readonly (string | number)[]): Places {
  const places: Record<string | number, number[]> = Object.create(null)
  for (const [place, one] of all.entries())
    for (const name of namesOf(one)) {
      places[name] ??= []
      places[name].push(place)
    }
  return places
}

function build({ rules, slots, silences, doubts, readings }: Ruleset): Compiled {
  const needsFact = keeping((name: string): readonly Need[] => [{ kind: 'fact', name }])
  const nodes = new Map<Condition, Node>()
  /** Nodes by what they say. */
  const alike = new Map<string, Node>()
  const nodeOf = (condition: Condition): Node => {
    const same = nodes.get(condition)
    if (same) return same
    const parts = partsOf(condition).map(nodeOf)
    const tested = bare(condition)
    const words: string[] = []
    const key = JSON.stringify([tested, parts.map((part) => part.at)], (_, value) => {
      if (typeof value === 'string') words.push(value)
      return value
    })
    const step = (truth: Truth): Step => ({
      condition: tested,
      truth,
      needs: truth === 'unknown' && 'fact' in condition ? needsFact(condition.fact) : nothing,
      readings: unsettled,
      parts: nothing,
    })
    const node = alike.get(key) ?? {
      condition,
      at: rules.length + 1 + alike.size,
      parts,
      words,
      steps: { true: step('true'), false: step('false'), unknown: step('unknown') },
    }
    alike.set(key, node)
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
  const slotOf = ({ slot }: Rule) => (slot !== null && slots[slot]?.exclusive ? [slot] : nothing)
  const whens = rules.map(({ when }) => nodeOf(when))
  const conditions = silences.map(({ when }) => nodeOf(when))
  const scopes = rules.flatMap(({ gives }, at) =>
    gives.kind === 'scope' ? [{ at, reach: gives.reach }] : [],
  )
  const byTag = placesBy(rules, ({ tags }) => tags)
  const bySlot = placesBy(rules, slotOf)
  const asking = placesBy(
    [
      ...rules.map((rule, place) => [
        at(whens, place).at,
        ...slotOf(rule).flatMap((slot) => [slot, ...(bySlot[slot] ?? nothing)]),
      ]),
      scopes.map((scope) => scope.at),
      ...[...alike.values()].map(({ condition, words, parts }) => [
        ...words,
        ...parts.map((part) => part.at),
        ...((condition.kind === 'given' && byTag[condition.tag]) || nothing),
      ]),
    ],
    (asks) => asks,
  )
  return {
    nodeOf,
    whens,
    silences: conditions,
    scopes,
    byTag,
    bySlot,
    doubtsBy: placesBy(doubts, (doubt) => [...doubt.at, ...doubt.readings]),
    optionsOf: (reading) => Object.keys(readings[reading]?.options ?? {}),
    equals: rivals((rank, own) => rank === own),
    above: rivals((rank, own) => rank > own),
    needsFact,
    needsReading: keeping((name) => [{ kind: 'reading', name }]),
    asking,
    users: [...whens, null, ...alike.values()].map((_, item) => asking[item] ?? nothing),
  }
}
