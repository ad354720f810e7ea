import type { Case } from '#rules'
import { discipline, inconsistent, main, mainMember } from './lines.ts'

const committee = { a2_place: '属全省各级', who: '党委（党组）', level: '领导班子' }
const inspector = { a2_place: '属全省各级', who: '纪委（纪检组）', level: '领导班子成员' }

/** On neither side: a deputy head outside the Party, for one. */
const leader = { ...committee, who: '其他', level: '领导班子成员' }
const organ = { ...committee, who: '其他' }
const open = ['commencement', 'other_units']
/** Whether and how 第四条 reaches a leader on neither side may stand in what is lost. */
const leaders = ['commencement', 'a4_members']
const openLeaders = [...leaders, 'other_units']

export const scopeCases: readonly Case[] = [
  {
    title: '第二条：七类单位的党委（党组）都适用',
    matters: [
      { facts: { ...committee, organ: '党的机关' }, certain: [], silences: main },
      { facts: { ...committee, organ: '人大机关' }, certain: [], silences: main },
      { facts: { ...committee, organ: '行政机关' }, certain: [], silences: main },
      { facts: { ...committee, organ: '政协机关' }, certain: [], silences: main },
      { facts: { ...committee, organ: '审判机关' }, certain: [], silences: main },
      { facts: { ...committee, organ: '检察机关' }, certain: [], silences: main },
      { facts: { ...committee, organ: '以上机关的工作部门' }, certain: [], silences: main },
      {
        name: '领导成员',
        facts: { ...committee, organ: '党的机关', level: '领导班子成员' },
        certain: [],
        silences: mainMember,
      },
    ],
  },
  {
    title: '第七条：七类单位的纪委（纪检组）班子和成员都适用',
    matters: [
      { facts: { ...inspector, organ: '党的机关' }, certain: [], silences: discipline },
      { facts: { ...inspector, organ: '人大机关' }, certain: [], silences: discipline },
      { facts: { ...inspector, organ: '行政机关' }, certain: [], silences: discipline },
      { facts: { ...inspector, organ: '政协机关' }, certain: [], silences: discipline },
      { facts: { ...inspector, organ: '审判机关' }, certain: [], silences: discipline },
      { facts: { ...inspector, organ: '检察机关' }, certain: [], silences: discipline },
      { facts: { ...inspector, organ: '以上机关的工作部门' }, certain: [], silences: discipline },
      {
        name: '领导班子',
        facts: { ...inspector, organ: '党的机关', level: '领导班子' },
        scopeLines: ['第七条、第二条 适用：纪委（纪检组）'],
        certain: [],
        silences: discipline,
      },
    ],
  },
  {
    title: '第二条、第十六条：缺失的前段读作列有的，机关本身一定在内；适用还是参照，看第二条怎样读',
    readings: { a16_head: '列有' },
    matters: [
      {
        facts: { ...organ, organ: '党的机关' },
        scope: 'either',
        certain: [],
        silences: open,
      },
    ],
  },
  {
    title: '第二条：读作机关本身也适用的，只及六类机关本身',
    readings: { a2_organs: '也是' },
    matters: [
      { facts: { ...organ, organ: '党的机关' }, certain: [], silences: ['commencement'] },
      { facts: { ...organ, organ: '人大机关' }, certain: [], silences: ['commencement'] },
      { facts: { ...organ, organ: '行政机关' }, certain: [], silences: ['commencement'] },
      { facts: { ...organ, organ: '政协机关' }, certain: [], silences: ['commencement'] },
      { facts: { ...organ, organ: '审判机关' }, certain: [], silences: ['commencement'] },
      { facts: { ...organ, organ: '检察机关' }, certain: [], silences: ['commencement'] },
      { facts: { ...organ, organ: '以上机关的工作部门' }, scope: 'open', certain: [], silences: open },
      { facts: { ...organ, organ: '其他' }, scope: 'open', certain: [], silences: open },
      { facts: { ...organ, organ: '人民团体' }, scope: 'analogy', certain: [], silences: ['commencement'] },
      {
        facts: { ...organ, organ: '党的机关', level: '领导班子成员' },
        scope: 'open',
        certain: [],
        silences: openLeaders,
      },
      {
        facts: { ...organ, organ: '党的机关', level: '班子成员以外的领导干部' },
        scope: 'open',
        certain: [],
        silences: openLeaders,
      },
      {
        name: '在省内而不属全省各级',
        facts: { ...organ, organ: '党的机关', a2_place: '在省内而不属全省各级' },
        scope: 'open',
        certain: [],
        silences: open,
      },
      {
        facts: { ...organ, organ: '党的机关', level: '其他人员' },
        scope: 'open',
        certain: [],
        silences: open,
      },
      {
        name: '省外',
        facts: { ...organ, organ: '党的机关', a2_place: '在省外' },
        scope: 'outside',
        certain: [],
      },
      { name: '党委', facts: { ...committee, organ: '党的机关' }, certain: [], silences: main },
      {
        name: '纪委',
        facts: { ...inspector, organ: '党的机关', level: '领导班子' },
        certain: [],
        silences: discipline,
      },
    ],
  },
  {
    title: '第二条：“领导成员”读作也指机关及其工作部门的领导成员',
    readings: { a2_leaders: '也指' },
    matters: [
      { facts: { ...leader, organ: '党的机关' }, certain: [], silences: leaders },
      { facts: { ...leader, organ: '人大机关' }, certain: [], silences: leaders },
      {
        facts: { ...leader, organ: '行政机关', a18_conflict: true },
        certain: [inconsistent],
        silences: leaders,
      },
      { facts: { ...leader, organ: '政协机关' }, certain: [], silences: leaders },
      { facts: { ...leader, organ: '审判机关' }, certain: [], silences: leaders },
      { facts: { ...leader, organ: '检察机关' }, certain: [], silences: leaders },
      { facts: { ...leader, organ: '以上机关的工作部门' }, certain: [], silences: leaders },
      { facts: { ...leader, organ: '其他' }, scope: 'open', certain: [], silences: openLeaders },
      { facts: { ...leader, organ: '人民团体' }, scope: 'analogy', certain: [], silences: leaders },
      { name: '班子', facts: { ...organ, organ: '行政机关' }, scope: 'open', certain: [], silences: open },
      {
        name: '成员以外的领导干部',
        facts: { ...leader, organ: '行政机关', level: '班子成员以外的领导干部' },
        scope: 'open',
        certain: [],
        silences: openLeaders,
      },
      {
        name: '其他人员',
        facts: { ...leader, organ: '行政机关', level: '其他人员' },
        scope: 'open',
        certain: [],
        silences: open,
      },
      {
        name: '党委成员仍照第二条',
        facts: { ...leader, organ: '党的机关', who: '党委（党组）' },
        certain: [],
        silences: mainMember,
      },
      {
        name: '在省内而不属全省各级',
        facts: { ...leader, organ: '行政机关', a2_place: '在省内而不属全省各级' },
        scope: 'open',
        certain: [],
        silences: openLeaders,
      },
      {
        name: '在省外',
        facts: { ...leader, organ: '行政机关', a2_place: '在省外' },
        scope: 'outside',
        certain: [],
      },
    ],
  },
  {
    title: '第二条：“领导成员”只指党委（党组）的，别无所列即不适用',
    readings: { a2_leaders: '不指', a16_head: '未列' },
    matters: [{ facts: { ...leader, organ: '行政机关' }, scope: 'outside', certain: [] }],
  },
  {
    title: '第二条：“领导成员”所指不采一说，第十六条读作未列的，仍待查明',
    readings: { a16_head: '未列' },
    matters: [
      {
        facts: { ...leader, organ: '行政机关', a18_conflict: true },
        scope: 'open',
        certain: [],
        possible: { [inconsistent]: ['@a2_leaders'] },
        silences: leaders,
      },
    ],
  },
  {
    title: '第二条：读作机关只是定语的，机关本身不在其中',
    readings: { a2_organs: '不是' },
    matters: [{ facts: { ...organ, organ: '党的机关' }, scope: 'open', certain: [], silences: open }],
  },
]
