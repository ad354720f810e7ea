import type { Case, CaseMatter } from '#rules'
import { about, asAdminHead, asHead, asMember, silent } from './common.ts'

const main = '第十一条第二款 领导班子主要负责人：承担主要领导责任'
const direct = '第十一条第二款 直接主管的领导班子成员：承担主要领导责任'
const joining = '第十一条第二款 参与决策的班子其他成员：承担重要领导责任'
const free = '第十一条第二款 对错误决策提出明确反对意见而没有被采纳的：不承担领导责任'
const personal = '第十一条第三款 追究该领导干部个人的责任'
const posts = ['领导班子主要负责人', '直接主管的领导班子成员', '参与决策的其他成员'] as const
const absent = '没有参与决策的其他成员'

const team = about('领导班子')
const collective = (matter: CaseMatter, ...more: string[]): CaseMatter => ({
  ...matter,
  silences: [...silent, 'roleEffect', ...more],
})
const of = (part: string | null, dissented: boolean | null = false) => ({
  collective: true,
  part,
  dissented,
})

const head = about('领导班子主要负责人', [asHead])
const member = about('领导班子其他成员', [asMember])
const ifHead = { [asHead]: ['@adminHead'], [asMember]: ['@adminHead'] }
const adminHead = (given: Parameters<typeof head>[0], certain: readonly string[] = [], possible = {}) =>
  about('行政主要负责人', [asAdminHead])(given, certain, { ...ifHead, ...possible })
const discipline = about('纪委领导班子')
const disciplineMember = about('纪委领导班子成员')

type Who = ReturnType<typeof about>
type Seat = (post: string, dissented: boolean, line: string | null, anywhere?: boolean) => CaseMatter
/** One of a team, with the posts he can have: of any other post nothing follows, but for what follows `anywhere`. */
const inTeam =
  (who: Who, can: readonly string[]): Seat =>
  (post, dissented, line, anywhere = false) => {
    const here = can.includes(post)
    const matter = who(
      of(post, dissented),
      line !== null && post !== absent && (here || anywhere) ? [line] : [],
    )
    return collective(matter, ...(here && post === absent ? ['absent'] : []))
  }
const adminMember = inTeam(adminHead, [...posts.slice(1), absent])
const noTeam =
  (who: Who, ...more: string[]): Seat =>
  (post, dissented) => ({ ...who(of(post, dissented)), silences: [...silent, ...more] })
/** The members of a team, one by one, and those who are in none. */
const subjects: readonly Seat[] = [
  inTeam(head, [posts[0]]),
  inTeam(member, [...posts.slice(1), absent]),
  (post, dissented, line, anywhere) =>
    post === posts[0] && line === main
      ? collective(adminHead(of(post, dissented), [], { [main]: ['@adminHead'] }))
      : adminMember(post, dissented, line, anywhere),
  noTeam(about('班子以外的领导干部'), 'otherCadre'),
  noTeam(about('纪委其他工作人员')),
  noTeam(about('不是纪委工作人员的相关人员')),
]
const byPost = [
  [posts[0], main],
  [posts[1], direct],
  [posts[2], joining],
  [absent, null],
] as const

