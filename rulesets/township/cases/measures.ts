import type { Case, CaseMatter } from '#rules'
import {
  article9,
  article21,
  body,
  bodyBare,
  bodyDuty,
  bodyFollows,
  bodyLiable,
  bodyLines,
  cadre,
  cadreBare,
  cadreDuty,
  cadreLines,
  chief,
  combining,
  criticism,
  gravest,
  lesser,
  nineBody,
  nineBodyLines,
  nineMember,
  nineMemberLines,
  nineSilences,
  open,
  personFollows,
  personLiable,
  personPursuit,
  pursuit,
  pursuitSilences,
  superior,
  urge,
} from './lines.ts'

const inspection = '第八条第一款第(一)项 领导班子：责令作出书面检查'
const bodyCriticism = '第八条第一款第(一)项 领导班子：通报批评'
const adjustment = '第八条第一款第(一)项 领导班子：调整处理'
const crime = '第八条第一款第(二)项 移送司法机关依法处理'

const bodyAt = (severity: string | null, more: readonly string[]): CaseMatter => ({
  facts: { ...body, severity },
  certain: [...bodyLines, ...more],
  silences: pursuitSilences,
})
const cadreAt = (severity: string | null, more: readonly string[]): CaseMatter => ({
  facts: { ...cadre, severity },
  certain: [...cadreLines, ...more],
  silences: pursuitSilences,
})

