import type { Case } from '#rules'
import {
  accidentMore,
  accidentRule,
  always,
  grave12,
  grave13,
  inScope,
  larger12,
  larger13,
  minor12,
  minor13,
  silent,
} from './lines.ts'

/** The organs of a subordinate unit depend on the grade: each 目 of 第十二、十三条 leads to 第二十二条 and 第二十五条. */
const facts = { ...inScope, addressee: '单位', unitOf: '铁路局下属单位' }
const common = [
  ...always,
  '第二十三条第一款 铁道部及铁路局监察、计划、财务、人事、劳卫、建设、安监、审计、监督等部门：按照职责分工对责任单位提出处理意见',
]
type Given = Readonly<Record<string, boolean | number | string>>

const minor = (given: Given, ...lines: readonly string[]) => ({
  facts: { ...facts, ...given },
  certain: [
    ...common,
    '第二十二条第一款 铁路局：组织认定',
    '第二十五条第一款 铁路局：提出意见并处理',
    ...lines,
  ],
  silences: [...silent, 'score'],
})
const larger = (given: Given, ...lines: readonly string[]) =>
  minor(given, '第二十五条第一款 较大责任的处理结果报铁道部主管部门备案', ...lines)
const grave = (given: Given, ...lines: readonly string[]) => ({
  facts: { ...facts, ...given },
  certain: [
    ...common,
    '第二十二条第一款 铁道部或铁道部主管部门：根据职责组织认定',
    '第二十五条第一款 铁道部主管部门或铁道部：提出处理意见',
    ...lines,
  ],
  silences: [...silent, 'score', 'gravest'],
})

