import type { Case } from '#rules'
import { held, heldIf, lax, lost } from './lax.ts'
import { discipline, i3, i4, i5, i6, i7, i8, i12 } from './lines.ts'

export const itemCases: readonly Case[] = [
  {
    title: '第六条第(三)项：只存尾句，问题频发至多待查明',
    matters: [
      {
        facts: { ...lax, a6i3_frequent: true },
        certain: [],
        possible: { [i3]: ['@a6i3_head'], ...heldIf('@a6i3_head') },
        silences: lost,
      },
      {
        facts: { ...lax, a6i3_frequent: null },
        certain: [],
        possible: { [i3]: ['a6i3_frequent', '@a6i3_head'], ...heldIf('a6i3_frequent', '@a6i3_head') },
        silences: lost,
      },
      { facts: { ...lax, a6i3_frequent: false }, certain: [], silences: discipline },
    ],
  },
  {
    title: '第六条第(三)项：查得原文，前段也具备的',
    readings: { a6i3_head: '具备' },
    matters: [
      { facts: { ...lax, a6i3_frequent: true }, certain: [i3, ...held], silences: lost },
      { facts: { ...lax, a6i3_frequent: false }, certain: [], silences: discipline },
    ],
  },
  {
    title: '第六条第(三)项：查得原文，前段不具备的',
    readings: { a6i3_head: '不具备' },
    matters: [{ facts: { ...lax, a6i3_frequent: true }, certain: [], silences: discipline }],
  },
  {
    title: '第六条第(四)项：监督检查不力，敷衍塞责、不抓不管，只有逗号',
    matters: [
      {
        name: '都有',
        facts: { ...lax, a6i4_weakInspection: true, a6i4_perfunctory: true },
        certain: [i4, ...held],
        silences: lost,
      },
      {
        name: '只有前者',
        facts: { ...lax, a6i4_weakInspection: true, a6i4_perfunctory: false },
        certain: [],
        possible: { [i4]: ['@commas'], ...heldIf('@commas') },
        silences: lost,
      },
      {
        name: '只有后者',
        facts: { ...lax, a6i4_weakInspection: false, a6i4_perfunctory: true },
        certain: [],
        possible: { [i4]: ['@commas'], ...heldIf('@commas') },
        silences: lost,
      },
      {
        name: '都不清楚',
        facts: { ...lax, a6i4_weakInspection: null, a6i4_perfunctory: null },
        certain: [],
        possible: {
          [i4]: ['a6i4_weakInspection', 'a6i4_perfunctory', '@commas'],
          ...heldIf('a6i4_weakInspection', 'a6i4_perfunctory', '@commas'),
        },
        silences: lost,
      },
    ],
  },
  {
    title: '第六条第(五)项：未按规定报告，或约谈提醒后整改不力',
    matters: [
      {
        name: '未报告',
        facts: { ...lax, a6i5_noReport: true, a6i5_warned: false, a6i5_weakRectification: false },
        certain: [i5, ...held],
        silences: lost,
      },
      {
        name: '约谈提醒后整改不力',
        facts: { ...lax, a6i5_noReport: false, a6i5_warned: true, a6i5_weakRectification: true },
        certain: [i5, ...held],
        silences: lost,
      },
      {
        name: '约谈提醒后已整改',
        facts: { ...lax, a6i5_noReport: false, a6i5_warned: true, a6i5_weakRectification: false },
        certain: [],
        silences: discipline,
      },
      {
        name: '整改不力而未经约谈提醒',
        facts: { ...lax, a6i5_noReport: false, a6i5_warned: false, a6i5_weakRectification: true },
        certain: [],
        silences: discipline,
      },
      {
        name: '都不清楚',
        facts: { ...lax, a6i5_noReport: null, a6i5_warned: null, a6i5_weakRectification: null },
        certain: [],
        possible: {
          [i5]: ['a6i5_noReport', 'a6i5_warned', 'a6i5_weakRectification'],
          ...heldIf('a6i5_noReport', 'a6i5_warned', 'a6i5_weakRectification'),
        },
        silences: lost,
      },
    ],
  },
  {
    title: '第六条第(六)、(八)、(十二)项：各只一问',
    matters: [
      { facts: { ...lax, a6i6_unreported: true }, certain: [i6, ...held], silences: lost },
      { facts: { ...lax, a6i8_mishandled: true }, certain: [i8, ...held], silences: lost },
      { facts: { ...lax, a6i12_other: true }, certain: [i12, ...held], silences: lost },
      {
        facts: { ...lax, a6i6_unreported: false, a6i8_mishandled: false, a6i12_other: false },
        certain: [],
        silences: discipline,
      },
      {
        facts: { ...lax, a6i6_unreported: null, a6i8_mishandled: null, a6i12_other: null },
        certain: [],
        possible: {
          [i6]: ['a6i6_unreported'],
          [i8]: ['a6i8_mishandled'],
          [i12]: ['a6i12_other'],
          ...heldIf('a6i6_unreported', 'a6i8_mishandled', 'a6i12_other'),
        },
        silences: lost,
      },
    ],
  },
  {
    title: '第六条第(七)项：瞒案压案，或处理严重偏差，有一即合',
    matters: [
      {
        facts: { ...lax, a6i7_suppressed: true, a6i7_deviation: false },
        certain: [i7, ...held],
        silences: lost,
      },
      {
        facts: { ...lax, a6i7_suppressed: false, a6i7_deviation: true, a6i7_party: true },
        certain: [i7, ...held],
        silences: lost,
      },
      {
        name: '偏差不在党员干部的案件',
        facts: { ...lax, a6i7_suppressed: false, a6i7_deviation: true, a6i7_party: false },
        certain: [],
        possible: { [i7]: ['@a6i7_reach'], ...heldIf('@a6i7_reach') },
        silences: lost,
      },
      {
        facts: { ...lax, a6i7_suppressed: null, a6i7_deviation: null, a6i7_party: null },
        certain: [],
        possible: {
          [i7]: ['a6i7_suppressed', 'a6i7_deviation', 'a6i7_party', '@a6i7_reach'],
          ...heldIf('a6i7_suppressed', 'a6i7_deviation', 'a6i7_party', '@a6i7_reach'),
        },
        silences: lost,
      },
      {
        facts: { ...lax, a6i7_suppressed: false, a6i7_deviation: false, a6i7_party: true },
        certain: [],
        silences: discipline,
      },
    ],
  },
  {
    title: '第六条第(七)项：严重偏差读作不限于党员干部的案件',
    readings: { a6i7_reach: '不限' },
    matters: [
      { facts: { ...lax, a6i7_deviation: true, a6i7_party: false }, certain: [i7, ...held], silences: lost },
    ],
  },
  {
    title: '第六条第(七)项：严重偏差读作限于党员干部的案件',
    readings: { a6i7_reach: '限于党员干部' },
    matters: [
      { facts: { ...lax, a6i7_deviation: true, a6i7_party: false }, certain: [], silences: discipline },
      { facts: { ...lax, a6i7_deviation: true, a6i7_party: true }, certain: [i7, ...held], silences: lost },
    ],
  },
]
