import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  choicesOf,
  narrow,
  narrowNames,
  nothingChosen,
  readQuery,
  searcher,
  toggled,
  writeQuery,
} from '#search'
import { pack } from './small.ts'

const { ask } = searcher(pack)
const answer = await ask('的')
const { hits } = answer
const cites = (chosen: Parameters<typeof narrow>[1]) =>
  narrow(hits, chosen).map(({ provision }) => provision.cite)

test('一类之内任一，各类之间都要', () => {
  expect(cites(nothingChosen)).toEqual([
    '第二条',
    '第二条第(一)项',
    '第二条第(二)项',
    '第三条第一款',
    '第三条第二款',
    '第一条第(一)项',
  ])
  expect(cites({ in: ['whole'], level: [], kind: ['measure', 'closing'] })).toEqual([
    '第三条第一款',
    '第三条第二款',
  ])
  expect(cites({ in: ['whole'], level: ['乡镇'], kind: [] })).toEqual([])
  expect(cites({ in: ['whole', 'torn'], level: ['乡镇'], kind: [] })).toEqual(['第一条第(一)项'])
})

test('每个选项的数，就是选了它会剩下的数；选了的一直列着', () => {
  const chosen = { in: [], level: [], kind: ['measure'] as const }
  const told = choicesOf('kind', answer, chosen, pack).map(({ value, count, chosen: on }) => [
    value,
    count,
    on,
  ])
  expect(told).toEqual([
    ['circumstance', 4, false],
    ['measure', 2, true],
    ['treatment', 1, false],
  ])
  expect(choicesOf('in', answer, chosen, pack).map(({ value, count }) => [value, count])).toEqual([
    ['whole', 2],
  ])
  expect(
    choicesOf('in', answer, { ...chosen, in: ['torn'] }, pack).map(({ value, count }) => [value, count]),
  ).toEqual([
    ['whole', 2],
    ['torn', 0],
  ])
})

test('名目也按类别筛选：选了术语只剩术语，选了条文的类别就没有名目', async () => {
  const found = await ask('一案双查')
  const chosen = { in: [], level: [], kind: ['术语'] as const }
  expect(narrowNames(found.names, nothingChosen, pack).map(({ words }) => words)).toEqual([
    '一案双查',
    '“一案双查”未定义',
  ])
  expect(narrowNames(found.names, chosen, pack).map(({ words }) => words)).toEqual(['一案双查'])
  expect(narrow(found.hits, chosen)).toEqual([])
  expect(narrowNames(found.names, { ...chosen, kind: ['closing'] }, pack)).toEqual([])
  expect(choicesOf('kind', found, nothingChosen, pack).map(({ words, count }) => [words, count])).toEqual([
    ['附则', 1],
    ['名目：术语', 1],
    ['名目：疑点', 1],
  ])
})

test('属于一份办法的名目，随办法和层级筛选；不属于哪一份的都留着', () => {
  const names = [
    { kind: '疑点', words: '甲', of: '甲市', to: '/doubts/#a' },
    { kind: '疑点', words: '乙', of: '乙县', to: '/doubts/#b' },
    { kind: '术语', words: '丙', to: '/terms/#c' },
  ] as const
  const left = (chosen: Partial<typeof nothingChosen>) =>
    narrowNames(names, { ...nothingChosen, ...chosen }, pack).map(({ words }) => words)
  expect(left({})).toEqual(['甲', '乙', '丙'])
  expect(left({ in: ['torn'] })).toEqual(['乙', '丙'])
  expect(left({ level: ['市'] })).toEqual(['甲', '丙'])
  expect(left({ in: ['torn'], kind: ['疑点'] })).toEqual(['乙'])
  // The count of a kind is what choosing it would leave.
  const chosen = { ...nothingChosen, in: ['torn'] }
  expect(
    choicesOf('kind', { hits: [], names }, chosen, pack).map(({ value, count }) => [value, count]),
  ).toEqual([
    ['术语', 1],
    ['疑点', 1],
  ])
})

test('选上，再选即取消', () => {
  const once = toggled(nothingChosen, 'kind', 'measure')
  expect(once).toEqual({ in: [], level: [], kind: ['measure'] })
  expect(toggled(once, 'kind', 'measure')).toEqual(nothingChosen)
})

test.for([
  ['#q=免职', { typed: '免职', chosen: nothingChosen }],
  [
    '#q=%E5%85%8D%E8%81%8C&in=torn,whole&kind=measure,nonsense',
    { typed: '免职', chosen: { in: ['torn', 'whole'], level: [], kind: ['measure'] } },
  ],
  ['#q=%E4%B8', { typed: '\ufffd', chosen: nothingChosen }],
  ['#q=', null],
  ['#art_7', null],
  ['', null],
] as const)('地址 %j', ([fragment, query]) => {
  expect(readQuery(fragment)).toEqual(query)
})

test('任何查询，写进地址再读出来都一样', () => {
  const chosen = fc.record({
    in: fc.uniqueArray(fc.constantFrom('whole', 'torn')),
    level: fc.uniqueArray(fc.constantFrom('市', '乡镇')),
    kind: fc.uniqueArray(fc.constantFrom('measure' as const, 'closing' as const, '术语' as const)),
  })
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), chosen, (typed, facets) => {
      expect(readQuery(writeQuery({ typed, chosen: facets }))).toEqual({ typed, chosen: facets })
    }),
  )
})
