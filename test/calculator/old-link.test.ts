import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyCase } from '../../src/calculator/answers.ts'
import { mostMatters } from '../../src/calculator/changes.ts'
import { readDoubtful } from '../../src/calculator/confirm.tsx'
import { readLink } from '../../src/calculator/link.ts'
import { small } from '../rules/small.ts'
import { filled } from './filled.ts'
import { later, linked, whole } from './linked.ts'
import { writeOld } from './old-link.ts'
import { instrument, instruments, stateOf } from './real.ts'

/** A link as this site once made it, letter by letter. */
const made = '1.ab12cd34/m&n=%E7%94%B2%2F%E4%B9%99%20%26%20%E4%B8%99%3D%E2%80%9C%E4%B8%81%E2%80%9D'

describe('a link of the first version', () => {
  test('is written here as it once was', () => {
    expect(writeOld(linked, whole).startsWith(`${made}&unit.`)).toBe(true)
  })

  test.for(instruments)('%s: opens with all that it holds, for confirmation and never unasked', ([, one]) => {
    fc.assert(
      fc.property(stateOf(one.ruleset), (state) => {
        const fragment = writeOld(one.data, state)
        expect(readLink(one.data, fragment)).toBeNull()
        const nothing = JSON.stringify(state) === JSON.stringify(emptyCase)
        expect(readDoubtful(one.data, fragment)).toEqual(
          nothing ? null : { state, lost: [], broken: 0, old: true },
        )
      }),
    )
  })

  test('the example of the report: less its last character it is for the reader to confirm', () => {
    const { data } = instrument('railway-2009')
    const fragment = writeOld(data, filled({ k8: true, k8_amount: '100' }))
    expect(fragment).toMatch(/&k8_amount\.\w{4}=q100$/)
    expect(readLink(data, fragment.slice(0, -1))).toBeNull()
    expect(readDoubtful(data, fragment.slice(0, -1))).toMatchObject({
      state: filled({ k8: true, k8_amount: '10' }),
      old: true,
    })
  })

  const fragment = writeOld(linked, whole)
  const half = fragment.indexOf('&slack')
  test.for([
    ...[...'。，）」》…,;:)>"\'&/'].map((mark) => [mark, fragment + mark] as const),
    ['escaped mark', `${fragment}%E3%80%82`],
    ['escaped marks and words', `${writeOld(linked, { ...whole, date: null })}%E3%80%8D%EF%BC%8C%E8%AF%B7)`],
    ['&amp;', fragment.replaceAll('&', '&amp;')],
    ['escaped throughout', encodeURIComponent(fragment)],
    ['line break', `${fragment.slice(0, half)}\r\n ${fragment.slice(half)}`],
  ])('is read through what was put in: %s', ([, given]) => {
    const date = given.includes('2016-02-29') ? whole.date : null
    expect(readDoubtful(linked, given)).toMatchObject({ state: { ...whole, date }, lost: [], broken: 0 })
  })

  test('is read through escapes of its marks alone', () => {
    const [first, ...rest] = whole.matters
    const state = { ...whole, matters: [{ ...first, name: '' }, ...rest] as const }
    const given = writeOld(linked, state).replace(/[&=]/g, encodeURIComponent)
    expect(readDoubtful(linked, given)).toMatchObject({ state, lost: [], broken: 0 })
  })

  test('holds no more matters than a case can', () => {
    const given = `1.ab12cd34${'/m'.repeat(mostMatters)}/m&slack.0000=y`
    expect(readDoubtful(linked, given)).toMatchObject({ lost: [], broken: 1 })
    expect(readDoubtful(linked, given)?.state.matters.length).toBe(mostMatters)
  })

  test('names what the ruleset no longer has, and counts what cannot be read', () => {
    const { slack, ...facts } = small.facts
    if (!slack) throw new Error('no slack')
    const { slack: _, ...answers } = whole.matters[0].answers
    const [first, ...rest] = whole.matters
    const state = { ...whole, matters: [{ ...first, answers }, ...rest] }
    expect(readDoubtful(later({ facts }), fragment)).toMatchObject({ state, lost: ['slack'] })
    const worded = later({ facts: { ...facts, slack: { ...slack, asks: '是否工作不松垮？' } } })
    expect(readDoubtful(worded, fragment)).toMatchObject({ state, lost: ['工作松垮'] })
    expect(readDoubtful(linked, fragment.replace(/&slack\.\w+=y/, '&slack.49'))).toMatchObject({
      state,
      lost: ['工作松垮'],
    })
    const torn = fragment.replace('&harm', '&-').replace('/r&', '/r&upper&').replace('n=%E7', 'n=%')
    expect(readDoubtful(linked, torn)?.broken).toBe(3)
  })

  test('names of what every object has are taken for nothing', () => {
    const names = ['__proto__', 'constructor', 'toString']
    const given = `1.ab12cd34/m${names.map((name) => `&${name}.abcd=y`).join('')}/r&__proto__.abcd=oabcde`
    expect(readDoubtful(linked, given)).toEqual({
      state: emptyCase,
      lost: [...names, '读法：__proto__'],
      broken: 0,
      old: true,
    })
  })
})
