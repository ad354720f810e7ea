import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { caseInput } from '#collection'
import { evaluate, readCase } from '#rules'
import { evaluateState } from '../../src/calculator/evaluated.ts'
import { readLink, writeLink } from '../../src/calculator/link.ts'
import { circumstancesOf, planOf } from '../../src/calculator/plan.ts'
import { fitted } from '../../src/calculator/session.ts'
import { workedState } from '../../src/calculator/worked.ts'
import { instruments } from './real.ts'

test.for(instruments)('%s：每个案例都能整个在推演里打开', ([, { companion, data }]) => {
  for (const one of companion.cases) {
    const state = JSON.parse(JSON.stringify(workedState(one)))
    expect(fitted(data.ruleset, state)).toEqual(state)
  }
})

test.for(instruments)(
  '%s：每个案例经链接进推演，结果与命令行相同',
  { timeout: 120_000 },
  ([, { ruleset, companion, data }]) => {
    const circumstances = circumstancesOf(planOf(data, () => 0))
    const wrong = companion.cases.filter((one) => {
      const linked = readLink(data, writeLink(data, workedState(one)))
      const read = readCase(ruleset, caseInput(one))
      if (!linked || !read.ok) return true
      const { result } = evaluateState(data.ruleset, circumstances, linked.state, null)
      return !isDeepStrictEqual(result, evaluate(ruleset, read.case))
    })
    expect(wrong.map(({ title }) => title)).toEqual([])
  },
)
