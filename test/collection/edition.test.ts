import { expect, test } from 'vitest'
import type { Regulation } from '#collection'
import { catalog } from '#knowledge'
import type { Kind } from '#law'

const { regulations } = catalog()
const all = ({ records }: Regulation) => [...records.values()]

function regulation(id: string): Regulation {
  const found = regulations.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`没有 ${id}`)
  return found
}

/** How many of one kind lie under an address, at any depth. */
function under(id: string, eId: string, kind: Kind): number {
  return all(regulation(id)).filter((record) => record.eId.startsWith(`${eId}__`) && kindOf(record) === kind)
    .length
}

const kindOf = ({ provision }: { readonly provision: { readonly kind: Kind } }) => provision.kind

/** Han numeral of an article number that the test writes out itself, so that the code under test is not asked. */
const han = (value: number) =>
  `${['', '十', '二十'][Math.floor(value / 10)] ?? ''}${'一二三四五六七八九'.charAt((value % 10) - 1)}`

test.for([
  // 章, 条, 款 (one where a caption leads straight to items included), 项, 目, 缺失处, 正文前
  ['ningbo-2015', [5, 25, 38, 49, 0, 0, 0]],
  ['qinghai-2015', [0, 14, 15, 19, 0, 2, 1]],
  ['railway-2009', [6, 27, 34, 40, 42, 0, 2]],
  ['township', [4, 23, 24, 13, 25, 0, 0]],
] as const)('%s 的章、条、款、项、目，与逐一数出的相等', ([id, counts]) => {
  const kinds = ['chapter', 'article', 'paragraph', 'point', 'indent', 'lacuna', 'preamble'] as const
  const records = all(regulation(id))
  expect(kinds.map((kind) => records.filter((record) => kindOf(record) === kind).length)).toEqual(counts)
  expect(records).toHaveLength(counts.reduce<number>((sum, count) => sum + count, 0))
})

test.for([
  ['ningbo-2015', 38],
  ['qinghai-2015', 14],
  ['railway-2009', 31],
  ['township', 24],
] as const)('%s 有文字的款有 %i 个', ([id, count]) => {
  const printed = all(regulation(id)).filter((record) => kindOf(record) === 'paragraph' && record.text !== '')
  expect(printed).toHaveLength(count)
})

test.for([
  ['ningbo-2015', 'paragraph', { 5: 4, 6: 5, 11: 3, 14: 3, 17: 2, 19: 2 }],
  ['qinghai-2015', 'paragraph', { 9: 2 }],
  ['railway-2009', 'paragraph', { 16: 3, 21: 2, 22: 3, 23: 2, 25: 2 }],
  ['township', 'paragraph', { 8: 2, 18: 2, 23: 0 }],
] as const)('%s 各条的款数，未列的都只有一款', ([id, kind, counts]) => {
  const many = all(regulation(id))
    .filter((record) => kindOf(record) === 'article')
    .map(({ eId }) => [eId.replace('art_', ''), under(id, eId, kind)] as const)
    .filter(([, count]) => count !== 1)
  expect(Object.fromEntries(many)).toEqual(counts)
})

test.for([
  ['ningbo-2015', { 7: 11, 8: 9, 9: 10, 10: 11, 15: 6, 16: 2 }],
  ['qinghai-2015', { 4: 2, 6: 10, 7: 2, 10: 4, 11: 1 }],
  ['railway-2009', { 6: 5, 7: 5, 8: 10, 9: 7, 10: 3, 12: 3, 13: 3, 21: 4 }],
  ['township', { 6: 2, 8: 2, 11: 4, 12: 2, 16: 3 }],
] as const)('%s 各条的项数，未列的都没有项', ([id, counts]) => {
  const found = all(regulation(id))
    .filter((record) => kindOf(record) === 'article')
    .map(({ eId }) => [eId.replace('art_', ''), under(id, eId, 'point')] as const)
    .filter(([, count]) => count > 0)
  expect(Object.fromEntries(found)).toEqual(counts)
})

