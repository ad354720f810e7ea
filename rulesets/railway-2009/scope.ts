import { all, always, cite, type Rule, states } from '#rules'
import { para } from './at.ts'
import { pursuable } from './parties.ts'
import { grades, is, rule, yes } from './words.ts'

/** 第二条至第四条、第十一条、第十四条、第十五条: whom and what it reaches, and what stands above it. */
export const scope: readonly Rule[] = [
  rule('第三条', {
    when: all(yes('managed'), yes('inManagement')),
    gives: {
      kind: 'scope',
      reach: '适用',
      says: '与铁道部有管理关系的建设项目管理机构和人员',
    },
    cites: [
      cite(para(3), '本办法所称的单位和人员是指与铁道部有管理关系的建设项目管理机构和人员'),
      cite(para(2), '在建设管理工作中违规责任和发生事故'),
    ],
  }),
  rule('第四条 职责', {
    when: always,
    gives: states('norm', '严格按照《铁路建设管理办法》等有关规定建立健全内部管理制度，履行建设管理职责', {
      by: '铁路建设项目管理机构',
      modality: '必须',
    }),
    cites: [
      cite(
        para(4),
        '铁路建设项目管理机构必须严格按照《铁路建设管理办法》等有关规定建立健全内部管理制度，履行建设管理职责',
      ),
    ],
  }),
  rule('第四条 违反法律法规', {
    when: yes('unlawful'),
    gives: states('norm', '违反法律法规的依法办理'),
    cites: [cite(para(4), '违反法律法规的依法办理')],
  }),
  rule('第十一条', {
    when: always,
    gives: states('discretion', '根据问题的性质、情节、整改情况、后果等因素，依据国家和铁道部规定确定', {
      by: '责任认定部门',
    }),
    cites: [
      cite(
        para(11),
        '划分为一般责任、较大责任、重大责任三个等级，由责任认定部门根据问题的性质、情节、整改情况、后果等因素，依据国家和铁道部规定确定',
      ),
    ],
  }),
  rule('第十四条', {
    when: yes('otherGrading'),
    gives: states('norm', '执行相应的标准'),
    cites: [cite(para(14), '法律法规以及铁道部规定有明确划分标准的，执行相应的标准')],
  }),
  // A grade by that standard is one of the three still; 第十七条至第十九条 ask for no more than the grade.
  ...grades.map((grade) =>
    rule(`第十四条 ${grade}`, {
      when: all(yes('otherGrading'), is('otherGrade', grade)),
      gives: { kind: 'grade', grade },
      cites: [
        cite(para(14), '法律法规以及铁道部规定有明确划分标准的，执行相应的标准'),
        cite(para(11), '划分为一般责任、较大责任、重大责任三个等级'),
      ],
      tags: [grade, '违规责任'],
    }),
  ),
  rule('第十五条', {
    when: all(yes('confirmed'), pursuable),
    gives: {
      kind: 'liability',
      who: '违规单位及单位负有直接责任、主要领导责任、重要领导责任及监管人员',
      what: '责任',
      modality: '直述',
      how: '分别',
    },
    cites: [
      cite(
        para(15),
        '按照问题和事故性质、情节、后果、整改情况，分别追究违规单位及单位负有直接责任、主要领导责任、重要领导责任及监管人员的责任',
      ),
    ],
  }),
]
