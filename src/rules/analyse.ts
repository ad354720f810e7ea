import { type Condition, conditionsIn } from './conditions.ts'
import { evaluateMatter } from './evaluate.ts'
import type { Input } from './facts.ts'
import { states } from './outcomes.ts'
import { fromDay, fromExact } from './quantity.ts'
import type { Rule, Ruleset } from './ruleset.ts'

/**
 * Something the analysis proves of a ruleset. A gap: cells of a slot in which no rule holds. An overlap: cells of an
 * exclusive slot in which rules of different effect hold. Dead: a rule that holds in no cell, however places are read. `id` is stable, and with
 * `cells` it is what a doubt registers.
 */
export interface Finding {
  readonly kind: 'gap' | 'overlap' | 'dead'
  readonly id: string
  readonly rules: readonly string[]
  /** Where, in words, cells that differ in one respect merged: 虚报概算的比例：恰为20%. */
  readonly cells: readonly string[]
}

interface Axis {
  readonly key: string
  readonly name: string
  readonly points: readonly { readonly label: string; readonly input: Input }[]
}

/** For each axis, the points that a set of merged cells takes. */
type Block = readonly ReadonlySet<number>[]

/** Most cells one slot or rule may have; beyond it the author must split it. */
const limit = 300_000

/**
 * Analyses a ruleset exactly: over each quantity every threshold and every open interval between two, over each choice
 * every option, over each flag and each tag both answers, all crossed. A place on whose reading no side is taken counts
 * as read either way. A cell in which the slot does not arise is no gap; one in which a part exceeds its whole does not
 * exist.
 */
export function analyse(ruleset: Ruleset): readonly Finding[] {
  const slotted = Object.keys(ruleset.slots).flatMap((slot) => analyseSlot(ruleset, slot))
  const single = ruleset.rules.filter(({ slot }) => slot === null).flatMap((rule) => dead(ruleset, rule))
  return [...slotted, ...single]
}

