import { always, type Condition, conditionsIn } from './conditions.ts'
import type { Input } from './facts.ts'
import { boundsOn, intervalsOf, pointsOf, type Value } from './points.ts'
import { type Given, probing } from './probe.ts'
import type { Rule, Ruleset } from './ruleset.ts'
import { sayValue } from './say.ts'
import type { Truth } from './truth.ts'
import { exceeding } from './value.ts'

/**
 * Something that the analysis proves of a ruleset. A gap: cells of a slot in which no rule holds. An overlap:
 * cells of an exclusive slot in which rules of different effect hold. Dead: a rule that holds in no cell, however
 * places are read. A cell is one combination of the values of all facts that the slot's rules ask for. `id` is
 * stable; a doubt registers a finding by its `id` and `cells`.
 */
export interface Finding {
  readonly kind: 'gap' | 'overlap' | 'dead'
  readonly id: string
  readonly rules: readonly string[]
  /** The cells in words; cells that differ in one fact only are merged: 虚报概算的比例：恰为20%. */
  readonly cells: readonly string[]
}

/** A fact or a tag that conditions ask for, with the values that it is given in turn. */
interface Axis {
  readonly key: string
  readonly name: string
  readonly isTag: boolean
  readonly points: readonly { readonly label: string; readonly value: Value }[]
}

/** A set of merged cells: for each axis, the points that occur in it. */
type Block = readonly ReadonlySet<number>[]

/** Most cells one slot or rule may have; beyond it the author must split it. */
const limit = 300_000

/**
 * Analyses a ruleset exactly, by evaluating it in every cell. Cells cross all values that can make a difference:
 * of a quantity every threshold and every open interval between two, of a choice every option, of a flag and of a
 * tag both answers. A place on whose reading no side is taken counts as read either way. A cell in which the slot
 * does not arise is no gap; a cell in which a part exceeds its whole does not exist.
 */
export function analyse(ruleset: Ruleset): readonly Finding[] {
  const slotted = Object.keys(ruleset.slots).flatMap((slot) => analyseSlot(ruleset, slot))
  const single = ruleset.rules.filter(({ slot }) => slot === null).flatMap((rule) => dead(ruleset, rule))
  return [...slotted, ...single]
}

/** The findings of one slot. */
export function analyseSlot(ruleset: Ruleset, slot: string): readonly Finding[] {
  const rules = ruleset.rules.filter((rule) => rule.slot === slot)
  const { arises, exclusive } = ruleset.slots[slot] ?? { arises: always, exclusive: false }
  const gaps: Block[] = []
  const overlaps = new Map<string, Block[]>()
  const fired = new Set<string>()
  const axes = axesOf(ruleset, [arises, ...rules.map(({ when }) => when)], slot)
  for (const { at, holds } of cellsOf(ruleset, arises, rules, axes)) {
    for (const { rule } of holds) fired.add(rule)
    const contested = exclusive ? holds.filter(({ rivals }) => rivals.length > 0).map(({ rule }) => rule) : []
    if (holds.length === 0) gaps.push(at)
    if (contested.length > 1) {
      const key = contested.join(' + ')
      overlaps.set(key, [...(overlaps.get(key) ?? []), at])
    }
  }
  const ids = rules.map(({ id }) => id)
  // A rule that holds only under a reading that is not adopted is not dead.
  if (fired.size < ids.length)
    for (const { holds } of cellsOf(ruleset, arises, rules, axes, sidesOpen))
      for (const { rule } of holds) fired.add(rule)
  return [
    ...(gaps.length > 0
      ? [{ kind: 'gap' as const, id: `gap ${slot}`, rules: ids, cells: describe(axes, gaps) }]
      : []),
    ...[...overlaps].map(([key, blocks]) => ({
      kind: 'overlap' as const,
      id: `overlap ${key}`,
      rules: key.split(' + '),
      cells: describe(axes, blocks),
    })),
    ...ids
      .filter((id) => !fired.has(id))
      .map((id) => ({ kind: 'dead' as const, id: `dead ${id}`, rules: [id], cells: [] })),
  ]
}

/** Readings given to the evaluation: no side is taken on any. */
const sidesOpen = {}

/** A rule outside any slot is dead when no cell of its own satisfies it, however places are read. */
function dead(ruleset: Ruleset, rule: Rule): readonly Finding[] {
  const axes = axesOf(ruleset, [rule.when], rule.id)
  for (const { holds } of cellsOf(ruleset, always, [rule], axes, sidesOpen)) if (holds.length > 0) return []
  return [{ kind: 'dead', id: `dead ${rule.id}`, rules: [rule.id], cells: [] }]
}

