import { expect, test } from 'vitest'
import { measuresOf, type Standing } from '#knowledge'
import { set } from '../../collection/set.ts'

const { measures, common } = measuresOf(set)
const order = ['railway-2009', 'qinghai-2015', 'ningbo-2015', 'township']
const find = (words: string) => {
  const found = measures.find((measure) => measure.words === words)
  if (!found) throw new Error(`no measure ${words}`)
  return found
}
const placeOf = (words: string, regulation: string) => {
  const found = find(words).places.find((place) => place.regulation === regulation)
  if (!found) throw new Error(`no place of ${words} in ${regulation}`)
  return found
}

/*
 * Read from the texts by hand: in each instrument (铁路、青海、宁波、某镇) the degrees that print the measure, by their
 * place from the lightest; 不分: whatever the degree; 列: listed only; 提: named only; 等: not named, in a list left open; 无: whole and
 * silent; 缺: torn.
 */
const matrix = `
口头批评 等 1 无 等
批评 1 缺 无 等
批评教育 等 1 1 1
通报批评 列 2 2 2
在全路范围内通报批评 3 缺 无 等
责令检查 12 缺 等 等
责令书面检查 等 1 无 等
责令作出书面检查 等 1 1 1
诫勉谈话 列 1 1 1
调整职务 等 3 等 3
班子调整处理 等 缺 3 等
调整处理 等 3 无 3
问责 等 缺 等 提
调离岗位 等 缺 3 等
责令辞职 等 3 3 3
免职 等 缺 3 3
降职 等 缺 3 等
组织处理 等 缺 提 提
党纪政纪处分 等 3 不分 3
行政处分 提 缺 无 等
警告 12 缺 无 等
记过 23 缺 无 等
记大过 23 缺 无 等
降级 3 缺 无 等
撤职 3 缺 无 等
开除 列 缺 无 等
考核时扣分 23 缺 无 等
在考核时扣分 列 缺 无 等
考核 列 缺 无 无
扣发奖金 提 缺 无 无
移送司法机关依法处理 无 缺 提 提
移交司法机关处理 提 缺 无 无`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

const degrees = [
  ['一般责任', '较大责任', '重大责任'],
  ['情节较轻', '情节较重', '情节严重'],
] as const
const marks = {
  conditional: '不分',
  listed: '列',
  named: '提',
  未列名: '等',
  未规定: '无',
  文本缺失: '缺',
} as const satisfies Record<Exclude<Standing, 'graded'>, string>

test('各种方式在各办法的位置，与手抄的表相同', () => {
  const shown = measures.map(({ words, places }) => [
    words,
    ...places.map(({ regulation, standing, entries }) => {
      if (standing !== 'graded') return marks[standing]
      const own = degrees[regulation === 'railway-2009' ? 0 : 1]
      return own
        .map((degree, at) => (entries.some((entry) => entry.degrees.includes(degree)) ? at + 1 : ''))
        .join('')
    }),
  ])
  expect(shown.map((row) => row.join(' ')).sort()).toEqual(matrix.map((row) => row.join(' ')).sort())
  for (const { places } of measures) expect(places.map(({ regulation }) => regulation)).toEqual(order)
})

test.for([
  ['免职', 'ningbo-2015', ['领导干部 情节严重 直述 unclear 等', '纪委工作人员 情节严重 直述 unclear 等']],
  ['免职', 'township', ['领导班子成员及党员干部 情节严重 直述 unclear any-of 等']],
  ['党纪政纪处分', 'township', ['领导班子成员及党员干部 情节严重 直述 any-of']],
  ['党纪政纪处分', 'qinghai-2015', ['领导班子成员 情节严重 直述 unclear']],
  ['责令辞职', 'qinghai-2015', ['领导班子成员 情节严重 直述 any-of unclear']],
  ['通报批评', 'qinghai-2015', ['领导班子 情节较重 直述', '领导班子成员 情节较重 直述']],
  [
    '考核时扣分',
    'railway-2009',
    ['负有较大责任的单位 较大责任 直述 unclear', '负有重大责任的单位 重大责任 直述 unclear'],
  ],
  [
    '批评',
    'railway-2009',
    [
      '负有直接责任人员 一般责任 直述 one-of',
      '负领导责任人员 一般责任 直述 one-of',
      '负监管责任的人员 一般责任 直述',
      '负有直接责任、主要领导责任、重要领导责任及监管人员  直述 any-of one-of 等',
    ],
  ],
] as const)('%s（%s）：对谁、哪一档、用语、怎样合用', ([words, regulation, rows]) => {
  const shown = placeOf(words, regulation).entries.map(({ who, degrees: of, modality, combines, open }) =>
    [who, of.join('、'), modality, ...combines, ...(open ? ['等'] : [])].join(' '),
  )
  expect(shown).toEqual(rows)
})