test.for([
  ['railway-2009', 'art_12', [3, 3, 2]],
  ['railway-2009', 'art_13', [8, 13, 13]],
  ['township', 'art_6', [14, 11]],
] as const)('%s 的 %s 各项的目数', ([id, article, counts]) => {
  expect(counts.map((_, at) => under(id, `${article}__para_1__point_${at + 1}`, 'indent'))).toEqual(counts)
})

test.for([
  ['ningbo-2015', 25],
  ['railway-2009', 27],
  ['township', 23],
] as const)('%s 的条号从第一条起一条不缺', ([id, count]) => {
  const nums = all(regulation(id))
    .filter((record) => kindOf(record) === 'article')
    .map(({ provision }) => provision.num)
  expect(nums).toEqual(Array.from({ length: count }, (_, at) => `第${han(at + 1)}条`))
})

test.for([
  ['ningbo-2015', ['总则', '责任履行的内容', '责任追究的情形', '责任追究的实施', '附则']],
  ['railway-2009', ['总则', '追究内容', '责任等级', '责任追究', '责任认定和处理程序', '附则']],
  ['township', ['总则', '责任追究情形、方式', '责任追究的组织实施', '附则']],
  ['qinghai-2015', []],
] as const)('%s 的章名', ([id, headings]) => {
  const chapters = all(regulation(id)).filter((record) => kindOf(record) === 'chapter')
  expect(chapters.map(({ heading }) => heading)).toEqual(headings)
})

test.for([
  ['ningbo-2015', [1, 5, 7, 11, 20]],
  ['railway-2009', [1, 5, 11, 15, 21, 26]],
  ['township', [1, 6, 14, 21]],
] as const)('%s 各章从第几条起', ([id, firsts]) => {
  const chapters = regulation(id).tree.provisions.filter(({ kind }) => kind === 'chapter')
  expect(chapters.map(({ children }) => children[0]?.eId)).toEqual(firsts.map((first) => `art_${first}`))
})

test('铁路第十二、十三、二十一至二十五条有条标，别的条都没有', () => {
  const captions = regulations.flatMap(({ id, records }) =>
    [...records.values()].flatMap((record) =>
      kindOf(record) === 'article' && record.heading !== null ? [[id, record.num, record.heading]] : [],
    ),
  )
  expect(captions).toEqual([
    ['railway-2009', '第十二条', '安全质量责任'],
    ['railway-2009', '第十三条', '投资控制及其他违规责任'],
    ['railway-2009', '第二十一条', '认定方式'],
    ['railway-2009', '第二十二条', '分级认定'],
    ['railway-2009', '第二十三条', '处理意见'],
    ['railway-2009', '第二十四条', '申诉复核'],
    ['railway-2009', '第二十五条', '处理决定'],
  ])
})

test.for([
  ['ningbo-2015', /^\([一二三四五六七八九十]+\)$/, /^$/],
  ['qinghai-2015', /^\([一二三四五六七八九十]+\)$/, /^$/],
  ['township', /^\([一二三四]\)$/, /^\d+\.$/],
] as const)('%s 的项、目照所印的样子编号', ([id, point, indent]) => {
  for (const { provision, num } of all(regulation(id))) {
    if (provision.kind === 'point') expect(num).toMatch(point)
    if (provision.kind === 'indent') expect(num).toMatch(indent)
  }
})

test('铁路第六至十、二十一条以 1. 为项，第十二、十三条以 (一) 为项、1. 为目', () => {
  for (const { eId, provision } of all(regulation('railway-2009'))) {
    const grouped = /^art_1[23]__/.test(eId)
    if (provision.kind === 'point') expect(provision.num).toMatch(grouped ? /^\([一二三]\)$/ : /^\d+\.$/)
    if (provision.kind === 'indent') expect(grouped && /^\d+\.$/.test(provision.num ?? '')).toBe(true)
  }
})

test.for(regulations)('$id 每一处的编号都与地址的末位相合', ({ records }) => {
  const read = (num: string) => num.replace(/[^\d一二三四五六七八九十]/g, '')
  for (const { eId, num, provision } of records.values()) {
    if (num === null || !['article', 'point', 'indent'].includes(provision.kind)) continue
    const value = Number(/_(\d+)$/.exec(eId)?.[1])
    expect([String(value), han(value)], eId).toContain(read(num))
  }
})

