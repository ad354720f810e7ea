import { all, always, any, type Condition, cite, type Modality, not, type Rule, states } from '#rules'
import { para } from './at.ts'
import { person } from './measures.ts'
import { cadres } from './scope.ts'
import { given, read, rule, yes } from './words.ts'

/** 按照本规定应当追究责任的: by 第七至十条 or by 第十一条. */
export const answerable = any(given('所列情形'), given('第十一条的责任'))
const post = any(yes('resigned'), yes('removed'))
const otherThan = (handled: Condition) => any(yes('alsoOther'), handled)
/** 单独: with a 处分 beside it, `applied` tells. */
const single = any(
  read('alone', '未并处分'),
  all(
    not(otherThan(yes('demoted'))),
    any(read('alone', '未并他种'), not(all(yes('resigned'), yes('removed')))),
  ),
)
const demotedSingle = any(read('demotedAlone', '不须'), read('alone', '未并处分'), not(otherThan(post)))
// With a 处分 beside it, the longer of the two: whether that is its own, only the 处分's rules tell.
const applied = any(not(yes('punished')), yes('ownLonger'))
const pursued = all(person, yes('pursued'))
/** Those handlings after which 第十九条第二款 bars from posts: of a person who was pursued, not of a team. */
export const barred = all(pursued, any(post, yes('demoted')))

/** One of the two things barred to who lost his post. */
const bar = (id: string, years: 1 | 2, holds: string, modality: Modality, quote: string) =>
  rule(`第十九条第二款 ${id}`, {
    when: all(pursued, post, single, applied),
    gives: states('consequence', holds, { modality, periods: [{ years, holds }] }),
    cites: [cite(para(19, 2), quote)],
    slot: 'influence',
  })

export const procedure: readonly Rule[] = [
  rule('第四条 权限', {
    when: always,
    gives: states('competence', '原则上按照干部管理权限进行'),
    cites: [cite(para(4), '实施责任追究原则上按照干部管理权限进行')],
  }),
  rule('第四条 具体工作', {
    when: always,
    gives: states('competence', '负责实施党风廉政建设责任追究的具体工作', { by: '各级纪检监察机关' }),
    cites: [cite(para(4), '各级纪检监察机关负责实施党风廉政建设责任追究的具体工作')],
  }),
  rule('第十七条第一款 党纪政纪', {
    when: yes('needsPunishment'),
    gives: states('competence', '按照党纪政纪案件的调查处理程序办理', { by: '纪检监察机关' }),
    cites: [cite(para(17), '需要追究党纪政纪责任的，由纪检监察机关按照党纪政纪案件的调查处理程序办理')],
    slot: 'handling',
  }),
  rule('第十七条第一款 组织处理', {
    when: yes('needsOrganisational'),
    gives: states('competence', '按照有关权限和程序办理', {
      by: '组织人事部门或者由负责调查的纪检监察机关会同组织人事部门',
    }),
    cites: [
      cite(
        para(17),
        '需要给予组织处理的，由组织人事部门或者由负责调查的纪检监察机关会同组织人事部门，按照有关权限和程序办理',
      ),
    ],
    slot: 'handling',
  }),
  rule('第十七条第一款 涉嫌犯罪', {
    when: all(person, yes('suspectedCrime')),
    gives: states('referral', '涉嫌犯罪的，移送司法机关依法处理'),
    cites: [cite(para(17), '涉嫌犯罪的，移送司法机关依法处理')],
    slot: 'handling',
  }),
  rule('第十七条第二款', {
    // Nobody is 不服 of what was never imposed.
    when: all(yes('pursued'), yes('appeals')),
    gives: states('procedure', '对党纪政纪处分、组织处理不服的申诉，按照有关规定办理'),
    cites: [cite(para(17, 2), '对党纪政纪处分、组织处理不服的申诉，按照有关规定办理')],
  }),
  rule('第十八条 变动', {
    when: all(cadres, yes('moved')),
    gives: states('norm', '不因领导干部工作岗位或者职务的变动而免予追究'),
    cites: [cite(para(18), '实施责任追究不因领导干部工作岗位或者职务的变动而免予追究')],
  }),
  rule('第十八条 退休', {
    when: all(person, answerable, yes('retired')),
    gives: states('norm', '仍须进行相应的责任追究', { modality: '须' }),
    cites: [cite(para(18), '已退休但按照本规定应当追究责任的，仍须进行相应的责任追究')],
  }),
  rule('第十九条第一款', {
    when: yes('pursued'),
    gives: states('consequence', '取消当年考核评优和评选各类先进的资格'),
    cites: [
      cite(
        para(19),
        '受到责任追究的领导班子和领导干部、纪委领导班子及相关人员，取消当年考核评优和评选各类先进的资格',
      ),
    ],
  }),
  bar('不安排职务', 1, '一年内不安排职务', '直述', '单独受到责令辞职、免职处理的，一年内不安排职务'),
  bar(
    '不得高任',
    2,
    '两年内不得担任高于原任职务层次的职务',
    '不得',
    '单独受到责令辞职、免职处理的，一年内不安排职务，两年内不得担任高于原任职务层次的职务',
  ),
  rule('第十九条第二款 降职', {
    when: all(pursued, yes('demoted'), demotedSingle, applied),
    gives: states('consequence', '两年内不得提拔', {
      modality: '不得',
      periods: [{ years: 2, holds: '两年内不得提拔' }],
    }),
    cites: [cite(para(19, 2), '受到降职处理的，两年内不得提拔')],
    slot: 'influence',
  }),
  rule('第十九条第二款 处分', {
    when: all(barred, yes('punished')),
    gives: states('consequence', '按照影响期长的规定执行'),
    cites: [cite(para(19, 2), '同时受到党纪政纪处分的，按照影响期长的规定执行')],
    slot: 'influence',
  }),
  rule('第二十一条 我市规定', {
    when: yes('cityRule'),
    gives: states('norm', '以本办法为准'),
    cites: [cite(para(21), '本办法发布之前已施行的我市相关规定，与本办法不一致的，以本办法为准')],
  }),
  rule('第二十一条 上位规定', {
    when: yes('higherRule'),
    gives: states('norm', '从其规定'),
    cites: [cite(para(21), '法律、法规、规章，党内法规及上级规范性文件另有规定的，从其规定')],
  }),
  rule('第二十二条', {
    when: always,
    gives: states('competence', '根据本办法，结合实际，制定具体实施细则', {
      by: '各地各单位',
      modality: '可',
    }),
    cites: [cite(para(22), '各地各单位可根据本办法，结合实际，制定具体实施细则')],
  }),
]