export const casesOfAttribution: readonly Case[] = [
  {
    title: '第十一条第二款：看的是个人的，只有他能有的位置',
    matters: byPost.flatMap(([post, line]) => [
      ...subjects.map((who) => who(post, false, line)),
      inTeam(about('领导班子'), [...posts, absent])(post, false, line),
    ]),
  },
  {
    title: '第十一条第二款：不承担读作只及于参与决策的其他成员，各人只有他能有的位置',
    readings: { dissent: '限其他成员' },
    matters: byPost.flatMap(([post, line]) =>
      subjects.map((who) => who(post, true, post === posts[2] ? free : line)),
    ),
  },
  {
    title: '第十一条第二款：不承担读作凡反对的都在内，也不及于没有参与决策的、不在领导班子里的人',
    readings: { dissent: '一概' },
    matters: byPost.flatMap(([post]) => subjects.map((who) => who(post, true, free, true))),
  },
  {
    title: '第十一条第二款：行政主要负责人读作属第八条，才是主要负责人',
    readings: { adminHead: '第八条' },
    matters: [
      collective(about('行政主要负责人', [asAdminHead, asHead])(of(posts[0]), [main])),
      collective(about('行政主要负责人', [asAdminHead, asHead])(of(posts[1]), [direct])),
    ],
  },
  {
    title: '第十一条第二款：行政主要负责人读作属第九条，不是主要负责人',
    readings: { adminHead: '第九条' },
    matters: [
      collective(about('行政主要负责人', [asAdminHead, asMember])(of(posts[0]))),
      collective(about('行政主要负责人', [asAdminHead, asMember])(of(posts[2]), [joining])),
    ],
  },
  {
    title: '第十一条第二款：纪委领导班子及其成员是否也分责任，待查明',
    matters: [
      collective(discipline(of(posts[0]), [], { [main]: ['@disciplineRoles'] })),
      collective(discipline(of(posts[1]), [], { [direct]: ['@disciplineRoles'] })),
      collective(discipline(of(posts[2]), [], { [joining]: ['@disciplineRoles'] })),
      collective(discipline(of(posts[2], true), [], { [free]: ['@disciplineRoles'] })),
      collective(discipline(of(absent)), 'absent'),
      collective(disciplineMember(of(posts[0]), [], { [main]: ['@disciplineRoles'] })),
      collective(disciplineMember(of(posts[1]), [], { [direct]: ['@disciplineRoles'] })),
      collective(disciplineMember(of(posts[2]), [], { [joining]: ['@disciplineRoles'] })),
      collective(disciplineMember(of(posts[2], true), [], { [free]: ['@disciplineRoles'] })),
      collective(disciplineMember(of(absent)), 'absent'),
    ],
  },
  {
    title: '第十一条第二款：读作也用于纪委领导班子',
    readings: { disciplineRoles: '也用于' },
    matters: [
      collective(discipline(of(posts[0]), [main])),
      collective(disciplineMember(of(posts[0]), [main])),
      collective(disciplineMember(of(posts[1]), [direct])),
      collective(disciplineMember(of(posts[2], true), [free])),
      collective(discipline(of(absent)), 'absent'),
    ],
  },
  {
    title: '第十一条第二款：读作不用于纪委领导班子',
    readings: { disciplineRoles: '不用于' },
    matters: [
      discipline(of(posts[0])),
      discipline(of(posts[2], true)),
      disciplineMember(of(posts[1])),
      disciplineMember(of(absent)),
      discipline(of(absent)),
    ],
  },
  {
    title: '第十一条第二款：不承担读作凡反对的都在内，及于纪委领导班子的也都在内',
    readings: { dissent: '一概', disciplineRoles: '也用于' },
    matters: [
      collective(discipline(of(posts[0], true), [free])),
      collective(disciplineMember(of(posts[1], true), [free])),
    ],
  },
  {
    title: '第十一条第二款：不承担读作凡反对的都在内，不用于纪委领导班子的不在内',
    readings: { dissent: '一概', disciplineRoles: '不用于' },
    matters: [discipline(of(posts[0], true)), disciplineMember(of(posts[2], true))],
  },
  {
    title: '第十一条第三款：个人决定的须是领导干部',
    matters: [
      ...[head, member, disciplineMember].map((who) => ({
        ...who({ personalDecision: true }, [personal]),
        silences: [...silent, 'personalMeasure'],
      })),
      { ...adminHead({ personalDecision: true }, [personal]), silences: [...silent, 'personalMeasure'] },
      about('不是纪委工作人员的相关人员')({ personalDecision: true, cadre: false }),
      {
        ...about('纪委其他工作人员')({ personalDecision: true, cadre: true }, [personal]),
        silences: [...silent, 'personalMeasure'],
      },
      {
        ...discipline({ personalDecision: true }, [personal]),
        silences: [...silent, 'personalMeasure'],
      },
      {
        ...about('班子以外的领导干部')({ personalDecision: true }, [personal]),
        silences: [...silent, 'otherCadre', 'personalMeasure'],
      },
      about('纪委其他工作人员')({ personalDecision: true, cadre: false }),
      {
        ...about('不是纪委工作人员的相关人员')({ personalDecision: true, cadre: null }, [], {
          [personal]: ['cadre'],
        }),
        silences: [...silent, 'personalMeasure'],
      },
    ],
  },
  {
    title: '第十一条第二款：集体责任分到各成员，没有参与决策的没有写',
    matters: [
      collective(team(of(posts[0]), [main])),
      collective(team(of(posts[1]), [direct])),
      collective(team(of(posts[2]), [joining])),
      collective(team(of(absent)), 'absent'),
      team({ collective: false, part: posts[0] }),
      team({ collective: false, part: posts[1] }),
      team({ collective: false, part: posts[2], dissented: true }),
      team({ collective: false, part: absent }),
    ],
  },
  {
    title: '第十一条第二款：反对而没有被采纳，参与决策的不承担，其他的待查明',
    matters: [
      collective(team(of(posts[2], true), [free])),
      collective(
        team(of(posts[0], true), [], {
          [main]: ['@dissent', '!第十一条第二款 反对'],
          [free]: ['@dissent'],
        }),
      ),
      collective(
        team(of(posts[1], true), [], {
          [direct]: ['@dissent', '!第十一条第二款 反对'],
          [free]: ['@dissent'],
        }),
      ),
      collective(team(of(absent, true)), 'absent'),
      collective(
        team(of(posts[2], null), [], {
          [joining]: ['dissented', '!第十一条第二款 反对'],
          [free]: ['dissented'],
        }),
      ),
    ],
  },
  {
    title: '第十一条第二款：不承担读作凡反对的都在内',
    readings: { dissent: '一概' },
    matters: [
      collective(team(of(posts[0], true), [free])),
      collective(team(of(posts[1], true), [free])),
      collective(team(of(posts[0], false), [main])),
    ],
  },
  {
    title: '第十一条第二款：不承担读作只及于参与决策的其他成员',
    readings: { dissent: '限其他成员' },
    matters: [
      collective(team(of(posts[0], true), [main])),
      collective(team(of(posts[1], true), [direct])),
      collective(team(of(posts[2], true), [free])),
    ],
  },
  {
    title: '第十一条第二款：是否集体责任、在什么位置不清楚的，待查明',
    matters: [
      collective(
        team({ collective: null, part: posts[0], dissented: false }, [], { [main]: ['collective'] }),
      ),
      collective(team({ collective: null, part: absent, dissented: false }), 'absent'),
      collective(
        team(of(null), [], {
          [main]: ['part', '!第十一条第二款 参与决策', '!第十一条第二款 直接主管'],
          [direct]: ['part', '!第十一条第二款 主要负责人', '!第十一条第二款 参与决策'],
          [joining]: ['part', '!第十一条第二款 主要负责人', '!第十一条第二款 直接主管'],
        }),
        'absent',
      ),
    ],
  },
  {
    title: '第十一条第三款：个人决定或者批准的，追究该个人，方式没有写',
    matters: [
      {
        ...team({ personalDecision: true }, [personal]),
        silences: [...silent, 'personalMeasure'],
      },
      {
        ...team({ personalDecision: null }, [], { [personal]: ['personalDecision'] }),
        silences: [...silent, 'personalMeasure'],
      },
      team({ personalDecision: false }),
      collective(team({ ...of(posts[0]), personalDecision: true }, [main, personal]), 'personalMeasure'),
    ],
  },
  {
    title: '第十二条：双重管理单位原则上按行政隶属，确需的酌定',
    matters: [
      team({ dual: true, leadership: true, localNeeded: false }, [
        '第十二条 原则上按照行政隶属关系追究相关责任',
      ]),
      team({ dual: true, leadership: true, localNeeded: true }, [
        '第十二条 原则上按照行政隶属关系追究相关责任',
        '第十二条 实施责任追究的机关：根据实际情况酌定',
      ]),
      team({ dual: true, leadership: false }),
      team({ dual: false, leadership: true, localNeeded: true }),
      team({ dual: null, leadership: null, localNeeded: null }, [], {
        '第十二条 原则上按照行政隶属关系追究相关责任': ['dual', 'leadership'],
        '第十二条 实施责任追究的机关：根据实际情况酌定': ['dual', 'localNeeded'],
      }),
    ],
  },
]
