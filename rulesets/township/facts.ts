import { choice, cite, count, type Flag, flag, judgedChoice, judgement } from '#rules'
import { art, body, person, point } from './at.ts'

/** A flag named in the text's own words. */
const said = (at: string, words: string): Flag => flag(words, [cite(at, words)])
const judged = (at: string, words: string): Flag => judgement(words, [cite(at, words)])

const general = {
  subject: choice(
    '被追究的对象',
    ['党组织领导班子', '班子成员', '其他党员干部', '非中共党员干部', '其他'],
    [
      cite(art(2), '全镇各基层党组织领导班子及其成员'),
      cite(art(2), '各级党员干部'),
      cite(art(21), '非中共党员干部'),
    ],
  ),
  breach: judgement('不履行或不正确履行职责（班子及其成员：主体责任）', [
    cite(art(2), '不履行或不正确履行主体责任'),
    cite(art(6), '不履行或不正确履行职责'),
  ]),
  result: judged(art(2), '造成不良影响、重大失误、严重后果'),
  severity: judgedChoice(
    '情节',
    ['情节较轻', '情节较重', '情节严重'],
    [
      cite(point(8, 1), '情节较轻的，责令作出书面检查；情节较重的，给予通报批评；情节严重的，进行调整处理'),
      cite(point(8, 2), '情节严重的，给予党纪政纪处分'),
    ],
  ),
} as const

const collective = {
  b1: said(body(1), '未落实党组织书记负总责、明确分管领导责任、层层落实具体监管责任、细化分解工作任务'),
  b2: said(
    body(2),
    '未把党风廉政建设作为党的建设的重要内容，与各项业务工作一起研究决策、一起部署落实、一起检查考核',
  ),
  b3_unfixed: said(body(3), '对执行党章和党内法规方面出现的违规违纪问题，未及时纠正处理'),
  b3_result: judgement('未及时纠正处理导致严重违纪问题发生', [cite(body(3), '导致严重违纪问题发生')]),
  b4_centralism: said(body(4), '不坚持民主集中制原则'),
  b4_oversight: judged(body(4), '党内监督制度执行不好'),
  b4_power: judged(body(4), '权力运行制约和监督不力'),
  b4_result: judged(body(4), '导致严重不正之风和腐败问题发生'),
  b5_cluster: said(body(5), '本村、本部门（单位）、本系统发生腐败窝案、串案'),
  b5_repeat: judgement('本村、本部门（单位）、本系统较短时间内连续发生重大腐败案件', [
    cite(body(5), '较短时间内连续发生重大腐败案件'),
  ]),
  b6_support: said(body(6), '不支持执纪执法机关开展工作'),
  b6_backing: choice(
    '为执纪执法机关提供必要保障',
    ['已提供', '未提供'],
    [cite(body(6), '为执纪执法机关提供必要保障')],
    '是否为执纪执法机关提供必要保障？',
  ),
  b6_impact: judged(body(6), '严重影响执纪执法机关工作'),
  b6_weak: judged(body(6), '支持执纪执法机关查处违纪违法问题不力'),
  b6_obstruct: said(body(6), '授意、指使、纵容下属人员阻挠、干扰、对抗监督检查或者案件查处'),
  b6_revenge: said(body(6), '对办案人、检举控告人、证明人打击报复'),
  b7_breach: judged(body(7), '发生严重违反廉洁从政、作风建设有关规定和损害群众利益问题'),
  b7_untreated: judged(body(7), '明令禁止的不正之风未得到有效治理'),
  b7_styles: judged(body(7), '“四风”问题突出'),
  b7_result: judgement('上述廉洁、作风问题造成恶劣影响', [cite(body(7), '造成恶劣影响')]),
  b8_unconveyed: flag('对上级党委、纪委交办的党风廉政建设有关精神要求或工作要求不传达', [
    cite(body(8), '对上级党委、纪委交办的党风廉政建设有关精神要求或工作要求不传达'),
  ]),
  b8_undeployed: flag('对上述要求不部署', [cite(body(8), '不部署')]),
  b8_unimplemented: flag('对上述要求不落实', [cite(body(8), '不落实')]),
  b9_gap: judged(body(9), '本村、本部门（单位）、本系统的反腐倡廉制度存在明显漏洞'),
  b9_told: said(body(9), '经纪检监察等部门提出整改要求'),
  b9_unfixed: flag('经提出整改要求仍不整改', [cite(body(9), '仍不整改')]),
  b9_result: judged(body(9), '导致发生重大腐败案件、严重不正之风'),
  b10_rules: said(body(10), '违反《党政领导干部选拔任用工作条例》规定选拔任用干部'),
  b10_misjudged: said(body(10), '用人失察、失误'),
  b10_serious: judgement('选人用人的问题情节较重', [cite(body(10), '情节较重')]),
  b10_result: judgement('选人用人的问题造成恶劣影响', [cite(body(10), '造成恶劣影响')]),
  b11: said(body(11), '不按规定向上级纪委和同级党员大会述廉和报告党风廉政建设责任制履职情况'),
  b12_uncooperative: judged(body(12), '不积极配合上级巡察组对本村、本部门（单位）、本系统开展巡察工作'),
  b12_unfixed: said(body(12), '未及时按照巡察组提出的整改要求抓好整改落实'),
  b13_unfixed: said(body(13), '对下级党委（党组）不认真履行或不履行党风廉政建设责任的问题，不及时纠正处理'),
  b13_weak: judgement('对上述问题责任追究不力', [cite(body(13), '责任追究不力')]),
  b13_none: flag('对上述问题应追究而不追究', [cite(body(13), '应追究而不追究')]),
  b14: judgement('有其他需要实施（集体）责任追究的情形', [cite(body(14), '其他需要实施责任追究的情形')]),
} as const

