import { expect, test } from 'vitest'
import { finder, likenessOf, readPairs, shareIn, without } from '../../src/law/likeness.ts'

/** Compares two texts among themselves. */
function between(one: string, other: string) {
  const { pairs, weights } = readPairs([one, other])
  const [a, b] = [pairs[0] ?? new Int32Array(), pairs[1] ?? new Int32Array()]
  return { likeness: likenessOf(a, b, weights), share: shareIn(a, b, weights), left: without(a, b).length }
}

test.for([
  ['甲乙丙', '甲乙丙', { likeness: 1, share: 1, left: 0 }],
  ['甲乙', '丙丁', { likeness: 0, share: 0, left: 1 }],
  ['甲乙甲乙', '甲乙', { left: 2 }],
  ['甲', '甲', { likeness: 0, share: 0, left: 0 }],
  ['', '甲乙', { likeness: 0, share: 0, left: 0 }],
] as const)('相近的程度：%s，%s', ([one, other, expected]) => {
  expect(between(one, other)).toMatchObject(expected)
})

test('长得多的文字含有短的，短的全在其中，相近的程度是两个长短的几何平均', () => {
  const { likeness, share } = between('甲乙', '甲乙丙')
  const [common, own] = [Math.log(1 + 2 / 2), Math.log(1 + 2 / 1)]
  expect(share).toBe(1)
  expect(likeness).toBeCloseTo(common / Math.sqrt(common * (common + own)), 12)
})

test('少见的字对分量重，也先找到', () => {
  const { pairs, weights } = readPairs(['甲乙丙丁', '甲乙戊己', '庚辛丙丁', '甲乙壬癸', '甲乙子丑'])
  const [wanted = new Int32Array(), common = wanted, rare = wanted] = pairs
  expect(likenessOf(wanted, rare, weights)).toBeGreaterThan(likenessOf(wanted, common, weights))
  const others = new Map([...pairs.entries()].slice(1))
  expect(finder(others, weights)(wanted)).toEqual([2, 1, 3, 4])
})

test('只提出最近的四份；人人都有的字对提不出谁', () => {
  const texts = (count: number) => Array.from({ length: count }, () => '甲乙')
  const found = (count: number) => {
    const { pairs, weights } = readPairs(texts(count))
    return finder(new Map(pairs.entries()), weights)(pairs[0] ?? new Int32Array())
  }
  expect(found(24)).toEqual([0, 1, 2, 3])
  expect(found(25)).toEqual([])
})
