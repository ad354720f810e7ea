import type { Case, CaseMatter } from '#rules'
import { article21, chief, honours, moved, open, pursuit, pursuitSilences, urge } from './lines.ts'

const outsideParty = '第二十一条 适用：非中共党员干部'
const outsidePartyToo = '第五条 适用：被责任追究的责任人'
const staff = '第十条 适用：镇直及驻镇站所职工'
const own = {
  党组织领导班子: '第二条 适用：全镇各基层党组织领导班子',
  班子成员: '第二条 适用：全镇各基层党组织领导班子及其成员',
  其他党员干部: '第二条 适用：各级党员干部',
} as const

/** Each subject stands on its own words, whatever post is given. */
const direct = (facts: CaseMatter['facts']): readonly CaseMatter[] =>
  Object.entries(own).map(([subject, line]) => ({
    facts: { subject, ...facts },
    scopeLines: [line],
    certain: [],
  }))
const link = '镇直及驻镇站所职工'

export const scope: readonly Case[] = [
  {
    title: '第二条：班子、成员、党员干部各有所据',
    matters: [
      ...direct({}),
      ...direct({ link }),
      { facts: { subject: '其他', link }, scope: 'open', scopeLines: [staff], certain: [] },
      {
        facts: { subject: '其他', link: '机关一般干部' },
        scope: 'outside',
        scopeLines: [],
        certain: [],
      },
      {
        facts: { subject: '其他', breach: true, result: true, p11: true },
        scope: 'outside',
        scopeLines: [],
        certain: [],
      },
      {
        facts: { subject: null },
        scope: 'open',
        scopeLines: [...Object.values(own), outsideParty, outsidePartyToo],
        certain: [],
        possible: { [article21]: ['subject', '@nonParty'] },
      },
    ],
  },
  {
    title: '第二条：两处读法都从宽，班子、成员、党员干部所据不变',
    readings: { nonParty: '仍及', staff: '及于' },
    matters: [
      ...direct({}),
      ...direct({ link }),
      { facts: { subject: '其他', link }, scopeLines: [staff], certain: [] },
      {
        facts: { subject: '非中共党员干部', link },
        scopeLines: [outsideParty, outsidePartyToo],
        certain: [article21],
      },
    ],
  },
  {
    title: '第二十一条：非中共党员干部按所指规定，其余规定是否仍及未选读法',
    matters: [
      {
        facts: {
          subject: '非中共党员干部',
          breach: true,
          result: true,
          b11: true,
          p11: true,
          nine: true,
          severity: '情节较轻',
          crime: true,
          sanctioned: true,
          dismissed: true,
          objection: '不服，机关已接到书面申诉',
          moved: true,
          retired: true,
          missed: true,
          refused: true,
          link: '机关一般干部',
        },
        scopeLines: [outsideParty, outsidePartyToo],
        certain: [article21],
        possible: {
          ...open(
            ['第十条 机关一般干部被追究的：应对所站办负责人问责', moved, honours, urge, chief],
            ['@nonParty'],
          ),
          // 第二十条 pursues somebody as well: whether 问责 does makes no difference.
          ...open(pursuit, ['@nonParty']),
        },
        silences: [...pursuitSilences, 'inquiry', 'retired', 'appeal'],
      },
    ],
  },
  {
    title: '第二十一条：读作其余规定一概不及',
    readings: { nonParty: '不及' },
    matters: [
      {
        facts: {
          subject: '非中共党员干部',
          sanctioned: true,
          moved: true,
          missed: true,
          refused: true,
          objection: '不服，机关已接到书面申诉',
          link: '机关一般干部',
        },
        scopeLines: [outsideParty],
        certain: [article21],
      },
    ],
  },
]
