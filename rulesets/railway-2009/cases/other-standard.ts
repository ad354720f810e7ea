import type { Case } from '#rules'
import { always, grave13, inScope, otherStandard, silent } from './lines.ts'

/** Not confirmed, nobody named: what is graded, and no more. */
const facts = inScope

const report3 = `第十三条第(三)项第3目${grave13}`
const diverted3 = `第十三条第(三)项第7目${grave13}`

export const otherStandards: readonly Case[] = [
  {
    title: '第十四条：另有划分标准的，第十三条的金额都不用',
    matters: [
      {
        facts: {
          ...facts,
          otherGrading: true,
          k1: true,
          k1_loss: 20,
          k1_direct: 20,
          k2_paid: true,
          k2_offset: true,
          k2_amount: 100,
          k3: true,
          k3_ratio: 15,
          k4_standard: true,
          k4_amount: 100,
          k5_quantity: true,
          k5_amount: 100,
          k6: true,
          k6_loss: 100,
          k7_pricing: true,
          k7_amount: 100,
          k8: true,
          k8_amount: 50,
        },
        certain: [...always, otherStandard],
        silences: silent,
      },
      {
        facts: {
          ...facts,
          otherGrading: true,
          k1: true,
          k1_loss: 30,
          k1_direct: 30,
          k2_paid: true,
          k2_offset: true,
          k2_amount: 200,
          k3: true,
          k3_ratio: 25,
          k4_standard: true,
          k4_amount: 200,
          k5_quantity: true,
          k5_amount: 200,
          k6: true,
          k6_loss: 300,
          k7_pricing: true,
          k7_amount: 2000,
          k8: true,
          k8_amount: 100,
        },
        certain: [...always, otherStandard],
        silences: silent,
      },
      {
        facts: {
          ...facts,
          otherGrading: true,
          k1: true,
          k1_loss: 300,
          k1_direct: 300,
          k2_paid: true,
          k2_offset: true,
          k2_amount: 500,
          k4_standard: true,
          k4_amount: 500,
          k5_quantity: true,
          k5_amount: 500,
          k6: true,
          k6_loss: 500,
        },
        certain: [...always, otherStandard],
        silences: silent,
      },
    ],
  },
  {
    title: '第十四条：是否另有划分标准不清楚的，等级待查明',
    matters: [
      {
        facts: { ...facts, otherGrading: null, k8: true, k8_amount: 100, k7_pricing: true, k7_amount: 2000 },
        certain: always,
        possible: {
          '第十四条 执行相应的标准': ['otherGrading'],
          [report3]: ['otherGrading'],
          [diverted3]: ['otherGrading'],
        },
        silences: silent,
      },
    ],
  },
]
