import { all, any, type Condition, cite, states } from '#rules'
import { art, point } from './at.ts'
import { graded, named, ownGround, proceedings } from './pursuit.ts'
import { given, is, read, rule, yes } from './words.ts'

const nonParty = cite(
  art(21),
  '非中共党员干部的责任追究按照中共中央办公厅、国务院办公厅《关于实行党政领导干部问责的暂行规定》等相关规定执行',
)

const first = cite(
  art(2),
  '全镇各基层党组织领导班子及其成员在落实党风廉政建设责任制中，因不履行或不正确履行主体责任，造成不良影响、重大失误、严重后果，严格实行责任追究',
)
/** The second sentence, which asks for no result; a member of a body falls under it only as it is read. */
const second = (whom: string, who: Condition) =>
  rule(`第二条 后句 ${whom}`, {
    when: all(who, yes('breach')),
    gives: states('norm', '要追究相应责任'),
    cites: [
      cite(art(2), '各级党员干部在落实党风廉政建设责任制工作中，不履行或不正确履行职责，要追究相应责任'),
    ],
    tags: ['合第二条'],
  })

export const scope = [
  rule('第二条 适用于班子', {
    when: is('subject', '党组织领导班子'),
    gives: { kind: 'scope', reach: '适用', says: '全镇各基层党组织领导班子' },
    cites: [cite(art(2), '全镇各基层党组织领导班子及其成员')],
    tags: ['适用', '班子'],
  }),
  rule('第二条 适用于成员', {
    when: is('subject', '班子成员'),
    gives: { kind: 'scope', reach: '适用', says: '全镇各基层党组织领导班子及其成员' },
    cites: [cite(art(2), '全镇各基层党组织领导班子及其成员')],
    tags: ['适用', '个人', '党员个人', '成员'],
  }),
  rule('第二条 适用于党员干部', {
    when: is('subject', '其他党员干部'),
    gives: { kind: 'scope', reach: '适用', says: '各级党员干部' },
    cites: [cite(art(2), '各级党员干部')],
    tags: ['适用', '个人', '党员个人'],
  }),
  rule('第二十一条 适用', {
    when: is('subject', '非中共党员干部'),
    gives: { kind: 'scope', reach: '适用', says: '非中共党员干部' },
    cites: [nonParty],
  }),
  // The rest of the instrument reaches somebody outside the Party only as 第二十一条 is read: by its general words.
  rule('第五条 其余规定', {
    when: all(is('subject', '非中共党员干部'), read('nonParty', '仍及')),
    gives: { kind: 'scope', reach: '适用', says: '被责任追究的责任人' },
    cites: [cite(art(5), '被责任追究的责任人')],
    tags: ['适用', '个人'],
  }),
  rule('第十条 适用于职工', {
    when: all(is('subject', '其他'), is('link', '镇直及驻镇站所职工'), read('staff', '及于')),
    gives: { kind: 'scope', reach: '适用', says: '镇直及驻镇站所职工' },
    cites: [cite(art(10), '对镇直及驻镇站所职工进行责任追究的')],
    tags: ['适用', '个人'],
  }),
  rule('第二十一条', {
    when: is('subject', '非中共党员干部'),
    gives: states('norm', nonParty.quote),
    cites: [nonParty],
  }),
  rule('第二条 班子及其成员', {
    when: all(is('subject', '党组织领导班子', '班子成员'), yes('breach'), yes('result')),
    gives: states('norm', '严格实行责任追究'),
    cites: [first],
    tags: ['合第二条'],
  }),
  second('党员干部', is('subject', '其他党员干部')),
  second('班子成员', all(is('subject', '班子成员'), read('member', '也按后句'))),
  rule('第四条 区分', {
    when: proceedings,
    gives: states('norm', '要严格区分集体责任与个人责任、直接责任与领导责任、主要领导责任与重要领导责任'),
    cites: [cite(art(4), '要严格区分集体责任与个人责任、直接责任与领导责任、主要领导责任与重要领导责任')],
  }),
  rule('第四条 因素', {
    when: all(given('党员个人'), any(given('追究'), named)),
    gives: states('discretion', '依据违纪违法性质、损失程度、影响和后果大小及责任轻重追究党员干部的责任'),
    cites: [cite(art(4), '依据违纪违法性质、损失程度、影响和后果大小及责任轻重追究党员干部的责任')],
  }),
  rule('第七条', {
    when: all(
      any(given('班子'), all(given('党员个人'), read('nineWho', '也及个人'))),
      any(read('gate7', '自足'), given('合第二条')),
      ownGround,
      yes('nine'),
    ),
    gives: states('norm', '按照情节轻重，根据《**镇庸懒散问责办法》规定进行责任追究'),
    cites: [
      cite(
        art(7),
        '有违反作风建设“九不准”情形之一的，按照情节轻重，根据《**镇庸懒散问责办法》规定进行责任追究',
      ),
    ],
    tags: ['追究', '第七条情形'],
  }),
  rule('第八条第一款第(二)项 涉嫌犯罪', {
    when: all(
      given('党员个人'),
      any(read('crime', '自成一句'), all(graded, any(read('crime', '须已追究'), is('severity', '情节严重')))),
      yes('crime'),
    ),
    gives: states('referral', '移送司法机关依法处理'),
    cites: [cite(point(8, 2), '涉嫌犯罪的，移送司法机关依法处理')],
  }),
]
