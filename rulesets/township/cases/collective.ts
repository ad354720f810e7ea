import type { Case } from '#rules'
import {
  bodyDuty,
  bodyFollows,
  bodyLiable,
  bodyPursuit,
  cadreDuty,
  open,
  pursuitSilences,
  superior,
} from './lines.ts'

/** What each 目 asks. */
const asks: Readonly<Record<number, readonly string[]>> = {
  1: ['b1'],
  2: ['b2'],
  3: ['b3_unfixed', 'b3_result'],
  4: ['b4_centralism', 'b4_oversight', 'b4_power', 'b4_result', '@commas', '@tail'],
  5: ['b5_cluster', 'b5_repeat'],
  6: [
    'b6_support',
    'b6_backing',
    'b6_impact',
    'b6_weak',
    'b6_obstruct',
    'b6_revenge',
    '@backing',
    '@commas',
    '@tail',
    '@clauses6',
  ],
  7: ['b7_breach', 'b7_untreated', 'b7_styles', 'b7_result', '@commas', '@tail'],
  8: ['b8_unconveyed', 'b8_undeployed', 'b8_unimplemented', '@listed'],
  9: ['b9_gap', 'b9_told', 'b9_unfixed', 'b9_result'],
  10: ['b10_rules', 'b10_misjudged', 'b10_serious', 'b10_result', '@tail10'],
  11: ['b11'],
  12: ['b12_uncooperative', 'b12_unfixed', '@and12'],
  13: ['b13_unfixed', 'b13_weak', 'b13_none', '@commas'],
  14: ['b14'],
}
const numbers = Object.keys(asks).map(Number)
const facts = [...new Set(Object.values(asks).flat())].filter((name) => !name.startsWith('@'))
const every = (answer: true | null) =>
  Object.fromEntries(
    facts.map((name) => [name, name === 'b6_backing' && answer ? '未提供' : answer] as const),
  )
const duty = ['breach', 'result', '@gate']
const union = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())]

export const collective: readonly Case[] = [
  {
    title: '第六条第(一)项：全部不清楚，每一目各有所待',
    matters: [
      {
        facts: { subject: '党组织领导班子', breach: null, result: null, ...every(null) },
        certain: [],
        possible: {
          [bodyDuty]: ['breach', 'result'],
          ...Object.fromEntries(numbers.map((n) => [bodyLiable(n), [...(asks[n] ?? []), ...duty]])),
          ...open(bodyFollows, union([...Object.values(asks), duty])),
        },
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第六条第(一)项：全部具备，十四目都可追究集体责任',
    matters: [
      {
        facts: { subject: '党组织领导班子', breach: true, result: true, ...every(true) },
        certain: [bodyDuty, ...numbers.map(bodyLiable), ...bodyFollows],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第六条第(一)项：各目自足的读法，不问第二条的后果',
    readings: { gate: '自足' },
    matters: [
      {
        facts: { subject: '党组织领导班子', breach: false, result: false, ...every(true) },
        certain: [...numbers.map(bodyLiable), ...bodyFollows],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第六条第(一)项：只合首句的读法，须不履行职责，不须后果',
    readings: { gate: '只合首句' },
    matters: [
      {
        facts: { subject: '党组织领导班子', breach: true, result: false, ...every(true) },
        certain: [...numbers.map(bodyLiable), ...bodyFollows],
        silences: pursuitSilences,
      },
      { facts: { subject: '党组织领导班子', breach: false, result: true, ...every(true) }, certain: [] },
      {
        facts: { subject: '党组织领导班子', breach: null, result: false, b11: true },
        certain: [],
        possible: open([bodyLiable(11), ...bodyFollows], ['breach']),
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第六条第(一)项：另加的读法，没有后果的不追究',
    readings: { gate: '另加' },
    matters: [
      {
        facts: { subject: '党组织领导班子', breach: true, result: false, ...every(true) },
        certain: [],
      },
      {
        facts: { subject: '党组织领导班子', breach: false, result: true, ...every(true) },
        certain: [],
      },
    ],
  },
  {
    title: '第六条第(一)项：情形具备而后果不清楚',
    matters: [
      {
        facts: { subject: '党组织领导班子', breach: true, result: null, b11: true },
        certain: [],
        possible: {
          [bodyDuty]: ['result'],
          ...open([bodyLiable(11), ...bodyFollows], ['result', '@gate']),
        },
        silences: pursuitSilences,
      },
      {
        facts: { subject: '党组织领导班子', breach: true, result: false, b11: true },
        certain: [],
        possible: open([bodyLiable(11), ...bodyFollows], ['@gate']),
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第六条第(一)项：对象不是班子，不追究集体责任',
    matters: [
      {
        facts: { subject: '班子成员', breach: true, result: true, ...every(true) },
        certain: [bodyDuty],
        possible: { [cadreDuty]: ['@member'] },
      },
      {
        facts: { subject: '其他党员干部', breach: true, result: true, ...every(true) },
        certain: [cadreDuty],
      },
    ],
  },
  {
    title: '第十三条、第六条第(一)项：上级规定读作连情形一并代替，各目不再追究',
    readings: { superior13: '一并换' },
    matters: [
      {
        facts: { subject: '党组织领导班子', breach: true, result: true, ...every(true), superior: true },
        certain: [bodyDuty, superior],
      },
      {
        facts: { subject: '党组织领导班子', breach: true, result: true, ...every(true), superior: false },
        certain: [bodyDuty, ...numbers.map(bodyLiable), ...bodyFollows],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十三条、第六条第(一)项：上级规定读作只换方式，各目仍追究',
    readings: { superior13: '只换方式' },
    matters: [
      {
        facts: { subject: '党组织领导班子', breach: true, result: true, ...every(true), superior: true },
        certain: [bodyDuty, superior, ...numbers.map(bodyLiable), ...bodyPursuit],
        silences: pursuitSilences,
      },
    ],
  },
]
