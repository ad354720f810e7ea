import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalog } from '#knowledge'
import { cite, findCited, indexOf, parse, type Tree, walk } from '#law'

const { regulations } = catalog()
const trees = new Map(regulations.map(({ id, tree }) => [id, tree]))
const treeOf = (id: string) => trees.get(id) ?? parse('')
const addressesOf = (tree: Tree) => [...walk(tree.provisions)].map(({ eId }) => eId)
const findIn = (tree: Tree, typed: string) => findCited(addressesOf(tree), typed)

test.for([
  ['ningbo-2015', 'chp_3', '第三章'],
  ['ningbo-2015', 'art_7', '第七条'],
  ['ningbo-2015', 'art_7__para_1', '第七条'],
  ['ningbo-2015', 'art_7__para_1__point_8', '第七条第(八)项'],
  ['ningbo-2015', 'art_11__para_2', '第十一条第二款'],
  ['ningbo-2015', 'art_7__para_1__point_11', '第七条第(十一)项'],
  ['railway-2009', 'preamble__para_2', '正文前第二段'],
  ['railway-2009', 'art_8__para_1__point_10', '第八条第10项'],
  ['railway-2009', 'art_13__para_1__point_2__indent_1', '第十三条第(二)项第1目'],
  ['railway-2009', 'art_13__para_1__point_3__indent_13', '第十三条第(三)项第13目'],
  ['railway-2009', 'art_21', '第二十一条'],
  ['railway-2009', 'art_21__para_1', '第二十一条第一款'],
  ['railway-2009', 'art_21__para_1__point_2', '第二十一条第一款第2项'],
  ['railway-2009', 'art_21__para_2', '第二十一条第二款'],
  ['railway-2009', 'art_16__para_3', '第十六条第三款'],
  ['township', 'art_8__para_1__point_1', '第八条第一款第(一)项'],
  ['township', 'art_8__para_2', '第八条第二款'],
  ['township', 'art_6__para_1__point_1__indent_14', '第六条第(一)项第14目'],
  ['township', 'art_23', '第二十三条'],
  ['qinghai-2015', 'gap_1', '缺失处一'],
  ['qinghai-2015', 'art_6', '第六条'],
  ['qinghai-2015', 'art_6__para_1__point_3', '第六条第(三)项'],
  ['qinghai-2015', 'art_16__para_1', '第十六条'],
] as const)('引证 %s 的 %s：%s', ([id, eId, cited]) => {
  expect(cite(indexOf(treeOf(id)), eId)).toBe(cited)
})

const other = parse(`第一编 甲
第二章 乙
第三节 丙
第一百二十条 丁。
第一百二十条之一 戊。
己。
| 表 |
附件1:名单
庚`)

test.for([
  ['part_1', '第一编'],
  ['part_1__chp_2', '第一编第二章'],
  ['part_1__chp_2__sec_3', '第一编第二章第三节'],
  ['art_120', '第一百二十条'],
  ['art_120-1', '第一百二十条之一'],
  ['art_120-1__para_2', '第一百二十条之一第二款'],
  ['art_120-1__table_1', '第一百二十条之一表1'],
  ['att_1', '附件1'],
] as const)('引证 %s：%s', ([eId, cited]) => {
  expect(cite(indexOf(other), eId)).toBe(cited)
})

test('引证不存在的地址，报错并说出地址', () => {
  expect(() => cite(indexOf(other), 'art_7')).toThrow('art_7')
})

test.for([
  '第七条第八项',
  '第七条第(八)项',
  '第七条第（八）项',
  '第七条（八）项',
  '第七条(八)',
  '第7条第八项',
  '第7条第8项',
  '第７条第８项',
  '第 7 条 第 8 项',
  '  第七条第八项  ',
  '第七条　第八项',
  '七条八项',
  '7条8项',
  '7条(八)',
  '7(8)',
  '7-1-8',
  '7.1.8',
  '7 1 8',
  '7/1/8',
  '7—1—8',
  '第七条第一款第八项',
  '第七条第一款第(八)项',
  '7条1款8项',
  '本办法第七条第(八)项',
  'art_7__para_1__point_8',
  ' art_7__para_1__point_8 ',
])('%j 是宁波第七条第(八)项', (typed) => {
  expect(findIn(treeOf('ningbo-2015'), typed)).toEqual(['art_7__para_1__point_8'])
})

test.for([
  '第十三条第(二)项第5目',
  '第十三条第二项第五目',
  '第十三条(二)5',
  '第十三条（二）5.',
  '13条(二)5',
  '13(二)5',
  '13-1-2-5',
  '十三条二项五目',
  '第13条第1款第2项第5目',
  'art_13__para_1__point_2__indent_5',
])('%j 是铁路第十三条第(二)项第5目', (typed) => {
  expect(findIn(treeOf('railway-2009'), typed)).toEqual(['art_13__para_1__point_2__indent_5'])
})

