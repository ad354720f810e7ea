import { expect, test } from 'vitest'
import { measuresOf, reachedBy, rulesets, sameFacts } from '#knowledge'
import { set } from '../collection/set.ts'

const all = sameFacts(set, measuresOf(set))
const rows = all.flatMap(({ topic, cells }) =>
  cells.flatMap(({ cell, provided }) => provided.map((one) => ({ topic, cell, one }))),
)

/** What follows, a line each: whom, degree, measures. */
const told = (topic: string, regulation: string) =>
  all
    .find((one) => one.topic.id === topic)
    ?.cells.find(({ cell }) => cell.regulation.id === regulation)
    ?.provided.map(({ who, degrees, list }) => `${who} ${degrees.join()} ${list}`)

test('情形各题都在，一题不多', () => {
  expect(all.map(({ topic }) => topic.id)).toEqual(
    set.topics.groups
      .filter(({ name }) => name.startsWith('情形'))
      .flatMap(({ topics }) => topics.map(({ id }) => id)),
  )
})

test('压案不查：某镇及于班子成员和党员干部，三档各一', () => {
  expect(told('suppressing', 'township')).toEqual([
    '领导班子成员及党员干部 情节较轻 批评教育、诫勉谈话、责令作出书面检查（可单用可并用）',
    '领导班子成员及党员干部 情节较重 通报批评',
    '领导班子成员及党员干部 情节严重 党纪政纪处分、〔调整职务、责令辞职、免职等（如何合用文面未明）〕（可单用可并用）',
  ])
  expect(told('suppressing', 'railway-2009')).toEqual([])
})

test('主体责任不分解：宁波只及于领导班子', () => {
  expect(told('breaking-down', 'ningbo-2015')).toEqual([
    '领导班子 情节较轻 责令作出书面检查',
    '领导班子 情节较重 通报批评',
    '领导班子 情节严重 班子调整处理',
  ])
})

test('只列本题的条款可及的：每一行都有一条来路起于本题的条款', () => {
  const wrong = rows.filter(
    ({ cell, one }) =>
      one.ways.length === 0 ||
      !one.ways.every(({ at }) => cell.entries.some(({ record }) => record.eId === at)),
  )
  expect(wrong).toEqual([])
  expect(rows.length).toBeGreaterThan(300)
})

test('可及的一行不漏：凡规则的来路起于本题的条款，都在', () => {
  const missing = all.flatMap(({ topic, cells }) =>
    cells.flatMap(({ cell, provided }) => {
      const at = new Set(cell.entries.map(({ record }) => record.eId))
      const wanted = measuresOf(set).measures.flatMap(({ places }) =>
        places
          .filter(({ regulation }) => regulation === cell.regulation.id)
          .flatMap(({ entries }) => entries.filter(({ ways }) => ways.some((way) => at.has(way.at))))
          .flatMap(({ rules }) => rules),
      )
      const have = new Set(provided.flatMap(({ rules }) => rules))
      return wanted.filter((rule) => !have.has(rule)).map((rule) => `${topic.id} ${rule}`)
    }),
  )
  expect(missing).toEqual([])
})

test('单位、班子与个人，逐个写明', () => {
  const whos = rulesets().flatMap(({ ruleset }) =>
    ruleset.rules.flatMap(({ gives }) => (gives.kind === 'measures' ? [gives.who] : [])),
  )
  const reachesOf = reachedBy(set.reaches)
  const bodies = [...new Set(whos)].filter((who) => reachesOf(who) === '单位、班子').sort()
  const persons = [...new Set(whos)].filter((who) => reachesOf(who) === '个人').sort()
  expect(bodies).toEqual(
    [
      '违规单位',
      '负有一般责任的单位',
      '负有较大责任的单位',
      '负有重大责任的单位',
      '领导班子',
      '纪委领导班子',
    ].sort(),
  )
  expect(persons).toEqual(
    [
      '负有直接责任、主要领导责任、重要领导责任及监管人员',
      '负有直接责任人员',
      '负领导责任人员',
      '负领导责任的人员',
      '负监管责任的人员',
      '领导班子成员',
      '领导班子成员及党员干部',
      '领导干部',
      '纪委工作人员',
    ].sort(),
  )
})
