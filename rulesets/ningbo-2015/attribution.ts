import { all, always, any, cite, not, type Rule, states } from '#rules'
import { para } from './at.ts'
import { staff } from './scope.ts'
import { given, is, read, rule, yes } from './words.ts'

const ofDiscipline = all(is('subject', '纪委领导班子', '纪委领导班子成员'), read('disciplineRoles', '也用于'))
/** Whose matter a team's responsibility may stand in: the team's, or one of its members'. */
export const collective = all(
  yes('collective'),
  any(is('subject', '领导班子', '领导班子主要负责人', '行政主要负责人', '领导班子其他成员'), ofDiscipline),
)
const heads = any(is('subject', '领导班子'), given('主要负责人'), ofDiscipline)
const members = any(is('subject', '领导班子', '行政主要负责人', '领导班子其他成员'), ofDiscipline)
const away = is('part', '没有参与决策的其他成员')
/** 没有参与决策的其他成员, of whom 第十一条 says nothing. */
export const absent = all(yes('collective'), members, away)
/** A 领导干部 decided alone: the one it is about, or one of the team it is about. */
export const decidedAlone = all(yes('personalDecision'), any(not(staff), yes('cadre')))

export const attribution: readonly Rule[] = [
  rule('第五条第一款', {
    when: any(
      is('subject', '领导班子主要负责人'),
      all(is('subject', '行政主要负责人'), read('adminHead', '第八条')),
    ),
    gives: { kind: 'role', who: '主要负责人', role: '“第一责任人”责任', bears: true, modality: '直述' },
    cites: [cite(para(5), '党委主体责任包括领导班子责任、主要负责人“第一责任人”责任')],
    tags: ['主要负责人'],
    slot: 'duties',
  }),
  rule('第五条第二款', {
    when: is('subject', '领导班子'),
    gives: {
      kind: 'role',
      who: '领导班子',
      role: '统一领导、主抓直管、监督管理、全面落实的责任',
      bears: true,
      modality: '直述',
      how: '切实担负',
    },
    cites: [
      cite(para(5, 2), '领导班子对本地本单位的党风廉政建设和反腐败工作全面负责'),
      cite(para(5, 2), '切实担负统一领导、主抓直管、监督管理、全面落实的责任'),
    ],
    slot: 'duties',
  }),
  rule('第五条第三款', {
    when: is('subject', '行政主要负责人'),
    gives: {
      kind: 'role',
      who: '各单位行政主要负责人',
      role: '主管工作范围内党风廉政建设“第一责任人”职责',
      bears: true,
      modality: '直述',
      how: '同样履行',
    },
    cites: [cite(para(5, 3), '各单位行政主要负责人同样履行主管工作范围内党风廉政建设“第一责任人”职责')],
    slot: 'duties',
  }),
  rule('第五条第四款', {
    when: any(
      is('subject', '领导班子其他成员'),
      all(is('subject', '行政主要负责人'), read('adminHead', '第九条')),
    ),
    gives: {
      kind: 'role',
      who: '领导班子其他成员对职责范围内党风廉政建设和反腐败工作',
      role: '主要领导责任',
      bears: true,
      modality: '直述',
      how: '负',
    },
    cites: [cite(para(5, 4), '领导班子其他成员对职责范围内党风廉政建设和反腐败工作负主要领导责任')],
    tags: ['其他成员'],
    slot: 'duties',
  }),
  rule('第六条第一款', {
    when: is('subject', '纪委领导班子'),
    gives: {
      kind: 'role',
      who: '纪律检查机关',
      role: '监督责任',
      bears: true,
      modality: '直述',
      how: '全面落实',
    },
    cites: [
      cite(para(6), '纪律检查机关是党内监督的专责机构'),
      cite(para(6), '强化监督执纪问责，全面落实监督责任'),
    ],
    slot: 'duties',
  }),
  rule('第十一条第一款', {
    when: always,
    gives: states('discretion', '实事求是，分清集体责任和个人责任，主要领导责任和重要领导责任', {
      modality: '应',
    }),
    cites: [cite(para(11), '应实事求是，分清集体责任和个人责任，主要领导责任和重要领导责任')],
  }),
  rule('第十一条第二款 主要负责人', {
    when: all(yes('collective'), heads, is('part', '领导班子主要负责人')),
    gives: { kind: 'role', who: '领导班子主要负责人', role: '主要领导责任', bears: true, modality: '直述' },
    cites: [cite(para(11, 2), '追究集体责任时，领导班子主要负责人和直接主管的领导班子成员承担主要领导责任')],
    tags: ['第十一条的责任'],
    slot: 'roles',
  }),
  rule('第十一条第二款 直接主管', {
    when: all(yes('collective'), members, is('part', '直接主管的领导班子成员')),
    gives: {
      kind: 'role',
      who: '直接主管的领导班子成员',
      role: '主要领导责任',
      bears: true,
      modality: '直述',
    },
    cites: [cite(para(11, 2), '追究集体责任时，领导班子主要负责人和直接主管的领导班子成员承担主要领导责任')],
    tags: ['第十一条的责任'],
    slot: 'roles',
  }),
  rule('第十一条第二款 参与决策', {
    when: all(yes('collective'), members, is('part', '参与决策的其他成员')),
    gives: {
      kind: 'role',
      who: '参与决策的班子其他成员',
      role: '重要领导责任',
      bears: true,
      modality: '直述',
    },
    cites: [cite(para(11, 2), '参与决策的班子其他成员承担重要领导责任')],
    tags: ['第十一条的责任'],
    slot: 'roles',
  }),
  rule('第十一条第二款 反对', {
    when: all(
      yes('dissented'),
      any(
        all(yes('collective'), members, is('part', '参与决策的其他成员')),
        // Who took no part in a decision has no view of his that was not adopted.
        all(collective, not(away), read('dissent', '一概')),
      ),
    ),
    gives: {
      kind: 'role',
      who: '对错误决策提出明确反对意见而没有被采纳的',
      role: '领导责任',
      bears: false,
      modality: '直述',
    },
    cites: [cite(para(11, 2), '对错误决策提出明确反对意见而没有被采纳的，不承担领导责任')],
    slot: 'roles',
    rank: 1,
  }),
  rule('第十一条第三款', {
    when: decidedAlone,
    gives: { kind: 'liability', who: '该领导干部个人', what: '责任', modality: '直述' },
    cites: [cite(para(11, 3), '错误决策由领导干部个人决定或者批准的，追究该领导干部个人的责任')],
    tags: ['第十一条的责任'],
  }),
  rule('第十二条 行政隶属', {
    when: all(yes('dual'), yes('leadership')),
    gives: states('competence', '原则上按照行政隶属关系追究相关责任'),
    cites: [cite(para(12), '需要追究领导责任的，原则上按照行政隶属关系追究相关责任')],
  }),
  rule('第十二条 党组织关系隶属地', {
    when: all(yes('dual'), yes('localNeeded')),
    gives: states('discretion', '根据实际情况酌定', { by: '实施责任追究的机关' }),
    cites: [cite(para(12), '确需追究党组织关系隶属地相关责任的，由实施责任追究的机关根据实际情况酌定')],
  }),
]