test.for([
  ['党纪政纪处分', 'ningbo-2015', ['涉嫌违纪']],
  ['撤职', 'railway-2009', ['经核实确认']],
  ['免职', 'ningbo-2015', []],
] as const)('%s（%s）另须的事实', ([words, regulation, asks]) => {
  for (const entry of placeOf(words, regulation).entries) expect(entry.asks).toEqual(asks)
})

test('青海第七条的方式追究的是纪委的监督责任，不是党委的主体责任', () => {
  const all = measures.flatMap(({ places }) =>
    places.filter(({ regulation }) => regulation === 'qinghai-2015'),
  )
  const liability = all.flatMap(({ entries }) => entries.flatMap((entry) => entry.liability))
  expect([...new Set(liability)]).toEqual(['纪委（纪检组）的监督责任'])
})

test('各办法对各种方式共同的规定', () => {
  const shown = common.map(({ regulation, combining, aftermath, asks, silence }) => [
    regulation,
    combining.map(({ at }) => at),
    aftermath.map(({ rule }) => rule),
    asks,
    silence,
  ])
  expect(shown).toEqual([
    ['railway-2009', ['art_16__para_3'], [], ['经核实确认'], 'effects'],
    ['qinghai-2015', ['art_8__para_1'], ['第九条第二款'], [], 'aftermath'],
    ['ningbo-2015', ['art_14__para_2'], ['第十四条第三款', '第十九条第一款'], [], null],
    [
      'township',
      ['art_8__para_2'],
      ['第十八条第一款 评优', '第十八条第一款 考评'],
      ['并非（上级有明确的责任追究内容和责任追究处理标准）'],
      null,
    ],
  ])
})

const posts = ['第十九条第二款 不安排职务', '第十九条第二款 不得高任'] as const
test.for([
  ['责令辞职', 'ningbo-2015', [...posts, '第十九条第二款 处分']],
  ['免职', 'ningbo-2015', [...posts, '第十九条第二款 处分']],
  ['降职', 'ningbo-2015', ['第十九条第二款 降职', '第十九条第二款 处分']],
  ['党纪政纪处分', 'ningbo-2015', ['第十九条第二款 处分']],
  ['调离岗位', 'ningbo-2015', []],
  ['通报批评', 'ningbo-2015', []],
  ['责令辞职', 'township', ['第十八条第二款 单独', '第十八条第二款 同时']],
  ['免职', 'township', ['第十八条第二款 单独', '第十八条第二款 同时']],
  ['党纪政纪处分', 'township', ['第十八条第二款 同时']],
  ['组织处理', 'township', ['第十八条第二款 同时']],
  ['调整职务', 'township', ['第十八条第二款 同时']],
  ['通报批评', 'township', []],
  ['责令辞职', 'qinghai-2015', []],
  ['撤职', 'railway-2009', []],
] as const)('%s（%s）自己的后果', ([words, regulation, rules]) => {
  expect(placeOf(words, regulation).aftermath.map(({ rule }) => rule)).toEqual(rules)
})

test('宁波第十九条第二款：责令辞职、免职的两个期间', () => {
  const [first, second] = placeOf('免职', 'ningbo-2015').aftermath
  expect([first, second].map((one) => [one?.modality, one?.periods])).toEqual([
    ['直述', [{ years: 1, holds: '一年内不安排职务' }]],
    ['不得', [{ years: 2, holds: '两年内不得担任高于原任职务层次的职务' }]],
  ])
})

test('调离岗位以后的限制：未规定', () => {
  expect(placeOf('调离岗位', 'ningbo-2015').silences).toEqual(['transfer'])
})
