import { expect, test } from 'vitest'
import { nearest, readCase, readInput } from '#rules'
import { small } from './small.ts'
import { known } from './truth.ts'

const read = (given: unknown) => readCase(small, given)

/** Everything wrong with a case, each as `path: what`. */
function problems(given: unknown): readonly string[] {
  const found = read(given)
  return found.ok ? [] : found.problems.map(({ path, says }) => `${path}: ${says}`)
}

test('a case of one matter and a case of several are read alike', () => {
  const facts = {
    unit: '机关',
    loss: '29.5',
    slack: true,
    harm: null,
    filed: '2015-06-01',
    opposed: '不适用',
  }
  const inputs = {
    unit: known('机关'),
    loss: known(29_500_000),
    slack: known(true),
    harm: { state: 'unknown' },
    filed: known(16_587),
    opposed: { state: 'inapplicable' },
  }
  expect(read({ facts })).toEqual({
    ok: true,
    case: { matters: [{ name: '事项1', inputs, rest: 'unasked' }], readings: {}, date: null },
  })
  expect(
    read({ matters: [{ facts, name: '甲', rest: '不适用' }, {}], readings: { upper: '含' }, date: null }),
  ).toEqual({
    ok: true,
    case: {
      matters: [
        { name: '甲', inputs, rest: 'inapplicable' },
        { name: '事项2', inputs: {}, rest: 'unasked' },
      ],
      readings: { upper: '含' },
      date: null,
    },
  })
})

test.for([
  ['slack', null, { state: 'unknown' }],
  ['slack', '不清楚', { state: 'unknown' }],
  ['slack', '未问', { state: 'unasked' }],
  ['slack', '不适用', { state: 'inapplicable' }],
  ['slack', false, known(false)],
  ['loss', 0, known(0)],
  ['loss', '299.9', known(299_900_000)],
  ['inflation', 100, known(10_000)],
  ['unit', '军队', known('军队')],
  ['filed', '1969-12-31', known(-1)],
] as const)('%s: %j', ([fact, value, input]) => {
  expect(readInput(small.facts[fact] ?? expect.fail(), value)).toEqual(input)
})

test.for([
  ['slack', 'true', '"true" 不是 true 或 false；不清楚写 null'],
  ['slack', 1, '1 不是 true 或 false；不清楚写 null'],
  ['slack', [], '数组 不是 true 或 false；不清楚写 null'],
  ['loss', -1, '-1 小于 0万元'],
  ['loss', '-0.000001', '"-0.000001" 小于 0万元'],
  ['loss', 299.9999999, '299.9999999 不能精确表示为以万元计的数；不作四舍五入'],
  ['loss', Number.POSITIVE_INFINITY, 'Infinity 不能精确表示为以万元计的数；不作四舍五入'],
  ['loss', '三十', '"三十" 不能精确表示为以万元计的数；不作四舍五入'],
  ['loss', true, 'true 不是数；应是以万元计的数'],
  ['loss', {}, '对象 不是数；应是以万元计的数'],
  ['inflation', 101, '101 大于 100%'],
  ['inflation', '100.01', '"100.01" 大于 100%'],
  ['inflation', -0.01, '-0.01 小于 0%'],
  ['unit', '机构', '"机构" 不在选项里；可选 机关、企业、军队、其他；是否指 机关？'],
  ['unit', 7, '7 不在选项里；可选 机关、企业、军队、其他'],
  ['filed', '2023-02-29', '"2023-02-29" 不是存在的日期；应作 2024-02-29 的样子'],
  ['filed', 20230301, '20230301 不是存在的日期；应作 2024-02-29 的样子'],
] as const)('%s: %j is refused', ([fact, value, says]) => {
  expect(readInput(small.facts[fact] ?? expect.fail(), value)).toBe(says)
})

test('every problem of a case is told at once, each with its path', () => {
  expect(
    problems({
      matters: [{ facts: { loss: -1, los: 3 }, rest: '无', nam: '甲' }, 7, { facts: [], name: 3 }],
      readings: { uper: '含', upper: '包含', lower: null },
      date: '2024-02-30',
      mater: [],
    }),
  ).toEqual([
    'mater: 没有这一项；可用的是 matters、readings、date；是否指 matters？',
    'matters[0].nam: 没有这一项；可用的是 name、facts、rest；是否指 name？',
    'matters[0].rest: 应是“未问”或“不适用”',
    'matters[0].facts.loss: -1 小于 0万元',
    'matters[0].facts.los: 没有这个事实；是否指 loss（损失）？',
    'matters[1]: 事项应是一个对象，如 {"facts": {}}',
    'matters[2].name: 名称应是一行文字，不超过100字',
    'matters[2].facts: 应是一个对象，如 {}',
    'readings.uper: 没有这个读法；是否指 upper？',
    'readings.upper: "包含" 不在选项里；可选 含、不含',
    'readings.lower: null 不在选项里；可选 含、不含',
    'date: "2024-02-30" 不是存在的日期；应作 2024-02-29 的样子',
  ])
})

