import type { Case } from '#rules'
import {
  after,
  afterIf,
  aloneIf,
  discipline,
  elected,
  eligibility,
  i6,
  inconsistent,
  mainMember,
  member,
  pursued,
  pursuedPerson,
} from './lines.ts'

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

export const procedureCases: readonly Case[] = [
  {
    title: '第十七条：人大及其常委会选举或者决定任命的人员，依法律程序',
    matters: [
      {
        facts: { ...laxMember, a17_elected: true },
        certain: [i6, ...after, elected],
        silences: memberLost,
      },
      {
        name: '不清楚',
        facts: { ...laxMember, a17_elected: null },
        certain: [i6, ...after],
        possible: { [elected]: ['a17_elected'] },
        silences: memberLost,
      },
      {
        name: '不是',
        facts: { ...laxMember, a17_elected: false },
        certain: [i6, ...after],
        silences: memberLost,
      },
      {
        name: '没有追究',
        facts: { ...laxMember, a6i6_unreported: false, a17_elected: true },
        certain: [],
        silences: discipline,
      },
      {
        name: '已据别的理由受到追究',
        facts: { ...laxMember, a6i6_unreported: false, a9_pursued: true, a17_elected: true },
        certain: [...after, eligibility, elected],
        silences: memberLost,
      },
      {
        name: '成员以外的领导干部',
        facts: { ...lax, level: '班子成员以外的领导干部', a17_elected: true },
        scope: 'open',
        certain: [],
        possible: { [i6]: ['@a16_head'], [elected]: ['@a16_head'], ...aloneIf('@a16_head') },
        silences: [...memberLost, 'staff', 'other_units'],
      },
      {
        name: '党委成员，第四条是否追究到个人文面未明',
        facts: {
          a2_place: '属全省各级',
          organ: '党的机关',
          who: '党委（党组）',
          level: '领导班子成员',
          a4_failed: true,
          a4i1_refused: true,
          a17_elected: true,
        },
        certain: [],
        possible: {
          [member.first]: ['@a4_members'],
          [elected]: ['@a4_members'],
          ...afterIf('@a4_members'),
        },
        silences: [...mainMember, 'mainMeasures', ...pursuedPerson],
      },
      { name: '班子', facts: { ...lax, a17_elected: true }, certain: [i6, ...after], silences: lost },
    ],
  },
  {
    title: '第十八条：与本地区、部门、单位的制度不一致',
    matters: [
      { facts: { ...lax, a18_conflict: true }, certain: [i6, ...after, inconsistent], silences: lost },
      { facts: { ...lax, a18_conflict: false }, certain: [i6, ...after], silences: lost },
      {
        facts: { ...lax, a18_conflict: null },
        certain: [i6, ...after],
        possible: { [inconsistent]: ['a18_conflict'] },
        silences: lost,
      },
    ],
  },
]
