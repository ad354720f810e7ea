import type { Case } from '#rules'
import {
  after,
  afterIf,
  committee,
  heavier,
  main,
  mainMember,
  member,
  pursued,
  pursuedPerson,
} from './lines.ts'

const failed = {
  a2_place: '属全省各级',
  organ: '党的机关',
  who: '党委（党组）',
  level: '领导班子',
  a4_failed: true,
}
const memberFailed = { ...failed, level: '领导班子成员' }
const lost = [...main, 'mainMeasures', ...pursued]
const memberLost = [...mainMember, 'mainMeasures', ...pursuedPerson]

export const memberCases: readonly Case[] = [
  {
    title: '第四条：是否追究领导成员个人，文面未明',
    matters: [
      {
        name: '第(一)项',
        facts: { ...memberFailed, a4i1_refused: true },
        certain: [],
        possible: { [member.first]: ['@a4_members'], ...afterIf('@a4_members') },
        silences: memberLost,
      },
      {
        name: '第(二)项',
        facts: { ...memberFailed, a4i2_noGuidance: true, a4i2_weakPursuit: true },
        certain: [],
        possible: { [member.second]: ['@a4_members'], ...afterIf('@a4_members') },
        silences: memberLost,
      },
      {
        name: '其他表现',
        facts: { ...memberFailed, a4_other: true },
        certain: [],
        possible: { [member.lost]: ['@a4_lost', '@a4_members'], ...afterIf('@a4_lost', '@a4_members') },
        silences: memberLost,
      },
      {
        name: '第(一)项都不清楚',
        facts: {
          ...memberFailed,
          a4_failed: null,
          a4i1_notConveyed: null,
          a4i1_notUrged: null,
          a4i1_refused: null,
        },
        certain: [],
        possible: {
          [member.first]: [
            'a4_failed',
            'a4i1_notConveyed',
            'a4i1_notUrged',
            'a4i1_refused',
            '@a4_duty',
            '@a4_members',
            '@commas',
          ],
          ...afterIf(
            'a4_failed',
            'a4i1_notConveyed',
            'a4i1_notUrged',
            'a4i1_refused',
            '@a4_duty',
            '@a4_members',
            '@commas',
          ),
        },
        silences: memberLost,
      },
      {
        name: '其余都不清楚',
        facts: {
          ...memberFailed,
          a4_failed: null,
          a4i2_noGuidance: null,
          a4i2_notCorrected: null,
          a4i2_weakPursuit: null,
          a4_other: null,
        },
        certain: [],
        possible: {
          [member.second]: [
            'a4_failed',
            'a4i2_noGuidance',
            'a4i2_notCorrected',
            'a4i2_weakPursuit',
            '@a4_duty',
            '@a4_members',
            '@a4i2_or',
            '@commas',
          ],
          [member.lost]: ['a4_failed', 'a4_other', '@a4_duty', '@a4_lost', '@a4_members'],
          ...afterIf(
            'a4_failed',
            'a4i2_noGuidance',
            'a4i2_notCorrected',
            'a4i2_weakPursuit',
            'a4_other',
            '@a4_lost',
            '@a4_duty',
            '@a4_members',
            '@a4i2_or',
            '@commas',
          ),
        },
        silences: memberLost,
      },
    ],
  },
  {
    title: '第四条：读作及于领导成员的，个人也应当追究',
    readings: { a4_members: '及于' },
    matters: [
      {
        name: '第(一)项前两种',
        facts: { ...memberFailed, a4i1_notConveyed: true, a4i1_notUrged: true },
        certain: [member.first, ...after],
        silences: memberLost,
      },
      {
        name: '第(一)项末一种',
        facts: { ...memberFailed, a4i1_refused: true },
        certain: [member.first, ...after],
        silences: memberLost,
      },
      {
        name: '第(一)项只有其一',
        facts: { ...memberFailed, a4i1_notConveyed: true },
        certain: [],
        possible: { [member.first]: ['@commas'], ...afterIf('@commas') },
        silences: memberLost,
      },
      {
        name: '第(二)项缺失并不及时纠正',
        facts: { ...memberFailed, a4i2_noGuidance: true, a4i2_notCorrected: true },
        certain: [member.second, ...after],
        silences: memberLost,
      },
      {
        name: '第(二)项只有责任追究不力',
        facts: { ...memberFailed, a4i2_weakPursuit: true },
        certain: [],
        possible: { [member.second]: ['@commas', '@a4i2_or'], ...afterIf('@commas', '@a4i2_or') },
        silences: memberLost,
      },
      {
        name: '并非未能正确履行',
        facts: {
          ...memberFailed,
          a4_failed: false,
          a4i1_refused: true,
          a4i2_noGuidance: true,
          a4i2_notCorrected: true,
          a4_other: true,
        },
        certain: [],
        possible: {
          [member.first]: ['@a4_duty'],
          [member.second]: ['@a4_duty'],
          [member.lost]: ['@a4_duty', '@a4_lost'],
          ...afterIf('@a4_duty'),
        },
        silences: memberLost,
      },
      {
        name: '以党委（党组）为对象的，仍作党委（党组）的责任',
        facts: {
          ...failed,
          a4i1_refused: true,
          a4i2_noGuidance: true,
          a4i2_notCorrected: true,
          a4_other: false,
        },
        certain: [committee.first, committee.second, ...after],
        silences: lost,
      },
    ],
  },
  {
    title: '第四条：读作及于领导成员，而且缺失处列有的',
    readings: { a4_members: '及于', a4_lost: '列有' },
    matters: [
      {
        facts: { ...memberFailed, a4_other: true, a10i3_obstruction: true },
        certain: [member.lost, ...after, heavier.third],
        silences: memberLost,
      },
      {
        name: '班子',
        facts: { ...failed, a4_other: true },
        certain: [committee.lost, ...after],
        silences: lost,
      },
    ],
  },
  {
    title: '第四条：及于领导成员，“未能正确履行”作概括，有情形即合',
    readings: { a4_members: '及于', a4_duty: '概括', a4_lost: '列有' },
    matters: [
      {
        facts: {
          ...memberFailed,
          a4_failed: false,
          a4i1_refused: true,
          a4i2_noGuidance: true,
          a4i2_notCorrected: true,
          a4_other: true,
        },
        certain: [member.first, member.second, member.lost, ...after],
        silences: memberLost,
      },
    ],
  },
  {
    title: '第四条：及于领导成员，“未能正确履行”另加，没有的不合',
    readings: { a4_members: '及于', a4_duty: '另加' },
    matters: [
      {
        facts: { ...memberFailed, a4_failed: false, a4i1_refused: true },
        certain: [],
        silences: mainMember,
      },
    ],
  },
  {
    title: '第四条第(二)项：及于领导成员，“责任追究不力”读作自成一种',
    readings: { a4_members: '及于', a4i2_or: '自成一种' },
    matters: [
      {
        facts: { ...memberFailed, a4i2_weakPursuit: true },
        certain: [member.second, ...after],
        silences: memberLost,
      },
    ],
  },
  {
    title: '第四条：读作不及于领导成员的，不列个人的责任',
    readings: { a4_members: '不及于' },
    matters: [{ facts: { ...memberFailed, a4i1_refused: true }, certain: [], silences: mainMember }],
  },
]
