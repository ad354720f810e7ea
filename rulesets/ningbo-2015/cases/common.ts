import type { Case, CaseMatter } from '#rules'
import type { facts } from '../facts.ts'

export type Fact = keyof typeof facts
type Facts = CaseMatter['facts']

const each = <T>(keys: readonly Fact[], value: T) => Object.fromEntries(keys.map((key) => [key, value]))
/** Facts that are so, that are not so, and that nobody knows. */
export const yes = (...keys: readonly Fact[]) => each(keys, true)
export const no = (...keys: readonly Fact[]) => each(keys, false)
export const unsure = (...keys: readonly Fact[]) => each(keys, null)

/** What the text says of every case that it reaches. */
export const always = [
  '第四条 原则上按照干部管理权限进行',
  '第四条 各级纪检监察机关：负责实施党风廉政建设责任追究的具体工作',
  '第十一条第一款 实事求是，分清集体责任和个人责任，主要领导责任和重要领导责任（应）',
  '第二十二条 各地各单位：根据本办法，结合实际，制定具体实施细则（可）',
]

const combining = '第十四条第二款 以上责任追究方式可以单独使用，也可以合并使用（可以）'
const way = /^(第十三条 |第十四条第一款(、第十四条第二款)? (领导干部|纪委工作人员)：)/

/**
 * 第十四条第二款 speaks of “以上责任追究方式”: it goes with the measures that a matter has, certain with a certain one and
 * else on what they depend; with those of teams only if 以上 takes in 第十三条.
 */
export const combined = (readings: Case['readings'], matter: CaseMatter): CaseMatter => {
  const { facts, certain, possible = {} } = matter
  const team = String(facts.subject).endsWith('领导班子')
  const above = team ? readings?.above : '也用于'
  const sure = certain.some((line) => way.test(line))
  const open = Object.entries(possible).flatMap(([line, needs]) => (way.test(line) ? needs : []))
  if (above === '不用于' || !(sure || open.length > 0)) return matter
  const needs = [...new Set([...(sure ? [] : open), ...(above === undefined ? ['@above'] : [])])]
  return needs.length === 0
    ? { ...matter, certain: [...certain, combining] }
    : { ...matter, possible: { ...possible, [combining]: needs } }
}

/** What the text never says. */
export const silent = [
  'aggravation',
  'noPursuit',
  'hearing',
  'limitation',
  'merging',
  'degrees',
  'decider',
  'appealOther',
]

export const inScope = {
  organ: '党的机关、人大机关、行政机关、政协机关、审判机关、检察机关',
  conductDay: '2015-06-01',
}

/** A matter of this subject that the instrument reaches, with what it gives beyond what it always gives. */
export const about =
  (subject: string, own: readonly string[] = []) =>
  (given: Facts, certain: readonly string[] = [], possible: CaseMatter['possible'] = {}): CaseMatter => {
    const team = ofTeams[subject]
    return {
      facts: { ...inScope, subject, ...given },
      certain: [...always, ...(team === undefined ? [] : [team]), ...own, ...certain],
      possible,
      // 第十三条 has no 处分 and no 移送 for a team; unknown, the silence is open.
      silences:
        team !== undefined &&
        [given.suspectedBreach, given.suspectedCrime].some((one) => one === true || one === null)
          ? [...silent, 'teamBreach']
          : silent,
    }
  }

export const asTeam = '第五条第二款 领导班子：切实担负统一领导、主抓直管、监督管理、全面落实的责任'
export const asDisciplineTeam = '第六条第一款 纪律检查机关：全面落实监督责任'
const ofTeams: Readonly<Record<string, string>> = { 领导班子: asTeam, 纪委领导班子: asDisciplineTeam }
export const asHead = '第五条第一款 主要负责人：承担“第一责任人”责任'
export const asAdminHead =
  '第五条第三款 各单位行政主要负责人：同样履行主管工作范围内党风廉政建设“第一责任人”职责'
export const asMember = '第五条第四款 领导班子其他成员对职责范围内党风廉政建设和反腐败工作：负主要领导责任'

/** Enough for measures and for 从重 to follow, so that each circumstance shows that it brings them. */
export const light: Facts = { severity: '情节较轻', concealed: true }
export const heavier = '第十五条第(一)项、第十五条 应当从重'
export const teamLight = ['第十三条 领导班子：责令作出书面检查', heavier]
export const cadreLight = [
  '第十四条第一款、第十四条第二款 领导干部：批评教育、诫勉谈话、责令作出书面检查（可单用可并用）',
  heavier,
]
export const disciplineTeamLight = ['第十三条 纪委领导班子：责令作出书面检查', heavier]
