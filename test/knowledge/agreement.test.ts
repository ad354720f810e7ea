import { expect, test } from 'vitest'
import { describe, type LoadedRuleset } from '#collection'
import { measuresOf, rulesets } from '#knowledge'
import type { Silence } from '#rules'
import { measureDisagreements, silenceDisagreements } from '../../src/knowledge/agreement.ts'
import { type Edit, inSet, messages } from '../collection/broken.ts'
import { set } from '../collection/set.ts'

const { claims } = set.comparison

test('各页对同一格的归类，现在都一致', () => {
  expect(silenceDisagreements(set, rulesets())).toEqual([])
  expect(measureDisagreements(claims, measuresOf(set))).toEqual([])
})

const elected =
  '    none: 未规定\n    at: [art_3__para_1]\n    note: 没有写选举、任命人员；第三条只写及于哪些单位和人员。\n'

test.for([
  [
    '同名的专题作不适用，对照作未规定',
    [inSet('topics/elected.yaml'), elected, elected.replace('未规定', '不适用')],
    '「未规定」（elected 的 railway-2009 作“未规定”），专题 topics/elected.yaml 的 railway-2009 作“不适用”，同是一事。',
  ],
  [
    '写明相同的专题',
    [
      inSet('topics/records.yaml'),
      '    none: 未规定\n    note: 没有写记入档案',
      '    none: 不适用\n    note: 没有写记入档案',
    ],
    '（archive 的 railway-2009 作“未规定”），专题 topics/records.yaml 的 railway-2009 作“不适用”，同是一事。',
  ],
  [
    '整题没有，其中一部分却有',
    [inSet('topics/moved.yaml'), '    - art_17__para_1', '    none: 未规定\n    note: 没有写。'],
    '（moved 的 township 作“有”），专题 topics/moved.yaml 的 township 作“未规定”，这一行只是其中一部分。',
  ],
  [
    '整行没有，其中一部分却有',
    [
      inSet('topics/repeated.yaml'),
      '    none: 未规定\n    at: [art_16__para_3]\n    note: 第十六条第三款只有加重、减轻，没有从重。',
      '    - art_16__para_3',
    ],
    '（heavier-grounds 的 railway-2009 作“未规定”），专题 topics/repeated.yaml 的 railway-2009 作“有”，它是这一行的一部分。',
  ],
  [
    '没有这个专题',
    [inSet('compare.yaml'), 'topics: { same: [records] }', 'topics: { same: [nothing] }'],
    '「nothing」没有这个专题',
  ],
] as const satisfies readonly (readonly [string, Edit, string])[])('%s，不能构建', ([, edit, says]) => {
  const found = messages([edit])
  expect(
    found.filter((one) => one.includes(says)),
    found.join('\n'),
  ).toHaveLength(1)
  expect(found[0]).toMatch(/^content\/sets\/accountability\/compare\.yaml:\d+:\d+ /)
})

/** The project's rulesets with the silences of one changed. */
const changed = (
  regulation: string,
  change: (silences: readonly Silence[]) => readonly Silence[],
): readonly LoadedRuleset[] =>
  rulesets().map((one) =>
    one.ruleset.regulation === regulation
      ? { ...one, ruleset: { ...one.ruleset, silences: change(one.ruleset.silences) } }
      : one,
  )

test('规则说文本缺失、对照说未规定，不能构建', () => {
  const found = silenceDisagreements(
    set,
    changed('ningbo-2015', (silences) =>
      silences.map((one) => (one.id === 'aggravation' ? { ...one, how: '文本缺失' } : one)),
    ),
  ).map(describe)
  expect(found).toEqual([
    expect.stringMatching(
      /^content\/sets\/accountability\/compare\.yaml:\d+:\d+ 「未规定」（aggravation 的 ningbo-2015 作“未规定”），rulesets\/ningbo-2015\/silences\.ts 的 aggravation（加重）作“文本缺失”。/,
    ),
  ])
})

test('对照所写的缺位，规则里没有；每件事项都有的缺位，对照没有写，都不能构建', () => {
  const renamed = changed('ningbo-2015', (silences) =>
    silences.map((one) => (one.id === 'hearing' ? { ...one, id: 'heard' } : one)),
  )
  const found = silenceDisagreements(set, renamed).map(describe)
  expect(found).toHaveLength(2)
  expect(found[0]).toContain('（hearing）的 silences：rulesets/ningbo-2015/silences.ts 里没有 hearing')
  expect(found[1]).toContain('「追究前听取陈述申辩」：rulesets/ningbo-2015/silences.ts 的 heard')
})

test('方式页上没有的方式，对照写有后果，不能构建', () => {
  const { measures } = measuresOf(set)
  const without = measures.map((measure) =>
    measure.id === 'demotion'
      ? { ...measure, places: measure.places.map((place) => ({ ...place, standing: '未列名' as const })) }
      : measure,
  )
  expect(measureDisagreements(claims, { measures: without }).map(describe)).toEqual([
    expect.stringContaining(
      '（after-demotion 的 ningbo-2015 作“有”），方式页上 demotion 在 ningbo-2015 作“未列名”',
    ),
  ])
})
