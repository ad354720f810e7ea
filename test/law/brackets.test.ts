import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unpaired } from '#law'

test.for([
  '',
  '没有括号',
  '（甲）',
  '(甲)',
  '《甲（试行）》',
  '“甲”、“乙”',
  '〔2015〕',
  '【甲】[乙]',
  '（甲（乙）丙）',
  '《甲〈乙〉丙》',
  '“甲‘乙’丙”',
])('成对：%s', (words) => {
  expect(unpaired(words)).toBeNull()
})

test.for([
  ['（甲', '（', 0],
  ['甲）', '）', 1],
  ['(甲', '(', 0],
  ['《甲', '《', 0],
  ['甲》', '》', 1],
  ['“甲', '“', 0],
  ['甲”', '”', 1],
  ['〔2015', '〔', 0],
  ['【甲', '【', 0],
  ['甲]', ']', 1],
  ['《甲〈乙', '《', 0],
  ['甲〉', '〉', 1],
  ['“甲‘乙”', '”', 4],
  ['（甲)', ')', 2],
  ['（甲》', '》', 2],
  ['（甲）乙）', '）', 4],
  ['（甲（乙）', '（', 0],
  ['（甲（乙', '（', 0],
] as const)('不成对：%s', ([words, mark, at]) => {
  expect(unpaired(words)).toEqual({ mark, at })
})

test('随意嵌套而成对的，总是成对', () => {
  const pairs = ['（）', '()', '《》', '“”', '〔〕', '【】', '[]'].map((pair) => [...pair] as const)
  const { words } = fc.letrec<{ words: string }>((tie) => ({
    words: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('', '甲', '乙丙'),
      fc.tuple(fc.constantFrom(...pairs), tie('words')).map(([[open, close], inner]) => open + inner + close),
      fc.tuple(tie('words'), tie('words')).map(([before, after]) => before + after),
    ),
  }))
  fc.assert(fc.property(words, (nested) => unpaired(nested) === null))
})

test('少了一个，总会指出一个括号所在', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'甲（）《》“”') }), (words) => {
      const found = unpaired(`${words}（`)
      expect(found === null ? null : `${words}（`.charAt(found.at)).toBe(found?.mark)
      expect(found).not.toBeNull()
    }),
  )
})
