import { describe, expect, test } from 'vitest'
import {
  all,
  always,
  any,
  type Condition,
  evaluateMatter,
  type Given,
  not,
  pointsOf,
  probe,
  probing,
  type Rule,
} from '#rules'
import { small } from './small.ts'
import { inapplicable, known, named, ruled, unknown } from './truth.ts'

const yes = (fact: string): Condition => ({ kind: 'yes', fact })
const given = (tag: string): Condition => ({ kind: 'given', tag })
const [slack, harm] = [yes('slack'), yes('harm')]
const joined: Condition = { kind: 'joined', reading: 'both', of: [slack, harm] }
const lossFrom30: Condition = {
  kind: 'within',
  fact: 'loss',
  from: { value: 30_000_000, inclusion: '含' },
  to: null,
}
const ruleOf = (id: string): Rule => {
  const rule = small.rules.find((one) => one.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  return rule
}

const came = (asked: Parameters<typeof probe>[1], under: Given) => {
  const { truth, needs, rivals } = probe(small, asked, under)
  return [truth, ...named(needs), ...rivals.map((id) => `!${id}`)]
}

describe('what a condition comes to', () => {
  test('one that stands nowhere in the ruleset, under the facts given', () => {
    const when = all(slack, not(harm))
    expect(came(when, { inputs: {} })).toEqual(['unknown', 'slack', 'harm'])
    expect(came(when, { inputs: { slack: known(true) } })).toEqual(['unknown', 'harm'])
    expect(came(when, { inputs: { slack: known(true), harm: unknown } })).toEqual(['unknown', 'harm'])
    expect(came(when, { inputs: { slack: known(true), harm: inapplicable } })).toEqual(['true'])
    expect(came(when, { inputs: { harm: known(true) } })).toEqual(['false'])
  })

  test('what is left out is 未问 unless it is 不适用', () => {
    expect(came(slack, { inputs: {} })).toEqual(['unknown', 'slack'])
    expect(came(slack, { inputs: {}, rest: 'inapplicable' })).toEqual(['false'])
  })

  test('what is added to a ruleset changes no result of it', () => {
    const matter = { name: '', inputs: { loss: known(30_000_000) }, rest: 'unasked' } as const
    const before = JSON.stringify(evaluateMatter(small, matter))
    expect(came(any(lossFrom30, slack), { inputs: matter.inputs })).toEqual(['true'])
    expect(JSON.stringify(evaluateMatter(small, matter))).toBe(before)
  })
})

describe('tags', () => {
  test('come from the rules that carry them', () => {
    expect(came(given('重大责任'), { inputs: { loss: known(30_000_000), inflation: inapplicable } })).toEqual(
      ['true'],
    )
    expect(came(given('重大责任'), { inputs: {}, rest: 'inapplicable' })).toEqual(['false'])
  })

  test('stand as they are given, whatever the rules that carry them come to', () => {
    const inputs = { loss: known(30_000_000) }
    expect(came(given('重大责任'), { inputs, tags: { 重大责任: 'false' } })).toEqual(['false'])
    expect(came(given('重大责任'), { inputs: {}, tags: { 重大责任: 'true' } })).toEqual(['true'])
    expect(came(ruleOf('第四条人员'), { inputs, tags: { 重大责任: 'false' } })).toEqual(['false'])
  })

  test('one that is unknown is needed by its name, and the facts of its rules are not', () => {
    const when = all(given('重大责任'), slack)
    expect(came(when, { inputs: {}, tags: { 重大责任: 'unknown' } })).toEqual([
      'unknown',
      '重大责任',
      'slack',
    ])
    expect(came(not(given('重大责任')), { inputs: {}, tags: { 重大责任: 'unknown' } })).toEqual([
      'unknown',
      '重大责任',
    ])
  })

  test('stand so under every way of reading too', () => {
    const inputs = { slack: known(true), harm: known(false) }
    const when = any(all(joined, given('单位追究')), all(not(joined), given('单位追究')))
    expect(came(when, { inputs, tags: { 单位追究: 'true' } })).toEqual(['true'])
    expect(came(when, { inputs, tags: { 单位追究: 'false' } })).toEqual(['false'])
  })
})

describe('readings', () => {
  const at20 = { inputs: { inflation: known(2000) } }
  const within20 = ruleOf('第三条一般').when

  test('are as adopted where none are given', () => {
    expect(came(within20, at20)).toEqual(['true'])
    expect(came(joined, { inputs: { slack: known(true), harm: known(false) } })).toEqual(['unknown', '@both'])
  })

  test('are otherwise as given, and one left out is not read at all', () => {
    expect(came(within20, { ...at20, readings: { upper: '不含' } })).toEqual(['false'])
    expect(came(within20, { ...at20, readings: {} })).toEqual(['unknown', '@upper'])
    expect(came(within20, { inputs: { inflation: known(1500) }, readings: {} })).toEqual(['true'])
  })

  test('on which nothing turns are not needed', () => {
    const inputs = { slack: known(true), harm: known(false) }
    expect(came(any(joined, not(joined)), { inputs })).toEqual(['true'])
    expect(came(any(joined, lossFrom30), { inputs: { ...inputs, loss: known(1) } })).toEqual([
      'unknown',
      '@both',
    ])
  })
})

describe('rules and the scope', () => {
  test('a rule is contested by those of its slot', () => {
    const inputs = { loss: known(1), inflation: known(2001) }
    expect(came(ruleOf('第二条一般'), { inputs })).toEqual(['unknown', '!第三条重大'])
    expect(came(ruleOf('第二条一般'), { inputs: { ...inputs, inflation: inapplicable } })).toEqual(['true'])
  })

  test('the scope bears on itself alone', () => {
    const outside = { inputs: { unit: known('军队'), shielding: known(true) } }
    expect(came('scope', outside)).toEqual(['false'])
    expect(came(ruleOf('第六条从重'), outside)).toEqual(['true'])
    expect(came('scope', { inputs: {} })).toEqual(['unknown', 'unit'])
    expect(came('scope', { inputs: { unit: known('企业') } })).toEqual(['true'])
  })

  test('several are asked under the same', () => {
    const comes = probing(small, { inputs: { slack: known(true) } })
    expect([always, slack, harm].map((one) => comes(one).truth)).toEqual(['true', 'true', 'unknown'])
  })

  test('a rule of another ruleset cannot be asked', () => {
    expect(() => probe(small, ruled(slack).rules[1] ?? slack, { inputs: {} })).toThrow(RangeError)
  })
})

describe('the values that tell', () => {
  const of = (name: string, ...conditions: Condition[]) => pointsOf(small.facts, name, conditions)
  const within = (fact: string, from: number | null, to: number | null): Condition => {
    const bound = (value: number | null) => (value === null ? null : { value, inclusion: '含' as const })
    return { kind: 'within', fact, from: bound(from), to: bound(to) }
  }

  test('are both answers, also of what is no fact, and every option in its order', () => {
    expect(of('slack')).toEqual([true, false])
    expect(of('重大责任')).toEqual([true, false])
    expect(of('unit')).toEqual(['机关', '企业', '军队', '其他'])
  })

  test('are each threshold with its neighbours in the smallest part, each once and from the least up', () => {
    expect(of('loss', within('loss', 30, 100), within('loss', 10, 31))).toEqual([
      9, 10, 11, 29, 30, 31, 32, 99, 100, 101,
    ])
  })

  test('count thresholds at any depth, and no other fact’s', () => {
    expect(of('loss', all(not(any(within('loss', 5, null), slack)), within('inflation', 7, null)))).toEqual([
      4, 5, 6,
    ])
    expect(of('loss', slack)).toEqual([])
  })

  test('keep to what there can be: nothing under 0, no percentage over 100, any day', () => {
    expect(of('loss', within('loss', 0, null))).toEqual([0, 1])
    expect(of('inflation', within('inflation', null, 10_000))).toEqual([9999, 10_000])
    expect(of('filed', within('filed', 0, null))).toEqual([-1, 0, 1])
  })
})
