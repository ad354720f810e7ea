import { expect, test } from 'vitest'
import { addressesOf } from '#collection'
import { catalog } from '#knowledge'
import { both, lock, messages, text, yaml } from './broken.ts'

const advice =
  '地址一经公布不得改动：请恢复原处；确需新增或更正原文时，运行 npm run lock 并在提交说明里写明理由'
const missing = '这个地址不存在。请改为正文中实有的地址，例如 art_7__para_1__point_8'
const ningbo = 'content/regulations/ningbo-2015'

test('改了字的地址', () => {
  expect(messages(both('ningbo-2015', '本办法由市纪委、', '本办法由市纪委和'))).toEqual([
    `${ningbo}.txt:92:1 「本办法由市纪委和市监察局负责解释。」与登记在 art_24__para_1 的文字不同。${advice}。`,
  ])
})

test('改了标题的地址', () => {
  expect(messages(both('ningbo-2015', '第五章附则', '第五章附 录'))).toEqual([
    `${ningbo}.txt:87:1 「第五章附 录」与登记在 chp_5 的文字不同。${advice}。`,
  ])
})

test('空白的多少不算改动', () => {
  expect(messages(both('ningbo-2015', '第五章附则', '第五章 附  则'))).toEqual([])
})

test('移动的地址', () => {
  const words = '以上责任追究方式可以单独使用,也可以合并使用。\n'
  const moved = messages([
    [text('township'), words, ''],
    [text('township'), '进行相应的责任追究;\n', `进行相应的责任追究;\n${words}`],
  ])
  expect(moved).toContainEqual(
    expect.stringMatching(
      new RegExp(
        `^content/locks/township\\.json:\\d+:\\d+ 「art_8__para_2」这个地址（township）被移到了 art_9__para_2。${advice}。$`,
      ),
    ),
  )
})

test('丢失的地址', () => {
  const lost = messages([
    [text('ningbo-2015'), '对党纪政纪处分、组织处理不服的申诉,按照有关规定办理。\n', ''],
  ])
  expect(lost).toContainEqual(
    expect.stringMatching(
      new RegExp(
        `^content/locks/ningbo-2015\\.json:\\d+:\\d+ 「art_17__para_2」这个地址（ningbo-2015）不见了。${advice}。$`,
      ),
    ),
  )
})

test('新增而未登记的地址', () => {
  const added = messages([[text('ningbo-2015'), '2015年6月1日起施行。', '2015年6月1日起施行。\n试行两年。']])
  expect(added).toContain(`${ningbo}.txt:94:1 「试行两年。」的地址 art_25__para_2 尚未登记。${advice}。`)
})

test('地址登记表里多出、改动的，同样指出', () => {
  const hash = addressesOf(
    catalog().regulations.find(({ id }) => id === 'ningbo-2015')?.tree.provisions ?? [],
  ).art_25__para_1
  const entry = (eId: string) => `"${eId}": "${hash}"`
  expect(messages([[lock('ningbo-2015'), entry('art_25__para_1'), entry('art_25__para_9')]])).toEqual([
    expect.stringMatching(/「art_25__para_9」这个地址（ningbo-2015）被移到了 art_25__para_1/),
    expect.stringContaining('的地址 art_25__para_1 尚未登记'),
  ])
})

test.for([
  ['目录起点', '{ from: art_24, to: art_25', '{ from: art_26, to: art_25', 'art_26'],
  ['目录终点', '{ from: art_24, to: art_25', '{ from: art_24, to: art_26', 'art_26'],
  ['附则', 'closing: chp_5', 'closing: chp_6', 'chp_6'],
  ['校勘', '  - at: art_18__para_1\n', '  - at: art_18__para_2\n', 'art_18__para_2'],
] as const)('元数据里的地址不存在：%s', ([, from, to, words]) => {
  expect(messages([[yaml('ningbo-2015'), from, to]])).toContainEqual(
    expect.stringMatching(
      new RegExp(`^content/regulations/ningbo-2015\\.yaml:\\d+:\\d+ 「${words}」${missing}。$`),
    ),
  )
})

test.for([
  ['缺失处之前', 'after: art_4__para_1__point_2', 'after: art_4__para_1__point_3', 'art_4__para_1__point_3'],
  ['补号', '  - at: art_16\n', '  - at: art_15\n', 'art_15'],
  ['残句不在正文', "resumesWith: '问题频发的;'", "resumesWith: '问题频出的;'", 'gap_1'],
] as const)('元数据里的地址不存在：青海%s', ([, from, to, words]) => {
  expect(messages([[yaml('qinghai-2015'), from, to]])).toContainEqual(
    expect.stringMatching(
      new RegExp(`^content/regulations/qinghai-2015\\.yaml:\\d+:\\d+ 「${words}」${missing}。$`),
    ),
  )
})

test('文章所联系的条文不存在', () => {
  const edit = ['essays/system.yaml', "to: 'ningbo-2015#art_19__para_1'", "to: 'ningbo-2015#art_19__para_3'"]
  const [file = '', from = '', to = ''] = edit
  expect(messages([[file, from, to]])).toEqual([
    expect.stringMatching(
      /^content\/essays\/system\.yaml:\d+:15 「ningbo-2015#art_19__para_3」指向的条款不存在。请写作 ningbo-2015#art_17 的样子，并查对地址。$/,
    ),
  ])
})

test.for([
  [
    '中间跳过',
    '{ from: art_24, to: art_25',
    '{ from: art_25, to: art_25',
    '「art_25」目录小题不连续：此处应从 art_24 开始',
  ],
  [
    '前后重叠',
    '{ from: art_24, to: art_25',
    '{ from: art_23, to: art_25',
    '「art_23」目录小题不连续：此处应从 art_24 开始',
  ],
  ['次序颠倒', '{ from: art_11, to: art_12', '{ from: art_11, to: art_10', '「art_11」目录小题不连续'],
  [
    '没有列完',
    '  - { from: art_24, to: art_25, label: 解释、施行 }\n',
    '',
    '目录小题没有列到 art_24。请补齐到最后一条',
  ],
] as const)('目录小题：%s', ([, from, to, message]) => {
  const [found, ...more] = messages([[yaml('ningbo-2015'), from, to]])
  expect(found).toMatch(/^content\/regulations\/ningbo-2015\.yaml:\d+:\d+ 「.+」/)
  expect(found).toContain(message)
  expect(more).toEqual([])
})
