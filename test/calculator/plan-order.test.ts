import { describe, expect, test } from 'vitest'
import { type Item, planOf } from '../../src/calculator/plan.ts'
import { instruments } from './real.ts'

describe.for(instruments)('%s', ([id, { data, regulation }]) => {
  const lineOf = (eId: string) => regulation.records.get(eId)?.provision.line ?? Number.NaN
  const sections = planOf(data, () => 0).filter(
    ({ id: section }) => section === 'conduct' || section === 'treatment',
  )

  test('情形和从轻从重，各组里依条文在文本里的先后', () => {
    const inOrder = (items: readonly Item[]) => {
      const lines = items.map(({ at }) => lineOf(at))
      return lines.every((line, at) => at === 0 || line >= (lines[at - 1] ?? 0))
    }
    const wrong = sections.flatMap(({ groups }) => groups).filter(({ items }) => !inOrder(items))
    // 目 under several 项 of 铁路第十二条、第十三条 grade one conduct, and keep together.
    expect(wrong.map(({ at }) => at)).toEqual(id === 'railway-2009' ? ['art_12', 'art_13'] : [])
  })

  test('十项以上的，第十项在第九项之后', () => {
    const long = sections.flatMap(({ groups }) => groups).filter(({ items }) => items.length >= 10)
    if (id !== 'railway-2009') expect(long.length).toBeGreaterThan(0)
    for (const { items, at } of long) {
      if (at === 'art_12' || at === 'art_13') continue
      const numbers = items.map((item) => Number(/(\d+)$/.exec(item.at)?.[1]))
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    }
  })
})

describe.for(instruments)('%s', ([, { data }]) => {
  test('没有字句排次序的，问得多的在前，同样多的依原来的次序', () => {
    const names = Object.keys(data.ruleset.facts)
    const weight = (fact: string) => names.indexOf(fact) % 3
    const bare = planOf(data, weight).filter(({ id }) => ['scope', 'person', 'after'].includes(id))
    for (const { groups } of bare) {
      const asked = groups.flatMap(({ items }) => items.flatMap(({ facts }) => facts))
      expect(asked).toEqual(
        asked.toSorted((a, b) => weight(b) - weight(a) || names.indexOf(a) - names.indexOf(b)),
      )
    }
  })
})
