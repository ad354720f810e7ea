import { expect, test } from 'vitest'
import {
  all,
  andOthers,
  any,
  anyOf,
  type Condition,
  type Measures,
  not,
  type Outcome,
  oneOf,
  sayCondition,
  sayLine,
  sayMeasures,
  sayNeed,
  sayOutcome,
  sayValue,
  states,
  together,
  unclear,
} from '#rules'
import { small } from './small.ts'

test.for<[Measures, string]>([
  [oneOf('警告', '记过'), '警告、记过（择一）'],
  [anyOf('批评教育', '诫勉谈话'), '批评教育、诫勉谈话（可单用可并用）'],
  [together('责令检查', '考核时扣分'), '责令检查、考核时扣分（并处）'],
  [unclear('批评', '警告'), '批评、警告（如何合用文面未明）'],
  [oneOf('通报批评'), '通报批评'],
  [andOthers(oneOf('免职', '降职')), '免职、降职等（择一）'],
  [oneOf('通报批评', anyOf('免职', '降职')), '通报批评、〔免职、降职（可单用可并用）〕（择一）'],
])('%j', ([measures, said]) => {
  expect(sayMeasures(measures)).toBe(said)
})

test.for<[Outcome, string]>([
  [{ kind: 'scope', reach: '参照', says: '企业参照执行' }, '参照：企业参照执行'],
  [{ kind: 'liability', who: '主管人员', what: '领导责任', modality: '应当' }, '应当追究主管人员的领导责任'],
  [{ kind: 'liability', who: '主管人员', what: '领导责任', modality: '直述' }, '追究主管人员的领导责任'],
  [
    { kind: 'liability', who: '主管人员', what: '领导责任', modality: '应当', how: '严肃' },
    '应当严肃追究主管人员的领导责任',
  ],
  [{ kind: 'grade', grade: '重大责任' }, '重大责任'],
  [{ kind: 'role', who: '成员', role: '领导责任', bears: true, modality: '应当' }, '成员：应当承担领导责任'],
  [{ kind: 'role', who: '成员', role: '领导责任', bears: false, modality: '直述' }, '成员：不承担领导责任'],
  [
    { kind: 'role', who: '成员', role: '领导责任', bears: true, modality: '直述', how: '切实担负' },
    '成员：切实担负领导责任',
  ],
  [
    { kind: 'measures', who: '单位', modality: '应当', measures: oneOf('甲', '乙') },
    '单位：应当给予甲、乙（择一）',
  ],
  [{ kind: 'measures', who: '单位', modality: '可以', measures: oneOf('甲') }, '单位：可以给予甲'],
  [{ kind: 'measures', who: '单位', modality: '直述', measures: oneOf('甲') }, '单位：甲'],
  [{ kind: 'treatment', verbs: ['从轻', '减轻'], modality: '可以', by: null }, '可以从轻或者减轻'],
  [{ kind: 'treatment', verbs: ['从重'], modality: '应当', by: '县委' }, '应当从重（由县委酌定）'],
  [{ kind: 'treatment', verbs: ['不予追究'], modality: '直述', by: null }, '不予追究'],
  [{ kind: 'chain', from: '单位', to: ['甲', '乙'], modality: '可以' }, '单位被追究的：可以对甲、乙问责'],
  [states('norm', '从其规定'), '从其规定'],
  [states('competence', '作出决定', { by: '县委', modality: '应当' }), '县委：作出决定（应当）'],
  [
    states('consequence', '不得提拔', {
      periods: [
        { years: 1, holds: '一年内' },
        { years: 2, holds: '两年内' },
      ],
    }),
    '不得提拔〔一年内：1年〕〔两年内：2年〕',
  ],
])('%j', ([outcome, said]) => {
  expect(sayOutcome(outcome)).toBe(said)
})

test('a line names each of its provisions once, in the order cited', () => {
  const cites = ['art_2', 'art_1', 'art_2'].map((at) => ({ at, quote: '' }))
  const label = (eId: string) => `第${eId.slice(4)}条`
  expect(sayLine({ cites, gives: { kind: 'grade', grade: '重大责任' } }, label)).toBe('第2条、第1条 重大责任')
})

test.for([
  [{ kind: 'fact', name: 'slack' }, '是否工作松垮'],
  [{ kind: 'fact', name: 'loss' }, '损失'],
  [{ kind: 'reading', name: 'upper' }, '“20%以内”是否含20%'],
] as const)('the need %j is %s', ([need, said]) => {
  expect(sayNeed(small, need)).toBe(said)
})

test.for([
  ['slack', true, '是'],
  ['slack', false, '否'],
  ['unit', '机关', '机关'],
  ['loss', 299_900_000, '299.9万元'],
  ['inflation', 2000, '20%'],
  ['filed', 16_587, '2015-06-01'],
] as const)('%s: %j is %s', ([fact, value, said]) => {
  expect(sayValue(small.facts, fact, value)).toBe(said)
})

const slack: Condition = { kind: 'yes', fact: 'slack' }
const harm: Condition = { kind: 'yes', fact: 'harm' }
type Inclusion = '含' | '不含' | { readonly reading: string }
const within = (from: [number, Inclusion] | null, to: [number, Inclusion] | null): Condition => {
  const bound = (end: [number, Inclusion] | null) => end && { value: end[0], inclusion: end[1] }
  return { kind: 'within', fact: 'inflation', from: bound(from), to: bound(to) }
}

test.for<[Condition, string]>([
  [{ kind: 'always' }, '一概如此'],
  [slack, '工作松垮'],
  [not(slack), '并非（工作松垮）'],
  [all(slack, harm), '工作松垮，且造成不良影响'],
  [any(slack, all(slack, harm)), '工作松垮，或（工作松垮，且造成不良影响）'],
  [{ kind: 'joined', reading: 'both', of: [slack, harm] }, '工作松垮，造成不良影响'],
  [{ kind: 'is', fact: 'unit', options: ['机关', '企业'] }, '单位性质为机关、企业'],
  [{ kind: 'given', tag: '重大责任' }, '已有重大责任'],
  [{ kind: 'read', reading: 'upper', option: '含' }, '“20%以内”是否含20%：含'],
  [within([1000, '含'], [2000, '不含']), '虚报比例10%（含）以上、20%（不含）以下'],
  [within([1000, '不含'], null), '虚报比例超过10%'],
  [within(null, [2000, { reading: 'upper' }]), '虚报比例20%（是否含本数，文面未注）以下'],
  [within([2000, '含'], [2000, '含']), '虚报比例恰为20%'],
])('%j', ([condition, said]) => {
  expect(sayCondition(small, condition)).toBe(said)
})
