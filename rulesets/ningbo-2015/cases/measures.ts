import type { Case, CaseMatter } from '#rules'
import { about, asAdminHead, asHead, asMember, silent } from './common.ts'

const other = (article: string, item: string, rest: string) =>
  `第${article}条第(${item})项、第${article}条 追究${rest}`
const of7 = other('七', '十一', '领导班子的主体责任')
const of8 = other('八', '九', '领导班子主要负责人的责任')
const of9 = other('九', '十', '领导班子其他成员的责任')
const of10 = other('十', '十一', '纪委领导班子或相关人员的监督责任')

const crime = '第十七条第一款 涉嫌犯罪的，移送司法机关依法处理'
const forTeam = {
  light: '第十三条 领导班子：责令作出书面检查',
  medium: '第十三条 领导班子：通报批评',
  grave: '第十三条 领导班子：班子调整处理',
}
const forDisciplineTeam = {
  light: '第十三条 纪委领导班子：责令作出书面检查',
  medium: '第十三条 纪委领导班子：通报批评',
  grave: '第十三条 纪委领导班子：班子调整处理',
}
const forCadre = {
  light: '第十四条第一款、第十四条第二款 领导干部：批评教育、诫勉谈话、责令作出书面检查（可单用可并用）',
  medium: '第十四条第一款 领导干部：通报批评',
  grave: '第十四条第一款 领导干部：调离岗位、责令辞职、免职、降职等（如何合用文面未明）',
  breach: '第十四条第一款 领导干部：党纪政纪处分',
}
const forStaff = {
  light: '第十四条第一款、第十四条第二款 纪委工作人员：批评教育、诫勉谈话、责令作出书面检查（可单用可并用）',
  medium: '第十四条第一款 纪委工作人员：通报批评',
  grave: '第十四条第一款 纪委工作人员：调离岗位、责令辞职、免职、降职等（如何合用文面未明）',
  breach: '第十四条第一款 纪委工作人员：党纪政纪处分',
}

/** 其他需要追究责任的情形, whoever it is. */
const liable = { a7i11_other: true, a8i9_other: true, a9i10_other: true, a10i11_other: true }
const light = { ...liable, severity: '情节较轻' }
const medium = { ...liable, severity: '情节较重' }
const grave = { ...liable, severity: '情节严重' }
const breach = { ...liable, suspectedBreach: true }
const unclear = { ...liable, severity: null, suspectedBreach: null, suspectedCrime: null }

const transfer = (matter: CaseMatter): CaseMatter => ({ ...matter, silences: [...silent, 'transfer'] })
const unknown = ({ light, medium, grave }: typeof forTeam) => ({
  [light]: ['severity'],
  [medium]: ['severity'],
  [grave]: ['severity'],
})
const unknownPerson = (lines: typeof forCadre) => ({
  ...unknown(lines),
  [crime]: ['suspectedCrime'],
  [lines.breach]: ['suspectedBreach'],
})

const team = about('领导班子', [of7])
const head = about('领导班子主要负责人', [asHead, of8])
const member = about('领导班子其他成员', [asMember, of9])
const disciplineTeam = about('纪委领导班子', [of10])
const disciplineMember = about('纪委领导班子成员', [of10])
const staff = about('纪委其他工作人员', [of10])
const related = about('不是纪委工作人员的相关人员', [of10])
const adminHead = about('行政主要负责人', [asAdminHead, asHead, of8])
const ifSame = (...lines: string[]) => Object.fromEntries(lines.map((line) => [line, ['@staff']]))

const nothing = (subject: string, own: readonly string[] = []): readonly CaseMatter[] =>
  ['情节较轻', '情节较重', '情节严重'].map((severity) =>
    about(subject, own)(
      { severity, suspectedBreach: true, suspectedCrime: true },
      subject.endsWith('领导班子') ? [] : [crime],
    ),
  )

const ofOthers = '第十四条第一款、第二条 追究领导干部的责任'
const listed = { ...liable, a14_listed: true }
/** 班子以外的领导干部: what pursues them is not written. */
const outsider = (given: Parameters<typeof head>[0], ...lines: string[]): CaseMatter => {
  const matter = about('班子以外的领导干部')({ ...listed, ...given }, lines)
  return { ...matter, silences: [...silent, 'otherCadre'] }
}
const if14 = (matter: CaseMatter, line: string, ...needs: string[]): CaseMatter => ({
  ...matter,
  possible: { [ofOthers]: ['@outsideTeam'], [line]: ['@outsideTeam', ...needs] },
})
const outsiderTransfer = (matter: CaseMatter): CaseMatter => ({
  ...matter,
  silences: [...silent, 'otherCadre', 'transfer'],
})
const file = '第十四条第三款 责任追究情况记入干部廉政档案，作为干部使用的重要依据'
const thisYear = '第十九条第一款 取消当年考核评优和评选各类先进的资格'

