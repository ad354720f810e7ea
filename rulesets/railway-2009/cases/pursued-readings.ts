import type { Case } from '#rules'
import {
  accidentMore,
  accidentRule,
  always,
  inScope,
  otherStandard,
  pursue,
  pursued,
  silent,
} from './lines.ts'

/** With another standard of division (第十四条) nothing is graded, so that these show what is pursued, and no more. */
const facts = { ...inScope, confirmed: true, otherGrading: true }
const common = [...always, pursue, otherStandard]
const accident = [accidentRule, accidentMore]

const safetyAccident = `第六条第4项${pursued}`
const qualityAccident = `第七条第4项${pursued}`

export const pursuedReadings: readonly Case[] = [
  {
    title: '第六条第1项等：读作择一的，有其一即追究',
    readings: {
      commas: '择一',
      aftermath: '择一',
      payments: '择一',
      unauthorised: '不管到',
      subcontract: '照字面',
    },
    matters: [
      {
        facts: {
          ...facts,
          a6i1_duty: true,
          a7i1_staff: true,
          production: '一般',
          quality: '大事故',
          k2_offset: true,
          a8i1_scale: true,
          a9i3_asked: true,
        },
        certain: [
          ...common,
          `第六条第1项${pursued}`,
          safetyAccident,
          `第七条第1项${pursued}`,
          qualityAccident,
          `第八条第1项${pursued}`,
          `第八条第8项${pursued}`,
          `第九条第3项${pursued}`,
        ],
        silences: silent,
      },
      {
        facts: { ...facts, traffic: '一般C类及以下', falsified: true, k4_works: true },
        certain: [...common, ...accident, safetyAccident, `第八条第1项${pursued}`],
        silences: silent,
      },
      {
        facts: {
          ...facts,
          concealed: true,
          bidding: '无',
          a8i1_scaleAlone: true,
          k4_worksAlone: true,
          a9i3_unlawful: true,
        },
        certain: common,
        silences: silent,
      },
    ],
  },
  {
    title: '第六条第1项等：读作兼具、擅自管到其后的，缺一不列',
    readings: {
      commas: '兼具',
      aftermath: '兼具',
      payments: '兼具',
      unauthorised: '管到',
      subcontract: '限于违法',
    },
    matters: [
      {
        facts: {
          ...facts,
          a6i1_staff: true,
          a6i1_system: true,
          a7i1_system: true,
          a7i1_duty: true,
          production: '一般',
          quality: '大事故',
          k2_paid: true,
          a8i1_scale: true,
          k4_works: true,
          a9i3_asked: true,
        },
        certain: common,
        silences: silent,
      },
      {
        facts: { ...facts, a8i1_scale: true, a8i1_scaleAlone: true },
        certain: [...common, `第八条第1项${pursued}`],
        silences: silent,
      },
    ],
  },
  {
    title: '第八条第1项：扩大规模、新增工程不是擅自的，看“擅自”管到哪里',
    matters: [
      {
        facts: { ...facts, a8i1_scale: true, a8i1_scaleAlone: false },
        certain: common,
        possible: { [`第八条第1项${pursued}`]: ['@unauthorised'] },
        silences: silent,
      },
      {
        facts: { ...facts, k4_works: true, k4_worksAlone: false },
        certain: common,
        possible: { [`第八条第1项${pursued}`]: ['@unauthorised'] },
        silences: silent,
      },
      {
        facts: { ...facts, k4_works: true, k4_worksAlone: true },
        certain: [...common, `第八条第1项${pursued}`],
        silences: silent,
      },
    ],
  },
]
