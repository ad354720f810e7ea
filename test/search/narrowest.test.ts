import { describe, expect, test } from 'vitest'
import type { Instrument } from '#search'
import { findExact, linesOf } from '../../src/search/exact.ts'

/** An instrument of provisions with these words, art_1 on. */
const lines = (...words: readonly string[]) => {
  const provisions = words.map((one, at) => ({
    eId: `art_${at + 1}__para_1`,
    cite: `第${at + 1}条`,
    kinds: [],
    words: one,
  }))
  const instrument: Instrument = {
    id: 'made',
    title: '样例办法',
    short: '样例',
    level: '市',
    aliases: [],
    addresses: [],
    lost: [],
    torn: [],
    provisions,
  }
  return linesOf({ instruments: [instrument] })
}
const order = (typed: string, ...words: readonly string[]) =>
  findExact(lines(...words), typed).map(({ words: found }) => found)

describe('几个词不连着的，离得最近的在前', () => {
  test.for([
    ['远近', '甲 乙', ['甲远远远乙', '甲近乙'], ['甲近乙', '甲远远远乙']],
    ['次序不拘', '甲 乙', ['甲远远乙', '乙近甲'], ['乙近甲', '甲远远乙']],
    [
      '多次出现的，取最近的一对',
      '甲 乙',
      ['甲远远乙', '甲远远远远远乙近甲'],
      ['甲远远远远远乙近甲', '甲远远乙'],
    ],
    [
      '最近的一对在后面的也一样',
      '甲 乙',
      ['甲远远乙', '甲远远远远乙远甲近乙'],
      ['甲远远远远乙远甲近乙', '甲远远乙'],
    ],
    // Overlapping places: the shortest stretch of 责任制 and 责任制度 is four characters, not seven.
    ['相叠的，按合起来的长短', '责任制度 任制', ['任制，甲责任制', '甲责任制度'], ['甲责任制度']],
    ['一词含在另一词里，按长的一词', '问责 责', ['问了又责，问责'], ['问了又责，问责']],
    ['三个词，要都在内', '甲 乙 丙', ['甲乙远远远丙', '甲乙近丙'], ['甲乙近丙', '甲乙远远远丙']],
    ['一样近的，照条文的次序', '甲 乙', ['甲子乙', '乙丑甲', '甲寅乙'], ['甲子乙', '乙丑甲', '甲寅乙']],
    ['连着的总在前', '甲 乙', ['甲子乙', '甲、乙远'], ['甲、乙远', '甲子乙']],
    ['缺一个词的没有', '甲 乙', ['甲子丑', '乙寅'], []],
  ] as const)('%s', ([, typed, words, expected]) => {
    expect(order(typed, ...words)).toEqual(expected)
  })

  test('长的在前、含着短的：宽度到长的为止', () => {
    expect(order('甲乙丙丁 乙 戊', '甲乙丙丁子戊', '戊甲乙丙丁')).toEqual(['戊甲乙丙丁', '甲乙丙丁子戊'])
    expect(order('甲乙丙丁 乙 戊', '甲乙丙丁戊', '戊甲乙丙丁')).toEqual(['甲乙丙丁戊', '戊甲乙丙丁'])
  })
})

test('标出的地方：各词所在都标，相接相叠的合为一处', () => {
  const spans = (typed: string, words: string) => findExact(lines(words), typed).map((hit) => hit.spans)
  expect(spans('甲 乙', '甲子乙丑甲')).toEqual([
    [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
  ])
  expect(spans('乙 甲', '子甲乙丑')).toEqual([[[1, 3]]])
  expect(spans('责任制 任制度', '子责任制度丑')).toEqual([[[1, 5]]])
})
