import { all, cite, states } from '#rules'
import { at } from './at.ts'
import { pursuit } from './measures.ts'
import { leaders, leadership } from './scope.ts'
import { given, is, read, rule, yes } from './words.ts'

const heavier = cite(
  at(10),
  '领导班子、领导干部具有本暂行办法第四条、第六条所列情形，并且具有下列情形之一的，应当从重追究责任',
)
const lenient = cite(
  at(11),
  '领导班子及其成员具有本暂行办法第四条、第六条所列情形，并且具有下列情形之一的，应当从轻追究责任',
)
/** Any circumstance of the two articles, whichever it is. */
const listed = given('所列情形')
const aggravated = { kind: 'treatment', verbs: ['从重'], modality: '应当', by: null } as const

export const treatment = [
  rule('第十条第(一)项', {
    when: all(leaders, listed, yes('a10i1_coverUp')),
    gives: aggravated,
    cites: [cite(at(10, 1), '对职责范围内发生的问题进行掩盖、袒护的'), heavier],
  }),
  rule('第十条第(二)项', {
    when: all(leaders, listed, yes('a10i2_bribery')),
    gives: aggravated,
    cites: [cite(at(10, 2), '拉拢、收买问责调查人员的'), heavier],
  }),
  rule('第十条第(三)项', {
    when: all(leaders, listed, yes('a10i3_obstruction')),
    gives: aggravated,
    cites: [cite(at(10, 3), '干扰、阻碍责任追究调查处理的'), heavier],
  }),
  rule('第十条第(四)项', {
    when: all(leaders, listed, yes('a10i4_elsewhere')),
    gives: aggravated,
    cites: [cite(at(10, 4), '党内法规和国家法律法规规定的其他从重情形'), heavier],
  }),
  // The item breaks off at 和: what must be joined to 主动查处 is lost, so that this is at most possible.
  rule('第十一条第(一)项', {
    when: all(leadership, listed, yes('a11i1_reported'), yes('a11i1_handled'), read('a11i1_rest', '具备')),
    gives: { kind: 'treatment', verbs: ['从轻'], modality: '应当', by: null },
    cites: [cite(at(11, 1), '对职责范围内发生的问题及时如实报告并主动查处和'), lenient],
  }),
]

export const procedure = [
  rule('第十七条', {
    when: all(is('level', '领导班子成员', '班子成员以外的领导干部', '其他人员'), pursuit, yes('a17_elected')),
    gives: states('procedure', '按照有关法律规定的程序办理'),
    cites: [
      cite(
        at(17),
        '对经各级人民代表大会及其常务委员会选举或者决定任命的人员实施责任追究，按照有关法律规定的程序办理',
      ),
    ],
  }),
  rule('第十八条', {
    when: yes('a18_conflict'),
    gives: states('norm', '凡与本暂行办法不一致的，以本暂行办法为准'),
    cites: [
      cite(
        at(18),
        '各地区各部门各单位制定的有关党风廉政建设责任追究的制度规定，凡与本暂行办法不一致的，以本暂行办法为准',
      ),
    ],
  }),
]
