import type { Case } from '#rules'
import { held, heldIf, lax, lost } from './lax.ts'
import { discipline, i4, i9, i10, lostItems } from './lines.ts'

export const laterItemCases: readonly Case[] = [
  {
    title: '第六条第(九)项：追究不到位，“一案双查”不落实，只有逗号',
    matters: [
      {
        facts: { ...lax, a6i9_weakPursuit: true, a6i9_noDoubleInquiry: true },
        certain: [i9, ...held],
        silences: lost,
      },
      {
        facts: { ...lax, a6i9_weakPursuit: true, a6i9_noDoubleInquiry: false },
        certain: [],
        possible: { [i9]: ['@commas'], ...heldIf('@commas') },
        silences: lost,
      },
      {
        facts: { ...lax, a6i9_weakPursuit: false, a6i9_noDoubleInquiry: true },
        certain: [],
        possible: { [i9]: ['@commas'], ...heldIf('@commas') },
        silences: lost,
      },
      {
        facts: { ...lax, a6i9_weakPursuit: null, a6i9_noDoubleInquiry: null },
        certain: [],
        possible: {
          [i9]: ['a6i9_weakPursuit', 'a6i9_noDoubleInquiry', '@commas'],
          ...heldIf('a6i9_weakPursuit', 'a6i9_noDoubleInquiry', '@commas'),
        },
        silences: lost,
      },
    ],
  },
  {
    title: '第六条第(四)、(九)项：逗号并列作择一',
    readings: { commas: '择一' },
    matters: [
      {
        facts: { ...lax, a6i4_perfunctory: true, a6i9_weakPursuit: true },
        certain: [i4, i9, ...held],
        silences: lost,
      },
    ],
  },
  {
    title: '第六条第(四)、(九)项：逗号并列作兼具',
    readings: { commas: '兼具' },
    matters: [
      {
        facts: { ...lax, a6i4_perfunctory: true, a6i9_weakPursuit: true },
        certain: [],
        silences: discipline,
      },
    ],
  },
  {
    title: '第六条第(十)项：不答复，无法有效履职，不良后果，缺一不可',
    matters: [
      {
        facts: { ...lax, a6i10_noAnswer: true, a6i10_disabled: true, a6i10_harm: true },
        certain: [i10, ...held],
        silences: lost,
      },
      {
        name: '没有不良后果',
        facts: { ...lax, a6i10_noAnswer: true, a6i10_disabled: true, a6i10_harm: false },
        certain: [],
        silences: discipline,
      },
      {
        name: '仍能有效履职',
        facts: { ...lax, a6i10_noAnswer: true, a6i10_disabled: false, a6i10_harm: true },
        certain: [],
        silences: discipline,
      },
      {
        name: '已经答复',
        facts: { ...lax, a6i10_noAnswer: false, a6i10_disabled: true, a6i10_harm: true },
        certain: [],
        silences: discipline,
      },
      {
        name: '都不清楚',
        facts: { ...lax, a6i10_noAnswer: null, a6i10_disabled: null, a6i10_harm: null },
        certain: [],
        possible: {
          [i10]: ['a6i10_noAnswer', 'a6i10_disabled', 'a6i10_harm'],
          ...heldIf('a6i10_noAnswer', 'a6i10_disabled', 'a6i10_harm'),
        },
        silences: lost,
      },
    ],
  },
  {
    title: '第六条：现存各项没有列出的表现，因文本缺失待查明',
    matters: [
      {
        facts: { ...lax, a6_more: true },
        certain: [],
        possible: { [lostItems]: ['@a6_lost'], ...heldIf('@a6_lost') },
        silences: lost,
      },
      {
        facts: { ...lax, a6_more: null },
        certain: [],
        possible: { [lostItems]: ['a6_more', '@a6_lost'], ...heldIf('a6_more', '@a6_lost') },
        silences: lost,
      },
      { facts: { ...lax, a6_more: false }, certain: [], silences: discipline },
    ],
  },
  {
    title: '第六条：查得原文列有的',
    readings: { a6_lost: '列有' },
    matters: [
      { facts: { ...lax, a6_more: true }, certain: [lostItems, ...held], silences: lost },
      { facts: { ...lax, a6_more: false }, certain: [], silences: discipline },
    ],
  },
  {
    title: '第六条：查得原文没有列的',
    readings: { a6_lost: '未列' },
    matters: [{ facts: { ...lax, a6_more: true }, certain: [], silences: discipline }],
  },
]
