import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type CaseInput,
  type Condition,
  conditionsIn,
  evaluate,
  evaluateMatter,
  type Input,
  type Line,
  type Matter,
  memo,
  partsOf,
  type Ruleset,
  type Step,
  type Switches,
} from '#rules'
import { fewOf, matterOf, reaching, real, switchesOf, turns } from './real.ts'

const named = real.flatMap((ruleset) => [
  [ruleset.regulation, ruleset] as const,
  [`${ruleset.regulation}, reaching every case`, reaching(ruleset)] as const,
])
const runs = { numRuns: 300 }

const ids = (lines: readonly Line[]) => lines.map(({ rule }) => rule)
const among = (lines: readonly Line[]) => new Set(ids(lines))

const isOpen = (input: Input | undefined, rest: Matter['rest']) =>
  ['unknown', 'unasked'].includes((input ?? { state: rest }).state)

interface Situation {
  readonly matter: Matter
  readonly switches: Switches
}

/** The situation with some of what was open settled as in another: facts, and readings on which no side was taken. */
function settled({ readings }: Ruleset, { matter, switches }: Situation, by: Situation): Situation {
  const open = Object.entries(by.matter.inputs).filter(([name]) => isOpen(matter.inputs[name], matter.rest))
  const untaken = Object.entries(by.switches).filter(
    ([name]) => readings[name]?.adopted === null && !(name in switches),
  )
  return {
    matter: { ...matter, inputs: { ...matter.inputs, ...Object.fromEntries(open) } },
    switches: { ...switches, ...Object.fromEntries(untaken) },
  }
}

/** Whether no part exceeds its whole, without which a case cannot be. */
const possible = ({ parts }: Ruleset, { inputs }: Matter) =>
  parts.every(([part, whole]) => {
    const [some, all] = [inputs[part], inputs[whole]]
    return some?.state !== 'known' || all?.state !== 'known' || some.value <= all.value
  })

const situationOf = (ruleset: Ruleset) =>
  fc.record({ matter: matterOf(ruleset), switches: switchesOf(ruleset) })

test.for(named)('%s: what is left out comes out as if it were said', ([, ruleset]) => {
  const { facts, readings } = ruleset
  const adopted = Object.entries(readings).flatMap(([name, { adopted: option }]) =>
    option === null ? [] : [[name, option] as const],
  )
  fc.assert(
    fc.property(situationOf(ruleset), ({ matter, switches }) => {
      const { rest, inputs } = matter
      const left = Object.fromEntries(
        Object.keys(facts).map((name): [string, Input] => [name, { state: rest }]),
      )
      const said: Matter = {
        ...matter,
        inputs: { ...left, ...inputs },
        rest: rest === 'unasked' ? 'inapplicable' : 'unasked',
      }
      expect(evaluateMatter(ruleset, said, { ...Object.fromEntries(adopted), ...switches })).toEqual(
        evaluateMatter(ruleset, matter, switches),
      )
    }),
    { numRuns: 40 },
  )
})

test.for(named)(
  '%s: what is certain stays so, and what is excluded stays so, however the open is settled',
  ([, ruleset]) => {
    fc.assert(
      fc.property(situationOf(ruleset), situationOf(ruleset), (before, by) => {
        const after = settled(ruleset, before, by)
        fc.pre(possible(ruleset, after.matter))
        const [first, then] = [before, after].map((one) => evaluateMatter(ruleset, one.matter, one.switches))
        if (!first || !then) throw new Error('unreachable')
        const [certain, excluded] = [among(then.certain), among(then.excluded)]
        expect(ids(first.certain).filter((rule) => !certain.has(rule))).toEqual([])
        expect(ids(first.excluded).filter((rule) => !excluded.has(rule))).toEqual([])
        const { status } = first.scope
        if (status === 'either') expect(['reached', 'analogy', 'either']).toContain(then.scope.status)
        else if (status !== 'open') expect(then.scope.status).toBe(status)
        const silent = new Set(first.silences.map(({ id }) => id))
        expect(then.silences.filter(({ id }) => !silent.has(id))).toEqual([])
      }),
      runs,
    )
  },
)

