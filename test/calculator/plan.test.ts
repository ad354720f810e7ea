import { describe, expect, test } from 'vitest'
import { conditionsIn, evaluateMatter } from '#rules'
import { openIn } from '../../src/calculator/asking.ts'
import { planOf, type Section } from '../../src/calculator/plan.ts'
import { instrument, instruments } from './real.ts'

const order = ['scope', 'conduct', 'person', 'treatment', 'after']
const itemsOf = (plan: readonly Section[]) =>
  plan.flatMap(({ id, groups }) => groups.flatMap(({ items }) => items.map((item) => ({ ...item, id }))))

describe.for(instruments)('%s', ([, { data, ruleset, words, label }]) => {
  const plan = planOf(data, () => 0)

  test('asks each fact exactly once', () => {
    const asked = itemsOf(plan).flatMap(({ facts }) => facts)
    expect(asked.toSorted()).toEqual(Object.keys(ruleset.facts).toSorted())
  })

  test('the sections stand in their order, scope first, and none is empty', () => {
    const ids = plan.map(({ id }) => id)
    expect(ids).toEqual(order.filter((id) => ids.some((one) => one === id)))
    expect(ids[0]).toBe('scope')
    expect(itemsOf(plan).every(({ facts }) => facts.length > 0)).toBe(true)
  })

  test('what the scope rests on is asked in the first section', () => {
    const first = itemsOf(plan).flatMap(({ id, facts }) => (id === 'scope' ? facts : []))
    const named = ruleset.rules
      .filter(({ gives }) => gives.kind === 'scope')
      .flatMap(({ when }) => [...conditionsIn(when)])
      .flatMap((one) => ('fact' in one ? [one.fact] : []))
    expect(first).toEqual(expect.arrayContaining([...new Set(named)]))
  })

  test('an item carries the whole words of its provision, and each of its questions stands on it', () => {
    const worded = itemsOf(plan).filter((item) => item.words !== '')
    expect(worded.length).toBeGreaterThan(0)
    for (const item of worded) {
      expect([item.at, item.words]).toEqual([item.at, words(item.at)])
      expect(item.cite).toBe(label(item.at))
      for (const fact of item.facts) expect(ruleset.facts[fact]?.cites[0]?.at).toBe(item.at)
    }
  })

  test('circumstances without words of their own hang on those of their group', () => {
    const unworded = plan
      .filter(({ id }) => id === 'conduct' || id === 'treatment')
      .flatMap(({ groups }) => groups)
      .filter(({ items }) => items.some((item) => item.words === ''))
    for (const { lead, at } of unworded) expect([at, lead]).not.toEqual([at, null])
  })

  test('each group and item has an address of its own within its section', () => {
    for (const { id, groups } of plan) {
      const places = groups.map(({ at }) => at)
      expect([id, places]).toEqual([id, [...new Set(places)]])
      for (const { items } of groups)
        expect(items.map(({ at }) => at)).toEqual([...new Set(items.map(({ at }) => at))])
    }
  })

  test('where no words order them, the question on which most hangs comes first', () => {
    const { facts: hangs } = openIn(evaluateMatter(ruleset, { name: '', inputs: {}, rest: 'unasked' }))
    const weight = (fact: string) => hangs.get(fact) ?? 0
    const sections = planOf(data, weight).filter(({ id }) => ['scope', 'person', 'after'].includes(id))
    expect(sections.length).toBeGreaterThan(0)
    for (const section of sections) {
      const weights = itemsOf([section]).flatMap(({ facts }) => facts.map(weight))
      expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    }
  })
})

test('铁路：第十三条按金额分级的各目同在一组，第九条的情形在第九条之下', () => {
  const { data } = instrument('railway-2009')
  const groups = planOf(data, () => 0).flatMap((section) =>
    section.groups.map((group) => ({ section: section.id, ...group })),
  )
  const holding = (fact: string) =>
    groups.find(({ items }) => items.some(({ facts }) => facts.includes(fact)))
  expect(holding('k1_loss')).toMatchObject({ section: 'conduct', at: 'art_13', cite: '第十三条' })
  expect(holding('k3_ratio')).toBe(holding('k1_loss'))
  expect(holding('k5_quantity')).toMatchObject({ section: 'conduct', at: 'art_9', cite: '第九条' })
  expect(holding('managed')?.section).toBe('scope')
  expect(holding('addressee')?.section).toBe('person')
  expect(holding('objects')?.section).toBe('after')
})
