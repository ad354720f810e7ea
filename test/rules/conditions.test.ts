import { expect, test } from 'vitest'
import { all, always, any, type Condition, evaluateMatter, type Input, not, type Switches } from '#rules'
import { inapplicable, known, outcome, ruled, unasked, unknown } from './truth.ts'

function step(when: Condition, inputs: Readonly<Record<string, Input>>, switches: Switches = {}) {
  const result = evaluateMatter(ruled(when), { name: '', inputs, rest: 'unasked' }, switches)
  const [line] = [...result.certain, ...result.possible, ...result.excluded]
  if (!line) throw new Error('the rule is in no part of the result')
  return line.step
}

const slack: Condition = { kind: 'yes', fact: 'slack' }
const harm: Condition = { kind: 'yes', fact: 'harm' }
const inputs = { true: known(true), false: known(false), unknown } as const
const cases = (['true', 'false', 'unknown'] as const).flatMap((a) =>
  (['true', 'false', 'unknown'] as const).map((b) => [a, b] as const),
)

test.for([
  ['true', 'true', []],
  ['false', 'false', []],
  ['unknown', 'unknown', ['slack']],
] as const)('a flag that is %s makes its condition %s', ([given, truth, needs]) => {
  expect(outcome(step(slack, { slack: inputs[given] }))).toEqual({ truth, needs, readings: {} })
})

test('only what does not arise is ever a "no": unknown and unasked stay open', () => {
  expect(step(slack, { slack: inapplicable }).truth).toBe('false')
  expect(step(slack, { slack: unasked }).truth).toBe('unknown')
  expect(step(slack, {}).truth).toBe('unknown')
  expect(step(not(slack), { slack: inapplicable }).truth).toBe('true')
  expect(step(not(slack), { slack: unknown }).truth).toBe('unknown')
})

test('nothing is needed for what always holds', () => {
  expect(outcome(step(always, {}))).toEqual({ truth: 'true', needs: [], readings: {} })
})

const least = { false: 0, unknown: 1, true: 2 } as const

test.for(cases)('%s with %s: 且 is the less of the two, 或 the more', ([a, b]) => {
  const given = { slack: inputs[a], harm: inputs[b] }
  const [lower, upper] = least[a] < least[b] ? [a, b] : [b, a]
  const open = [...(a === 'unknown' ? ['slack'] : []), ...(b === 'unknown' ? ['harm'] : [])]
  expect(outcome(step(all(slack, harm), given))).toEqual({
    truth: lower,
    needs: lower === 'unknown' ? open : [],
    readings: {},
  })
  expect(outcome(step(any(slack, harm), given))).toEqual({
    truth: upper,
    needs: upper === 'unknown' ? open : [],
    readings: {},
  })
})

const joined: Condition = { kind: 'joined', reading: 'both', of: [slack, harm] }

test.for(cases)('%s beside %s without 和 or 或, in every state of the reading', ([a, b]) => {
  const given = { slack: inputs[a], harm: inputs[b] }
  const [lower, upper] = least[a] < least[b] ? [a, b] : [b, a]
  const settled = lower === upper && lower !== 'unknown'
  const open = [...(a === 'unknown' ? ['slack'] : []), ...(b === 'unknown' ? ['harm'] : [])]
  for (const [option, truth] of [['兼具', lower] as const, ['择一', upper] as const]) {
    expect(outcome(step(joined, given, { both: option }))).toEqual({
      truth,
      needs: truth === 'unknown' ? open : [],
      readings: settled ? {} : { both: option },
    })
  }
  expect(outcome(step(joined, given))).toEqual({
    truth: settled ? lower : 'unknown',
    needs: settled ? [] : [...open, '@both'],
    readings: {},
  })
})

test.for([
  ['机关', 'true'],
  ['企业', 'true'],
  ['军队', 'false'],
] as const)('a choice of %s among 机关 and 企业 is %s', ([unit, truth]) => {
  expect(step({ kind: 'is', fact: 'unit', options: ['机关', '企业'] }, { unit: known(unit) }).truth).toBe(
    truth,
  )
})

const bound = (value: number, inclusion: '含' | '不含' | { readonly reading: string }) => ({
  value,
  inclusion,
})
const range = (from: ReturnType<typeof bound> | null, to: ReturnType<typeof bound> | null): Condition => ({
  kind: 'within',
  fact: 'inflation',
  from,
  to,
})

test.for([
  ['from, included', range(bound(1000, '含'), null), ['false', 'true', 'true']],
  ['from, not included', range(bound(1000, '不含'), null), ['false', 'false', 'true']],
  ['to, included', range(null, bound(1000, '含')), ['true', 'true', 'false']],
  ['to, not included', range(null, bound(1000, '不含')), ['true', 'false', 'false']],
  [
    'from and to the same, both included',
    range(bound(1000, '含'), bound(1000, '含')),
    ['false', 'true', 'false'],
  ],
  ['no bound at all', range(null, null), ['true', 'true', 'true']],
] as const)('a bound %s: just under, at, just over', ([, condition, truths]) => {
  const found = [999, 1000, 1001].map((value) => step(condition, { inflation: known(value) }).truth)
  expect(found).toEqual(truths)
})

test.for([
  [{}, { truth: 'true', needs: [], readings: { upper: '含' } }],
  [{ upper: '含' }, { truth: 'true', needs: [], readings: { upper: '含' } }],
  [{ upper: '不含' }, { truth: 'false', needs: [], readings: { upper: '不含' } }],
] as const)('at a bound whose inclusion is a reading, as adopted or switched: %j', ([switches, expected]) => {
  const condition = range(null, bound(2000, { reading: 'upper' }))
  expect(outcome(step(condition, { inflation: known(2000) }, switches))).toEqual(expected)
  expect(outcome(step(condition, { inflation: known(1999) }, switches))).toEqual({
    truth: 'true',
    needs: [],
    readings: {},
  })
})

test('at a bound on whose reading no side is taken, the reading is what it needs; beside it nothing is', () => {
  const condition = range(bound(1000, { reading: 'lower' }), bound(2000, '不含'))
  const at = (value: number) => outcome(step(condition, { inflation: known(value) }))
  expect(at(999)).toEqual({ truth: 'false', needs: [], readings: {} })
  expect(at(1000)).toEqual({ truth: 'unknown', needs: ['@lower'], readings: {} })
  expect(at(1001)).toEqual({ truth: 'true', needs: [], readings: {} })
  expect(at(2000)).toEqual({ truth: 'false', needs: [], readings: {} })
})

test.for([
  [{}, 'unknown', ['@lower'], {}],
  [{ lower: '含' }, 'true', [], { lower: '含' }],
  [{ lower: '不含' }, 'false', [], { lower: '不含' }],
] as const)('asking for a reading: %j is %s', ([switches, truth, needs, readings]) => {
  const asked: Condition = { kind: 'read', reading: 'lower', option: '含' }
  expect(outcome(step(asked, {}, switches))).toEqual({ truth, needs, readings })
})

test('an open whole needs what its open parts need, each once; a settled one keeps the readings that settled it', () => {
  const twice = all(slack, any(slack, harm), not(slack))
  expect(outcome(step(twice, {})).needs).toEqual(['slack', 'harm'])
  const at20 = range(null, bound(2000, { reading: 'upper' }))
  expect(outcome(step(all(at20, slack), { inflation: known(2000), slack: known(true) })).readings).toEqual({
    upper: '含',
  })
  expect(outcome(step(all(at20, slack), { inflation: known(2000), slack: known(false) })).readings).toEqual(
    {},
  )
})
