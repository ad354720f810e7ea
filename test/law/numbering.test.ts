import { expect, test } from 'vitest'
import { parse } from '#law'
import { odd, shown } from './shown.ts'

test.for([
  ['跳', '第一条 甲。\n第三条 乙。', ['2 第三条 jump 2']],
  ['重', '第一条 甲。\n第一条 乙。', ['2 第一条 repeat 2']],
  ['退', '第一条 甲。\n第二条 乙。\n第一条 丙。', ['3 第一条 decrease 3']],
  ['不从一起', '第二条 甲。', ['1 第二条 jump 1']],
  ['项跳', '第一条 甲:\n(一)乙;\n(三)丙。', ['3 (三) jump 2']],
  ['项重', '第一条 甲:\n(一)乙;\n(一)丙。', ['3 (一) repeat 2']],
  ['目跳', '第一条 甲:\n(一)乙:\n1.丙;\n3.丁。', ['4 3. jump 2']],
  ['章跳', '第一章 甲\n第一条 乙。\n第三章 丙\n第二条 丁。', ['3 第三章 jump 2']],
  ['条号跨章连续', '第一章 甲\n第一条 乙。\n第二章 丙\n第二条 丁。', []],
] as const)('编号%s的，照录并报告', ([, text, findings]) => {
  expect(odd(text)).toEqual(findings)
})

test.for([
  ['之字连续', '第一条 甲。\n第一条之一 乙。\n第一条之二 丙。\n第二条 丁。', []],
  ['之字跳', '第一条 甲。\n第一条之一 乙。\n第一条之三 丙。', ['jump']],
  ['之字跳过本条', '第一条 甲。\n第二条之一 乙。', ['jump']],
  ['之字重', '第一条 甲。\n第一条之一 乙。\n第一条之一 丙。', ['repeat']],
  ['之字退', '第一条 甲。\n第一条之一 乙。\n第一条之二 丙。\n第一条之一 丁。', ['decrease']],
] as const)('编号%s', ([, text, kinds]) => {
  expect(parse(text).findings.map(({ kind }) => kind)).toEqual(kinds)
})

test('重复的条号各有地址', () => {
  expect(shown('第一条 甲。\n第一条 乙。\n第一条 丙。')).toEqual([
    'art_1 第一条',
    'art_1__para_1 – 甲。',
    'art_1-r2 第一条',
    'art_1-r2__para_1 – 乙。',
    'art_1-r3 第一条',
    'art_1-r3__para_1 – 丙。',
  ])
})

const damaged = '第一条 甲:\n(一)乙;\n残句一;\n(四)丙。\n第三条 丁,且\n残句二。\n第七条 戊。'
const gaps = [
  { eId: 'gap_1', resumesWith: '残句一', resumes: 'art_2__para_1__point_3' },
  { eId: 'gap_2', resumesWith: '残句二', resumes: 'art_6__para_1' },
]

test('缺失处是一个节点，其后的残句归所推断的项，项号接着往下', () => {
  const tree = parse(damaged, { gaps, supplied: { art_2: '第二条', art_2__para_1__point_3: '(三)' } })
  expect(shown(damaged, { gaps, supplied: { art_2: '第二条', art_2__para_1__point_3: '(三)' } })).toEqual([
    'art_1 第一条',
    'art_1__para_1 – 甲:',
    'art_1__para_1__point_1 (一) 乙;',
    'gap_1 –',
    'art_2 –',
    'art_2__para_1 –',
    'art_2__para_1__point_3 – 残句一;',
    'art_2__para_1__point_4 (四) 丙。',
    'art_3 第三条',
    'art_3__para_1 – 丁,且',
    'gap_2 –',
    'art_6 –',
    'art_6__para_1 – 残句二。',
    'art_7 第七条',
    'art_7__para_1 – 戊。',
  ])
  expect(tree.findings).toEqual([])
  expect(tree.provisions.map(({ eId, supplied }) => [eId, supplied])).toContainEqual(['art_2', '第二条'])
})

test('未声明缺失的同一文字，编号异常都报告', () => {
  expect(odd(damaged)).toEqual(['4 (四) jump 1', '5 第三条 jump 2', '7 第七条 jump 4'])
})
