import { expect, test } from 'vitest'
import { catalog } from '#knowledge'
import { foldPack, normal, unfoldPack } from '#search'
import { cutsOf, nearOf, plainTable, searchRecords } from '#search-index'
import { set } from '../collection/set.ts'
import { pack } from '../search/real.ts'

const provision = (id: string, eId: string) =>
  pack.instruments.find((one) => one.id === id)?.provisions.find((one) => one.eId === eId)

test('有文字的每一处都在，一处不多', () => {
  for (const { id, records } of catalog().regulations) {
    const wanted = [...records.values()]
      .filter((record) => record.provision.kind !== 'lacuna' && (record.heading ?? '') + record.text !== '')
      .map(({ eId }) => eId)
    const own = pack.instruments.find((one) => one.id === id)
    expect(own?.provisions.map(({ eId }) => eId)).toEqual(wanted)
    expect(own?.addresses).toEqual([...records.keys()])
  }
})

test.for([
  ['ningbo-2015', 'art_7__para_1__point_8', ['circumstance']],
  ['ningbo-2015', 'art_13__para_1', ['measure']],
  ['ningbo-2015', 'art_15__para_1__point_1', ['treatment']],
  ['ningbo-2015', 'art_11__para_2', ['attribution']],
  ['ningbo-2015', 'art_17__para_2', ['procedure']],
  ['ningbo-2015', 'art_19__para_2', ['consequence']],
  ['ningbo-2015', 'art_20__para_1', ['definition', 'closing']],
  ['ningbo-2015', 'art_25__para_1', ['scope', 'closing']],
  ['ningbo-2015', 'chp_3', ['heading']],
  ['ningbo-2015', 'art_1__para_1', ['purpose']],
  ['railway-2009', 'art_12', ['heading']],
  ['railway-2009', 'preamble__para_1', ['front']],
] as const)('%s %s 的类别', ([id, eId, kinds]) => {
  expect(provision(id, eId)?.kinds).toEqual(kinds)
})

test('每一处都有类别', () => {
  const without = pack.instruments.flatMap(({ id, provisions }) =>
    provisions.filter(({ kinds }) => kinds.length === 0).map(({ eId }) => `${id} ${eId}`),
  )
  expect(without).toEqual([])
})

test('底本的字和疑作的字都查得到，与正文相同的不重列', () => {
  expect(provision('qinghai-2015', 'art_6__para_1__point_5')?.variants).toEqual([
    { how: '底本作', words: expect.stringContaining('线索处臵') },
  ])
  expect(provision('qinghai-2015', 'art_6__para_1__point_11')?.variants).toEqual([
    { how: '疑作', words: expect.stringContaining('阻挠查处') },
  ])
  expect(provision('ningbo-2015', 'art_1__para_1')?.variants).toBeUndefined()
})

test('缺失的条和残缺的条', () => {
  const torn = pack.instruments.find(({ id }) => id === 'qinghai-2015')
  expect(torn?.lost.map(({ article }) => article)).toEqual([5, 12, 13, 14, 15])
  expect(torn?.torn.map(({ article }) => article)).toEqual([4, 6, 11, 16])
  expect(pack.instruments.filter(({ lost, torn: damaged }) => lost.length + damaged.length > 0)).toEqual([
    torn,
  ])
})

test.for([
  ['双查压条', '一案雙查壓條', '双查压条'],
  ['里', '裡裏', '里'],
] as const)('原文有 %s：%s 能当作简体', ([texts, typed, plain]) => {
  const table = new Map([...plainTable([texts]).matchAll(/(.)(.)/gu)].map(([, from, to]) => [from, to]))
  const read = [...typed].map((one) => table.get(one) ?? one)
  for (const one of plain) expect(read).toContain(one)
})

test('繁体表只收原文有的字，不改原文已有的字', () => {
  const held = new Set(
    pack.instruments.flatMap(({ provisions }) => provisions.flatMap(({ words }) => [...words])),
  )
  const pairs = [...pack.plain.matchAll(/(.)(.)/gu)]
  expect(pairs.length).toBeGreaterThan(300)
  expect(pairs.filter(([, from = '']) => held.has(from))).toEqual([])
})

test('索引里有全部条文、文摘的要点和有释义的术语，地址各不相同', () => {
  const records = searchRecords(pack, catalog())
  expect(new Set(records.map(({ to }) => to)).size).toBe(records.length)
  const counted = Map.groupBy(records, ({ to }) => to.split('/')[1])
  expect(counted.get('regulations')?.length).toBe(
    pack.instruments.reduce((sum, one) => sum + one.provisions.length, 0),
  )
  expect(counted.get('essays')?.length).toBe(
    catalog().essays.reduce((sum, { theses }) => sum + theses.length, 0),
  )
  expect(counted.get('terms')?.length).toBe(set.terms.filter(({ gloss }) => gloss !== null).length)
})

test.for([
  ['挪用、串换建设资金的', ['挪用', '串', '换', '建设', '资金', '的']],
  ['占2.5%以上', ['占', '2.5', '%', '以上']],
  ['', []],
] as const)('%s 的词', ([words, pieces]) => {
  const { text } = normal(words)
  const found: string[] = []
  let at = 0
  for (const figure of cutsOf(words)) {
    const size = Number.parseInt(figure, 36)
    if (size > 0) found.push(text.slice(at, at + size))
    at += size
  }
  expect(found).toEqual(pieces)
})

test('每一处的词，长度合起来就是这一处', () => {
  const { cuts } = nearOf(pack, [])
  const sizes = cuts.map((figures) => [...figures].reduce((sum, one) => sum + Number.parseInt(one, 36), 0))
  const texts = pack.instruments.flatMap(({ provisions }) =>
    provisions.map(({ words }) => normal(words).text),
  )
  expect(sizes).toEqual(texts.map(({ length }) => length))
})

test('查找包叠起来再打开，一样', () => {
  expect(unfoldPack(JSON.parse(JSON.stringify(foldPack(pack))))).toEqual(JSON.parse(JSON.stringify(pack)))
})
