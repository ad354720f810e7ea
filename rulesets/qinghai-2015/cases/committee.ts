import type { Case } from '#rules'
import { after, afterIf, committee, heavier, main, pursued } from './lines.ts'

const failed = {
  a2_place: '属全省各级',
  organ: '党的机关',
  who: '党委（党组）',
  level: '领导班子',
  a4_failed: true,
}
const all = { a4i1_refused: true, a4i2_noGuidance: true, a4i2_notCorrected: true, a4_other: true }
const lost = [...main, 'mainMeasures', ...pursued]

export const committeeCases: readonly Case[] = [
  {
    title: '第四条第(一)项：三种表现，“或”只在末句之前',
    matters: [
      {
        name: '前两种都有',
        facts: { ...failed, a4i1_notConveyed: true, a4i1_notUrged: true, a4i1_refused: false },
        certain: [committee.first, ...after],
        silences: lost,
      },
      {
        name: '只有拒不办理',
        facts: { ...failed, a4i1_notConveyed: false, a4i1_notUrged: false, a4i1_refused: true },
        certain: [committee.first, ...after],
        silences: lost,
      },
      {
        name: '只有不传达贯彻',
        facts: { ...failed, a4i1_notConveyed: true, a4i1_notUrged: false, a4i1_refused: false },
        certain: [],
        possible: { [committee.first]: ['@commas'], ...afterIf('@commas') },
        silences: lost,
      },
      {
        name: '只有不督促落实',
        facts: { ...failed, a4i1_notConveyed: false, a4i1_notUrged: true, a4i1_refused: false },
        certain: [],
        possible: { [committee.first]: ['@commas'], ...afterIf('@commas') },
        silences: lost,
      },
      {
        name: '都没有',
        facts: { ...failed, a4i1_notConveyed: false, a4i1_notUrged: false, a4i1_refused: false },
        certain: [],
        silences: main,
      },
      {
        name: '并非未能正确履行',
        facts: {
          ...failed,
          a4_failed: false,
          a4i1_notConveyed: true,
          a4i1_notUrged: true,
          a4i1_refused: true,
        },
        certain: [],
        possible: { [committee.first]: ['@a4_duty'], ...afterIf('@a4_duty') },
        silences: lost,
      },
      {
        name: '都不清楚',
        facts: {
          ...failed,
          a4_failed: null,
          a4i1_notConveyed: null,
          a4i1_notUrged: null,
          a4i1_refused: null,
        },
        certain: [],
        possible: {
          [committee.first]: [
            'a4_failed',
            'a4i1_notConveyed',
            'a4i1_notUrged',
            'a4i1_refused',
            '@a4_duty',
            '@commas',
          ],
          ...afterIf('a4_failed', 'a4i1_notConveyed', 'a4i1_notUrged', 'a4i1_refused', '@a4_duty', '@commas'),
        },
        silences: lost,
      },
    ],
  },
  {
    title: '第四条第(二)项：指导督促缺失与其后两种表现',
    matters: [
      {
        name: '缺失而又不及时纠正',
        facts: { ...failed, a4i2_noGuidance: true, a4i2_notCorrected: true, a4i2_weakPursuit: false },
        certain: [committee.second, ...after],
        silences: lost,
      },
      {
        name: '缺失而又责任追究不力',
        facts: { ...failed, a4i2_noGuidance: true, a4i2_notCorrected: false, a4i2_weakPursuit: true },
        certain: [committee.second, ...after],
        silences: lost,
      },
      {
        name: '只有缺失',
        facts: { ...failed, a4i2_noGuidance: true, a4i2_notCorrected: false, a4i2_weakPursuit: false },
        certain: [],
        possible: { [committee.second]: ['@commas'], ...afterIf('@commas') },
        silences: lost,
      },
      {
        name: '没有缺失，后两种都有',
        facts: { ...failed, a4i2_noGuidance: false, a4i2_notCorrected: true, a4i2_weakPursuit: true },
        certain: [],
        possible: { [committee.second]: ['@commas', '@a4i2_or'], ...afterIf('@commas', '@a4i2_or') },
        silences: lost,
      },
      {
        name: '只有不及时纠正、处理',
        facts: { ...failed, a4i2_noGuidance: false, a4i2_notCorrected: true, a4i2_weakPursuit: false },
        certain: [],
        possible: { [committee.second]: ['@commas'], ...afterIf('@commas') },
        silences: lost,
      },
      {
        name: '只有责任追究不力',
        facts: { ...failed, a4i2_noGuidance: false, a4i2_notCorrected: false, a4i2_weakPursuit: true },
        certain: [],
        possible: { [committee.second]: ['@commas', '@a4i2_or'], ...afterIf('@commas', '@a4i2_or') },
        silences: lost,
      },
      {
        name: '都不清楚',
        facts: { ...failed, a4i2_noGuidance: null, a4i2_notCorrected: null, a4i2_weakPursuit: null },
        certain: [],
        possible: {
          [committee.second]: [
            'a4i2_noGuidance',
            'a4i2_notCorrected',
            'a4i2_weakPursuit',
            '@commas',
            '@a4i2_or',
          ],
          ...afterIf('a4i2_noGuidance', 'a4i2_notCorrected', 'a4i2_weakPursuit', '@commas', '@a4i2_or'),
        },
        silences: lost,
      },
      {
        name: '并非未能正确履行',
        facts: { ...failed, a4_failed: false, a4i2_noGuidance: true, a4i2_notCorrected: true },
        certain: [],
        possible: { [committee.second]: ['@a4_duty'], ...afterIf('@a4_duty') },
        silences: lost,
      },
      {
        name: '是否未能正确履行不清楚',
        facts: { ...failed, a4_failed: null, a4i2_noGuidance: true, a4i2_notCorrected: true },
        certain: [],
        possible: { [committee.second]: ['a4_failed', '@a4_duty'], ...afterIf('a4_failed', '@a4_duty') },
        silences: lost,
      },
    ],
  },
  {
    title: '第四条第(二)项：“责任追究不力”读作自成一种',
    readings: { a4i2_or: '自成一种' },
    matters: [
      {
        facts: { ...failed, a4i2_weakPursuit: true },
        certain: [committee.second, ...after],
        silences: lost,
      },
      {
        facts: { ...failed, a4i2_notCorrected: true },
        certain: [],
        possible: { [committee.second]: ['@commas'], ...afterIf('@commas') },
        silences: lost,
      },
    ],
  },
  {
    title: '第四条第(二)项：“责任追究不力”读作连前句，而逗号前后都要',
    readings: { a4i2_or: '连前句', commas: '兼具' },
    matters: [
      { facts: { ...failed, a4i2_weakPursuit: true }, certain: [], silences: main },
      {
        facts: { ...failed, a4i2_noGuidance: true, a4i2_weakPursuit: true },
        certain: [committee.second, ...after],
        silences: lost,
      },
    ],
  },
  {
    title: '第四条：“未能正确履行”作另一要件，没有的不合',
    readings: { a4_duty: '另加', a4_lost: '列有' },
    matters: [
      { facts: { ...failed, ...all, a4_failed: false }, certain: [], silences: main },
      {
        facts: { ...failed, ...all, a4_failed: null },
        certain: [],
        possible: {
          [committee.first]: ['a4_failed'],
          [committee.second]: ['a4_failed'],
          [committee.lost]: ['a4_failed'],
          ...afterIf('a4_failed'),
        },
        silences: lost,
      },
      {
        facts: { ...failed, ...all },
        certain: [committee.first, committee.second, committee.lost, ...after],
        silences: lost,
      },
    ],
  },
  {
    title: '第四条：“未能正确履行”作概括，有所列情形即合',
    readings: { a4_duty: '概括', a4_lost: '列有' },
    matters: [
      {
        facts: { ...failed, ...all, a4_failed: false },
        certain: [committee.first, committee.second, committee.lost, ...after],
        silences: lost,
      },
      {
        facts: { ...failed, ...all, a4_failed: null },
        certain: [committee.first, committee.second, committee.lost, ...after],
        silences: lost,
      },
      { name: '没有所列情形', facts: failed, certain: [], silences: main },
    ],
  },
  {
    title: '第四条：逗号并列作择一，有其一即合',
    readings: { commas: '择一' },
    matters: [
      {
        facts: { ...failed, a4i1_notUrged: true, a4i2_weakPursuit: true },
        certain: [committee.first, committee.second, ...after],
        silences: lost,
      },
    ],
  },
  {
    title: '第四条：逗号并列作兼具，只有其一不合',
    readings: { commas: '兼具' },
    matters: [
      {
        facts: { ...failed, a4i1_notConveyed: true, a4i2_noGuidance: true },
        certain: [],
        silences: main,
      },
    ],
  },
  {
    title: '第四条：第(一)、(二)项以外的表现，因文本缺失待查明',
    matters: [
      {
        facts: { ...failed, a4_other: true },
        certain: [],
        possible: { [committee.lost]: ['@a4_lost'], ...afterIf('@a4_lost') },
        silences: lost,
      },
      {
        facts: { ...failed, a4_failed: null, a4_other: null },
        certain: [],
        possible: {
          [committee.lost]: ['a4_failed', 'a4_other', '@a4_duty', '@a4_lost'],
          ...afterIf('a4_failed', 'a4_other', '@a4_duty', '@a4_lost'),
        },
        silences: lost,
      },
      { facts: { ...failed, a4_other: false }, certain: [], silences: main },
      {
        facts: { ...failed, a4_failed: false, a4_other: true },
        certain: [],
        possible: { [committee.lost]: ['@a4_duty', '@a4_lost'], ...afterIf('@a4_duty', '@a4_lost') },
        silences: lost,
      },
    ],
  },
  {
    title: '第四条：查得原文列有的，应当追究',
    readings: { a4_lost: '列有' },
    matters: [
      {
        facts: { ...failed, a4_other: true, a10i1_coverUp: true },
        certain: [committee.lost, ...after, heavier.first],
        silences: lost,
      },
      { facts: { ...failed, a4_other: false }, certain: [], silences: main },
    ],
  },
  {
    title: '第四条：查得原文没有列的，不合第四条',
    readings: { a4_lost: '未列' },
    matters: [{ facts: { ...failed, a4_other: true }, certain: [], silences: main }],
  },
]