export const casesOfMeasures: readonly Case[] = [
  {
    title: '第十三条：领导班子三种情节各一种方式，涉嫌违纪没有处分',
    matters: [
      team(light, [forTeam.light]),
      team(medium, [forTeam.medium]),
      team(grave, [forTeam.grave]),
      team(breach),
      team({ ...liable, severity: '比情节较轻更轻' }),
      team(unclear, [], unknown(forTeam)),
    ],
  },
  {
    title: '第十三条：纪委领导班子三种情节各一种方式',
    matters: [
      disciplineTeam(light, [forDisciplineTeam.light]),
      disciplineTeam(medium, [forDisciplineTeam.medium]),
      disciplineTeam(grave, [forDisciplineTeam.grave]),
      disciplineTeam(breach),
      disciplineTeam({ ...liable, severity: '比情节较轻更轻' }),
      disciplineTeam(unclear, [], unknown(forDisciplineTeam)),
    ],
  },
  {
    title: '第十四条第一款：主要负责人三种情节的方式，涉嫌违纪的处分',
    matters: [
      head(light, [forCadre.light]),
      head(medium, [forCadre.medium]),
      transfer(head(grave, [forCadre.grave])),
      head(breach, [forCadre.breach]),
      head({ ...breach, severity: '比情节较轻更轻' }, [forCadre.breach]),
      transfer(head(unclear, [], unknownPerson(forCadre))),
    ],
  },
  {
    title: '第十四条第一款：班子其他成员三种情节的方式，涉嫌违纪的处分',
    matters: [
      member(light, [forCadre.light]),
      member(medium, [forCadre.medium]),
      transfer(member(grave, [forCadre.grave])),
      member(breach, [forCadre.breach]),
    ],
  },
  {
    title: '第十四条第一款：行政主要负责人读作属第八条，同为领导干部',
    readings: { adminHead: '第八条' },
    matters: [
      adminHead(light, [forCadre.light]),
      adminHead(medium, [forCadre.medium]),
      transfer(adminHead(grave, [forCadre.grave])),
      adminHead(breach, [forCadre.breach]),
    ],
  },
  {
    title: '第十四条第一款：纪委领导班子成员、其他工作人员三种情节的方式，涉嫌违纪的处分',
    matters: [
      disciplineMember(light, [forStaff.light]),
      disciplineMember(medium, [forStaff.medium]),
      transfer(disciplineMember(grave, [forStaff.grave])),
      disciplineMember(breach, [forStaff.breach]),
      staff(light, [forStaff.light]),
      staff(medium, [forStaff.medium]),
      transfer(staff(grave, [forStaff.grave])),
      staff(breach, [forStaff.breach]),
      staff({ ...liable, severity: '比情节较轻更轻' }),
      transfer(staff(unclear, [], unknownPerson(forStaff))),
    ],
  },
  {
    title: '第十四条第一款：纪委领导班子成员读作也是纪委工作人员',
    readings: { teamStaff: '是' },
    matters: [disciplineMember(light, [forStaff.light]), staff(light, [forStaff.light])],
  },
  {
    title: '第十四条第一款：纪委领导班子成员读作不是纪委工作人员，没有方式',
    readings: { teamStaff: '不是' },
    matters: [
      disciplineMember(light),
      disciplineMember(medium),
      transfer(disciplineMember(grave)),
      disciplineMember(breach),
      staff(light, [forStaff.light]),
    ],
  },
  {
    title: '第十四条第一款：不是纪委工作人员的相关人员，方式待查明',
    matters: [
      related(light, [], ifSame(forStaff.light)),
      related(medium, [], ifSame(forStaff.medium)),
      transfer(related(grave, [], ifSame(forStaff.grave))),
      related(breach, [], ifSame(forStaff.breach)),
    ],
  },
  {
    title: '第十四条第一款：“纪委工作人员”与“相关人员”读作同一',
    readings: { staff: '同一' },
    matters: [
      related(light, [forStaff.light]),
      related(medium, [forStaff.medium]),
      transfer(related(grave, [forStaff.grave])),
      related(breach, [forStaff.breach]),
      disciplineTeam(light, [forDisciplineTeam.light]),
      disciplineTeam(medium, [forDisciplineTeam.medium]),
      disciplineTeam(grave, [forDisciplineTeam.grave]),
      disciplineTeam(breach),
      team(light, [forTeam.light]),
      team(medium, [forTeam.medium]),
      team(grave, [forTeam.grave]),
      team(breach),
      head(light, [forCadre.light]),
      head(medium, [forCadre.medium]),
      transfer(head(grave, [forCadre.grave])),
      head(breach, [forCadre.breach]),
    ],
  },
  {
    title: '第十四条第一款：“纪委工作人员”与“相关人员”读作不同，没有方式',
    readings: { staff: '不同' },
    matters: [related(light), transfer(related(grave)), related(breach)],
  },
  {
    title: '第十四条第一款：班子以外的领导干部，有第八条、第九条所列情形的待查明',
    matters: [
      if14(outsider({ severity: '情节较轻' }), forCadre.light),
      if14(outsider({ severity: '情节较重' }), forCadre.medium),
      outsiderTransfer(if14(outsider({ severity: '情节严重' }), forCadre.grave)),
      if14(outsider({ suspectedBreach: true }), forCadre.breach),
      {
        ...outsider({ a14_listed: null, severity: '情节较轻' }),
        possible: {
          [ofOthers]: ['a14_listed', '@outsideTeam'],
          [forCadre.light]: ['a14_listed', '@outsideTeam'],
        },
      },
      outsider({ a14_listed: false, severity: '情节严重', suspectedBreach: true }),
      member({ ...liable, ...listed, severity: '情节较轻' }, [forCadre.light]),
    ],
  },
  {
    title: '第十四条第一款：“领导干部”读作及于班子以外的人',
    readings: { outsideTeam: '及于' },
    matters: [
      outsider({ severity: '情节较轻' }, ofOthers, forCadre.light),
      outsider({ severity: '情节较重' }, ofOthers, forCadre.medium),
      outsiderTransfer(outsider({ severity: '情节严重' }, ofOthers, forCadre.grave)),
      outsider({ suspectedBreach: true }, ofOthers, forCadre.breach),
      outsider({ a14_listed: false, severity: '情节较轻' }),
      about('领导班子主要负责人', [asHead])({ a14_listed: true, severity: '情节较轻' }),
      about('纪委其他工作人员')({ a14_listed: true, severity: '情节较轻' }),
      about('领导班子')({ a14_listed: true, severity: '情节较轻' }),
      about('行政主要负责人', [asAdminHead])({ a14_listed: true, severity: '情节较轻' }, [], {
        [asHead]: ['@adminHead'],
        [asMember]: ['@adminHead'],
      }),
      about('纪委领导班子')({ a14_listed: true, severity: '情节较轻' }),
      about('纪委领导班子成员')({ a14_listed: true, severity: '情节较轻' }),
      about('不是纪委工作人员的相关人员')({ a14_listed: true, severity: '情节较轻' }),
    ],
  },
  {
    title: '第十四条第一款：“领导干部”读作不及于班子以外的人，没有方式',
    readings: { outsideTeam: '不及' },
    matters: [outsider({ severity: '情节较轻' }), outsider({ suspectedBreach: true })],
  },
  {
    title: '第十四条第二款、第三款：读作也用于班子',
    readings: { above: '也用于' },
    matters: [
      team({ ...light, pursued: true }, [forTeam.light, file, thisYear]),
      disciplineTeam({ ...light, pursued: true }, [forDisciplineTeam.light, file, thisYear]),
      about('领导班子')({ pursued: true }, [file, thisYear]),
      team(unclear, [], unknown(forTeam)),
    ],
  },
  {
    title: '第十四条第二款、第三款：读作只用于个人',
    readings: { above: '不用于' },
    matters: [
      team({ ...light, pursued: true }, [forTeam.light, thisYear]),
      disciplineTeam({ ...light, pursued: true }, [forDisciplineTeam.light, thisYear]),
      staff({ ...light, pursued: true }, [forStaff.light, file, thisYear]),
    ],
  },
  {
    title: '第十四条第三款：班子受到追究的，是否记入档案待查明',
    matters: [
      about('领导班子')({ pursued: true }, [thisYear], { [file]: ['@above'] }),
      about('纪委领导班子')({ pursued: true }, [thisYear], { [file]: ['@above'] }),
    ],
  },
  {
    title: '第十三条、第十四条第一款：没有所列情形的，有情节、涉嫌违纪也没有方式',
    matters: [
      ...nothing('领导班子'),
      ...nothing('领导班子主要负责人', [asHead]),
      ...nothing('纪委领导班子'),
      ...nothing('纪委其他工作人员'),
      ...nothing('不是纪委工作人员的相关人员'),
    ],
  },
]
