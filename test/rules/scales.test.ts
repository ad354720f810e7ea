import { expect, test } from 'vitest'
import {
  all,
  amount,
  cite,
  count,
  flag,
  from,
  inclusion,
  not,
  type Outcome,
  over,
  percent,
  piecesOf,
  type Rule,
  type Ruleset,
  type Scale,
  sayPiece,
  scalesOf,
  states,
  under,
  upTo,
  vocabulary,
} from '#rules'

const source = cite('art_1', '金额在30万元(不含)以下的')
const facts = {
  loss: amount('损失', [source]),
  share: percent('比例', [source]),
  times: count('次数', [source]),
  own: flag('自行纠正', [source]),
}
const readings = {
  within: inclusion('“20%以内”是否含20%', source),
  above: inclusion('“20%以上”是否含20%', source),
}
const { within, yes, rule } = vocabulary({ facts, readings, tags: [], slots: ['question'] })

const grade = (name: string): Outcome => ({ kind: 'grade', grade: name })
const graded = (id: string, when: Rule['when'], name: string, more: Partial<Rule> = {}): Rule => ({
  ...rule(id, { when, gives: grade(name), cites: [source], slot: 'question' }),
  ...more,
})

function rulesetOf(rules: readonly Rule[], more: Partial<Ruleset> = {}): Ruleset {
  return {
    regulation: 'none',
    facts,
    readings,
    grades: ['一般', '较大', '重大'],
    slots: { question: { about: '哪一级', arises: { kind: 'always' }, exclusive: true } },
    rules,
    parts: [],
    silences: [],
    doubts: [],
    ...more,
  }
}

/** Stretches as one word a line: from–to standing rules. */
const shown = (scale: Scale | undefined) =>
  scale?.stretches.map(({ from: low, to, standing, rules }) => {
    const range = low === to ? `${low}` : `${low}–${to ?? '∞'}`
    return [range, standing, ...rules].join(' ')
  })

const ten = 10_000_000

test('两个界限，三档，界限各有归属', () => {
  const scales = scalesOf(
    rulesetOf([
      graded('甲', within('loss', under(10)), '一般'),
      graded('乙', within('loss', from(10), under(30)), '较大'),
      graded('丙', within('loss', from(30)), '重大'),
    ]),
  )
  expect(scales.map(({ slot, fact }) => [slot, fact])).toEqual([['question', 'loss']])
  expect(shown(scales[0])).toEqual([
    `0–${ten} one 甲`,
    `${ten} one 乙`,
    `${ten}–${3 * ten} one 乙`,
    `${3 * ten} one 丙`,
    `${3 * ten}–∞ one 丙`,
  ])
  expect(scales[0]?.bands.map(({ rule: { id }, from: low, to }) => [id, low?.value, to?.value])).toEqual([
    ['甲', undefined, ten],
    ['乙', ten, 3 * ten],
    ['丙', 3 * ten, undefined],
  ])
})

test('文面未注含否：照所采读法，20%两档都收，其下有空缺，一直画到100%', () => {
  const [scale] = scalesOf(
    rulesetOf([
      graded('甲', within('share', from(10), upTo(20, 'within')), '一般'),
      graded('乙', within('share', from(20, 'above')), '较大'),
    ]),
  )
  expect(shown(scale)).toEqual([
    '0–1000 gap',
    '1000 one 甲',
    '1000–2000 one 甲',
    '2000 overlap 甲 乙',
    '2000–10000 one 乙',
  ])
  expect(scale?.stretches.map(({ readings: named }) => named)).toEqual([[], [], [], ['within', 'above'], []])
})

test('界限都不含，恰在其上无所归', () => {
  const [scale] = scalesOf(
    rulesetOf([
      graded('甲', within('share', under(20)), '一般'),
      graded('乙', within('share', over(20)), '较大'),
    ]),
  )
  expect(shown(scale)).toEqual(['0–2000 one 甲', '2000 gap', '2000–10000 one 乙'])
})

test('到顶的界限之上没有一段', () => {
  const [scale] = scalesOf(rulesetOf([graded('甲', within('share', from(100)), '重大')]))
  expect(shown(scale)).toEqual(['0–10000 gap', '10000 one 甲'])
})

