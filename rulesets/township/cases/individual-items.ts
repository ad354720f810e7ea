import type { Case } from '#rules'
import { cadreDuty, onCadre, personFollows, personLiable, pursuitSilences } from './lines.ts'

/** All that 第6目 names. */
const sixth = {
  p6_lead: true,
  p6_model: true,
  p6_imitated: true,
  p6_styles: true,
  p6_frequent: true,
  p6_impact: true,
} as const

export const individualItems: readonly Case[] = [
  {
    title: '第六条第(二)项第1目：不及时传达贯彻，须导致问题发生',
    matters: [
      onCadre(1, { p1_late: true, p1_result: true }, true),
      onCadre(1, { p1_late: true, p1_result: false }, false),
      onCadre(1, { p1_late: false, p1_result: true }, false),
    ],
  },
  {
    title: '第六条第(二)项第2目：三个“不”以顿号并列',
    matters: [
      onCadre(2, { p2_undeployed: true, p2_unurged: false, p2_unimplemented: false }, ['@listed']),
      onCadre(2, { p2_undeployed: false, p2_unurged: true, p2_unimplemented: true }, ['@listed']),
      onCadre(2, { p2_undeployed: true, p2_unurged: true, p2_unimplemented: true }, true),
      onCadre(2, { p2_undeployed: false, p2_unurged: false, p2_unimplemented: false }, false),
    ],
  },
  {
    title: '第六条第(二)项第3目：“出现突出问题”与前两种并列',
    matters: [
      onCadre(3, { p3_weak: true, p3_poor: false, p3_problems: false }, ['@commas', '@result3']),
      onCadre(3, { p3_weak: true, p3_poor: true, p3_problems: false }, ['@commas', '@result3']),
      onCadre(3, { p3_weak: false, p3_poor: false, p3_problems: true }, ['@commas', '@result3']),
      onCadre(3, { p3_weak: true, p3_poor: false, p3_problems: true }, ['@commas']),
      onCadre(3, { p3_weak: false, p3_poor: true, p3_problems: true }, ['@commas']),
      onCadre(3, { p3_weak: true, p3_poor: true, p3_problems: true }, true),
      onCadre(3, { p3_weak: false, p3_poor: false, p3_problems: false }, false),
    ],
  },
  {
    title: '第六条第(二)项第3目：“出现突出问题”读作后果，而前两种有一即可',
    readings: { result3: '后果', commas: '择一' },
    matters: [
      onCadre(3, { p3_weak: true, p3_problems: true }, true),
      onCadre(3, { p3_poor: true, p3_problems: true }, true),
      onCadre(3, { p3_weak: true, p3_poor: true, p3_problems: false }, false),
      onCadre(3, { p3_problems: true }, false),
    ],
  },
  {
    title: '第六条第(二)项第3目：“出现突出问题”读作并列，有一即可',
    readings: { result3: '并列', commas: '择一' },
    matters: [
      onCadre(3, { p3_weak: true, p3_problems: false }, true),
      onCadre(3, { p3_poor: true, p3_problems: false }, true),
      onCadre(3, { p3_problems: true }, true),
      onCadre(3, { p3_problems: false }, false),
    ],
  },
  {
    title: '第六条第(二)项第4目：发生问题而不负失教、失察、失管责任的不算',
    matters: [
      onCadre(4, { p4_lax: true, p4_member: true, p4_subordinate: false, p4_blame: true }, true),
      onCadre(4, { p4_lax: true, p4_member: false, p4_subordinate: true, p4_blame: true }, true),
      onCadre(4, { p4_lax: true, p4_member: true, p4_subordinate: true, p4_blame: false }, ['@commas']),
      onCadre(4, { p4_lax: true, p4_member: false, p4_subordinate: false, p4_blame: true }, ['@commas']),
      onCadre(4, { p4_lax: false, p4_member: true, p4_subordinate: false, p4_blame: true }, ['@commas']),
      onCadre(4, { p4_lax: false, p4_member: false, p4_subordinate: false, p4_blame: true }, false),
      onCadre(4, { p4_lax: false, p4_member: true, p4_subordinate: true, p4_blame: false }, false),
    ],
  },
  {
    title: '第六条第(二)项第5目：三种表现以逗号并列',
    matters: [
      onCadre(5, { p5_unstopped: true, p5_refused: false, p5_hidden: false }, ['@commas']),
      onCadre(5, { p5_unstopped: false, p5_refused: true, p5_hidden: true }, ['@commas']),
      onCadre(5, { p5_unstopped: true, p5_refused: true, p5_hidden: true }, true),
      onCadre(5, { p5_unstopped: false, p5_refused: false, p5_hidden: false }, false),
    ],
  },
  {
    title: '第六条第(二)项第6目：表现、所致、极其不良影响三者，读法未选',
    matters: [
      onCadre(6, { ...sixth, p6_model: false, p6_imitated: false }, ['@commas']),
      onCadre(6, { ...sixth, p6_frequent: false }, ['@commas']),
      onCadre(6, sixth, true),
      onCadre(6, { ...sixth, p6_imitated: false }, ['@commas', '@imitated']),
      onCadre(6, { ...sixth, p6_lead: false, p6_model: false }, ['@commas', '@imitated']),
      onCadre(6, { ...sixth, p6_impact: false }, ['@commas', '@tail']),
      onCadre(6, { ...sixth, p6_styles: false, p6_frequent: false }, ['@commas', '@tail']),
      onCadre(6, { ...sixth, p6_lead: false, p6_model: false, p6_imitated: false }, false),
    ],
  },
  {
    title: '第六条第(二)项第6目：上行下效读作过程，前两种都要',
    readings: { imitated: '过程', commas: '兼具' },
    matters: [
      onCadre(6, { ...sixth, p6_imitated: false }, true),
      onCadre(6, { ...sixth, p6_model: false }, false),
      onCadre(6, { ...sixth, p6_lead: false }, false),
    ],
  },
  {
    title: '第六条第(二)项第6目：上行下效读作表现，都要',
    readings: { imitated: '表现', commas: '兼具' },
    matters: [onCadre(6, { ...sixth, p6_imitated: false }, false), onCadre(6, sixth, true)],
  },
  {
    title: '第六条第(二)项第6目：有一即可，后果只管末句',
    readings: { imitated: '表现', commas: '择一', tail: '只管末句' },
    matters: [
      onCadre(6, { p6_lead: true }, true),
      onCadre(6, { p6_model: true }, true),
      onCadre(6, { p6_imitated: true }, false),
      onCadre(6, { p6_imitated: true, p6_styles: true, p6_frequent: true, p6_impact: false }, false),
      onCadre(6, { p6_imitated: true, p6_styles: true, p6_impact: true }, true),
      onCadre(6, { p6_imitated: true, p6_frequent: true, p6_impact: true }, true),
      onCadre(6, { p6_styles: true, p6_frequent: true, p6_impact: true }, false),
    ],
  },
  {
    title: '第六条第(二)项第6目：上行下效读作过程，有一即可，后果只管末句',
    readings: { imitated: '过程', commas: '择一', tail: '只管末句' },
    matters: [
      onCadre(6, { p6_lead: true }, true),
      onCadre(6, { p6_model: true }, false),
      onCadre(6, { p6_model: true, p6_styles: true, p6_impact: true }, true),
      onCadre(6, { p6_imitated: true, p6_styles: true, p6_impact: true }, false),
    ],
  },
  {
    title: '第六条第(二)项第6目：有一即可，后果各句都须',
    readings: { imitated: '表现', commas: '择一', tail: '都须' },
    matters: [
      onCadre(6, { p6_lead: true, p6_styles: true, p6_impact: true }, true),
      onCadre(6, { p6_imitated: true, p6_frequent: true, p6_impact: true }, true),
      onCadre(6, { p6_model: true, p6_frequent: true, p6_impact: true }, true),
      onCadre(6, { p6_lead: true, p6_styles: true, p6_impact: false }, false),
      onCadre(6, { p6_lead: true, p6_styles: false, p6_frequent: false, p6_impact: true }, false),
    ],
  },
  {
    title: '第六条第(二)项第7目：问题突出和极其不良影响，读法未选',
    matters: [
      onCadre(7, { p7_self: true, p7_rules: false, p7_result: true, p7_impact: true }, ['@commas']),
      onCadre(7, { p7_self: true, p7_rules: true, p7_result: true, p7_impact: true }, true),
      onCadre(7, { p7_self: true, p7_rules: true, p7_result: false, p7_impact: true }, ['@commas', '@tail']),
      onCadre(7, { p7_self: true, p7_rules: true, p7_result: true, p7_impact: false }, ['@commas', '@tail']),
      onCadre(7, { p7_self: false, p7_rules: true, p7_result: true, p7_impact: false }, false),
      onCadre(7, { p7_self: false, p7_rules: false, p7_result: true, p7_impact: true }, false),
    ],
  },
  {
    title: '第六条第(二)项第7目：有一即可，后果各句都须',
    readings: { commas: '择一', tail: '都须' },
    matters: [
      onCadre(7, { p7_self: true, p7_result: true, p7_impact: true }, true),
      onCadre(7, { p7_self: true, p7_result: false, p7_impact: true }, false),
      onCadre(7, { p7_self: true, p7_result: true, p7_impact: false }, false),
    ],
  },
  {
    title: '第六条第(二)项第7目：有一即可，后果只管末句',
    readings: { commas: '择一', tail: '只管末句' },
    matters: [
      onCadre(7, { p7_self: true, p7_result: false, p7_impact: false }, true),
      onCadre(7, { p7_rules: true, p7_result: true, p7_impact: false }, false),
      onCadre(7, { p7_rules: true, p7_result: false, p7_impact: true }, false),
    ],
  },
  {
    title: '第六条第(二)项第8目：弄虚作假与前一种并列',
    matters: [
      onCadre(8, { p8_orders: true, p8_fraud: false }, ['@commas']),
      onCadre(8, { p8_orders: false, p8_fraud: true }, ['@commas']),
      onCadre(8, { p8_orders: true, p8_fraud: true }, true),
      onCadre(8, { p8_orders: false, p8_fraud: false }, false),
    ],
  },
  {
    title: '第六条第(二)项第9目：知情不管或包庇纵容，有一即可',
    matters: [
      onCadre(9, { p9_ignored: true, p9_shielded: false }, true),
      onCadre(9, { p9_ignored: false, p9_shielded: true }, true),
      onCadre(9, { p9_ignored: false, p9_shielded: false }, false),
    ],
  },
  {
    title: '第六条第(二)项第10目：语句不通，未选读法',
    matters: [
      onCadre(10, { p10_collective: true, p10_unpursued: false, p10_needed: true }, ['@garbled10']),
      onCadre(10, { p10_collective: false, p10_unpursued: true, p10_needed: true }, ['@garbled10']),
      onCadre(10, { p10_collective: true, p10_unpursued: true, p10_needed: true }, true),
      onCadre(10, { p10_collective: true, p10_unpursued: true, p10_needed: null }, ['p10_needed']),
      onCadre(10, { p10_collective: true, p10_unpursued: true, p10_needed: false }, false),
      onCadre(10, { p10_collective: false, p10_unpursued: false, p10_needed: true }, false),
    ],
  },
  {
    title: '第六条第(二)项第10目：读作由集体及个人',
    readings: { garbled10: '由集体及个人' },
    matters: [
      onCadre(10, { p10_collective: true, p10_unpursued: false, p10_needed: true }, true),
      onCadre(10, { p10_collective: false, p10_unpursued: true, p10_needed: true }, false),
      onCadre(10, { p10_collective: true, p10_unpursued: false, p10_needed: false }, false),
    ],
  },
  {
    title: '第六条第(二)项第10目：读作违反追究规定',
    readings: { garbled10: '违反追究规定' },
    matters: [
      onCadre(10, { p10_collective: false, p10_unpursued: true, p10_needed: true }, true),
      onCadre(10, { p10_collective: true, p10_unpursued: false, p10_needed: true }, false),
    ],
  },
  {
    title: '第六条第(二)项第11目：其他情形由填写者判断',
    matters: [
      onCadre(11, { p11: true }, true),
      onCadre(11, { p11: false }, false),
      onCadre(11, { p11: null }, ['p11']),
    ],
  },
  {
    title: '第六条第(二)项：“相关”读作与班子相关的，班子须有集体责任情形',
    readings: { related: '与班子相关' },
    matters: [
      onCadre(11, { p11: true, p10_collective: false }, false),
      onCadre(11, { p11: true, p10_collective: true }, true),
      onCadre(11, { p11: true, p10_collective: null }, ['p10_collective']),
      {
        facts: { subject: '班子成员', breach: true, result: true, p11: true },
        certain: ['第二条 严格实行责任追究', personLiable(11), ...personFollows],
        possible: { [cadreDuty]: ['@member'] },
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第六条第(二)项：“相关”读作有所列情形即是',
    readings: { related: '与情形相关' },
    matters: [onCadre(11, { p11: true, p10_collective: false }, true)],
  },
]
