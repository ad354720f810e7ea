import type { LoadedRuleset } from '#collection'
import {
  conditionWords,
  coverageWords,
  coveredOf,
  kinds,
  measuresView,
  modalityOf,
  outcomeWords,
  placesOf,
  sayPlaces,
} from '#knowledge'
import {
  measuresIn,
  piecesOf,
  printedIn,
  type Rule,
  type Standing,
  sayMeasures,
  sayPiece,
  sayRange,
  scalesOf,
} from '#rules'
import { caseWords } from './cases.ts'
import type { Table } from './csv.ts'

export { type CaseWords, caseWords } from './cases.ts'
export { csvOf, type Table } from './csv.ts'

/** Words for how the rules stand to a stretch of a scale. */
export const standings = {
  one: '一档',
  overlap: '重叠',
  several: '另看他事',
  gap: '空缺',
  elsewhere: '另看另一数额',
  outside: '不涉及',
} as const satisfies Record<Standing, string>

const list = (words: readonly string[]) => words.join('；')
const places = (loaded: LoadedRuleset, cites: Rule['cites']) => [
  sayPlaces(placesOf(cites), loaded.label),
  placesOf(cites).join(' '),
  list(cites.map(({ quote }) => quote)),
  list(cites.map((one) => printedIn(loaded, one).says).filter((one) => one !== '')),
]
const placed = ['条款', '地址', '引文', '校勘'] as const

function scales(loaded: LoadedRuleset): Table {
  const { ruleset, label } = loaded
  const byId = new Map(ruleset.rules.map((rule) => [rule.id, rule]))
  const rows = scalesOf(ruleset).flatMap((scale) => {
    const question = scale.slot === null ? '' : (ruleset.slots[scale.slot]?.about ?? scale.slot)
    return piecesOf(scale).map((piece) => {
      const rules = piece.rules.flatMap((id) => byId.get(id) ?? [])
      const readings = piece.readings.map((name) => {
        const { about = name, adopted = null } = ruleset.readings[name] ?? {}
        return `${about}：${adopted === null ? '未取' : `本站按“${adopted}”`}`
      })
      const ranges = scale.bands
        .filter(({ rule }) => rules.includes(rule))
        .map(({ from, to }) => sayRange(ruleset, scale.fact, from, to))
      return [
        question,
        ruleset.facts[scale.fact]?.name ?? scale.fact,
        sayPiece(ruleset, scale, piece),
        standings[piece.standing],
        list([...new Set(rules.map(({ gives }) => outcomeWords(gives)))]),
        list(ranges),
        list(readings),
        sayPlaces(
          rules.flatMap(({ cites }) => cites.slice(0, 1).map(({ at }) => at)),
          label,
        ),
        list(piece.rules),
      ]
    })
  })
  return {
    name: 'scales',
    title: '分级标尺',
    header: ['问题', '数量', '范围', '情况', '归入', '文面的界限', '读法', '条款', '规则'],
    rows,
  }
}

function measures(loaded: LoadedRuleset): Table {
  const { grids, others } = measuresView(loaded)
  const row = (who: string, degree: string, rule: Rule) => {
    const { gives, when, cites, id } = rule
    if (gives.kind !== 'measures') return []
    return [
      [
        who,
        degree,
        conditionWords(loaded, when),
        sayMeasures(gives.measures),
        list(measuresIn(gives.measures)),
        gives.modality,
        '',
        ...places(loaded, cites),
        id,
      ],
    ]
  }
  return {
    name: 'measures',
    title: '追究方式',
    header: ['对谁', '情节或等级', '条件', '方式', '逐项', '用语', '缺位', ...placed, '规则'],
    rows: [
      ...grids.flatMap(({ degrees, rows }) =>
        rows.flatMap(({ who, cells }) =>
          cells.flatMap(({ rules, missing }, at) => {
            const degree = degrees[at] ?? ''
            if (missing)
              return [[who, degree, '', '', '', '', `${missing.how}：${missing.note}`, '', '', '', '', '']]
            return rules.flatMap((rule) => row(who, degree, rule))
          }),
        ),
      ),
      ...others.flatMap((rule) => row(rule.gives.kind === 'measures' ? rule.gives.who : '', '', rule)),
    ],
  }
}

