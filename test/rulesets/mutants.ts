import {
  type Bound,
  type Citation,
  type Condition,
  type Measures,
  type Modality,
  measuresIn,
  not,
  type Outcome,
  type Rule,
  type Ruleset,
  type Treatment,
} from '#rules'
import { shutOut } from './same.ts'

/** A ruleset with one datum changed. `key` names what and how; it is stable, so that equivalent ones can be listed. */
export interface Mutant {
  readonly key: string
  readonly ruleset: Ruleset
  /** The facts that the changed part stands on: cases that give them are tried first. */
  readonly facts: ReadonlySet<string>
  /** The slots whose analysis may tell what no case does. */
  readonly slots: readonly string[]
  /** The condition before and after, where it is what was changed of a rule or a silence. */
  readonly changed: readonly [Condition, Condition] | null
}

type Change<T> = readonly [how: string, made: T]

const modalities: readonly Modality[] = ['应当', '可以', '直述']
const treatments: readonly Treatment[] = ['从重', '加重', '从轻', '减轻', '不予追究']
const combinations: readonly Measures['combine'][] = ['one-of', 'any-of', 'cumulative', 'unclear']
const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, n) => n !== at)
const replaced = <T>(list: readonly T[], at: number, by: T): readonly T[] =>
  list.map((one, n) => (n === at ? by : one))
const others = <T>(list: readonly T[], one: T): readonly T[] => list.filter((other) => other !== one)

/** What changes of a condition depend on besides it. */
interface Words {
  readonly options: (fact: string) => readonly string[]
  readonly readings: (reading: string) => readonly string[]
  readonly tags: readonly string[]
}

function* boundChanges(bound: Bound): Generator<Change<Bound | null>> {
  yield ['+1', { ...bound, value: bound.value + 1 }]
  yield ['-1', { ...bound, value: bound.value - 1 }]
  yield ['无此界', null]
  for (const inclusion of ['含', '不含'] as const)
    if (bound.inclusion !== inclusion) yield [inclusion, { ...bound, inclusion }]
}

function* conditionChanges(condition: Condition, words: Words): Generator<Change<Condition>> {
  switch (condition.kind) {
    case 'yes':
      yield [`非${condition.fact}`, not(condition)]
      break
    case 'is': {
      const { fact, options } = condition
      yield [`非${fact}`, not(condition)]
      for (const [at, option] of options.entries())
        if (options.length > 1) yield [`${fact}去${option}`, { ...condition, options: without(options, at) }]
      for (const option of words.options(fact))
        if (!options.includes(option))
          yield [`${fact}加${option}`, { ...condition, options: [...options, option] }]
      break
    }
    case 'within':
      for (const side of ['from', 'to'] as const) {
        const bound = condition[side]
        if (bound === null) continue
        for (const [how, made] of boundChanges(bound))
          yield [`${condition.fact}.${side}${how}`, { ...condition, [side]: made }]
      }
      break
    case 'read':
      for (const option of others(words.readings(condition.reading), condition.option))
        yield [`${condition.reading}作${option}`, { ...condition, option }]
      break
    case 'given': {
      yield [`非${condition.tag}`, not(condition)]
      const next = words.tags[(words.tags.indexOf(condition.tag) + 1) % words.tags.length]
      if (next !== undefined && next !== condition.tag)
        yield [`${condition.tag}作${next}`, { ...condition, tag: next }]
      break
    }
    case 'not':
      yield ['去非', condition.of]
      for (const [how, of] of conditionChanges(condition.of, words)) yield [`非/${how}`, { ...condition, of }]
      break
    case 'all':
    case 'any':
    case 'joined': {
      const { kind, of } = condition
      for (const other of ['all', 'any'] as const)
        if (other !== kind) yield [`作${other}`, { kind: other, of }]
      for (const [at, part] of of.entries()) {
        const rest = without(of, at)
        const [only] = rest
        yield [`去第${at + 1}`, rest.length === 1 && only ? only : { ...condition, of: rest }]
        for (const [how, made] of conditionChanges(part, words))
          yield [`${at + 1}/${how}`, { ...condition, of: replaced(of, at, made) }]
      }
      break
    }
    default:
      break
  }
}

