import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Choice, Fact } from '#rules'
import { type CaseState, emptyCase, emptyMatter } from '../../src/calculator/answers.ts'
import { mostMatters } from '../../src/calculator/changes.ts'
import { readLink, writeLink } from '../../src/calculator/link.ts'
import { small } from '../rules/small.ts'
import { filled } from './filled.ts'
import { answersOf, instrument, instruments, stateOf } from './real.ts'

const linked = { ruleset: small, rulesetHash: 'ab12cd34'.repeat(8) }
const { data: railway } = instrument('railway-2009')

/** What is read of a link to a case; fails where it is refused. */
function opened(to: Parameters<typeof readLink>[0], fragment: string) {
  const read = readLink(to, fragment)
  if (!read.ok) throw new Error(read.says)
  return read
}

/** The small ruleset with one fact other than it was. */
const withFact = (name: string, fact: Fact) => ({
  ...linked,
  ruleset: { ...small, facts: { ...small.facts, [name]: fact } },
})

const factOf = (name: string): Fact => {
  const fact = small.facts[name]
  if (!fact) throw new Error(`no fact ${name}`)
  return fact
}

const whole: CaseState = {
  matters: [
    {
      ...emptyMatter(0),
      name: '甲/乙 & 丙=“丁”',
      answers: {
        unit: '机关',
        loss: '299.9',
        inflation: null,
        slack: true,
        harm: false,
        filed: '2015-06-01',
      },
    },
    { ...emptyMatter(1), closed: true },
    { ...emptyMatter(2), noOthers: true },
  ],
  readings: { upper: '不含', both: '兼具' },
  date: '2016-02-29',
}

