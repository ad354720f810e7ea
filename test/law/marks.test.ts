import { describe, expect, test } from 'vitest'
import { findReferences, indexOf, parse, setType } from '#law'

const wide = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' } as const

describe('标点随旁边的字', () => {
  for (const [narrow, set] of Object.entries(wide)) {
    test.for([...'汉，；：。、？！（）《》“”〈〉〔〕％'].map((beside) => [beside] as const))(
      `“%s”之后的 ${narrow}`,
      ([beside]) => {
        expect(setType(`${beside}${narrow}a`)).toBe(`${beside}${set}a`)
      },
    )
    test.for([...'汉，；：。、？！（《“〈〔'].map((beside) => [beside] as const))(
      `“%s”之前的 ${narrow}`,
      ([beside]) => {
        expect(setType(`a${narrow}${beside}`)).toBe(`a${set}${beside}`)
      },
    )
    test(`收尾的括号之后的 ${narrow}`, () => {
      expect(setType(`第(一)${narrow}a`)).toBe(`第(一)${set}a`)
    })
    test.for(['1', 'a', '%', '.', ' ', '-'])(`“%s”之间的 ${narrow} 不动`, (beside) => {
      expect(setType(`${beside}${narrow}${beside}`)).toBe(`${beside}${narrow}${beside}`)
    })
  }

  test('全角的百分号也算字：20％,30％', () => {
    expect(setType('占20％,或者30%,的')).toBe('占20％，或者30%，的')
  })
})

const sections = parse(`第一章 总则
第一节 甲
第一条 甲。
第二节 乙
第二条 乙。
第二章 分则
第一节 丙
第三条 丙。`)
const read = (words: string, from: string) =>
  findReferences(words, from, { title: '样例办法', index: indexOf(sections), lost: new Map() }).map(
    ({ words: own, target }) =>
      `${own} ${target.kind === 'provisions' ? target.eIds.join(' ') : target.kind}`,
  )

test.for([
  ['本节所称', 'art_1__para_1', '本节 chp_1__sec_1'],
  ['本节所称', 'art_2__para_1', '本节 chp_1__sec_2'],
  ['本章所称', 'art_2__para_1', '本章 chp_1'],
  ['本节所称', 'art_3__para_1', '本节 chp_2__sec_1'],
  ['本章所称', 'art_3__para_1', '本章 chp_2'],
] as const)('%s（在 %s）：%s，节是节，章是章', ([words, from, expected]) => {
  expect(read(words, from)).toEqual([expected])
})

test.for([
  ['没有分节的，没有本节', '第一章 总则\n第一条 甲。', '本节'],
  ['没有分章的，没有本章', '第一条 甲。', '本章'],
] as const)('%s', ([, text, words]) => {
  const index = indexOf(parse(text))
  const [found] = findReferences(`${words}规定`, 'art_1__para_1', {
    title: '样例办法',
    index,
    lost: new Map(),
  })
  expect(found?.target.kind).toBe('unresolved')
})