test('青海：缺失处之间只有残存的条、项，次序不乱', () => {
  const printed = all(regulation('qinghai-2015')).map(({ eId, num }) => [eId, num])
  expect(printed.filter(([eId]) => !eId?.includes('para'))).toEqual([
    ['art_1', '第一条'],
    ['art_2', '第二条'],
    ['art_3', '第三条'],
    ['art_4', '第四条'],
    ['gap_1', null],
    ['art_6', '第六条'],
    ['art_7', '第七条'],
    ['art_8', '第八条'],
    ['art_9', '第九条'],
    ['art_10', '第十条'],
    ['art_11', '第十一条'],
    ['gap_2', null],
    ['art_16', '第十六条'],
    ['art_17', '第十七条'],
    ['art_18', '第十八条'],
    ['art_19', '第十九条'],
  ])
  const points = (article: number) =>
    printed.flatMap(([eId, num]) => (eId?.startsWith(`art_${article}__para_1__point_`) ? [num] : []))
  expect(points(4)).toEqual(['(一)', '(二)'])
  expect(points(6)).toEqual([
    '(三)',
    '(四)',
    '(五)',
    '(六)',
    '(七)',
    '(八)',
    '(九)',
    '(十)',
    '(十一)',
    '(十二)',
  ])
  expect(points(11)).toEqual(['(一)'])
})

test('青海：第五条、第十二至十五条没有地址', () => {
  const { index } = regulation('qinghai-2015')
  for (const lost of [5, 12, 13, 14, 15]) expect(index.has(`art_${lost}`)).toBe(false)
})

test('青海：第六条、第六条(三)、第十六条的编号是补的，不是印的', () => {
  const supplied = all(regulation('qinghai-2015')).filter(({ provision }) => provision.supplied !== null)
  expect(supplied.map(({ provision: { eId, num, supplied: given } }) => [eId, num, given])).toEqual([
    ['art_6', null, '第六条'],
    ['art_6__para_1__point_3', null, '(三)'],
    ['art_16', null, '第十六条'],
  ])
})

test.for([
  ['art_6__para_1', ''],
  ['art_6__para_1__point_3', '问题频发的；'],
  ['art_11__para_1__point_1', '对职责范围内发生的问题及时如实报告并主动查处和'],
  ['art_16__para_1', '团、妇联等人民团体领导班子及领导干部参照执行本暂行办法。'],
] as const)('青海：%s 只存所印的字', ([eId, text]) => {
  expect(regulation('qinghai-2015').records.get(eId)?.text).toBe(text)
})

test.for([
  [
    'ningbo-2015',
    [
      ['art_6', 29],
      ['art_15', 147],
    ],
  ],
  ['qinghai-2015', []],
  [
    'railway-2009',
    [
      ['art_9', 453],
      ['art_10', 461],
      ['art_23', 593],
    ],
  ],
  [
    'township',
    [
      ['art_9', 705],
      ['art_23', 761],
    ],
  ],
] as const)('%s 接在他行之末的条', ([id, articles]) => {
  const glued = all(regulation(id)).filter((record) => kindOf(record) === 'article' && record.place?.glued)
  expect(glued.map(({ eId, place }) => [eId, place?.line])).toEqual(articles)
})

test.for([
  ['ningbo-2015', 0],
  ['qinghai-2015', 0],
  ['railway-2009', 18],
  ['township', 2],
] as const)('%s 接在他行之末的项、目有 %i 个', ([id, count]) => {
  const glued = all(regulation(id)).filter(({ provision, place }) => {
    return (provision.kind === 'point' || provision.kind === 'indent') && place?.glued
  })
  expect(glued).toHaveLength(count)
})

test('国家在前，乡镇在后', () => {
  expect(regulations.map(({ id }) => id)).toEqual(['railway-2009', 'qinghai-2015', 'ningbo-2015', 'township'])
})