test.for([
  [null, ': 应是一个对象，如 {"facts": {}}'],
  [[], ': 应是一个对象，如 {"facts": {}}'],
  ['案例', ': 应是一个对象，如 {"facts": {}}'],
  [{}, 'matters: 应是至少有一件事项的数组，如 [{"facts": {}}]'],
  [{ matters: [] }, 'matters: 应是至少有一件事项的数组，如 [{"facts": {}}]'],
  [{ facts: null }, 'facts: 应是一个对象，如 {}'],
  [{ facts: {}, readings: [] }, 'readings: 应是一个对象，如 {}'],
  [{ facts: {}, matters: [{}] }, 'facts: 没有这一项；可用的是 matters、readings、date'],
  [{ facts: {}, name: '甲\n乙' }, 'name: 名称应是一行文字，不超过100字'],
  [{ facts: {}, name: '甲'.repeat(101) }, 'name: 名称应是一行文字，不超过100字'],
] as const)('%j is no case', ([given, problem]) => {
  expect(problems(given)).toEqual([problem])
})

test.for([
  ['Inflation', 'inflation', true],
  ['inflatoin', 'inflation', true],
  ['损失', 'loss', true],
  ['虚报比列', 'inflation', true],
  ['zzzzzzzzz', 'unit', false],
] as const)('the known fact nearest to %s is %s', ([given, name, close]) => {
  const facts = Object.entries(small.facts).map(([key, fact]) => [key, fact.name] as const)
  const found = nearest(given, facts)
  expect(found?.close).toBe(close)
  if (close) expect(found?.name).toBe(name)
})

test('nothing is near to a name beyond 64 characters, and an unknown fact far from all is told the nearest', () => {
  expect(nearest('x'.repeat(65), [['x']])).toBeNull()
  expect(problems({ facts: { ['x'.repeat(65)]: 1 } })).toEqual([`facts["${'x'.repeat(40)}…"]: 没有这个事实`])
  expect(problems({ facts: { qqqq: 1 } })).toEqual([
    expect.stringMatching(/^facts\.qqqq: 没有这个事实；最相近的是 \w+（.+）$/),
  ])
})

test.for(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
  'the key %s is like any other that is not known',
  (key) => {
    const facts: unknown = JSON.parse(`{"facts":{"${key}":true}}`)
    expect(problems(facts)).toEqual([expect.stringContaining(`facts.${key}: 没有这个事实`)])
    const readings: unknown = JSON.parse(`{"facts":{},"readings":{"${key}":"含"}}`)
    expect(problems(readings)).toEqual([expect.stringContaining(`readings.${key}: 没有这个读法`)])
    const option: unknown = JSON.parse(`{"facts":{},"readings":{"upper":"${key}"}}`)
    expect(problems(option)).toEqual([expect.stringContaining('不在选项里')])
    const outside: unknown = JSON.parse(`{"facts":{},"${key}":{"facts":{}}}`)
    expect(problems(outside)).toEqual([expect.stringContaining(`${key}: 没有这一项`)])
    expect(Object.hasOwn(Object.prototype, 'facts')).toBe(false)
  },
)

test('what is hostile is refused in few words, and nothing throws', () => {
  let deep: unknown = []
  for (let level = 0; level < 100_000; level++) deep = [deep]
  const huge = '甲'.repeat(5_000_000)
  expect(problems({ facts: { slack: deep, loss: huge, unit: huge } })).toEqual([
    'facts.slack: 数组 不是 true 或 false；不清楚写 null',
    `facts.loss: "${'甲'.repeat(40)}…" 不能精确表示为以万元计的数；不作四舍五入`,
    `facts.unit: "${'甲'.repeat(40)}…" 不在选项里；可选 机关、企业、军队、其他`,
  ])
  expect(problems({ facts: { loss: '9'.repeat(1_000_000) } })).toHaveLength(1)
  expect(problems({ facts: { slack: 10n, harm: Symbol('x') } })).toHaveLength(2)
  expect(problems({ facts: { 'a\u001b[31m': 1 }, 'b\u202e': 1 })).toEqual([
    '["b\\u202e"]: 没有这一项；可用的是 facts、name、rest、readings、date',
    expect.stringMatching(/^facts\["a\\u001b\[31m"\]: 没有这个事实/),
  ])
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`key${n}`, n]))
  expect(problems({ facts: many })).toHaveLength(1000)
})

test('a part that is given may not exceed its whole', () => {
  const ruleset = {
    ...small,
    parts: [['recoveredLoss', 'loss'] as const],
    facts: { ...small.facts, recoveredLoss: small.facts.loss ?? expect.fail() },
  }
  const given = (part: unknown, whole: unknown) =>
    readCase(ruleset, { matters: [{ facts: { recoveredLoss: part, loss: whole } }] })
  expect(given('5.000001', 5)).toEqual({
    ok: false,
    problems: [{ path: 'matters[0].facts.recoveredLoss', says: '不会大于损失（5万元）' }],
  })
  for (const [part, whole] of [
    [5, 5],
    [6, null],
    [null, 5],
    [0, 0],
  ])
    expect(given(part, whole).ok).toBe(true)
})
