import type { Case } from '#rules'
import {
  bodyDuty,
  cadreDuty,
  open,
  personFollows,
  personLiable,
  personPursuit,
  pursuitSilences,
  superior,
} from './lines.ts'

/** What each 目 asks. */
const asks: Readonly<Record<number, readonly string[]>> = {
  1: ['p1_late', 'p1_result'],
  2: ['p2_undeployed', 'p2_unurged', 'p2_unimplemented', '@listed'],
  3: ['p3_weak', 'p3_poor', 'p3_problems', '@commas', '@result3'],
  4: ['p4_lax', 'p4_member', 'p4_subordinate', 'p4_blame', '@commas'],
  5: ['p5_unstopped', 'p5_refused', 'p5_hidden', '@commas'],
  6: [
    'p6_lead',
    'p6_model',
    'p6_imitated',
    'p6_styles',
    'p6_frequent',
    'p6_impact',
    '@commas',
    '@tail',
    '@imitated',
  ],
  7: ['p7_self', 'p7_rules', 'p7_result', 'p7_impact', '@commas', '@tail'],
  8: ['p8_orders', 'p8_fraud', '@commas'],
  9: ['p9_ignored', 'p9_shielded'],
  10: ['p10_collective', 'p10_unpursued', 'p10_needed', '@garbled10'],
  11: ['p11'],
}
const numbers = Object.keys(asks).map(Number)
const facts = [...new Set(Object.values(asks).flat())].filter((name) => !name.startsWith('@'))
const every = (answer: true | null) => Object.fromEntries(facts.map((name) => [name, answer] as const))

export const individual: readonly Case[] = [
  {
    title: '第六条第(二)项：全部不清楚，每一目各有所待',
    matters: [
      {
        facts: { subject: '其他党员干部', breach: null, ...every(null) },
        certain: [],
        possible: {
          [cadreDuty]: ['breach'],
          ...Object.fromEntries(
            numbers.map((n) => [personLiable(n), [...(asks[n] ?? []), 'breach', '@gate']]),
          ),
          ...open(personFollows, [...new Set(Object.values(asks).flat()), 'breach', '@gate']),
        },
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第六条第(二)项：其他党员干部全部具备，不须第二条的后果',
    matters: [
      {
        facts: { subject: '其他党员干部', breach: true, result: false, ...every(true) },
        // 第10目 holds on both readings.
        certain: [cadreDuty, ...numbers.map(personLiable), ...personFollows],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第六条第(二)项：班子成员有后果的，按第二条前句追究',
    readings: { member: '只按前句', garbled10: '由集体及个人' },
    matters: [
      {
        facts: { subject: '班子成员', breach: true, result: true, ...every(true) },
        certain: [bodyDuty, ...numbers.map(personLiable), ...personFollows],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第六条第(二)项：班子成员没有后果的，按前句不追究',
    readings: { member: '只按前句', gate: '另加' },
    matters: [{ facts: { subject: '班子成员', breach: true, result: false, ...every(true) }, certain: [] }],
  },
  {
    title: '第六条第(二)项：班子成员没有后果的，也按后句即可追究',
    readings: { member: '也按后句', gate: '另加', garbled10: '违反追究规定' },
    matters: [
      {
        facts: { subject: '班子成员', breach: true, result: false, ...every(true) },
        certain: [cadreDuty, ...numbers.map(personLiable), ...personFollows],
        silences: pursuitSilences,
      },
      { facts: { subject: '班子成员', breach: false, result: false, ...every(true) }, certain: [] },
    ],
  },
  {
    title: '第六条第(二)项：班子成员没有后果，两处读法都未选',
    matters: [
      {
        facts: { subject: '班子成员', breach: true, result: false, p11: true },
        certain: [],
        possible: {
          [cadreDuty]: ['@member'],
          ...open([personLiable(11), ...personFollows], ['@member', '@gate']),
        },
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第六条第(二)项：各目自足的读法',
    readings: { gate: '自足', garbled10: '由集体及个人' },
    matters: [
      {
        facts: { subject: '其他党员干部', breach: false, ...every(true) },
        certain: [...numbers.map(personLiable), ...personFollows],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第六条第(二)项：只合首句的读法，班子成员也不须后果',
    readings: { gate: '只合首句', member: '只按前句', garbled10: '由集体及个人' },
    matters: [
      {
        facts: { subject: '班子成员', breach: true, result: false, ...every(true) },
        certain: [...numbers.map(personLiable), ...personFollows],
        silences: pursuitSilences,
      },
      { facts: { subject: '班子成员', breach: false, result: true, ...every(true) }, certain: [] },
    ],
  },
  {
    title: '第六条第(二)项：另加的读法，没有不履行职责的不追究',
    readings: { gate: '另加' },
    matters: [{ facts: { subject: '其他党员干部', breach: false, ...every(true) }, certain: [] }],
  },
  {
    title: '第六条第(二)项：对象是班子，不追究个人责任',
    matters: [
      {
        facts: { subject: '党组织领导班子', breach: true, result: true, ...every(true) },
        certain: [bodyDuty],
      },
    ],
  },
  {
    title: '第六条第(二)项：“相关”读作与班子相关，所在班子没有集体责任情形的，只追究班子成员',
    readings: { related: '与班子相关', member: '只按前句', garbled10: '违反追究规定' },
    matters: [
      {
        facts: { subject: '其他党员干部', breach: true, ...every(true), p10_collective: false },
        certain: [cadreDuty],
      },
      {
        facts: { subject: '其他党员干部', breach: true, ...every(true) },
        certain: [cadreDuty, ...numbers.map(personLiable), ...personFollows],
        silences: pursuitSilences,
      },
      {
        facts: { subject: '班子成员', breach: true, result: true, ...every(true), p10_collective: false },
        certain: [bodyDuty, ...numbers.map(personLiable), ...personFollows],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十三条、第六条第(二)项：上级规定读作连情形一并代替，各目不再追究',
    readings: { superior13: '一并换' },
    matters: [
      {
        facts: { subject: '其他党员干部', breach: true, ...every(true), superior: true },
        certain: [cadreDuty, superior],
      },
      {
        facts: { subject: '其他党员干部', breach: true, ...every(true), superior: false },
        certain: [cadreDuty, ...numbers.map(personLiable), ...personFollows],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十三条、第六条第(二)项：上级规定读作只换方式，各目仍追究',
    readings: { superior13: '只换方式' },
    matters: [
      {
        facts: { subject: '其他党员干部', breach: true, ...every(true), superior: true },
        certain: [cadreDuty, superior, ...numbers.map(personLiable), ...personPursuit],
        silences: pursuitSilences,
      },
    ],
  },
]
