import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { caseInput, type LoadedRuleset } from '#collection'
import { rulesets } from '#knowledge'
import { caseSchema, type JsonSchema, resultSchema } from '#output'
import { canonicalLine, evaluate, type Ruleset, readCase, stamp, toDay } from '#rules'

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
for (const note of ['type', 'judged', 'unit', 'domain', 'provisions', 'adopted']) ajv.addKeyword(`x-${note}`)
ajv.addFormat('date', (written: string) => toDay(written) !== null)

const isResult = ajv.compile(resultSchema)

/** A case evaluated, written and read again as its reader would. */
function written(loaded: LoadedRuleset, given: unknown): unknown {
  const read = readCase(loaded.ruleset, given)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return JSON.parse(canonicalLine(stamp(evaluate(loaded.ruleset, read.case), loaded)))
}

/** Every schema within a schema, with where it stands. */
function* schemasIn(schema: unknown, path = ''): Generator<readonly [string, JsonSchema]> {
  if (schema === null || typeof schema !== 'object') return
  if (!Array.isArray(schema)) yield [path, Object.fromEntries(Object.entries(schema))]
  for (const [key, inner] of Object.entries(schema)) yield* schemasIn(inner, `${path}/${key}`)
}

test('every member of a result is described', () => {
  const silent = [...schemasIn(resultSchema)].flatMap(([path, schema]) =>
    /\/properties\/[^/]+$/.test(path) && !('description' in schema) && !('$ref' in schema) ? [path] : [],
  )
  expect(silent).toEqual([])
  for (const [name, schema] of Object.entries(Object(resultSchema.$defs)))
    expect(schema, name).toHaveProperty('description')
})

describe.for(rulesets().map((loaded) => [loaded.ruleset.regulation, loaded] as const))('%s', ([, loaded]) => {
  const schema = caseSchema(loaded)
  const isCase = ajv.compile(schema)
  const { cases } = loaded.companion
  const { facts, readings } = loaded.ruleset

  test.for(cases.map((one) => [one.title, one] as const))('%s', ([, one]) => {
    expect(isCase(caseInput(one)) ? [] : isCase.errors).toEqual([])
    // Results of matters are of one form: two of a case show it.
    const some = caseInput({ ...one, matters: one.matters.slice(0, 2) })
    expect(isResult(written(loaded, some)) ? [] : isResult.errors).toEqual([])
  })

  test('an empty case, and one with a supposed day, have results of the same form', () => {
    for (const given of [{ facts: {} }, { matters: [{}, {}], date: '2024-02-29' }]) {
      expect(isResult(written(loaded, given)) ? [] : isResult.errors).toEqual([])
    }
  })

  test('a result that lacks a member, or has one too many, is no result', () => {
    const result = Object(written(loaded, { facts: {} }))
    for (const name of Object.keys(result)) {
      const { [name]: _, ...rest } = result
      expect(isResult(rest), name).toBe(false)
    }
    expect(isResult({ ...result, score: 1 })).toBe(false)
    expect(isResult({ ...result, rulesetHash: 'x' })).toBe(false)
  })

  test('every fact is there with its kind, question and provisions, and takes each of the words for no value', () => {
    const properties = new Map(
      [...schemasIn(schema)].filter(([path]) =>
        /^\/oneOf\/1\/properties\/facts\/properties\/[^/]+$/.test(path),
      ),
    )
    expect([...properties.keys()].map((path) => path.split('/').at(-1))).toEqual(Object.keys(facts))
    for (const [name, fact] of Object.entries(facts)) {
      expect(properties.get(`/oneOf/1/properties/facts/properties/${name}`)).toMatchObject({
        title: fact.name,
        description: fact.asks,
        'x-type': fact.kind,
        'x-provisions': fact.cites.map(({ at, quote }) => ({ at, cite: loaded.label(at), quote })),
        ...(fact.kind === 'quantity' && { 'x-unit': fact.unit, 'x-domain': fact.domain }),
      })
      for (const value of [null, '不清楚', '不适用', '未问'])
        expect(isCase({ facts: { [name]: value } }), name).toBe(true)
    }
  })

  test('the values the schema takes are those that can be read', () => {
    for (const [name, fact] of Object.entries(facts)) {
      for (const value of valuesTried(fact)) {
        const given = { facts: { [name]: value } }
        expect([name, value, isCase(given)]).toEqual([name, value, readCase(loaded.ruleset, given).ok])
      }
    }
  })

  test.for<[string, unknown]>([
    ['no object', []],
    ['no matter', {}],
    ['an empty list', { matters: [] }],
    ['facts and matters', { facts: {}, matters: [{}] }],
    ['an unknown fact', { facts: { nowhere: true } }],
    ['an unknown member', { facts: {}, reading: {} }],
    ['an unknown reading', { facts: {}, readings: { nowhere: '含' } }],
    ['an unknown rest', { facts: {}, rest: '无' }],
    ['a day that does not exist', { facts: {}, date: '2023-02-29' }],
    ['an option that does not exist', { facts: {}, readings: { [Object.keys(readings)[0] ?? '']: '其他' } }],
  ])('%s is no case, to the schema and to the reader alike', ([, given]) => {
    expect(isCase(given)).toBe(false)
    expect(readCase(loaded.ruleset, given).ok).toBe(false)
  })
})

const flags = [true, false, 'true', 'false', '是', 0, 1, '', [], {}]
const days = ['2015-06-01', '2024-02-29', '2023-02-29', '2015-6-1', 20150601, true]
const numbers = [
  0,
  1,
  3,
  100,
  '0',
  '3',
  '3.00',
  '3.5',
  '100',
  '100.01',
  '0100',
  101,
  '101',
  -1,
  '-1',
  '1e2',
  '.5',
  '5.',
  '',
  '一',
  true,
  [],
  {},
]
const fractions = ['0.01', '0.000001', '0.0000001', '0.0000010', 2.5, 0.25]

function valuesTried(fact: Ruleset['facts'][string]): readonly unknown[] {
  switch (fact.kind) {
    case 'flag':
      return flags
    case 'choice':
      return [...fact.options, '没有这一项', true, 0, []]
    case 'day':
      return days
    case 'quantity':
      return [...numbers, ...fractions]
  }
}
