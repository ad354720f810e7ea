import { expect, test } from 'vitest'
import { addressOf, excerptOf, type Hit, readPlace, searcher } from '#search'
import { pack } from './small.ts'

const { ask } = searcher(pack)
const addresses = async (typed: string) =>
  (await ask(typed)).hits.map((hit) => decodeURIComponent(addressOf(hit)))

test.for([
  ['问题线索', ['/regulations/whole/#art_2__para_1__point_1:~:text=问题线索']],
  [
    '隐瞒不报',
    [
      '/regulations/whole/#art_2__para_1__point_1:~:text=隐瞒不报',
      '/regulations/whole/#art_3__para_2:~:text=隐瞒不报',
    ],
  ],
  ['隐瞒不报压案', ['/regulations/whole/#art_2__para_1__point_1:~:text=隐瞒不报、压案']],
  // As printed only: not in the text that is shown.
  ['损矢', ['/regulations/whole/#art_2__para_1__point_2']],
] as const)('%s 打开 %j', async ([typed, found]) => {
  expect(await addresses(typed)).toEqual(found)
})

test('只在底本里有的字，别处正文恰有，也不标到别处去', async () => {
  const [first] = pack.instruments
  if (!first) throw new Error('the small pack has instruments')
  const provisions = [
    {
      eId: 'art_1__para_1',
      cite: '第一条',
      kinds: [],
      words: '线索处置',
      variants: [{ how: '底本作' as const, words: '线索处臵' }],
    },
    { eId: 'art_2__para_1', cite: '第二条', kinds: [], words: '案件处臵' },
  ]
  const { ask: other } = searcher({ ...pack, instruments: [{ ...first, provisions }] })
  const { hits } = await other('处臵')
  expect(hits.map((hit) => decodeURIComponent(addressOf(hit)))).toEqual([
    '/regulations/whole/#art_1__para_1',
    '/regulations/whole/#art_2__para_1:~:text=处臵',
  ])
})

test('文字片段里的连字符和逗号不会被当作记号', () => {
  const [instrument] = pack.instruments
  const [provision] = instrument?.provisions ?? []
  if (!instrument || !provision) throw new Error('the small pack has provisions')
  const words = 'A-B, C'
  const hit: Hit = {
    instrument: { ...instrument, provisions: [{ ...provision, words }] },
    provision: { ...provision, words },
    words,
    how: null,
    spans: [[0, 6]],
  }
  expect(addressOf(hit)).toBe('/regulations/whole/#chp_1:~:text=A%2DB%2C%20C')
})

test.for([
  ['#art_7', { eId: 'art_7', marked: null }],
  ['', { eId: '', marked: null }],
  ['#art_7%3A~%3Atext=%E5%85%8D%E8%81%8C', { eId: 'art_7', marked: '免职' }],
  ['#art_7:~:text=A%2DB%2C', { eId: 'art_7', marked: 'A-B,' }],
  ['#%E0%A4%A', { eId: '%E0%A4%A', marked: null }],
] as const)('地址 %s 读作 %j', ([hash, place]) => {
  expect(readPlace(hash)).toEqual(place)
})

const clause = (character: string, size: number) => `${character.repeat(size)}；`
const long = [
  clause('甲', 100),
  clause('乙', 30),
  `丙查${clause('丙', 60)}`,
  clause('丁', 120),
  clause('戊', 90),
].join('')

test.for([
  ['短的全文照录', '压案不查的', [[0, 2]], '「压案」不查的', false, false],
  ['没有标出的也照录', '压案不查的', [], '压案不查的', false, false],
  [
    '长的从所在分句起，到分句止',
    long,
    [[133, 134]],
    `丙「查」${clause('丙', 60)}${clause('丁', 120)}`,
    true,
    true,
  ],
  [
    '标在开头的从头起；标在节录之外的不画',
    long,
    [
      [0, 1],
      [400, 401],
    ],
    `「甲」${clause('甲', 99)}${clause('乙', 30)}丙查${clause('丙', 60)}`,
    false,
    true,
  ],
  [
    '略去不多的不略',
    `${clause('甲', 150)}${clause('乙', 40)}`,
    [[0, 1]],
    `「甲」${clause('甲', 149)}${clause('乙', 40)}`,
    false,
    false,
  ],
] as const)('节录：%s', ([, words, spans, shown, before, after]) => {
  const { pieces, cutBefore, cutAfter } = excerptOf(words, spans)
  const told = pieces.map((piece) => (piece.marked ? `「${piece.words}」` : piece.words)).join('')
  expect([told, cutBefore, cutAfter]).toEqual([shown, before, after])
})