const individual = {
  p1_late: said(person(1), '对上级作风建设和反腐倡廉建设有关精神要求在职责范围内不及时传达贯彻'),
  p1_result: flag('不及时传达贯彻导致违规违纪问题发生', [cite(person(1), '导致违规违纪问题发生')]),
  p2_undeployed: said(person(2), '对职责范围内的党风廉政建设工作不部署'),
  p2_unurged: flag('对上述工作不督促', [cite(person(2), '不督促')]),
  p2_unimplemented: flag('对上述工作不落实', [cite(person(2), '不落实')]),
  p3_weak: judged(person(3), '组织领导不力'),
  p3_poor: judged(person(3), '工作推进不好'),
  p3_problems: judged(person(3), '职责范围内的党风廉政建设出现突出问题'),
  p4_lax: judged(person(4), '对党员干部不严格教育、严格监督、严格管理'),
  p4_member: judgement('班子成员发生严重违纪违法问题', [
    cite(person(4), '班子成员或直接管辖的下属发生严重违纪违法问题'),
  ]),
  p4_subordinate: judged(person(4), '直接管辖的下属发生严重违纪违法问题'),
  p4_blame: judged(person(4), '负有失教、失察、失管责任'),
  p5_unstopped: said(person(5), '对直接管辖范围内发生明令禁止的不正之风不制止、不查处'),
  p5_refused: said(person(5), '对上级领导机关交办的党风廉政建设责任范围内事项拒不办理'),
  p5_hidden: judged(person(5), '对严重违法违纪问题隐瞒不报、压制不查'),
  p6_lead: said(person(6), '不带头贯彻落实中央八项规定、省市县实施意见和镇规定'),
  p6_model: judged(person(6), '表率作用发挥不好'),
  p6_imitated: judged(person(6), '上行下效'),
  p6_styles: judged(person(6), '导致直接管辖范围内“四风”问题突出'),
  p6_frequent: judged(person(6), '违反作风建设有关规定的问题频发'),
  p6_impact: judgement('作风问题造成极其不良影响', [cite(person(6), '频发，造成极其不良影响')]),
  p7_self: judged(person(7), '不严以律己'),
  p7_rules: judged(person(7), '不严格执行廉洁从政等有关规定'),
  p7_result: judged(person(7), '导致直接管辖范围内违反廉洁自律有关规定问题突出'),
  p7_impact: judgement('廉洁自律问题造成极其不良影响', [cite(person(7), '问题突出，造成极其不良影响')]),
  p8_orders: said(person(8), '放任、授意、指使、强令下属人员违反财政、税务、审计等法律法规'),
  p8_fraud: said(person(8), '弄虚作假'),
  p9_ignored: judged(person(9), '对配偶、子女、身边工作人员严重违法违纪知情不管'),
  p9_shielded: judgement('对上述人员严重违法违纪包庇纵容', [cite(person(9), '包庇纵容')]),
  p10_collective: flag('所在班子有追究班子集体责任情形', [cite(person(10), '追究班子集体责任情形')]),
  p10_unpursued: flag('违反追究班子集体责任的规定', [cite(person(10), '违反追究班子集体责任')]),
  p10_needed: judgement('需要追究其个人责任', [cite(person(10), '需要追究的个人责任')]),
  p11: judgement('有其他需要实施（个人）责任追究的情形', [cite(person(11), '其他需要实施责任追究的情形')]),
} as const