function* measureChanges(measures: Measures, vocabulary: readonly string[]): Generator<Change<Measures>> {
  const { combine, of, open } = measures
  if (of.length > 1)
    for (const other of others(combinations, combine))
      yield [`合用作${other}`, { ...measures, combine: other }]
  yield [open ? '去等' : '加等', { ...measures, open: !open }]
  for (const [at, one] of of.entries()) {
    if (of.length > 1) yield [`去第${at + 1}种`, { ...measures, of: without(of, at) }]
    if (typeof one === 'string') {
      const next = vocabulary[(vocabulary.indexOf(one) + 1) % vocabulary.length]
      if (next !== undefined && next !== one)
        yield [`${one}作${next}`, { ...measures, of: replaced(of, at, next) }]
      continue
    }
    for (const [how, made] of measureChanges(one, vocabulary))
      yield [`${at + 1}/${how}`, { ...measures, of: replaced(of, at, made) }]
  }
}

interface OutcomeWords {
  readonly grades: readonly string[]
  readonly measures: readonly string[]
}

function* outcomeChanges(gives: Outcome, { grades, measures }: OutcomeWords): Generator<Change<Outcome>> {
  if ('modality' in gives)
    for (const modality of others(modalities, gives.modality))
      yield [`语气作${modality}`, { ...gives, modality }]
  if ('how' in gives) {
    const { how, ...plain } = gives
    yield [`去“${how}”`, plain]
  }
  switch (gives.kind) {
    case 'scope':
      for (const reach of others(['适用', '参照', '不适用'] as const, gives.reach))
        yield [`作${reach}`, { ...gives, reach }]
      break
    case 'grade':
      for (const grade of others(grades, gives.grade)) yield [`作${grade}`, { ...gives, grade }]
      break
    case 'role':
      yield [gives.bears ? '不承担' : '承担', { ...gives, bears: !gives.bears }]
      break
    case 'measures':
      for (const [how, made] of measureChanges(gives.measures, measures))
        yield [how, { ...gives, measures: made }]
      break
    case 'treatment':
      for (const [at, verb] of gives.verbs.entries()) {
        if (gives.verbs.length > 1) yield [`去${verb}`, { ...gives, verbs: without(gives.verbs, at) }]
        for (const other of others(treatments, verb))
          yield [`${verb}作${other}`, { ...gives, verbs: replaced(gives.verbs, at, other) }]
      }
      if (gives.by !== null) yield ['去机关', { ...gives, by: null }]
      break
    case 'chain':
      for (const [at, one] of gives.to.entries())
        if (gives.to.length > 1) yield [`去${one}`, { ...gives, to: without(gives.to, at) }]
      break
    case 'liability':
      break
    default: {
      if (gives.by !== null) yield ['去机关', { ...gives, by: null }]
      for (const [at, period] of gives.periods.entries()) {
        yield [`去期间${at + 1}`, { ...gives, periods: without(gives.periods, at) }]
        for (const by of [-1, 1])
          yield [
            `期间${at + 1}${by > 0 ? '+' : ''}${by}`,
            { ...gives, periods: replaced(gives.periods, at, { ...period, years: period.years + by }) },
          ]
      }
    }
  }
}

function* citationChanges(
  cites: readonly Citation[],
  neighbours: (eId: string) => readonly string[],
): Generator<Change<readonly Citation[]>> {
  for (const [at, citation] of cites.entries()) {
    if (cites.length > 1) yield [`去依据${at + 1}`, without(cites, at)]
    for (const eId of neighbours(citation.at))
      yield [`依据${at + 1}移至${eId}`, replaced(cites, at, { ...citation, at: eId })]
  }
}

