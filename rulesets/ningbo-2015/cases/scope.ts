import type { Case, CaseMatter } from '#rules'
import { always, asAdminHead, asDisciplineTeam, asHead, asMember, asTeam, inScope, silent } from './common.ts'

const county = '县（市）区政府所属部门、乡镇（街道）'
const enterprise = '人民团体、国有和国有控股企业、事业单位'
const elsewhere = '其他机关、单位，或者不在宁波市'
const direct =
  '第二条、第二十五条 适用：全市各级党的机关、人大机关、行政机关、政协机关、审判机关、检察机关的领导班子、领导干部'
const byAnalogy = '第二十三条、第二十五条 参照：领导班子、领导干部参照执行本办法'
const staff = ['纪委其他工作人员', '不是纪委工作人员的相关人员'] as const
/** What bears those whom no word of 第二条 and 第二十三条 names. */
const direct14 = '第二条、第十条、第十四条第一款、第二十五条 适用：纪委工作人员'
const direct10 = '第二条、第十条、第二十五条 适用：相关人员'
const byAnalogy14 = '第十条、第十四条第一款、第二十三条、第二十五条 参照：纪委工作人员'
const byAnalogy10 = '第十条、第二十三条、第二十五条 参照：相关人员'

type Facts = CaseMatter['facts']

const reached = (facts: Facts, own: readonly string[] = []): CaseMatter => ({
  facts: { ...inScope, ...facts },
  scopeLines: [direct],
  certain: [...always, ...own],
  silences: silent,
})
const analogous = (facts: Facts, own: readonly string[] = []): CaseMatter => ({
  ...reached(facts, own),
  scope: 'analogy',
  scopeLines: [byAnalogy],
})
/** A team bears the duties of its kind. */
const team = (matter: CaseMatter, duty: string): CaseMatter => ({
  ...matter,
  certain: [...always, duty],
})
const on = (matter: CaseMatter, ...scopeLines: string[]): CaseMatter => ({ ...matter, scopeLines })
const outsider = (matter: CaseMatter): CaseMatter => ({ ...matter, silences: [...silent, 'otherCadre'] })
const outside = (facts: Facts): CaseMatter => ({
  facts: { ...inScope, ...facts },
  scope: 'outside',
  scopeLines: [],
  certain: [],
})
const open = (
  facts: Facts,
  needs: readonly string[],
  scopeLines: readonly string[],
  more: readonly string[] = [],
): CaseMatter => ({
  facts: { ...inScope, ...facts },
  scope: 'open',
  scopeLines,
  certain: [],
  possible: Object.fromEntries(always.map((line) => [line, needs])),
  silences: [...silent, ...more],
})
const openTeam = (
  facts: Facts,
  needs: readonly string[],
  scopeLines: readonly string[],
  more: readonly string[] = [],
): CaseMatter => {
  const matter = open({ subject: '领导班子', ...facts }, needs, scopeLines, more)
  return { ...matter, possible: { ...matter.possible, [asTeam]: needs } }
}
const early = (matter: CaseMatter): CaseMatter => ({ ...matter, silences: [...silent, 'transition'] })
const ifHead = { [asHead]: ['@adminHead'], [asMember]: ['@adminHead'] }

