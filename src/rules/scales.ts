import { always, type Bound, type Condition, conditionsIn, partsOf } from './conditions.ts'
import type { Input, Quantity } from './facts.ts'
import { boundsOn, intervalsOf, pointsOf } from './points.ts'
import { probing } from './probe.ts'
import { toExact } from './quantity.ts'
import type { Rule, Ruleset } from './ruleset.ts'
import { sayValue } from './say.ts'

/**
 * What the rules of a question say of a stretch of a quantity. `one`: one answer. `overlap`: answers that exclude
 * each other hold at once. `several`: which of several answers holds depends on other facts. `gap`: no rule of the
 * question holds. `elsewhere`: no rule on this quantity holds, but one on other facts may. `outside`: the question
 * does not arise there.
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

/** A quantity on which rules of one question set bounds; or rules that belong to no question. */
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

const known = (value: boolean | string | number): Input => ({ state: 'known', value })

function scaleOf(ruleset: Ruleset, slot: string | null, fact: string, asked: Quantity): Scale {
  const question = slot === null ? undefined : ruleset.slots[slot]
  const rules = ruleset.rules.filter((rule) => rule.slot === slot)
  const own = rules.filter(({ when }) => mentions(when, fact))
  const rest = slot === null ? [] : rules.filter((rule) => !own.includes(rule))
  const arises: Condition = question?.arises ?? always
  const bounds = boundsOn([arises, ...own.map(({ when }) => when)], fact)
  const [least, most] = asked.domain.map((end) => (end === null ? null : toExact(end, asked.unit)))

  const stretches = intervalsOf(asked, bounds).map(({ at, from, to }): Stretch => {
    const comes = probing(ruleset, { inputs: { [fact]: known(at) } })
    const isOpen = (what: Condition | Rule) => comes(what).truth !== 'false'
    const held = own.filter(isOpen)
    const readings = bounds.flatMap(({ value, inclusion }) =>
      from === at && value === at && typeof inclusion !== 'string' ? [inclusion.reading] : [],
    )
    const standing = (): Standing => {
      if (!isOpen(arises)) return 'outside'
      if (held.length === 0) return rest.some(isOpen) ? 'elsewhere' : slot === null ? 'outside' : 'gap'
      if (new Set(held.map(({ gives }) => JSON.stringify(gives))).size === 1) return 'one'
      return question?.exclusive && clash(ruleset, held, fact, at) ? 'overlap' : 'several'
    }
    return {
      from: from ?? least ?? 0,
      to: to ?? most ?? null,
      standing: standing(),
      rules: held.map(({ id }) => id),
      readings: [...new Set(readings)],
    }
  })
  const bands = own.flatMap((rule) =>
    rangesIn(rule.when)
      .filter((range) => range.fact === fact)
      .map(({ from, to }) => ({ rule, from, to })),
  )
  return { slot, fact, bands, stretches }
}

/**
 * Most combinations of other facts that are tried. If there are more, the two rules are taken to depend on other
 * facts.
 */
const limit = 4096

/** Whether there are values of the other facts under which two of the rules, of different effect, hold at once. */
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
  const whens = rules.map(({ when }) => when)
  const others = asked(whens).filter((name) => name !== fact)
  const axes = others.map((name) => pointsOf(ruleset.facts, name, whens))
  const size = axes.reduce((product, { length }) => product * length, 1)
  if (size > limit) return false
  for (let cell = 0; cell < size; cell++) {
    let left = cell
    const inputs: Record<string, Input> = { [fact]: known(at) }
    for (const [n, name] of others.entries()) {
      const axis = axes[n] ?? []
      const value = axis[left % axis.length]
      left = Math.floor(left / axis.length)
      if (value !== undefined) inputs[name] = known(value)
    }
    const comes = probing(ruleset, { inputs, rest: 'inapplicable' })
    const held = rules.filter((rule) => comes(rule).truth !== 'false')
    const effects = held.map(({ gives }) => JSON.stringify(gives))
    if (new Set(effects).size > 1) return true
  }
  return false
}

/** Neighbouring stretches of which the rules say the same, taken together; and whether its ends belong to it. */
export interface Piece extends Omit<Stretch, 'readings'> {
  readonly fromIn: boolean
  readonly toIn: boolean
  /** The readings that decide to which side a bound within it or at its ends belongs. */
  readonly readings: readonly string[]
}

/**
 * The pieces of a scale. A bound belongs to the neighbouring piece of which the rules say the same; where there is
 * none, it is a piece of its own.
 */
export function piecesOf({ stretches }: Scale): readonly Piece[] {
  const pieces: Piece[] = []
  for (const [n, stretch] of stretches.entries()) {
    const { from, to } = stretch
    // The last piece includes the greatest possible value.
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
