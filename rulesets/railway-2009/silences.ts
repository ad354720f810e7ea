import { all, always, any, from, not, over, type Silence } from '#rules'
import { indent, item, para } from './at.ts'
import { matched } from './conduct.ts'
import { ours } from './graded.ts'
import { asked, enlarged, qualitySystem, safetySystem } from './liability.ts'
import { accident, nobodyDied, obstructing, persons, subordinate, unit, unitAside } from './parties.ts'
import { changes, falseReports, payments, pollution, relocation } from './scales.ts'
import { byConduct, conducts, flat, given, grades, is, joined, read, within, yes } from './words.ts'

/** Said only of what no other standard (第十四条) divides. */
const ungraded = '第十二、十三条没有列出；是否归入各项末目的“其他”，文面未明'
const listed = (id: string, about: string, when: Silence['when'], at: readonly string[]): Silence => ({
  id,
  about: `${about}的责任等级`,
  how: '未规定',
  when: all(ours, when),
  at,
  note: ungraded,
})

const [flat1, flat2, flat3] = [given(flat('一般责任')), given(flat('较大责任')), given(flat('重大责任'))]
const [conduct1, conduct2, conduct3] = [
  given(byConduct('一般责任')),
  given(byConduct('较大责任')),
  given(byConduct('重大责任')),
]
/** Two of the conducts that may be of several grades, at once. */
const twoConducts = any(
  all(given('安全生产事故的等级'), given('工程质量事故的等级')),
  ...conducts.slice(2).map((name, at) => all(given(name), any(...conducts.slice(0, at + 2).map(given)))),
)
/** Two grades at once. One conduct never has two, though it may not be known which it has. */
const twoGrades = any(
  all(flat1, any(flat2, flat3, conduct2, conduct3)),
  all(flat2, any(flat3, conduct1, conduct3)),
  all(flat3, any(conduct1, conduct2)),
  all(twoConducts, any(all(conduct1, any(conduct2, conduct3)), all(conduct2, conduct3))),
)
const unsaid = (
  id: string,
  about: string,
  note: string,
  when: Silence['when'],
  at: readonly string[] = [],
): Silence => ({ id, about, how: '未规定', when, at, note })

