import { cite, join, type Readings } from '#rules'
import { para, point } from './at.ts'

export const readings = {
  before: {
    about: '施行前的行为是否适用',
    options: { 适用: '施行后追究的，施行前的行为也适用', 不适用: '只适用于施行后的行为' },
    adopted: null,
    cites: [cite(para(25), '自2015年6月1日起施行')],
  },
  // 第二十三条 names them; 第二条 has them only among 各级 organs.
  county: {
    about: '县（市）区政府所属部门、乡镇（街道）是适用还是参照',
    options: { 适用: '也是第二条的各级机关，直接适用', 参照: '第二十三条列了名，参照执行' },
    adopted: '参照',
    cites: [
      cite(para(2), '全市各级党的机关、人大机关、行政机关'),
      cite(para(23), '各县（市）区政府所属部门、乡镇（街道）'),
    ],
  },
  // 第十条 and 第十四条 name them expressly: the particular words are followed.
  staffScope: {
    about: '不是领导干部的纪委工作人员、相关人员是否在对象之内',
    options: { 在内: '第十条、第十四条写到的都在内', 不在内: '第二条的对象只有领导班子、领导干部' },
    adopted: '在内',
    cites: [cite(para(2), '领导班子、领导干部'), cite(para(10), '纪委领导班子或相关人员')],
  },
  staffByAnalogy: {
    about: '参照单位不是领导干部的纪委工作人员、相关人员是否也参照',
    options: { 参照: '第十条一并参照', 不参照: '第二十三条只列领导班子、领导干部' },
    adopted: null,
    cites: [cite(para(23), '领导班子、领导干部参照执行本办法')],
  },
  adminHead: {
    about: '行政主要负责人属第八条还是第九条',
    options: { 第八条: '同负“第一责任人”职责，属第八条', 第九条: '属领导班子其他成员' },
    adopted: null,
    cites: [
      cite(para(5, 3), '各单位行政主要负责人同样履行'),
      cite(para(8), '领导班子主要负责人'),
      cite(para(9), '领导班子其他成员'),
    ],
  },
  outsideTeam: {
    about: '第十四条的“领导干部”是否及于班子以外的人',
    options: { 及于: '有第八条、第九条所列行为的领导干部都在内', 不及: '只指第八条、第九条追究的人' },
    adopted: null,
    cites: [
      cite(para(2), '领导班子、领导干部'),
      cite(para(9), '追究领导班子其他成员的责任'),
      cite(para(14), '领导干部有本办法第八条、第九条所列情形'),
    ],
  },
  staff: {
    about: '“纪委工作人员”与“相关人员”是否同一',
    options: { 同一: '第十四条也及于其他相关人员', 不同: '第十四条只及于纪委工作人员' },
    adopted: null,
    cites: [cite(para(10), '纪委领导班子或相关人员'), cite(para(14), '纪委工作人员有本办法第十条所列情形')],
  },
  // They work there too, and 第十四条 names nothing else for them.
  teamStaff: {
    about: '纪委领导班子成员是不是第十四条的“纪委工作人员”',
    options: { 是: '成员也是纪委工作人员', 不是: '只指班子以外的人员' },
    adopted: '是',
    cites: [cite(para(14), '纪委工作人员有本办法第十条所列情形')],
  },
  commas: join(
    '第七至十条各项以逗号并列的表现是否须兼具',
    cite(point(7, 3), '不认真研究、部署，未抓好落实'),
    cite(point(8, 4), '对收到的重要信访件不阅批，对重要案件不指导督办'),
  ),
  resultReach: {
    about: '末尾的结果管到哪些表现',
    options: { 各种: '前面各种表现都须有这结果', 末种: '只有紧挨它的一种须有' },
    adopted: null,
    cites: [
      cite(point(8, 2), '不主动抓督促落实，或者拒不办理，造成不良后果'),
      cite(point(9, 3), '未及时采取措施督促纠正，致使问题扩大蔓延'),
    ],
  },
  caseHarm: {
    about: '发生大案要案、窝案串案的，是否还须造成不良影响',
    options: { 也须: '“造成不良影响”也管到它', 不须: '发生即算' },
    adopted: null,
    cites: [cite(point(7, 1), '或发生大案要案、窝案串案，造成不良影响')],
  },
  // The later one tells how far the first went: 导致……，造成…….
  results: {
    ...join('以逗号相接的两种结果是否都须有', cite(point(8, 3), '致使存在的问题扩大蔓延，造成不良后果')),
    adopted: '兼具',
  },
  orReach: {
    about: '逗号之间的“或者”连到哪里',
    options: { 连两句: '只连紧挨的前后两句', 隔两组: '把前后各句隔成两组' },
    adopted: null,
    cites: [
      cite(point(8, 7), '或者未能正确执行集体决策'),
      cite(point(8, 8), '或者对责任范围内的违法违纪案件查处不支持'),
      cite(point(9, 2), '或者拒不办理，对纪委'),
    ],
  },
  even: {
    about: '“甚至”以下是否自成一种情形',
    options: { 自成: '有“甚至”以下的表现即算', 不自成: '须先有前面的表现' },
    adopted: null,
    cites: [cite(point(8, 8), '甚至隐瞒不报、压案不查'), cite(point(9, 7), '甚至隐瞒不报、干扰办案')],
  },
  lai: {
    about: '第九条第(一)项“来针对”的“来”',
    options: { 照印: '照印作“来”，不另成一种表现', 未: '作“未针对”，是并列的一种表现' },
    adopted: null,
    cites: [cite(point(9, 1), '来针对重点领域和关键环节')],
  },
  majorStyle: {
    about: '第九条第(四)项“或发生重大作风问题”是否自成一种情形',
    options: { 自成: '发生重大作风问题即算', 不自成: '承“导致”，须同时有整治作风不坚决' },
    adopted: null,
    cites: [cite(point(9, 4), '或发生重大作风问题')],
  },
  orHarm: {
    about: '第十条第(九)项“或造成不良影响”的“或”',
    options: {
      衍字: '“或”是衍字，须造成不良影响',
      连各句: '照印，与前面的表现有其一即算',
      连一句: '只与“工作松垮”有其一即算',
    },
    adopted: null,
    cites: [cite(point(10, 9), '工作松垮，或造成不良影响')],
  },
  dissent: {
    about: '反对而不承担，及于哪些人',
    options: { 一概: '凡提出明确反对的都在内', 限其他成员: '只及于参与决策的其他成员' },
    adopted: null,
    cites: [cite(para(11, 2), '参与决策的班子其他成员承担重要领导责任；对错误决策提出明确反对意见')],
  },
  disciplineRoles: {
    about: '第十一条第二款是否也用于纪委领导班子',
    options: { 也用于: '纪委领导班子也是领导班子', 不用于: '别处都另列纪委领导班子，此处没有' },
    adopted: null,
    cites: [cite(para(11, 2), '领导班子主要负责人'), cite(para(13), '纪委领导班子')],
  },
  urged: {
    about: '窝案串案是否也须在督促纠正之后',
    options: { 也须: '“督促纠正后”管到句末', 不须: '只管“连续发生”' },
    adopted: null,
    cites: [cite(point(15, 4), '督促纠正后，职责范围内依然连续发生违法违纪案件或者发生窝案串案')],
  },
  // 第(二)项 ends in one result of all that precedes it: 认真整改，成效明显.
  cooperation: {
    ...join(
      '第十六条第(二)项各句是否须兼具',
      cite(point(16, 2), '积极配合组织调查处理，主动承担责任，认真整改，成效明显'),
    ),
    adopted: '兼具',
  },
  above: {
    about: '第十四条第二款、第三款是否也用于班子',
    options: { 也用于: '“以上”包括第十三条', 不用于: '只用于第十四条的个人' },
    adopted: null,
    cites: [
      cite(para(13), '情节较轻的，责令作出书面检查'),
      cite(para(14, 2), '以上责任追究方式可以单独使用，也可以合并使用'),
      cite(para(14, 3), '责任追究情况记入干部廉政档案'),
    ],
  },
  alone: {
    about: '“单独”指什么',
    options: {
      未并处分: '没有同时受党纪政纪处分',
      未并他种: '没有并用责令辞职、免职以外的方式',
      只此一种: '只有责令辞职或者只有免职',
    },
    adopted: null,
    cites: [
      cite(para(19, 2), '单独受到责令辞职、免职处理'),
      cite(para(14, 2), '可以单独使用，也可以合并使用'),
    ],
  },
  // The word stands before 责令辞职、免职 only.
  demotedAlone: {
    about: '降职是否也须“单独”',
    options: { 不须: '降职没有写“单独”', 也须: '“单独”管到分号以后' },
    adopted: '不须',
    cites: [cite(para(19, 2), '单独受到责令辞职、免职处理的'), cite(para(19, 2), '受到降职处理的')],
  },
} satisfies Readings