const treatment = {
  nine: judgement('违反作风建设“九不准”情形之一', [cite(art(7), '有违反作风建设“九不准”情形之一')]),
  crime: said(point(8, 2), '涉嫌犯罪'),
  hidden: said(point(11, 1), '对职责范围内发生的问题进行掩盖、袒护'),
  obstructs: said(point(11, 2), '干扰、阻碍责任追究调查处理'),
  found: said(point(11, 3), '发现问题'),
  unremedied: flag('发现问题后不采取补救措施', [cite(point(11, 3), '不采取补救措施')]),
  unfixed: flag('发现问题后不及时纠正处理', [cite(point(11, 3), '不及时纠正处理')]),
  worsened: judged(point(11, 3), '致使危害结果扩大'),
  careless: judged(point(11, 4), '因未认真履行职责'),
  repeated: judgement('致使主管、分管部门或单位多次发生严重问题', [
    cite(point(11, 4), '致使主管、分管部门或单位多次发生严重问题'),
  ]),
  grave: judgedChoice(
    '致使主管、分管部门或单位发生（造成）严重影响的次数',
    ['没有', '一次', '多次'],
    [cite(point(11, 4), '多次发生严重问题或严重影响')],
    '是否致使主管、分管部门或单位发生（造成）严重影响？一次还是多次？',
  ),
  reported: judged(point(12, 1), '对职责范围内发生的问题及时如实报告'),
  corrected: judgement('对职责范围内发生的问题主动查处和纠正', [cite(point(12, 1), '主动查处和纠正')]),
  averted: judgement('有效避免影响', [cite(point(12, 1), '有效避免')]),
  spared: judgement('有效避免损失', [cite(point(12, 1), '有效避免')]),
  restored: judged(point(12, 1), '挽回影响'),
  rectified: judged(point(12, 2), '认真整改纠正'),
  effective: judged(point(12, 2), '成效明显'),
  superior: judged(art(13), '上级有明确的责任追究内容和责任追究处理标准'),
} as const

const chain = {
  led: flag(
    '对象是被追究责任的党组织的主要领导、分管领导或者具体责任人',
    [cite(art(9), '在对党组织进行责任追究时，视情节轻重和责任给予主要领导、分管领导和具体责任人')],
    '所在党组织是否被追究责任，而对象是其主要领导、分管领导或者具体责任人？',
  ),
  link: choice(
    '被追究人的身份',
    [
      '行政村一般党员干部',
      '行政村班子成员',
      '行政村党组织书记',
      '机关一般干部',
      '机关中层干部',
      '镇直及驻镇站所职工',
      '镇直部门班子成员',
      '镇直及驻镇部门负责人',
      '驻镇部门班子成员',
      '包村干部',
      '管理区区长',
      '所站办负责人',
      '镇班子成员',
      '其他',
    ],
    [cite(art(10), '对行政村一般党员干部进行责任追究的')],
  ),
  supervised: choice(
    '该站所',
    ['有分管领导', '无分管领导'],
    [cite(art(10), '无分管领导的')],
    '该站所有无分管领导？',
  ),
} as const