export const casesOfScope: readonly Case[] = [
  {
    title: '第二条：六类机关的班子、干部和第十条的纪委人员都适用，其他人员不适用',
    matters: [
      team(reached({ subject: '领导班子' }), asTeam),
      reached({ subject: '领导班子主要负责人' }, [asHead]),
      { ...reached({ subject: '行政主要负责人' }, [asAdminHead]), possible: ifHead },
      reached({ subject: '领导班子其他成员' }, [asMember]),
      outsider(reached({ subject: '班子以外的领导干部' })),
      team(reached({ subject: '纪委领导班子' }), asDisciplineTeam),
      reached({ subject: '纪委领导班子成员' }),
      on(reached({ subject: staff[0] }), direct14),
      on(reached({ subject: staff[1] }), direct10),
      on(reached({ subject: staff[0], cadre: false }), direct14),
      on(reached({ subject: staff[0], cadre: true }), direct, direct14),
      on(reached({ subject: staff[1], cadre: true }), direct, direct10),
      on(reached({ subject: staff[1], cadre: null }), direct, direct10),
      outside({ subject: '以上都不是' }),
      outside({ subject: '以上都不是', cadre: true }),
    ],
  },
  {
    title: '第二条：纪委工作人员、相关人员读作须是领导干部，不是的不适用',
    readings: { staffScope: '不在内' },
    matters: [
      outside({ subject: staff[0], cadre: false }),
      outside({ subject: staff[1], cadre: false }),
      reached({ subject: staff[0], cadre: true }),
      reached({ subject: staff[1], cadre: true }),
      open({ subject: staff[0], cadre: null }, ['cadre'], [direct]),
      reached({ subject: '纪委领导班子成员' }),
    ],
  },
  {
    title: '第二十三条：企业、事业单位的班子、干部参照，不是领导干部的纪委人员待查明',
    matters: [
      team(analogous({ organ: enterprise, subject: '领导班子' }), asTeam),
      analogous({ organ: enterprise, subject: '领导班子主要负责人' }, [asHead]),
      {
        ...analogous({ organ: enterprise, subject: '行政主要负责人' }, [asAdminHead]),
        possible: ifHead,
      },
      analogous({ organ: enterprise, subject: '领导班子其他成员' }, [asMember]),
      outsider(analogous({ organ: enterprise, subject: '班子以外的领导干部' })),
      team(analogous({ organ: enterprise, subject: '纪委领导班子' }), asDisciplineTeam),
      analogous({ organ: enterprise, subject: '纪委领导班子成员' }),
      on(analogous({ organ: enterprise, subject: staff[0], cadre: true }), byAnalogy, byAnalogy14),
      open({ organ: enterprise, subject: staff[0], cadre: false }, ['@staffByAnalogy'], [byAnalogy14]),
      open({ organ: enterprise, subject: staff[1], cadre: false }, ['@staffByAnalogy'], [byAnalogy10]),
      open(
        { organ: enterprise, subject: staff[1], cadre: null },
        ['cadre', '@staffByAnalogy'],
        [byAnalogy10, byAnalogy],
      ),
      outside({ organ: enterprise, subject: '以上都不是' }),
      outside({ organ: enterprise, subject: '以上都不是', cadre: true }),
    ],
  },
  {
    title: '第二十三条：参照单位的纪委人员读作一并参照',
    readings: { staffByAnalogy: '参照' },
    matters: [
      on(analogous({ organ: county, subject: staff[0] }), byAnalogy14),
      on(analogous({ organ: county, subject: staff[1] }), byAnalogy10),
      outside({ organ: elsewhere, subject: staff[0] }),
      outside({ organ: elsewhere, subject: staff[1] }),
      on(analogous({ organ: enterprise, subject: staff[0] }), byAnalogy14),
      on(analogous({ organ: enterprise, subject: staff[1] }), byAnalogy10),
      outside({ organ: enterprise, subject: '以上都不是' }),
      on(reached({ subject: staff[0] }), direct14),
    ],
  },
  {
    title: '第二十三条：参照单位的纪委人员读作须是领导干部',
    readings: { staffByAnalogy: '不参照' },
    matters: [
      outside({ organ: enterprise, subject: staff[0], cadre: false }),
      outside({ organ: enterprise, subject: staff[1], cadre: false }),
      analogous({ organ: enterprise, subject: staff[1], cadre: true }),
      team(analogous({ organ: enterprise, subject: '纪委领导班子' }), asDisciplineTeam),
    ],
  },
  {
    title: '第二十三条：县区部门、乡镇按列名参照，其他机关和外地的不适用',
    matters: [
      team(analogous({ organ: county, subject: '领导班子' }), asTeam),
      open({ organ: county, subject: staff[0] }, ['@staffByAnalogy'], [byAnalogy14]),
      outside({ organ: elsewhere, subject: '领导班子' }),
      openTeam({ organ: null }, ['organ'], [direct, byAnalogy]),
      open({ organ: county, subject: staff[1] }, ['@staffByAnalogy'], [byAnalogy10]),
      outside({ organ: elsewhere, subject: staff[0] }),
      outside({ organ: elsewhere, subject: staff[1] }),
    ],
  },
  {
    title: '第二条：县区部门、乡镇读作直接适用',
    readings: { county: '适用' },
    matters: [
      team(reached({ organ: county, subject: '领导班子' }), asTeam),
      on(reached({ organ: county, subject: staff[0] }), direct14),
      on(reached({ organ: county, subject: staff[1] }), direct10),
      open({ organ: enterprise, subject: staff[0] }, ['@staffByAnalogy'], [byAnalogy14]),
      open({ organ: enterprise, subject: staff[1] }, ['@staffByAnalogy'], [byAnalogy10]),
      outside({ organ: elsewhere, subject: staff[0] }),
      outside({ organ: elsewhere, subject: staff[1] }),
      team(analogous({ organ: enterprise, subject: '领导班子' }), asTeam),
      outside({ organ: elsewhere, subject: '领导班子' }),
    ],
  },
  {
    title: '第二条、第二十三条：县区部门、乡镇读作参照，纪委人员读作在内',
    readings: { county: '参照', staffScope: '在内' },
    matters: [
      team(analogous({ organ: county, subject: '领导班子' }), asTeam),
      on(reached({ subject: staff[1], cadre: false }), direct10),
    ],
  },
  {
    title: '第二十五条：2015年6月1日的行为适用，前一天的待查明',
    matters: [
      team(reached({ subject: '领导班子', conductDay: '2015-06-01' }), asTeam),
      team(reached({ subject: '领导班子', conductDay: '2015-06-02' }), asTeam),
      openTeam({ conductDay: '2015-05-31' }, ['@before'], [direct], ['transition']),
      openTeam({ conductDay: null }, ['conductDay', '@before'], [direct], ['transition']),
      team(analogous({ organ: enterprise, subject: '领导班子', conductDay: '2015-06-01' }), asTeam),
      openTeam({ organ: enterprise, conductDay: '2015-05-31' }, ['@before'], [byAnalogy], ['transition']),
      open({ subject: staff[0], conductDay: '2015-05-31' }, ['@before'], [direct14], ['transition']),
      open({ subject: staff[1], conductDay: '2015-05-31' }, ['@before'], [direct10], ['transition']),
    ],
  },
  {
    title: '第二十五条：施行前的行为读作适用',
    readings: { before: '适用', staffByAnalogy: '参照' },
    matters: [
      early(on(reached({ subject: staff[0], conductDay: '2015-05-31' }), direct14)),
      early(on(reached({ subject: staff[1], conductDay: '2015-05-31' }), direct10)),
      early(on(analogous({ organ: enterprise, subject: staff[0], conductDay: '2015-05-31' }), byAnalogy14)),
      early(on(analogous({ organ: enterprise, subject: staff[1], conductDay: '2015-05-31' }), byAnalogy10)),
      early(team(reached({ subject: '领导班子', conductDay: '2015-05-31' }), asTeam)),
      early(team(analogous({ organ: enterprise, subject: '领导班子', conductDay: '2015-05-31' }), asTeam)),
    ],
  },
  {
    title: '第二十五条：施行前的行为读作不适用',
    readings: { before: '不适用', staffByAnalogy: '参照' },
    matters: [
      ...staff.flatMap((subject) => [
        outside({ subject, conductDay: '2015-05-31' }),
        outside({ organ: enterprise, subject, conductDay: '2015-05-31' }),
      ]),
      outside({ subject: '领导班子', conductDay: '2015-05-31' }),
      outside({ organ: enterprise, subject: '领导班子', conductDay: '2015-05-31' }),
      team(reached({ subject: '领导班子', conductDay: '2015-06-01' }), asTeam),
    ],
  },
]
