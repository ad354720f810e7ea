import { expect, test } from 'vitest'
import { caseInput, type Module } from '#collection'
import {
  all,
  any,
  applying,
  type Condition,
  evaluateMatter,
  type Input,
  type MatterResult,
  not,
  type Rule,
  type Ruleset,
  readingsIn,
  type Switches,
  sayAlike,
  states,
} from '#rules'
import { readCase } from '../../src/rules/input.ts'
import { rulesetIds } from '../rulesets/ids.ts'
import { small } from './small.ts'
import { known, named, unknown } from './truth.ts'

const read = (reading: string, option: string): Condition => ({ kind: 'read', reading, option })
const yes = (fact: string): Condition => ({ kind: 'yes', fact })
const given = (tag: string): Condition => ({ kind: 'given', tag })

const rule = (id: string, when: Condition, more: Partial<Rule> = {}): Rule => ({
  id,
  when,
  gives: states('norm', id),
  cites: [],
  tags: [],
  slot: null,
  rank: 0,
  ...more,
})

const scope = small.rules.filter(({ gives }) => gives.kind === 'scope')
const made = (...rules: readonly Rule[]): Ruleset => ({
  ...small,
  rules: [...scope, ...rules],
  silences: [],
  doubts: [],
})

const evaluated = (ruleset: Ruleset, inputs: Readonly<Record<string, Input>>, switches: Switches = {}) =>
  evaluateMatter(
    ruleset,
    { name: '', inputs: { unit: known('机关'), ...inputs }, rest: 'inapplicable' },
    switches,
  )

function partOf(found: MatterResult, id: string) {
  for (const part of ['certain', 'possible', 'excluded'] as const) {
    const line = found[part].find((one) => one.rule === id)
    if (line) return [part, ...named(line.needs)]
  }
  return null
}

const slackOrHarm = any(all(read('lower', '含'), yes('slack')), all(read('lower', '不含'), yes('harm')))

test('what comes out alike under every option of a reading is certain, or excluded, and says so', () => {
  const ruleset = made(rule('甲', slackOrHarm), rule('乙', not(slackOrHarm)))
  const both = evaluated(ruleset, { slack: known(true), harm: known(true) })
  expect(partOf(both, '甲')).toEqual(['certain'])
  expect(partOf(both, '乙')).toEqual(['excluded'])
  const [line] = both.certain
  expect(line?.step.condition).toEqual({ kind: 'alike', readings: ['lower'], slots: [] })
  expect(line?.step.parts.map(({ truth }) => truth)).toEqual(['true', 'true'])
  expect(line && sayAlike(ruleset, line.step)).toBe('不论“10%以上”是否含10%，怎样读，结果都一样')
  expect(line && readingsIn(line.step)).toEqual([])
  const [settled] = evaluated(ruleset, { slack: known(true) }, { lower: '含' }).certain
  expect(settled && sayAlike(ruleset, settled.step)).toBe(null)
  expect(settled && readingsIn(settled.step)).toContainEqual(['lower', '含'])
  const one = evaluated(ruleset, { slack: known(true), harm: known(false) })
  expect(partOf(one, '甲')).toEqual(['possible', '@lower'])
  expect(partOf(evaluated(ruleset, {}), '甲')).toEqual(['excluded'])
})

test('a reading that may still matter once a fact is known stays among the needs', () => {
  const ruleset = made(rule('甲', slackOrHarm))
  expect(partOf(evaluated(ruleset, { slack: known(true), harm: unknown }), '甲')).toEqual([
    'possible',
    '@lower',
    'harm',
  ])
  const whatever = made(rule('甲', any(slackOrHarm, yes('opposed'))))
  expect(
    partOf(evaluated(whatever, { slack: known(true), harm: known(true), opposed: unknown }), '甲'),
  ).toEqual(['certain'])
})

test('of several open readings only those that make a difference are needed', () => {
  const idle = any(slackOrHarm, all(read('both', '兼具'), yes('opposed')))
  const ruleset = made(rule('甲', idle))
  expect(
    partOf(evaluated(ruleset, { slack: known(true), harm: known(true), opposed: known(true) }), '甲'),
  ).toEqual(['certain'])
  expect(
    partOf(evaluated(ruleset, { slack: known(true), harm: known(false), opposed: known(true) }), '甲'),
  ).toEqual(['possible', '@lower', '@both'])
  const absorbed = any(slackOrHarm, all(read('lower', '含'), yes('slack'), read('both', '兼具')))
  expect(
    partOf(evaluated(made(rule('甲', absorbed)), { slack: known(true), harm: known(false) }), '甲'),
  ).toEqual(['possible', '@lower'])
})

