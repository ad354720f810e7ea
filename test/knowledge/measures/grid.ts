import {
  type Condition,
  conditionsIn,
  evaluateMatter,
  type Input,
  partsOf,
  type Rule,
  type Ruleset,
  type Switches,
} from '#rules'
import { coherent, turns } from '../../rules/real.ts'

const noneOf = undefined
type Told = Readonly<Record<string, string | boolean | number | undefined>>

/** Facts by which each instrument reaches a case, written by hand: every value that does, one at a time. */
const reached: Readonly<Record<string, Readonly<Record<string, readonly (string | boolean | number)[]>>>> = {
  'railway-2009': { managed: [true], inManagement: [true] },
  'qinghai-2015': { a2_place: ['属全省各级'], organ: ['党的机关'] },
  'ningbo-2015': {
    organ: ['党的机关、人大机关、行政机关、政协机关、审判机关、检察机关'],
    conductDay: [16_587],
  },
  township: { subject: ['党组织领导班子', '班子成员', '其他党员干部'] },
}

type Leaf = Exclude<Condition, { readonly of: unknown }>

const isLeaf = (condition: Condition): condition is Leaf => !('of' in condition)

/** What a condition asks for, nothing under 并非. */
function leaves(condition: Condition): readonly Leaf[] {
  if (condition.kind === 'not') return []
  return isLeaf(condition) ? [condition] : partsOf(condition).flatMap(leaves)
}

const tagsOf = (all: readonly Leaf[]) => all.flatMap((leaf) => (leaf.kind === 'given' ? [leaf.tag] : []))

/** The rules that are not about reach and give a tag that this one asks for. */
export function givers({ rules }: Ruleset, { when }: Rule): readonly Rule[] {
  const asked = tagsOf(leaves(when))
  return rules.filter(({ gives, tags }) => gives.kind !== 'scope' && tags.some((tag) => asked.includes(tag)))
}

/** The leaves of a rule and of the rules that it asks for in its turn, those about reach left aside. */
function deep(ruleset: Ruleset, { when }: Rule): readonly Leaf[] {
  const own = leaves(when)
  const asked = tagsOf(own)
  const others = ruleset.rules.filter(
    ({ gives, tags }) => gives.kind !== 'scope' && tags.some((tag) => asked.includes(tag)),
  )
  return [...own, ...others.flatMap((rule) => deep(ruleset, rule))]
}

