import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, any, evaluateMatter, type Matter, type Ruleset, type Switches } from '#rules'
import { openIn, settledBy } from '../../src/calculator/asking.ts'
import { inputOf, matterOf, reaching, switchesOf } from '../rules/real.ts'
import { small } from '../rules/small.ts'
import { known, ruled, unknown } from '../rules/truth.ts'
import { instruments } from './real.ts'

const openTo = (ruleset: Ruleset, inputs: Matter['inputs'], switches: Switches = {}) =>
  openIn(evaluateMatter(ruleset, { name: '', inputs, rest: 'unasked' }, switches))

const ids = (lines: readonly { readonly rule: string }[]) => lines.map(({ rule }) => rule)

/** All of a result that a reader is shown of the law: which lines stand where, and the silences. */
function shown(ruleset: Ruleset, matter: Matter, switches: Switches) {
  const { scope, certain, possible, excluded, silences } = evaluateMatter(ruleset, matter, switches)
  return {
    scope: scope.status,
    certain: ids(certain),
    possible: ids(possible),
    excluded: ids(excluded),
    silences: silences.map(({ id }) => id),
  }
}

/** Random answers to some of the facts. */
const situationOf = (ruleset: Ruleset) =>
  fc.record({
    matter: matterOf(ruleset).map((matter) => ({ ...matter, rest: 'unasked' as const })),
    switches: switchesOf(ruleset),
  })

/** The same, and an answer to each of the facts that are not asked any more. */
const hiding = (ruleset: Ruleset) =>
  situationOf(ruleset).chain(({ matter, switches }) => {
    const open = openIn(evaluateMatter(ruleset, matter, switches))
    const hidden = Object.entries(ruleset.facts).filter(
      ([name]) => !open.facts.has(name) && matter.inputs[name] === undefined,
    )
    return fc.record({
      matter: fc.constant(matter),
      switches: fc.constant(switches),
      hidden: fc.record(
        Object.fromEntries(hidden.map(([name, fact]) => [name, inputOf(ruleset, name, fact)])),
      ),
    })
  })

const named = instruments.flatMap(([id, { ruleset }]) => [
  [id, ruleset] as const,
  [`${id}, reaching every case`, reaching(ruleset)] as const,
])

describe('what is open', () => {
  test.for(named)('%s: no question is hidden that can still change the result', ([, ruleset]) => {
    let most = 0
    fc.assert(
      fc.property(hiding(ruleset), ({ matter, switches, hidden }) => {
        most = Math.max(most, Object.keys(hidden).length)
        const before = shown(ruleset, matter, switches)
        const inputs = { ...matter.inputs, ...hidden }
        expect(shown(ruleset, { ...matter, inputs }, switches)).toEqual(before)
      }),
      { numRuns: 40 },
    )
    expect(most).toBeGreaterThan(0)
  })

  test.for(named)('%s: nothing is open where nothing hangs on it', ([, ruleset]) => {
    fc.assert(
      fc.property(situationOf(ruleset), ({ matter, switches }) => {
        const { facts, readings } = openTo(ruleset, matter.inputs, switches)
        const { scope, possible, silences } = evaluateMatter(ruleset, matter, switches)
        const needs = [scope, ...possible, ...silences].flatMap((one) => one.needs)
        const of = (kind: 'fact' | 'reading') =>
          new Set(needs.flatMap((need) => (need.kind === kind ? [need.name] : [])))
        expect(new Set(facts.keys())).toEqual(of('fact'))
        expect(new Set(readings.keys())).toEqual(of('reading'))
        for (const name of facts.keys()) expect(matter.inputs[name]?.state ?? 'unasked').toMatch(/^un/)
      }),
      { numRuns: 40 },
    )
  })

  test('what has been answered 不清楚 stays open', () => {
    expect([...openTo(small, { unit: unknown }).facts.keys()]).toContain('unit')
  })

  test('a line that needs three facts gives each a third', () => {
    const when = all(
      { kind: 'yes', fact: 'slack' },
      any({ kind: 'yes', fact: 'harm' }, { kind: 'yes', fact: 'opposed' }),
    )
    const { facts } = openTo(ruled(when), {})
    expect([...facts]).toEqual([
      ['slack', 1 / 3],
      ['harm', 1 / 3],
      ['opposed', 1 / 3],
    ])
  })

  test('while the scope is open, what it rests on comes before everything', () => {
    const weights = [...openTo(small, {}).facts].sort((a, b) => b[1] - a[1])
    expect(weights[0]?.[0]).toBe('unit')
    const [scope, tried] = ruled({ kind: 'yes', fact: 'harm' }).rules
    if (!scope || !tried) throw new Error('no rules')
    const when = { kind: 'yes', fact: 'slack' } as const
    const unreached = { ...ruled(when), rules: [{ ...scope, when }, tried] }
    expect([...openTo(unreached, { harm: known(false) }).facts]).toEqual([['slack', 1]])
    expect([...openTo(unreached, { harm: known(true) }).facts]).toEqual([['slack', 3]])
  })

  test('a reading that no one has taken a side on is open, until a side is taken', () => {
    const at = { unit: known('机关'), slack: known(true), harm: known(false) }
    expect([...openTo(small, at).readings.keys()]).toContain('both')
    expect([...openTo(small, at, { both: '择一' }).readings.keys()]).not.toContain('both')
  })

  test('a fact that only a silence asks for is open', () => {
    const silence = {
      id: 'x',
      about: '',
      how: '未规定',
      when: { kind: 'yes', fact: 'slack' },
      at: [],
      note: '',
    } as const
    const only = ruled({ kind: 'yes', fact: 'harm' }, { silences: [silence] })
    expect([...openTo(only, { harm: known(true) }).facts.keys()]).toEqual(['slack'])
  })

  test('outside its reach nothing is open', () => {
    expect(openTo(small, { unit: known('军队') })).toEqual({ facts: new Map(), readings: new Map() })
  })
})

