import { type Bound, type Condition, conditionsIn, partsOf } from './conditions.ts'
import { evaluateMatter } from './evaluate.ts'
import type { Fact, Input, Quantity } from './facts.ts'
import { states } from './outcomes.ts'
import { toExact } from './quantity.ts'
import type { Rule, Ruleset } from './ruleset.ts'
import { sayValue } from './say.ts'

/**
 * How the rules of a question stand to a stretch of a quantity. `one`: one answer. `overlap`: answers that exclude each
 * other hold at once. `several`: which of several holds depends on other facts. `gap`: no rule of the question holds.
 * `elsewhere`: none on this quantity, but one on other facts may. `outside`: the question does not arise there.
 */
export type Standing = 'one' | 'overlap' | 'several' | 'gap' | 'elsewhere' | 'outside'

/** A single number (`from` equals `to`), or all between two; `to` is null for no end. In the unit's smallest part. */
export interface Stretch {
  readonly from: number
  readonly to: number | null
  readonly standing: Standing
  /** The rules on this quantity that hold there or may. */
  readonly rules: readonly string[]
  /** The readings that say whether a bound at this number includes it. */
  readonly readings: readonly string[]
}

/** The range that one rule sets on a quantity. */
export interface Band {
  readonly rule: Rule
  readonly from: Bound | null
  readonly to: Bound | null
}

/** A quantity on which rules set bounds, of one question or of none. */
export interface Scale {
  readonly slot: string | null
  readonly fact: string
  readonly bands: readonly Band[]
  /** The whole of the quantity, from its least value on. */
  readonly stretches: readonly Stretch[]
}

/** Every quantity that rules set bounds on, by question, in the order of the rules. */
export function scalesOf(ruleset: Ruleset): readonly Scale[] {
  const keys = new Map<string, { slot: string | null; fact: string }>()
  for (const { slot, when } of ruleset.rules)
    for (const { fact } of rangesIn(when)) keys.set(`${slot}\n${fact}`, { slot, fact })
  return [...keys.values()].flatMap(({ slot, fact }) => {
    const asked = ruleset.facts[fact]
    return asked?.kind === 'quantity' ? [scaleOf(ruleset, slot, fact, asked)] : []
  })
}

type Range = Extract<Condition, { kind: 'within' }>

const rangesIn = (condition: Condition): readonly Range[] =>
  condition.kind === 'within'
    ? [condition]
    : condition.kind === 'not'
      ? []
      : partsOf(condition).flatMap((part) => rangesIn(part))

const mentions = (condition: Condition, fact: string) =>
  [...conditionsIn(condition)].some((one) => 'fact' in one && one.fact === fact)

const boundsOn = (condition: Condition, fact: string): readonly Bound[] =>
  [...conditionsIn(condition)].flatMap((one) =>
    one.kind === 'within' && one.fact === fact ? [one.from, one.to].filter((end) => end !== null) : [],
  )

const known = (value: boolean | string | number): Input => ({ state: 'known', value })

function scaleOf(ruleset: Ruleset, slot: string | null, fact: string, { unit, domain }: Quantity): Scale {
  const question = slot === null ? undefined : ruleset.slots[slot]
  const rules = ruleset.rules.filter((rule) => rule.slot === slot)
  const own = rules.filter(({ when }) => mentions(when, fact))
  const rest = slot === null ? [] : rules.filter((rule) => !own.includes(rule))
  const arises: Condition = question?.arises ?? { kind: 'always' }
  const bounds = [arises, ...own.map(({ when }) => when)].flatMap((when) => boundsOn(when, fact))
  const least = toExact(domain[0], unit) ?? 0
  const most = domain[1] === null ? null : toExact(domain[1], unit)
  const bare = reachable(ruleset, arises)

  const stretch = (from: number, to: number | null, at: number): Stretch => {
    const { certain, possible } = evaluateMatter(bare, {
      name: '',
      inputs: { [fact]: known(at) },
      rest: 'unasked',
    })
    const open = new Set([...certain, ...possible].map(({ rule }) => rule))
    const held = own.filter(({ id }) => open.has(id))
    const readings = bounds.flatMap(({ value, inclusion }) =>
      from === to && value === from && typeof inclusion !== 'string' ? [inclusion.reading] : [],
    )
    const standing = (): Standing => {
      if (slot !== null && !open.has(asks)) return 'outside'
      if (held.length === 0)
        return rest.some(({ id }) => open.has(id)) ? 'elsewhere' : slot === null ? 'outside' : 'gap'
      if (new Set(held.map(({ gives }) => JSON.stringify(gives))).size === 1) return 'one'
      return question?.exclusive && clash(ruleset, held, fact, at) ? 'overlap' : 'several'
    }
    return {
      from,
      to,
      standing: standing(),
      rules: held.map(({ id }) => id),
      readings: [...new Set(readings)],
    }
  }

  const values = [...new Set(bounds.map(({ value }) => value))].sort((a, b) => a - b)
  const stretches = values.flatMap((value, n) => {
    const next = values[n + 1] ?? most
    return [
      stretch(value, value, value),
      ...(next === value || next === value + 1 ? [] : [stretch(value, next, value + 1)]),
    ]
  })
  const first = values[0] ?? least
  const bands = own.flatMap((rule) =>
    rangesIn(rule.when)
      .filter((range) => range.fact === fact)
      .map(({ from, to }) => ({ rule, from, to })),
  )
  return {
    slot,
    fact,
    bands,
    stretches: [...(first > least ? [stretch(least, first, least)] : []), ...stretches],
  }
}

