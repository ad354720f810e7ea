import { expect, test } from 'vitest'
import { type Answer, searcher } from '#search'
import { pack } from './small.ts'

const { ask } = searcher(pack, {
  more: async () => [{ kind: '情形', words: '隐瞒问题线索', to: '/regulations/whole/#art_2' }],
})

const placed = (hits: Answer['hits']) =>
  hits.map(({ instrument, provision, how }) => `${instrument.id} ${provision.cite}${how ?? ''}`)

/** What is found, in a line each. */
async function told(typed: string) {
  const { asked, cited, names, hits, scattered, strange, nearest } = await ask(typed)
  return {
    how: asked.how,
    words: asked.words,
    cited: cited.map(
      (one) => `${one.kind} ${one.instrument.id} ${'eId' in one ? one.eId : 'gap' in one ? one.gap : ''}`,
    ),
    names: names.map(({ words }) => words),
    hits: placed(hits),
    scattered: placed(scattered),
    strange,
    nearest: nearest.map(({ words }) => words),
  }
}

const nothing = { how: 'typed', cited: [], names: [], hits: [], scattered: [], strange: [], nearest: [] }

test.for([
  ['压案不查', { hits: ['whole 第二条第(一)项', 'torn 第一条第(一)项'] }],
  ['压案，不 查', { hits: ['whole 第二条第(一)项', 'torn 第一条第(一)项'] }],
  ['总则', { hits: ['whole 第一章'] }],
  ['30万元', { hits: ['whole 第二条第(二)项'] }],
  ['0万元', { nearest: [], hits: [] }],
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
  ['yianshuangch', 'pinyin', '一案双查'],
  ['YASC', 'pinyin', '一案双查'],
  ['yabc', 'pinyin', '压案不查'],
  ['压按不查', 'likeness', '压案不查'],
  ['壓按不查', 'likeness', '压案不查'],
  ['压案不查了', 'likeness', '压案不查'],
  ['书面见查', 'likeness', '书面检查'],
  ['甲市 压案不查', 'instrument', '压案不查'],
  ['甲市压案不查', 'instrument', '压案不查'],
  ['（一）对问题线索隐瞒不报', 'label', '对问题线索隐瞒不报'],
  ['第二条 压案不查', 'label', '压案不查'],
  ['甲市 第二条 压案不查', 'label', '压案不查'],
  ['压案不查、问题线索', 'marks', '压案不查 问题线索'],
] as const)('%s（%s）当作 %s', async ([typed, how, words]) => {
  const found = await ask(typed)
  expect([found.asked.how, found.asked.words]).toEqual([how, words])
  expect(found.hits.length).toBeGreaterThan(0)
})

test.for(['从轻追究', '减重追究', '31万元', '第二款', '应书面检查', '压案不查不', '未书面检查'])(
  '%s：改了会改变法律的字，不去猜别的',
  async (typed) => {
    const { asked, hits, offered } = await ask(typed)
    expect([asked.how, hits.length, offered]).toEqual(['typed', 0, []])
  },
)

test('只是相像、并不同音，也不是名目的，列出来请读者选，不径自去查', async () => {
  const { asked, hits, offered } = await ask('书本检')
  expect([asked.how, hits.length, offered]).toEqual(['typed', 0, ['书面检']])
  // Of four characters or more the only ones like it are meant.
  expect((await ask('书本检查')).asked).toMatchObject({ how: 'likeness', words: '书面检查' })
})

test('几个词都在而不在一处，写明各有几处', async () => {
  expect((await ask('压案不查 责任制 从重追究')).each).toEqual([
    { word: '压案不查', count: 2 },
    { word: '责任制', count: 1 },
    { word: '从重追究', count: 1 },
  ])
})

test.for(['总则第二款', '甲市的第九条', '第八项'])(
  '%s：原文里有的字、题名和编号里的字，不说没有',
  async (typed) => {
    expect((await ask(typed)).strange).toEqual([])
  },
)

test('两个字的词，只换同音的字', async () => {
  expect((await ask('见查')).asked).toMatchObject({ how: 'likeness', words: '检查' })
  expect((await ask('压岸')).hits).toEqual([])
})

test('同音的在前，哪怕别的字句更多', async () => {
  const [first] = pack.instruments
  const provisions = ['压案不查', '压板不查', '压板不查'].map((words, at) => ({
    eId: `art_${at + 1}__para_1`,
    cite: `第${at + 1}条`,
    kinds: [],
    words,
  }))
  const other = searcher({ ...pack, instruments: [{ ...(first ?? never()), provisions }] })
  expect((await other.ask('压岸不查')).offered).toEqual(['压板不查', '压案不查'])
  const sounding = { ...pack.pinyin, an: '案岸' }
  const hearing = searcher({
    ...pack,
    pinyin: sounding,
    instruments: [{ ...(first ?? never()), provisions }],
  })
  expect((await hearing.ask('压岸不查')).asked).toMatchObject({ words: '压案不查', others: ['压板不查'] })
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

test('什么都没有时：哪些字原文没有，相近的名目是什么', async () => {
  expect(await told('隐瞒龘题线索')).toEqual({
    ...nothing,
    words: '隐瞒龘题线索',
    strange: ['龘'],
    nearest: ['隐瞒问题线索'],
  })
  expect((await told('，。')).strange).toEqual([])
})

test('超过上限的只读前面，读多少说多少', async () => {
  const { typed } = await ask('责'.repeat(5000))
  expect(typed.length).toBe(300)
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
