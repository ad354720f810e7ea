import fc, { type Arbitrary } from 'fast-check'
import { conditionsIn, type Fact, type Input, type Matter, type Ruleset, type Switches, states } from '#rules'
import { ruleset as ningbo } from '#rulesets/ningbo-2015'
import { ruleset as qinghai } from '#rulesets/qinghai-2015'
import { ruleset as railway } from '#rulesets/railway-2009'
import { ruleset as township } from '#rulesets/township'

/** The four rulesets of the project. */
export const real: readonly Ruleset[] = [railway, qinghai, ningbo, township]

/** Every threshold of a quantity or day in any rule, each one less, at and one more. */
export function turns({ rules }: Ruleset, name: string): readonly number[] {
  const bounds = rules.flatMap(({ when }) =>
    [...conditionsIn(when)].flatMap((one) =>
      one.kind === 'within' && one.fact === name ? [one.from, one.to] : [],
    ),
  )
  return [
    ...new Set(bounds.flatMap((bound) => (bound ? [bound.value - 1, bound.value, bound.value + 1] : []))),
  ]
}

/** A value that a fact can have. */
export function valueOfFact(
  ruleset: Ruleset,
  name: string,
  fact: Fact,
): Arbitrary<boolean | string | number> {
  switch (fact.kind) {
    case 'flag':
      return fc.oneof(
        { weight: 3, arbitrary: fc.constant(true) },
        { weight: 1, arbitrary: fc.constant(false) },
      )
    case 'choice':
      return fc.constantFrom(...fact.options)
    default: {
      const [least, most] =
        fact.kind === 'day' ? [-10_000, 40_000] : [0, fact.unit === '%' ? 10_000 : 10 ** 10]
      const near = turns(ruleset, name).filter((value) => value >= least && value <= most)
      return fc.oneof(fc.constantFrom(...near, 0, 1), fc.integer({ min: least, max: most }))
    }
  }
}

const blank: Arbitrary<Input> = fc.constantFrom(
  { state: 'unknown' },
  { state: 'unasked' },
  { state: 'inapplicable' },
)

/** A known value three times in four, else one of the three states without a value. */
export const inputOf = (ruleset: Ruleset, name: string, fact: Fact): Arbitrary<Input> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: valueOfFact(ruleset, name, fact).map((value): Input => ({ state: 'known', value })),
    },
    { weight: 1, arbitrary: blank },
  )

/** Some members of a record. */
const some = <V>(each: Readonly<Record<string, Arbitrary<V>>>): Arbitrary<Readonly<Record<string, V>>> =>
  fc
    .record(each, { requiredKeys: [] })
    .map((given) =>
      Object.fromEntries(
        Object.entries(given).flatMap(([key, value]): [string, V][] =>
          value === undefined ? [] : [[key, value]],
        ),
      ),
    )

const inputsOf = (ruleset: Ruleset) =>
  Object.fromEntries(
    Object.entries(ruleset.facts).map(([name, fact]) => [name, inputOf(ruleset, name, fact)]),
  )

/** A few facts, at most so many. */
export function fewOf(ruleset: Ruleset, most: number): Arbitrary<Matter['inputs']> {
  const each = inputsOf(ruleset)
  return fc
    .uniqueArray(fc.constantFrom(...Object.keys(each)), { maxLength: most })
    .chain((names) =>
      fc.record(Object.fromEntries(Object.entries(each).filter(([name]) => names.includes(name)))),
    )
}

/** A matter in which many facts are given or only a few, and no part exceeds its whole. */
export function matterOf(ruleset: Ruleset): Arbitrary<Matter> {
  return fc.record({
    name: fc.constantFrom('甲', '乙', '丙'),
    inputs: fc.oneof(some(inputsOf(ruleset)), fewOf(ruleset, 12)).map((inputs) => coherent(ruleset, inputs)),
    rest: fc.constantFrom('unasked', 'inapplicable'),
  })
}

/** The inputs with every whole raised to its part: the cells in which a part exceeds its whole do not exist. */
export function coherent({ parts }: Ruleset, inputs: Matter['inputs']): Matter['inputs'] {
  const found: Record<string, Input> = { ...inputs }
  for (const [part, whole] of parts) {
    const [some, all] = [found[part], found[whole]]
    if (some?.state === 'known' && all?.state === 'known' && some.value > all.value) found[whole] = some
  }
  return found
}

/** Some of the readings switched. */
export function switchesOf({ readings }: Ruleset): Arbitrary<Switches> {
  const options = Object.fromEntries(
    Object.entries(readings).map(([name, reading]) => [
      name,
      fc.constantFrom(...Object.keys(reading.options)),
    ]),
  )
  return some(options)
}

/** The same ruleset were its instrument to reach every case, so that random facts say more than that it does not. */
export const reaching = (ruleset: Ruleset): Ruleset => ({
  ...ruleset,
  rules: [
    {
      id: '到处适用',
      when: { kind: 'always' },
      gives: { kind: 'scope', reach: '适用', says: '' },
      cites: [],
      tags: [],
      slot: null,
      rank: 0,
    },
    ...ruleset.rules.map((rule) =>
      rule.gives.kind === 'scope' ? { ...rule, gives: states('norm', rule.id) } : rule,
    ),
  ],
})
