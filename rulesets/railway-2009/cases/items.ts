import type { Case } from '#rules'
import { always, inScope, otherStandard, pursue, pursued, silent } from './lines.ts'

/** With another standard of division (第十四条) nothing is graded, so that these show what is pursued, and no more. */
const facts = { ...inScope, confirmed: true, otherGrading: true }
const common = [...always, pursue, otherStandard]

/** The first clause of every item. */
const first = {
  a6i1_staff: true,
  a6i2: true,
  a6i3: true,
  a6i5: true,
  a7i1_staff: true,
  a7i2_lower: true,
  a7i3: true,
  a7i5: true,
  k4_standard: true,
  k3: true,
  a8i3_work: true,
  a8i4: true,
  a8i5: true,
  k8: true,
  a8i7_invest: true,
  k2_paid: true,
  a8i9: true,
  a8i10: true,
  a9i1_template: true,
  bidding: '一般',
  a9i3_asked: true,
  a9i3_unlawful: true,
  k5_quantity: true,
  a9i5: true,
  a9i6: true,
  a9i7: true,
  a10i1: true,
  a10i2: true,
  a10i3_effect: true,
}

const firstLines = [
  `第六条第2项${pursued}`,
  `第六条第3项${pursued}`,
  `第六条第5项${pursued}`,
  `第七条第2项${pursued}`,
  `第七条第3项${pursued}`,
  `第七条第5项${pursued}`,
  `第八条第1项${pursued}`,
  `第八条第2项${pursued}`,
  `第八条第3项${pursued}`,
  `第八条第4项${pursued}`,
  `第八条第5项${pursued}`,
  `第八条第6项${pursued}`,
  `第八条第7项${pursued}`,
  `第八条第9项${pursued}`,
  `第八条第10项${pursued}`,
  `第九条第1项${pursued}`,
  `第九条第2项${pursued}`,
  `第九条第3项${pursued}`,
  `第九条第4项${pursued}`,
  `第九条第5项${pursued}`,
  `第九条第6项${pursued}`,
  `第九条第7项${pursued}`,
  `第十条第1项${pursued}`,
  `第十条第2项${pursued}`,
]

export const items: readonly Case[] = [
  {
    title: '第六条至第十条：各项的第一种表现；逗号并列的待查明如何并列，缺一半的第十条第3项不列',
    matters: [
      {
        facts: { ...facts, ...first },
        certain: [...common, ...firstLines],
        possible: {
          [`第六条第1项${pursued}`]: ['@commas'],
          [`第七条第1项${pursued}`]: ['@commas'],
          [`第八条第8项${pursued}`]: ['@payments'],
        },
        silences: silent,
      },
    ],
  },
  {
    title: '第六条至第十条：各项的第二种表现',
    matters: [
      {
        facts: {
          ...facts,
          a6i1_system: true,
          a7i1_system: true,
          a7i2_fraud: true,
          a8i1_scale: true,
          a8i1_scaleAlone: true,
          a8i3_finish: true,
          a8i7_deposit: true,
          k2_offset: true,
          a9i1_fraud: true,
          bidding: '较大',
          a9i3_stood: true,
          a13_subcontract: true,
          k5_standard: true,
          a10i3_loss: true,
        },
        certain: [
          ...common,
          `第七条第2项${pursued}`,
          `第八条第1项${pursued}`,
          `第八条第3项${pursued}`,
          `第八条第7项${pursued}`,
          `第九条第1项${pursued}`,
          `第九条第2项${pursued}`,
          `第九条第3项${pursued}`,
          `第九条第4项${pursued}`,
        ],
        possible: {
          [`第六条第1项${pursued}`]: ['@commas'],
          [`第七条第1项${pursued}`]: ['@commas'],
          [`第八条第8项${pursued}`]: ['@payments'],
        },
        silences: silent,
      },
    ],
  },
  {
    title: '第六条至第十条：各项的第三种表现；要求合法分包的，看“分包”如何读',
    matters: [
      {
        facts: {
          ...facts,
          a6i1_duty: true,
          a7i1_duty: true,
          a7i2_poor: true,
          k4_works: true,
          k4_worksAlone: true,
          bidding: '严重',
          a9i3_asked: true,
        },
        certain: [...common, `第七条第2项${pursued}`, `第八条第1项${pursued}`, `第九条第2项${pursued}`],
        possible: {
          [`第六条第1项${pursued}`]: ['@commas'],
          [`第七条第1项${pursued}`]: ['@commas'],
          [`第九条第3项${pursued}`]: ['@subcontract'],
        },
        silences: silent,
      },
    ],
  },
  {
    title: '第六条第1项、第七条第1项、第八条第8项、第十条第3项：各种表现都有的，如何并列都算',
    matters: [
      {
        facts: {
          ...facts,
          a6i1_staff: true,
          a6i1_system: true,
          a6i1_duty: true,
          a7i1_staff: true,
          a7i1_system: true,
          a7i1_duty: true,
          k2_paid: true,
          k2_offset: true,
          a10i3_effect: true,
          a10i3_loss: true,
        },
        certain: [
          ...common,
          `第六条第1项${pursued}`,
          `第七条第1项${pursued}`,
          `第八条第8项${pursued}`,
          `第十条第3项${pursued}`,
        ],
        silences: silent,
      },
    ],
  },
]
