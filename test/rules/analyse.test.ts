import { describe, expect, test } from 'vitest'
import {
  all,
  amount,
  analyse,
  choice,
  cite,
  count,
  day,
  flag,
  from,
  inclusion,
  not,
  type Outcome,
  over,
  type Rule,
  type Ruleset,
  under,
  upTo,
  vocabulary,
} from '#rules'

const source = cite('art_1', '某条')
const facts = {
  loss: amount('损失', [source]),
  part: count('其中次数', [source]),
  times: count('次数', [source]),
  own: flag('自行纠正', [source]),
  unit: choice('单位', ['机关', '企业', '其他'], [source]),
  filed: day('立案之日', [source]),
}
const readings = { upper: inclusion('“3次以内”是否含3次', source) }
const { within, yes, is, given, rule } = vocabulary({ facts, readings, tags: ['从重'], slots: ['question'] })

const grade = (name: string): Outcome => ({ kind: 'grade', grade: name })
const graded = (id: string, when: Rule['when'], name: string, more: Partial<Rule> = {}): Rule => ({
  ...rule(id, { when, gives: grade(name), cites: [source], slot: 'question' }),
  ...more,
})

/** What the analysis finds, a line each: what, and where. */
function found(rules: readonly Rule[], more: Partial<Ruleset> = {}): readonly string[] {
  const ruleset: Ruleset = {
    regulation: 'none',
    facts,
    readings,
    grades: ['一般', '重大'],
    slots: { question: { about: '哪一级', arises: { kind: 'always' }, exclusive: true } },
    rules,
    parts: [],
    silences: [],
    doubts: [],
    ...more,
  }
  return analyse(ruleset).map(({ id, cells }) => [id, ...cells].join('｜'))
}

const small = graded('甲', within('loss', under(30)), '一般')
const large = graded('乙', within('loss', from(30)), '重大')

describe('一个问题的各条', () => {
  test.for<readonly [title: string, rules: readonly Rule[], found: readonly string[]]>([
    ['首尾相接，没有缺口', [small, large], []],
    [
      '界上两不含，缺的正是界上',
      [small, graded('乙', within('loss', over(30)), '重大')],
      ['gap question｜损失：恰为30万元'],
    ],
    [
      '界上两都含，重的正是界上',
      [graded('甲', within('loss', upTo(30)), '一般'), large],
      ['overlap 甲 + 乙｜损失：恰为30万元'],
    ],
    [
      '中间缺一段，段内不含两头',
      [small, graded('乙', within('loss', from(50)), '重大')],
      ['gap question｜损失：恰为30万元、超过30万元、不到50万元'],
    ],
    ['只有上段', [large], ['gap question｜损失：不到30万元']],
    [
      '头一格与下一格都缺，合说一次',
      [graded('乙', within('loss', over(30)), '重大')],
      ['gap question｜损失：不到30万元、恰为30万元'],
    ],
    ['效果相同的重叠，不算并列', [graded('甲', within('loss', upTo(30)), '重大'), large], []],
    ['位次高的优先，不算并列', [graded('甲', within('loss', upTo(30)), '一般', { rank: 1 }), large], []],
    [
      '选项缺一个',
      [graded('甲', is('unit', '机关'), '一般'), graded('乙', is('unit', '其他'), '重大')],
      ['gap question｜单位：企业'],
    ],
    [
      '两件事交叉：只缺都否',
      [graded('甲', yes('own'), '一般'), graded('乙', all(is('unit', '机关'), not(yes('own'))), '重大')],
      ['gap question｜自行纠正：否；单位：企业、其他'],
    ],
    [
      '按日分的，写出日子',
      [graded('甲', within('filed', from('2015-06-01')), '一般')],
      ['gap question｜立案之日：不到2015-06-01'],
    ],
    [
      '永不成立的，是空条',
      [small, large, graded('丙', all(yes('own'), not(yes('own'))), '一般')],
      ['dead 丙'],
    ],
    [
      '相邻整数之间没有别的数',
      [graded('甲', within('times', upTo(2)), '一般'), graded('乙', within('times', from(3)), '重大')],
      [],
    ],
  ])('%s', ([, rules, expected]) => {
    expect(found(rules)).toEqual(expected)
  })

  test('不互斥的问题，不说并列', () => {
    const both = [graded('甲', within('loss', upTo(30)), '一般'), large]
    const slots = { question: { about: '哪一级', arises: { kind: 'always' }, exclusive: false } } as const
    expect(found(both, { slots })).toEqual([])
  })

  test('问题不发生之处，不算缺口', () => {
    const slots = { question: { about: '哪一级', arises: yes('own'), exclusive: true } } as const
    expect(found([large], { slots })).toEqual(['gap question｜自行纠正：是；损失：不到30万元'])
  })

  test('部分大于整体的，没有这样的格', () => {
    const rules = [
      graded('甲', within('times', from(2)), '一般'),
      graded('乙', all(within('times', under(2)), within('part', under(2))), '重大'),
    ]
    expect(found(rules)).toEqual(['gap question｜次数：不到2次；其中次数：恰为2次、超过2次'])
    expect(found(rules, { parts: [['part', 'times']] })).toEqual([])
  })
})

describe('不属哪个问题的各条', () => {
  const alone = (id: string, when: Rule['when']): Rule => ({ ...graded(id, when, '一般'), slot: null })
  const none = { slots: {} } as const

  test('成立得了的不报，成立不了的报', () => {
    expect(found([alone('甲', yes('own'))], none)).toEqual([])
    expect(found([alone('甲', all(yes('own'), not(yes('own'))))], none)).toEqual(['dead 甲'])
    expect(found([alone('甲', within('loss', over(30), under(30)))], none)).toEqual(['dead 甲'])
  })

  test('换一种读法才成立的，不算空条', () => {
    const when = all(within('times', upTo(3, 'upper')), within('times', from(3)))
    const adopted = { readings: { upper: { ...readings.upper, adopted: '不含' } } }
    expect(found([alone('甲', when)], { ...none, ...adopted })).toEqual([])
  })

  test('凭标记的，标记在与不在都算到', () => {
    const tagged: Rule = { ...alone('甲', yes('own')), tags: ['从重'] }
    expect(found([tagged, alone('乙', given('从重'))], none)).toEqual([])
    expect(found([tagged, alone('乙', all(given('从重'), not(given('从重'))))], none)).toEqual(['dead 乙'])
  })
})
