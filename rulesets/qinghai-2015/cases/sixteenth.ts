import type { Case } from '#rules'
import { aloneIf, discipline, elected, inconsistent, main, mainMember, pursuedPerson } from './lines.ts'

const committee = { a2_place: '属全省各级', who: '党委（党组）', level: '领导班子' }
const inspector = { a2_place: '属全省各级', who: '纪委（纪检组）', level: '领导班子成员' }

export const sixteenthCases: readonly Case[] = [
  {
    title: '第十六条：人民团体领导班子及领导干部参照，其他人员不能断定',
    matters: [
      {
        facts: { ...committee, organ: '人民团体' },
        scope: 'analogy',
        certain: [],
        silences: main,
      },
      {
        facts: { ...inspector, organ: '人民团体' },
        scope: 'analogy',
        certain: [],
        silences: discipline,
      },
      {
        name: '领导班子成员以外的领导干部',
        facts: { ...committee, organ: '人民团体', level: '班子成员以外的领导干部' },
        scope: 'analogy',
        certain: [],
        silences: mainMember,
      },
      {
        facts: { ...inspector, organ: '人民团体', who: '其他' },
        scope: 'analogy',
        certain: [],
        silences: ['commencement', 'a4_members'],
      },
      {
        facts: { ...committee, organ: '人民团体', level: '其他人员' },
        scope: 'open',
        certain: [],
        silences: [...main, 'other_units'],
      },
      {
        name: '省外',
        facts: { ...committee, organ: '人民团体', a2_place: '在省外' },
        scope: 'outside',
        certain: [],
      },
    ],
  },
  {
    title: '第十六条：前段缺失，未列的单位和人员不作不适用',
    matters: [
      {
        name: '其他单位',
        facts: { ...committee, organ: '其他', a18_conflict: true },
        scope: 'open',
        certain: [],
        possible: { [inconsistent]: ['@a16_head'] },
        silences: [...main, 'other_units'],
      },
      {
        name: '其他单位的纪委',
        facts: { ...inspector, organ: '其他' },
        scope: 'open',
        certain: [],
        silences: [...discipline, 'other_units'],
      },
      {
        name: '机关里党委、纪委以外的一方',
        facts: { ...committee, organ: '党的机关', who: '其他' },
        scope: 'open',
        certain: [],
        silences: ['commencement', 'other_units'],
      },
      {
        name: '机关里党委、纪委以外的一方的人员',
        facts: {
          ...committee,
          organ: '党的机关',
          who: '其他',
          level: '其他人员',
          a9_pursued: true,
          a17_elected: true,
        },
        scope: 'open',
        certain: [],
        possible: { [elected]: ['@a16_head'], ...aloneIf('@a16_head') },
        silences: ['commencement', ...pursuedPerson, 'other_units'],
      },
      {
        name: '纪委的其他人员',
        facts: { ...inspector, organ: '党的机关', level: '其他人员' },
        scope: 'open',
        certain: [],
        silences: [...discipline, 'staff', 'other_units'],
      },
      {
        name: '在省内而不属全省各级',
        facts: { ...committee, organ: '党的机关', a2_place: '在省内而不属全省各级', a18_conflict: true },
        scope: 'open',
        certain: [],
        possible: { [inconsistent]: ['@a16_head'] },
        silences: [...main, 'other_units'],
      },
      {
        name: '在省内而不属全省各级的纪委',
        facts: { ...inspector, organ: '行政机关', a2_place: '在省内而不属全省各级' },
        scope: 'open',
        certain: [],
        silences: [...discipline, 'other_units'],
      },
      {
        name: '在省内而不属全省各级的人民团体',
        facts: { ...committee, organ: '人民团体', a2_place: '在省内而不属全省各级' },
        scope: 'open',
        certain: [],
        silences: [...main, 'other_units'],
      },
      {
        name: '成员以外的领导干部',
        facts: { ...committee, organ: '党的机关', level: '班子成员以外的领导干部' },
        scope: 'open',
        certain: [],
        silences: [...mainMember, 'other_units'],
      },
      {
        name: '在省外',
        facts: { ...committee, organ: '其他', a2_place: '在省外' },
        scope: 'outside',
        certain: [],
      },
    ],
  },
  {
    title: '第十六条：查得原文列有的，参照',
    readings: { a16_head: '列有' },
    matters: [
      {
        facts: { ...committee, organ: '其他', a18_conflict: true },
        scope: 'analogy',
        certain: [inconsistent],
        silences: [...main, 'other_units'],
      },
      {
        name: '在省内而不属全省各级',
        facts: { ...committee, organ: '其他', a2_place: '在省内而不属全省各级' },
        scope: 'analogy',
        certain: [],
        silences: [...main, 'other_units'],
      },
      { name: '第二条在先', facts: { ...committee, organ: '党的机关' }, certain: [], silences: main },
    ],
  },
  {
    title: '第十六条：查得原文没有列的，不适用',
    readings: { a16_head: '未列' },
    matters: [{ facts: { ...committee, organ: '其他', a18_conflict: true }, scope: 'outside', certain: [] }],
  },
  {
    title: '第二条：是否属全省各级、单位和对象不清楚的，适用待查明',
    matters: [
      {
        facts: { ...committee, organ: '党的机关', a2_place: null, a18_conflict: true },
        scope: 'open',
        certain: [],
        possible: { [inconsistent]: ['a2_place', '@a16_head'] },
        silences: [...main, 'other_units'],
      },
      {
        facts: { a2_place: '属全省各级', organ: null, who: null, level: null, a18_conflict: true },
        scope: 'open',
        certain: [],
        possible: { [inconsistent]: ['organ', 'who', 'level', '@a2_organs', '@a2_leaders', '@a16_head'] },
        silences: [
          'commencement',
          'a4_items',
          'a4_members',
          'a6_chapeau',
          'a6_items',
          'staff',
          'other_units',
        ],
      },
      { facts: { ...inspector, organ: '党的机关', a2_place: '在省外' }, scope: 'outside', certain: [] },
      {
        facts: { ...committee, organ: '党的机关', a2_place: '在省外', a4_failed: true, a4i1_refused: true },
        scope: 'outside',
        certain: [],
      },
    ],
  },
]
