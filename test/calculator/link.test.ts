import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { registered } from '#collection'
import { type Choice, type Fact, fromExact, type Ruleset } from '#rules'
import {
  type Answer,
  type CaseState,
  emptyCase,
  emptyMatter,
  type MatterState,
  without,
} from '../../src/calculator/answers.ts'
import { type Linked, readLink, writeLink } from '../../src/calculator/link.ts'
import { small } from '../rules/small.ts'
import { filled } from './filled.ts'
import { later, linked, register, whole } from './linked.ts'
import { instruments, stateOf } from './real.ts'

/** What is read of a link to a case; fails where it is not taken for whole. */
function opened(to: Linked, fragment: string) {
  const read = readLink(to, fragment)
  if (!read) throw new Error(`${fragment} is not whole`)
  return read
}

/** The small ruleset with one fact other than it was. */
const withFact = (name: string, fact: Fact) => later({ facts: { ...small.facts, [name]: fact } })

const factOf = (name: string): Fact => {
  const fact = small.facts[name]
  if (!fact) throw new Error(`no fact ${name}`)
  return fact
}

describe('round trip', () => {
  test('every kind of answer, names, matters, readings and the day come back', () => {
    expect(opened(linked, writeLink(linked, whole))).toMatchObject({ state: whole, lost: [], older: false })
  })

  test('a link has the form that is documented', () => {
    const written = writeLink(linked, { ...filled({ loss: '10', slack: true }), date: '2015-06-01' })
    // The day is 736,115 days after the beginning of the year 0, the loss 10,000,000 分: both and 2, in digits of eight.
    // Number 0 of the matter is 2, 没有别的情形 not being said; 单位性质 has no answer; 工作松垮 is 是.
    expect(written).toMatch(/^2\.ab12cd34x0000qurttul.{4}x01008supprqoi2.{4}z[\da-v]{7}$/)
  })

  test.for(instruments)('%s: whatever is filled in comes back', ([, { ruleset, data }]) => {
    fc.assert(
      fc.property(stateOf(ruleset), (state) => {
        const fragment = writeLink(data, state)
        expect(fragment).toMatch(/^2\.[\da-z]*$/)
        expect(opened(data, fragment)).toMatchObject({ state, lost: [], older: false })
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

  test('an amount and a day come back at the ends of what can be written', () => {
    for (const loss of [fromExact(Number.MAX_SAFE_INTEGER, '万元'), '0', '0.000001'])
      for (const filed of ['0000-01-01', '9999-12-31'])
        expect(opened(linked, writeLink(linked, filled({ loss, filed }))).state).toEqual(
          filled({ loss, filed }),
        )
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

/** Any answer to a fact, with amounts of up to 12 digits. */
function anyAnswer(fact: Fact): fc.Arbitrary<Answer> {
  switch (fact.kind) {
    case 'flag':
      return fc.constantFrom(true, false, null)
    case 'choice':
      return fc.constantFrom(...fact.options, null)
    case 'day':
      return fc.constant('2015-06-01')
    case 'quantity': {
      const max = fact.unit === '%' ? 10_000 : 10 ** 12
      return fc.integer({ min: 0, max }).map((exact) => fromExact(exact, fact.unit))
    }
  }
}

/** A matter in which every question is answered, with a name of nine characters. */
const full = ({ facts }: Ruleset): fc.Arbitrary<MatterState> =>
  fc
    .record(Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, anyAnswer(fact)])))
    .map((answers) => ({ ...emptyMatter(0), name: '某跨海大桥工程质量', answers }))

test.for(instruments)('%s: a link to all answers of one matter, and of four, is short', ([, one]) => {
  const { ruleset, data } = one
  const readings = Object.fromEntries(
    Object.entries(ruleset.readings).map(([name, { options }]) => [name, Object.keys(options).at(-1) ?? '']),
  )
  const matter = full(ruleset)
  fc.assert(
    fc.property(fc.tuple(matter, matter, matter, matter), ([first, ...rest]) => {
      const others = rest.map((given, at) => ({ ...given, key: at + 1 }))
      const single: CaseState = { matters: [first], readings, date: '2016-01-01' }
      const four: CaseState = { ...single, matters: [first, ...others] }
      const [short, long] = [writeLink(data, single), writeLink(data, four)]
      expect(opened(data, short).state).toEqual(single)
      expect(opened(data, long).state).toEqual(four)
      expect(short.length).toBeLessThanOrEqual(400)
      expect(long.length).toBeLessThanOrEqual(1200)
    }),
    { numRuns: 30 },
  )
})

describe('a later ruleset', () => {
  const fragment = writeLink(linked, whole)
  const kept = (name: string): CaseState => {
    const [first, ...rest] = whole.matters
    return { ...whole, matters: [{ ...first, answers: without(first.answers, [name]) }, ...rest] }
  }

  test('is said to be another, and what is the same is carried over', () => {
    const other = { ...linked, rulesetHash: '0'.repeat(64) }
    expect(opened(other, fragment)).toMatchObject({ state: whole, lost: [], older: true })
  })

  test.for([
    ['slack', { ...factOf('slack'), asks: '是否工作不松垮？' }],
    ['slack', { ...factOf('slack'), name: '工作不力' }],
    ['slack', { ...factOf('slack'), cites: [{ at: 'art_6', quote: '' }] }],
    ['loss', { ...factOf('loss'), unit: '%' }],
    ['inflation', { ...factOf('inflation'), name: '虚报的比例' }],
    ['filed', { ...factOf('filed'), asks: '决定之日是哪一天？' }],
  ] as const)('does not take the answer to %s where it asks %j, and names it', ([name, fact]) => {
    // A fact is of the kind that it was: only its words are others.
    const read = opened(withFact(name, fact as Fact), fragment)
    expect(read).toMatchObject({ state: kept(name), lost: [factOf(name).name] })
    expect(Object.keys(read.state.matters[0].answers)).not.toContain(name)
  })

  test('takes the answers where it asks the same in another order, with more between, under another name', () => {
    const turned = Object.entries(small.facts).toReversed()
    const more: [string, Fact] = ['more', { ...factOf('slack'), name: '另一问' }]
    const facts = Object.fromEntries([...turned.slice(0, 3), more, ...turned.slice(3)])
    expect(opened(later({ facts }), fragment)).toMatchObject({ state: whole, lost: [] })
    const named = later({ facts: { ...without(small.facts, ['slack']), slacking: factOf('slack') } })
    expect(opened(named, fragment).state.matters[0].answers).toEqual({
      ...kept('slack').matters[0].answers,
      slacking: true,
    })
  })

  test('never gives a number again, nor another to a question that has come back', () => {
    const facts = { ...without(small.facts, ['slack']), other: { ...factOf('slack'), name: '别的' } }
    expect(opened(later({ facts }), fragment)).toMatchObject({ state: kept('slack'), lost: ['工作松垮'] })
    const then = registered({ ...small, facts }, register)
    expect(then.slice(0, register.length)).toEqual(register)
    expect(opened(later({}, then), fragment)).toMatchObject({ state: whole, lost: [] })
  })

  test('does not take an option that it words otherwise, and takes it in another order', () => {
    const unit = factOf('unit') as Choice
    const other = withFact('unit', { ...unit, options: ['国家机关', '企业', '军队', '其他'] })
    expect(opened(other, fragment)).toMatchObject({ state: kept('unit'), lost: ['单位性质'] })
    const turned = withFact('unit', { ...unit, options: ['新的', ...unit.options.toReversed()] })
    expect(opened(turned, fragment)).toMatchObject({ state: whole, lost: [] })
    const made = writeLink(turned, filled({ unit: '企业' }))
    expect(opened(linked, made).state).toEqual(filled({ unit: '企业' }))
  })

  test('names a question that it does not have, and tells of one that it does not have yet', () => {
    const facts = without(small.facts, ['slack'])
    expect(opened(later({ facts }), fragment)).toMatchObject({ state: kept('slack'), lost: ['工作松垮'] })
    const newer = withFact('more', { ...factOf('slack'), name: '另一问' })
    expect(opened(linked, writeLink(newer, filled({ more: true, slack: true })))).toMatchObject({
      state: filled({ slack: true }),
      lost: ['这一页还没有的一问'],
    })
  })

  test('does not take an answer outside its domain', () => {
    const over = writeLink(linked, filled({ inflation: '120' }))
    expect(opened(linked, over)).toMatchObject({ state: emptyCase, lost: ['虚报比例'] })
  })

  test('does not take a side in a reading that is about something else or has other options', () => {
    const { upper } = small.readings
    if (!upper) throw new Error('no readings')
    for (const reading of [
      { ...upper, about: '“20%以内”怎样读' },
      { ...upper, options: { 含: '', 不含本数: '' } },
      { ...upper, options: { ...upper.options, 不含: '另一个意思' } },
    ])
      expect(opened(later({ readings: { ...small.readings, upper: reading } }), fragment)).toMatchObject({
        state: { readings: { both: '兼具' } },
        lost: ['读法：“20%以内”是否含20%'],
      })
  })
})
