import type { Case } from '#rules'
import {
  accidentMore,
  accidentRule,
  always,
  byShare,
  inScope,
  minor12,
  pursue,
  pursued,
  silent,
  ways,
} from './lines.ts'
import {
  direct1,
  direct2,
  direct3,
  grave,
  graveGrade,
  graveItem,
  larger,
  largerGrade,
  largerItem,
  leading1,
  leading2,
  leading3,
  minor,
  minorGrade,
  minorItem,
  personOpinion,
  personWays,
  supervising1,
  supervising2,
  supervising3,
  unit1,
  unit2,
  unitOpinion,
  unitWays,
} from './ways.ts'

type Given = Readonly<Record<string, boolean | number | string | null>>

const unit = (given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, confirmed: true, addressee: '单位', ...given },
  certain: [...always, unitOpinion, ...lines],
  silences: [...silent, 'score'],
})
const person = (addressee: string, given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, confirmed: true, addressee, ...given },
  certain: [...always, byShare, personOpinion, ...lines],
  silences: [...silent, 'roles'],
})
const combined = (line: string) => line.replaceAll('择一', '可单用可并用')

const [byMinor, byLarger, byGrave] = [
  [minorItem, minorGrade, pursue, ...ways],
  [largerItem, largerGrade, pursue, ...ways],
  [graveItem, graveGrade, pursue, ...ways],
] as const

const corrupt = { a10i2: true }
const corruptItem = `第十条第2项${pursued}`
const ungraded = (one: ReturnType<typeof unit>) => ({ ...one, silences: [...one.silences, 'g_corrupt'] })
const lawful = '第四条 违反法律法规的依法办理'