test('a tag that every contesting rule carries, or one of two tags, holds whichever prevails', () => {
  const grade = (id: string, name: string, tags: readonly string[], when: Condition = { kind: 'always' }) =>
    rule(id, when, { gives: { kind: 'grade', grade: name }, slot: 'grade', tags })
  const contest = (...rest: readonly Rule[]) =>
    made(grade('甲', '一般责任', ['轻']), grade('乙', '重大责任', ['重']), ...rest)
  const found = evaluated(
    contest(
      rule('轻或者重', any(given('轻'), given('重'))),
      rule('轻', given('轻')),
      rule('非轻', not(given('轻'))),
    ),
    {},
  )
  expect(partOf(found, '甲')).toEqual(['possible'])
  expect(partOf(found, '轻或者重')).toEqual(['certain'])
  expect(partOf(found, '轻')).toEqual(['possible'])
  expect(partOf(found, '非轻')).toEqual(['possible'])
  const maybe = made(
    grade('甲', '一般责任', ['轻'], yes('slack')),
    grade('乙', '重大责任', ['重'], yes('harm')),
    rule('轻或者重', any(given('轻'), given('重'))),
  )
  expect(partOf(evaluated(maybe, { slack: unknown, harm: unknown }), '轻或者重')?.[0]).toBe('possible')
  expect(partOf(evaluated(maybe, { slack: known(true), harm: unknown }), '轻或者重')).toEqual(['certain'])
})

test('the scope comes out alike too', () => {
  const ruleset: Ruleset = {
    ...small,
    silences: [],
    doubts: [],
    rules: [
      rule('适用', read('lower', '含'), { gives: { kind: 'scope', reach: '适用', says: '' } }),
      rule('参照', read('lower', '不含'), { gives: { kind: 'scope', reach: '参照', says: '' } }),
      rule('甲', { kind: 'always' }),
    ],
  }
  expect(partOf(evaluated(ruleset, {}), '甲')).toEqual(['certain'])
})

test('a doubt is shown where what it settled excludes a line', () => {
  const ruleset = {
    ...made(rule('甲', all(read('upper', '不含'), yes('slack')))),
    doubts: [applying('所采', '是否含20%', ['art_9'], '两可。', '按含。', { readings: ['upper'] })],
  }
  const found = (switches: Switches, inputs: Readonly<Record<string, Input>>) =>
    evaluated(ruleset, inputs, switches).doubts
  expect(found({}, { slack: known(true) })).toEqual(['所采'])
  expect(found({ upper: '不含' }, { slack: known(true) })).toEqual(['所采'])
  expect(found({}, { slack: known(false) })).toEqual([])
})

/** Every combination of options of the readings named. */
function combinations(ruleset: Ruleset, names: readonly string[]): readonly Switches[] {
  return names.reduce<readonly Switches[]>(
    (so, name) =>
      so.flatMap((one) =>
        Object.keys(ruleset.readings[name]?.options ?? {}).map((option) => ({ ...one, [name]: option })),
      ),
    [{}],
  )
}

test('in every worked case a line that needs only readings comes out otherwise under some, and no certain one does', async () => {
  let looked = 0
  for (const id of rulesetIds()) {
    const { ruleset, companion }: Module = await import(`../../rulesets/${id}/index.ts`)
    for (const one of companion.cases) {
      const read = readCase(ruleset, caseInput(one))
      if (!read.ok) throw new Error(one.title)
      for (const matter of read.case.matters) {
        const found = evaluateMatter(ruleset, matter, read.case.readings)
        if (found.scope.status === 'open') continue
        for (const line of [...found.certain, ...found.possible, ...found.excluded]) {
          const open =
            line.step.condition.kind === 'alike'
              ? line.step.condition.readings
              : line.needs.flatMap(({ kind, name }) => (kind === 'reading' ? [name] : []))
          if (open.length === 0 || open.length > 4) continue
          const settles = line.needs.length === open.length || line.step.condition.kind === 'alike'
          if (!settles || line.rivals.length > 0) continue
          looked++
          const came = combinations(ruleset, open).map((more) => {
            const again = evaluateMatter(ruleset, matter, { ...read.case.readings, ...more })
            return again.certain.some(({ rule: other }) => other === line.rule)
          })
          expect([one.title, line.rule, new Set(came).size]).toEqual([
            one.title,
            line.rule,
            line.step.condition.kind === 'alike' ? 1 : 2,
          ])
        }
      }
    }
  }
  expect(looked).toBeGreaterThan(100)
})

test('a silence that no reading leaves is not told, and one that only may matter says on what it depends', () => {
  const silence = (id: string, when: Condition) =>
    ({ id, about: id, how: '未规定', when, at: [], note: '' }) as const
  const ruleset: Ruleset = {
    ...made(rule('甲', { kind: 'always' })),
    silences: [
      silence('总有', { kind: 'always' }),
      silence('怎样读都没有', not(slackOrHarm)),
      silence('待查明', yes('opposed')),
      silence('随读法', read('lower', '含')),
    ],
  }
  const told = (inputs: Readonly<Record<string, Input>>) =>
    evaluated(ruleset, inputs).silences.map(({ id, open, needs }) => [id, open, ...named(needs)])
  expect(told({ slack: known(true), harm: known(true), opposed: unknown })).toEqual([
    ['总有', false],
    ['待查明', true, 'opposed'],
    ['随读法', true, '@lower'],
  ])
  expect(told({ slack: known(true), harm: known(false) })).toEqual([
    ['总有', false],
    ['怎样读都没有', true, '@lower'],
    ['随读法', true, '@lower'],
  ])
  const reached = {
    ...ruleset,
    rules: [rule('适用', yes('shielding'), { gives: { kind: 'scope', reach: '适用', says: '' } })],
  }
  expect(evaluated(reached, { shielding: unknown }).silences.map(({ open }) => open)).toEqual([
    true,
    true,
    true,
  ])
  expect(evaluated(reached, { shielding: known(false) }).silences).toEqual([])
})