export const measures: readonly Case[] = [
  {
    title: '第八条第一款第(一)项：班子按情节三档',
    matters: [
      bodyAt('情节较轻', [inspection]),
      bodyAt('情节较重', [bodyCriticism]),
      bodyAt('情节严重', [adjustment]),
    ],
  },
  {
    title: '第八条第一款第(二)项：成员及党员干部按情节三档',
    matters: [
      cadreAt('情节较轻', [lesser]),
      cadreAt('情节较重', [criticism]),
      cadreAt('情节严重', [gravest]),
    ],
  },
  {
    title: '第八条第一款第(二)项：班子成员与其他党员干部同一尺度',
    readings: { member: '只按前句' },
    matters: (
      [
        ['情节较轻', lesser],
        ['情节较重', criticism],
        ['情节严重', gravest],
      ] as const
    ).map(([severity, measure]) => ({
      facts: { ...cadre, subject: '班子成员', result: true, severity },
      certain: ['第二条 严格实行责任追究', ...cadreLines.slice(1), measure],
      silences: pursuitSilences,
    })),
  },
  {
    title: '第八条第一款第(一)项：情节不清楚，三档互斥',
    matters: [
      {
        facts: { ...body, severity: null },
        certain: bodyLines,
        possible: {
          [inspection]: ['severity', '!第八条第一款第(一)项 较重', '!第八条第一款第(一)项 严重'],
          [bodyCriticism]: ['severity', '!第八条第一款第(一)项 较轻', '!第八条第一款第(一)项 严重'],
          [adjustment]: ['severity', '!第八条第一款第(一)项 较轻', '!第八条第一款第(一)项 较重'],
        },
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第八条第一款第(二)项：情节不清楚，三档互斥',
    matters: [
      {
        facts: { ...cadre, severity: null },
        certain: cadreLines,
        possible: {
          [lesser]: ['severity', '!第八条第一款第(二)项 较重', '!第八条第一款第(二)项 严重'],
          [criticism]: ['severity', '!第八条第一款第(二)项 较轻', '!第八条第一款第(二)项 严重'],
          [gravest]: ['severity', '!第八条第一款第(二)项 较轻', '!第八条第一款第(二)项 较重'],
        },
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第八条第一款：没有追究的情形，情节再重也没有方式',
    matters: [
      { facts: { subject: '党组织领导班子', severity: '情节较轻' }, certain: [] },
      { facts: { subject: '党组织领导班子', severity: '情节较重' }, certain: [] },
      { facts: { subject: '党组织领导班子', severity: '情节严重' }, certain: [] },
      { facts: { subject: '其他党员干部', severity: '情节较轻' }, certain: [] },
      { facts: { subject: '其他党员干部', severity: '情节较重' }, certain: [] },
      { facts: { subject: '其他党员干部', severity: '情节严重' }, certain: [] },
    ],
  },
  {
    title: '第七条：违反“九不准”的，方式在所引文件里，第八条不给出',
    matters: [
      {
        facts: { ...nineBody, severity: '情节严重' },
        certain: nineBodyLines,
        silences: nineSilences,
      },
      {
        facts: { ...nineMember, severity: '情节严重' },
        certain: nineMemberLines,
        silences: nineSilences,
      },
      {
        facts: { ...nineMember, subject: '其他党员干部', severity: '情节较轻' },
        certain: nineMemberLines,
        silences: nineSilences,
      },
      {
        facts: { ...nineMember, nine: null },
        certain: [],
        possible: open(nineMemberLines, ['nine']),
        silences: nineSilences,
      },
      {
        facts: { ...nineBody, nine: null },
        certain: [],
        possible: open(nineBodyLines, ['nine']),
        silences: nineSilences,
      },
      { facts: { ...nineBody, nine: false }, certain: [] },
    ],
  },
  {
    title: '第十三条：上级有标准的，按上级的规定，第八条的方式不列',
    matters: [
      {
        facts: { ...body, severity: '情节较轻', superior: true },
        certain: [...bodyBare, superior],
        silences: pursuitSilences,
      },
      {
        facts: { ...body, severity: '情节较重', superior: true },
        certain: [...bodyBare, superior],
        silences: pursuitSilences,
      },
      {
        facts: { ...body, severity: '情节严重', superior: true },
        certain: [...bodyBare, superior],
        silences: pursuitSilences,
      },
      {
        facts: { ...cadre, severity: '情节严重', superior: true },
        certain: [...cadreBare, superior],
        silences: pursuitSilences,
      },
      {
        facts: { ...cadre, severity: '情节严重', superior: false },
        certain: [...cadreLines, gravest],
        silences: pursuitSilences,
      },
      {
        facts: { ...cadre, severity: '情节较重', superior: null },
        certain: cadreBare,
        possible: open([combining, criticism, superior], ['superior']),
        silences: pursuitSilences,
      },
      {
        facts: { ...body, severity: '情节严重', superior: null },
        certain: bodyBare,
        possible: open([combining, adjustment, superior], ['superior']),
        silences: pursuitSilences,
      },
      {
        facts: { ...nineMember, superior: true },
        certain: [...nineMemberLines, superior],
        silences: nineSilences,
      },
      { facts: { subject: '班子成员', superior: true }, certain: [superior] },
      { facts: { subject: '班子成员', superior: false }, certain: [] },
      {
        facts: { subject: '非中共党员干部', superior: true },
        certain: [article21],
        possible: { [superior]: ['@nonParty'] },
      },
    ],
  },
  {
    title: '第七条：读作只追究党组织，个人不按此追究',
    readings: { nineWho: '只及组织' },
    matters: [
      { facts: nineMember, certain: [] },
      { facts: { ...nineMember, subject: '其他党员干部' }, certain: [] },
      { facts: nineBody, certain: nineBodyLines, silences: nineSilences },
    ],
  },
  {
    title: '第七条：读作也追究个人，限于班子成员和党员干部',
    readings: { nineWho: '也及个人', nonParty: '仍及' },
    matters: [
      { facts: nineMember, certain: nineMemberLines, silences: nineSilences },
      {
        facts: { ...nineMember, subject: '其他党员干部' },
        certain: nineMemberLines,
        silences: nineSilences,
      },
      { facts: { ...nineMember, subject: '非中共党员干部' }, certain: [article21] },
    ],
  },
  {
    title: '第八条第一款第(二)项：涉嫌犯罪的移送，不问情节',
    matters: [
      { facts: { subject: '班子成员', crime: true }, certain: [crime] },
      { facts: { subject: '其他党员干部', crime: true }, certain: [crime] },
      { facts: { subject: '其他党员干部', crime: false }, certain: [] },
      { facts: { subject: '其他党员干部', crime: null }, certain: [], possible: { [crime]: ['crime'] } },
      { facts: { subject: '党组织领导班子', crime: true }, certain: [], silences: ['bodyCrime'] },
      { facts: { subject: '党组织领导班子', crime: false }, certain: [] },
    ],
  },
  {
    title: '第七条：第二条的要件读作另加于第七条，没有后果的不追究',
    readings: { gate7: '另加', member: '只按前句' },
    matters: [
      { facts: { ...nineBody, breach: true, result: false }, certain: [] },
      {
        facts: { ...nineBody, breach: true, result: true },
        certain: [bodyDuty, ...nineBodyLines],
        silences: nineSilences,
      },
      {
        facts: { ...nineBody, breach: true, result: null },
        certain: [],
        possible: open([bodyDuty, ...nineBodyLines], ['result']),
        silences: nineSilences,
      },
    ],
  },
  {
    title: '第七条：读作有第七条的情形即可',
    readings: { gate7: '自足' },
    matters: [
      { facts: { ...nineBody, breach: true, result: false }, certain: nineBodyLines, silences: nineSilences },
    ],
  },
  {
    title: '第二条：读作合第二条即是“其他需要实施责任追究的情形”',
    readings: { second: '即是', member: '只按前句' },
    matters: [
      {
        facts: { subject: '党组织领导班子', breach: true, result: true, severity: '情节较轻' },
        certain: [bodyDuty, bodyLiable(14), ...bodyFollows, inspection],
        silences: pursuitSilences,
      },
      { facts: { subject: '党组织领导班子', breach: true, result: false }, certain: [] },
      {
        facts: { subject: '其他党员干部', breach: true, severity: '情节较重' },
        certain: [cadreDuty, personLiable(11), ...personFollows, criticism],
        silences: pursuitSilences,
      },
      { facts: { subject: '其他党员干部', breach: false }, certain: [] },
    ],
  },
  {
    title: '第二条：只合第二条的，读作是否需要追究另行判断',
    readings: { second: '另行判断', member: '只按前句' },
    matters: [
      { facts: { subject: '党组织领导班子', breach: true, result: true }, certain: [bodyDuty] },
      { facts: { subject: '其他党员干部', breach: true }, certain: [cadreDuty] },
    ],
  },
  {
    title: '第八条第一款第(二)项：移送读作限于合追究情形的',
    readings: { crime: '须已追究' },
    matters: [
      { facts: { subject: '其他党员干部', crime: true, severity: '情节严重' }, certain: [] },
      {
        facts: { ...cadre, crime: true, severity: '情节较轻' },
        certain: [...cadreLines, lesser, crime],
        silences: pursuitSilences,
      },
      {
        facts: { subject: '其他党员干部', led: true, crime: true },
        certain: [article9, ...personFollows, crime],
        silences: pursuitSilences,
      },
      { facts: { ...nineMember, crime: true }, certain: nineMemberLines, silences: nineSilences },
      {
        facts: { subject: '其他党员干部', missed: true, refused: true, named: true, crime: true },
        certain: [urge, chief, ...personFollows, crime],
        silences: pursuitSilences,
      },
      {
        facts: { subject: '其他党员干部', missed: true, refused: true, named: false, crime: true },
        certain: [urge, chief, ...pursuit],
        silences: pursuitSilences,
      },
      {
        facts: { subject: '其他党员干部', missed: true, refused: false, named: true, crime: true },
        certain: [urge],
      },
    ],
  },
  {
    title: '第八条第一款第(二)项：移送读作限于合追究情形的，第八条读作不用于第九、二十条追究的人',
    readings: { crime: '须已追究', scale: '不用' },
    matters: [
      {
        facts: { subject: '其他党员干部', led: true, crime: true, severity: '情节较重' },
        certain: [article9, ...personPursuit],
        silences: pursuitSilences,
      },
      { facts: { ...cadre, crime: true }, certain: [...cadreLines, crime], silences: pursuitSilences },
    ],
  },
  {
    title: '第八条第一款第(二)项：移送读作限于情节严重的',
    readings: { crime: '须情节严重' },
    matters: [
      { facts: { subject: '其他党员干部', crime: true, severity: '情节严重' }, certain: [] },
      {
        facts: { ...cadre, crime: true, severity: '情节较轻' },
        certain: [...cadreLines, lesser],
        silences: pursuitSilences,
      },
      {
        facts: { ...cadre, crime: true, severity: '情节较重' },
        certain: [...cadreLines, criticism],
        silences: pursuitSilences,
      },
      {
        facts: { ...cadre, crime: true, severity: '情节严重' },
        certain: [...cadreLines, gravest, crime],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第八条第一款第(二)项：移送读作自成一句',
    readings: { crime: '自成一句' },
    matters: [{ facts: { subject: '其他党员干部', crime: true }, certain: [crime] }],
  },
  {
    title: '第十三条：上级规定读作连第六、七条的情形一并代替',
    readings: { superior13: '一并换' },
    matters: [
      { facts: { ...body, severity: '情节较轻', superior: true }, certain: [bodyDuty, superior] },
      { facts: { ...cadre, severity: '情节较轻', superior: true }, certain: [cadreDuty, superior] },
      { facts: { ...nineMember, superior: true }, certain: [superior] },
      {
        facts: { ...nineMember, superior: null },
        certain: [],
        possible: open([...nineMemberLines, superior], ['superior']),
        silences: nineSilences,
      },
      {
        facts: { ...cadre, severity: '情节较轻', superior: false },
        certain: [...cadreLines, lesser],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十三条：上级规定读作只换方式',
    readings: { superior13: '只换方式' },
    matters: [
      {
        facts: { ...nineMember, superior: true },
        certain: [...nineMemberLines, superior],
        silences: nineSilences,
      },
    ],
  },
]
