import type { Case } from '#rules'
import {
  accidentMore,
  accidentRule,
  always,
  grave13,
  inScope,
  larger12,
  larger13,
  minor13,
  otherStandard,
  pursued,
  silent,
} from './lines.ts'

type Given = Readonly<Record<string, boolean | number | string | null>>

/** Not confirmed, nobody named: what has no grade, and no more. */
const lacking = (given: Given, ...silences: readonly string[]) => ({
  facts: { ...inScope, ...given },
  certain: always,
  silences: [...silent, ...silences],
})
/** What has a grade: nothing is missing. */
const graded = (given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, ...given },
  certain: [...always, ...lines],
  silences: silent,
})

const demands = `第十二条第(二)项第2目${larger12}`
const subcontract = `第十三条第(二)项第3目${larger13}`
const forced = `第十三条第(三)项第6目${grave13}`

export const silences: readonly Case[] = [
  {
    title: '第六条、第七条：第十二、十三条没有列出的各项，等级未规定；有相应等级的不标',
    matters: [
      lacking({ a6i1_system: true, a12_system: false }, 'g_system'),
      lacking({ a7i1_system: true, a12_system: false }, 'g_system'),
      lacking({ a12_system: false }),
      {
        facts: { ...inScope, a6i1_system: true, a7i1_system: true, a12_system: true },
        certain: always,
        possible: { '第十二条第(一)项第1目、第十二条第(一)项 一般责任': ['@listed'] },
        silences: silent,
      },
      lacking({ a6i2: true, a12_demand: false }, 'g_demand'),
      {
        facts: { ...inScope, a6i2: true, a12_demand: null },
        certain: always,
        possible: { [demands]: ['a12_demand'] },
        silences: [...silent, 'g_demand'],
      },
      graded({ a6i2: true, a12_demand: true }, demands),
      lacking({ a12_demand: false }),
      lacking({ a7i2_poor: true }, 'g_poor'),
      lacking({ a6i5: true }, 'g_rest'),
      lacking({ a7i5: true }, 'g_rest'),
    ],
  },
  {
    title: '第八条、第九条：第十三条没有列出的各项，等级未规定；有相应等级的不标',
    matters: [
      lacking({ a8i1_scale: true, a8i1_scaleAlone: true }, 'g_scale'),
      lacking({ a8i1_scale: true }, 'g_scale'),
      lacking({ a8i1_scaleAlone: true }),
      lacking({ a8i3_work: true }, 'g_work'),
      lacking({ a8i3_finish: true }, 'g_work'),
      lacking({ a8i3_work: true, k7_pricing: true }, 'g_amount'),
      lacking({ a8i3_finish: true, k7_investment: true }, 'g_amount'),
      lacking({ a8i3_work: true, k7_investment: true }, 'g_work', 'g_amount'),
      lacking({ a8i3_finish: true, k7_pricing: true }, 'g_work', 'g_amount'),
      lacking({ a8i4: true }, 'g_cost'),
      lacking({ a9i3_asked: true, a9i3_unlawful: true }, 'g_subcontract'),
      lacking({ a9i3_asked: true, a9i3_unlawful: true, a9i3_stood: true }, 'g_subcontract'),
      lacking({ a9i3_unlawful: true }),
      lacking({ a9i3_stood: true }),
      graded({ a9i3_stood: true, a13_subcontract: true }, subcontract),
      graded({ a9i3_asked: true, a9i3_unlawful: true, a13_forced: true }, forced),
      lacking({ a9i5: true }, 'g_credit'),
      lacking({ a8i10: true }, 'g_rest'),
      lacking({ a9i7: true }, 'g_rest'),
    ],
  },
  {
    title: '第十条：污染没有直接经济损失、不廉政行为、重大社会不良影响和重大损失，等级未规定',
    matters: [
      lacking({ a10i1: true }, 'g_pollution'),
      graded({ a10i1: true, k6: false, k6_loss: 1 }, `第十三条第(一)项第7目${minor13}`),
      graded({ a10i1: true, k6: false, k6_loss: 300 }, `第十三条第(二)项第12目${larger13}`),
      graded({ a10i1: true, k6: false, k6_loss: 600 }, `第十三条第(三)项第12目${grave13}`),
      lacking({ a10i1: true, k6: true, k6_loss: 0 }, 'g_pollution'),
      graded({ a10i1: true, k6: true, k6_loss: 1 }, `第十三条第(一)项第7目${minor13}`),
      lacking({ a10i1: false, k6: false, k6_loss: 1 }),
      lacking({ a10i2: true }, 'g_corrupt'),
      lacking({ a10i3_effect: true, a10i3_loss: true }, 'g_effect'),
      lacking({ a10i3_effect: true, a10i3_loss: false }),
      lacking({ a10i3_effect: false, a10i3_loss: true }),
    ],
  },
  {
    title: '第十条第3项：“和”读作兼具，缺一不列',
    readings: { effectAndLoss: '兼具' },
    matters: [lacking({ confirmed: false, a10i3_effect: true })],
  },
  {
    title: '第十条第3项：“和”读作择一，有其一即追究，等级未规定',
    readings: { effectAndLoss: '择一' },
    matters: [
      lacking({ a10i3_effect: true, a10i3_loss: false }, 'g_effect'),
      lacking({ a10i3_effect: false, a10i3_loss: true }, 'g_effect'),
      lacking({ a10i3_effect: false, a10i3_loss: false }),
      {
        facts: { ...inScope, confirmed: null, a10i3_loss: true },
        certain: always,
        possible: {
          '第十五条 分别追究违规单位及单位负有直接责任、主要领导责任、重要领导责任及监管人员的责任': [
            'confirmed',
          ],
          [`第十条第3项${pursued}`]: ['confirmed'],
        },
        silences: [...silent, 'g_effect'],
      },
    ],
  },
  {
    title: '第十四条：另有划分标准的，等级依该标准，不标为未规定',
    matters: [
      {
        facts: {
          ...inScope,
          otherGrading: true,
          a6i1_system: true,
          quality: '不到大事故',
          traffic: '特别重大',
          k1: true,
          k1_loss: 10,
          k1_direct: 0,
          k3: true,
          k3_ratio: 5,
          k5_quantity: true,
          k5_amount: 0,
          k6: true,
          k6_loss: 0,
          other: '不良行为',
          other_severity: '较轻',
          other_effect: '一定',
          a6i2: true,
          uncooperative: true,
          a7i2_poor: true,
          a8i1_scale: true,
          a8i3_work: true,
          a8i4: true,
          a9i3_stood: true,
          a9i5: true,
          a10i2: true,
          a10i3_effect: true,
          a10i3_loss: true,
          a9i7: true,
        },
        certain: [...always, otherStandard, accidentRule, accidentMore],
        silences: silent,
      },
    ],
  },
]
