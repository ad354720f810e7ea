import { cite, join, type Readings } from '#rules'
import { art, body, person, point } from './at.ts'

export const readings = {
  gate: {
    about: '第二条和第六条首句的要件是否另加于各目',
    options: {
      另加: '还须合第二条',
      只合首句: '还须不履行或不正确履行职责，不须后果',
      自足: '合于一目即可',
    },
    adopted: null,
    cites: [
      cite(art(2), '造成不良影响、重大失误、严重后果'),
      cite(art(6), '对不履行或不正确履行职责的，实行责任追究'),
    ],
  },
  member: {
    about: '班子成员是否也按第二条后句',
    options: { 只按前句: '须有后果', 也按后句: '也是党员干部，不须后果' },
    adopted: null,
    cites: [cite(art(2), '领导班子及其成员'), cite(art(2), '各级党员干部')],
  },
  commas: join('以逗号并列的各种表现要有几种', cite(body(4), '不坚持民主集中制原则，党内监督')),
  listed: join('“不传达、不部署、不落实”之类要有几种', cite(body(8), '不传达、不部署、不落实')),
  and12: join(
    '第六条第(一)项第12目“和”前后要有几种',
    cite(body(12), '开展巡察工作和未及时按照巡察组提出的整改要求'),
  ),
  backing: {
    about: '第六条第(一)项第6目“为执纪执法机关提供必要保障”前是否脱“不”字',
    options: { 照印: '提供保障', 补不: '不提供保障' },
    adopted: null,
    cites: [cite(body(6), '为执纪执法机关提供必要保障')],
  },
  tail10: {
    about: '第六条第(一)项第10目“情节较重，造成恶劣影响”管到哪里',
    options: { 兼管: '两种都须', 只管后半: '只有失察、失误才须' },
    adopted: null,
    cites: [cite(body(10), '或者用人失察、失误，情节较重，造成恶劣影响')],
  },
  garbled10: {
    about: '第六条第(二)项第10目是什么意思',
    options: { 由集体及个人: '因集体责任情形追究个人', 违反追究规定: '追究违反追究规定的个人' },
    adopted: null,
    cites: [cite(person(10), '对违反追究班子集体责任情形，需要追究的个人责任')],
  },
  // 第十二条 speaks of 党员干部 who have what 第七条 lists: its own words reach persons.
  nineWho: {
    about: '第七条是否也追究党员干部个人',
    options: { 只及组织: '主语是党组织', 也及个人: '第十二条说党员干部也有第七条所列情形' },
    adopted: '也及个人',
    cites: [
      cite(art(7), '各级各部门（单位）党组织要认真履行作风建设主体责任'),
      cite(art(12), '领导班子、党员干部有本暂行办法第六条、第七条所列情形应追究责任'),
    ],
  },
  // 第八条 names no circumstances, where 第十二条 does: its words are general.
  scale: {
    about: '第八条第(二)项的方式是否也用于第十六、二十条追究的人',
    options: { 也用: '第八条没有限于第六条', 不用: '只用于第六条的情形' },
    adopted: '也用',
    cites: [cite(point(8, 2), '对领导班子成员及党员干部进行责任追究的主要方式')],
  },
  inquiry: {
    about: '第十条的“问责”是否就是责任追究',
    options: { 就是: '追究的一般规定都适用', 另是一事: '那些规定不适用' },
    adopted: null,
    cites: [cite(art(10), '对行政村一般党员干部进行责任追究的，应对村党组织书记予以问责')],
  },
  averted: {
    about: '第十二条第(一)项“有效避免”的是什么',
    options: { 照印: '避免影响', 补损失: '避免损失' },
    adopted: null,
    cites: [cite(point(12, 1), '有效避免或者挽回影响')],
  },
  chapeau16: {
    about: '第十六条首句的条件是否也管第(一)至(三)项',
    options: { 也管: '还须合首句', 自足: '各项自成条件' },
    adopted: null,
    cites: [cite(art(16), '对发生重大腐败案件或不正之风长期滋生蔓延的村和部门（单位）')],
  },
  twice: {
    about: '“查处2次”是恰为2次还是至少2次',
    options: { 恰为: '只指2次', 至少: '2次以上' },
    adopted: null,
    cites: [cite(point(16, 2), '被上级机关查处2次')],
  },
  nonParty: {
    about: '第二十一条之外的规定是否仍及于非中共党员干部',
    options: { 不及: '一概按所指规定', 仍及: '未限于党员的规定仍适用' },
    adopted: null,
    cites: [cite(art(21), '非中共党员干部的责任追究按照')],
  },
  staff: {
    about: '不是干部的站所职工是否在适用范围内',
    options: { 不及: '第二条未列', 及于: '第十条以追究职工为前提' },
    adopted: null,
    cites: [cite(art(10), '对镇直及驻镇站所职工进行责任追究的')],
  },
} as const satisfies Readings
