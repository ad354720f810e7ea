import { expect, test } from 'vitest'
import { blocksOf, findInBlocks, type Instrument, normal, type Pagefind } from '#search'
import { pack } from './small.ts'

/** An index that knows of a block only which pieces it holds, as Pagefind does. */
function indexOver(blocks: readonly { readonly url: string; readonly content: string }[]) {
  const asked: string[] = []
  const index: Pagefind = {
    options: async () => {},
    search: async (words) => {
      asked.push(words)
      const found = blocks.filter(({ content }) => words.split(' ').every((piece) => content.includes(piece)))
      return { results: found.map((one) => ({ data: async () => one })) }
    },
  }
  return { index, asked }
}

const blocks = pack.instruments.flatMap(blocksOf)
const bare: ReadonlyMap<string, Instrument> = new Map(
  pack.instruments.map((instrument) => [instrument.id, { ...instrument, provisions: [] }]),
)

test('一块装得下的合为一块，存的是原文，查的是去掉标点的字', () => {
  expect(blocks.length).toBe(2)
  expect(blocks[0]?.content).toContain('隐瞒不报压案不查的')
  expect(blocks[0]?.url).toContain('隐瞒不报、压案不查的；')
  const big = {
    id: 'big',
    provisions: Array.from({ length: 9 }, (_, at) => ({
      eId: `art_${at}`,
      cite: '',
      kinds: [],
      words: '字'.repeat(500),
    })),
  }
  expect(blocksOf(big).map(({ content }) => content.length)).toEqual([1502, 1502, 1502])
})

test.for(['压案不查', '隐瞒不报', '责任', '班子 隐瞒不报', '30万元', '情节较轻的，责令'])(
  '%s：由候选筛出的，与逐条比对的相同',
  async (typed) => {
    const { index } = indexOver(blocks)
    const { hits } = await findInBlocks(index, bare, typed, Number.POSITIVE_INFINITY)
    const wanted = typed.split(' ').map((word) => normal(word).text)
    const right = pack.instruments.flatMap(({ id, provisions }) =>
      provisions
        .filter(({ words }) => wanted.every((word) => normal(words).text.includes(word)))
        .map(({ eId }) => `${id}#${eId}`),
    )
    expect(hits.map(({ instrument, provision }) => `${instrument.id}#${provision.eId}`).sort()).toEqual(
      right.sort(),
    )
  },
)

test('拆开出现的不算', async () => {
  const { index } = indexOver([
    { url: JSON.stringify(['whole', [['art_1', '第一条', '不查压案']]]), content: '不查压案案不' },
  ])
  expect(await findInBlocks(index, bare, '压案不查', 20)).toEqual({ hits: [], candidates: 1, read: 1 })
})

test('候选多时才多问几段，够一屏就不再读', async () => {
  const many = Array.from({ length: 60 }, (_, at) => ({
    url: JSON.stringify(['whole', [[`art_${at}`, `第${at}条`, '一二三四五六七八九']]]),
    content: '一二三四五六七八九',
  }))
  const { index, asked } = indexOver(many)
  const { hits, candidates, read } = await findInBlocks(index, bare, '一二三四五六七八九', 20)
  expect([hits.length, candidates, read]).toEqual([20, 60, 20])
  expect(asked).toEqual([
    '一二 八九 四五',
    '一二 八九 四五 二三 三四 五六',
    '一二 八九 四五 二三 三四 五六 六七 七八',
  ])
  const few = indexOver(many.slice(0, 3))
  await findInBlocks(few.index, bare, '一二三四五六七八九', 20)
  expect(few.asked).toEqual(['一二 八九 四五'])
})
