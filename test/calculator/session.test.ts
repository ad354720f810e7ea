import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Ruleset } from '#rules'
import { type CaseState, emptyCase, emptyMatter } from '../../src/calculator/answers.ts'
import { mostMatters } from '../../src/calculator/changes.ts'
import { fitted, keep, kept } from '../../src/calculator/session.ts'
import { small } from '../rules/small.ts'
import { filled } from './filled.ts'
import { instruments, stateOf } from './real.ts'

/** A tab's storage, with what is in it to be seen. */
let stored: Map<string, string>

beforeEach(() => {
  stored = new Map()
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => stored.set(name, value),
    removeItem: (name: string) => stored.delete(name),
  })
})
afterEach(() => vi.unstubAllGlobals())

/** What a case says, without the keys that tell matters apart while a page lives. */
const said = (state: CaseState | null) =>
  state && { ...state, matters: state.matters.map((matter) => ({ ...matter, key: 0 })) }

function reopened(ruleset: Ruleset, state: CaseState) {
  keep(ruleset, state)
  return said(kept(ruleset))
}

describe('what is kept', () => {
  test.for(instruments)('%s: comes back as it was', ([, { ruleset }]) => {
    fc.assert(
      fc.property(stateOf(ruleset), (state) => {
        const again = reopened(ruleset, state)
        expect(again ?? said(emptyCase)).toEqual(said(state))
      }),
    )
  })

  test('names, closed matters, readings, the day and what could not be read come back too', () => {
    const state: CaseState = {
      matters: [
        { ...emptyMatter(3), name: '甲', answers: { slack: null }, unread: { loss: '三万五' }, closed: true },
        { ...emptyMatter(5), noOthers: true },
      ],
      readings: { upper: '不含' },
      date: '2016-02-29',
    }
    expect(reopened(small, state)).toEqual(said(state))
  })

  test('matters have different keys when they come back', () => {
    keep(small, { ...emptyCase, matters: [emptyMatter(9), emptyMatter(2), emptyMatter(7)] })
    const keys = kept(small)?.matters.map(({ key }) => key) ?? []
    expect(new Set(keys).size).toBe(3)
  })

  test('a case that is cleared leaves nothing behind', () => {
    keep(small, filled({ slack: true }))
    expect(stored.size).toBe(1)
    keep(small, emptyCase)
    expect(stored.size).toBe(0)
    expect(kept(small)).toBeNull()
  })

  test('each instrument keeps its own', () => {
    keep(small, filled({ slack: true }))
    expect(kept({ ...small, regulation: 'another' })).toBeNull()
    expect(kept(small)).not.toBeNull()
  })
})

describe('a tab', () => {
  test.for(['full', 'forbidden'])('whose storage is %s neither throws nor brings anything', () => {
    const refuse = () => {
      throw new DOMException('no', 'QuotaExceededError')
    }
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
    keep(small, filled({ slack: true }))
    keep(small, emptyCase)
    expect(kept(small)).toBeNull()
  })

  test('without storage does the same', () => {
    vi.stubGlobal('sessionStorage', undefined)
    keep(small, filled({ slack: true }))
    expect(kept(small)).toBeNull()
  })
})

