import { expect, test } from 'vitest'
import { catalog } from '#knowledge'
import { type Chosen, type Hit, nothingChosen } from '#search'
import {
  saysOf,
  saysOfLeftOut,
  saysOfNames,
  saysOfNoneRelated,
  saysOfReach,
  summary,
} from '../../src/search-box/says.ts'
import { holding, pack, real, signsOf, standsIn, texts } from './real.ts'

/** What the box says, each sentence held against the edition itself. */
const said = async (typed: string) => {
  const { why, asked } = await real.ask(typed)
  return why === null ? null : saysOf(why, asked.words)
}

const titles = catalog().regulations.map(({ meta }) => meta.title)
const cites = catalog().regulations.flatMap(({ records }) => [...records.values()].map(({ cite }) => cite))
const everywhere = [...texts, ...titles, ...cites]

/** Words of every article, all its provisions together. */
const articles = catalog().regulations.flatMap(({ records }) => {
  const own = new Map<string, string>()
  for (const { eId, heading, text } of records.values()) {
    const [article = ''] = eId.split('__')
    own.set(article, `${own.get(article) ?? ''}\n${heading ?? ''}${text}`)
  }
  return [...own.values()]
})

const vain = [
  '间接责任',
  '较小责任',
  '责令停职',
  '末及时报告',
  '玩忽职守',
  '量子纠缠',
  '醉驾',
  '龘龘',
  '责任龘',
  'qwxvzk',
  'qw',
  'x',
  'hello world',
  '责任abc',
  '31万元',
  '0万元',
  '99',
  '3.30万元',
  '99.5%',
  '二十万元',
  '亿元',
  '鲸',
  '集体决策 反对意见',
  '小金库 申诉复核',
  '一案双查 量子',
  '責任龍',
  '👍🏻x',
  '铁道部门',
  '从轻追究 从重',
]

test.for(vain)('%s：没有找到的话，与原文相符', async (typed) => {
  const words = await said(typed)
  const parts = typed.split(' ')
  // Nothing holds it.
  expect(words).toContain('没有找到')
  expect(articles.filter((article) => parts.every((part) => standsIn(article, part)))).toEqual([])
  const missing = [...new Set(signsOf((await real.ask(typed)).asked.words))].filter(
    (sign) => !everywhere.some((text) => standsIn(text, sign)),
  )
  if (missing.length > 0) {
    expect(words).toContain(`条文、题名和条号里没有${missing.map((sign) => `“${sign}”`).join('、')}`)
    expect(words).not.toContain('这些字都有')
  } else {
    expect(words).toContain(parts.length > 1 ? '没有一处、也没有一条同时含这几个词' : '这些字都有')
    expect(words).not.toContain('里没有“')
  }
})

test.for([
  ['，。', '只有标点或者符号，没有可以查找的字。'],
  ['👍', '只有标点或者符号，没有可以查找的字。'],
  ['-失察', '只写了不要的词（“-”之后的），没有要查的词。'],
  ['失察 -失察', '去掉含不要的词的，就没有可以列出的了。'],
  ['第九十九条', '没有找到。各份办法现存的文字里没有编号为“第九十九条”的一处，条文里也没有这样写的。'],
  ['第八项', '没有找到。“第八项”没有写明是哪一条的；请连条号一起输入，如“第七条第八项”。'],
  ['qw', '没有找到。条文、题名和条号里没有“qw”，两个字母只认名目的全称和简称。'],
  ['qwxvzk', '没有找到。条文、题名和条号里没有“qwxvzk”，当作拼音也读不出原文里完整的词句。'],
] as const)('%s：%s', async ([typed, words]) => {
  expect(await said(typed)).toBe(words)
})

test('没有的条号真的没有，有的不说没有', async () => {
  for (const [typed, there] of [
    ['第九十九条', false],
    ['第三十章', false],
    ['第二十五条', true],
    ['第五条', true],
    ['7-1-8', true],
    ['7-9-9', false],
  ] as const) {
    expect([typed, (await real.ask(typed)).why === null]).toEqual([typed, there])
  }
  expect(cites.filter((cite) => /^第(?:九十九条|三十章)/.test(cite))).toEqual([])
})

test('几个词各有几处，数得对', async () => {
  for (const typed of ['集体决策 反对意见', '小金库 申诉复核', '压案不查 一案双查 从其规定']) {
    const { each } = await real.ask(typed)
    // No variant of the provisions that hold these says otherwise than the text as read.
    expect(each).toEqual(typed.split(' ').map((word) => ({ word, count: holding(word) })))
  }
})

