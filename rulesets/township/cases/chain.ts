import type { Case, CaseMatter } from '#rules'
import {
  article7,
  article9,
  article21,
  bodyPursuit,
  chief,
  combining,
  criticism,
  factors,
  heavier,
  honours,
  nineBody,
  nineBodyLines,
  nineMember,
  nineMemberLines,
  nineSilences,
  open,
  personPursuit,
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
const rest = ['驻镇部门班子成员', '包村干部', '管理区区长', '所站办负责人', '镇班子成员', '其他'] as const
const line = (from: string, says: string) => `第十条 ${from}被追究的：${says}`
const direct = line('镇直及驻镇站所职工', '对负责人问责')
const led = { supervised: '有分管领导' } as const
const unled = { supervised: '无分管领导' } as const

const staffDirect = ['镇直及驻镇站所职工', '对负责人问责', unled] as const

/** Of the Party, and of the 班子, as the words of the link have it; else outside, so that nothing else follows. */
const sanctionedAs = (link: string) => {
  if (link === '行政村一般党员干部') return { subject: '其他党员干部', lines: [honours, score] }
  if (link === '行政村党组织书记') return { subject: '班子成员', lines: [honours, score] }
  return { subject: '非中共党员干部', lines: [article21, honours] }
}
/** Who answers next, if 问责 brings on 问责 in its turn. */
const next = (link: string): readonly string[] => {
  if (link === '行政村一般党员干部') return [line('行政村党组织书记', '应对镇分管班子成员、管理区区长问责')]
  if (link === '镇直部门班子成员') return [line('镇直及驻镇部门负责人', '应对镇党委分管班子成员问责')]
  return []
}

export const chain: readonly Case[] = [
  {
    title: '第十条：八种人已受追究，各对上一环问责；再上一环未选读法；其余各种未规定',
    readings: { nonParty: '仍及' },
    matters: [
      ...links.map(([link, says]): CaseMatter => {
        const { subject, lines } = sanctionedAs(link)
        return {
          facts: { subject, sanctioned: true, link, ...led },
          certain: [...lines, line(link, says)],
          possible: { ...open(next(link), ['@recursion']), ...open(pursuit, ['@inquiry']) },
          silences: ['inquiry'],
        }
      }),
      ...rest.map(
        (link): CaseMatter => ({
          facts: { subject: '非中共党员干部', sanctioned: true, link, ...led },
          certain: [article21, honours],
          silences: ['noLink'],
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
    title: '第十条：问责读作逐环而上',
    readings: { recursion: '逐环而上', inquiry: '另是一事', nonParty: '仍及' },
    matters: links.map(([link, says]): CaseMatter => {
      const { subject, lines } = sanctionedAs(link)
      return {
        facts: { subject, sanctioned: true, link, ...led },
        certain: [...lines, line(link, says), ...next(link)],
        silences: ['inquiry'],
      }
    }),
  },
  {
    title: '第十条：问责读作只及一环',
    readings: { recursion: '只及一环', inquiry: '另是一事', nonParty: '仍及' },
    matters: links.map(([link, says]): CaseMatter => {
      const { subject, lines } = sanctionedAs(link)
      return {
        facts: { subject, sanctioned: true, link, ...led },
        certain: [...lines, line(link, says)],
        silences: ['inquiry'],
      }
    }),
  },
  {
    title: '第十条：党员干部而不是党员，书记而不是班子成员，所填自相矛盾，不列',
    readings: { nonParty: '仍及' },
    matters: [
      {
        facts: { subject: '非中共党员干部', sanctioned: true, link: '行政村一般党员干部' },
        certain: [article21, honours],
      },
      {
        facts: { subject: '非中共党员干部', sanctioned: true, link: '行政村党组织书记' },
        certain: [article21, honours],
      },
      {
        facts: { subject: '其他党员干部', sanctioned: true, link: '行政村党组织书记' },
        certain: [honours, score],
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
          possible: open(next(link), ['@recursion']),
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
          silences: [...nineSilences, 'noLink'],
        }),
      ),
      ...links
        .filter(([link]) => link !== '镇直及驻镇站所职工')
        .map(
          ([link, says]): CaseMatter => ({
            facts: { ...nineMember, link, ...unled },
            certain: [...nineMemberLines, line(link, says)],
            possible: open(next(link), ['@recursion']),
            silences: [...nineSilences, 'inquiry'],
          }),
        ),
    ],
  },
  {
    title: '第九、十条：“进行责任追究”读作决定以后，可追究而未受追究的不引起问责',
    readings: { pursuing: '决定以后' },
    matters: [
      {
        facts: { ...nineMember, link: '机关一般干部', sanctioned: false },
        certain: nineMemberLines,
        silences: nineSilences,
      },
      {
        facts: { ...nineMember, link: '包村干部', sanctioned: false },
        certain: nineMemberLines,
        silences: nineSilences,
      },
      {
        facts: { ...nineMember, link: '机关一般干部', sanctioned: true },
        certain: [...nineMemberLines, honours, score, line('机关一般干部', '应对所站办负责人问责')],
        silences: [...nineSilences, 'inquiry'],
      },
      {
        facts: { ...nineBody, sanctioned: false },
        certain: [article7, ...pursuit],
        silences: nineSilences,
      },
      {
        facts: { ...nineBody, sanctioned: true },
        certain: [...nineBodyLines, honours, score],
        silences: nineSilences,
      },
      {
        facts: { subject: '其他党员干部', link: '机关一般干部', missed: true, refused: true, named: true },
        certain: [urge, chief, ...pursuit, factors, combining],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十条：“进行责任追究”读作决定以后，八种人合于情形而未受追究的，都不问责',
    readings: { pursuing: '决定以后' },
    matters: [...links.map(([link]) => link), ...rest].flatMap((link) =>
      [led, unled].map(
        (supervised): CaseMatter => ({
          facts: { ...nineMember, link, ...supervised, sanctioned: false },
          certain: nineMemberLines,
          silences: nineSilences,
        }),
      ),
    ),
  },
  {
    title: '第九、十条：对象是被追究的党组织的领导或者责任人，也对上一环问责',
    readings: { recursion: '只及一环' },
    matters: [
      ...[...links.map(([link, says]) => [link, says, led] as const), staffDirect].map(
        ([link, says, supervised]): CaseMatter => ({
          facts: { subject: '班子成员', led: true, link, ...supervised },
          certain: [article9, ...personPursuit, combining, line(link, says)],
          silences: [...pursuitSilences, 'inquiry'],
        }),
      ),
      ...rest.map(
        (link): CaseMatter => ({
          facts: { subject: '班子成员', led: true, link },
          certain: [article9, ...personPursuit, combining],
          silences: [...pursuitSilences, 'noLink'],
        }),
      ),
    ],
  },
  {
    title: '第十条、第二十条：对象本人就是所追究的人，身份不在第十条的，对谁问责未规定',
    matters: rest.flatMap((link): readonly CaseMatter[] => [
      {
        facts: { subject: '其他党员干部', link, missed: true, refused: true, named: true },
        certain: [urge, chief, ...personPursuit, combining],
        silences: [...pursuitSilences, 'noLink'],
      },
      {
        facts: { subject: '其他党员干部', link, missed: true, refused: true, named: false },
        certain: [urge, chief, ...pursuit],
        silences: pursuitSilences,
      },
      {
        facts: { subject: '其他党员干部', link, missed: true, refused: false, named: true },
        certain: [urge],
      },
      { facts: { subject: '其他党员干部', link }, certain: [] },
      {
        facts: { subject: '党组织领导班子', link, sanctioned: true },
        certain: [honours, score, ...bodyPursuit],
        silences: pursuitSilences,
      },
    ]),
  },
  {
    title: '第九、十条：“进行责任追究”读作合于情形即是',
    readings: { pursuing: '合于情形' },
    matters: [{ facts: nineBody, certain: nineBodyLines, silences: nineSilences }],
  },
  {
    title: '第九条：追究班子读作不就是追究党组织，不引起第九条',
    readings: { bodies: '另是一事' },
    matters: [
      { facts: nineBody, certain: [article7, ...pursuit], silences: nineSilences },
      { facts: { subject: '党组织领导班子', sanctioned: true }, certain: [honours, score] },
    ],
  },
  {
    title: '第九条：追究班子读作就是追究党组织',
    readings: { bodies: '就是' },
    matters: [{ facts: nineBody, certain: nineBodyLines, silences: nineSilences }],
  },
  {
    title: '第九条：对象就是被追究的党组织的领导或者责任人，按情节给出方式，也对上一环问责',
    matters: [
      {
        facts: { subject: '班子成员', led: true, severity: '情节较重', link: '行政村班子成员', hidden: true },
        certain: [
          article9,
          ...pursuit,
          factors,
          combining,
          criticism,
          heavier('一'),
          line('行政村班子成员', '应对包村干部问责'),
        ],
        silences: [...pursuitSilences, 'inquiry'],
      },
      { facts: { subject: '班子成员', led: false, severity: '情节较重' }, certain: [] },
      { facts: { subject: '党组织领导班子', led: true, severity: '情节较重' }, certain: [] },
      {
        facts: { subject: '其他党员干部', led: null },
        certain: [],
        possible: open([article9, ...pursuit, factors, combining], ['led']),
        silences: pursuitSilences,
      },
      {
        facts: { subject: '非中共党员干部', led: true },
        certain: [article21],
        possible: open([article9, ...pursuit], ['@nonParty']),
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十条：对象本人就是第二十条所追究的人，也对上一环问责',
    readings: { nonParty: '仍及' },
    matters: [...links.map(([link, says]) => [link, says, led] as const), staffDirect].map(
      ([link, says, supervised]): CaseMatter => {
        const { subject } = sanctionedAs(link)
        const own = subject === '非中共党员干部' ? [article21] : [factors, combining]
        return {
          facts: { subject, link, ...supervised, missed: true, refused: true, named: true },
          certain: [...own, urge, chief, ...pursuit, line(link, says)],
          possible: open(next(link), ['@recursion']),
          silences: [...pursuitSilences, 'inquiry'],
        }
      },
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
            links
              // One who is no 班子成员 is no 书记.
              .filter(([link]) => link !== '行政村党组织书记')
              .map(([link, says]) => [
                line(link, says),
                link === '镇直及驻镇站所职工' ? ['link', 'supervised'] : ['link'],
              ]),
          ),
          [direct]: ['link', 'supervised'],
          ...open(next('行政村一般党员干部'), ['link', '@recursion']),
          ...open(next('镇直部门班子成员'), ['link', '@recursion']),
          ...open(pursuit, ['link', 'supervised', '@inquiry', '@recursion']),
        },
        silences: ['inquiry', 'noLink'],
      },
      {
        facts: { subject: '班子成员', sanctioned: true, link: null, supervised: '有分管领导' },
        certain: [honours, score],
        possible: {
          ...open(
            links.map(([link, says]) => line(link, says)),
            ['link'],
          ),
          ...open(next('行政村一般党员干部'), ['link', '@recursion']),
          ...open(next('镇直部门班子成员'), ['link', '@recursion']),
          ...open(pursuit, ['link', '@inquiry', '@recursion']),
        },
        silences: ['inquiry', 'noLink'],
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
