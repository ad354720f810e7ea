import { expect, test } from 'vitest'
import { type Kind, parentAddress, prefixes, readAddress } from '#law'

const segments = (...given: (readonly [Kind, string])[]) => given.map(([kind, key]) => ({ kind, key }))

test.for([
  ['chp_3', segments(['chapter', '3'])],
  ['chp_3__sec_2', segments(['chapter', '3'], ['section', '2'])],
  ['art_7', segments(['article', '7'])],
  ['art_120-1', segments(['article', '120-1'])],
  ['art_7__para_1', segments(['article', '7'], ['paragraph', '1'])],
  ['art_7__para_1__point_8', segments(['article', '7'], ['paragraph', '1'], ['point', '8'])],
  [
    'art_13__para_1__point_2__indent_5',
    segments(['article', '13'], ['paragraph', '1'], ['point', '2'], ['indent', '5']),
  ],
  ['preamble__para_1', segments(['preamble', ''], ['paragraph', '1'])],
  ['gap_1', segments(['lacuna', '1'])],
  ['art_3__table_1', segments(['article', '3'], ['table', '1'])],
  ['att_1', segments(['annex', '1'])],
] as const)('%s', ([eId, expected]) => {
  expect(readAddress(eId)).toEqual(expected)
})

test.for([
  '',
  'art',
  'art_',
  'art_7_',
  'art_7_8',
  'art_7__',
  '__art_7',
  'art_七',
  'art_-1',
  'art_7-',
  'Art_7',
  'art_7 ',
  'preamble_1',
  'clause_7',
  '第七条',
  '7',
])('%j is no address', (eId) => {
  expect(readAddress(eId)).toBeNull()
})

test('every kind has a prefix of its own', () => {
  const all = Object.values(prefixes)
  expect(new Set(all).size).toBe(all.length)
})

test.for([
  ['art_13__para_1__point_2__indent_5', 'art_13__para_1__point_2'],
  ['art_7__para_1', 'art_7'],
  ['preamble__para_1', 'preamble'],
  ['art_7', null],
  ['gap_1', null],
] as const)('%s lies in %s', ([eId, parent]) => {
  expect(parentAddress(eId)).toBe(parent)
})