/** The members in another order, one of a thousand. */
const reordered = <V>(members: Readonly<Record<string, V>>, step: number): Record<string, V> => {
  const prime = 1009
  const keyed = Object.entries(members).map((entry, at) => [(at * step + step) % prime, entry] as const)
  return Object.fromEntries(keyed.sort(([a], [b]) => a - b).map(([, entry]) => entry))
}

test.for(named)('%s: facts, readings and matters in any order give the same result', ([, ruleset]) => {
  const step = fc.integer({ min: 1, max: 1008 })
  fc.assert(
    fc.property(situationOf(ruleset), matterOf(ruleset), step, ({ matter, switches }, other, order) => {
      const again = { ...matter, inputs: reordered(matter.inputs, order) }
      const one = evaluate(ruleset, { matters: [matter, other], readings: switches, date: null })
      const two = evaluate(ruleset, {
        matters: [other, again],
        readings: reordered(switches, order),
        date: null,
      })
      expect(isDeepStrictEqual([...two.matters].reverse(), one.matters)).toBe(true)
      expect(two.readings).toEqual(one.readings)
    }),
    { numRuns: 40 },
  )
})

test.for(named)('%s: evaluated twice, or by a copy of the ruleset, the result is the same', ([, ruleset]) => {
  const copy = structuredClone(ruleset)
  fc.assert(
    fc.property(situationOf(ruleset), ({ matter, switches }) => {
      const one: CaseInput = { matters: [matter], readings: switches, date: '2024-02-29' }
      const before = structuredClone(one)
      const first = evaluate(ruleset, one)
      expect(isDeepStrictEqual(evaluate(ruleset, one), first)).toBe(true)
      expect(isDeepStrictEqual(evaluate(copy, one), first)).toBe(true)
      expect(one).toEqual(before)
    }),
    { numRuns: 40 },
  )
})

test.for(named)(
  '%s: every rule is in one part only, and what is possible says what it waits for',
  ([, ruleset]) => {
    const meta = { title: ruleset.regulation, notice: [] }
    fc.assert(
      fc.property(situationOf(ruleset), ({ matter, switches }) => {
        const one: CaseInput = { matters: [matter], readings: switches, date: null }
        const result = evaluate(ruleset, one)
        const [found] = result.matters
        if (!found) throw new Error('unreachable')
        const all = [...found.certain, ...found.possible, ...found.excluded]
        const ruled = ruleset.rules.filter(({ gives }) => gives.kind !== 'scope')
        expect(ids(all).toSorted()).toEqual(ruled.map(({ id }) => id).toSorted())
        for (const line of [...found.certain, ...found.excluded]) expect(line.needs).toEqual([])
        const wording = { words: () => '', emended: () => [] }
        const text = memo({ ruleset, given: one, result, label: (eId) => eId, wording, meta })
        expect(text).not.toMatch(/有关条款何者适用|undefined|null|NaN/)
      }),
      { numRuns: 50 },
    )
  },
)

/** Every quantity by which a ruleset grades, with the rules that ask for it. */
const scales = real.map(reaching).flatMap((ruleset) =>
  Object.keys(ruleset.facts).flatMap((name) => {
    const rules = ruleset.rules.filter(
      ({ gives, when }) =>
        gives.kind === 'grade' &&
        [...conditionsIn(when)].some((one) => one.kind === 'within' && one.fact === name),
    )
    return rules.length > 0 ? [[`${ruleset.regulation}: ${name}`, { ruleset, name, rules }] as const] : []
  }),
)

/** The place of the gravest grade among the lines, from 0; -1 for none. */
const gravest = ({ grades }: Ruleset, lines: readonly Line[]) =>
  Math.max(-1, ...lines.flatMap(({ gives }) => (gives.kind === 'grade' ? [grades.indexOf(gives.grade)] : [])))

/** A whole whose part is given does arise, whatever the matter says of it. */
const arises = ({ parts }: Ruleset, { inputs, rest }: Matter) =>
  parts.every(
    ([part, whole]) => inputs[part]?.state !== 'known' || (inputs[whole]?.state ?? rest) !== 'inapplicable',
  )