const factsIn = (value: unknown): ReadonlySet<string> =>
  new Set([...JSON.stringify(value).matchAll(/"fact":"([^"]+)"/g)].map(([, fact = '']) => fact))

/** Every mutant of a ruleset, one datum changed in each. `provisions` are its instrument's, in order. */
export function* mutantsOf(ruleset: Ruleset, provisions: readonly string[]): Generator<Mutant> {
  const { rules, facts, readings, slots, silences, grades } = ruleset
  const shutOptions = new Map(Object.keys(facts).map((name) => [name, shutOut(ruleset, name)]))
  const shut = (name: string) => shutOptions.get(name) ?? []
  const words: Words = {
    options: (name) => {
      const fact = facts[name]
      return fact?.kind === 'choice' ? fact.options : []
    },
    readings: (name) => Object.keys(readings[name]?.options ?? {}),
    tags: [...new Set(rules.flatMap(({ tags }) => tags))],
  }
  // Beyond the scope nothing is given, so that there an option more or less makes no difference.
  const within: Words = {
    ...words,
    options: (name) => words.options(name).filter((option) => !shut(name).includes(option)),
  }
  const said: OutcomeWords = {
    grades,
    measures: [
      ...new Set(rules.flatMap(({ gives }) => (gives.kind === 'measures' ? measuresIn(gives.measures) : []))),
    ],
  }
  const neighbours = (eId: string) => {
    const at = provisions.indexOf(eId)
    return at < 0 ? [] : [provisions[at - 1], provisions[at + 1]].filter((one) => one !== undefined)
  }
  const none: ReadonlySet<string> = new Set()

  for (const [at, rule] of rules.entries()) {
    const touched = factsIn(rule.when)
    const mutant = (how: string, made: Rule | null): Mutant => ({
      key: `${rule.id} ${how}`,
      ruleset: { ...ruleset, rules: made === null ? without(rules, at) : replaced(rules, at, made) },
      facts: touched,
      slots: [],
      changed: null,
    })
    yield mutant('整条去掉', null)
    for (const [how, when] of conditionChanges(rule.when, rule.gives.kind === 'scope' ? words : within))
      yield { ...mutant(`条件 ${how}`, { ...rule, when }), changed: [rule.when, when] }
    for (const [how, gives] of outcomeChanges(rule.gives, said))
      yield mutant(`后果 ${how}`, { ...rule, gives })
    for (const [how, cites] of citationChanges(rule.cites, neighbours)) yield mutant(how, { ...rule, cites })
    for (const [n, tag] of rule.tags.entries())
      yield mutant(`去标记${tag}`, { ...rule, tags: without(rule.tags, n) })
    if (rule.rank > 0) yield mutant('去位次', { ...rule, rank: 0 })
    if (rule.slot !== null)
      yield { ...mutant('去问题', { ...rule, slot: null, rank: 0 }), slots: [rule.slot] }
  }
  for (const [name, reading] of Object.entries(readings)) {
    for (const adopted of others<string | null>([...Object.keys(reading.options), null], reading.adopted))
      yield {
        key: `读法 ${name} 采${adopted ?? '无'}`,
        ruleset: { ...ruleset, readings: { ...readings, [name]: { ...reading, adopted } } },
        facts: none,
        slots: [],
        changed: null,
      }
  }
  for (const [name, slot] of Object.entries(slots)) {
    const mutant = (how: string, made: typeof slot): Mutant => ({
      key: `问题 ${name} ${how}`,
      ruleset: { ...ruleset, slots: { ...slots, [name]: made } },
      facts: none,
      slots: [name],
      changed: null,
    })
    yield mutant(slot.exclusive ? '不互斥' : '互斥', { ...slot, exclusive: !slot.exclusive })
    for (const [how, arises] of conditionChanges(slot.arises, words)) yield mutant(how, { ...slot, arises })
  }
  for (const [at, silence] of silences.entries()) {
    const mutant = (how: string, made: typeof silence | null): Mutant => ({
      key: `缺位 ${silence.id} ${how}`,
      ruleset: { ...ruleset, silences: made === null ? without(silences, at) : replaced(silences, at, made) },
      facts: factsIn(silence.when),
      slots: [],
      changed: null,
    })
    yield mutant('去掉', null)
    yield mutant('换一种', { ...silence, how: silence.how === '未规定' ? '文本缺失' : '未规定' })
    for (const [how, when] of conditionChanges(silence.when, within))
      yield { ...mutant(`条件 ${how}`, { ...silence, when }), changed: [silence.when, when] }
  }
  for (const [name, fact] of Object.entries(facts)) {
    for (const [how, cites] of citationChanges(fact.cites, neighbours))
      if (!how.startsWith('去依据'))
        yield {
          key: `事实 ${name} ${how}`,
          ruleset: { ...ruleset, facts: { ...facts, [name]: { ...fact, cites } } },
          facts: none,
          slots: [],
          changed: null,
        }
  }
  for (const [at, part] of ruleset.parts.entries())
    yield {
      key: `部分 ${part.join('<')} 去掉`,
      ruleset: { ...ruleset, parts: without(ruleset.parts, at) },
      facts: none,
      slots: Object.keys(slots),
      changed: null,
    }
}