test.for([
  ['第七条', ['art_7']],
  ['7', ['art_7']],
  ['第三章', ['chp_3']],
  ['第三章第七条', ['art_7']],
  ['第十一条第二款', ['art_11__para_2']],
  ['十一条2款', ['art_11__para_2']],
  ['11-2', ['art_11__para_2']],
  ['chp_3', ['chp_3']],
] as const)('宁波：%s', ([typed, expected]) => {
  expect(findIn(treeOf('ningbo-2015'), typed)).toEqual(expected)
})

test.for([
  ['之一', '第一百二十条之一', ['art_120-1']],
  ['数字之一', '120条之1', ['art_120-1']],
  ['第二款', '第一百二十条之一第二款', ['art_120-1__para_2']],
  ['编章', '第一编第二章', ['part_1__chp_2']],
] as const)('别的文件：%s', ([, typed, expected]) => {
  expect(findIn(other, typed)).toEqual(expected)
})

test.for([
  ['宁波', 'ningbo-2015', '7-1', ['art_7__para_1', 'art_7__para_1__point_1']],
  ['铁路', 'railway-2009', '13-1', ['art_13__para_1', 'art_13__para_1__point_1']],
  ['铁路', 'railway-2009', '13-1-2', ['art_13__para_1__point_1__indent_2', 'art_13__para_1__point_2']],
  ['铁路', 'railway-2009', '16-2', ['art_16__para_2']],
] as const)('%s（%s）：%s 有歧义的，凡存在的都给出', ([, id, typed, expected]) => {
  expect(findIn(treeOf(id), typed)).toEqual(expected)
})

test('几款都有同号的项，未写款的都给出', () => {
  const tree = parse('第一条 甲:\n(一)乙;\n(二)丙。\n丁:\n(一)戊。')
  expect(findIn(tree, '第一条第(一)项')).toEqual(['art_1__para_1__point_1', 'art_1__para_2__point_1'])
  expect(findIn(tree, '第一条第二款第(一)项')).toEqual(['art_1__para_2__point_1'])
  expect(findIn(tree, '第一条第(二)项')).toEqual(['art_1__para_1__point_2'])
})

test.for([
  '',
  ' ',
  '第',
  '条',
  '第二十六条',
  '第七条第十二项',
  '第七条第二款',
  '第零条',
  '0',
  '7--8',
  '第八项',
  '第(八)项',
  '七八',
  '十十条',
  '2015年',
  '第七条的规定',
  '问责',
  'art_99',
  'art_7__',
  'toString',
  '<b>7</b>',
  '7'.repeat(400),
  '1-1-1-1-1-1-1',
])('%j 不是宁波的任何一处', (typed) => {
  expect(findIn(treeOf('ningbo-2015'), typed)).toEqual([])
})

test('佚失的条找不到，残存的条找得到', () => {
  const tree = treeOf('qinghai-2015')
  for (const lost of ['第五条', '第十二条', '第十五条']) expect(findIn(tree, lost)).toEqual([])
  expect(findIn(tree, '第六条第三项')).toEqual(['art_6__para_1__point_3'])
  expect(findIn(tree, 'gap_1')).toEqual(['gap_1'])
})

test.for(regulations.map(({ id }) => id))('%s 的每一处，照它的引证都能找回', (id) => {
  const tree = treeOf(id)
  const index = indexOf(tree)
  const kinds = ['chapter', 'article', 'paragraph', 'point', 'indent']
  const lost = [...index.values()]
    .filter(({ provision }) => kinds.includes(provision.kind))
    .filter(({ provision: { eId, kind }, within }) => {
      // The only 款 of an article is cited, and found, as the article.
      const only = kind === 'paragraph' && within.at(-1)?.children.length === 1
      const cited = findIn(tree, cite(index, eId))
      return !cited.includes(only ? (within.at(-1)?.eId ?? '') : eId) || !findIn(tree, eId).includes(eId)
    })
  expect(lost.map(({ provision }) => provision.eId)).toEqual([])
})

test.for(regulations.map(({ id }) => id))('%s 的引证各不相同，唯一的款随条', (id) => {
  const index = indexOf(treeOf(id))
  const cited = [...index.values()]
    .filter(({ provision, within }) => provision.kind !== 'paragraph' || within.at(-1)?.children.length !== 1)
    .map(({ provision }) => cite(index, provision.eId))
  expect(new Set(cited).size).toBe(cited.length)
})

test('树里的行就是文件里的行', () => {
  for (const { id, tree } of regulations) {
    const path = join(process.cwd(), `content/regulations/${id}.txt`)
    const lines = readFileSync(path, 'utf8').split('\n')
    const articles = tree.provisions.flatMap((root) => (root.kind === 'chapter' ? root.children : [root]))
    for (const { line, num } of articles) if (num) expect(lines[line - 1]?.startsWith(num)).toBe(true)
  }
})
