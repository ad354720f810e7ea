import { type Bound, type Condition, conditionsIn } from './conditions.ts'
import type { Citation } from './facts.ts'
import type { Measures, Modality, Outcome } from './outcomes.ts'
import type { Classified, Companion, Rule, Ruleset } from './ruleset.ts'

/** What the check must know of the instrument. */
export interface Text {
  /** The provision's own words as read; null for an address that does not exist. A lacuna has the words ''. */
  readonly wordsAt: (eId: string) => string | null
  /** Whether words are lost at or right beside an address: a lacuna, what breaks off before it, what resumes after it. */
  readonly lost: (eId: string) => boolean
  /** Every 款, 项 and 目 that has words of its own, in document order. */
  readonly provisions: readonly string[]
}

/** The words of a measure or of a list of them. */
export function measuresIn({ of }: Measures): readonly string[] {
  return of.flatMap((one) => (typeof one === 'string' ? [one] : measuresIn(one)))
}

/**
 * Checks a ruleset against its instrument: every quote stands at its address, everything an outcome says stands in a
 * quote, every provision is accounted for, every name used exists and every name given is used, and no rule depends on
 * itself. Returns what is wrong, in words; empty when all is well.
 */
export function checkRuleset(
  ruleset: Ruleset,
  classified: Companion['classified'],
  text: Text,
): readonly string[] {
  return [
    ...checkQuotes(ruleset, text),
    ...checkNames(ruleset),
    ...ruleset.rules.flatMap(checkWording),
    ...checkDoubts(ruleset, text),
    ...checkCoverage(ruleset, classified, text),
    ...circles(ruleset),
  ]
}

function checkQuotes({ facts, readings, rules, silences, doubts }: Ruleset, text: Text): readonly string[] {
  const cited: readonly (readonly [string, readonly Citation[]])[] = [
    ...Object.entries(facts).map(([name, { cites }]) => [`事实 ${name}`, cites] as const),
    ...Object.entries(readings).map(([name, { cites }]) => [`读法 ${name}`, cites] as const),
    ...rules.map(({ id, cites }) => [`规则 ${id}`, cites] as const),
  ]
  const quotes = cited.flatMap(([where, cites]) => [
    ...(cites.length === 0 ? [`${where}：没有依据`] : []),
    ...cites.flatMap(({ at, quote }) => {
      const words = text.wordsAt(at)
      if (words === null) return [`${where}：地址 ${at} 不存在`]
      return quote !== '' && words.includes(quote) ? [] : [`${where}：${at} 里没有“${quote}”`]
    }),
  ])
  const places = [
    ...silences.map(({ id, at }) => [`缺位 ${id}`, at] as const),
    ...doubts.map(({ id, at }) => [`疑点 ${id}`, at] as const),
  ].flatMap(([where, at]) =>
    at.filter((eId) => text.wordsAt(eId) === null).map((eId) => `${where}：地址 ${eId} 不存在`),
  )
  const silent = silences
    .filter(({ how, at }) => at.some(text.lost) !== (how === '文本缺失'))
    .map(({ id, how }) => `缺位 ${id}：所列条款处${how === '未规定' ? '有' : '没有'}文字缺失，与“${how}”不合`)
  return [...quotes, ...places, ...silent]
}

const boundsIn = (condition: Condition): readonly Bound[] =>
  condition.kind === 'within' ? [condition.from, condition.to].filter((bound) => bound !== null) : []