describe('why a question is settled', () => {
  const settled = (ruleset: Ruleset, inputs: Matter['inputs'], fact: string) =>
    settledBy(
      ruleset,
      evaluateMatter(ruleset, { name: '', inputs, rest: 'unasked' }, {}),
      fact,
      (at) => `〔${at}〕`,
    )

  test.for(instruments)('%s: there is always a reason, and it names provisions', ([, { ruleset, label }]) => {
    fc.assert(
      fc.property(situationOf(ruleset), ({ matter, switches }) => {
        const result = evaluateMatter(ruleset, matter, switches)
        const { facts: open } = openTo(ruleset, matter.inputs, switches)
        for (const fact of Object.keys(ruleset.facts)) {
          if (open.has(fact)) continue
          expect(settledBy(ruleset, result, fact, label)).toMatch(
            /^(第\S+按所填已(不适用|可适用)(；第\S+按所填已可适用)?|有关的条文没有规定，这一问不改变结果|其他所填已经定了有关的条款)$/,
          )
        }
      }),
      { numRuns: 20 },
    )
  })

  test('the provisions that ask it do not apply', () => {
    expect(settled(small, { unit: known('军队') }, 'loss')).toBe('〔art_2〕按所填已不适用')
    expect(settled(small, { unit: known('机关'), opposed: known(false) }, 'filed')).toBe(
      '〔art_10〕按所填已不适用',
    )
  })

  test('some apply already and some do not', () => {
    const yes = (fact: string) => ({ kind: 'yes', fact }) as const
    const more = (id: string, when: ReturnType<typeof any>) => ({
      ...ruled(when).rules[1],
      id,
      cites: [{ at: id, quote: '' }],
    })
    const base = ruled(yes('harm'))
    const [first, second] = base.rules
    if (!first || !second) throw new Error('no rules')
    const ruleset: Ruleset = {
      ...base,
      rules: [
        first,
        { ...second, ...more('art_5', any(yes('slack'), yes('harm'))) },
        { ...second, ...more('art_6', all(yes('shielding'), yes('harm'))) },
      ],
    }
    const inputs = { slack: known(true), shielding: known(false) }
    expect(settled(ruleset, inputs, 'harm')).toBe('〔art_6〕按所填已不适用；〔art_5〕按所填已可适用')
  })

  test('more than three places are counted', () => {
    const yes = (fact: string) => ({ kind: 'yes', fact }) as const
    const base = ruled(yes('harm'))
    const [first, second] = base.rules
    if (!first || !second) throw new Error('no rules')
    const ruleset: Ruleset = {
      ...base,
      rules: [
        first,
        ...[1, 2, 3, 4].map((at) => ({
          ...second,
          id: String(at),
          when: all(yes('slack'), yes('harm')),
          cites: [{ at: `art_${at}`, quote: '' }],
        })),
      ],
    }
    expect(settled(ruleset, { slack: known(false) }, 'harm')).toBe(
      '〔art_1〕、〔art_2〕、〔art_3〕等4处按所填已不适用',
    )
  })
})
