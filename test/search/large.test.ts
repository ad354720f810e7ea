import { expect, test } from 'vitest'
import { regulationData } from '#collection'
import { catalog } from '#knowledge'
import {
  type Instrument,
  inOtherVersions,
  isNumber,
  largeReader,
  type Pack,
  piecesOfText,
  searcher,
  type TextData,
} from '#search'
import { pack as real, real as whole } from './real.ts'

/** A small collection as if it were too large for a pack: what is fetched of it is counted, and can be made to fail. */
function largeOf(pack: Pack, data: (id: string) => TextData) {
  const bare = pack.instruments.map((one) => ({
    ...one,
    addresses: [],
    provisions: [],
    lost: [],
    torn: [],
  }))
  const large: Pack = { ...pack, instruments: bare, indexes: 1 }
  const pieces = bare.map(({ id }) =>
    piecesOfText(data(id).provisions.map(({ heading = '', text }) => heading + text)),
  )
  const read: string[] = []
  const offline = { texts: false, index: false }
  const reader = (searchable = true) =>
    largeReader(large, {
      fetchText: async (id) => {
        if (offline.texts) throw new Error('offline')
        read.push(id)
        return data(id)
      },
      loadPieces: searchable
        ? async () => {
            if (offline.index) throw new Error('offline')
            return async (piece) =>
              new Set(pieces.flatMap((own, at) => (own.some((one) => one.startsWith(piece)) ? [at] : [])))
          }
        : null,
    })
  const { ask, near } = searcher(large, { reader: reader() })
  return { ask, near, read, offline, dialog: searcher(large, { reader: reader(false) }) }
}

const dataOf = (id: string): TextData => {
  const found = catalog().regulations.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return JSON.parse(JSON.stringify(regulationData(found)))
}

const four = () => largeOf(real, dataOf)

/** A text with a paragraph for each of the words. */
const dataWith = (...words: readonly string[]): TextData => ({
  lacunae: [],
  provisions: words.flatMap((text, at) => [
    { eId: `art_${at + 1}`, kind: 'article' as const, num: `第${at + 1}条`, text: '' },
    { eId: `art_${at + 1}__para_1`, kind: 'paragraph' as const, num: null, text },
  ]),
})

const textNamed = (id: string, title: string, version?: string): Instrument => ({
  id,
  title,
  short: version === undefined ? title : `${title}（${version}）`,
  level: '法律',
  aliases: version === undefined ? [] : ['甲法'],
  addresses: [],
  provisions: [],
  lost: [],
  torn: [],
  ...(version === undefined ? {} : { version }),
})

const many = (...instruments: readonly Instrument[]): Pack => ({
  instruments,
  names: instruments.map(({ id, title }) => ({ kind: '办法', words: title, to: `/regulations/${id}/` })),
  plain: '雙双',
  pinyin: { jia: '甲', fa: '法' },
})

test.for(['压案不查', '领导班子 失察', '主体责任', '20%', '雙查', '责', '瞒案不报 量子', '第七条 压案不查'])(
  '%s：与查找包里查到的一样',
  async (typed) => {
    const places = (hits: Awaited<ReturnType<typeof whole.ask>>['hits']) =>
      hits
        .map(({ instrument, provision, spans }) => [instrument.id, provision.eId, provision.cite, spans])
        .sort()
    const [large, small] = await Promise.all([
      four().ask(typed, { rounds: 99, stale: () => false }),
      whole.ask(typed),
    ])
    expect(large.looked).toBeNull()
    expect(places(large.hits)).toEqual(places(small.hits))
    expect(places(large.scattered)).toEqual(places(small.scattered))
    expect(large.asked).toMatchObject({ how: small.asked.how, words: small.asked.words })
    expect(large.names).toEqual(small.names)
  },
)

test.for(['宁波第七条第八项', '青海第十三条', '铁路 13-1-2', '某镇第九十九条'])(
  '%s：只取那一份',
  async (typed) => {
    const { ask, read } = four()
    const { cited } = await ask(typed)
    const small = (await whole.ask(typed)).cited
    const shown = (all: typeof cited) => all.map(({ instrument, ...one }) => [instrument.id, one])
    expect(shown(cited)).toEqual(shown(small))
    expect(cited.length).toBeGreaterThan(0)
    expect(new Set(read)).toEqual(new Set([cited[0]?.instrument.id]))
  },
)

test('按名称引的是最新的一版，别的版本举出来；按日子引的是那一版', async () => {
  const pack = many(
    textNamed('甲法-2011-11-11', '中华人民共和国甲法', '2011-11-11'),
    textNamed('甲法-2001-01-01', '中华人民共和国甲法', '2001-01-01'),
    textNamed('乙法', '乙法'),
  )
  const { ask } = largeOf(pack, () => dataWith('子', '丑', '寅'))
  for (const typed of ['甲法第二条', '中华人民共和国甲法第二条', '《甲法》 2 条']) {
    const { cited } = await ask(typed)
    const versions = cited.flatMap(({ instrument }) => inOtherVersions(pack, typed, instrument))
    expect(cited.map((one) => [one.kind, one.instrument.id])).toEqual([['provision', '甲法-2011-11-11']])
    expect(versions.map((one) => [one.instrument.id, one.typed])).toEqual([
      ['甲法-2001-01-01', `甲法-2001-01-01 ${typed.includes(' ') ? '2 条' : '第二条'}`],
    ])
  }
  const older = await ask('甲法-2001-01-01 第二条')
  expect(older.cited.map(({ instrument }) => instrument.id)).toEqual(['甲法-2001-01-01'])
  const newer = older.cited.flatMap(({ instrument }) =>
    inOtherVersions(pack, '甲法-2001-01-01 第二条', instrument),
  )
  expect(newer.map((one) => [one.instrument.id, one.typed])).toEqual([
    ['甲法-2011-11-11', '甲法-2011-11-11 第二条'],
  ])
  expect(inOtherVersions(pack, '乙法第二条', textNamed('乙法', '乙法'))).toEqual([])
})

