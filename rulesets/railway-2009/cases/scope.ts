import type { Case } from '#rules'
import { always, byShare, inScope, otherPenalty, otherStandard, pursue, silent, ways } from './lines.ts'
import { personOpinion, personWays } from './ways.ts'

const [duty, factors, mechanism, received, ownRules] = [
  '第四条 铁路建设项目管理机构：严格按照《铁路建设管理办法》等有关规定建立健全内部管理制度，履行建设管理职责（必须）',
  '第十一条 责任认定部门：根据问题的性质、情节、整改情况、后果等因素，依据国家和铁道部规定确定',
  '第二十六条 铁道部：建立铁路建设违规问题举报投诉机制',
  '第二十六条 铁道部纪委、驻部监察局、铁道部建设管理司、铁道部工程质量安全监督总站：受理举报',
  '第二十七条 各建设单位：制定责任追究具体实施办法（应）',
] as const

const byStandard = (grade: string) => `第十四条、第十一条 ${grade}`

type Given = Readonly<Record<string, boolean | string>>

/** Someone who supervised, where another standard (第十四条) divides. */
const divided = (given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, confirmed: true, otherGrading: true, addressee: '监管人员', ...given },
  certain: [
    ...always,
    otherStandard,
    byShare,
    personOpinion,
    ...(given.confirmed === false ? [] : [pursue, ...ways]),
    ...lines,
  ],
  possible: given.confirmed === false ? {} : { [personWays]: ['@catalogue'] },
  silences: [...silent, 'roles'],
})

const lawful = '第四条 违反法律法规的依法办理'

export const scope: readonly Case[] = [
  {
    title: '第三条：与铁道部有管理关系的建设项目管理机构，在建设管理工作中违规',
    matters: [
      {
        facts: inScope,
        scopeLines: ['第三条、第二条 适用：与铁道部有管理关系的建设项目管理机构和人员'],
        certain: always,
        silences: silent,
      },
    ],
  },
  {
    title: '第三条：没有管理关系的，或者不是建设管理工作的，不适用',
    matters: [
      { facts: { managed: false, inManagement: true }, scope: 'outside', certain: [] },
      { facts: { managed: true, inManagement: false }, scope: 'outside', certain: [] },
      { facts: { managed: true, inManagement: false, confirmed: true }, scope: 'outside', certain: [] },
    ],
  },
  {
    title: '第三条：是否有管理关系、是否建设管理工作不清楚，一切待查明',
    matters: [
      {
        facts: { managed: null, inManagement: null },
        scope: 'open',
        certain: [],
        possible: {
          [duty]: ['managed', 'inManagement'],
          [factors]: ['managed', 'inManagement'],
          [mechanism]: ['managed', 'inManagement'],
          [received]: ['managed', 'inManagement'],
          [ownRules]: ['managed', 'inManagement'],
        },
        silences: silent,
      },
      {
        facts: { managed: null, inManagement: true, unlawful: true },
        scope: 'open',
        certain: [],
        possible: {
          [duty]: ['managed'],
          [lawful]: ['managed'],
          [factors]: ['managed'],
          [mechanism]: ['managed'],
          [received]: ['managed'],
          [ownRules]: ['managed'],
        },
        silences: silent,
      },
    ],
  },
  {
    title: '第四条、第十五条：核实确认后追究；没有确认的不列，不清楚的待查明',
    matters: [
      { facts: { ...inScope, confirmed: true }, certain: [...always, pursue], silences: silent },
      { facts: { ...inScope, confirmed: false }, certain: always, silences: silent },
      {
        facts: { ...inScope, confirmed: null },
        certain: always,
        possible: { [pursue]: ['confirmed'] },
        silences: silent,
      },
    ],
  },
  {
    title: '第四条：违反法律法规的依法办理',
    matters: [
      { facts: { ...inScope, unlawful: true }, certain: [...always, lawful], silences: silent },
      {
        facts: { ...inScope, unlawful: null },
        certain: always,
        possible: { [lawful]: ['unlawful'] },
        silences: silent,
      },
      { facts: { ...inScope, unlawful: false }, certain: always, silences: silent },
    ],
  },
  {
    title: '第十四条：另有明确划分标准的，执行相应的标准',
    matters: [
      { facts: { ...inScope, otherGrading: true }, certain: [...always, otherStandard], silences: silent },
      {
        facts: { ...inScope, otherGrading: null },
        certain: always,
        possible: { [otherStandard]: ['otherGrading'] },
        silences: silent,
      },
    ],
  },
  {
    title: '第十四条、第十一条：按另外的标准所得的等级，也是第十七条至第十九条所称的等级',
    matters: [
      divided({ otherGrade: '一般责任' }, byStandard('一般责任'), '第十七条 负监管责任的人员：批评'),
      divided(
        { otherGrade: '较大责任' },
        byStandard('较大责任'),
        '第十八条 负监管责任的人员：警告、记过（择一）',
      ),
      divided(
        { otherGrade: '重大责任' },
        byStandard('重大责任'),
        '第十九条 负监管责任的人员：记过、记大过（择一）',
      ),
      divided({ a8i9: true, otherGrade: '较大责任', confirmed: false }, byStandard('较大责任')),
    ],
  },
  {
    title: '第十四条：另外的标准不分这三级的，用什么方式没有规定；没有另外的标准的，不问按它的等级',
    matters: [
      {
        facts: { ...inScope, otherGrading: true, otherGrade: '不分这三级' },
        certain: [...always, otherStandard],
        silences: [...silent, 'otherGrade'],
      },
      {
        facts: { ...inScope, otherGrading: false, otherGrade: '一般责任' },
        certain: always,
        silences: silent,
      },
      {
        facts: { ...inScope, otherGrading: false, otherGrade: '较大责任' },
        certain: always,
        silences: silent,
      },
      {
        facts: { ...inScope, otherGrading: false, otherGrade: '重大责任' },
        certain: always,
        silences: silent,
      },
      {
        facts: { ...inScope, otherGrading: false, otherGrade: '不分这三级' },
        certain: always,
        silences: silent,
      },
      {
        facts: { ...inScope, otherGrading: null, otherGrade: null },
        certain: always,
        possible: {
          [otherStandard]: ['otherGrading'],
          [byStandard('一般责任')]: ['otherGrading', 'otherGrade'],
          [byStandard('较大责任')]: ['otherGrading', 'otherGrade'],
          [byStandard('重大责任')]: ['otherGrading', 'otherGrade'],
        },
        silences: [...silent, 'otherGrade'],
      },
    ],
  },
  {
    title: '第十六条第二款：法律法规规定处罚方式的，执行其规定',
    matters: [
      { facts: { ...inScope, otherPenalty: true }, certain: [...always, otherPenalty], silences: silent },
      {
        facts: { ...inScope, otherPenalty: null },
        certain: always,
        possible: { [otherPenalty]: ['otherPenalty'] },
        silences: silent,
      },
    ],
  },
]
