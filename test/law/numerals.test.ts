import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hanDigits, readHan, writeHan } from '#law'

/** One spelling for each numeral: 〇 and ○ are 零, and 一十二 is 十二. */
const plain = (written: string) => written.replace(/[〇○]/g, '零').replaceAll('一十', '十')

test('every number from 0 to 9999 is read back from how it is written', () => {
  const wrong = Array.from({ length: 10_000 }, (_, value) => value).filter(
    (value) => readHan(writeHan(value)) !== value,
  )
  expect(wrong).toEqual([])
})

test('every written numeral uses the declared characters alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), (value) =>
      [...writeHan(value)].every((character) => hanDigits.includes(character)),
    ),
  )
})

test('whatever is read is the one way of writing that number', () => {
  const written = fc.string({ unit: fc.constantFrom(...hanDigits), maxLength: 8 })
  fc.assert(
    fc.property(written, (words) => {
      const value = readHan(words)
      expect(value === null ? null : plain(writeHan(value))).toBe(value === null ? null : plain(words))
    }),
    { numRuns: 20_000 },
  )
})

test('no string whatever makes it throw, and what it reads is within 0–9999', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const value = readHan(words)
      expect(value === null || (Number.isInteger(value) && value >= 0 && value <= 9999)).toBe(true)
    }),
  )
})

test.for([
  [0, '零'],
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [120, '一百二十'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [1100, '一千一百'],
  [2003, '二千零三'],
  [9999, '九千九百九十九'],
] as const)('%i is %s', ([value, written]) => {
  expect(writeHan(value)).toBe(written)
  expect(readHan(written)).toBe(value)
})

test.for([
  ['〇', 0],
  ['○', 0],
  ['一百〇五', 105],
  ['一百○五', 105],
  ['一千〇一', 1001],
  ['一十二', 12],
] as const)('the variant %s is %i', ([written, value]) => {
  expect(readHan(written)).toBe(value)
})

test.for([
  '',
  ' ',
  '十十',
  '一二',
  '二〇一五',
  '二百三',
  '零五',
  '五零',
  '零零',
  '二百零',
  '十零',
  '二千零零三',
  '一千二十',
  '一百零十',
  '百',
  '百五',
  '千',
  '十百',
  '一百一千',
  '一万',
  '两百',
  '第七',
  '七条',
  '7',
  '七 ',
  '十\n二',
])('%j is no well-formed numeral', (written) => {
  expect(readHan(written)).toBeNull()
})

test.for([-1, 10_000, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d cannot be written', (value) => {
  expect(() => writeHan(value)).toThrow(RangeError)
})
