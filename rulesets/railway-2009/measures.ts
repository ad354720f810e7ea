import {
  all,
  andOthers,
  any,
  anyOf,
  type Condition,
  cite,
  type Measures,
  not,
  oneOf,
  type Rule,
  states,
  unclear,
} from '#rules'
import { para } from './at.ts'
import { anyTraffic, named, production, pursuable, quality, unit } from './parties.ts'
import { byConduct, flat, type Grade, given, grades, is, read, rule, yes } from './words.ts'

/** 第二十条 and 第十六条第二款 send elsewhere; whether they replace 第十六条至第十九条 is a reading. */
const stands = all(pursuable, any(not(given('第二十条')), read('accidentPenalty', '并行')))
const standsForPersons = all(stands, any(not(yes('otherPenalty')), read('lawsPenalty', '并行')))
const standsForUnits = all(
  stands,
  any(not(yes('otherPenalty')), read('lawsPenalty', '并行'), read('lawsPenalty', '只代人员')),
)

/**
 * Something is pursued, or has a grade. The double negation keeps the pages of measures from counting each of them as a way
 * to every measure of the catalogue.
 */
const established = not(
  not(any(given('违规责任'), ...grades.flatMap((grade) => [given(flat(grade)), given(byConduct(grade))]))),
)

const direct = is('addressee', '直接责任人员')
// 第十七条至第十九条 name 领导责任 only: 主要 and 重要领导责任 (第十五条) come to the same.
const leading = is('addressee', '主要领导责任人员', '重要领导责任人员')
const supervising = is('addressee', '监管人员')

/** Several ways for a person are one of them, or may be combined: a reading. A rule each, as a list says how it combines. */
function eitherWay(ways: readonly string[], made: (list: Measures, more: Condition[], id: string) => Rule) {
  const [only, ...others] = ways
  if (only !== undefined && others.length === 0) return [made(oneOf(only), [], '')]
  return [
    made(oneOf(...ways), [read('combining', '择一')], ''),
    made(anyOf(...ways), [read('combining', '可并用')], ' 并用'),
  ]
}

function by(
  article: 17 | 18 | 19,
  word: string,
  addressee: Condition,
  who: string,
  quote: string,
  ways: readonly string[] | Measures,
): readonly Rule[] {
  const grade: Grade = grades[article - 17] ?? '一般责任'
  const made = (measures: Measures, more: readonly Condition[], id: string): Rule =>
    rule(`第十${'七八九'.charAt(article - 17)}条 ${word}${id}`, {
      when: all(
        yes('confirmed'),
        given(grade),
        addressee,
        word === '单位' ? standsForUnits : standsForPersons,
        ...more,
      ),
      gives: { kind: 'measures', who, modality: '直述', measures },
      cites: [cite(para(article), quote)],
      slot: `${grade}的方式`,
      tags: ['处罚方式'],
    })
  return 'of' in ways ? [made(ways, [], '')] : eitherWay(ways, made)
}

// 、 and no 和 or 或 between two ways of different kinds: whether both are meant the text does not say.
const scored = (first: string) => unclear(first, '考核时扣分')
const people = '负有直接责任、主要领导责任、重要领导责任及监管人员'

