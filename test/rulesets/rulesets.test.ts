import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checked, labelOf, type Module, runCase, unexercised, unregistered } from '#collection'
import { catalog } from '#knowledge'
import { rulesetIds } from './ids.ts'

const modules = await Promise.all(
  rulesetIds().map(async (id): Promise<Module> => import(`../../rulesets/${id}/index.ts`)),
)

test('四份办法各有规则', () => {
  expect(modules.map(({ ruleset }) => ruleset.regulation)).toEqual([
    'ningbo-2015',
    'qinghai-2015',
    'railway-2009',
    'township',
  ])
})

describe.for(modules.map((module) => [module.ruleset.regulation, module] as const))('%s', ([id, module]) => {
  const regulation = catalog().regulations.find((one) => one.id === id) ?? expect.fail()

  test('引文、用语、名称、覆盖都经得起核对', () => {
    expect(checked(module, regulation)).toEqual([])
  })

  test('分析所得与疑点登记两相符合', () => {
    expect(unregistered(module)).toEqual([])
  })

  test('每条规则、每种读法、每处缺位都有案例', () => {
    expect(unexercised(module, regulation)).toEqual([])
  })

  test.for(module.companion.cases.map((one) => [one.title, one] as const))('%s', ([, one]) => {
    for (const { expected, actual, problems } of runCase(module.ruleset, one, labelOf(regulation))) {
      expect(problems).toEqual([])
      expect(actual).toEqual(expected)
    }
  })

  test('有一个文件改动它的每一处', () => {
    expect(existsSync(new URL(`mutation/${id}.test.ts`, import.meta.url))).toBe(true)
  })
})