/** The findings of one slot. */
export function analyseSlot(ruleset: Ruleset, slot: string): readonly Finding[] {
  const rules = ruleset.rules.filter((rule) => rule.slot === slot)
  const { arises, exclusive } = ruleset.slots[slot] ?? {
    arises: { kind: 'always' } as const,
    exclusive: false,
  }
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
  // What holds only where a place is read in another way than adopted is not dead.
  if (fired.size < ids.length)
    for (const { holds } of cellsOf(sidesOpen(ruleset), arises, rules, axes))
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

/** No side taken on any reading. */
const sidesOpen = (ruleset: Ruleset): Ruleset => ({
  ...ruleset,
  readings: Object.fromEntries(
    Object.entries(ruleset.readings).map(([name, reading]) => [name, { ...reading, adopted: null }]),
  ),
})

/** A rule outside any slot is dead when no cell of its own satisfies it, however places are read. */
function dead(ruleset: Ruleset, rule: Rule): readonly Finding[] {
  const axes = axesOf(ruleset, [rule.when], rule.id)
  for (const { holds } of cellsOf(sidesOpen(ruleset), { kind: 'always' }, [rule], axes))
    if (holds.length > 0) return []
  return [{ kind: 'dead', id: `dead ${rule.id}`, rules: [rule.id], cells: [] }]
}

interface Cell {
  readonly at: Block
  readonly holds: readonly { readonly rule: string; readonly rivals: readonly string[] }[]
}

/** Evaluates the rules in every cell that exists and in which the slot arises. */
function* cellsOf(
  ruleset: Ruleset,
  arises: Condition,
  rules: readonly Rule[],
  axes: readonly Axis[],
): Generator<Cell> {
  const ids = new Set(rules.map(({ id }) => id))
  const tags = axes.flatMap(({ key, name }) => (key.startsWith(given) ? [{ key, tag: name }] : []))
  const gives = states('norm', '')
  const plain = { gives, cites: [], tags: [], slot: null, rank: 0 } as const
  const only: Ruleset = {
    ...ruleset,
    rules: [
      { ...plain, id: '', when: arises, gives: { kind: 'scope', reach: '适用', says: '' } },
      ...tags.map(({ key, tag }) => ({
        ...plain,
        id: key,
        when: { kind: 'yes' as const, fact: key },
        tags: [tag],
      })),
      ...rules.map((rule) => ({
        ...rule,
        gives: rule.gives.kind === 'scope' ? states('norm', rule.id) : rule.gives,
      })),
    ],
    silences: [],
    doubts: [],
  }
  const counter = axes.map(() => 0)
  for (;;) {
    const inputs = Object.fromEntries(
      axes.flatMap(({ key, points }, n) => {
        const point = points[counter[n] ?? 0]
        return point ? [[key, point.input]] : []
      }),
    )
    if (exists(ruleset, inputs)) {
      const result = evaluateMatter(only, { name: '', inputs, rest: 'inapplicable' })
      if (result.scope.status !== 'outside') {
        const holds = [...result.certain, ...result.possible].filter(({ rule }) => ids.has(rule))
        yield { at: counter.map((point) => new Set([point])), holds }
      }
    }
    let n = axes.length - 1
    while (n >= 0 && (counter[n] ?? 0) + 1 >= (axes[n]?.points.length ?? 1)) counter[n--] = 0
    if (n < 0) return
    counter[n] = (counter[n] ?? 0) + 1
  }
}

/** Whether no part exceeds its whole. */
function exists({ parts }: Ruleset, inputs: Readonly<Record<string, Input>>): boolean {
  const value = (fact: string) => {
    const input = inputs[fact]
    return input?.state === 'known' ? Number(input.value) : null
  }
  return parts.every(([part, whole]) => {
    const [some, all] = [value(part), value(whole)]
    return some === null || all === null || some <= all
  })
}

const given = 'given '

function axesOf(ruleset: Ruleset, conditions: readonly Condition[], what: string): readonly Axis[] {
  const all = conditions.flatMap((condition) => [...conditionsIn(condition)])
  const facts = [...new Set(all.flatMap((one) => ('fact' in one ? [one.fact] : [])))]
  const tags = [...new Set(all.flatMap((one) => (one.kind === 'given' ? [one.tag] : [])))]
  const axes = [
    ...facts.map((name) => factAxis(ruleset, name, all)),
    ...tags.map((tag): Axis => ({ key: given + tag, name: tag, points: answers })),
  ]
  const size = axes.reduce((product, { points }) => product * points.length, 1)
  if (size > limit) throw new RangeError(`${ruleset.regulation} 的 ${what} 有 ${size} 格，请拆开`)
  return axes
}

const known = (label: string, value: boolean | string | number) => ({
  label,
  input: { state: 'known' as const, value },
})
const answers = [known('是', true), known('否', false)]

/** Every threshold of a quantity and a point of every interval between two; every option; both answers. */
function factAxis({ facts }: Ruleset, key: string, conditions: readonly Condition[]): Axis {
  const fact = facts[key]
  const name = fact?.name ?? key
  if (fact?.kind === 'choice')
    return { key, name, points: fact.options.map((option) => known(option, option)) }
  if (fact?.kind !== 'quantity' && fact?.kind !== 'day') return { key, name, points: answers }
  const written = (value: number) =>
    fact.kind === 'day' ? fromDay(value) : `${fromExact(value, fact.unit)}${fact.unit}`
  const bounds = conditions.flatMap((one) =>
    one.kind === 'within' && one.fact === key ? [one.from, one.to] : [],
  )
  const values = [...new Set(bounds.flatMap((bound) => (bound ? [bound.value] : [])))].sort((a, b) => a - b)
  const least = fact.kind === 'day' ? Number.NEGATIVE_INFINITY : 0
  const first = values[0] ?? 0
  const points = [
    ...(first > least ? [known(`不到${written(first)}`, first - 1)] : []),
    ...values.flatMap((value, n) => {
      const next = values[n + 1]
      const between =
        next === undefined ? `超过${written(value)}` : `超过${written(value)}、不到${written(next)}`
      return [
        known(`恰为${written(value)}`, value),
        ...(next === value + 1 ? [] : [known(between, value + 1)]),
      ]
    }),
  ]
  return { key, name, points }
}

/** Cells in words. Those that differ on one axis only are merged, and an axis on which all points are taken is left out. */
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
