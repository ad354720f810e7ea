import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsInCommon } from '#law'
import { inCommon } from '../../src/law/differences.ts'

const word = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 12 })

/** The length of the longest common subsequence, by the table of all prefixes. */
function longest(older: readonly string[], newer: readonly string[]): number {
  let row = newer.map(() => 0)
  for (const one of older) {
    const next: number[] = []
    for (const [at, other] of newer.entries()) {
      const before = at === 0 ? 0 : (row[at - 1] ?? 0)
      next.push(one === other ? before + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

test('相同的部分，逐段在两边依次出现，并且没有更长的', () => {
  fc.assert(
    fc.property(word, word, (older, newer) => {
      const common = inCommon(older, newer)
      let [from, to, sum] = [0, 0, 0]
      for (const one of common) {
        expect(one.older).toBeGreaterThanOrEqual(from)
        expect(one.newer).toBeGreaterThanOrEqual(to)
        expect(older.slice(one.older, one.older + one.length)).toEqual(
          newer.slice(one.newer, one.newer + one.length),
        )
        from = one.older + one.length
        to = one.newer + one.length
        sum += one.length
      }
      expect(sum).toBe(longest(older, newer))
    }),
  )
})

test('不同之处多于一千，就当作没有相同的部分', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => String(at))
  expect(inCommon(['同'], ['同', ...many(1000)])).toEqual([{ older: 0, newer: 0, length: 1 }])
  expect(inCommon(['同'], ['同', ...many(1001)])).toEqual([])
})

test.for([
  ['正确', '确实', []],
  ['甲乙丙', '丁乙戊', []],
  ['甲乙', '甲丙', ['甲']],
  ['乙甲', '丙甲', ['甲']],
  ['甲乙丙丁', '戊乙丙己', ['乙丙']],
] as const)('夹在两处改动之间的单字不算相同：%s，%s', ([older, newer, same]) => {
  const common = wordsInCommon([...older], [...newer])
  expect(common.map((one) => older.slice(one.older, one.older + one.length))).toEqual(same)
})