export const readingsOfWays: readonly Case[] = [
  {
    title: '第十六条第三款：合并使用读作也管第十七条至第十九条，对人员的几种方式可单用可并用',
    readings: { combining: '可并用', catalogue: '取代' },
    matters: [
      person('直接责任人员', minor, ...byMinor, combined(direct1)),
      person('主要领导责任人员', minor, ...byMinor, combined(leading1)),
      person('监管人员', minor, ...byMinor, supervising1),
      person('直接责任人员', larger, ...byLarger, combined(direct2)),
      person('重要领导责任人员', larger, ...byLarger, combined(leading2)),
      person('监管人员', larger, ...byLarger, combined(supervising2)),
      person('直接责任人员', grave, ...byGrave, combined(direct3)),
      person('主要领导责任人员', grave, ...byGrave, combined(leading3)),
      person('监管人员', grave, ...byGrave, combined(supervising3)),
      unit(larger, ...byLarger, unit2),
    ],
  },
  {
    title: '第十六条第三款：合并使用读作只管第十六条，对人员的几种方式择一',
    readings: { combining: '择一', catalogue: '取代' },
    matters: [
      person('直接责任人员', larger, ...byLarger, direct2),
      person('直接责任人员', grave, ...byGrave, direct3),
    ],
  },
  {
    title: '第十六条：读作与第十七条至第十九条并行，各种对象、没有等级的也可以用',
    readings: { catalogue: '并行' },
    matters: [
      unit(minor, ...byMinor, unit1, unitWays),
      person('直接责任人员', larger, ...byLarger, direct2, personWays),
      person('监管人员', minor, ...byMinor, supervising1, personWays),
      ungraded(unit(corrupt, corruptItem, pursue, ...ways, unitWays)),
      ungraded(person('主要领导责任人员', corrupt, corruptItem, pursue, ...ways, personWays)),
      ungraded(person('重要领导责任人员', corrupt, corruptItem, pursue, ...ways, personWays)),
    ],
  },
  {
    title: '第十六条：读作并行、可并用，几种行政处分之间也可合并使用',
    readings: { catalogue: '并行', combining: '可并用' },
    matters: [person('直接责任人员', larger, ...byLarger, combined(direct2), combined(personWays))],
  },
  {
    title: '第十六条：读作取代的，没有等级就没有方式，也无所谓合并、加重、减轻',
    readings: { catalogue: '取代' },
    matters: [
      ungraded(unit(corrupt, corruptItem, pursue)),
      ungraded(person('监管人员', corrupt, corruptItem, pursue)),
    ],
  },
  {
    title: '第十六条：没有查出违规、事故的，谁都没有方式',
    readings: { catalogue: '并行' },
    matters: [
      unit({}, pursue),
      person('监管人员', {}, pursue),
      person('直接责任人员', { ...minor, confirmed: false }, minorGrade),
    ],
  },
  {
    title: '第十六条：读作可并用的，没有查出违规、事故也没有方式',
    readings: { catalogue: '并行', combining: '可并用' },
    matters: [person('监管人员', {}, pursue)],
  },
  {
    title: '第十六条第三款、第二十条：事故由有关部门处理读作取代的，不列合并、加重或者减轻',
    readings: { accidentPenalty: '取代' },
    matters: [
      {
        ...unit(
          { traffic: '一般B类', uncooperative: false },
          accidentRule,
          accidentMore,
          pursue,
          '第十二条第(一)项第3目、第十二条第(一)项、第二十条 一般责任',
        ),
        possible: { [`第六条第4项${pursued}`]: ['@aftermath'] },
      },
    ],
  },
  {
    title: '第十六条第二款、第三款：法律的处罚方式读作都代的，不列合并、加重或者减轻',
    readings: { lawsPenalty: '都代' },
    matters: [
      person(
        '直接责任人员',
        { otherPenalty: true, ...larger },
        '第十六条第二款 法律法规规定处罚方式的，执行其规定',
        largerItem,
        largerGrade,
        pursue,
      ),
    ],
  },
  {
    title: '第四条：违反法律法规的，读作只依法办理，不列追究和方式，等级照列',
    readings: { lawOnly: '取代', catalogue: '并行' },
    matters: [
      unit({ unlawful: true, ...minor }, lawful, minorGrade),
      person('监管人员', { unlawful: true, ...grave }, lawful, graveGrade),
      unit({ unlawful: false, ...minor }, minorItem, minorGrade, pursue, ...ways, unit1, unitWays),
      {
        ...unit({ unlawful: null, ...minor }, minorGrade),
        possible: {
          [lawful]: ['unlawful'],
          [minorItem]: ['unlawful'],
          [pursue]: ['unlawful'],
          [unit1]: ['unlawful'],
          [unitWays]: ['unlawful'],
          '第十六条第三款 以上处罚方式可单独使用，也可合并使用（可）': ['unlawful'],
          '第十六条第三款 可加重或者减轻': ['unlawful'],
        },
      },
    ],
  },
  {
    title: '第四条：违反法律法规的，读作并行，仍按本办法追究',
    readings: { lawOnly: '并行', catalogue: '取代' },
    matters: [unit({ unlawful: true, ...minor }, lawful, minorItem, minorGrade, pursue, ...ways, unit1)],
  },
  {
    title: '第二十条：“人员死亡”读作也管铁路交通事故，没有人员死亡的不依第二十条',
    readings: { deadlyTraffic: '管到', deathsOfUnits: '只管个人' },
    matters: [
      {
        facts: { ...inScope, traffic: '一般B类', deaths: false },
        certain: [...always, '第十二条第(一)项第3目、第十二条第(一)项、第二十条 一般责任'],
        silences: silent,
      },
      {
        facts: { ...inScope, traffic: '一般C类及以下', deaths: null },
        certain: [...always, '第十二条第(一)项第3目、第十二条第(一)项、第二十条 一般责任'],
        possible: {
          [accidentRule]: ['deaths'],
          [accidentMore]: ['deaths'],
          '第二十一条第二款 安全主管部门：进行事故调查和认定责任': ['deaths'],
          '第二十二条第三款 安全主管部门：组织认定': ['deaths'],
        },
        silences: silent,
      },
      {
        facts: { ...inScope, addressee: '单位', traffic: '特别重大', deaths: true },
        certain: [
          ...always,
          unitOpinion,
          accidentRule,
          accidentMore,
          '第二十一条第二款 安全主管部门：进行事故调查和认定责任',
          '第二十二条第三款 安全主管部门：组织认定',
        ],
        silences: [...silent, 'score', 'g_traffic'],
      },
    ],
  },
  {
    title: '第二十条：“人员死亡”读作只管质量安全事故，铁路交通事故不论有无死亡',
    readings: { deadlyTraffic: '不管到' },
    matters: [
      {
        facts: { ...inScope, traffic: '一般B类', deaths: false },
        certain: [
          ...always,
          accidentRule,
          accidentMore,
          '第十二条第(一)项第3目、第十二条第(一)项、第二十条 一般责任',
        ],
        silences: silent,
      },
    ],
  },
  {
    title: '第十二条第(一)项第2目、第十六条：有等级而不在第六条至第十条之列的，也是违规责任',
    readings: { catalogue: '并行' },
    matters: [
      unit({ a12_hazard: true }, `第十二条第(一)项第2目${minor12}`, pursue, ...ways, unit1, unitWays),
    ],
  },
]
