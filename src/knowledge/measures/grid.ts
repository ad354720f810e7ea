import type { LoadedRuleset } from '#collection'
import {
  always,
  type Condition,
  conditionsIn,
  evaluateMatter,
  type Input,
  partsOf,
  probe,
  probing,
  type Rule,
  type Ruleset,
  type Silence,
} from '#rules'

/** What stands where no rule sets a measure. */
export interface Missing {
  readonly how: Silence['how'] | '不适用'
  readonly note: string
}

export interface MeasureCell {
  readonly rules: readonly Rule[]
  /** Null where there are rules. */
  readonly missing: Missing | null
}

/** Measures by whom they reach and by degree: 情节 or 责任等级. */
export interface MeasureGrid {
  readonly about: string
  readonly degrees: readonly string[]
  readonly rows: readonly { readonly who: string; readonly cells: readonly MeasureCell[] }[]
}

export interface MeasuresView {
  readonly grids: readonly MeasureGrid[]
  /** Rules that set measures whatever the degree. */
  readonly others: readonly Rule[]
}

/** A kind of degree: a judged choice (情节), or the grades of the instrument, by their tags. */
export interface Axis {
  readonly fact: string | null
  readonly about: string
  readonly degrees: readonly string[]
}

/** Whether a rule does without a reading other than the one that this site has adopted. */
export const readAsAdopted = ({ readings }: Ruleset, { when }: Rule): boolean =>
  (when.kind === 'all' ? partsOf(when) : [when]).every((part) => {
    if (part.kind !== 'read') return true
    const adopted = readings[part.reading]?.adopted ?? null
    return adopted === null || adopted === part.option
  })

export function measuresView(loaded: LoadedRuleset): MeasuresView {
  const all = loaded.ruleset.rules.filter(({ gives }) => gives.kind === 'measures')
  const axes = axesOf(loaded)
  const on = (axis: Axis) => all.filter(({ when }) => degreesOf(when, axis).length > 0)
  const grids = axes.flatMap((axis) => {
    const rules = on(axis)
    return rules.length > 0 ? [gridOf(loaded, axis, rules)] : []
  })
  return { grids, others: all.filter((rule) => !axes.some((axis) => on(axis).includes(rule))) }
}

/** The axes of an instrument; that of its grades first. */
export function axesOf({ ruleset: { facts, grades } }: LoadedRuleset): readonly Axis[] {
  const judged = Object.entries(facts).flatMap(([fact, asked]) =>
    asked.kind === 'choice' && asked.judged ? [{ fact, about: asked.name, degrees: asked.options }] : [],
  )
  return [...(grades.length > 0 ? [{ fact: null, about: '责任等级', degrees: grades }] : []), ...judged]
}

/** The degrees at which a condition holds, as it names them. */
export function degreesOf(when: Condition, { fact, degrees }: Axis): readonly string[] {
  const named = [...conditionsIn(when)].flatMap((one) =>
    fact === null
      ? one.kind === 'given' && degrees.includes(one.tag)
        ? [one.tag]
        : []
      : one.kind === 'is' && one.fact === fact
        ? one.options
        : [],
  )
  return degrees.filter((degree) => named.includes(degree))
}

function gridOf(loaded: LoadedRuleset, axis: Axis, rules: readonly Rule[]): MeasureGrid {
  const degrees = axis.degrees.filter((degree) =>
    rules.some(({ when }) => degreesOf(when, axis).includes(degree)),
  )
  const subjects = subjectsOf(loaded, rules)
  const rows =
    subjects.length === 0
      ? byWho(loaded, axis, degrees, rules)
      : bySubject(loaded, axis, degrees, rules, subjects)
  return { about: axis.about, degrees, rows }
}

interface Subject {
  readonly fact: string
  readonly options: readonly string[]
}

/**
 * The choices that say whom the rules reach: those that every rule asks about and those of their slot, without
 * judgements.
 */
function subjectsOf(
  { ruleset: { facts, slots } }: LoadedRuleset,
  rules: readonly Rule[],
): readonly Subject[] {
  const choices = (condition: Condition) =>
    [...conditionsIn(condition)].flatMap((one) => (one.kind === 'is' ? [one.fact] : []))
  const asked = rules.map(({ when }) => new Set(choices(when)))
  const [first = new Set<string>()] = asked
  const common = [...first].filter((name) => asked.every((names) => names.has(name)))
  const question = rules.flatMap(({ slot }) => (slot === null ? [] : choices(slots[slot]?.arises ?? always)))
  return [...new Set([...question, ...common])].flatMap((name) => {
    const fact = facts[name]
    return fact?.kind === 'choice' && !fact.judged ? [{ fact: name, options: fact.options }] : []
  })
}

