import { type Node, nothing, unsettled } from './compile.ts'
import type { Bound } from './conditions.ts'
import type { Input, Matter } from './facts.ts'
import type { Switches } from './readings.ts'
import type { Need, Step } from './trace.ts'
import { both, either, opposite, type Truth } from './truth.ts'

/** How something came out, and what it still needs. */
export type Outcome = Pick<Step, 'truth' | 'needs'>

/** What the nodes of a ruleset are tested against. */
export interface Against {
  readonly matter: Matter
  readonly size: number
  /** How a place is read; null where no side is taken. */
  readonly readAs: (reading: string) => string | null
  readonly needOf: (reading: string) => Need
  /** How the rules that carry a tag came out, taken together, and how they could come out (`Hope`). */
  readonly tagged: (tag: string) => Outcome & { readonly hope: Hope }
  /**
   * Gives a node's step in the evaluation without suppositions. Nodes that depend on facts alone take their step
   * from there.
   */
  readonly base: ((node: Node) => Step) | null
}

const unasked: Input = { state: 'unasked' }
const inapplicable: Input = { state: 'inapplicable' }

/**
 * How something open could come out, whatever the unknown facts are, if every open reading and every contest of
 * rules were settled in its favour or against it. Bit 1: it could be true. Bit 2: it could be false. What is
 * settled has one of the two bits.
 */
export type Hope = number

export const hopeOf = (truth: Truth): Hope => (truth === 'true' ? 1 : truth === 'false' ? 2 : 0)

/** Joins lists of needs, each need once, in order. Needs are compared by identity. What adds nothing is not copied. */
export function union(lists: readonly (readonly Need[])[]): readonly Need[] {
  if (lists.length > few) return [...new Set(lists.flat())]
  let all: readonly Need[] = nothing
  for (const needs of lists) {
    if (needs === all || needs.length === 0) continue
    const before = all
    const more = before.length === 0 ? needs : needs.filter((need) => !before.includes(need))
    if (more.length > 0) all = before.length === 0 ? more : before.concat(more)
  }
  return all
}

/** More lists than so many are joined faster by a set. */
const few = 32

const merged = (a: Switches, b: Switches): Switches =>
  b === unsettled || a === b ? a : a === unsettled ? b : { ...a, ...b }

export interface Tester {
  readonly test: (node: Node) => Step
  readonly hope: (node: Node) => Hope
}

/**
 * Makes a tester of nodes against one matter. Monotone: what is true or false stays so, whatever the unknown facts
 * turn out to be.
 */
