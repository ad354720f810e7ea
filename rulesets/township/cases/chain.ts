import type { Case, CaseMatter } from '#rules'
import {
  article21,
  bodyPursuit,
  chief,
  honours,
  nineMember,
  nineMemberLines,
  nineSilences,
  open,
  pursuit,
  pursuitSilences,
  score,
  urge,
} from './lines.ts'

/** Who is pursued, and who then answers. */
const links = [
  ['行政村一般党员干部', '应对村党组织书记问责'],
  ['行政村班子成员', '应对包村干部问责'],
  ['行政村党组织书记', '应对镇分管班子成员、管理区区长问责'],
  ['机关一般干部', '应对所站办负责人问责'],
  ['机关中层干部', '应对镇分管班子成员问责'],
  ['镇直及驻镇站所职工', '应对分管领导问责'],
  ['镇直部门班子成员', '应对镇直及驻镇部门负责人问责'],
  ['镇直及驻镇部门负责人', '应对镇党委分管班子成员问责'],
] as const
const rest = ['包村干部', '管理区区长', '所站办负责人', '镇班子成员', '其他'] as const
const line = (from: string, says: string) => `第十条 ${from}被追究的：${says}`
const direct = line('镇直及驻镇站所职工', '对负责人问责')
const led = { supervised: '有分管领导' } as const
const unled = { supervised: '无分管领导' } as const

const staffDirect = ['镇直及驻镇站所职工', '对负责人问责', unled] as const

export const chain: readonly Case[] = [
  {
    title: '第十条：八种人已受追究，各对上一环问责',
    readings: { nonParty: '仍及' },
    matters: [
      ...links.map(
        ([link, says]): CaseMatter => ({
          facts: { subject: '非中共党员干部', sanctioned: true, link, ...led },
          certain: [article21, honours, line(link, says)],
          possible: open(pursuit, ['@inquiry']),
          silences: ['inquiry'],
        }),
      ),
      ...rest.map(
        (link): CaseMatter => ({
          facts: { subject: '非中共党员干部', sanctioned: true, link, ...led },
          certain: [article21, honours],
        }),
      ),
      {
        facts: {
          subject: '非中共党员干部',
          sanctioned: true,
          link: '镇直及驻镇站所职工',
          supervised: '无分管领导',
        },
        certain: [article21, honours, direct],
        possible: open(pursuit, ['@inquiry']),
        silences: ['inquiry'],
      },
    ],
  },
  {
    title: '第十条：依本办法可追究的，也对上一环问责',
    matters: [
      ...links.map(
        ([link, says]): CaseMatter => ({
          facts: { ...nineMember, link, ...led },
          certain: [...nineMemberLines, line(link, says)],
          silences: [...nineSilences, 'inquiry'],
        }),
      ),
      {
        facts: { ...nineMember, link: '镇直及驻镇站所职工', supervised: '无分管领导' },
        certain: [...nineMemberLines, direct],
        silences: [...nineSilences, 'inquiry'],
      },
      ...rest.map(
        (link): CaseMatter => ({
          facts: { ...nineMember, link, ...unled },
          certain: nineMemberLines,
          silences: nineSilences,
        }),
      ),
      ...links
        .filter(([link]) => link !== '镇直及驻镇站所职工')
        .map(
          ([link, says]): CaseMatter => ({
            facts: { ...nineMember, link, ...unled },
            certain: [...nineMemberLines, line(link, says)],
            silences: [...nineSilences, 'inquiry'],
          }),
        ),
    ],
  },
  {
    title: '第十条：对象本人就是第二十条所追究的人，也对上一环问责',
    readings: { nonParty: '仍及' },
    matters: [...links.map(([link, says]) => [link, says, led] as const), staffDirect].map(
      ([link, says, supervised]): CaseMatter => ({
        facts: {
          subject: '非中共党员干部',
          link,
          ...supervised,
          missed: true,
          refused: true,
          named: true,
        },
        certain: [article21, urge, chief, ...pursuit, line(link, says)],
        silences: [...pursuitSilences, 'inquiry'],
      }),
    ),
  },
  {
    title: '第十条：没有追究的，不问责',
    matters: [
      ...[...links.map(([link]) => ({ link, ...led })), { link: '镇直及驻镇站所职工', ...unled }].flatMap(
        (person): readonly CaseMatter[] => [
          { facts: { subject: '其他党员干部', ...person }, certain: [] },
          { facts: { subject: '其他党员干部', ...person, named: true }, certain: [] },
          {
            facts: { subject: '其他党员干部', ...person, missed: true, refused: true, named: false },
            certain: [urge, chief, ...pursuit],
            silences: pursuitSilences,
          },
        ],
      ),
    ],
  },
  {
    title: '第十条：问责链只及于个人，对象是班子的不由此问责',
    matters: [
      ...links.map(
        ([link]): CaseMatter => ({
          facts: { subject: '党组织领导班子', sanctioned: true, link, ...led },
          certain: [honours, score, ...bodyPursuit],
          silences: pursuitSilences,
        }),
      ),
      {
        facts: {
          subject: '党组织领导班子',
          sanctioned: true,
          link: '镇直及驻镇站所职工',
          supervised: '无分管领导',
        },
        certain: [honours, score, ...bodyPursuit],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十条：身份不清楚的，各环都待查明',
    matters: [
      {
        facts: { subject: '其他党员干部', sanctioned: true, link: null, supervised: null },
        certain: [honours, score],
        possible: {
          ...Object.fromEntries(
            links.map(([link, says]) => [
              line(link, says),
              link === '镇直及驻镇站所职工' ? ['link', 'supervised'] : ['link'],
            ]),
          ),
          [direct]: ['link', 'supervised'],
          ...open(pursuit, ['link', 'supervised', '@inquiry']),
        },
        silences: ['inquiry'],
      },
    ],
  },
  {
    title: '第十条：是否已受追究不清楚',
    matters: [
      {
        facts: { subject: '其他党员干部', sanctioned: null, link: '机关一般干部' },
        certain: [],
        possible: {
          ...open([line('机关一般干部', '应对所站办负责人问责'), honours, score], ['sanctioned']),
          ...open(pursuit, ['sanctioned', '@inquiry']),
        },
        silences: ['inquiry'],
      },
    ],
  },
]