type Row = MeasureGrid['rows'][number]

const held = (rules: readonly Rule[], degree: string, axis: Axis) =>
  rules.filter(({ when }) => degreesOf(when, axis).includes(degree))

function byWho(loaded: LoadedRuleset, axis: Axis, degrees: readonly string[], rules: readonly Rule[]): Row[] {
  const whose = (rule: Rule) => (rule.gives.kind === 'measures' ? rule.gives.who : '')
  return [...new Set(rules.map(whose))].map((who) => {
    const own = rules.filter((rule) => whose(rule) === who)
    const slot = own[0]?.slot ?? null
    return {
      who,
      cells: degrees.map((degree) => cellOf(loaded, held(own, degree, axis), axis, degree, slot, {})),
    }
  })
}

/** Every combination of options, the first subject's in the outer loop. */
const combinations = (subjects: readonly Subject[]): readonly (readonly string[])[] =>
  subjects.reduce<readonly (readonly string[])[]>(
    (all, { options }) => all.flatMap((taken) => options.map((option) => [...taken, option])),
    [[]],
  )

function bySubject(
  loaded: LoadedRuleset,
  axis: Axis,
  degrees: readonly string[],
  rules: readonly Rule[],
  subjects: readonly Subject[],
): Row[] {
  const slot = rules[0]?.slot ?? null
  const rows: { readonly of: (readonly string[])[]; readonly key: string; readonly cells: Row['cells'] }[] =
    []
  for (const options of combinations(subjects)) {
    const inputs = Object.fromEntries(
      subjects.map(({ fact }, at): [string, Input] => [fact, { state: 'known', value: options[at] ?? '' }]),
    )
    const comes = probing(loaded.ruleset, { inputs })
    const own = rules.filter((rule) => comes(rule).truth !== 'false')
    const cells = degrees.map((degree) => cellOf(loaded, held(own, degree, axis), axis, degree, slot, inputs))
    if (cells.every(({ missing }) => missing?.how === '不适用')) continue
    const key = JSON.stringify(cells.map((cell) => [cell.rules.map(({ id }) => id), cell.missing]))
    const same = rows.find((row) => row.key === key)
    if (same) same.of.push(options)
    else rows.push({ of: [options], key, cells })
  }
  return rows.map(({ of, cells }) => ({ who: sayCombinations(of, subjects), cells }))
}

/** Combinations in words; a subject all of whose options are taken is left out: 党委（党组）; 纪委（纪检组）的领导班子. */
function sayCombinations(of: readonly (readonly string[])[], subjects: readonly Subject[]): string {
  const byFirst = Map.groupBy(of, ([first = '']) => first)
  const rest = subjects.slice(1)
  return [...byFirst]
    .map(([first, all]) => {
      const tails = all.map((options) => options.slice(1))
      const whole = tails.length === combinations(rest).length
      return whole || rest.length === 0 ? first : `${first}的${sayCombinations(tails, rest)}`
    })
    .join('、')
}

function cellOf(
  loaded: LoadedRuleset,
  rules: readonly Rule[],
  { fact }: Axis,
  degree: string,
  slot: string | null,
  given: Record<string, Input>,
): MeasureCell {
  if (rules.length > 0) return { rules, missing: null }
  const { ruleset, regulation } = loaded
  const inputs: Record<string, Input> = {
    ...given,
    ...(fact === null ? {} : { [fact]: { state: 'known', value: degree } }),
  }
  const arises = slot === null ? undefined : ruleset.slots[slot]?.arises
  if (arises && probe(ruleset, arises, { inputs }).truth === 'false')
    return { rules, missing: { how: '不适用', note: '这里不生这个问题。' } }
  const { silences } = evaluateMatter(ruleset, { name: '', inputs, rest: 'unasked' })
  const said = silences.find(({ about, when }) => when.kind !== 'always' && about.includes('方式'))
  const how = regulation.meta.lacunae.length > 0 ? '文本缺失' : '未规定'
  if (said) return { rules, missing: { how: said.how, note: said.note } }
  return { rules, missing: { how, note: '现存文本没有与此相应的追究方式。' } }
}
