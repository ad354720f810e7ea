import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromDay, fromExact, places, toDay, toExact, type Unit, yearsLater } from '#rules'

test.for([
  [299.9, '万元', 299_900_000],
  ['299.9', '万元', 299_900_000],
  ['0.000001', '万元', 1],
  [0.1, '万元', 100_000],
  [0.3, '万元', 300_000],
  ['300.00000000', '万元', 300_000_000],
  [-0, '万元', 0],
  ['-0.00', '万元', 0],
  [-1.5, '万元', -1_500_000],
  [20, '%', 2000],
  ['19.99', '%', 1999],
  [0.07, '%', 7],
  [3, '次', 3],
  ['3.0', '次', 3],
  ['007', '次', 7],
  [' 12 ', '次', 12],
  ['9007199254740991', '次', Number.MAX_SAFE_INTEGER],
  ['9007199254.740991', '万元', Number.MAX_SAFE_INTEGER],
] as const)('%j%s is exactly %j', ([stated, unit, exact]) => {
  expect(toExact(stated, unit)).toBe(exact)
})

test.for([
  [299.9999999, '万元'],
  ['299.99999999999999999', '万元'],
  [0.1 + 0.2, '万元'],
  ['19.999', '%'],
  [2.5, '次'],
  ['9007199254740992', '次'],
  ['9007199254.740992', '万元'],
  [1e21, '万元'],
  [1e-7, '万元'],
  [Number.NaN, '万元'],
  [Number.POSITIVE_INFINITY, '万元'],
  ['', '万元'],
  ['.5', '万元'],
  ['5.', '万元'],
  ['+5', '万元'],
  ['1e3', '万元'],
  ['1,000', '万元'],
  ['１２', '万元'],
  ['十', '万元'],
  ['0x10', '次'],
  ['--1', '次'],
  ['1 2', '次'],
] as const)('%j%s is refused, not rounded', ([stated, unit]) => {
  expect(toExact(stated, unit)).toBeNull()
})

test.for([
  [299_900_000, '万元', '299.9'],
  [1, '万元', '0.000001'],
  [-1, '万元', '-0.000001'],
  [0, '万元', '0'],
  [2000, '%', '20'],
  [1999, '%', '19.99'],
  [12, '次', '12'],
  [Number.MAX_SAFE_INTEGER, '万元', '9007199254.740991'],
] as const)('%j in %s is written %s', ([exact, unit, written]) => {
  expect(fromExact(exact, unit)).toBe(written)
})

test('every integer of every unit survives being written and read', () => {
  const unit = fc.constantFrom(...(Object.keys(places) as Unit[]))
  fc.assert(
    fc.property(fc.maxSafeInteger(), unit, (exact, of) => {
      expect(toExact(fromExact(exact, of), of)).toBe(exact)
    }),
  )
})

test('a number of hundredths, divided in floating point, is still exact', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (hundredths) => {
      expect(toExact(hundredths / 100, '%')).toBe(hundredths)
    }),
  )
})

test.for([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11_016],
  ['2024-02-29', 19_782],
  ['0001-01-01', -719_162],
  ['9999-12-31', 2_932_896],
] as const)('%s is day %j', ([written, days]) => {
  expect(toDay(written)).toBe(days)
  expect(fromDay(days)).toBe(written)
})

test.for([
  '2023-02-29',
  '1900-02-29',
  '2024-02-30',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '2024-1-1',
  '24-01-01',
  '2024-01-01T00:00:00Z',
  ' 2024-01-01',
  '2024/01/01',
  '12024-01-01',
  '-2024-01-01',
  '二〇二四年',
  '',
])('%j is no day', (written) => {
  expect(toDay(written)).toBeNull()
})

test.for([
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
  ['1896-02-29', 4, '1900-02-28'],
  ['1996-02-29', 4, '2000-02-29'],
  ['2023-02-28', 1, '2024-02-28'],
  ['2024-12-31', 2, '2026-12-31'],
  ['2015-06-01', 0, '2015-06-01'],
  ['0001-01-31', 1, '0002-01-31'],
  ['9999-05-01', 1, '10000-05-01'],
] as const)('%s and %j years is %s', ([from, years, until]) => {
  expect(yearsLater(from, years)).toBe(until)
})
