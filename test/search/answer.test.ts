import { expect, test } from 'vitest'
import { type Answer, searcher } from '#search'
import { near, pack } from './small.ts'

const { ask, near: nearTo } = searcher(pack, { more: async () => near })

const placed = (hits: Answer['hits']) =>
  hits.map(({ instrument, provision, how }) => `${instrument.id} ${provision.cite}${how ?? ''}`)

/** What is found, in a line each. */
async function told(typed: string) {
  const { asked, cited, names, hits, scattered, why } = await ask(typed)
  return {
    how: asked.how,
    words: asked.words,
    cited: cited.map(
      (one) => `${one.kind} ${one.instrument.id} ${'eId' in one ? one.eId : 'gap' in one ? one.gap : ''}`,
    ),
    names: names.map(({ words }) => words),
    hits: placed(hits),
    scattered: placed(scattered),
    why: why?.kind ?? null,
  }
}

const nothing = { how: 'typed', cited: [], names: [], hits: [], scattered: [], why: null }

test.for([
  ['压案不查', { hits: ['whole 第二条第(一)项', 'torn 第一条第(一)项'] }],
  ['压案，不 查', { hits: ['whole 第二条第(一)项', 'torn 第一条第(一)项'] }],
  ['总则', { hits: ['whole 第一章'] }],
  ['30万元', { hits: ['whole 第二条第(二)项'] }],
  ['0万元', { why: 'strange' }],
  // One place in two states is not two places.
  ['损矢 损失', { why: 'several' }],
  ['损矢', { hits: ['whole 第二条第(二)项底本作'] }],
  ['班子 隐瞒不报', { hits: ['whole 第三条第二款'], scattered: ['whole 第二条', 'whole 第二条第(一)项'] }],
  ['一案双查', { names: ['一案双查', '“一案双查”未定义'], hits: ['torn 第四条'] }],
  ['甲市', { names: ['甲市责任追究办法（试行）'] }],
] as const)('%s', async ([typed, found]) => {
  expect(await told(typed)).toEqual({ ...nothing, words: typed, ...found })
})

test.for([
  ['甲市第二条第一项', ['provision whole art_2__para_1__point_1']],
  ['js 2.1', ['provision whole art_2__para_1', 'provision whole art_2__para_1__point_1']],
  ['第二條', ['provision whole art_2', 'lost torn gap_1']],
  ['《甲市责任追究办法(试行)》第三条第二款', ['provision whole art_3__para_2']],
  ['第三条第二款，甲市', ['provision whole art_3__para_2']],
  ['乙县第一条第五项', ['torn torn gap_1']],
  ['乙县第九条', ['missing torn ']],
  ['乙县第三章', ['missing torn ']],
  ['乙县的第九条', ['missing torn ']],
  ['第一条第五项', []],
  ['第九条', []],
  ['js', []],
  ['甲市 2015', []],
  ['whole 2', ['provision whole art_2']],
  ['甲市 3 2', ['provision whole art_3__para_2']],
  ['甲市第一、二条', ['provision whole art_1', 'provision whole art_2']],
  [
    '甲市第二条第一、二项',
    ['provision whole art_2__para_1__point_1', 'provision whole art_2__para_1__point_2'],
  ],
  ['甲市第一条至第三条', ['provision whole art_1', 'provision whole art_2', 'provision whole art_3']],
  ['甲市 1-3条', ['provision whole art_1', 'provision whole art_2', 'provision whole art_3']],
  ['根据甲市第二条第一项的规定。', ['provision whole art_2__para_1__point_1']],
  ['第三条第二款（甲市）', ['provision whole art_3__para_2']],
] as const)('引证 %s', async ([typed, cited]) => {
  const found = await told(typed)
  expect(found.cited).toEqual(cited)
})

test('引证答得出的，不另猜别的字句；别处原文有的照列', async () => {
  expect(await told('第二条')).toEqual({
    ...nothing,
    words: '第二条',
    cited: ['provision whole art_2', 'lost torn gap_1'],
    hits: ['torn 第四条'],
  })
})

