import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate } from '#rules'
import {
  type CaseState,
  emptyCase,
  emptyMatter,
  fitting,
  isEmpty,
  nameOf,
  readState,
  refusal,
} from '../../src/calculator/answers.ts'
import { small } from '../rules/small.ts'
import { filled } from './filled.ts'
import { instrument, instruments, stateOf } from './real.ts'

const { ruleset: railway } = instrument('railway-2009')

describe('readState', () => {
  test('an answer of each kind becomes an input, null is 不清楚, and the rest is unasked', () => {
    const state = {
      ...filled({ unit: '机关', loss: '299.9', inflation: null, slack: false, filed: '2015-06-01' }),
      readings: { upper: '不含' },
      date: '2016-01-01',
    }
    expect(readState(small, state)).toEqual({
      input: {
        matters: [
          {
            name: '事项1',
            inputs: {
              unit: { state: 'known', value: '机关' },
              loss: { state: 'known', value: 299_900_000 },
              inflation: { state: 'unknown' },
              slack: { state: 'known', value: false },
              filed: { state: 'known', value: 16_587 },
            },
            rest: 'unasked',
          },
        ],
        readings: { upper: '不含' },
        date: '2016-01-01',
      },
      refused: new Map(),
    })
  })

  test('what is not answered does not arise in a closed matter', () => {
    expect(readState(small, filled({}, { closed: true })).input.matters).toEqual([
      { name: '事项1', inputs: {}, rest: 'inapplicable' },
    ])
  })

  test('a part greater than its whole is left out with the reason, and the rest goes on', () => {
    const answers = { k1: true, k1_loss: '100', k1_direct: '100.000001', k3: true }
    const state: CaseState = {
      ...emptyCase,
      matters: [
        { ...emptyMatter(0), answers: { k1_direct: '500' } },
        { ...emptyMatter(1), answers },
      ],
    }
    const { input, refused } = readState(railway, state)
    expect([...refused]).toEqual([
      [refusal(1, 'k1_direct'), '不会大于因管理不善或工作失误造成的经济损失（直接、间接合计）（100万元）'],
    ])
    expect(input.matters[0]?.inputs).toEqual({ k1_direct: { state: 'known', value: 500_000_000 } })
    expect(input.matters[1]?.inputs).toEqual({
      k1: { state: 'known', value: true },
      k1_loss: { state: 'known', value: 100_000_000 },
      k1_direct: { state: 'unasked' },
      k3: { state: 'known', value: true },
    })
  })

  test('where no others exist, circumstances do not arise, but for what was answered or typed', () => {
    const more = { noOthers: true, unread: { inflation: '?' } }
    const circumstances = ['slack', 'harm', 'inflation']
    expect(readState(small, filled({ slack: null }, more), circumstances).input.matters).toEqual([
      {
        name: '事项1',
        inputs: { harm: { state: 'inapplicable' }, slack: { state: 'unknown' } },
        rest: 'unasked',
      },
    ])
  })

  test('a part that is left out is unasked, though no others exist', () => {
    const answers = { k1_loss: '100', k1_direct: '101' }
    const state = filled(answers, { noOthers: true, closed: true })
    const { inputs } = readState(railway, state, ['k1_direct', 'k1']).input.matters[0] ?? {}
    expect(inputs).toEqual({
      k1: { state: 'inapplicable' },
      k1_loss: { state: 'known', value: 100_000_000 },
      k1_direct: { state: 'unasked' },
    })
  })

  test('a part equal to its whole stays', () => {
    const { input, refused } = readState(railway, filled({ k1_loss: '100', k1_direct: '100' }))
    expect(refused.size).toBe(0)
    expect(Object.keys(input.matters[0]?.inputs ?? {})).toEqual(['k1_loss', 'k1_direct'])
  })

  test('what a field holds and cannot be read is no answer', () => {
    const state = filled({}, { unread: { loss: '三万五' } })
    expect(readState(small, state).input.matters[0]?.inputs).toEqual({})
  })

  test.for(instruments)('%s: every state can be evaluated', ([, { ruleset }]) => {
    fc.assert(
      fc.property(stateOf(ruleset), (state) => {
        const { input, refused } = readState(ruleset, state)
        expect(evaluate(ruleset, input).matters).toHaveLength(state.matters.length)
        const left = input.matters.map(
          ({ inputs }) => Object.values(inputs).filter((one) => one.state !== 'unasked').length,
        )
        const given = state.matters.map(({ answers }) => Object.keys(answers).length)
        const sum = (of: readonly number[]) => of.reduce((so, one) => so + one, 0)
        expect(sum(given) - sum(left)).toBe(refused.size)
      }),
    )
  })
})

test('a case is empty until anything at all is filled in', () => {
  expect(isEmpty(emptyCase)).toBe(true)
  const others: CaseState[] = [
    filled({ loss: null }),
    filled({}, { unread: { loss: '三万五' } }),
    filled({}, { name: '甲' }),
    filled({}, { closed: true }),
    filled({}, { noOthers: true }),
    { ...emptyCase, matters: [emptyMatter(0), emptyMatter(1)] },
    { ...emptyCase, readings: { upper: '含' } },
    { ...emptyCase, date: '2015-06-01' },
  ]
  expect(others.map(isEmpty)).toEqual(others.map(() => false))
})

test.for([
  ['', 0, '事项1'],
  [' ', 2, '事项3'],
  [' 甲 ', 0, '甲'],
] as const)('a matter named %j at %j is called %s', ([name, at, called]) => {
  expect(nameOf({ name }, at)).toBe(called)
})

test.for([
  ['slack', true, true],
  ['slack', null, true],
  ['slack', 'true', false],
  ['slack', 1, false],
  ['unit', '机关', true],
  ['unit', '公司', false],
  ['unit', true, false],
  ['loss', '299.9', true],
  ['loss', '-1', false],
  ['loss', '三十', false],
  ['loss', '0.0000001', false],
  ['loss', '不清楚', false],
  ['loss', 30, false],
  ['inflation', '100', true],
  ['inflation', '100.01', false],
  ['filed', '2015-06-01', true],
  ['filed', '2015-02-29', false],
  ['toString', null, false],
  ['__proto__', null, false],
  ['', null, false],
  ['slack', undefined, false],
  ['loss', {}, false],
] as const)('%s: %j fits: %j', ([fact, answer, fits]) => {
  expect(fitting(small.facts, fact, answer)).toBe(fits)
})
