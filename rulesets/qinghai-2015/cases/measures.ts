import type { Case } from '#rules'
import {
  after,
  afterIf,
  aloneIf,
  body,
  discipline,
  eligibility,
  i6,
  person,
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

export const measureCases: readonly Case[] = [
  {
    title: '第七条第(一)项：领导班子依情节较轻、较重、严重',
    matters: [
      { facts: { ...lax, severity: '情节较轻' }, certain: [i6, body.light, ...after], silences: lost },
      { facts: { ...lax, severity: '情节较重' }, certain: [i6, body.heavy, ...after], silences: lost },
      { facts: { ...lax, severity: '情节严重' }, certain: [i6, body.grave, ...after], silences: lost },
      {
        name: '情节不清楚',
        facts: { ...lax, severity: null },
        certain: [i6, ...after],
        possible: { [body.light]: ['severity'], [body.heavy]: ['severity'], [body.grave]: ['severity'] },
        silences: lost,
      },
      {
        name: '没有第六条情形',
        facts: { ...lax, a6i6_unreported: false, severity: '情节较轻' },
        certain: [],
        silences: discipline,
      },
      {
        name: '没有第六条情形，情节较重',
        facts: { ...lax, a6i6_unreported: false, severity: '情节较重' },
        certain: [],
        silences: discipline,
      },
      {
        name: '没有第六条情形，情节严重',
        facts: { ...lax, a6i6_unreported: false, severity: '情节严重' },
        certain: [],
        silences: discipline,
      },
    ],
  },
  {
    title: '第七条第(二)项：领导班子成员依情节较轻、较重、严重',
    matters: [
      {
        facts: { ...laxMember, severity: '情节较轻' },
        certain: [i6, person.light, ...after],
        silences: memberLost,
      },
      {
        facts: { ...laxMember, severity: '情节较重' },
        certain: [i6, person.heavy, ...after],
        silences: memberLost,
      },
      {
        facts: { ...laxMember, severity: '情节严重' },
        certain: [i6, person.grave, ...after],
        silences: memberLost,
      },
      {
        name: '情节不清楚',
        facts: { ...laxMember, severity: null },
        certain: [i6, ...after],
        possible: {
          [person.light]: ['severity'],
          [person.heavy]: ['severity'],
          [person.grave]: ['severity'],
        },
        silences: memberLost,
      },
      {
        name: '没有第六条情形',
        facts: { ...laxMember, a6i6_unreported: false, severity: '情节较轻' },
        certain: [],
        silences: discipline,
      },
      {
        name: '没有第六条情形，情节较重',
        facts: { ...laxMember, a6i6_unreported: false, severity: '情节较重' },
        certain: [],
        silences: discipline,
      },
      {
        name: '没有第六条情形，情节严重',
        facts: { ...laxMember, a6i6_unreported: false, severity: '情节严重' },
        certain: [],
        silences: discipline,
      },
    ],
  },
  {
    title: '第七条：“不认真履行”读作另加的，没有即不用第七条的方式',
    readings: { a6_chapeau: '不要求', a7_duty: '另加' },
    matters: [
      {
        facts: { ...lax, a7_notDiligent: false, severity: '情节较轻' },
        certain: [i6, ...after],
        silences: lost,
      },
      {
        facts: { ...lax, a7_notDiligent: false, severity: '情节严重' },
        certain: [i6, ...after],
        silences: lost,
      },
      {
        facts: { ...laxMember, a7_notDiligent: false, severity: '情节较轻' },
        certain: [i6, ...after],
        silences: memberLost,
      },
      {
        facts: { ...laxMember, a7_notDiligent: false, severity: '情节较重' },
        certain: [i6, ...after],
        silences: memberLost,
      },
      {
        facts: { ...laxMember, a7_notDiligent: false, severity: '情节严重' },
        certain: [i6, ...after],
        silences: memberLost,
      },
    ],
  },
  {
    title: '第七条：“不认真履行”读作概括的，有第六条情形即用第七条的方式',
    readings: { a7_duty: '概括' },
    matters: [
      {
        facts: { ...lax, a7_notDiligent: false, severity: '情节较轻' },
        certain: [i6, body.light, ...after],
        silences: lost,
      },
      {
        facts: { ...lax, a7_notDiligent: null, severity: '情节严重' },
        certain: [i6, body.grave, ...after],
        silences: lost,
      },
      {
        facts: { ...laxMember, a7_notDiligent: false, severity: '情节较轻' },
        certain: [i6, person.light, ...after],
        silences: memberLost,
      },
      {
        facts: { ...laxMember, a7_notDiligent: false, severity: '情节较重' },
        certain: [i6, person.heavy, ...after],
        silences: memberLost,
      },
      {
        facts: { ...laxMember, a7_notDiligent: null, severity: '情节严重' },
        certain: [i6, person.grave, ...after],
        silences: memberLost,
      },
    ],
  },
  {
    title: '第七条：是否不认真履行不清楚，第六条开头又不要求的，只有方式待查明',
    readings: { a6_chapeau: '不要求' },
    matters: [
      {
        facts: { ...lax, a7_notDiligent: null, severity: '情节较轻' },
        certain: [i6, ...after],
        possible: { [body.light]: ['a7_notDiligent', '@a7_duty'] },
        silences: lost,
      },
      {
        facts: { ...laxMember, a7_notDiligent: null, severity: '情节严重' },
        certain: [i6, ...after],
        possible: { [person.grave]: ['a7_notDiligent', '@a7_duty'] },
        silences: memberLost,
      },
    ],
  },
  {
    title: '第九条第二款：已受追究的，不论据何条，取消当年资格',
    matters: [
      {
        name: '据现存文字看不出的追究',
        facts: {
          ...lax,
          a7_notDiligent: false,
          a6i6_unreported: false,
          a9_pursued: true,
          a10i1_coverUp: true,
        },
        certain: [...after, eligibility],
        silences: lost,
      },
      {
        name: '是否已受追究不清楚',
        facts: { ...lax, a6i6_unreported: false, a9_pursued: null },
        certain: [],
        possible: { ...afterIf('a9_pursued'), [eligibility]: ['a9_pursued'] },
        silences: lost,
      },
      {
        name: '有第六条情形而尚未受到追究',
        facts: { ...lax, a9_pursued: false },
        certain: [i6, ...after],
        silences: lost,
      },
      {
        name: '有第六条情形，是否已受追究不清楚',
        facts: { ...lax, a9_pursued: null },
        certain: [i6, ...after],
        possible: { [eligibility]: ['a9_pursued'] },
        silences: lost,
      },
      {
        name: '成员以外的干部，第九条不及',
        facts: { ...lax, level: '班子成员以外的领导干部', a6i6_unreported: false, a9_pursued: true },
        scope: 'open',
        certain: [],
        possible: aloneIf('@a16_head'),
        silences: [...discipline, ...pursuedPerson, 'staff', 'other_units'],
      },
      {
        name: '成员',
        facts: { ...laxMember, a6i6_unreported: false, a9_pursued: true },
        certain: [...after, eligibility],
        silences: memberLost,
      },
    ],
  },
]