test.for([
  ['一案雙查', 'traditional', '一案双查'],
  ['yianshuangcha', 'pinyin', '一案双查'],
  ['yi an shuang cha', 'pinyin', '一案双查'],
  ['yī àn shuāng chá', 'pinyin', '一案双查'],
  ['yianshuangch', 'pinyin', '一案双查'],
  ['YASC', 'pinyin', '一案双查'],
  ['yabc', 'pinyin', '压案不查'],
  ['甲市 压案不查', 'instrument', '压案不查'],
  ['（一）对问题线索隐瞒不报', 'label', '对问题线索隐瞒不报'],
  ['第二条 压案不查', 'label', '压案不查'],
  ['甲市 第二条 压案不查', 'label', '压案不查'],
  ['压案不查、问题线索', 'marks', '压案不查 问题线索'],
] as const)('%s（%s）当作 %s', async ([typed, how, words]) => {
  const found = await ask(typed)
  expect([found.asked.how, found.asked.words]).toEqual([how, words])
  expect(found.hits.length).toBeGreaterThan(0)
})

test.for([
  ['压按不查', '压案不查'],
  ['壓按不查', '压案不查'],
  ['压案不查了', '压案不查'],
  ['书面见查', '书面检查'],
  ['书本检查', '书面检查'],
  ['见查', '检查'],
  ['甲市压案不查', null],
  ['压岸', null],
  ['查不', null],
  // What changes the law is not offered either.
  ['从轻追究', null],
  ['减重追究', null],
  ['31万元', null],
  ['第二款', null],
  ['应书面检查', null],
  ['压案不查不', null],
  ['未书面检查', null],
] as const)('%s：不径自去查别的，列出来请读者选的是 %s', async ([typed, offered]) => {
  const { asked, hits, names } = await ask(typed)
  expect([['typed', 'traditional'].includes(asked.how), hits, names]).toEqual([true, [], []])
  expect((await nearTo(typed)).alike).toEqual(offered === null ? [] : [offered])
})

test.for([
  ['甲市压案不查', '甲市 压案不查'],
  ['从重责任', null],
] as const)('%s：隔开了查得到的是 %s', async ([typed, apart]) => {
  expect((await ask(typed)).hits).toEqual([])
  expect((await nearTo(typed)).apart).toBe(apart)
})

test('相近的名目：情形也在内，没有共同的字句就没有', async () => {
  const names = async (typed: string) => (await nearTo(typed)).names.map(({ words }) => words)
  expect(await names('隐瞒龘题线索')).toEqual(['隐瞒问题线索'])
  expect(await names('龘龘龘')).toEqual([])
})

test('取不到比照用的数据，只有这一问落空；别的照查，下一次再取', async () => {
  let fails = true
  const other = searcher(pack, {
    more: () => (fails ? Promise.reject(new Error('offline')) : Promise.resolve(near)),
  })
  expect((await other.ask('压按不查')).why?.kind).toBe('strange')
  await expect(other.near('压按不查')).rejects.toThrow('offline')
  expect((await other.ask('压案不查')).hits.length).toBe(2)
  fails = false
  expect((await other.near('压按不查')).alike).toEqual(['压案不查'])
})

test.for([
  ['压案不查 -线索', ['torn 第一条第(一)项']],
  ['壓案不查 －线索', ['torn 第一条第(一)项']],
  ['压案不查 -“线索”', ['torn 第一条第(一)项']],
  ['-线索 压案不查', ['torn 第一条第(一)项']],
  ['损失 -损矢', []],
  ['损失 -30万元', []],
  ['损失 -3', ['whole 第二条第(二)项']],
  ['班子 隐瞒不报 -从重 -情形', []],
  ['压案-不查', ['whole 第二条第(一)项', 'torn 第一条第(一)项']],
] as const)('%s：不列含不要的词的，底本里有的也不列', async ([typed, found]) => {
  const { hits, scattered } = await ask(typed)
  expect(placed(hits)).toEqual(found)
  expect(placed(scattered)).toEqual([])
})