/** Every flag that a condition asks for, answered as it asks: no under 并非. */
function flagsOf(condition: Condition, value = true): readonly (readonly [string, Input])[] {
  if (condition.kind === 'yes') return [[condition.fact, { state: 'known', value }]]
  return partsOf(condition).flatMap((part) => flagsOf(part, condition.kind === 'not' ? !value : value))
}

/** Whether a line asks for a quantity, or for one of which that is a part. */
function restsOn({ parts }: Ruleset, { step }: Line, name: string): boolean {
  const names = [name, ...parts.flatMap(([part, whole]) => (part === name ? [whole] : []))]
  const asks = ({ condition, parts: below }: Step): boolean =>
    (condition.kind === 'within' && names.includes(condition.fact)) || below.some(asks)
  return asks(step)
}

/** Read so, neither grade takes exactly 20%: the reader's own switches open a gap, which the last test shows. */
const gapAt20: Switches = { twentyWithin: '不含', twentyAbove: '不含' }
const opensGap = (switches: Switches) =>
  Object.entries(gapAt20).every(([name, option]) => switches[name] === option)

/*
 * What is certain can be lost on the way up: at a number that two grades claim (20%, 200万元), and where 直接经济损失
 * begins, or leaves the lightest grade, while a graver one asks for 经济损失, of which it is a part. A grade as grave by
 * that very quantity is then 待查明, with what it waits for.
 */
test.for(scales)('%s: more of it never lowers the gravest grade', ([, { ruleset, name, rules }]) => {
  const value = fc.oneof(
    fc.constantFrom(...turns(ruleset, name).filter((one) => one >= 0), 0),
    fc.nat(10 ** 10),
  )
  const others = fc
    .tuple(fewOf(ruleset, 4), fc.constantFrom(...rules))
    .map(([inputs, rule]) => ({ ...inputs, ...Object.fromEntries(flagsOf(rule.when)) }))
  const rest = fc.constantFrom<Matter['rest'][]>('inapplicable', 'inapplicable', 'unasked')
  fc.assert(
    fc.property(value, value, others, rest, switchesOf(ruleset), (one, other, inputs, left, switches) => {
      const at = (amount: number): Matter => ({
        name: '',
        inputs: { ...inputs, [name]: { state: 'known', value: amount } },
        rest: left,
      })
      const [less, more] = [at(Math.min(one, other)), at(Math.max(one, other))]
      fc.pre(!opensGap(switches))
      fc.pre([less, more].every((matter) => possible(ruleset, matter) && arises(ruleset, matter)))
      const [before, after] = [less, more].map((matter) => evaluateMatter(ruleset, matter, switches))
      if (!before || !after) throw new Error('unreachable')
      const grade = gravest(ruleset, before.certain)
      if (gravest(ruleset, after.certain) >= grade) return
      const waiting = after.possible.filter(
        (line) => gravest(ruleset, [line]) >= grade && restsOn(ruleset, line, name),
      )
      expect(waiting.filter(({ needs, rivals }) => needs.length + rivals.length > 0)).not.toEqual([])
    }),
    runs,
  )
})

test('铁路第十三条第(一)项第4目、第(二)项第4目：两处20%都读作不含，恰为20%的没有等级', () => {
  const ruleset = real.map(reaching).find(({ regulation }) => regulation === 'railway-2009')
  if (!ruleset) throw new Error('there is no such ruleset')
  const grades = [1999, 2000, 2001].map((value) => {
    const inputs: Matter['inputs'] = {
      k3: { state: 'known', value: true },
      k3_ratio: { state: 'known', value },
    }
    const { certain, possible: open } = evaluateMatter(
      ruleset,
      { name: '', inputs, rest: 'inapplicable' },
      gapAt20,
    )
    return [gravest(ruleset, certain), gravest(ruleset, open)]
  })
  expect(grades).toEqual([
    [0, -1],
    [-1, -1],
    [1, -1],
  ])
})
