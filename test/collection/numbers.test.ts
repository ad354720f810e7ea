import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addressesOf, loadRulesets, lockFile, lockText, numbersOf, registered, unnumbered } from '#collection'
import { catalog, rulesets } from '#knowledge'
import { small } from '../rules/small.ts'

const root = join(process.cwd(), 'content')
const { locks } = catalog()
const register = registered(small)
const slack = small.facts.slack
if (!slack) throw new Error('no slack')

test('登记簿就是 npm run lock 会写的那一份：再登记一遍，一字不变', () => {
  expect([...locks.keys()].sort()).toEqual(
    rulesets()
      .map(({ ruleset }) => ruleset.regulation)
      .sort(),
  )
  for (const { ruleset, regulation } of rulesets()) {
    const before = locks.get(regulation.id)?.questions
    expect(before).not.toEqual([])
    const addresses = addressesOf(regulation.tree.provisions)
    expect(lockText({ addresses, questions: registered(ruleset, before) })).toBe(
      readFileSync(join(root, lockFile(regulation.id)), 'utf8'),
    )
  }
})

test.for([...locks])('%s：一号一问，一问一号', ([, { questions: all }]) => {
  expect(new Set(all.map(({ hash }) => hash)).size).toBe(all.length)
  for (const { options } of all) expect(new Set(options).size).toBe(options.length)
})

test('没有登记的问法、选项，加载不了，并且说出该做什么', () => {
  const worded = { ...small, facts: { ...small.facts, slack: { ...slack, asks: '工作松垮吗？' } } }
  expect(unnumbered(worded, register)).toEqual([
    '有 1 问的问法或者选项没有登记在 content/locks 里（“工作松垮”）；请运行 npm run lock',
  ])
  expect(unnumbered(worded, registered(worded, register))).toEqual([])
  const { upper, ...readings } = small.readings
  if (!upper) throw new Error('no readings')
  const meant = {
    ...small,
    readings: { upper: { ...upper, options: { ...upper.options, 不含: '别的' } }, ...readings },
  }
  expect(unnumbered(meant, register)).toEqual([
    '有 1 问的问法或者选项没有登记在 content/locks 里（“读法：“20%以内”是否含20%”）；请运行 npm run lock',
  ])
  const given = rulesets().map(({ ruleset, companion }) => ({ ruleset, companion }))
  const load = () =>
    loadRulesets(
      catalog().regulations,
      given,
      new Map([...locks]).set('township', { addresses: {}, questions: [] }),
    )
  expect(load).toThrow(/^- rulesets\/township：有 \d+ 问的问法或者选项没有登记.*等）；请运行 npm run lock$/m)
})

test('文字、出处全同的两问，链接分不开，加载不了', () => {
  const twice = { ...small, facts: { ...small.facts, again: slack } }
  expect(unnumbered(twice, registered(twice))).toEqual([
    '“工作松垮”与别的问文字、出处全同，链接分不开；请改其一的名称或问法',
  ])
})

test('号码按登记的先后，与规则里的次序、名字无关；不再有的留着名字', () => {
  expect(numbersOf(small, register)).toEqual({ runs: [0, 12], options: {}, gone: {} })
  const { unit, loss, slack: _, ...facts } = small.facts
  if (unit?.kind !== 'choice' || !loss) throw new Error('no unit')
  const turned = { ...unit, options: ['新的', ...unit.options.slice(1).toReversed()] } as const
  const changed = { ...small, facts: { loss, ...facts, more: { ...slack, name: '另一问' }, unit: turned } }
  const after = registered(changed, register)
  expect(after.slice(0, 12).map(({ hash }) => hash)).toEqual(register.map(({ hash }) => hash))
  expect(numbersOf(changed, after)).toEqual({
    runs: [1, 2, 4, 5, 12, 1, 0, 1, 9, 3],
    options: { 0: [4, 3, 2, 1] },
    gone: { 3: '工作松垮' },
  })
})