export const measures: readonly Rule[] = [
  ...by(17, '单位', unit, '负有一般责任的单位', '对负有一般责任的单位，责令检查', ['责令检查']),
  ...by(
    17,
    '直接责任',
    direct,
    '负有直接责任人员',
    '对负有直接责任人员根据所承担的责任给予批评、责令检查、或警告处分',
    ['批评', '责令检查', '警告'],
  ),
  ...by(17, '领导责任', leading, '负领导责任人员', '对负领导责任人员给予批评、或责令检查', [
    '批评',
    '责令检查',
  ]),
  ...by(17, '监管责任', supervising, '负监管责任的人员', '对负监管责任的人员给予批评', ['批评']),
  ...by(
    18,
    '单位',
    unit,
    '负有较大责任的单位',
    '对负有较大责任的单位，责令检查、考核时扣分',
    scored('责令检查'),
  ),
  ...by(
    18,
    '直接责任',
    direct,
    '负有直接责任人员',
    '对负有直接责任人员根据所承担的责任给予警告、记过、记大过处分',
    ['警告', '记过', '记大过'],
  ),
  ...by(18, '领导责任', leading, '负领导责任的人员', '对负领导责任的人员给予警告、记过、记大过处分', [
    '警告',
    '记过',
    '记大过',
  ]),
  ...by(18, '监管责任', supervising, '负监管责任的人员', '对负监管责任的人员给予警告或记过处分', [
    '警告',
    '记过',
  ]),
  ...by(
    19,
    '单位',
    unit,
    '负有重大责任的单位',
    '对负有重大责任的单位，在全路范围内通报批评、考核时扣分',
    scored('在全路范围内通报批评'),
  ),
  ...by(
    19,
    '直接责任',
    direct,
    '负有直接责任人员',
    '对负有直接责任人员根据所承担的责任给予记大过、降级、撤职处分',
    ['记大过', '降级', '撤职'],
  ),
  ...by(19, '领导责任', leading, '负领导责任的人员', '对负领导责任的人员给予记过、记大过、降级处分', [
    '记过',
    '记大过',
    '降级',
  ]),
  ...by(19, '监管责任', supervising, '负监管责任的人员', '对负监管责任的人员给予记过、记大过处分', [
    '记过',
    '记大过',
  ]),
  // The ways there are; whether they may be used beside those that 第十七条至第十九条 assign is a reading.
  rule('第十六条第一款', {
    when: all(yes('confirmed'), established, unit, standsForUnits, read('catalogue', '并行')),
    gives: {
      kind: 'measures',
      who: '违规单位',
      modality: '直述',
      measures: andOthers(anyOf('责令检查', '通报批评', '在考核时扣分')),
    },
    cites: [cite(para(16), '发生违规责任的，对违规单位给予责令检查、通报批评、在考核时扣分等处罚')],
    tags: ['处罚方式'],
  }),
  ...eitherWay(['批评', '警告', '记过', '记大过', '降级', '撤职', '开除'], (sanctions, more, id) =>
    rule(`第十六条第二款${id}`, {
      when: all(yes('confirmed'), established, named, standsForPersons, read('catalogue', '并行'), ...more),
      gives: {
        kind: 'measures',
        who: people,
        modality: '直述',
        measures: andOthers(anyOf('批评', '责令检查', '通报批评', '诫勉谈话', sanctions, '考核')),
      },
      cites: [
        cite(
          para(16, 2),
          '追究单位负有直接责任、主要领导责任、重要领导责任及监管人员的责任，给予包括批评、责令检查、通报批评、诫勉谈话、行政处分（包括批评、警告、记过、记大过、降级、撤职和开除）等处罚和考核',
        ),
      ],
      tags: ['处罚方式'],
    }),
  ),
  rule('第十六条第二款 法律法规', {
    when: yes('otherPenalty'),
    gives: states('norm', '法律法规规定处罚方式的，执行其规定'),
    cites: [cite(para(16, 2), '法律法规规定处罚方式的，执行其规定')],
  }),
  rule('第十六条第三款 合并', {
    when: given('处罚方式'),
    gives: states('discretion', '以上处罚方式可单独使用，也可合并使用', { modality: '可' }),
    cites: [cite(para(16, 3), '以上处罚方式可单独使用，也可合并使用')],
  }),
  rule('第十六条第三款 加重或减轻', {
    when: given('处罚方式'),
    gives: { kind: 'treatment', verbs: ['加重', '减轻'], modality: '可', by: null },
    cites: [cite(para(16, 3), '根据违规责任等级和性质、影响，结合日常管理情况，可加重或减轻处罚')],
  }),
  rule('第二十条', {
    when: any(
      all(anyTraffic, any(yes('deaths'), read('deadlyTraffic', '不管到'))),
      all(yes('deaths'), any(production, quality)),
    ),
    gives: states('norm', '依据有关部门做出的结论和处理建议进行处罚'),
    cites: [
      cite(
        para(20),
        '发生人员死亡质量安全事故或因铁路建设引起铁路交通事故的，依据有关部门做出的结论和处理建议进行处罚',
      ),
    ],
    tags: ['第二十条'],
  }),
  rule('第二十条 加重', {
    when: given('第二十条'),
    gives: { kind: 'treatment', verbs: ['加重'], modality: '可以', by: '铁道部' },
    cites: [cite(para(20), '铁道部认为有必要时可以加重处罚')],
  }),
]