test('没有写名称的条号，不在各份里找那一条', async () => {
  const { ask } = four()
  expect((await ask('第七条')).cited).toEqual([])
  expect((await whole.ask('第七条')).cited.length).toBeGreaterThan(0)
})

test.for([
  ['第七条', true],
  ['7-1-8', true],
  ['第七条第八项的规定', true],
  ['2015', false],
  ['宁波第七条', false],
  ['', false],
] as const)('%s 是不是条号：%s', ([typed, so]) => {
  expect(isNumber(typed)).toBe(so)
})

const texts = Array.from({ length: 60 }, (_, at) => textNamed(`text-${at}`, `题名之${at}`))

test('够一屏就不再读，写明读了几份；再要就往下读，读过的不再取', async () => {
  const { ask, read } = largeOf(many(...texts), () => dataWith('压案不查的', '压案不查的', '压案不查的'))
  const first = await ask('压案不查')
  expect([first.hits.length, first.looked]).toEqual([36, { kind: 'some', read: 12, candidates: 60 }])
  const second = await ask('压案不查', { rounds: 2, stale: () => false })
  expect([second.hits.length, second.looked]).toEqual([54, { kind: 'some', read: 18, candidates: 60 }])
  expect(read.length).toBe(18)
  const all = await ask('压案不查', { rounds: 99, stale: () => false })
  expect([all.hits.length, all.looked]).toEqual([180, null])
})

test('字拆开的不算；没有读完的，不说没有', async () => {
  const { ask } = largeOf(many(...texts), () => dataWith('不查压案', '压案，责任不查', '案不压'))
  const first = await ask('压案不查')
  expect(first).toMatchObject({ hits: [], why: null, looked: { kind: 'some', read: 24, candidates: 60 } })
  const all = await ask('压案不查', { rounds: 3, stale: () => false })
  expect(all).toMatchObject({ hits: [], why: { kind: 'nowhere' }, looked: null })
})

test('问的已经不是这个了，就不再读', async () => {
  const { ask, read } = largeOf(many(...texts), () => dataWith('压案不查的'))
  await ask('压案不查', { rounds: 1, stale: () => read.length > 0 })
  expect(read.length).toBe(6)
})

test('名称旁边的字句，只在那一份里找，不问索引', async () => {
  const { ask, offline } = largeOf(many(...texts), (id) =>
    id === 'text-7' ? dataWith('压案不查的') : dataWith('别的'),
  )
  offline.index = true
  const { asked, hits, looked } = await ask('题名之7 压案不查')
  expect([asked.how, asked.within?.id, hits.map(({ instrument }) => instrument.id), looked]).toEqual([
    'instrument',
    'text-7',
    ['text-7'],
    null,
  ])
})

test('索引取不到：名目照列，不说原文没有；取到了就查', async () => {
  const { ask, offline } = four()
  offline.index = true
  expect(await ask('一案双查')).toMatchObject({ hits: [], why: null, looked: { kind: 'failed' } })
  expect((await ask('一案双查')).names.length).toBeGreaterThan(0)
  offline.index = false
  offline.texts = true
  expect((await ask('一案双查')).looked).toEqual({ kind: 'failed' })
  offline.texts = false
  expect((await ask('一案双查')).hits.length).toBeGreaterThan(0)
})

test('引到的文本取不到，下一次再取', async () => {
  const { ask, offline } = four()
  offline.texts = true
  await expect(ask('宁波第七条')).rejects.toThrow('offline')
  offline.texts = false
  expect((await ask('宁波第七条')).cited.length).toBe(1)
})

test('对话框里不查原文，名称和条款照查', async () => {
  const { dialog, read } = four()
  expect(await dialog.ask('一案双查')).toMatchObject({ hits: [], why: null, looked: { kind: 'elsewhere' } })
  expect(read).toEqual([])
  expect((await dialog.ask('宁波第七条')).cited.length).toBe(1)
})

test('拼音只认名称；相近的只举名称', async () => {
  const { ask, near } = largeOf(many(textNamed('jia', '甲法'), textNamed('yi', '乙法规')), () =>
    dataWith('子'),
  )
  const heard = await ask('jiafa')
  expect([heard.asked.how, heard.asked.words, heard.names.map(({ words }) => words)]).toEqual([
    'pinyin',
    '甲法',
    ['甲法'],
  ])
  expect(await near('乙法规定')).toMatchObject({ alike: [], apart: null, names: [{ words: '乙法规' }] })
})
