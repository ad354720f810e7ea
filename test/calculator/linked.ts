import { numbersOf, type Register, registered } from '#collection'
import type { Ruleset } from '#rules'
import { type CaseState, emptyMatter } from '../../src/calculator/answers.ts'
import type { Linked } from '../../src/calculator/link.ts'
import { small } from '../rules/small.ts'

/** The small ruleset as links are made for it and read against it. */
export const register = registered(small)
export const linked: Linked = {
  ruleset: small,
  rulesetHash: 'ab12cd34'.repeat(8),
  numbers: numbersOf(small, register),
}

/** The same after a change, its numbers added to those there were. */
export function later(change: Partial<Ruleset>, before: Register = register): Linked {
  const ruleset = { ...small, ...change }
  return { ...linked, ruleset, numbers: numbersOf(ruleset, registered(ruleset, before)) }
}

/** A case with every kind of answer, several matters, readings and a day. */
export const whole: CaseState = {
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
