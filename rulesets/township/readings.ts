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
  // 第七条 sends the whole pursuit to another instrument, with what that one requires.
  gate7: {
    about: '第二条的要件是否另加于第七条',
    options: { 自足: '有第七条的情形即可', 另加: '还须合第二条' },
    adopted: '自足',
    cites: [
      cite(art(2), '造成不良影响、重大失误、严重后果'),
      cite(art(7), '有违反作风建设“九不准”情形之一的'),
    ],
  },
  // Each list ends with what needs pursuit besides: that is for somebody to find.
  second: {
    about: '合第二条而无所列情形的，是否即是“其他需要实施责任追究的情形”',
    options: { 另行判断: '是否需要追究，另行判断', 即是: '合第二条即需要追究' },
    adopted: '另行判断',
    cites: [cite(art(2), '严格实行责任追究'), cite(art(2), '要追究相应责任')],
  },
  member: {
    about: '班子成员是否也按第二条后句',
    options: { 只按前句: '须有后果', 也按后句: '也是党员干部，不须后果' },
    adopted: null,
    cites: [cite(art(2), '领导班子及其成员'), cite(art(2), '各级党员干部')],
  },
  commas: join('以逗号并列的各种表现要有几种', cite(body(4), '不坚持民主集中制原则，党内监督')),
  tail: {
    about: '逗号并列之后的“导致”“造成”等，是否各句都须有',
    options: { 都须: '各句都须有', 只管末句: '只有紧接的一句须有' },
    adopted: null,
    cites: [cite(body(7), '“四风”问题突出，造成恶劣影响')],
  },
  result3: {
    about: '第六条第(二)项第3目“出现突出问题”是并列的一种还是后果',
    options: { 并列: '与前两种并列', 后果: '前两种都须有此后果' },
    adopted: null,
    cites: [cite(person(3), '工作推进不好，职责范围内的党风廉政建设出现突出问题')],
  },
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
  // It stands before the semicolon.
  impact6: {
    about: '第六条第(一)项第6目“严重影响”是否也管分号以后',
    options: { 只管前句: '分号以后不须', 也管后句: '分号前后都须' },
    adopted: '只管前句',
    cites: [cite(body(6), '严重影响执纪执法机关工作；或支持')],
  },
  clauses6: {
    about: '第六条第(一)项第6目“打击报复”是否自成一种',
    options: { 自成一种: '与前面各句并立', 合前句: '与授意、阻挠并列，都承查处不力' },
    adopted: null,
    cites: [cite(body(6), '或支持执纪执法机关查处违纪违法问题不力，授意')],
  },
  tail10: {
    about: '第六条第(一)项第10目“情节较重，造成恶劣影响”管到哪里',
    options: { 兼管: '两种都须', 只管后半: '只有失察、失误才须' },
    adopted: null,
    cites: [cite(body(10), '或者用人失察、失误，情节较重，造成恶劣影响')],
  },
  // 有下列情形之一 follows at once: it is what relates them.
  related: {
    about: '“相关党员干部”与什么相关',
    options: { 与情形相关: '有所列情形即是', 与班子相关: '所在班子还须有集体责任情形' },
    adopted: '与情形相关',
    cites: [cite(point(6, 2), '党组织班子成员或相关党员干部')],
  },
  imitated: {
    about: '第六条第(二)项第6目“上行下效”是表现还是过程',
    options: { 表现: '与前两种并列', 过程: '只是因果的叙述，不单独算' },
    adopted: null,
    cites: [cite(person(6), '表率作用发挥不好，上行下效，导致')],
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
  // A sentence of its own, without a degree.
  crime: {
    about: '涉嫌犯罪的移送是否另有前提',
    options: {
      自成一句: '涉嫌犯罪即移送',
      须已追究: '限于合追究情形的',
      须情节严重: '限于合追究情形而情节严重的',
    },
    adopted: '自成一句',
    cites: [cite(point(8, 2), '涉嫌犯罪的，移送司法机关依法处理')],
  },
  // 第六条 pursues a 党组织 by the 集体责任 of its 班子.
  bodies: {
    about: '追究领导班子，是否就是第九条的“对党组织进行责任追究”',
    options: { 就是: '第九条随之适用', 另是一事: '追究班子不引起第九条' },
    adopted: '就是',
    cites: [cite(point(6, 1), '追究党组织班子集体责任'), cite(art(9), '在对党组织进行责任追究时')],
  },
  // 进行责任追究 names the proceeding; 第十八条 says 受到责任追究 where the decision is meant.
  pursuing: {
    about: '第九、十条的“进行责任追究”从何时算',
    options: { 合于情形: '合于追究的情形即是', 决定以后: '受到追究以后才是' },
    adopted: '合于情形',
    cites: [cite(art(9), '在对党组织进行责任追究时'), cite(art(10), '进行责任追究的')],
  },
  recursion: {
    about: '第十条的被问责者是否再引起上一环问责',
    options: { 只及一环: '问责不再引起问责', 逐环而上: '问责也算责任追究，再及上一环' },
    adopted: null,
    cites: [cite(art(10), '对行政村一般党员干部进行责任追究的，应对村党组织书记予以问责')],
  },
  // 第八条 names no circumstances, where 第十二条 does: its words are general.
  scale: {
    about: '第八条第(二)项的方式是否也用于第九、十六、二十条追究的人',
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
  often11: {
    about: '第十一条第(四)项“多次”是否也管“严重影响”',
    options: { 只管问题: '严重影响不须多次', 也管影响: '须多次造成严重影响' },
    adopted: null,
    cites: [cite(point(11, 4), '多次发生严重问题或严重影响')],
  },
  averted: {
    about: '第十二条第(一)项“有效避免”的是什么',
    options: { 照印: '避免影响', 补损失: '避免损失' },
    adopted: null,
    cites: [cite(point(12, 1), '有效避免或者挽回影响')],
  },
  // 内容 and 标准 are what must be clear; 执行 is what is said of the case.
  superior13: {
    about: '第十三条使上级规定代替什么',
    options: { 只换方式: '代替第八条的方式', 一并换: '第六、七条的情形也代替' },
    adopted: '只换方式',
    cites: [cite(art(13), '上级有明确的责任追究内容和责任追究处理标准的，按上级的规定执行')],
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
  frequent16: {
    about: '第十六条第(二)项的“2次”是否就是“频发”的标准',
    options: {
      各自成条: '频发另由判断',
      即是标准: '2次即频发，不到2次不算',
      限于频发: '频发的部门又有2次，才同时追究',
    },
    adopted: null,
    cites: [cite(point(16, 2), '一年内发生较轻违规违纪问题被上级机关查处2次')],
  },
  // It goes on about a 部门负责人.
  place16: {
    about: '第十六条第(二)项后句是否也限于部门（单位）',
    options: { 随前句: '限于部门（单位）', 不限: '不问地方' },
    adopted: '随前句',
    cites: [cite(point(16, 2), '一年内发生较轻违规违纪问题')],
  },
  alone18: {
    about: '“单独受到责令辞职、免职”的“单独”对什么而言',
    options: { 对处分: '没有处分即是', 对一切: '别的方式也都没有' },
    adopted: null,
    cites: [
      cite(art(18, 2), '单独受到责令辞职、免职处理'),
      cite(art(18, 2), '同时受到党纪政纪处分和组织处理'),
    ],
  },
  // 第八条 gives the name 处理 to these.
  handling18: {
    about: '“组织处理”是否也指通报批评、诫勉谈话等',
    options: { 不指: '只指调整职务、责令辞职、免职等', 也指: '第八条的其他方式也是' },
    adopted: '不指',
    cites: [
      cite(point(8, 2), '或者给予调整职务、责令辞职、免职等处理'),
      cite(art(18, 2), '同时受到党纪政纪处分和组织处理'),
    ],
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
