import type { Case } from '#rules'
import { after, discipline, heavier, i6, lenient, main, pursued, pursuedPerson } from './lines.ts'

const lax = {
  a2_place: '属全省各级',
  organ: '行政机关',
  who: '纪委（纪检组）',
  level: '领导班子',
  a7_notDiligent: true,
  a6i6_unreported: true,
}
const laxMember = { ...lax, level: '领导班子成员' }
const lost = [...discipline, ...pursued]
const memberLost = [...discipline, ...pursuedPerson]

export const treatmentCases: readonly Case[] = [
  {
    title: '第十条：四项从重，各自成立',
    matters: [
      { facts: { ...lax, a10i1_coverUp: true }, certain: [i6, ...after, heavier.first], silences: lost },
      { facts: { ...lax, a10i2_bribery: true }, certain: [i6, ...after, heavier.second], silences: lost },
      { facts: { ...lax, a10i3_obstruction: true }, certain: [i6, ...after, heavier.third], silences: lost },
      { facts: { ...lax, a10i4_elsewhere: true }, certain: [i6, ...after, heavier.fourth], silences: lost },
      {
        name: '都不清楚',
        facts: {
          ...lax,
          a10i1_coverUp: null,
          a10i2_bribery: null,
          a10i3_obstruction: null,
          a10i4_elsewhere: null,
        },
        certain: [i6, ...after],
        possible: {
          [heavier.first]: ['a10i1_coverUp'],
          [heavier.second]: ['a10i2_bribery'],
          [heavier.third]: ['a10i3_obstruction'],
          [heavier.fourth]: ['a10i4_elsewhere'],
        },
        silences: lost,
      },
      {
        name: '成员',
        facts: {
          ...laxMember,
          a10i1_coverUp: true,
          a10i2_bribery: true,
          a10i3_obstruction: true,
          a10i4_elsewhere: true,
        },
        certain: [i6, ...after, ...Object.values(heavier)],
        silences: memberLost,
      },
      {
        name: '没有第四、六条情形',
        facts: {
          ...lax,
          a6i6_unreported: false,
          a10i1_coverUp: true,
          a10i2_bribery: true,
          a10i3_obstruction: true,
          a10i4_elsewhere: true,
        },
        certain: [],
        silences: discipline,
      },
      {
        name: '第四条情形',
        facts: {
          a2_place: '属全省各级',
          organ: '党的机关',
          who: '党委（党组）',
          level: '领导班子',
          a4_failed: true,
          a4i1_refused: true,
          a10i1_coverUp: true,
          a10i2_bribery: true,
          a10i3_obstruction: true,
          a10i4_elsewhere: true,
        },
        certain: [
          '第四条第(一)项、第四条 应当追究党委（党组）的责任',
          ...after,
          heavier.first,
          heavier.second,
          heavier.third,
          heavier.fourth,
        ],
        silences: [...main, 'mainMeasures', ...pursued],
      },
    ],
  },
  {
    title: '第十一条第(一)项：断于“主动查处和”，至多待查明',
    matters: [
      {
        name: '报告和查处都有',
        facts: { ...lax, a11i1_reported: true, a11i1_handled: true },
        certain: [i6, ...after],
        possible: { [lenient]: ['@a11i1_rest'] },
        silences: lost,
      },
      {
        name: '只有报告',
        facts: { ...lax, a11i1_reported: true, a11i1_handled: false },
        certain: [i6, ...after],
        silences: lost,
      },
      {
        name: '只有查处',
        facts: { ...lax, a11i1_reported: false, a11i1_handled: true },
        certain: [i6, ...after],
        silences: lost,
      },
      {
        name: '都不清楚',
        facts: { ...lax, a11i1_reported: null, a11i1_handled: null },
        certain: [i6, ...after],
        possible: { [lenient]: ['a11i1_reported', 'a11i1_handled', '@a11i1_rest'] },
        silences: lost,
      },
      {
        name: '没有第六条情形',
        facts: { ...lax, a6i6_unreported: false, a11i1_reported: true, a11i1_handled: true },
        certain: [],
        silences: discipline,
      },
      {
        name: '先掩盖后报告查处，两条都在',
        facts: { ...lax, a10i1_coverUp: true, a11i1_reported: true, a11i1_handled: true },
        certain: [i6, ...after, heavier.first],
        possible: { [lenient]: ['@a11i1_rest'] },
        silences: lost,
      },
    ],
  },
  {
    title: '第十一条第(一)项：查得原文，所要求的也具备',
    readings: { a11i1_rest: '具备' },
    matters: [
      {
        facts: { ...lax, a11i1_reported: true, a11i1_handled: true },
        certain: [i6, ...after, lenient],
        silences: lost,
      },
      {
        name: '成员',
        facts: { ...laxMember, a11i1_reported: true, a11i1_handled: true },
        certain: [i6, ...after, lenient],
        silences: memberLost,
      },
      {
        name: '第四条情形',
        facts: {
          a2_place: '属全省各级',
          organ: '党的机关',
          who: '党委（党组）',
          level: '领导班子',
          a4_failed: true,
          a4i1_refused: true,
          a11i1_reported: true,
          a11i1_handled: true,
        },
        certain: ['第四条第(一)项、第四条 应当追究党委（党组）的责任', ...after, lenient],
        silences: [...main, 'mainMeasures', ...pursued],
      },
    ],
  },
  {
    title: '第十一条第(一)项：查得原文，所要求的不具备',
    readings: { a11i1_rest: '不具备' },
    matters: [
      {
        facts: { ...lax, a11i1_reported: true, a11i1_handled: true },
        certain: [i6, ...after],
        silences: lost,
      },
    ],
  },
]
