import { describe, expect, test } from 'vitest'
import { coveredOf, measuresView, readAsAdopted, rulesets } from '#knowledge'
import { csvOf, tablesOf } from '#output'
import { measuresIn } from '#rules'
import { readCsv } from '../build/csv.ts'

const table = (rows: string[][]) => ({ name: 't', title: 't', header: ['甲', '乙'], rows })

test('CSV：开头有字节序标记，行末是 CRLF，只在必要处加引号', () => {
  expect(
    csvOf(
      table([
        ['一', '二,三'],
        ['说“是”', '他说"不"'],
        ['两\n行', ''],
      ]),
    ),
  ).toBe('\uFEFF甲,乙\r\n一,"二,三"\r\n说“是”,"他说""不"""\r\n"两\n行",\r\n')
})

test.for(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1'])(
  '电子表格不会把 %j 当作公式',
  (value) => {
    expect(readCsv(csvOf(table([[value, '—']])))[1]).toEqual([`'${value}`, '—'])
  },
)

describe.for(rulesets().map((loaded) => [loaded.ruleset.regulation, loaded] as const))('%s', ([, loaded]) => {
  const { ruleset, companion, regulation } = loaded
  const tables = new Map(tablesOf(loaded).map((one) => [one.name, one]))
  const column = (name: string, header: string) => {
    const one = tables.get(name)
    const at = one?.header.indexOf(header) ?? -1
    if (!one || at < 0) throw new Error(`${name} has no column ${header}`)
    return one.rows.map((row) => row[at])
  }

  test('各表与数据一一相当', () => {
    expect([...tables.keys()]).toEqual([
      'scales',
      'measures',
      'rules',
      'coverage',
      'doubts',
      'readings',
      'silences',
      'cases',
    ])
    expect(column('rules', '规则')).toEqual(ruleset.rules.map(({ id }) => id))
    expect(column('doubts', '编号')).toEqual(ruleset.doubts.map(({ id }) => id))
    expect(column('readings', '编号')).toEqual(Object.keys(ruleset.readings))
    expect(column('silences', '编号')).toEqual(ruleset.silences.map(({ id }) => id))
    expect([...new Set(column('cases', '案例'))]).toEqual(companion.cases.map(({ title }) => title))
  })

  test('每行的格数与表头相同', () => {
    for (const { header, rows } of tables.values())
      expect(rows.filter((row) => row.length !== header.length)).toEqual([])
  })

  test('每一款、项、目都有类', () => {
    const own = [...regulation.records.values()].filter(
      ({ provision: { kind }, text }) => ['paragraph', 'point', 'indent'].includes(kind) && text !== '',
    )
    const classed = new Map(coveredOf(loaded).map(({ record, classes }) => [record.eId, classes.length]))
    expect(own.filter(({ eId }) => (classed.get(eId) ?? 0) === 0).map(({ eId }) => eId)).toEqual([])
  })

  test('追究方式的每一条规则都在表里，每一格有规则或者写明为何没有', () => {
    const { grids, others } = measuresView(loaded)
    const cells = grids.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    expect(cells.filter(({ rules, missing }) => (rules.length === 0) === (missing === null))).toEqual([])
    const shown = [...cells.flatMap(({ rules }) => rules), ...others].map(({ id }) => id)
    const all = ruleset.rules.filter(({ gives }) => gives.kind === 'measures')
    expect(all.length).toBeGreaterThan(0)
    // How places are read otherwise than adopted stands in the list of all rules, not in the grid.
    expect(all.filter((rule) => readAsAdopted(ruleset, rule) && !shown.includes(rule.id))).toEqual([])
    for (const { gives } of all)
      if (gives.kind === 'measures')
        expect(column('measures', '逐项')).toContain(measuresIn(gives.measures).join('；'))
  })
})

test('铁路的标尺：恰为20%重叠，不到10%空缺，30万元归较大', () => {
  const railway = rulesets().find(({ ruleset }) => ruleset.regulation === 'railway-2009')
  const rows = railway ? (tablesOf(railway)[0]?.rows ?? []) : []
  const ranges = rows.map(([, , range, standing, grades]) => `${range} ${standing} ${grades}`)
  expect(ranges).toContain('不到10% 空缺 ')
  expect(ranges).toContain('恰为20% 重叠 一般责任；较大责任')
  expect(ranges).toContain('满30万元、不到300万元 一档 较大责任')
})

test('青海的党委（党组）：追究方式写作文本缺失，不写未规定', () => {
  const qinghai = rulesets().find(({ ruleset }) => ruleset.regulation === 'qinghai-2015')
  const rows = qinghai ? measuresView(qinghai).grids.flatMap((grid) => grid.rows) : []
  const lost = rows.filter(({ cells }) => cells.every(({ missing }) => missing?.how === '文本缺失'))
  expect(lost.filter(({ who }) => who.startsWith('党委（党组）的领导班子'))).toHaveLength(1)
  expect(rows.flatMap(({ cells }) => cells).filter(({ missing }) => missing?.how === '未规定')).toEqual([])
})