const product = <T>(
  lists: readonly (readonly [string, readonly T[]])[],
): readonly Readonly<Record<string, T>>[] =>
  lists.reduce<readonly Readonly<Record<string, T>>[]>(
    (all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  )

/** Every combination of the options and of the thresholds, with their neighbours, that some leaves name. */
function choicesOf(ruleset: Ruleset, all: readonly Leaf[]): readonly Told[] {
  const fixed = reached[ruleset.regulation] ?? {}
  const values = new Map<string, Set<string | boolean | number | undefined>>()
  for (const leaf of all) {
    if ((leaf.kind !== 'is' && leaf.kind !== 'within') || leaf.fact in fixed) continue
    const named: readonly (string | number)[] = leaf.kind === 'is' ? leaf.options : turns(ruleset, leaf.fact)
    values.set(leaf.fact, (values.get(leaf.fact) ?? new Set([noneOf])).union(new Set(named)))
  }
  return product([...Object.entries(fixed), ...[...values].map(([name, of]) => [name, [...of]] as const)])
}

/** The readings as adopted; each switched; and, where `two`, each two of them. */
function readingsOf(ruleset: Ruleset, all: readonly Leaf[], two: boolean): readonly Switches[] {
  const names = [...new Set(all.flatMap((leaf) => (leaf.kind === 'read' ? [leaf.reading] : [])))]
  const singles = names.flatMap((name) =>
    Object.keys(ruleset.readings[name]?.options ?? {}).map((option): Switches => ({ [name]: option })),
  )
  const pairs = singles.flatMap((one, at) =>
    singles
      .slice(at + 1)
      .flatMap((other) => (Object.keys({ ...one, ...other }).length === 2 ? [{ ...one, ...other }] : [])),
  )
  return [{}, ...singles, ...(two ? pairs : [])]
}

/** All of a list but one, and all but two. */
const lessSome = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.flatMap((one, at) => [
    list.filter((other) => other !== one),
    ...list.slice(at + 1).map((two) => list.filter((other) => other !== one && other !== two)),
  ])

interface Try {
  readonly flags: readonly string[]
  readonly choices: Told
  readonly readings: Switches
}

/**
 * The cases tried for one circumstance, those that read everything as adopted first: all its facts, with every choice; then
 * fewer of them.
 */
function* tries(ruleset: Ruleset, circumstance: Rule, rules: readonly Rule[]): Generator<Try> {
  const own = deep(ruleset, circumstance)
  const asked = rules.flatMap(({ when }) => leaves(when))
  const all = [...own, ...asked]
  const flagsOf = (some: readonly Leaf[]) => [
    ...new Set(some.flatMap((leaf) => (leaf.kind === 'yes' ? [leaf.fact] : []))),
  ]
  const choices = choicesOf(ruleset, all)
  const direct = flagsOf(leaves(circumstance.when))
  const kept = flagsOf(all).filter((flag) => !direct.includes(flag))
  const fewer = lessSome(direct).map((flags) => [...flags, ...kept])
  const [adopted = {}, ...singles] = readingsOf(ruleset, all, false)
  const [, ...switched] = readingsOf(ruleset, all, true)
  const plan: readonly (readonly [Switches, readonly (readonly string[])[]])[] = [
    [adopted, [flagsOf(all), ...fewer]],
    ...switched.map((readings) => [readings, [flagsOf(all)]] as const),
    ...singles.map((readings) => [readings, fewer] as const),
  ]
  for (const [readings, sets] of plan)
    for (const flags of sets) for (const chosen of choices) yield { flags, choices: chosen, readings }
}

/**
 * The instrument without the rules that cannot bear on some: what is left is what reaches a case, they themselves, what
 * they ask for, what answers the same question, and so on. What is silent or doubtful bears on no rule.
 */
function bearing(ruleset: Ruleset, some: readonly Rule[]): Ruleset {
  const kept = new Set(ruleset.rules.filter((rule) => rule.gives.kind === 'scope' || some.includes(rule)))
  for (const rule of kept) {
    const asked = new Set(
      [...conditionsIn(rule.when)].flatMap((one) => (one.kind === 'given' ? [one.tag] : [])),
    )
    const slots = new Set([...kept].map(({ slot }) => slot))
    for (const other of ruleset.rules)
      if (other.tags.some((tag) => asked.has(tag)) || (other.slot !== null && slots.has(other.slot)))
        kept.add(other)
  }
  return { ...ruleset, rules: ruleset.rules.filter((rule) => kept.has(rule)), silences: [], doubts: [] }
}

/**
 * For one circumstance the rules that follow from it: those certain in one of the cases tried in which they would not be,
 * were the circumstance not in the instrument; and whether everything may be read as adopted. Owes nothing to how the
 * knowledge finds them.
 */
export function following(
  ruleset: Ruleset,
  circumstance: Rule,
  rules: readonly Rule[],
): ReadonlyMap<string, 'adopted' | 'switched'> {
  const whole = bearing(ruleset, rules)
  const without: Ruleset = { ...whole, rules: whole.rules.filter((rule) => rule !== circumstance) }
  const wanted = new Set(rules.map(({ id }) => id))
  const found = new Map<string, 'adopted' | 'switched'>()
  for (const { flags, choices, readings } of tries(ruleset, circumstance, rules)) {
    if (found.size === wanted.size) break
    const told: Told = { ...Object.fromEntries(flags.map((flag) => [flag, true])), ...choices }
    const inputs = coherent(
      ruleset,
      Object.fromEntries(
        Object.entries(told).flatMap(([name, value]): [string, Input][] =>
          value === noneOf ? [] : [[name, { state: 'known', value }]],
        ),
      ),
    )
    const certain = (of: Ruleset) =>
      evaluateMatter(of, { name: '', inputs, rest: 'inapplicable' }, readings).certain.map(({ rule }) => rule)
    const fresh = certain(whole).filter((id) => wanted.has(id) && !found.has(id))
    if (fresh.length === 0) continue
    const still = new Set(certain(without))
    for (const id of fresh)
      if (!still.has(id)) found.set(id, Object.keys(readings).length === 0 ? 'adopted' : 'switched')
  }
  return found
}
