import { expect, test } from 'vitest'
import {
  checkRuleset,
  evaluate,
  evaluateMatter,
  type Input,
  type MatterResult,
  type Rule,
  type Ruleset,
  type Switches,
  states,
} from '#rules'
import { small, words } from './small.ts'
import { inapplicable, known, named, unknown } from './truth.ts'

type Inputs = Readonly<Record<string, Input>>

const result = (
  inputs: Inputs,
  { switches = {}, ruleset = small }: { switches?: Switches; ruleset?: Ruleset } = {},
) => evaluateMatter(ruleset, { name: '', inputs, rest: 'inapplicable' }, switches)

/** The part of a result a rule is in, what it needs and which rules stand against it. */
function partOf(found: MatterResult, rule: string) {
  for (const part of ['certain', 'possible', 'excluded'] as const) {
    const line = found[part].find((one) => one.rule === rule)
    if (line) return [part, named(line.needs), line.rivals]
  }
  return null
}

const office = { unit: known('机关') }

test('the small ruleset passes the check it is given', () => {
  const text = {
    wordsAt: (eId: string) => words[eId] ?? null,
    provisions: Object.keys(words),
    lost: () => false,
  }
  expect(checkRuleset(small, {}, text)).toEqual([])
})

test('every rule but those of scope is in one part of the result, in the order of the ruleset', () => {
  const { certain, possible, excluded } = result({ ...office, loss: unknown, slack: known(true) })
  const inOrder = small.rules.filter(({ gives }) => gives.kind !== 'scope').map(({ id }) => id)
  for (const part of [certain, possible, excluded]) {
    const ids = part.map(({ rule }) => rule)
    expect(ids).toEqual(inOrder.filter((id) => ids.includes(id)))
  }
  expect([...certain, ...possible, ...excluded].map(({ rule }) => rule).toSorted()).toEqual(
    inOrder.toSorted(),
  )
})

test.for([
  ['机关', 'reached', ['第一条适用'], 4],
  ['企业', 'analogy', ['第一条参照'], 4],
  ['军队', 'outside', ['第一条不适用'], 0],
  ['其他', 'outside', [], 0],
] as const)('scope: %s is %s', ([unit, status, lines, certain]) => {
  const found = result({ unit: known(unit) })
  expect(found.scope.status).toBe(status)
  expect(found.scope.lines.map(({ rule }) => rule)).toEqual(lines)
  expect(found.scope.needs).toEqual([])
  expect(found.certain).toHaveLength(certain)
  expect(found.possible).toEqual([])
})

test('outside the scope everything is excluded and nothing is silent or doubtful', () => {
  const found = result({ unit: known('军队'), loss: known(40_000_000) })
  expect(found.excluded).toHaveLength(small.rules.length - 3)
  expect([found.silences, found.doubts]).toEqual([[], []])
})

test('while the scope is open nothing is certain, and all that may follow needs what the scope needs', () => {
  const found = result({ unit: unknown, loss: known(40_000_000), shielding: unknown })
  expect(found.scope.status).toBe('open')
  expect(named(found.scope.needs)).toEqual(['unit'])
  expect(found.certain).toEqual([])
  expect(partOf(found, '第二条重大')).toEqual(['possible', ['unit'], []])
  expect(partOf(found, '第六条从重')).toEqual(['possible', ['unit', 'shielding'], []])
  expect(partOf(found, '第二条一般')).toEqual(['excluded', [], []])
})

test.for([
  [0, ['excluded', [], []], ['excluded', [], []]],
  [29_999_999, ['excluded', [], []], ['certain', [], []]],
  [30_000_000, ['certain', [], []], ['excluded', [], []]],
  [30_000_001, ['certain', [], []], ['excluded', [], []]],
] as const)('a loss of %j: the grade turns at exactly 30万元', ([loss, grave, slight]) => {
  const found = result({ ...office, loss: known(loss) })
  expect(partOf(found, '第二条重大')).toEqual(grave)
  expect(partOf(found, '第二条一般')).toEqual(slight)
  expect(partOf(found, '第四条人员')).toEqual(grave)
})

test('rules of one rank that disagree contest each other, and what follows from one is only possible', () => {
  const found = result({ ...office, inflation: known(2000) })
  expect(partOf(found, '第三条一般')).toEqual(['possible', [], ['第三条重大']])
  expect(partOf(found, '第三条重大')).toEqual(['possible', [], ['第三条一般']])
  expect(partOf(found, '第四条人员')).toEqual(['possible', [], []])
  expect(found.doubts).toEqual(['exactly-20'])
})

test('a reading that is switched ends the contest; the doubt remains, for its provision is still stood on', () => {
  const found = result({ ...office, inflation: known(2000) }, { switches: { upper: '不含' } })
  expect(partOf(found, '第三条一般')).toEqual(['excluded', [], []])
  expect(partOf(found, '第三条重大')).toEqual(['certain', [], []])
  expect(partOf(found, '第四条人员')).toEqual(['certain', [], []])
  expect(found.doubts).toEqual(['exactly-20'])
})

test('rules of one slot that agree do not contest each other', () => {
  const found = result({ ...office, loss: known(40_000_000), inflation: known(5000) })
  expect(partOf(found, '第二条重大')).toEqual(['certain', [], []])
  expect(partOf(found, '第三条重大')).toEqual(['certain', [], []])
})