const dual = {
  named: flag(
    '对象本人就是第十六条、第二十条所追究的人',
    [cite(art(16), '既追究当事人责任，又追究相关领导责任'), cite(art(20), '将严肃追究党组织主要负责人责任')],
    '被追究的对象本人，是否就是第十六条、第二十条所追究的人（当事人、相关领导、负责人等）？',
  ),
  place: choice('发生问题的地方', ['村', '部门（单位）', '其他'], [cite(art(16), '村和部门（单位）')]),
  corruption: judged(art(16), '发生重大腐败案件'),
  climate: judged(art(16), '不正之风长期滋生蔓延'),
  neglect: judged(point(16, 1), '在职责范围未认真履行监管责任'),
  arose: said(point(16, 1), '导致职责范围或所属对象发生违规违纪问题'),
  caught: flag('上述违规违纪问题被上级机关查处', [cite(point(16, 1), '发生违规违纪问题被上级机关查处')]),
  frequent: judged(point(16, 2), '分管职责范围违规违纪问题频发'),
  times: count('一年内发生较轻违规违纪问题被上级机关查处的次数', [
    cite(point(16, 2), '一年内发生较轻违规违纪问题被上级机关查处2次'),
  ]),
  case: judged(point(16, 3), '发生重大违纪违法案件'),
  style: judgement('发生作风突出问题', [cite(point(16, 3), '作风突出问题')]),
  harm: judged(point(16, 3), '严重损害人民群众利益'),
  other: judgement('有其他严重违反党风廉政建设责任制规定问题', [
    cite(point(16, 3), '等严重违反党风廉政建设责任制规定问题'),
  ]),
  graveCaught: flag('该严重问题被上级机关查处', [cite(point(16, 3), '问题，被上级机关查处')]),
} as const

const after = {
  discipline: judged(art(15), '需要追究纪律责任'),
  organisational: judged(art(15), '需要给予组织处理'),
  moved: flag(
    '领导干部工作岗位或者职务变动',
    [cite(art(17), '不因领导干部工作岗位或者职务变动而免予追究')],
    '对象是领导干部的，其工作岗位或者职务是否已变动？',
  ),
  retired: flag('已退休或者离职', [cite(art(17), '工作岗位或者职务变动')]),
  sanctioned: flag('受到责任追究', [cite(art(18), '受到责任追究')], '是否已经受到责任追究（决定已作出）？'),
  // Any of them may come together: 第八条第二款.
  punished: flag('受到党纪政纪处分', [cite(art(18, 2), '受到党纪政纪处分')]),
  resigned: flag('被责令辞职', [cite(art(18, 2), '受到责令辞职、免职处理')]),
  dismissed: flag('被免职', [cite(art(18, 2), '免职处理')]),
  adjusted: flag('受到调整职务等其他组织处理', [
    cite(art(18, 2), '组织处理'),
    cite(point(8, 2), '调整职务、责令辞职、免职等处理'),
  ]),
  lesser: flag(
    '受到第八条情节较轻、较重两档的方式，或者别的方式',
    [
      cite(art(18, 2), '单独受到责令辞职、免职处理'),
      cite(point(8, 2), '给予批评教育、诫勉谈话、责令作出书面检查；情节较重的，给予通报批评'),
    ],
    '是否还受到批评教育、诫勉谈话、书面检查、通报批评，或者别的方式的追究？',
  ),
  objection: choice(
    '对处理决定的态度',
    ['没有不服', '不服，尚未书面申诉', '不服，机关已接到书面申诉'],
    [
      cite(art(19), '对处理决定不服的，可以向作出处理决定的机关提出书面申诉'),
      cite(art(19), '作出处理决定的机关接到书面申诉'),
    ],
    '是否不服处理决定，是否已书面申诉？',
  ),
  missed: said(art(20), '应当追究而未追究'),
  unmet: said(art(20), '责任追究处理决定不落实'),
  likewise: judgement('有未追究、决定不落实之外的同类问题', [cite(art(20), '等问题')]),
  refused: flag('经督促拒不纠正', [cite(art(20), '拒不纠正')]),
} as const

export const facts = {
  ...general,
  ...collective,
  ...individual,
  ...treatment,
  ...chain,
  ...dual,
  ...after,
} as const
