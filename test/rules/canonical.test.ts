import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical, canonicalLine, evaluate, lineWriter, readCase, stamp } from '#rules'
import { small } from './small.ts'

test('keys stand in order of their characters, whatever order they came in and however like numbers they look', () => {
  expect(canonicalLine({ b: 1, a: [{ d: null, c: '条' }], 9: true, 10: false, 款: 0 })).toBe(
    '{"10":false,"9":true,"a":[{"c":"条","d":null}],"b":1,"款":0}',
  )
  expect(canonicalLine({ x: 1, y: 2 })).toBe(canonicalLine({ y: 2, x: 1 }))
})

test('over several lines it is set as JSON usually is, with a last line feed', () => {
  const value = { a: [], b: {}, c: [1, [2]], d: { e: '"\n' } }
  expect(canonical(value)).toBe(`${JSON.stringify(value, null, 2)}\n`)
})

test('a member that is undefined is left out, and a key named __proto__ is a key', () => {
  expect(canonicalLine({ a: undefined, b: 1 })).toBe('{"b":1}')
  expect(canonicalLine(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}')
})

test('any JSON value survives, on one line or several', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value))
      expect(JSON.parse(canonicalLine(plain))).toEqual(plain)
      expect(JSON.parse(canonical(plain))).toEqual(plain)
      expect(canonicalLine(plain)).not.toContain('\n')
    }),
  )
})

test('a stamped result is the result and what it was worked out from, written the same every time', () => {
  const read = readCase(small, { facts: { unit: '机关', loss: 30 } })
  if (!read.ok) throw new Error('the case cannot be read')
  const result = evaluate(small, read.case)
  const marks = { title: '样例办法', rulesetHash: 'a'.repeat(64), contentHash: 'b'.repeat(64) }
  const loaded = { ...marks, ruleset: small }
  expect(stamp(result, loaded)).toEqual({ ...result, ...marks })
  expect(canonical(stamp(result, marks))).toBe(canonical(stamp(evaluate(small, read.case), marks)))
})

test('a writer that knows what lasts writes the same line, the first time and the next', () => {
  const line = lineWriter(small)
  for (const loss of [null, 29, 30, 29]) {
    const read = readCase(small, {
      matters: [{ facts: { loss } }, { facts: { unit: '机关' }, rest: '不适用' }],
    })
    if (!read.ok) throw new Error('the case cannot be read')
    const result = evaluate(small, read.case)
    expect(line(result)).toBe(canonicalLine(result))
  }
})
