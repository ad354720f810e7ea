import type { CaseMatter } from '#rules'

type Facts = CaseMatter['facts']

/** What the text gives, written by hand; `true` it follows, `false` it does not, a list: what it depends on. */
export type Verdict = boolean | readonly string[]

export const bodyLiable = (n: number) => `第六条第(一)项第${n}目、第六条第(一)项 追究党组织班子的集体责任`
export const personLiable = (n: number) =>
  `第六条第(二)项第${n}目、第六条第(二)项 追究党组织班子成员或相关党员干部的个人责任`

export const bodyDuty = '第二条 严格实行责任追究'
export const cadreDuty = '第二条 要追究相应责任'
export const article7 = '第七条 按照情节轻重，根据《**镇庸懒散问责办法》规定进行责任追究'
export const article9 = '第九条 追究主要领导、分管领导和具体责任人的相应的责任'
export const article21 =
  '第二十一条 非中共党员干部的责任追究按照中共中央办公厅、国务院办公厅《关于实行党政领导干部问责的暂行规定》等相关规定执行'

export const moved = '第十七条 不因领导干部工作岗位或者职务变动而免予追究'
export const honours = '第十八条第一款 取消当年考核评优和评选各类先进的资格'
export const score = '第十八条第一款 与党风廉政建设责任制考核挂钩，纳入领导班子或党员干部所在单位综合考评成绩'
export const urge = '第二十条 纪检监察机关：应当及时督促各级党组织予以纠正（应当）'
export const chief = '第二十条 将严肃追究党组织主要负责人的责任'
export const discipline = '第十五条 纪检监察机关：按照程序办理'
export const organisation =
  '第十五条 组织人事部门或者由负责调查的纪检监察机关会同组织人事部门：按照权限和程序办理'

export const superior = '第十三条 按上级的规定执行'

/** With any pursuit. */
export const pursuit = [
  '第四条 要严格区分集体责任与个人责任、直接责任与领导责任、主要领导责任与重要领导责任',
  '第四条 注意分析履行党风廉政建设主体责任与违纪违法问题的关联情况',
  '第五条 应当听取被责任追究的责任人的陈述和申辩，并记录在案（应当）',
  '第十四条 要在各级党组织的领导下进行，按照干部管理权限，分级负责实施',
]
export const factors = '第四条 依据违纪违法性质、损失程度、影响和后果大小及责任轻重追究党员干部的责任'
export const combining = '第八条第二款 以上责任追究方式可以单独使用，也可以合并使用（可以）'
export const bodyPursuit = [...pursuit, article9]
export const personPursuit = [...pursuit, factors]
export const bodyFollows = [...bodyPursuit, combining]
export const personFollows = [...personPursuit, combining]

export const pursuitSilences = ['decider', 'aggravation', 'dissent', 'limitation', 'merging', 'commencement']

/** 第八条第一款第(二)项 and 第十一条. */
export const lesser =
  '第八条第一款第(二)项、第八条第二款 领导班子成员及党员干部：批评教育、诫勉谈话、责令作出书面检查（可单用可并用）'
export const criticism = '第八条第一款第(二)项 领导班子成员及党员干部：通报批评'
export const gravest =
  '第八条第一款第(二)项、第八条第二款 领导班子成员及党员干部：党纪政纪处分、〔调整职务、责令辞职、免职等（如何合用文面未明）〕（可单用可并用）'
export const heavier = (n: string) => `第十一条第(${n})项、第十一条 应当从重`

/** Lines that all depend on the same. */
export const open = (lines: readonly string[], needs: readonly string[]) =>
  Object.fromEntries(lines.map((line): [string, readonly string[]] => [line, needs]))

const judged = (
  facts: Facts,
  already: readonly string[],
  follows: readonly string[],
  silences: readonly string[],
  verdict: Verdict,
): CaseMatter => {
  if (verdict === false) return { facts, certain: already }
  if (verdict === true) return { facts, certain: [...already, ...follows], silences }
  return { facts, certain: already, possible: open(follows, verdict), silences }
}

/** A body that fell short of its duty with a result; whether the circumstance of 目 n is there. */
export const onBody = (n: number, facts: Facts, verdict: Verdict): CaseMatter =>
  judged(
    { subject: '党组织领导班子', breach: true, result: true, ...facts },
    [bodyDuty],
    [bodyLiable(n), ...bodyFollows],
    pursuitSilences,
    verdict,
  )

/** A cadre who fell short of his duty; whether the circumstance of 目 n is there. */
export const onCadre = (n: number, facts: Facts, verdict: Verdict): CaseMatter =>
  judged(
    { subject: '其他党员干部', breach: true, ...facts },
    [cadreDuty],
    [personLiable(n), ...personFollows],
    pursuitSilences,
    verdict,
  )

/** Pursued under 第七条 only, so that what reaches 第六条 alone is not there. */
export const nineBody = { subject: '党组织领导班子', nine: true } as const
export const nineBodyLines = [article7, ...bodyPursuit]
export const nineMember = { subject: '班子成员', nine: true } as const
export const nineMemberLines = [article7, ...personPursuit]
export const nineSilences = [...pursuitSilences, 'nine']

/** A cadre under 第六条第(二)项第11目. */
export const cadre = { subject: '其他党员干部', breach: true, p11: true } as const
export const cadreBare = [cadreDuty, personLiable(11), ...personPursuit]
export const cadreLines = [...cadreBare, combining]
/** A body under 第六条第(一)项第11目. */
export const body = { subject: '党组织领导班子', breach: true, result: true, b11: true } as const
export const bodyBare = [bodyDuty, bodyLiable(11), ...bodyPursuit]
export const bodyLines = [...bodyBare, combining]