test.for([
  ['一案双查 -未定义', ['一案双查'], null],
  ['压案不查 - 线索', [], { words: ['线索'], idle: [], count: 1 }],
  ['- 压案不查', [], null],
  ['第一条 -第三条', [], null],
  ['压案不查 -龘', [], { words: ['龘'], idle: ['龘'], count: 0 }],
  ['压案不查 -线索 -书面', [], { words: ['线索', '书面'], idle: [], count: 1 }],
] as const)('%s：名目也不列，少列几处、哪些本来没有，都说', async ([typed, names, leftOut]) => {
  const answer = await ask(typed)
  expect(answer.names.map(({ words }) => words)).toEqual(names)
  if (leftOut) expect(answer.leftOut).toEqual(leftOut)
})

test.for([
  ['第一项目压案不查', []],
  ['3.30万元', []],
  ['甲市办法总则', []],
  ['甲市人压案不查', []],
] as const)('%s：没有隔开的，不当作条号或者办法的名称略去', async ([typed, found]) => {
  const { asked, hits } = await ask(typed)
  expect([asked.how, placed(hits)]).toEqual(['typed', found])
})

test('几个词都在而不在一处，写明各有几处', async () => {
  expect((await ask('压案不查 责任制 从重追究')).each).toEqual([
    { word: '压案不查', count: 2 },
    { word: '责任制', count: 1 },
    { word: '从重追究', count: 1 },
  ])
})

test.for([
  ['，。', { kind: 'marks' }],
  ['👍', { kind: 'marks' }],
  ['-线索', { kind: 'only left out' }],
  ['压案不查 -不查', { kind: 'all left out' }],
  ['班子 书面检查 线索 -责令', { kind: 'several' }],
  ['班子 线索 责任 -班子', { kind: 'all left out' }],
  ['第九条', { kind: 'no such provision' }],
  ['7-9-9', { kind: 'no such provision' }],
  ['第八项', { kind: 'no article named' }],
  ['总则第二款', { kind: 'not together' }],
  ['隐瞒龘题线索', { kind: 'strange', signs: ['龘'], letters: null }],
  ['损失31万元', { kind: 'strange', signs: ['31'], letters: null }],
  ['abc', { kind: 'strange', signs: ['abc'], letters: 3 }],
  ['(9)', { kind: 'no article named' }],
  ['qwxvzk', { kind: 'strange', signs: ['qwxvzk'], letters: 6 }],
  ['线索班子', { kind: 'not together' }],
  ['压案不查 责任制 从重追究', { kind: 'several' }],
] as const)('%s 没有找到，是因为 %j', async ([typed, why]) => {
  expect((await ask(typed)).why).toEqual(why)
})

test('两个字母只认名目和简称，不去猜原文', async () => {
  expect((await ask('bc')).hits).toEqual([])
  expect((await ask('js')).names.map(({ words }) => words)).toEqual(['甲市责任追究办法（试行）'])
  expect((await ask('s')).names).toEqual([])
})

test('按办法简称找的，只列那一份，并说明是哪一份', async () => {
  const { asked, hits } = await ask('乙县 压案不查')
  expect(asked.within?.id).toBe('torn')
  expect(placed(hits)).toEqual(['torn 第一条第(一)项'])
})

test('超过上限的只读前面，读多少说多少', async () => {
  const { typed, cut } = await ask('责'.repeat(5000))
  expect([typed.length, cut]).toEqual([300, true])
  expect((await ask('责'.repeat(300))).cut).toBe(false)
})

test('字句连着的在前，分开的按远近', async () => {
  const near = searcher({
    ...pack,
    instruments: [
      {
        ...(pack.instruments[0] ?? never()),
        provisions: ['甲隔得很远很远很远的乙', '甲一乙', '乙甲', '甲乙'].map((words, at) => ({
          eId: `art_${at + 1}__para_1`,
          cite: `第${at + 1}条`,
          kinds: [],
          words,
        })),
      },
    ],
  })
  const { hits } = await near.ask('甲 乙')
  expect(hits.map(({ words }) => words)).toEqual(['甲乙', '乙甲', '甲一乙', '甲隔得很远很远很远的乙'])
})

function never(): never {
  throw new Error('the small pack has instruments')
}
