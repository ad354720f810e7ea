import { expect, test } from 'vitest'
import { candidatesIn, type Holding, piecesOf, piecesOfText } from '../../src/search/candidates.ts'
import { findExact, linesOf } from '../../src/search/exact.ts'
import { pack as real, texts } from './real.ts'

/** An index over texts, which knows of a text only which pieces it holds and finds one by its beginning, as Pagefind does. */
function indexOver(all: readonly (readonly string[])[]) {
  const pieces = all.map((words) => piecesOfText(words))
  const asked: string[] = []
  const holding: Holding = async (piece) => {
    asked.push(piece)
    return new Set(pieces.flatMap((own, at) => (own.some((one) => one.startsWith(piece)) ? [at] : [])))
  }
  return { holding, asked, count: all.length }
}

test('文字切成的段：两字一段，数目、字母整段，数目又连后一字；标点不隔开，末字单记', () => {
  expect(piecesOfText(['隐瞒、不报', '占2.5%（GDP）', '隐瞒', '30（万）'])).toEqual([
    '隐瞒',
    '瞒不',
    '不报',
    '报ω',
    '占ω',
    '2d5ω',
    'gdpω',
    '瞒ω',
    '30ω',
    '30万',
    '万ω',
  ])
})

test.for([
  ['一二三四五', ['一二', '四五', '二三', '三四']],
  ['责任 30万元', ['责任', '万元', '30万']],
  ['责', ['责']],
  ['2.5%', ['2d5ω']],
  ['30 万元', ['30ω', '万元']],
  ['，', []],
] as const)('%s 要问的段，首、末、中在前', ([typed, pieces]) => {
  expect(piecesOf(typed)).toEqual(pieces)
})

const each = real.instruments.map(({ provisions }) =>
  provisions.flatMap(({ words, variants = [] }) => [words, ...variants.map((one) => one.words)]),
)
const { holding, count } = indexOver(each)
const lines = linesOf(real)

/** Words that stand together in the texts, from every place of a text in turn. */
const substrings = texts.flatMap((text, at) =>
  [at * 7, at * 13].flatMap((place, turn) => {
    const from = place % Math.max(text.length, 1)
    const words = text.slice(from, from + 1 + ((at + turn) % 9))
    return words.trim() === '' ? [] : [words]
  }),
)

test('含字句的文本一份不漏', async () => {
  expect(substrings.length).toBeGreaterThan(500)
  for (const typed of [...substrings, '领导班子 失察', '100万元以上', '5%', 'Ⅰ类', '20% 概算']) {
    const right = new Set(
      findExact(lines, typed).map(({ instrument }) => real.instruments.indexOf(instrument)),
    )
    const found = await candidatesIn(holding, count, typed)
    expect([typed, [...right].filter((one) => !found.includes(one))]).toEqual([typed, []])
  }
})

test('缺一段的不是候选；半个数目不算，单字算', async () => {
  const index = indexOver([['一千三百万元，责任追究'], ['130万元'], ['负责']])
  const ask = (typed: string) => candidatesIn(index.holding, index.count, typed)
  expect(await ask('责任')).toEqual([0])
  expect(await ask('任责')).toEqual([])
  expect(await ask('30万元')).toEqual([])
  expect(await ask('130万元')).toEqual([1])
  expect(await ask('责')).toEqual([0, 2])
  expect(await ask('究')).toEqual([0])
})

test('候选多时才多问几段；没有字可问的，每一份都可能', async () => {
  const many = indexOver(Array.from({ length: 7 }, () => ['一二三四五六七八九']))
  expect((await candidatesIn(many.holding, many.count, '一二三四五六七八九')).length).toBe(7)
  expect(many.asked).toEqual(['一二', '八九', '四五', '二三', '三四', '五六', '六七', '七八'])
  const few = indexOver([['一二三四五六七八九'], ...Array.from({ length: 9 }, () => ['十'])])
  expect(await candidatesIn(few.holding, few.count, '一二三四五六七八九')).toEqual([0])
  expect(few.asked).toEqual(['一二', '八九', '四五'])
  expect((await candidatesIn(few.holding, few.count, '%')).length).toBe(10)
})