export const silences: readonly Silence[] = [
  unsaid('noPursuit', '不予追究的情形', '通篇没有', always),
  unsaid('lenient', '从重、从轻的情形', '第十六条第三款只有加重、减轻', always),
  unsaid('dissent', '集体决策中的责任划分、反对意见者是否担责', '通篇没有', always),
  unsaid('hearing', '处理前听取陈述、申辩', '通篇没有；只有第二十四条的申诉', always),
  unsaid('terms', '认定、处理、备案的期限', '通篇没有', always),
  unsaid('limitation', '追究的时效', '通篇没有', always),
  unsaid('effects', '处分的影响期，评优、任职上的后果', '通篇没有', always),
  unsaid('start', '施行日期、解释机关、施行前的行为', '所据文本止于第二十七条', always),
  unsaid('roles', '直接、主要领导、重要领导、监管责任如何区分', '没有界定', persons, [para(15)]),
  unsaid('score', '考核扣分的分值、办法', '只言扣分', unit, [para(18), para(19)]),
  unsaid('merging', '几个责任等级并存时如何处理', '不说择重、合并还是分别', twoGrades, [para(11)]),
  unsaid(
    'gravest',
    '铁路局下属单位重大责任由谁处理',
    '只说由谁提出处理意见',
    all(unit, subordinate, given('重大责任'), unitAside),
    [para(25)],
  ),
  unsaid(
    'ungraded',
    '铁路局下属单位没有三级责任的，由谁认定和处理',
    '只按三级分',
    all(unit, subordinate, unitAside, not(any(...grades.map(given)))),
    [para(22), para(25)],
  ),
  unsaid(
    'others',
    '其他单位、其他人员由谁认定和处理',
    '没有列出',
    any(
      all(unit, is('unitOf', '其他单位'), unitAside),
      all(
        persons,
        nobodyDied,
        any(
          is('cadre', '其他人员'),
          all(is('unitOf', '其他单位'), not(is('cadre', '局级干部'))),
          all(subordinate, is('cadre', '处级及以下干部'), read('bureauCadres', '不包括')),
          all(is('cadre', '局级干部'), not(yes('seniorLeader')), read('senior', '不包括')),
        ),
      ),
    ),
    [para(22), para(22, 2), para(25), para(25, 2)],
  ),
  unsaid(
    'source',
    '日常检查、其他来源的问题由谁确定责任',
    '没有列出',
    all(is('found', '日常检查', '其他'), nobodyDied),
    [1, 2, 3, 4].map((number) => `${para(21)}__point_${number}`),
  ),
  unsaid('unitReferral', '单位涉嫌违法的移交', '只说责任人', all(unit, yes('suspected')), [para(23, 2)]),
  unsaid(
    'otherGrade',
    '另外的标准不分这三级的，用什么方式',
    '第十七条至第十九条以三级为据',
    all(yes('otherGrading'), is('otherGrade', '不分这三级')),
    [para(14)],
  ),
  unsaid(
    'otherRole',
    '四种责任以外的人用什么方式',
    '第十五条至第十九条没有列出',
    is('addressee', '其他责任人'),
    [para(15), para(16, 2)],
  ),
  unsaid('appealTerm', '申诉的期限、复核的期限', '只说依据有关规定', yes('objects'), [para(24)]),
  unsaid('appealDecision', '对处理决定的申诉', '只说对处理意见有异议', yes('objectsToDecision'), [para(24)]),
  unsaid('moved', '调离、离职或者退休后是否追究', '通篇没有', all(not(unit), yes('moved')), [para(15)]),
  listed(
    'g_system',
    '制度只是不完善、并非不健全',
    all(
      any(all(safetySystem, yes('a6i1_system')), all(qualitySystem, yes('a7i1_system'))),
      not(yes('a12_system')),
    ),
    [item(6, 1), item(7, 1), indent(12, 1, 1)],
  ),
  listed('g_quality', '不到“大事故”的工程质量事故', is('quality', '不到大事故'), [
    item(7, 4),
    indent(12, 1, 3),
  ]),
  listed('g_traffic', '特别重大铁路交通事故', is('traffic', '特别重大'), [indent(12, 3, 1)]),
  listed('g_demand', '不符合“部有关安全规定及标准”的要求', all(yes('a6i2'), not(yes('a12_demand'))), [
    item(6, 2),
    indent(12, 2, 2),
  ]),
  listed('g_uncooperative', '不积极配合事故调查', all(accident, obstructing, yes('uncooperative')), [
    item(6, 4),
    item(7, 4),
    indent(12, 3, 2),
  ]),
  listed('g_poor', '管理不到位造成工程质量低劣', yes('a7i2_poor'), [item(7, 2)]),
  listed('g_scale', '扩大规模', enlarged, [item(8, 1), indent(13, 1, 5)]),
  listed(
    'g_work',
    '虚假验工、虚报工程完成',
    any(all(yes('a8i3_work'), not(yes('k7_pricing'))), all(yes('a8i3_finish'), not(yes('k7_investment')))),
    [item(8, 3), indent(13, 2, 7)],
  ),
  listed('g_cost', '超批准规模和建设标准列支', yes('a8i4'), [item(8, 4), indent(13, 1, 5)]),
  listed('g_subcontract', '要求转包或分包', all(asked, not(any(yes('a13_subcontract'), yes('a13_forced')))), [
    item(9, 3),
    indent(13, 2, 3),
    indent(13, 3, 6),
  ]),
  listed('g_credit', '信用评价中弄虚作假、徇私舞弊', yes('a9i5'), [item(9, 5)]),
  listed(
    'g_loss',
    '没有直接损失、合计不到30万元的损失',
    all(yes('k1'), not(within('k1_loss', from(30))), not(within('k1_direct', over(0)))),
    [indent(13, 1, 1), indent(13, 2, 1)],
  ),
  listed(
    'g_ratio',
    '没有比例、未达“10%以上”的虚报概算',
    all(yes('k3'), not(within('k3_ratio', from(10, 'tenPercent')))),
    [item(8, 2), indent(13, 1, 4)],
  ),
  listed(
    'g_amount',
    '没有金额的款项、变更、征拆、虚报、挪用',
    any(
      all(payments, not(within('k2_amount', over(0)))),
      all(changes, not(within('k4_amount', from(0, 'zeroAmount')))),
      all(relocation, not(within('k5_amount', over(0)))),
      all(falseReports, not(within('k7_amount', over(0)))),
      all(yes('k8'), not(within('k8_amount', over(0)))),
    ),
    [indent(13, 1, 3), indent(13, 1, 5), indent(13, 1, 6), indent(13, 2, 7), indent(13, 2, 9)],
  ),
  listed('g_pollution', '污染破坏环境而没有直接经济损失', all(pollution, not(within('k6_loss', over(0)))), [
    item(10, 1),
    indent(13, 1, 7),
  ]),
  listed(
    'g_other',
    '情节与影响不相配的其他行为、情节较轻的不良行为',
    any(
      all(is('other', '违规违纪', '不良行为'), not(matched)),
      all(is('other', '不良行为'), is('other_severity', '较轻')),
    ),
    [indent(13, 1, 8), indent(13, 2, 13), indent(13, 3, 13)],
  ),
  listed('g_corrupt', '不廉政行为', yes('a10i2'), [item(10, 2)]),
  listed(
    'g_effect',
    '重大社会不良影响和重大损失',
    joined('effectAndLoss', yes('a10i3_effect'), yes('a10i3_loss')),
    [item(10, 3)],
  ),
  listed('g_rest', '其他违规行为', any(yes('a6i5'), yes('a7i5'), yes('a8i10'), yes('a9i7')), [
    item(6, 5),
    item(7, 5),
    item(8, 10),
    item(9, 7),
  ]),
]
