import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  all,
  any,
  type Condition,
  choice,
  cite,
  evaluateMatter,
  type Input,
  type Line,
  type Matter,
  not,
  type Ruleset,
  type Switches,
} from '#rules'
import { fewest, shutters } from '../../src/calculator/deciding.ts'
import { matterOf, reaching, switchesOf, turns, valueOfFact } from '../rules/real.ts'
import { small } from '../rules/small.ts'
import { known, ruled } from '../rules/truth.ts'
import { instruments } from './real.ts'

const yes = (fact: string): Condition => ({ kind: 'yes', fact })
const from = (fact: string, value: number): Condition => ({
  kind: 'within',
  fact,
  from: { value, inclusion: '含' },
  to: null,
})
const [a, b, c, d, e] = ['slack', 'harm', 'recovered', 'shielding', 'opposed'].map(yes) as [
  Condition,
  Condition,
  Condition,
  Condition,
  Condition,
]

const matterWith = (inputs: Matter['inputs']): Matter => ({ name: '', inputs, rest: 'unasked' })

/** The fewest facts for the one line of a ruleset of one rule; fails where it is not open. */
function few(when: Condition, inputs: Matter['inputs'] = {}, more: Partial<Ruleset> = {}) {
  const ruleset = ruled(when, more)
  const matter = matterWith(inputs)
  const { possible } = evaluateMatter(ruleset, matter)
  expect(possible).toHaveLength(1)
  return fewest(ruleset, matter, {}, possible)
}

describe('the fewest facts', () => {
  test.for([
    ['one', a, ['slack']],
    ['both of two', all(a, b), ['slack', 'harm']],
    ['either of two', any(a, b), ['slack', 'harm']],
    ['one, where the other is in both clauses', any(all(a, b), all(a, not(b))), ['slack', 'harm']],
    ['one that settles alone', all(a, any(a, b, c)), ['slack']],
    ['four', all(a, b, c, d), ['slack', 'harm', 'recovered', 'shielding']],
    ['a figure', from('loss', 300), ['loss']],
    ['a figure that stands in two clauses', any(from('loss', 300), all(from('loss', 300), a)), ['loss']],
    ['a choice', { kind: 'is', fact: 'unit', options: ['机关'] }, ['unit']],
    ['a day', from('filed', 16_587), ['filed']],
  ] as const)('%s', ([, when, facts]) => {
    expect(few(when)).toEqual(facts)
  })

  test('what is known is not asked again', () => {
    expect(few(all(a, b, c), { slack: known(true) })).toEqual(['harm', 'recovered'])
    expect(few(any(all(a, b), all(not(a), c)), { slack: known(false) })).toEqual(['recovered'])
  })

  test('where four do not do there is none', () => {
    expect(few(all(a, b, c, d, e))).toBeNull()
  })

  test('where to find out would take too long there is none', () => {
    const options = (count: number) =>
      [...'甲乙丙丁戊己庚辛壬癸'].slice(0, count) as [string, string, ...string[]]
    const facts = Object.fromEntries(
      ['w', 'x', 'y', 'z'].map((name) => [name, choice(name, options(8), [cite('art_1', '')])]),
    )
    const is = (fact: string): Condition => ({ kind: 'is', fact, options: ['甲'] })
    expect(few(all(is('w'), is('x'), is('y')), {}, { facts })).toEqual(['w', 'x', 'y'])
    expect(few(all(is('w'), is('x'), is('y'), is('z')), {}, { facts })).toBeNull()
  })

  test('where a reading is in the way there is none, and with the reading there is', () => {
    const when: Condition = { kind: 'joined', reading: 'both', of: [a, b] }
    const ruleset = ruled(when)
    const matter = matterWith({ slack: known(true) })
    const open = (switches: Switches) => {
      const { possible } = evaluateMatter(ruleset, matter, switches)
      return fewest(ruleset, matter, switches, possible)
    }
    expect(open({})).toBeNull()
    expect(open({ both: '兼具' })).toEqual(['harm'])
  })

  test('several lines are settled at once', () => {
    const ruleset = ruled(all(a, b))
    const [scope, first] = ruleset.rules
    if (!scope || !first) throw new Error('no rules')
    const two = { ...ruleset, rules: [scope, first, { ...first, id: '其二', when: all(a, c) }] }
    const { possible } = evaluateMatter(two, matterWith({}))
    expect(fewest(two, matterWith({}), {}, possible)).toEqual(['slack', 'harm', 'recovered'])
    expect(fewest(two, matterWith({}), {}, possible.slice(1))).toEqual(['slack', 'recovered'])
  })

  test('the scope counts, while it is open', () => {
    const { possible } = evaluateMatter(small, matterWith({}))
    const line = possible.filter(({ rule }) => rule === '第六条从重')
    expect(fewest(small, matterWith({}), {}, line)).toEqual(['unit', 'shielding'])
  })

  test('no line is settled by what it does not need', () => {
    expect(fewest(ruled(a), matterWith({}), {}, [])).toBeNull()
  })
})

/** Every answer to a fact that could matter, found otherwise than by the code under test. */
function answersTo(ruleset: Ruleset, name: string): readonly Input[] {
  const fact = ruleset.facts[name]
  if (fact?.kind === 'choice') return fact.options.map(known)
  if (fact?.kind === 'flag') return [known(true), known(false)]
  return turns(ruleset, name)
    .filter((value) => value >= 0)
    .map(known)
}