export function tester({ matter, size, readAs, needOf, tagged, base }: Against): Tester {
  const steps: (Step | undefined)[] = new Array(size)
  const hopes: (Hope | undefined)[] = new Array(size)
  const missing = matter.rest === 'inapplicable' ? inapplicable : unasked

  function test(node: Node): Step {
    const known = steps[node.at]
    if (known) return known
    const made = base && node.plain ? base(node) : work(node)
    steps[node.at] = made
    return made
  }

  function work(node: Node): Step {
    const { condition, parts, steps: own } = node
    switch (condition.kind) {
      case 'always':
        return own.true
      case 'yes':
        return onFact(node, condition.fact, (value) => own[value === true ? 'true' : 'false'])
      case 'is':
        return onFact(
          node,
          condition.fact,
          (value) => own[condition.options.some((one) => one === value) ? 'true' : 'false'],
        )
      case 'within':
        return onFact(node, condition.fact, (value) =>
          onRange(node, condition.from, condition.to, Number(value)),
        )
      case 'read':
        return onReading(node, condition.reading, condition.option)
      case 'given': {
        const { truth, needs } = tagged(condition.tag)
        return { ...own.unknown, truth, needs }
      }
      case 'not': {
        const [part = own.unknown] = parts.map(test)
        const { needs, readings } = part
        return { ...own[opposite[part.truth]], needs, readings, parts: [part] }
      }
      case 'joined':
        return onJoin(node, condition.reading, parts.map(test))
      case 'all':
        return onParts(node, parts.map(test), both, 'true')
      case 'any':
        return onParts(node, parts.map(test), either, 'false')
    }
  }

  function hope(node: Node): Hope {
    const seen = hopes[node.at]
    if (seen !== undefined) return seen
    const made = hopeAt(node)
    hopes[node.at] = made
    return made
  }

  function hopeAt(node: Node): Hope {
    const { truth, needs } = test(node)
    if (truth !== 'unknown') return hopeOf(truth)
    const { condition, parts } = node
    switch (condition.kind) {
      case 'given':
        return tagged(condition.tag).hope
      case 'not': {
        const [part] = parts
        const of = part ? hope(part) : 0
        return ((of & 1) << 1) | (of >> 1)
      }
      case 'all':
        return parts.reduce((so, part) => join(so, hope(part), 1), 1)
      case 'any':
        return parts.reduce((so, part) => join(so, hope(part), 2), 2)
      case 'joined':
        return parts.reduce((so, part) => so | hope(part), 0)
      default:
        return needs.some(({ kind }) => kind === 'reading') ? 3 : 0
    }
  }

  function onFact(
    { steps: own }: Node,
    fact: string,
    holds: (value: boolean | string | number) => Step,
  ): Step {
    const input = matter.inputs[fact] ?? missing
    if (input.state === 'known') return holds(input.value)
    return input.state === 'inapplicable' ? own.false : own.unknown
  }

  function onReading({ steps: own }: Node, reading: string, option: string): Step {
    const taken = readAs(reading)
    if (taken === null) return { ...own.unknown, needs: [needOf(reading)] }
    return { ...own[taken === option ? 'true' : 'false'], readings: { [reading]: taken } }
  }

  function onParts(node: Node, parts: readonly Step[], combined: typeof both, start: Truth): Step {
    let truth = start
    for (const part of parts) truth = combined(truth, part.truth)
    return combine(node, truth, parts, truth === opposite[start])
  }

  /**
   * The step of a condition made of parts. If it is open, it needs what its open parts need. If it is settled, it
   * rests on the readings of the parts that settle it. Where one such part would be enough (`alone`) and one of
   * them rests on no reading, it rests on none.
   */
  function combine(
    node: Node,
    truth: Truth,
    parts: readonly Step[],
    alone: boolean,
    settled = unsettled,
  ): Step {
    const { condition } = node.steps.true
    if (truth === 'unknown') {
      const open = parts.filter((part) => part.truth === truth)
      return { condition, truth, needs: union(open.map(({ needs }) => needs)), readings: settled, parts }
    }
    let readings = settled
    for (const part of parts) {
      if (part.truth !== truth) continue
      if (alone && part.readings === unsettled)
        return { condition, truth, needs: nothing, readings: settled, parts }
      readings = merged(readings, part.readings)
    }
    return { condition, truth, needs: nothing, readings, parts }
  }

  /** Where both ways of joining agree, no reading is needed. */
  function onJoin(node: Node, reading: string, parts: readonly Step[]): Step {
    const every = parts.reduce<Truth>((so, part) => both(so, part.truth), 'true')
    const some = parts.reduce<Truth>((so, part) => either(so, part.truth), 'false')
    if (every === some && every !== 'unknown') return combine(node, every, parts, false)
    const taken = readAs(reading)
    if (taken !== null) {
      const truth = taken === '兼具' ? every : some
      return combine(node, truth, parts, truth !== 'unknown', { [reading]: taken })
    }
    return {
      ...node.steps.unknown,
      needs: union([...parts.map(({ needs }) => needs), [needOf(reading)]]),
      parts,
    }
  }

  function onRange({ steps: own }: Node, from: Bound | null, to: Bound | null, value: number): Step {
    const outside = (from !== null && value < from.value) || (to !== null && value > to.value)
    if (outside) return own.false
    const met = [from, to]
      .filter((bound) => bound !== null && bound.value === value)
      .map((bound) => onBound(own, bound))
    const truth = met.reduce<Truth>((so, end) => both(so, end.truth), 'true')
    const deciding = met.filter((end) => end.truth === truth)
    return {
      ...own[truth],
      needs: truth === 'unknown' ? union(deciding.map(({ needs }) => needs)) : nothing,
      readings: deciding.reduce((so, end) => merged(so, end.readings), unsettled),
    }
  }

  /** A value that is equal to a bound: whether it lies within follows from the print, or from how the place is read. */
  function onBound(own: Node['steps'], bound: Bound | null): Step {
    const inclusion = bound?.inclusion ?? '含'
    if (inclusion === '含') return own.true
    if (inclusion === '不含') return own.false
    const taken = readAs(inclusion.reading)
    if (taken === null) return { ...own.unknown, needs: [needOf(inclusion.reading)] }
    return { ...own[taken === '含' ? 'true' : 'false'], readings: { [inclusion.reading]: taken } }
  }

  return { test, hope }
}

/** Joins two hopes: the result has the bit `every` only if both have it, and the other bit if one of them has it. */
const join = (a: Hope, b: Hope, every: 1 | 2): Hope => (a & b & every) | ((a | b) & (3 - every))
