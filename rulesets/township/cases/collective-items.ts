import type { Case } from '#rules'
import { bodyLines, onBody, pursuitSilences } from './lines.ts'

export const collectiveItems: readonly Case[] = [
  {
    title: '第六条第(一)项第1、2、11、14目：无此情形的不追究',
    matters: [
      onBody(1, { b1: true }, true),
      onBody(1, { b1: false }, false),
      onBody(2, { b2: true }, true),
      onBody(2, { b2: false }, false),
      {
        facts: { subject: '党组织领导班子', breach: true, result: true, b11: true },
        certain: bodyLines,
        silences: pursuitSilences,
      },
      onBody(11, { b11: false }, false),
      onBody(14, { b14: true }, true),
      onBody(14, { b14: false }, false),
    ],
  },
  {
    title: '第六条第(一)项第3目：未及时纠正处理，须导致严重违纪问题发生',
    matters: [
      onBody(3, { b3_unfixed: true, b3_result: true }, true),
      onBody(3, { b3_unfixed: true, b3_result: false }, false),
      onBody(3, { b3_unfixed: false, b3_result: true }, false),
      onBody(3, { b3_unfixed: true, b3_result: null }, ['b3_result']),
    ],
  },
  {
    title: '第六条第(一)项第4目：三种表现以逗号并列，后果管到哪里未选读法',
    matters: [
      onBody(4, { b4_centralism: true, b4_oversight: false, b4_power: false, b4_result: true }, ['@commas']),
      onBody(4, { b4_centralism: false, b4_oversight: true, b4_power: true, b4_result: true }, ['@commas']),
      onBody(4, { b4_centralism: true, b4_oversight: true, b4_power: true, b4_result: true }, true),
      onBody(4, { b4_centralism: true, b4_oversight: true, b4_power: true, b4_result: false }, [
        '@commas',
        '@tail',
      ]),
      onBody(4, { b4_centralism: false, b4_oversight: false, b4_power: false, b4_result: true }, false),
    ],
  },
  {
    title: '第六条第(一)项第4目：读作有一即可',
    readings: { commas: '择一' },
    matters: [
      onBody(4, { b4_centralism: true, b4_oversight: false, b4_power: false, b4_result: true }, true),
      onBody(4, { b4_centralism: true, b4_oversight: false, b4_power: false, b4_result: false }, ['@tail']),
      onBody(4, { b4_centralism: false, b4_oversight: false, b4_power: true, b4_result: false }, false),
    ],
  },
  {
    title: '第六条第(一)项第4、6、7目：读作有一即可，而后果各句都须',
    readings: { commas: '择一', tail: '都须', backing: '补不' },
    matters: [
      onBody(4, { b4_centralism: true, b4_result: false }, false),
      onBody(4, { b4_oversight: true, b4_result: false }, false),
      onBody(4, { b4_oversight: true, b4_result: true }, true),
      onBody(4, { b4_centralism: true, b4_result: null }, ['b4_result']),
      onBody(6, { b6_support: true, b6_impact: false }, false),
      onBody(7, { b7_breach: true, b7_untreated: true, b7_result: false }, false),
      onBody(7, { b7_untreated: true, b7_result: true }, true),
    ],
  },
  {
    title: '第六条第(一)项第4、6、7目：读作有一即可，而后果只管末句',
    readings: { commas: '择一', tail: '只管末句', backing: '补不' },
    matters: [
      onBody(4, { b4_centralism: true, b4_result: false }, true),
      onBody(4, { b4_oversight: true, b4_result: false }, true),
      onBody(4, { b4_power: true, b4_result: false }, false),
      onBody(4, { b4_power: true, b4_result: true }, true),
      onBody(6, { b6_support: true, b6_backing: '已提供', b6_impact: false }, true),
      onBody(6, { b6_support: false, b6_backing: '未提供', b6_impact: false }, false),
      onBody(7, { b7_breach: true, b7_result: false }, true),
      onBody(7, { b7_untreated: true, b7_result: false }, true),
      onBody(7, { b7_styles: true, b7_result: false }, false),
      onBody(7, { b7_styles: true, b7_result: true }, true),
    ],
  },
  {
    title: '第六条第(一)项第4目：读作都要，后果管到哪里都一样',
    readings: { commas: '兼具' },
    matters: [
      onBody(4, { b4_centralism: true, b4_oversight: true, b4_power: true, b4_result: true }, true),
      onBody(4, { b4_centralism: true, b4_oversight: true, b4_power: true, b4_result: false }, false),
    ],
  },
  {
    title: '第六条第(一)项第4目：读作都要',
    readings: { commas: '兼具' },
    matters: [
      onBody(4, { b4_centralism: true, b4_oversight: true, b4_power: false, b4_result: true }, false),
      onBody(4, { b4_centralism: true, b4_oversight: true, b4_power: null, b4_result: true }, ['b4_power']),
    ],
  },
  {
    title: '第六条第(一)项第5目：窝案串案，或者较短时间内连续发生，有一即可',
    matters: [
      onBody(5, { b5_cluster: true, b5_repeat: false }, true),
      onBody(5, { b5_cluster: false, b5_repeat: true }, true),
      onBody(5, { b5_cluster: false, b5_repeat: false }, false),
    ],
  },
  {
    title: '第六条第(一)项第6目：“提供必要保障”读法未选',
    matters: [
      onBody(6, { b6_support: true, b6_backing: '未提供', b6_impact: true }, ['@backing', '@commas']),
      onBody(6, { b6_support: true, b6_backing: '未提供', b6_impact: false }, ['@commas', '@tail']),
      onBody(6, { b6_support: false, b6_backing: '已提供', b6_impact: true }, ['@backing', '@commas']),
    ],
  },
  {
    title: '第六条第(一)项第6目：补“不”字',
    readings: { backing: '补不' },
    matters: [
      onBody(6, { b6_support: true, b6_backing: '未提供', b6_impact: true }, true),
      onBody(6, { b6_support: true, b6_backing: '已提供', b6_impact: true }, ['@commas']),
      onBody(6, { b6_support: false, b6_backing: '未提供', b6_impact: true }, ['@commas']),
      onBody(6, { b6_support: false, b6_backing: '已提供', b6_impact: true }, false),
      onBody(6, { b6_support: true, b6_backing: '未提供', b6_impact: false }, ['@commas', '@tail']),
    ],
  },
  {
    title: '第六条第(一)项第6目：照印本，提供保障反成情形',
    readings: { backing: '照印' },
    matters: [
      onBody(6, { b6_support: true, b6_backing: '已提供', b6_impact: true }, true),
      onBody(6, { b6_support: true, b6_backing: '未提供', b6_impact: true }, ['@commas']),
      onBody(6, { b6_support: false, b6_backing: '已提供', b6_impact: true }, ['@commas']),
      onBody(6, { b6_support: false, b6_backing: '未提供', b6_impact: true }, false),
      onBody(6, { b6_support: true, b6_backing: '已提供', b6_impact: false }, ['@commas', '@tail']),
    ],
  },
  {
    title: '第六条第(一)项第6目：逗号读作有一即可的，“不”字脱否都一样',
    readings: { commas: '择一' },
    matters: [
      onBody(6, { b6_support: true, b6_backing: '未提供', b6_impact: true }, true),
      onBody(6, { b6_support: true, b6_backing: '已提供', b6_impact: true }, true),
      onBody(6, { b6_support: false, b6_backing: '未提供', b6_impact: true }, ['@backing']),
      onBody(6, { b6_revenge: true }, true),
    ],
  },
  {
    title: '第六条第(一)项第6目：打击报复读作自成一种',
    readings: { clauses6: '自成一种' },
    matters: [
      onBody(6, { b6_weak: false, b6_obstruct: false, b6_revenge: true }, true),
      onBody(6, { b6_weak: false, b6_obstruct: true, b6_revenge: false }, ['@commas']),
    ],
  },
  {
    title: '第六条第(一)项第6目：打击报复读作承查处不力，都要',
    readings: { clauses6: '合前句', commas: '兼具' },
    matters: [
      onBody(6, { b6_weak: false, b6_obstruct: true, b6_revenge: true }, false),
      onBody(6, { b6_weak: true, b6_obstruct: false, b6_revenge: true }, true),
      onBody(6, { b6_weak: true, b6_obstruct: false, b6_revenge: false }, false),
    ],
  },
  {
    title: '第六条第(一)项第6目：“严重影响”读作也管分号以后',
    readings: { impact6: '也管后句' },
    matters: [
      onBody(6, { b6_weak: true, b6_obstruct: true, b6_impact: false }, false),
      onBody(6, { b6_weak: true, b6_obstruct: true, b6_impact: true }, true),
      onBody(6, { b6_weak: true, b6_obstruct: true, b6_impact: null }, ['b6_impact']),
    ],
  },
  {
    title: '第六条第(一)项第6目：“严重影响”读作只管分号以前',
    readings: { impact6: '只管前句' },
    matters: [onBody(6, { b6_weak: true, b6_obstruct: true, b6_impact: false }, true)],
  },
  {
    title: '第六条第(一)项第6目：分号以后，几种怎样断句未选读法',
    matters: [
      onBody(6, { b6_weak: true, b6_obstruct: false, b6_revenge: false }, ['@commas']),
      onBody(6, { b6_weak: false, b6_obstruct: true, b6_revenge: false }, ['@commas']),
      onBody(6, { b6_weak: true, b6_obstruct: true, b6_revenge: false }, true),
      onBody(6, { b6_weak: true, b6_obstruct: false, b6_revenge: true }, true),
      onBody(6, { b6_weak: false, b6_obstruct: false, b6_revenge: true }, ['@clauses6', '@commas']),
      onBody(6, { b6_weak: false, b6_obstruct: false, b6_revenge: false }, false),
    ],
  },
  {
    title: '第六条第(一)项第7目：三种表现以逗号并列，恶劣影响管到哪里未选读法',
    matters: [
      onBody(7, { b7_breach: true, b7_untreated: false, b7_styles: false, b7_result: true }, ['@commas']),
      onBody(7, { b7_breach: false, b7_untreated: true, b7_styles: true, b7_result: true }, ['@commas']),
      onBody(7, { b7_breach: true, b7_untreated: true, b7_styles: true, b7_result: true }, true),
      onBody(7, { b7_breach: true, b7_untreated: true, b7_styles: true, b7_result: false }, [
        '@commas',
        '@tail',
      ]),
      onBody(7, { b7_breach: false, b7_untreated: false, b7_styles: true, b7_result: false }, false),
    ],
  },
  {
    title: '第六条第(一)项第8目：三个“不”以顿号并列',
    matters: [
      onBody(8, { b8_unconveyed: false, b8_undeployed: false, b8_unimplemented: true }, ['@listed']),
      onBody(8, { b8_unconveyed: true, b8_undeployed: true, b8_unimplemented: false }, ['@listed']),
      onBody(8, { b8_unconveyed: true, b8_undeployed: true, b8_unimplemented: true }, true),
      onBody(8, { b8_unconveyed: false, b8_undeployed: false, b8_unimplemented: false }, false),
    ],
  },
  {
    title: '第六条第(一)项第8目：读作有一即可',
    readings: { listed: '择一' },
    matters: [onBody(8, { b8_unconveyed: false, b8_undeployed: false, b8_unimplemented: true }, true)],
  },
  {
    title: '第六条第(一)项第8目：读作都要',
    readings: { listed: '兼具' },
    matters: [onBody(8, { b8_unconveyed: true, b8_undeployed: true, b8_unimplemented: false }, false)],
  },
  {
    title: '第六条第(一)项第9目：漏洞、要求整改、仍不整改、后果，缺一不可',
    matters: [
      onBody(9, { b9_gap: true, b9_told: true, b9_unfixed: true, b9_result: true }, true),
      onBody(9, { b9_gap: false, b9_told: true, b9_unfixed: true, b9_result: true }, false),
      onBody(9, { b9_gap: true, b9_told: false, b9_unfixed: true, b9_result: true }, false),
      onBody(9, { b9_gap: true, b9_told: true, b9_unfixed: false, b9_result: true }, false),
      onBody(9, { b9_gap: true, b9_told: true, b9_unfixed: true, b9_result: false }, false),
    ],
  },
  {
    title: '第六条第(一)项第10目：失察、失误须情节较重并造成恶劣影响',
    matters: [
      onBody(10, { b10_misjudged: true, b10_serious: true, b10_result: true }, true),
      onBody(10, { b10_misjudged: true, b10_serious: false, b10_result: true }, false),
      onBody(10, { b10_misjudged: true, b10_serious: true, b10_result: false }, false),
      onBody(10, { b10_serious: true, b10_result: true }, false),
    ],
  },
  {
    title: '第六条第(一)项第10目：违反规定选拔任用，是否也须，未选读法',
    matters: [
      onBody(10, { b10_rules: true, b10_serious: false, b10_result: false }, ['@tail10']),
      onBody(10, { b10_rules: true, b10_serious: true, b10_result: false }, ['@tail10']),
      onBody(10, { b10_rules: true, b10_serious: false, b10_result: true }, ['@tail10']),
      onBody(10, { b10_rules: true, b10_serious: true, b10_result: true }, true),
    ],
  },
  {
    title: '第六条第(一)项第10目：只管后半',
    readings: { tail10: '只管后半' },
    matters: [onBody(10, { b10_rules: true, b10_serious: false, b10_result: false }, true)],
  },
  {
    title: '第六条第(一)项第10目：兼管',
    readings: { tail10: '兼管' },
    matters: [
      onBody(10, { b10_rules: true, b10_serious: false, b10_result: true }, false),
      onBody(10, { b10_rules: true, b10_serious: true, b10_result: false }, false),
      onBody(10, { b10_rules: true, b10_serious: true, b10_result: true }, true),
      onBody(10, { b10_rules: true, b10_serious: null, b10_result: true }, ['b10_serious']),
    ],
  },
  {
    title: '第六条第(一)项第12目：“和”前后只有其一',
    matters: [
      onBody(12, { b12_uncooperative: true, b12_unfixed: false }, ['@and12']),
      onBody(12, { b12_uncooperative: false, b12_unfixed: true }, ['@and12']),
      onBody(12, { b12_uncooperative: true, b12_unfixed: true }, true),
      onBody(12, { b12_uncooperative: false, b12_unfixed: false }, false),
    ],
  },
  {
    title: '第六条第(一)项第12目：读作有一即可',
    readings: { and12: '择一' },
    matters: [onBody(12, { b12_uncooperative: true, b12_unfixed: false }, true)],
  },
  {
    title: '第六条第(一)项第12目：读作都要',
    readings: { and12: '兼具' },
    matters: [onBody(12, { b12_uncooperative: true, b12_unfixed: false }, false)],
  },
  {
    title: '第六条第(一)项第13目：不及时纠正处理，追究不力或应追究而不追究',
    matters: [
      onBody(13, { b13_unfixed: true, b13_weak: false, b13_none: false }, ['@commas']),
      onBody(13, { b13_unfixed: false, b13_weak: true, b13_none: false }, ['@commas']),
      onBody(13, { b13_unfixed: false, b13_weak: false, b13_none: true }, ['@commas']),
      onBody(13, { b13_unfixed: true, b13_weak: true, b13_none: false }, true),
      onBody(13, { b13_unfixed: true, b13_weak: false, b13_none: true }, true),
      onBody(13, { b13_unfixed: false, b13_weak: false, b13_none: false }, false),
    ],
  },
]