function rules(loaded: LoadedRuleset): Table {
  const { ruleset } = loaded
  return {
    name: 'rules',
    title: '规则',
    header: ['规则', '类', '条件', '后果', '用语', '问题', '位次', ...placed],
    rows: ruleset.rules.map(({ id, when, gives, cites, slot, rank }) => [
      id,
      kinds[gives.kind],
      conditionWords(loaded, when),
      outcomeWords(gives),
      modalityOf(gives),
      slot === null ? '' : (ruleset.slots[slot]?.about ?? slot),
      String(rank),
      ...places(loaded, cites),
    ]),
  }
}

function coverageTable(loaded: LoadedRuleset): Table {
  const covered = coveredOf(loaded).filter(({ classes }) => classes.length > 0)
  return {
    name: 'coverage',
    title: '覆盖',
    header: ['条款', '地址', '文字', '校勘', '类', '说明', '规则'],
    rows: covered.map(({ record: { eId, cite, text }, classes, note, rules: ids }) => [
      cite,
      eId,
      text,
      printedIn(loaded, { at: eId, quote: text }).says,
      list(classes.map((one) => coverageWords[one])),
      note ?? '',
      list(ids),
    ]),
  }
}

function doubts({ ruleset, label }: LoadedRuleset): Table {
  return {
    name: 'doubts',
    title: '疑点',
    header: ['编号', '类', '由来', '题', '条款', '地址', '何处不明', '推演怎样处理', '读法', '分析所得'],
    rows: ruleset.doubts.map(({ id, kind, title, at, says, does, readings, proves }) => [
      id,
      kind,
      Object.keys(proves).length > 0 ? '分析得出' : '研读得出',
      title,
      sayPlaces(at, label),
      at.join(' '),
      says,
      does,
      list(readings.map((name) => ruleset.readings[name]?.about ?? name)),
      list(Object.values(proves).flat()),
    ]),
  }
}

function readings(loaded: LoadedRuleset): Table {
  return {
    name: 'readings',
    title: '读法',
    header: ['编号', '何处可以两读', '各种读法', '本站所取', ...placed],
    rows: Object.entries(loaded.ruleset.readings).map(([id, { about, options, adopted, cites }]) => [
      id,
      about,
      list(
        Object.entries(options).map(([option, means]) => (means === option ? option : `${option}：${means}`)),
      ),
      adopted ?? '不取一说',
      ...places(loaded, cites),
    ]),
  }
}

function silences({ ruleset, label }: LoadedRuleset): Table {
  return {
    name: 'silences',
    title: '未规定与缺失',
    header: ['编号', '如何', '未见什么', '说明', '条款', '地址'],
    rows: ruleset.silences.map(({ id, how, about, note, at }) => [
      id,
      how,
      about,
      note,
      sayPlaces(at, label),
      at.join(' '),
    ]),
  }
}

function cases(loaded: LoadedRuleset): Table {
  const rows = loaded.companion.cases.flatMap((one) => {
    const { title, readings, date, matters } = caseWords(loaded, one)
    return matters.flatMap(({ name, scope, facts, certain, possible, silences: silent }, at) => {
      const row = (what: string, words: string, more = '') => [
        title,
        name ?? `事项${at + 1}`,
        what,
        words,
        more,
      ]
      return [
        ...facts.map(([fact, value]) => row('所填情况', fact, value)),
        ...readings.map((reading) => row('改用读法', reading)),
        ...(date === null ? [] : [row('假定起算日', date)]),
        row('是否适用', scope),
        ...certain.map((line) => row('按所填可适用', line)),
        ...possible.map(({ line, needs }) => row('待查明', line, list(needs))),
        ...silent.map(({ about, how }) => row(how, about)),
      ]
    })
  })
  return { name: 'cases', title: '案例', header: ['案例', '事项', '栏', '内容', '所填或所待'], rows }
}

/** The tables of a ruleset, each a file beside its JSON. */
export const tablesOf = (loaded: LoadedRuleset): readonly Table[] =>
  [scales, measures, rules, coverageTable, doubts, readings, silences, cases].map((table) => table(loaded))
