import { all, any, cite, not, states } from '#rules'
import { art } from './at.ts'
import { proceedings } from './pursuit.ts'
import { given, is, read, rule, yes } from './words.ts'

const party = is('subject', '党组织领导班子', '班子成员', '其他党员干部')
/** 责令辞职 or 免职 without 处分; whether other measures beside it matter is a reading. */
const removedAlone = all(
  any(yes('resigned'), yes('dismissed')),
  not(yes('punished')),
  any(
    read('alone18', '对处分'),
    not(any(yes('adjusted'), yes('lesser'), all(yes('resigned'), yes('dismissed')))),
  ),
)
const both = all(
  yes('punished'),
  any(yes('resigned'), yes('dismissed'), yes('adjusted'), all(read('handling18', '也指'), yes('lesser'))),
)
const removed = '一年内不得重新担任与其原任职务相当的领导职务'

export const procedure = [
  rule('第四条 关联', {
    when: proceedings,
    gives: states('procedure', '注意分析履行党风廉政建设主体责任与违纪违法问题的关联情况'),
    cites: [cite(art(4), '注意分析履行党风廉政建设主体责任与违纪违法问题的关联情况')],
  }),
  rule('第五条', {
    when: proceedings,
    gives: states('procedure', '应当听取被责任追究的责任人的陈述和申辩，并记录在案', {
      modality: '应当',
    }),
    cites: [cite(art(5), '作出责任追究前，应当听取被责任追究的责任人的陈述和申辩，并记录在案')],
  }),
  rule('第十四条', {
    when: proceedings,
    gives: states('competence', '要在各级党组织的领导下进行，按照干部管理权限，分级负责实施'),
    cites: [cite(art(14), '要在各级党组织的领导下进行，按照干部管理权限，分级负责实施')],
  }),
  rule('第十五条 纪律责任', {
    when: all(proceedings, yes('discipline')),
    gives: states('competence', '按照程序办理', { by: '纪检监察机关' }),
    cites: [cite(art(15), '需要追究纪律责任的，由纪检监察机关按照程序办理')],
    slot: 'handling',
  }),
  rule('第十五条 组织处理', {
    when: all(proceedings, yes('organisational')),
    gives: states('competence', '按照权限和程序办理', {
      by: '组织人事部门或者由负责调查的纪检监察机关会同组织人事部门',
    }),
    cites: [
      cite(
        art(15),
        '需要给予组织处理的，由组织人事部门或者由负责调查的纪检监察机关会同组织人事部门，按照权限和程序办理',
      ),
    ],
    slot: 'handling',
  }),
  rule('第十七条', {
    when: all(given('个人'), yes('moved')),
    gives: states('norm', '不因领导干部工作岗位或者职务变动而免予追究'),
    cites: [cite(art(17), '不因领导干部工作岗位或者职务变动而免予追究')],
  }),
  rule('第十八条第一款 评优', {
    when: all(given('适用'), yes('sanctioned')),
    gives: states('consequence', '取消当年考核评优和评选各类先进的资格'),
    cites: [cite(art(18), '受到责任追究的，取消当年考核评优和评选各类先进的资格')],
  }),
  rule('第十八条第一款 考评', {
    when: all(party, yes('sanctioned')),
    gives: states('consequence', '与党风廉政建设责任制考核挂钩，纳入领导班子或党员干部所在单位综合考评成绩'),
    cites: [
      cite(art(18), '责任追究结果与党风廉政建设责任制考核挂钩，纳入领导班子或党员干部所在单位综合考评成绩'),
    ],
  }),
  rule('第十八条第二款 单独', {
    when: all(given('党员个人'), yes('sanctioned'), removedAlone),
    gives: states('consequence', removed, {
      modality: '不得',
      periods: [{ holds: removed, years: 1 }],
    }),
    cites: [cite(art(18, 2), `单独受到责令辞职、免职处理的党员干部，${removed}`)],
    tags: ['影响期'],
    slot: 'period',
  }),
  rule('第十八条第二款 同时', {
    when: all(given('党员个人'), yes('sanctioned'), both),
    gives: states('consequence', '按影响期较长的执行'),
    cites: [cite(art(18, 2), '同时受到党纪政纪处分和组织处理的，按影响期较长的执行')],
    tags: ['影响期'],
    slot: 'period',
  }),
  rule('第十九条 申诉', {
    when: all(party, yes('sanctioned'), is('objection', '不服，尚未书面申诉', '不服，机关已接到书面申诉')),
    gives: states('procedure', '可以向作出处理决定的机关提出书面申诉', {
      by: '受到责任追究的领导班子、党员干部',
      modality: '可以',
    }),
    cites: [
      cite(art(19), '受到责任追究的领导班子、党员干部对处理决定不服的，可以向作出处理决定的机关提出书面申诉'),
    ],
  }),
  rule('第十九条 申诉处理', {
    when: all(party, yes('sanctioned'), is('objection', '不服，机关已接到书面申诉')),
    gives: states('procedure', '应按有关规定作出申诉处理决定', {
      by: '作出处理决定的机关',
      modality: '应',
    }),
    cites: [cite(art(19), '作出处理决定的机关接到书面申诉后，应按有关规定作出申诉处理决定')],
  }),
  rule('第二十条', {
    when: all(given('适用'), any(yes('missed'), yes('unmet'), yes('likewise'))),
    gives: states('competence', '应当及时督促各级党组织予以纠正', {
      by: '纪检监察机关',
      modality: '应当',
    }),
    cites: [
      cite(
        art(20),
        '纪检监察机关要加强对实施责任追究情况的监督检查，发现有应当追究而未追究或者责任追究处理决定不落实等问题，应当及时督促各级党组织予以纠正',
      ),
    ],
  }),
  rule('第二十条 拒不纠正', {
    when: all(given('适用'), any(yes('missed'), yes('unmet'), yes('likewise')), yes('refused')),
    gives: { kind: 'liability', who: '党组织主要负责人', what: '责任', modality: '直述', how: '将严肃' },
    cites: [cite(art(20), '拒不纠正的，将严肃追究党组织主要负责人责任')],
    tags: ['连带'],
  }),
]