test('a rival that may yet hold makes a rule only possible, and names the fact it waits for', () => {
  const found = result({ ...office, loss: known(40_000_000), inflation: unknown })
  expect(partOf(found, '第二条重大')).toEqual(['possible', ['inflation'], ['第三条一般']])
})

const filed = known(16_587)
const slackAndHarm = { ...office, slack: known(true), harm: known(true) }

test.for([
  ['holds', known(true), ['excluded', [], ['第十条']], ['certain', [], []]],
  ['may hold', unknown, ['possible', ['opposed'], ['第十条']], ['possible', ['opposed'], []]],
  ['does not', known(false), ['certain', [], []], ['excluded', [], []]],
] as const)('an exception of higher rank that %s', ([, opposed, rule, exception]) => {
  const found = result({ ...slackAndHarm, opposed, filed })
  expect(partOf(found, '第五条承担')).toEqual(rule)
  expect(partOf(found, '第十条')).toEqual(exception)
})

test('a rule that a higher one defeats no longer contests those of its own rank', () => {
  const rule = (id: string, grade: string, rank: number): Rule => ({
    id,
    when: { kind: 'always' },
    gives: { kind: 'grade', grade },
    cites: [],
    tags: [],
    slot: 'grade',
    rank,
  })
  const scope = small.rules.filter(({ gives }) => gives.kind === 'scope')
  const ruleset = {
    ...small,
    rules: [...scope, rule('甲', '重大责任', 0), rule('乙', '一般责任', 0), rule('丙', '重大责任', 1)],
  }
  const found = result(office, { ruleset })
  expect(partOf(found, '丙')).toEqual(['certain', [], []])
  expect(partOf(found, '乙')).toEqual(['excluded', [], ['丙']])
  expect(partOf(found, '甲')).toEqual(['certain', [], []])
})

test('a tag follows the rules that carry it, from rule to rule', () => {
  const chain = (inputs: Inputs) => partOf(result({ ...office, ...inputs }), '第七条')
  expect(chain({ loss: known(30_000_000) })).toEqual(['certain', [], []])
  expect(chain({ loss: known(1) })).toEqual(['excluded', [], []])
  expect(chain({ loss: unknown })).toEqual(['possible', ['loss'], []])
  expect(chain({ loss: unknown, inflation: known(5000) })).toEqual(['possible', ['loss'], []])
})

test('a silence shows when it matters or may, and a doubt when a line or a silence stands on its provision', () => {
  const ids = (inputs: Inputs) => result({ ...office, ...inputs }).silences.map(({ id }) => id)
  expect(ids({ loss: known(30_000_000) })).toEqual(['appeal'])
  expect(ids({ loss: unknown })).toEqual(['appeal'])
  expect(ids({ loss: known(1) })).toEqual([])
  const doubts = (inputs: Inputs, ruleset = small) => result({ ...office, ...inputs }, { ruleset }).doubts
  expect(doubts({})).toEqual([])
  expect(doubts({ slack: unknown, harm: known(true) })).toEqual(['side-by-side'])
  const silent = { ...small, silences: small.silences.map((one) => ({ ...one, at: ['art_5'] })) }
  expect(doubts({ loss: known(30_000_000) }, silent)).toEqual(['side-by-side'])
})

test('a reading on which no side is taken makes what rests on it possible, until it is switched', () => {
  const at = (switches: Switches) =>
    partOf(result({ ...office, inflation: known(1000) }, { switches }), '第三条一般')
  expect(at({})).toEqual(['possible', ['@lower'], []])
  expect(at({ lower: '含' })).toEqual(['certain', [], []])
  expect(at({ lower: '不含' })).toEqual(['excluded', [], []])
})

test('dates are reckoned only from a day the reader supposes', () => {
  const inputs = { ...office, loss: known(30_000_000) }
  const given = (date: string | null) =>
    evaluate(small, { matters: [{ name: '', inputs, rest: 'inapplicable' }], readings: {}, date })
      .matters.flatMap(({ certain }) => certain)
      .flatMap(({ dates }) => dates)
  expect(given(null)).toEqual([])
  expect(given('2024-02-29')).toEqual([
    { years: 1, holds: '一年内不得提拔', from: '2024-02-29', until: '2025-02-28' },
  ])
})

test('matters are worked out each on its own and never merged; the readings taken are told', () => {
  const matter = (name: string, loss: Input) => ({
    name,
    inputs: { ...office, loss },
    rest: 'inapplicable' as const,
  })
  const [one, two] = [matter('甲', known(1)), matter('乙', known(30_000_000))]
  const found = evaluate(small, { matters: [one, two], readings: { lower: '含' }, date: null })
  expect(found.readings).toEqual({ upper: '含', both: null, lower: '含' })
  expect(found.matters).toEqual([
    evaluateMatter(small, one, { lower: '含' }),
    evaluateMatter(small, two, { lower: '含' }),
  ])
})

test('a fact left out is what the matter says of the rest', () => {
  const open = evaluateMatter(small, { name: '', inputs: office, rest: 'unasked' })
  expect(partOf(open, '第六条从重')).toEqual(['possible', ['shielding'], []])
  expect(partOf(result(office), '第六条从重')).toEqual(['excluded', [], []])
  expect(partOf(result({ ...office, shielding: inapplicable }), '第六条从重')).toEqual(['excluded', [], []])
})

test('a statement is what it says, whatever it is called', () => {
  expect(states('norm', '从其规定')).toEqual({
    kind: 'norm',
    says: '从其规定',
    by: null,
    modality: '直述',
    periods: [],
  })
})