function checkNames({ facts, readings, rules, slots, grades, silences, parts }: Ruleset): readonly string[] {
  const problems: string[] = []
  const used = new Set<string>()
  const tags = new Set(rules.flatMap((rule) => rule.tags))
  const use = (kind: string, name: string, exists: boolean, where: string) => {
    used.add(`${kind} ${name}`)
    if (!exists) problems.push(`${where}：没有这个${kind} ${name}`)
  }
  const walk = (condition: Condition, where: string) => {
    for (const one of conditionsIn(condition)) {
      if ('fact' in one) use('事实', one.fact, one.fact in facts, where)
      if (one.kind === 'given') use('标记', one.tag, tags.has(one.tag), where)
      if (one.kind === 'read')
        use('读法', one.reading, one.option in (readings[one.reading]?.options ?? {}), where)
      if (one.kind === 'joined')
        use('读法', one.reading, '兼具' in (readings[one.reading]?.options ?? {}), where)
      if (one.kind === 'is') {
        const fact = facts[one.fact]
        const options = fact?.kind === 'choice' ? fact.options : []
        for (const option of one.options)
          if (!options.includes(option)) problems.push(`${where}：${one.fact} 没有选项 ${option}`)
      }
      for (const { inclusion } of boundsIn(one))
        if (typeof inclusion !== 'string')
          use('读法', inclusion.reading, '不含' in (readings[inclusion.reading]?.options ?? {}), where)
      if (
        ['all', 'any', 'joined'].includes(one.kind) &&
        'of' in one &&
        Array.isArray(one.of) &&
        one.of.length < 2
      )
        problems.push(`${where}：${one.kind} 只有一项，不必写`)
    }
  }
  for (const { id, when, slot, rank, gives } of rules) {
    const where = `规则 ${id}`
    walk(when, where)
    if (slot !== null) use('问题', slot, slot in slots, where)
    if (rank > 0 && !(slot !== null && slots[slot]?.exclusive))
      problems.push(`${where}：有位次而不在互斥的问题里`)
    if (gives.kind === 'grade') use('等级', gives.grade, grades.includes(gives.grade), where)
  }
  for (const [name, { arises }] of Object.entries(slots)) walk(arises, `问题 ${name}`)
  for (const { id, when } of silences) walk(when, `缺位 ${id}`)
  for (const [part, whole] of parts)
    for (const name of [part, whole])
      if (facts[name]?.kind !== 'quantity') problems.push(`部分与整体：${name} 不是数量`)
  const unused = (kind: string, names: Iterable<string>) =>
    [...names].filter((name) => !used.has(`${kind} ${name}`)).map((name) => `${kind} ${name}：没有规则用到`)
  for (const [name, { options, adopted }] of Object.entries(readings))
    if (adopted !== null && !(adopted in options)) problems.push(`读法 ${name}：所采的不在选项里`)
  return [
    ...problems,
    ...unused('事实', Object.keys(facts)),
    ...unused('读法', Object.keys(readings)),
    ...unused('标记', tags),
    ...unused('问题', Object.keys(slots)),
    ...unused('等级', grades),
    ...repeated('规则', rules),
    ...repeated('缺位', silences),
  ]
}

const repeated = (what: string, named: readonly { readonly id: string }[]) =>
  named
    .filter(({ id }, at) => named.findIndex((other) => other.id === id) !== at)
    .map(({ id }) => `${what} ${id}：重复`)

/** Where the word of a modality stands as a word of its own: 应 is not 应当, 须 not 必须, 可 not 可以. */
const modal = {
  应当: /应当/,
  应: /应(?!当)/,
  必须: /必须/,
  须: /(?<!必)须/,
  一律: /一律/,
  不得: /不得/,
  可以: /可以/,
  可: /可(?!以)/,
  直述: /(?:)/,
} as const satisfies Record<Modality, RegExp>

const how = (gives: { readonly how?: string }) => (gives.how === undefined ? [] : [gives.how])

/** The words that an outcome takes from the text. */
function wordsOf(gives: Outcome): readonly string[] {
  switch (gives.kind) {
    case 'scope':
      return [gives.says]
    case 'liability':
      return [gives.who, gives.what, ...how(gives)]
    case 'grade':
      return [gives.grade]
    case 'role':
      return [gives.who, gives.role, ...how(gives)]
    case 'measures':
      return [gives.who, ...measuresIn(gives.measures)]
    case 'treatment':
      return [...gives.verbs, ...(gives.by === null ? [] : [gives.by])]
    case 'chain':
      return [gives.from, ...gives.to]
    default:
      return [
        gives.says,
        ...(gives.by === null ? [] : [gives.by]),
        ...gives.periods.map(({ holds }) => holds),
      ]
  }
}

const yearsWords = ['零', '一', '两', '三', '四', '五']

/** An outcome's words must stand in the rule's quotes, and so must its modality, its 等 and the length of its periods. */
function checkWording({ id, gives, cites }: Rule): readonly string[] {
  const quotes = cites.map(({ quote }) => quote)
  const all = quotes.join('\n')
  const missing = wordsOf(gives)
    .filter((words) => words === '' || !quotes.some((quote) => quote.includes(words)))
    .map((words) => `规则 ${id}：所引文字里没有“${words}”`)
  const modality = 'modality' in gives ? gives.modality : '直述'
  if (!modal[modality].test(all)) missing.push(`规则 ${id}：所引文字里没有表示“${modality}”的字`)
  if ('periods' in gives)
    for (const { holds, years } of gives.periods)
      if (!holds.startsWith(`${yearsWords[years] ?? years}年`))
        missing.push(`规则 ${id}：“${holds}”不是${years}年`)
  if (gives.kind === 'measures' && opens(gives.measures) && !all.includes('等'))
    missing.push(`规则 ${id}：所引文字里没有“等”`)
  return missing
}

