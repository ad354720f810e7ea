import { expect, test } from 'vitest'
import { finding, kinds } from '../../src/intake/findings.ts'

const codes = Object.keys(kinds) as (keyof typeof kinds)[] // the keys of a constant object are its keys

test.for(codes)('%s says what is odd and what to do, in whole words', (code) => {
  const { what, advice } = finding(code, '甲.txt', 1, '某', '子', '丑')
  expect(what).toMatch(/^[^%。]{4,}$/)
  // Who prints it ends the sentence.
  expect(advice).toMatch(/^([^%]{3,}[^%。]|丑)$/)
})

test('words are cut to a line, and only there', () => {
  expect(finding('empty', '甲', null, '长'.repeat(80)).words).toBe('长'.repeat(80))
  expect(finding('empty', '甲', null, '长'.repeat(81)).words).toBe(`${'长'.repeat(79)}…`)
})
