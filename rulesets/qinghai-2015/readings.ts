import { cite, join, type Reading } from '#rules'
import { at } from './at.ts'

// Where words are lost this site takes no side: what depends on them is at most possible, until somebody who has
// the whole text says what stands there.
const listed = {
  列有: '缺失的文字列有',
  未列: '缺失的文字没有列',
} as const
const met = {
  具备: '缺失文字所要求的也具备',
  不具备: '缺失文字所要求的不具备',
} as const

export const readings = {
  a2_organs: {
    about: '第二条所列机关本身是否也是适用对象',
    options: { 不是: '各机关只是“党委（党组）和领导成员”的定语', 也是: '机关本身也适用' },
    adopted: null,
    cites: [cite(at(2), '检察机关及其工作部门党委（党组）和领导成员')],
  },
  a2_leaders: {
    about: '第二条“领导成员”是否也指机关及其工作部门的领导成员',
    options: { 不指: '只指党委（党组）的领导成员', 也指: '机关及其工作部门的领导成员也在内' },
    adopted: null,
    cites: [cite(at(2), '党委（党组）和领导成员')],
  },
  // Both the general words and the items are printed, without 并: neither words nor grammar says which it is.
  a4_duty: {
    about: '第四条“未能正确履行”是各项以外的要件，还是各项的概括',
    options: { 另加: '有所列情形，还须未能正确履行', 概括: '有所列情形，即是未能正确履行' },
    adopted: null,
    cites: [cite(at(4), '未能正确履行党风廉政建设主体责任，有下列情形之一的')],
  },
  a7_duty: {
    about: '第七条“不认真履行监督责任”是第六条情形以外的要件，还是其概括',
    options: { 另加: '有第六条所列情形，还须不认真履行', 概括: '有第六条所列情形，即是不认真履行' },
    adopted: null,
    cites: [
      cite(at(7, 1), '领导班子不认真履行监督责任，有本暂行办法第六条所列情形'),
      cite(at(7, 2), '领导班子成员不认真履行监督责任，有本暂行办法第六条所列情形'),
    ],
  },
  commas: join(
    '以逗号并列而无“和”“或”的各句，须都有还是有一即可',
    cite(at(4, 1), '不传达贯彻，不督促落实'),
    cite(at(4, 2), '指导督促缺失，对存在的问题不及时纠正、处理或者责任追究不力'),
    cite(at(6, 4), '监督检查不力，对党员干部存在的“四风”突出问题敷衍塞责、不抓不管'),
    cite(at(6, 9), '实施责任追究不到位，“一案双查”制度不落实'),
  ),
  a4i2_or: {
    about: '第四条第(二)项“责任追究不力”接在哪里',
    options: { 连前句: '只与不及时纠正、处理并列', 自成一种: '与前面各句并立' },
    adopted: null,
    cites: [cite(at(4, 2), '不及时纠正、处理或者责任追究不力')],
  },
  a4_lost: {
    about: '第四条第(三)项以下缺失的各项是否列有该表现',
    options: listed,
    adopted: null,
    cites: [cite(at(4), '有下列情形之一的')],
  },
  a4_members: {
    about: '第四条“应当追究责任”是否及于领导干部个人',
    options: {
      及于: '领导成员、领导干部个人也依第四条追究',
      不及于: '第四条只追究党委（党组）',
    },
    adopted: null,
    cites: [
      cite(at(2), '党委（党组）和领导成员'),
      cite(at(4), '党委（党组）未能正确履行党风廉政建设主体责任'),
      cite(at(10), '领导班子、领导干部具有本暂行办法第四条、第六条所列情形'),
    ],
  },
  a6_chapeau: {
    about: '第六条缺失的开头是否要求不认真履行监督责任',
    options: { 不要求: '有所列情形即追究', 要求: '与第七条一样，须不认真履行监督责任' },
    adopted: null,
    cites: [cite(at(7, 1), '不认真履行监督责任，有本暂行办法第六条所列情形')],
  },
  a6_lost: {
    about: '第六条缺失的第(一)、(二)项是否列有该表现',
    options: listed,
    adopted: null,
    cites: [cite(at(7, 1), '第六条所列情形')],
  },
  a6i3_head: {
    about: '第六条第(三)项“问题频发”之前缺失的文字所要求的是否具备',
    options: met,
    adopted: null,
    cites: [cite(at(6, 3), '问题频发的')],
  },
  a6i7_reach: {
    about: '第六条第(七)项“案件处理出现严重偏差”是否限于党员干部的案件',
    options: { 不限: '一切案件', 限于党员干部: '承前，限于党员干部违纪违法的案件' },
    adopted: null,
    cites: [cite(at(6, 7), '对党员干部违纪违法问题瞒案不报、压案不办、有案不查，或案件处理出现严重偏差')],
  },
  a6i11_and: join(
    '“纪委领导班子和纪检监察干部”须两者都发生还是有一方即可',
    cite(at(6, 11), '致使纪委领导班子和纪检监察干部发生严重违纪违法行为'),
  ),
  // 甚至 marks the graver form of what stands before it, not a further requirement.
  a6i11_even: {
    ...join('“甚至”前后两种表现须都有还是有一即可', cite(at(6, 11), '隐瞒不报、压案不查，甚至包庇袒护')),
    adopted: '择一',
  },
  a11i1_rest: {
    about: '第十一条第(一)项“主动查处和”以下缺失的文字所要求的是否具备',
    options: met,
    adopted: null,
    cites: [cite(at(11, 1), '主动查处和')],
  },
  a16_head: {
    about: '第十六条缺失的前段是否列有该单位或者该类人员',
    options: listed,
    adopted: null,
    cites: [cite(at(16), '参照执行本暂行办法')],
  },
} as const satisfies Record<string, Reading>
