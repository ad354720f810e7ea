import { all, cite } from '#rules'
import { at } from './at.ts'
import { is, read, rule } from './words.ts'

const organs = is(
  'organ',
  '党的机关',
  '人大机关',
  '行政机关',
  '政协机关',
  '审判机关',
  '检察机关',
  '以上机关的工作部门',
)
const organsThemselves = is('organ', '党的机关', '人大机关', '行政机关', '政协机关', '审判机关', '检察机关')

const here = is('a2_place', '属全省各级')
/** 第二、七、九、十一条 speak of 领导班子 and its members only, 第十、十六条 of 领导干部, members or not. */
export const leadership = is('level', '领导班子', '领导班子成员')
export const leaders = is('level', '领导班子', '领导班子成员', '班子成员以外的领导干部')
const reached = cite(
  at(2),
  '本暂行办法适用于全省各级党的机关、人大机关、行政机关、政协机关、审判机关、检察机关及其工作部门党委（党组）和领导成员',
)

export const scope = [
  rule('第二条', {
    when: all(here, organs, is('who', '党委（党组）'), leadership),
    gives: { kind: 'scope', reach: '适用', says: '党委（党组）和领导成员' },
    cites: [reached],
    slot: 'reach',
    rank: 1,
  }),
  rule('第二条 机关本身', {
    when: all(here, organsThemselves, is('who', '其他'), is('level', '领导班子'), read('a2_organs', '也是')),
    gives: {
      kind: 'scope',
      reach: '适用',
      says: '全省各级党的机关、人大机关、行政机关、政协机关、审判机关、检察机关',
    },
    cites: [reached],
    slot: 'reach',
    rank: 1,
  }),
  // A 领导成员 on neither side, for instance one outside the Party: of what he must be a member is open.
  rule('第二条 领导成员', {
    when: all(here, organs, is('who', '其他'), is('level', '领导班子成员'), read('a2_leaders', '也指')),
    gives: { kind: 'scope', reach: '适用', says: '领导成员' },
    cites: [reached],
    slot: 'reach',
    rank: 1,
  }),
  // 第二条 sets the units and does not name the 纪委; that it is reached is what 第七条 says, which sets its measures.
  rule('第七条 纪委', {
    when: all(here, organs, is('who', '纪委（纪检组）'), leadership),
    gives: { kind: 'scope', reach: '适用', says: '纪委（纪检组）' },
    cites: [cite(at(7), '党风廉政建设纪委（纪检组）监督责任追究的方式'), reached],
    slot: 'reach',
    rank: 1,
  }),
  rule('第十六条', {
    when: all(here, is('organ', '人民团体'), leaders),
    gives: { kind: 'scope', reach: '参照', says: '人民团体领导班子及领导干部参照执行本暂行办法' },
    cites: [cite(at(16), '团、妇联等人民团体领导班子及领导干部参照执行本暂行办法')],
    slot: 'reach',
    rank: 1,
  }),
  // Whom else the lost beginning of 第十六条 names is not known: for all others never a plain no.
  rule('第十六条 缺失的前段', {
    when: all(is('a2_place', '属全省各级', '在省内而不属全省各级'), read('a16_head', '列有')),
    gives: { kind: 'scope', reach: '参照', says: '参照执行本暂行办法' },
    cites: [cite(at(16), '参照执行本暂行办法')],
    tags: ['第十六条前段'],
    slot: 'reach',
  }),
]