describe('round trip', () => {
  test('every kind of answer, names, matters, readings and the day come back', () => {
    expect(readLink(linked, writeLink(linked, whole))).toEqual({
      ok: true,
      state: whole,
      lost: [],
      older: false,
    })
  })

  test('a link has the form that is documented', () => {
    const written = writeLink(linked, { ...filled({ loss: '299.9', slack: true }), date: '2015-06-01' })
    expect(written).toMatch(/^1\.ab12cd34\/m&loss\.\w{4}=q299\.9&slack\.\w{4}=y\/d2015-06-01$/)
  })

  test.for(instruments)('%s: whatever is filled in comes back', ([, { ruleset, data }]) => {
    fc.assert(
      fc.property(stateOf(ruleset), (state) => {
        const fragment = writeLink(data, state)
        expect(fragment).toMatch(/^[\w.~!'()*%&=/-]*$/)
        expect(opened(data, fragment)).toEqual({ ok: true, state, lost: [], older: false })
      }),
    )
  })

  test.for(instruments)('%s: every option of every fact and reading comes back', ([, { ruleset, data }]) => {
    for (const [name, fact] of Object.entries(ruleset.facts))
      for (const option of fact.kind === 'choice' ? fact.options : []) {
        const state = filled({ [name]: option })
        expect(opened(data, writeLink(data, state)).state).toEqual(state)
      }
    for (const [name, { options }] of Object.entries(ruleset.readings))
      for (const option of Object.keys(options)) {
        const state = { ...emptyCase, readings: { [name]: option } }
        expect(opened(data, writeLink(data, state)).state).toEqual(state)
      }
  })

  test.for(instruments)('%s: no two facts carry the same mark', ([, { ruleset, data }]) => {
    const written = Object.keys(ruleset.facts).map((name) => writeLink(data, filled({ [name]: null })))
    const marks = written.map((fragment) => /\.(\w+)=u$/.exec(fragment)?.[1])
    expect(marks.every((mark) => mark?.length === 4)).toBe(true)
    const twice = Object.keys(ruleset.facts).filter((_, at) => marks.indexOf(marks[at]) !== at)
    expect(twice).toEqual([])
  })

  test('the fields that cannot be read are not sent', () => {
    const state = filled({ slack: true }, { unread: { loss: '三万五' } })
    expect(opened(linked, writeLink(linked, state)).state).toEqual(filled({ slack: true }))
  })

  test('a name is sent as one line that can be read back, whatever was pasted', () => {
    const name = `${'长'.repeat(99)}😀`
    for (const [given, sent] of [
      [name, `${'长'.repeat(99)}\ufffd`],
      ['甲\t乙\u0000', '甲 乙'],
      ['\ud800', '\ufffd'],
      ['  ', ''],
    ] as const)
      expect(opened(linked, writeLink(linked, filled({}, { name: given }))).state.matters[0].name).toBe(sent)
  })

  test('a day that no link can hold is left out, and the rest goes on', () => {
    const state = { ...filled({ slack: true }), date: '12015-06-01' }
    expect(opened(linked, writeLink(linked, state)).state).toEqual(filled({ slack: true }))
  })
})

test('a link to ten answers is short', () => {
  const ten = answersOf(railway.ruleset).filter((answers) => Object.keys(answers).length === 10)
  fc.assert(
    fc.property(ten, (answers) => {
      expect(writeLink(railway, filled(answers)).length).toBeLessThan(350)
    }),
    { numRuns: 30 },
  )
})

describe('a later ruleset', () => {
  const fragment = writeLink(linked, whole)
  const kept = (name: string) => {
    const { [name]: _, ...answers } = whole.matters[0].answers
    return { ...whole, matters: [{ ...whole.matters[0], answers }, ...whole.matters.slice(1)] }
  }

  test('is said to be another, and what is the same is carried over', () => {
    const later = { ...linked, rulesetHash: '0'.repeat(64) }
    expect(readLink(later, fragment)).toEqual({ ok: true, state: whole, lost: [], older: true })
  })

  test.for([
    ['slack', { ...factOf('slack'), asks: '是否工作不松垮？' }],
    ['slack', { ...factOf('slack'), name: '工作不力' }],
    ['slack', { ...factOf('slack'), cites: [{ at: 'art_6', quote: '' }] }],
    ['loss', { ...factOf('loss'), unit: '%' }],
    ['inflation', { ...factOf('inflation'), name: '虚报的比例' }],
    ['filed', { ...factOf('filed'), asks: '决定之日是哪一天？' }],
  ] as const)('does not take the answer to %s where it asks %j', ([name, fact]) => {
    const later = withFact(name, fact as Fact)
    expect(opened(later, fragment)).toMatchObject({ state: kept(name), lost: [fact.name] })
    expect(Object.keys(opened(later, fragment).state.matters[0].answers)).not.toContain(name)
  })

  test('does not take an option that it words otherwise, and takes it in another order', () => {
    const unit = factOf('unit') as Choice
    const other = withFact('unit', { ...unit, options: ['国家机关', '企业', '军队', '其他'] })
    expect(opened(other, fragment)).toMatchObject({ state: kept('unit'), lost: ['单位性质'] })
    const turned = withFact('unit', { ...unit, options: unit.options.toReversed() })
    expect(opened(turned, fragment)).toMatchObject({ state: whole, lost: [] })
  })

  test('names by its key a fact that it does not have', () => {
    const { slack: _, ...facts } = small.facts
    const later = { ...linked, ruleset: { ...small, facts } }
    expect(opened(later, fragment)).toMatchObject({ state: kept('slack'), lost: ['slack'] })
  })

  test('does not take an answer outside its domain', () => {
    const over = writeLink(linked, filled({ inflation: '120' }))
    expect(opened(linked, over)).toMatchObject({ state: emptyCase, lost: ['虚报比例'] })
    const under = writeLink(linked, filled({ loss: '-1' }))
    expect(opened(linked, under)).toMatchObject({ state: emptyCase, lost: ['损失'] })
  })

  test('does not take a side in a reading that is about something else or has other options', () => {
    const { upper, both } = small.readings
    if (!upper || !both) throw new Error('no readings')
    const withReading = (reading: typeof upper) => ({
      ...linked,
      ruleset: { ...small, readings: { ...small.readings, upper: reading } },
    })
    for (const reading of [
      { ...upper, about: '“20%以内”怎样读' },
      { ...upper, options: { 含: '', 不含本数: '' } },
    ])
      expect(opened(withReading(reading), fragment)).toMatchObject({
        state: { readings: { both: '兼具' } },
        lost: [`读法：${reading.about}`],
      })
  })
})

/** Any characters of the first plane, halves of pairs and controls among them. */
const raw = fc.nat(0xffff).map((code) => String.fromCharCode(code))

describe('what is no link', () => {
  test.for([
    '',
    '1',
    '1.ab12cd34',
    '1.ab12cd34/',
    '2.ab12cd34/m',
    '1.ab12cd3/m',
    '1.ab12cd34/r',
    '1.ab12cd34/m&loss',
    '1.ab12cd34/m&loss=q3',
    '1.ab12cd34/m&n=%zz',
    '1.ab12cd34/m&n=%0a',
    `1.ab12cd34/m&n=${'a'.repeat(101)}`,
    '1.ab12cd34/m/d2015-02-29',
    '1.ab12cd34/m/r&upper',
    '1.ab12cd34/m/x',
    `1.ab12cd34${'/m'.repeat(mostMatters + 1)}`,
    `1.ab12cd34/m${'&x'.repeat(150_000)}`,
  ])('%# is damaged', (fragment) => {
    expect(readLink(linked, fragment)).toEqual({
      ok: false,
      says: '链接不完整或者已经损坏，没有带入任何内容。',
    })
  })

  test('names of what every object has are taken for nothing', () => {
    const names = ['__proto__', 'constructor', 'toString']
    const fragment = `1.ab12cd34/m${names.map((name) => `&${name}.abcd=y`).join('')}/r&__proto__.abcd=oabcde`
    expect(readLink(linked, fragment)).toEqual({
      ok: true,
      state: emptyCase,
      lost: [...names, '读法：__proto__'],
      older: false,
    })
  })

  test('a link that is cut anywhere carries over only what was in it, or nothing', () => {
    const fragment = writeLink(linked, whole)
    for (let at = 0; at < fragment.length; at++) {
      const read = readLink(linked, fragment.slice(0, at))
      if (!read.ok) continue
      // A figure may be cut between two digits: nothing tells it from a smaller one.
      for (const [name, value] of Object.entries(read.state.matters[0].answers))
        expect(String(whole.matters[0].answers[name])).toMatch(new RegExp(`^${value}`))
    }
  })

  test('garbage never throws and never yields what the ruleset does not have', () => {
    const alphabet = [
      ...'1.ab12cd34/m&n=xr_doqyu%2-',
      ...Object.keys(small.facts),
      '/m&',
      '/r&',
      '\u0000',
      '中',
    ]
    const parts = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 })
    const garbage = fc.oneof(
      parts.map((rest) => `1.ab12cd34/m${rest}`),
      fc.string({ unit: raw }),
      fc.tuple(fc.nat(300), fc.string({ unit: raw, maxLength: 3 })).map(([at, put]) => {
        const fragment = writeLink(linked, whole)
        return fragment.slice(0, at) + put + fragment.slice(at + put.length)
      }),
    )
    fc.assert(
      fc.property(garbage, (fragment) => {
        const read = readLink(linked, fragment)
        if (!read.ok) return
        for (const { answers } of read.state.matters)
          for (const name of Object.keys(answers)) expect(Object.keys(small.facts)).toContain(name)
        // What was read can be sent on.
        expect(opened(linked, writeLink(linked, read.state)).lost).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