const asks = '\narises'

/** The ruleset within reach, with one more rule that tells whether the question arises. */
function reachable(ruleset: Ruleset, arises: Condition): Ruleset {
  const plain = { cites: [], tags: [], slot: null, rank: 0 }
  return {
    ...ruleset,
    rules: [
      { ...plain, id: '', when: { kind: 'always' }, gives: { kind: 'scope', reach: '适用', says: '' } },
      { ...plain, id: asks, when: arises, gives: states('norm', '') },
      ...ruleset.rules.map((rule) =>
        rule.gives.kind === 'scope' ? { ...rule, gives: states('norm', '') } : rule,
      ),
    ],
    silences: [],
    doubts: [],
  }
}

/** Most completions tried; beyond it two rules are taken to depend on other facts. */
const limit = 4096

/** Whether some completion of the other facts lets two of the rules, of different effect, hold at once. */
function clash(ruleset: Ruleset, rules: readonly Rule[], fact: string, at: number): boolean {
  const asked = (conditions: readonly Condition[]): readonly string[] => {
    const all = conditions.flatMap((condition) => [...conditionsIn(condition)])
    const tags = all.flatMap((one) => (one.kind === 'given' ? [one.tag] : []))
    const givers = ruleset.rules.filter(
      (rule) => !rules.includes(rule) && rule.tags.some((tag) => tags.includes(tag)),
    )
    const found = all.flatMap((one) => ('fact' in one ? [one.fact] : []))
    return [...new Set([...found, ...(givers.length > 0 ? asked(givers.map(({ when }) => when)) : [])])]
  }
  const others = asked(rules.map(({ when }) => when)).filter((name) => name !== fact)
  const axes = others.map((name) => valuesOf(ruleset.facts[name], name, rules))
  const size = axes.reduce((product, { length }) => product * length, 1)
  if (size > limit) return false
  const bare = reachable(ruleset, { kind: 'always' })
  for (let cell = 0; cell < size; cell++) {
    let left = cell
    const inputs: Record<string, Input> = { [fact]: known(at) }
    for (const [n, name] of others.entries()) {
      const axis = axes[n] ?? []
      const value = axis[left % axis.length]
      left = Math.floor(left / axis.length)
      if (value !== undefined) inputs[name] = known(value)
    }
    const { certain, possible } = evaluateMatter(bare, { name: '', inputs, rest: 'inapplicable' })
    const held = new Set([...certain, ...possible].map(({ rule }) => rule))
    const effects = rules.filter(({ id }) => held.has(id)).map(({ gives }) => JSON.stringify(gives))
    if (new Set(effects).size > 1) return true
  }
  return false
}

/** Both answers, every option, or every threshold of a quantity and a point between each two. */
function valuesOf(
  fact: Fact | undefined,
  name: string,
  rules: readonly Rule[],
): readonly (boolean | string | number)[] {
  if (fact?.kind === 'flag') return [true, false]
  if (fact?.kind === 'choice') return fact.options
  const values = rules.flatMap(({ when }) => boundsOn(when, name)).map(({ value }) => value)
  return [...new Set(values.flatMap((value) => [value - 1, value, value + 1]))]
}

/** Stretches side by side to which the rules stand alike, as one; whether the ends are in it. */
export interface Piece extends Omit<Stretch, 'readings'> {
  readonly fromIn: boolean
  readonly toIn: boolean
  /** The readings on which it depends which side a bound within it or at its ends falls. */
  readonly readings: readonly string[]
}

/** The pieces of a scale: a bound goes with the side that stands as it does, and alone where neither does. */
export function piecesOf({ stretches }: Scale): readonly Piece[] {
  const pieces: Piece[] = []
  for (const [n, stretch] of stretches.entries()) {
    const { from, to } = stretch
    // The greatest value that there can be is in the last.
    const toIn = from === to || (to !== null && n === stretches.length - 1)
    const before = pieces.at(-1)
    const first = before === undefined
    if (before && alike(before, stretch)) {
      pieces[pieces.length - 1] = {
        ...before,
        to,
        toIn,
        readings: [...new Set([...before.readings, ...stretch.readings])],
      }
    } else pieces.push({ ...stretch, fromIn: first || from === to, toIn })
  }
  return pieces
}

const alike = (one: Piece, other: Stretch) =>
  one.standing === other.standing && one.rules.join('\n') === other.rules.join('\n')

/** A piece in words: 不到30万元, 满30万元、不到300万元, 恰为20%, 超过20%. */
export function sayPiece(
  ruleset: Ruleset,
  { fact, stretches }: { readonly fact: string; readonly stretches: readonly Pick<Stretch, 'from' | 'to'>[] },
  piece: Piece,
): string {
  const { from, to, fromIn, toIn } = piece
  const written = (value: number) => sayValue(ruleset.facts, fact, value)
  if (from === to) return `恰为${written(from)}`
  const least = from === stretches[0]?.from && fromIn
  const most = to === null || to === stretches.at(-1)?.to
  const low = least ? [] : [`${fromIn ? '满' : '超过'}${written(from)}`]
  const high = most ? [] : [`${toIn ? '不超过' : '不到'}${written(to)}`]
  return [...low, ...high].join('、')
}