test.for([
  '领导班子 -失察',
  '责任 -领导',
  '集体决策 －个人',
  '免职 -一年内',
  '领导班子 责任 -失察',
  '第七条 -失察',
])('%s：列出来的都不含不要的词，少列的数得对', async (typed) => {
  const { hits, scattered, names, leftOut } = await real.ask(typed)
  const [, without = ''] = /[-－](.+)$/.exec(typed) ?? []
  const wanted = typed.replace(/ [-－].+$/, '').split(' ')
  const holds = (words: string) => standsIn(words, without)
  const shown = [...hits, ...scattered].flatMap(({ provision }) => [
    provision.words,
    ...(provision.variants ?? []).map(({ words }) => words),
  ])
  expect(hits.length).toBeGreaterThan(0)
  expect(shown.filter(holds)).toEqual([])
  expect(names.filter(({ words, aliases = [] }) => [words, ...aliases].some(holds))).toEqual([])
  const all = pack.instruments.flatMap(({ provisions }) =>
    provisions.filter(({ words }) => wanted.every((word) => standsIn(words, word))),
  )
  expect(leftOut?.count).toBe(all.filter(({ words }) => holds(words)).length)
  expect(hits.length).toBe(all.filter(({ words }) => !holds(words)).length)
})

test.for([
  [{ words: ['失察'], idle: [], count: 3 }, '不列含“失察”的，原文因此少列 3 处。'],
  [{ words: ['失察'], idle: [], count: 0 }, '不列含“失察”的。'],
  [{ words: ['失察', '龘'], idle: ['龘'], count: 0 }, '不列含“失察”、“龘”的。条文里本来没有“龘”。'],
] as const)('%j：%s', ([leftOut, words]) => {
  expect(saysOfLeftOut(leftOut)).toBe(words)
})

test('只有名目里有的，说条文里没有，而条文里真的没有', async () => {
  const some = pack.names.map(({ words }) => words).filter((words) => words.length < 12)
  let told = 0
  for (const typed of new Set(some)) {
    const answer = await real.ask(typed)
    if (answer.hits.length + answer.scattered.length + answer.cited.length > 0) continue
    expect(saysOfNames(answer)).toBe(`条文里没有“${typed}”，只有名目里有。`)
    expect([typed, holding(typed)]).toEqual([typed, 0])
    told++
  }
  expect(told).toBeGreaterThan(5)
})

test('数目一行：筛选之后剩几处，筛选前几处；一处不剩也不说没有找到', async () => {
  const answer = await real.ask('领导班子')
  const count = (hits: readonly Hit[], id: string) =>
    hits.filter(({ instrument }) => instrument.id === id).length
  const names = answer.names.length
  expect(summary(answer, nothingChosen, pack)).toBe(`名目 ${names} 个，原文 ${holding('领导班子')} 处`)
  const chosen: Chosen = { in: ['railway-2009'], level: ['乡镇'], kind: [] }
  expect(summary(answer, chosen, pack)).toContain(`原文 0 处（筛选前 ${answer.hits.length}）`)
  const one = summary(answer, { ...nothingChosen, in: ['ningbo-2015'] }, pack)
  expect(one).toContain(`原文 ${count(answer.hits, 'ningbo-2015')} 处（筛选前 ${answer.hits.length}）`)
  expect(summary(await real.ask('间接责任'), nothingChosen, pack)).toBe('没有找到')
  expect(summary(await real.ask('yasc'), nothingChosen, pack)).toMatch(/^按“一案双查”：/)
  expect(summary(await real.ask('宁波第九十九条'), nothingChosen, pack)).toBe('没有找到')
})

test('可查的是什么：几份办法、几篇文章，与所收的相符', () => {
  const words = saysOfReach(pack)
  for (const title of pack.instruments.map((one) => one.title)) expect(words).toContain(`《${title}》`)
  expect(words).toContain(`${catalog().essays.length} 篇文章的全文`)
  expect(words).toContain('缺失的条文无从查找')
  expect(
    saysOfReach({ ...pack, instruments: pack.instruments.filter(({ lost }) => lost.length === 0) }),
  ).not.toContain('缺失')
})

test('相关没有别的：读完了才说没有，没有读完的说没有再读', () => {
  expect(saysOfNoneRelated({ more: false }, false)).toBe('没有别的相关内容。')
  expect(saysOfNoneRelated({ more: false }, true)).toBe('按现在的筛选，没有别的相关内容。')
  expect(saysOfNoneRelated({ more: true }, false)).toBe(
    '排在前面的都读过了，没有可以另列的；后面的没有再读。',
  )
})