describe('what is read from elsewhere', () => {
  test.for([
    null,
    undefined,
    true,
    3,
    'matters',
    [],
    {},
    { matters: null },
    { matters: {} },
    { matters: [] },
  ])('%j is no case', (given) => {
    expect(fitted(small, given)).toBeNull()
  })

  const fits = { slack: true, unit: '机关', loss: '299.9', inflation: '20', filed: '2015-06-01', harm: null }

  test('answers that fit are taken, and the others are not', () => {
    const answers = {
      ...fits,
      opposed: 'true',
      recovered: 1,
      shielding: ['x'],
      gone: true,
      constructor: null,
    }
    expect(fitted(small, { matters: [{ answers }] })).toEqual(filled(fits))
  })

  test.for([
    { unit: '公司' },
    { unit: '不清楚' },
    { loss: '三十' },
    { loss: '-1' },
    { loss: '0.0000001' },
    { loss: '不适用' },
    { loss: 30 },
    { inflation: '100.01' },
    { filed: '2015-02-29' },
    { filed: '' },
    { slack: 'y' },
  ])('%j is no answer', (answers) => {
    expect(fitted(small, { matters: [{ answers }] })).toEqual(emptyCase)
  })

  test.for([
    [{ readings: { upper: '含' } }, { readings: { upper: '含' } }],
    [{ readings: { upper: '兼具', both: 3, gone: '含', constructor: 'name' } }, {}],
    [{ readings: { upper: 'toString' } }, {}],
    [{ readings: ['含'] }, {}],
    [{ date: '2015-06-01' }, { date: '2015-06-01' }],
    [{ date: '2015-02-29' }, {}],
    [{ date: 'soon' }, {}],
    [{ date: 20150601 }, {}],
  ] as const)('of %j there is left %j', ([given, left]) => {
    expect(fitted(small, { matters: [{}], ...given })).toEqual({ ...emptyCase, ...left })
  })

  test.for([
    [null, {}],
    ['x', {}],
    [{ name: 3, closed: 1, noOthers: 'yes', answers: [true], unread: 'x', key: 9 }, {}],
    [
      { unread: { loss: '?', slack: '?', filed: '?', constructor: '?', inflation: 3 } },
      { unread: { loss: '?' } },
    ],
    [
      { name: '甲', closed: true, noOthers: true },
      { name: '甲', closed: true, noOthers: true },
    ],
  ] as const)('a matter %j becomes %j', ([given, left]) => {
    expect(fitted(small, { matters: [given] })?.matters).toEqual([{ ...emptyMatter(0), ...left }])
  })

  test('there is room for so many matters', () => {
    const given = { matters: Array.from({ length: 1000 }, () => ({})) }
    expect(fitted(small, given)?.matters).toHaveLength(mostMatters)
  })

  test('whatever stands in the storage, nothing throws and every answer is one that could be given', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('机关', '299.9', '2015-06-01', '含', '不清楚', '', null, true, -1),
    )
    const names = fc.constantFrom(
      ...Object.keys(small.facts),
      ...Object.keys(small.readings),
      '__proto__',
      'constructor',
    )
    const record = fc.oneof({ weight: 5, arbitrary: fc.dictionary(names, value) }, value)
    const matter = fc.oneof(
      fc.record(
        { name: value, answers: record, unread: record, noOthers: value, closed: value },
        { requiredKeys: [] },
      ),
      value,
    )
    const state = fc.record(
      {
        matters: fc.oneof({ weight: 5, arbitrary: fc.array(matter, { maxLength: 4 }) }, value),
        readings: record,
        date: value,
      },
      { requiredKeys: [] },
    )
    const written = fc.oneof(
      { weight: 4, arbitrary: state.map((one) => JSON.stringify(one)) },
      { weight: 1, arbitrary: fc.string() },
    )
    let [cases, answered] = [0, 0]
    fc.assert(
      fc.property(written, (json) => {
        stored.set('mingze small', json)
        const read = kept(small)
        if (read === null) return
        cases++
        for (const { answers } of read.matters)
          for (const [name, answer] of Object.entries(answers)) {
            answered++
            const fact = small.facts[name]
            if (answer === null) expect(fact).toBeDefined()
            else if (fact?.kind === 'flag') expect(typeof answer).toBe('boolean')
            else if (fact?.kind === 'choice') expect(fact.options).toContain(answer)
            else if (fact?.kind === 'day') expect(answer).toBe('2015-06-01')
            else expect(answer).toMatch(/^\d+(\.\d+)?$/)
          }
        expect(read.date ?? '2015-06-01').toBe('2015-06-01')
        expect(said(kept(small))).toEqual(reopened(small, read) ?? said(emptyCase))
      }),
      { numRuns: 300 },
    )
    expect(cases).toBeGreaterThan(0)
    expect(answered).toBeGreaterThan(0)
  })
})