const opens = ({ open, of }: Measures): boolean =>
  open || of.some((one) => typeof one !== 'string' && opens(one))

function checkDoubts({ doubts, readings }: Ruleset, text: Text): readonly string[] {
  const registered = new Set(doubts.flatMap((doubt) => doubt.readings))
  const order = new Map(text.provisions.map((eId, at) => [eId, at]))
  return [
    ...Object.keys(readings)
      .filter((name) => !registered.has(name))
      .map((name) => `读法 ${name}：没有登记为疑点`),
    ...[...registered].filter((name) => !(name in readings)).map((name) => `疑点：没有读法 ${name}`),
    ...doubts.flatMap(({ id, at, title, says, does }) => [
      ...(title === '' || says === '' || does === '' ? [`疑点 ${id}：有空项`] : []),
      ...(title.length > 24 ? [`疑点 ${id}：标题超过24字`] : []),
      ...(at.some((eId, n) => n > 0 && (order.get(eId) ?? -1) < (order.get(at[n - 1] ?? '') ?? -1))
        ? [`疑点 ${id}：条款未按先后排列`]
        : []),
    ]),
    ...repeated('疑点', doubts),
  ]
}

/** What a rule makes of the provisions it cites, for the map of coverage. */
export type Coverage = 'computed' | Classified['as']

const coverageOf = {
  scope: 'scope',
  liability: 'computed',
  grade: 'computed',
  role: 'computed',
  measures: 'computed',
  treatment: 'computed',
  chain: 'computed',
  consequence: 'consequence',
  competence: 'procedure',
  procedure: 'procedure',
  referral: 'procedure',
  discretion: 'judgement',
  norm: 'scope',
} as const satisfies Record<Outcome['kind'], Coverage>

/** What each provision is to a ruleset: by the rules and facts that cite it, else by its classification. */
export function coverage(
  { rules, facts }: Ruleset,
  classified: Companion['classified'],
): ReadonlyMap<string, ReadonlySet<Coverage>> {
  const found = new Map<string, Set<Coverage>>()
  const add = (eId: string, what: Coverage) => found.set(eId, (found.get(eId) ?? new Set()).add(what))
  for (const { gives, cites } of rules) for (const { at } of cites) add(at, coverageOf[gives.kind])
  for (const { cites } of Object.values(facts))
    for (const { at } of cites) if (!found.has(at)) add(at, 'computed')
  for (const [eId, { as }] of Object.entries(classified)) add(eId, as)
  return found
}

/** Provisions that neither a citation nor a classification accounts for, and those that have both. */
function checkCoverage(ruleset: Ruleset, classified: Companion['classified'], text: Text): readonly string[] {
  const covered = coverage(ruleset, classified)
  const cited = coverage(ruleset, {})
  return [
    ...text.provisions.filter((eId) => !covered.has(eId)).map((eId) => `覆盖：${eId} 没有归处`),
    ...Object.keys(classified).flatMap((eId) => {
      if (!text.provisions.includes(eId)) return [`归类：地址 ${eId} 不存在或者没有文字`]
      return cited.has(eId) ? [`归类：${eId} 已有规则，不必另行归类`] : []
    }),
    ...Object.entries(classified)
      .filter(([, one]) => ('note' in one ? one.note : one.reason) === '')
      .map(([eId]) => `归类：${eId} 没有说明`),
  ]
}

/**
 * Rules that depend on themselves: through the tags that they ask for, or through rules of their slot with the
 * same or a higher rank.
 */
function circles({ rules }: Ruleset): readonly string[] {
  const asks = rules.map(
    ({ when }) => new Set([...conditionsIn(when)].flatMap((one) => (one.kind === 'given' ? [one.tag] : []))),
  )
  const state = new Map<number, 'open' | 'done'>()
  const problems: string[] = []
  const visit = (at: number): void => {
    const rule = rules[at]
    if (!rule || state.get(at) === 'done') return
    if (state.get(at) === 'open') {
      problems.push(`规则 ${rule.id}：依赖自身`)
      return
    }
    state.set(at, 'open')
    const equals = rules.flatMap((other, n) =>
      rule.slot !== null && other.slot === rule.slot && other.rank === rule.rank ? (asks[n] ?? []) : [],
    )
    const asked = new Set([...(asks[at] ?? []), ...equals.flatMap((tags) => [...tags])])
    for (const [other, { tags, slot, rank }] of rules.entries()) {
      const above = rule.slot !== null && slot === rule.slot && rank > rule.rank
      if (above || tags.some((tag) => asked.has(tag))) visit(other)
    }
    state.set(at, 'done')
  }
  for (const at of rules.keys()) visit(at)
  return problems
}