test('问题不发生之处不是空缺', () => {
  const [scale] = scalesOf(
    rulesetOf([graded('甲', within('share', from(10)), '一般')], {
      slots: { question: { about: '哪一级', arises: within('share', over(0)), exclusive: true } },
    }),
  )
  expect(shown(scale)).toEqual(['0 outside', '0–1000 gap', '1000 one 甲', '1000–10000 one 甲'])
})

test('同一问题还看别的事实：各画一条，只在各自的数上', () => {
  const scales = scalesOf(
    rulesetOf([
      graded('甲', within('share', under(20)), '一般'),
      graded('乙', within('loss', from(10)), '较大'),
    ]),
  )
  expect(scales.map(shown)).toEqual([
    ['0–2000 one 甲', '2000 elsewhere', '2000–10000 elsewhere'],
    [`0–${ten} elsewhere`, `${ten} one 乙`, `${ten}–∞ one 乙`],
  ])
})

test('另有条件把两档分开的，不算重叠；分不开的才算', () => {
  const apart = (other: Rule['when']) =>
    shown(
      scalesOf(
        rulesetOf([
          graded('甲', all(within('times', from(2)), yes('own')), '一般'),
          graded('乙', all(within('times', from(2)), other), '较大'),
        ]),
      )[0],
    )
  expect(apart(not(yes('own')))).toEqual(['0–2 gap', '2 several 甲 乙', '2–∞ several 甲 乙'])
  expect(apart(within('loss', from(1)))).toEqual(['0–2 gap', '2 overlap 甲 乙', '2–∞ overlap 甲 乙'])
})

test('位次高的是例外，盖过的一档不算重叠', () => {
  const [scale] = scalesOf(
    rulesetOf([
      graded('甲', within('times', from(1)), '一般'),
      graded('乙', within('times', from(2)), '较大', { rank: 1 }),
    ]),
  )
  expect(shown(scale)).toEqual(['0–1 gap', '1 one 甲', '2 one 乙', '2–∞ one 乙'])
})

test('不属任何问题的规则，界限之外不是空缺；不看数量的规则没有标尺', () => {
  const plain = rule('丁', {
    when: within('times', from(2)),
    gives: states('procedure', '倒查'),
    cites: [source],
  })
  const flagged = rule('戊', { when: yes('own'), gives: states('procedure', '记录'), cites: [source] })
  const scales = scalesOf(rulesetOf([plain, flagged]))
  expect(scales.map(({ slot }) => slot)).toEqual([null])
  expect(shown(scales[0])).toEqual(['0–2 outside', '2 one 丁', '2–∞ one 丁'])
})

test('相邻而情形相同的并为一段，界限归到含它的一边，用话说出', () => {
  const said = (...rules: Rule[]) => {
    const ruleset = rulesetOf(rules)
    return scalesOf(ruleset).map((scale) =>
      piecesOf(scale).map((piece) => [
        sayPiece(ruleset, scale, piece),
        piece.standing,
        ...piece.rules,
        ...piece.readings,
      ]),
    )
  }
  expect(
    said(
      graded('甲', within('loss', under(10)), '一般'),
      graded('乙', within('loss', from(10), under(30)), '较大'),
      graded('丙', within('loss', from(30)), '重大'),
    ),
  ).toEqual([
    [
      ['不到10万元', 'one', '甲'],
      ['满10万元、不到30万元', 'one', '乙'],
      ['满30万元', 'one', '丙'],
    ],
  ])
  expect(
    said(
      graded('甲', within('share', from(10), upTo(20, 'within')), '一般'),
      graded('乙', within('share', from(20, 'above')), '较大'),
    ),
  ).toEqual([
    [
      ['不到10%', 'gap'],
      ['满10%、不到20%', 'one', '甲'],
      ['恰为20%', 'overlap', '甲', '乙', 'within', 'above'],
      ['超过20%', 'one', '乙'],
    ],
  ])
  expect(said(graded('甲', within('share', upTo(20)), '一般'))).toEqual([
    [
      ['不超过20%', 'one', '甲'],
      ['超过20%', 'gap'],
    ],
  ])
})