export const grades: readonly Case[] = [
  {
    title: '第二十二条第一款、第二十五条第一款：铁路局下属单位没有等级的，由谁认定和处理没有写',
    matters: [
      { facts, certain: common, silences: [...silent, 'score', 'ungraded'] },
      // A matter that is pursued and has no grade is no better.
      {
        facts: { ...facts, traffic: '特别重大' },
        certain: [...common, accidentRule, accidentMore],
        silences: [...silent, 'score', 'ungraded', 'g_traffic'],
      },
      {
        facts: { ...facts, a9i3_asked: true, a9i3_unlawful: false },
        certain: common,
        silences: [...silent, 'score', 'ungraded', 'g_subcontract'],
      },
      // Whether there is a grade is not known: neither is the organ.
      {
        facts: { ...facts, a8i5: null },
        certain: common,
        possible: {
          [`第十三条第(二)项第8目${larger13}`]: ['a8i5'],
          '第二十二条第一款 铁路局：组织认定': ['a8i5'],
          '第二十五条第一款 铁路局：提出意见并处理': ['a8i5'],
          '第二十五条第一款 较大责任的处理结果报铁道部主管部门备案': ['a8i5'],
        },
        silences: [...silent, 'score', 'ungraded'],
      },
    ],
  },
  {
    title: '第十二条、第二十二条第一款：有了等级，就有认定和处理的机关',
    readings: { accidents: '兼具', classAB: '包括' },
    matters: [
      minor({ a12_system: true, a6i1_staff: true, a6i1_duty: true }, `第十二条第(一)项第1目${minor12}`),
      minor({ a12_violation: true }, `第十二条第(一)项第2目${minor12}`),
      larger({ a7i3: true }, `第十二条第(二)项第1目${larger12}`),
      larger({ a12_demand: true, a7i2_lower: true }, `第十二条第(二)项第2目${larger12}`),
      {
        ...grave({ quality: '不到大事故', falsified: true }, `第十二条第(三)项第2目${grave12}`),
        silences: [...silent, 'score', 'gravest', 'g_quality'],
      },
      minor({ production: '一般' }, '第十二条第(一)项第3目、第十二条第(一)项、第六条第4项 一般责任'),
      minor({ quality: '大事故' }, '第十二条第(一)项第3目、第十二条第(一)项、第七条第4项 一般责任'),
      minor(
        { traffic: '一般B类' },
        '第十二条第(一)项第3目、第十二条第(一)项、第二十条 一般责任',
        accidentRule,
        accidentMore,
      ),
    ],
  },
  {
    title: '第十二条第(二)项第3目、第(三)项第1目：读作择一，各类事故各有等级和机关',
    readings: { accidents: '择一', classAB: '不包括' },
    matters: [
      larger({ production: '较大' }, '第十二条第(二)项第3目、第十二条第(二)项、第六条第4项 较大责任'),
      larger({ quality: '重大事故' }, '第十二条第(二)项第3目、第十二条第(二)项、第七条第4项 较大责任'),
      larger(
        { traffic: '较大' },
        '第十二条第(二)项第3目、第十二条第(二)项、第二十条 较大责任',
        accidentRule,
        accidentMore,
      ),
      grave({ production: '重大及以上' }, '第十二条第(三)项第1目、第十二条第(三)项、第六条第4项 重大责任'),
      grave({ quality: '特别重大事故' }, '第十二条第(三)项第1目、第十二条第(三)项、第七条第4项 重大责任'),
      grave(
        { traffic: '重大' },
        '第十二条第(三)项第1目、第十二条第(三)项、第二十条 重大责任',
        accidentRule,
        accidentMore,
      ),
    ],
  },
  {
    title: '第十三条第(一)项、第二十二条第一款：一般责任各目',
    matters: [
      minor({ k1: true, k1_loss: 20, k1_direct: 20 }, `第十三条第(一)项第1目${minor13}`),
      minor({ bidding: '一般' }, `第十三条第(一)项第2目${minor13}`),
      minor({ k2_paid: true, k2_offset: true, k2_amount: 150 }, `第十三条第(一)项第3目${minor13}`),
      minor({ k3: true, k3_ratio: 15 }, `第十三条第(一)项第4目${minor13}`),
      minor({ k4_cost: true, k4_amount: 150 }, `第十三条第(一)项第5目${minor13}`),
      minor({ k5_quantity: true, k5_amount: 150 }, `第十三条第(一)项第6目${minor13}`),
      minor({ k6: true, k6_loss: 150 }, `第十三条第(一)项第7目${minor13}`),
      minor(
        { other: '违规违纪', other_severity: '较轻', other_effect: '一定' },
        `第十三条第(一)项第8目${minor13}`,
      ),
    ],
  },
  {
    title: '第十三条第(二)项、第二十二条第一款：较大责任各目',
    matters: [
      larger({ k1: true, k1_loss: 100, k1_direct: 50 }, `第十三条第(二)项第1目${larger13}`),
      larger({ bidding: '较大' }, '第十三条第(二)项第2目、第十三条第(二)项、第九条第2项 较大责任'),
      larger({ a9i1_fraud: true }, '第十三条第(二)项第2目、第十三条第(二)项、第九条第1项 较大责任'),
      larger({ a13_subcontract: true }, `第十三条第(二)项第3目${larger13}`),
      larger({ k3: true, k3_ratio: 30 }, `第十三条第(二)项第4目${larger13}`),
      larger({ k2_paid: true, k2_offset: true, k2_amount: 300 }, `第十三条第(二)项第5目${larger13}`),
      larger({ k4_cost: true, k4_amount: 300 }, `第十三条第(二)项第6目${larger13}`),
      larger({ k7_pricing: true, k7_amount: 300 }, `第十三条第(二)项第7目${larger13}`),
      larger({ a8i5: true }, `第十三条第(二)项第8目${larger13}`),
      larger({ k8: true, k8_amount: 50 }, `第十三条第(二)项第9目${larger13}`),
      larger({ a8i7_deposit: true }, `第十三条第(二)项第10目${larger13}`),
      larger({ k5_standard: true, k5_amount: 300 }, `第十三条第(二)项第11目${larger13}`),
      larger({ k6: true, k6_loss: 300 }, `第十三条第(二)项第12目${larger13}`),
      larger(
        { other: '不良行为', other_severity: '较大', other_effect: '较大' },
        `第十三条第(二)项第13目${larger13}`,
      ),
    ],
  },
  {
    title: '第十三条第(三)项、第二十二条第一款：重大责任各目',
    matters: [
      grave({ k1: true, k1_loss: 400, k1_direct: 300 }, `第十三条第(三)项第1目${grave13}`),
      grave({ k2_paid: true, k2_offset: true, k2_amount: 600 }, `第十三条第(三)项第2目${grave13}`),
      grave({ k7_investment: true, k7_amount: 3000 }, `第十三条第(三)项第3目${grave13}`),
      grave({ k4_cost: true, k4_amount: 600 }, `第十三条第(三)项第4目${grave13}`),
      grave({ bidding: '严重' }, `第十三条第(三)项第5目${grave13}`),
      grave({ a9i3_asked: true, a9i3_unlawful: true, a13_forced: true }, `第十三条第(三)项第6目${grave13}`),
      grave({ k8: true, k8_amount: 200 }, `第十三条第(三)项第7目${grave13}`),
      grave({ k5_quantity: true, k5_amount: 600 }, `第十三条第(三)项第8目${grave13}`),
      grave({ a8i7_invest: true }, `第十三条第(三)项第9目${grave13}`),
      grave({ a8i9: true }, `第十三条第(三)项第10目${grave13}`),
      grave({ a9i6: true }, `第十三条第(三)项第11目${grave13}`),
      grave({ k6: true, k6_loss: 600 }, `第十三条第(三)项第12目${grave13}`),
      grave(
        { other: '不良行为', other_severity: '重大', other_effect: '重大' },
        `第十三条第(三)项第13目${grave13}`,
      ),
    ],
  },
]