interface Cell {
  readonly at: Block
  readonly holds: readonly { readonly rule: string; readonly rivals: readonly string[] }[]
}

/** Asks the rules in every cell that exists and in which the slot arises. */
function* cellsOf(
  ruleset: Ruleset,
  arises: Condition,
  rules: readonly Rule[],
  axes: readonly Axis[],
  readings?: Given['readings'],
): Generator<Cell> {
  const counter = axes.map(() => 0)
  for (;;) {
    const inputs: Record<string, Input> = {}
    const tags: Record<string, Truth> = {}
    for (const [n, { key, isTag, points }] of axes.entries()) {
      const value = points[counter[n] ?? 0]?.value
      if (isTag) tags[key] = value === true ? 'true' : 'false'
      else if (value !== undefined) inputs[key] = { state: 'known', value }
    }
    if (exceeding(ruleset, inputs).length === 0) {
      const comes = probing(ruleset, { inputs, rest: 'inapplicable', tags, readings })
      if (comes(arises).truth !== 'false') {
        const holds = rules.flatMap((rule) => {
          const { truth, rivals } = comes(rule)
          return truth === 'false' ? [] : [{ rule: rule.id, rivals }]
        })
        yield { at: counter.map((point) => new Set([point])), holds }
      }
    }
    let n = axes.length - 1
    while (n >= 0 && (counter[n] ?? 0) + 1 >= (axes[n]?.points.length ?? 1)) counter[n--] = 0
    if (n < 0) return
    counter[n] = (counter[n] ?? 0) + 1
  }
}

function axesOf(ruleset: Ruleset, conditions: readonly Condition[], what: string): readonly Axis[] {
  const all = conditions.flatMap((condition) => [...conditionsIn(condition)])
  const facts = [...new Set(all.flatMap((one) => ('fact' in one ? [one.fact] : [])))]
  const tags = [...new Set(all.flatMap((one) => (one.kind === 'given' ? [one.tag] : [])))]
  const axes = [
    ...facts.map(
      (key): Axis => ({
        key,
        name: ruleset.facts[key]?.name ?? key,
        isTag: false,
        points: labelled(ruleset, key, all),
      }),
    ),
    ...tags.map((tag): Axis => ({ key: tag, name: tag, isTag: true, points: labelled(ruleset, tag, all) })),
  ]
  const size = axes.reduce((product, { points }) => product * points.length, 1)
  if (size > limit) throw new RangeError(`${ruleset.regulation} 的 ${what} 有 ${size} 格，请拆开`)
  return axes
}

/** Both answers, every option, or every threshold of a quantity and every interval between two: each in words. */
function labelled({ facts }: Ruleset, key: string, conditions: readonly Condition[]): Axis['points'] {
  const fact = facts[key]
  const written = (value: Value) => sayValue(facts, key, value)
  if (fact?.kind !== 'quantity' && fact?.kind !== 'day')
    return pointsOf(facts, key, conditions).map((value) => ({ label: written(value), value }))
  return intervalsOf(fact, boundsOn(conditions, key)).map(({ at, from, to }) => {
    if (from === at) return { label: `恰为${written(at)}`, value: at }
    const ends = [from === null ? '' : `超过${written(from)}`, to === null ? '' : `不到${written(to)}`]
    return { label: ends.filter((end) => end !== '').join('、'), value: at }
  })
}

/**
 * Says cells in words. Cells that differ on one axis only are merged; an axis on which all points occur is not
 * mentioned.
 */
function describe(axes: readonly Axis[], cells: readonly Block[]): readonly string[] {
  return merge(axes.length, cells).map((block) => {
    const said = axes.flatMap(({ name, points }, n) => {
      const taken = block[n]
      if (!taken || taken.size === points.length) return []
      return [`${name}：${points.flatMap(({ label }, at) => (taken.has(at) ? [label] : [])).join('、')}`]
    })
    return said.length === 0 ? '一概如此' : said.join('；')
  })
}

function merge(width: number, cells: readonly Block[]): readonly Block[] {
  let blocks = cells
  for (let before = -1; before !== blocks.length; ) {
    before = blocks.length
    for (let n = width - 1; n >= 0; n--) {
      const groups = new Map<string, Block>()
      for (const block of blocks) {
        const key = block
          .map((taken, at) => (at === n ? '' : [...taken].sort((a, b) => a - b).join()))
          .join('|')
        const same = groups.get(key)
        groups.set(
          key,
          same
            ? same.map((taken, at) => (at === n ? new Set([...taken, ...(block[at] ?? [])]) : taken))
            : block,
        )
      }
      blocks = [...groups.values()]
    }
  }
  return blocks
}
