import { expect, test } from 'vitest'
import { findRelated, nothingChosen, type Pagefind, type RelatedQuery } from '#search'

const records = [
  { url: '/a/', content: '瞒案\u200b不报，\u200b压案\u200b不办、有案不查' },
  { url: '/b/', content: '压案\u200b不查' },
  { url: '/known/', content: '压案不查' },
]

const ask = (typed: string, more: Partial<RelatedQuery> = {}): RelatedQuery => ({
  typed,
  without: [],
  chosen: nothingChosen,
  known: new Set(),
  ...more,
})

function indexOf(all: readonly { readonly url: string; readonly content: string }[]) {
  const asked: unknown[] = []
  const read: string[] = []
  const index: Pagefind = {
    options: async () => {},
    search: async (words, options) => {
      asked.push([words, options?.filters])
      const data = (one: (typeof all)[number]) => async () => {
        read.push(one.url)
        return one
      }
      return { results: all.map((one) => ({ data: data(one) })) }
    },
  }
  return { index, asked, read }
}

test('已列在原文的不重列；连着的标“含此语”，拆开的标出各段；没有零宽的空格', async () => {
  const { index } = indexOf(records)
  expect(await findRelated(index, ask('压案不查', { known: new Set(['/known/']) }))).toEqual({
    more: false,
    items: [
      {
        to: '/a/',
        words: '瞒案不报，压案不办、有案不查',
        whole: false,
        spans: [[5, 8]],
      },
      { to: '/b/', words: '压案不查', whole: true, spans: [[0, 4]] },
    ],
  })
})

test('筛选交给索引；没有选的不提', async () => {
  const { index, asked } = indexOf([])
  await findRelated(index, ask('免职', { chosen: { in: ['whole'], level: [], kind: ['measure'] } }))
  expect(asked).toEqual([['免职', { in: { any: ['whole'] }, kind: { any: ['measure'] } }]])
})

test('够一屏就不再读；前面的都列过了，就往后读', async () => {
  const many = Array.from({ length: 100 }, (_, at) => ({ url: `/${at}/`, content: '免职' }))
  const first = indexOf(many)
  const { items, more } = await findRelated(first.index, ask('免职'))
  expect([items.length, more]).toEqual([12, true])
  expect(first.read.length).toBe(12)
  const later = indexOf(many)
  const known = new Set(many.slice(0, 20).map(({ url }) => url))
  const found = await findRelated(later.index, ask('免职', { known }))
  expect(found.items.map(({ to }) => to)).toEqual(many.slice(20, 32).map(({ url }) => url))
  expect(later.read.length).toBe(36)
})

test('缺了一个字、一个数的，不算字句拆开出现', async () => {
  const { index } = indexOf([
    { url: '/half/', content: '损失12万元' },
    { url: '/part/', content: '万元' },
    { url: '/all/', content: '损失万元，计120' },
  ])
  const { items } = await findRelated(index, ask('120万元'))
  expect(items.map(({ to }) => to)).toEqual(['/all/'])
})

test('不要的词，相关里也没有', async () => {
  const { index } = indexOf(records)
  const { items } = await findRelated(index, ask('压案不查', { without: ['瞒案'] }))
  expect(items.map(({ to }) => to)).toEqual(['/b/', '/known/'])
})