function everyAnswer(ruleset: Ruleset, names: readonly string[]): readonly Matter['inputs'][] {
  return names.reduce<readonly Matter['inputs'][]>(
    (cells, name) =>
      cells.flatMap((cell) => answersTo(ruleset, name).map((input) => ({ ...cell, [name]: input }))),
    [{}],
  )
}

interface Open {
  readonly matter: Matter
  readonly switches: Switches
  readonly line: Line
}

/** A line that is open in a random matter, and needs few enough facts to try every answer. */
const openLine = (ruleset: Ruleset) =>
  fc
    .tuple(matterOf(ruleset), switchesOf(ruleset), fc.nat())
    .map(([matter, switches, which]): Open | null => {
      const open = { ...matter, rest: 'unasked' as const }
      const { possible } = evaluateMatter(ruleset, open, switches)
      const small = possible.filter(({ needs }) => needs.length < 6)
      const line = small[which % small.length]
      return line ? { matter: open, switches, line } : null
    })
    .filter((one) => one !== null)

const isOpen = (ruleset: Ruleset, { matter, switches, line }: Open, inputs: Matter['inputs']) =>
  evaluateMatter(ruleset, { ...matter, inputs: { ...matter.inputs, ...inputs } }, switches).possible.some(
    ({ rule }) => rule === line.rule,
  )

const reached = instruments.map(([id, { ruleset }]) => [id, reaching(ruleset)] as const)

test.for(reached)(
  '%s: whatever the answers, the line is settled, and one fact less does not do',
  ([, ruleset]) => {
    let found = 0
    fc.assert(
      fc.property(
        openLine(ruleset).chain((open) => {
          const names = fewest(ruleset, open.matter, open.switches, [open.line]) ?? []
          return fc.record({
            open: fc.constant(open),
            names: fc.constant(names),
            answers: fc.array(
              fc.record(
                Object.fromEntries(
                  names.flatMap((name) => {
                    const fact = ruleset.facts[name]
                    return fact ? [[name, valueOfFact(ruleset, name, fact).map(known)]] : []
                  }),
                ),
              ),
              { minLength: 8, maxLength: 8 },
            ),
          })
        }),
        ({ open, names, answers }) => {
          if (names.length === 0) return
          found++
          for (const inputs of answers)
            expect([inputs, isOpen(ruleset, open, inputs)]).toEqual([inputs, false])
          const needed = open.line.needs.flatMap(({ kind, name }) => (kind === 'fact' ? [name] : []))
          expect(needed).toEqual(expect.arrayContaining([...names]))
          for (const left of names) {
            const others = names.filter((name) => name !== left)
            expect([
              left,
              everyAnswer(ruleset, others).some((inputs) => isOpen(ruleset, open, inputs)),
            ]).toEqual([left, true])
          }
          // No other set of fewer does either: for two, no one fact.
          if (names.length === 2)
            for (const one of needed)
              expect(everyAnswer(ruleset, [one]).some((inputs) => isOpen(ruleset, open, inputs))).toBe(true)
        },
      ),
      { numRuns: 15 },
    )
    expect(found).toBeGreaterThan(0)
  },
)

describe('single answers that shut a line out', () => {
  const shut = (when: Condition, inputs: Matter['inputs'] = {}) => {
    const ruleset = ruled(when)
    const [line] = evaluateMatter(ruleset, matterWith(inputs)).possible
    if (!line) throw new Error('nothing open')
    return shutters(ruleset, matterWith(inputs), {}, line)
  }

  test('each part of a whole, answered no; a figure under its bound', () => {
    expect(shut(all(a, not(b), from('loss', 300)))).toEqual([
      { fact: 'slack', input: known(false) },
      { fact: 'harm', input: known(true) },
      { fact: 'loss', input: known(299) },
    ])
  })

  test('every option but those it asks for', () => {
    expect(shut({ kind: 'is', fact: 'unit', options: ['机关'] })).toEqual(
      ['企业', '军队', '其他'].map((option) => ({ fact: 'unit', input: known(option) })),
    )
  })

  test('none where another way is still open', () => {
    expect(shut(any(a, b))).toEqual([])
    expect(shut(any(a, b), { slack: known(false) })).toEqual([{ fact: 'harm', input: known(false) }])
  })

  test.for(reached)('%s: each does, and none is missing', ([, ruleset]) => {
    fc.assert(
      fc.property(openLine(ruleset), (open) => {
        const { matter, switches, line } = open
        const found = shutters(ruleset, matter, switches, line)
        for (const { kind, name } of line.needs) {
          if (kind !== 'fact') continue
          for (const input of answersTo(ruleset, name)) {
            const { excluded } = evaluateMatter(
              ruleset,
              { ...matter, inputs: { ...matter.inputs, [name]: input } },
              switches,
            )
            const out = excluded.some(({ rule }) => rule === line.rule)
            const said = found.some(
              (one) => one.fact === name && JSON.stringify(one.input) === JSON.stringify(input),
            )
            expect([name, input, said]).toEqual([name, input, out])
          }
        }
      }),
      { numRuns: 10 },
    )
  })
})
