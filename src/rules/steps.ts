import { type Node, nothing, unsettled } from './compile.ts'
import type { Bound, Condition } from './conditions.ts'
import type { Input, Matter } from './facts.ts'
import type { Switches } from './readings.ts'
import type { Need, Step } from './trace.ts'
import { both, either, opposite, type Truth } from './truth.ts'

/** What the nodes of a ruleset are tested against. */
export interface Against {
  readonly matter: Matter
  /** How a place is read; null where no side is taken. */
  readonly readAs: (reading: string) => string | null
  /** By item: 0 where it comes out as in `base`, from which it is then taken; else 1. */
  readonly moved: Uint8Array
  readonly base: { readonly test: (node: Node) => Step } | null
}

const unasked: Input = { state: 'unasked' }
const inapplicable: Input = { state: 'inapplicable' }

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

/** A step of a node; always made here, so that all have the same shape. */
const made = (
  { steps }: Node,
  truth: Truth,
  needs: readonly Need[],
  readings: Switches,
  parts: readonly Step[],
): Step => ({ condition: steps.true.condition, truth, needs, readings, parts })

type OnFact = Extract<Condition, { readonly fact: string }>
type Range = Extract<Condition, { readonly kind: 'within' }>

/**
 * Makes a tester of nodes against one matter. Monotone: what is true or false stays so, whatever the unknown facts
 * turn out to be. `tagged` says how the rules that carry a tag came out, taken together.
 */
export function tester(
  { matter, readAs, moved, base }: Against,
  needsReading: (reading: string) => readonly Need[],
  tagged: (tag: string) => Pick<Step, 'truth' | 'needs'>,
): (node: Node) => Step {
  const steps: (Step | undefined)[] = new Array(moved.length)
  const missing = matter.rest === 'inapplicable' ? inapplicable : unasked

  function test(node: Node): Step {
    const { at } = node
    if (base && moved[at] === 0) return base.test(node)
    steps[at] ??= work(node)
    return steps[at]
  }

  function work(node: Node): Step {
    const { condition, steps: own } = node
    switch (condition.kind) {
      case 'always':
        return own.true
      case 'yes':
      case 'is':
      case 'within':
        return onFact(node, condition)
      case 'read':
        return onReading(node, condition.reading, condition.option)
      case 'given': {
        const { truth, needs } = tagged(condition.tag)
        return made(node, truth, needs, unsettled, nothing)
      }
      case 'not': {
        const parts = node.parts.map(test)
        const [part = own.unknown] = parts
        return made(node, opposite[part.truth], part.needs, part.readings, parts)
      }
      case 'joined':
        return onJoin(node, condition.reading)
      case 'all':
        return onParts(node, 'false')
      case 'any':
        return onParts(node, 'true')
    }
  }

  function onFact(node: Node, condition: OnFact): Step {
    const { steps: own } = node
    const input = matter.inputs[condition.fact] ?? missing
    if (input.state !== 'known') return input.state === 'inapplicable' ? own.false : own.unknown
    const { value } = input
    if (condition.kind === 'within') return onRange(node, condition, Number(value))
    const met = condition.kind === 'yes' ? value === true : condition.options.includes(String(value))
    return met ? own.true : own.false
  }

  /** The step of a place: it holds if it is read so. */
  function onReading(node: Node, reading: string, option: string): Step {
    const taken = readAs(reading)
    if (taken === null) return made(node, 'unknown', needsReading(reading), unsettled, nothing)
    return made(node, taken === option ? 'true' : 'false', nothing, { [reading]: taken }, nothing)
  }

  /** The step of all parts or of any of them; one that comes out as `decides` is enough. */
  function onParts(node: Node, decides: 'true' | 'false'): Step {
    let truth: Truth = opposite[decides]
    const parts = node.parts.map(test)
    for (const part of parts)
      if (part.truth === decides || (truth !== decides && part.truth === 'unknown')) truth = part.truth
    return combine(node, truth, parts, truth === decides)
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
    if (truth === 'unknown') {
      const open = parts.filter((part) => part.truth === truth)
      return made(node, truth, union(open.map(({ needs }) => needs)), settled, parts)
    }
    let readings = settled
    for (const part of parts) {
      if (part.truth !== truth) continue
      if (alone && part.readings === unsettled) return made(node, truth, nothing, settled, parts)
      readings = merged(readings, part.readings)
    }
    return made(node, truth, nothing, readings, parts)
  }

  /** Where both ways of joining agree, no reading is needed. */
  function onJoin(node: Node, reading: string): Step {
    const parts = node.parts.map(test)
    const every = parts.reduce<Truth>((so, part) => both(so, part.truth), 'true')
    const some = parts.reduce<Truth>((so, part) => either(so, part.truth), 'false')
    if (every === some && every !== 'unknown') return combine(node, every, parts, false)
    const taken = readAs(reading)
    if (taken !== null) {
      const truth = taken === '兼具' ? every : some
      return combine(node, truth, parts, truth !== 'unknown', { [reading]: taken })
    }
    const needs = union([...parts.map((part) => part.needs), needsReading(reading)])
    return made(node, 'unknown', needs, unsettled, parts)
  }

  function onRange(node: Node, { from, to }: Range, value: number): Step {
    const { steps: own } = node
    if ((from !== null && value < from.value) || (to !== null && value > to.value)) return own.false
    const [low, high] = [onBound(node, from, value), onBound(node, to, value)]
    if (high === own.true) return low
    if (low === own.true) return high
    return { ...combine(node, both(low.truth, high.truth), [low, high], false), parts: nothing }
  }

  /** A value that is equal to a bound: whether it lies within follows from the print, or from how the place is read. */
  function onBound(node: Node, bound: Bound | null, value: number): Step {
    if (bound?.value !== value || bound.inclusion === '含') return node.steps.true
    if (bound.inclusion === '不含') return node.steps.false
    return onReading(node, bound.inclusion.reading, '含')
  }

  return test
}
