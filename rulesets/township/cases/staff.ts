import type { Case, CaseMatter } from '#rules'
import { article21, discipline, honours, open, organisation, pursuit, score } from './lines.ts'

const sanctioned = { subject: '其他党员干部', sanctioned: true, link: '机关一般干部' } as const
const sanctionedLines = [honours, score, '第十条 机关一般干部被追究的：应对所站办负责人问责']
const staff = { link: '镇直及驻镇站所职工', supervised: '有分管领导' } as const
const ledStaff = '第十条 镇直及驻镇站所职工被追究的：应对分管领导问责'
const otherPosts = [
  '行政村一般党员干部',
  '行政村班子成员',
  '行政村党组织书记',
  '机关一般干部',
  '机关中层干部',
  '镇直部门班子成员',
  '镇直及驻镇部门负责人',
  '驻镇部门班子成员',
  '包村干部',
  '管理区区长',
  '所站办负责人',
  '镇班子成员',
  '其他',
] as const

/** What follows upon 问责 itself, and upon the staff of a station. */
export const staffAndInquiry: readonly Case[] = [
  {
    title: '第十条：“问责”读作就是责任追究，追究的一般规定都适用',
    readings: { inquiry: '就是' },
    matters: [
      {
        facts: { ...sanctioned, discipline: true, organisational: true },
        certain: [...sanctionedLines, ...pursuit, discipline, organisation],
        silences: ['inquiry'],
      },
      {
        facts: { ...sanctioned, link: '包村干部', discipline: true, organisational: true },
        certain: [honours, score],
        silences: ['noLink'],
      },
    ],
  },
  {
    title: '第十条：“问责”读作另是一事',
    readings: { inquiry: '另是一事' },
    matters: [
      {
        facts: { ...sanctioned, discipline: true, organisational: true },
        certain: sanctionedLines,
        silences: ['inquiry'],
      },
    ],
  },
  {
    title: '第十条：“问责”未选读法，追究的一般规定待查明',
    matters: [
      {
        facts: { ...sanctioned, discipline: true, organisational: true },
        certain: sanctionedLines,
        possible: open([...pursuit, discipline, organisation], ['@inquiry']),
        silences: ['inquiry'],
      },
    ],
  },
  {
    title: '第十条：非干部的站所职工，是否在内未选读法',
    matters: [
      {
        facts: { subject: '其他', sanctioned: true, ...staff },
        scope: 'open',
        certain: [],
        possible: {
          ...open([ledStaff, honours], ['@staff']),
          ...open(pursuit, ['@staff', '@inquiry']),
        },
        silences: ['inquiry'],
      },
    ],
  },
  {
    title: '第十条：职工读作在内',
    readings: { staff: '及于' },
    matters: [
      {
        facts: { subject: '其他', sanctioned: true, ...staff },
        certain: [ledStaff, honours],
        possible: open(pursuit, ['@inquiry']),
        silences: ['inquiry'],
      },
      {
        facts: {
          subject: '其他',
          sanctioned: true,
          ...staff,
          breach: true,
          result: true,
          nine: true,
          b11: true,
          p11: true,
          severity: '情节较轻',
          objection: '不服，机关已接到书面申诉',
        },
        certain: [ledStaff, honours],
        possible: open(pursuit, ['@inquiry']),
        silences: ['inquiry', 'appeal'],
      },
      ...otherPosts.map(
        (link): CaseMatter => ({
          facts: { subject: '其他', ...staff, sanctioned: true, link },
          scope: 'outside',
          certain: [],
        }),
      ),
    ],
  },
  {
    title: '第十条：职工读作在内，非中共党员干部仍按第二十一条',
    readings: { staff: '及于', nonParty: '不及' },
    matters: [
      {
        facts: { subject: '非中共党员干部', sanctioned: true, ...staff },
        certain: [article21],
      },
    ],
  },
  {
    title: '第十条：职工读作不在内',
    readings: { staff: '不及' },
    matters: [
      {
        facts: { subject: '其他', sanctioned: true, ...staff },
        scope: 'outside',
        certain: [],
      },
    ],
  },
]
