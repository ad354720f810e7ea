import { afterEach, expect, test } from 'vitest'
import { entryOf, type Regulation } from '#collection'
import { catalog, measuresOf, rulesets, worksOf } from '#knowledge'
import { foldPack, type Pack, unfoldPack } from '#search'
import { indexEnds, isLarge, limitVariable, provisionsOf, type Searched, searchPack } from '#search-index'
import { pack as real } from '../search/real.ts'

afterEach(() => {
  delete process.env[limitVariable]
})

/** The texts of the project, and an older and a newer version of one of them as texts of a folder would be. */
const [first] = catalog().regulations
if (!first) throw new Error('没有办法')
const version = (day: string): Regulation => ({
  ...first,
  id: `甲办法-${day}`,
  version: day,
  tier: 'text',
  meta: { ...first.meta, title: '中华人民共和国甲办法', short: '中华人民共和国甲办法', aliases: [] },
})
const texts = [...catalog().regulations, version('2001-01-01'), version('2011-11-11')]
const entries = texts.map(entryOf)
const opened: string[] = []
const site: Searched = {
  catalog: catalog(),
  rulesets: rulesets(),
  measuresOf,
  library: {
    entries,
    works: worksOf(entries),
    open: (id) => {
      opened.push(id)
      const found = texts.find((one) => one.id === id)
      if (!found) throw new RangeError(id)
      return found
    },
  },
}

const large = (): Pack => {
  process.env[limitVariable] = '1'
  return searchPack(site)
}

test('装得下的，本站的和文件夹的文本都装进去', () => {
  opened.length = 0
  const pack = searchPack(site)
  expect(opened).toEqual(texts.map(({ id }) => id))
  expect(pack.instruments.slice(0, -2)).toEqual(real.instruments)
  const added = pack.instruments.at(-1)
  expect(added?.provisions.map(({ words }) => words)).toEqual(
    real.instruments[0]?.provisions.map(({ words }) => words),
  )
  expect(pack.indexes).toBeUndefined()
})

test('有几个版本的，名称带日子；原来的名称是别称', () => {
  const added = searchPack(site).instruments.slice(-2)
  expect(added.map(({ short, title, aliases, version: day }) => [short, title, aliases, day])).toEqual([
    [
      '中华人民共和国甲办法（2001-01-01）',
      '中华人民共和国甲办法',
      ['甲办法', '中华人民共和国甲办法'],
      '2001-01-01',
    ],
    [
      '中华人民共和国甲办法（2011-11-11）',
      '中华人民共和国甲办法',
      ['甲办法', '中华人民共和国甲办法'],
      '2011-11-11',
    ],
  ])
  expect(
    searchPack(site)
      .names.filter(({ words }) => words.includes('甲办法'))
      .map(({ words }) => words),
  ).toEqual(['中华人民共和国甲办法（2001-01-01）', '中华人民共和国甲办法（2011-11-11）'])
  expect(real.instruments.filter((one) => one.version !== undefined)).toEqual([])
})

test('没有规则的文本，只知道哪处是章名、条名', () => {
  const { records } = version('2011-11-11')
  const heading = [...records.values()].filter(({ text, heading }) => text === '' && heading !== null).length
  const kinds = provisionsOf(version('2011-11-11'), null).map((one) => one.kinds)
  expect(heading).toBeGreaterThan(3)
  expect(kinds.filter((own) => own.length > 0)).toEqual(Array.from({ length: heading }, () => ['heading']))
})

test('装不下的，只装名称，新的在前；名目不少一个', () => {
  const pack = large()
  expect(pack.instruments.map(({ id }) => id)).toEqual(
    [...entries].sort((a, b) => ((b.version ?? '') < (a.version ?? '') ? -1 : 1)).map(({ id }) => id),
  )
  expect(new Set(pack.instruments.map(({ id }) => id))).toEqual(new Set(texts.map(({ id }) => id)))
  expect(pack.instruments.flatMap(({ provisions, addresses }) => [...provisions, ...addresses])).toEqual([])
  expect(pack.indexes).toBe(1)
  expect(new Set(pack.names)).toEqual(new Set(searchPackSmall().names))
  expect(JSON.stringify(foldPack(pack))).not.toContain('有下列情形之一')
})

const searchPackSmall = (): Pack => {
  delete process.env[limitVariable]
  return searchPack(site)
}

test('装不下的，传到页上的与原来的一样，繁体仍认得原文的字', () => {
  const pack = large()
  const sent: Pack = unfoldPack(JSON.parse(JSON.stringify(foldPack(pack))))
  expect({ ...sent, names: new Set(sent.names) }).toEqual({ ...pack, names: new Set(pack.names) })
  const table = [...pack.plain.matchAll(/(.)(.)/gu)].map(([pair]) => pair)
  for (const pair of real.plain.match(/../gu) ?? []) expect(table).toContain(pair)
})

test('超过上限才算装不下', () => {
  const characters = entries.reduce((sum, one) => sum + one.characters, 0)
  process.env[limitVariable] = String(characters)
  expect(isLarge(entries)).toBe(false)
  process.env[limitVariable] = String(characters - 1)
  expect(isLarge(entries)).toBe(true)
})

test.for([
  [[1], [1]],
  [[2_500_000], [1]],
  [
    [2_500_000, 1],
    [1, 2],
  ],
  [Array.from({ length: 10 }, () => 500_000), [5, 10]],
  [Array.from({ length: 11 }, () => 500_000), [4, 8, 11]],
  // One text may be larger than an index should be.
  [
    [9_000_000, 1, 0],
    [1, 2, 3],
  ],
] as const)('%s：分在几个索引里', ([sizes, ends]) => {
  expect(indexEnds(sizes.map((characters) => ({ characters })))).toEqual(ends)
})
