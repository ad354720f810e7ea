import type { Case } from '#rules'
import { always, deathsDecided, deathsDetermined, deathsFound, inScope, silent } from './lines.ts'
import { grave, graveGrade, larger, largerGrade, minor, minorGrade, unitOpinion } from './ways.ts'

const departments = '铁道部和铁路局监察、计划、财务、审计、建设、监督等相关部门'
const daily = `第二十一条第一款第1项 ${departments}：加强日常监督、检查，及时发现问题（应）`
const special = `第二十一条第一款第2项 ${departments}：按照分工，对国务院有关部门开展的执法检查、项目审计等专项检查提出的问题进行剖析、确定责任`
const reported = `第二十一条第一款第3项 ${departments}：要建立通畅的举报渠道，对电话、信件举报以及媒体曝光等问题进行核实、确定责任`
const investigated =
  '第二十一条第一款第4项 铁道部和铁路局相关部门：按照相关规定及管理权限对事故进行调查，确定事故性质和等级，确定责任'

const byBureau = '第二十二条第一款 铁路局：组织认定'
const byMinistryGrave = '第二十二条第一款 铁道部或铁道部主管部门：根据职责组织认定'
const bureauDecides = '第二十五条第一款 铁路局：提出意见并处理'
const ministryOpines = '第二十五条第一款 铁道部主管部门或铁道部：提出处理意见'
const recorded = '第二十五条第一款 较大责任的处理结果报铁道部主管部门备案'

const appeal = '第二十四条 被处理单位及被处理人：依据有关规定向铁道部或铁路局进行申诉（可）'
const review = '第二十四条 受理部门：进行复核确认（应）'

type Given = Readonly<Record<string, boolean | number | string | null>>

const unit = (given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, addressee: '单位', ...given },
  certain: [...always, unitOpinion, ...lines],
  silences: [...silent, 'score'],
})

export const steps: readonly Case[] = [
  {
    title: '第二十一条第一款：四种认定方式；其他来源没有规定',
    matters: [
      {
        facts: { ...inScope, found: '日常检查' },
        certain: [...always, daily],
        silences: [...silent, 'source'],
      },
      {
        facts: { ...inScope, found: '国务院有关部门的专项检查' },
        certain: [...always, special],
        silences: silent,
      },
      { facts: { ...inScope, found: '举报或者媒体曝光' }, certain: [...always, reported], silences: silent },
      { facts: { ...inScope, found: '事故' }, certain: [...always, investigated], silences: silent },
      { facts: { ...inScope, found: '其他' }, certain: always, silences: [...silent, 'source'] },
      {
        facts: { ...inScope, found: null },
        certain: always,
        possible: {
          [daily]: ['found'],
          [special]: ['found', '!第二十一条第一款第3项', '!第二十一条第一款第4项'],
          [reported]: ['found', '!第二十一条第一款第2项', '!第二十一条第一款第4项'],
          [investigated]: ['found', '!第二十一条第一款第2项', '!第二十一条第一款第3项'],
        },
        silences: [...silent, 'source'],
      },
    ],
  },
  {
    title: '第二十一条第二款、第二十二条第三款：涉及人员死亡的，由安全主管部门调查和认定，日常检查照旧',
    matters: [
      {
        facts: { ...inScope, found: '日常检查', deaths: true },
        certain: [...always, daily, deathsFound, deathsDetermined],
        possible: { [deathsDecided]: ['@deathsOfUnits'] },
        silences: silent,
      },
      {
        facts: { ...inScope, found: '事故', deaths: true },
        certain: [...always, deathsFound, deathsDetermined],
        possible: { [deathsDecided]: ['@deathsOfUnits'] },
        silences: silent,
      },
      {
        facts: { ...inScope, found: '事故', deaths: false },
        certain: [...always, investigated],
        silences: silent,
      },
      {
        facts: { ...inScope, found: '事故', deaths: null },
        certain: always,
        possible: {
          [investigated]: ['deaths'],
          [deathsFound]: ['deaths'],
          [deathsDetermined]: ['deaths'],
          [deathsDecided]: ['deaths', '@deathsOfUnits'],
        },
        silences: silent,
      },
    ],
  },
  {
    title:
      '第二十二条第一款、第二十五条第一款：铁路局下属单位，一般、较大由铁路局，较大备案，重大由铁道部认定和提出意见',
    matters: [
      unit({ unitOf: '铁路局下属单位', ...minor }, minorGrade, byBureau, bureauDecides),
      unit({ unitOf: '铁路局下属单位', ...larger }, largerGrade, byBureau, bureauDecides, recorded),
      {
        facts: { ...inScope, addressee: '单位', unitOf: '铁路局下属单位', ...grave },
        certain: [...always, unitOpinion, graveGrade, byMinistryGrave, ministryOpines],
        silences: [...silent, 'score', 'gravest'],
      },
      {
        facts: { ...inScope, addressee: '单位', unitOf: '铁路局下属单位' },
        certain: [...always, unitOpinion],
        silences: [...silent, 'score', 'ungraded'],
      },
    ],
  },
  {
    title: '第二十四条：对处理意见有异议的可以申诉，受理后应当复核；对处理决定有异议的没有规定',
    matters: [
      {
        facts: { ...inScope, objects: true, accepted: false },
        certain: [...always, appeal],
        silences: [...silent, 'appealTerm'],
      },
      {
        facts: { ...inScope, objects: true, accepted: true },
        certain: [...always, appeal, review],
        silences: [...silent, 'appealTerm'],
      },
      {
        facts: { ...inScope, objects: null, accepted: null, objectsToDecision: null, moved: null },
        certain: always,
        possible: { [appeal]: ['objects'], [review]: ['objects', 'accepted'] },
        silences: [...silent, 'appealTerm', 'appealDecision', 'moved'],
      },
      {
        facts: { ...inScope, objects: false, objectsToDecision: true },
        certain: always,
        silences: [...silent, 'appealDecision'],
      },
      {
        facts: { ...inScope, objects: false, objectsToDecision: false, moved: false },
        certain: always,
        silences: silent,
      },
    ],
  },
  {
    title: '第十五条：责任人已经调离、离职或者退休的，是否追究没有规定',
    matters: [{ facts: { ...inScope, moved: true }, certain: always, silences: [...silent, 'moved'] }],
  },
]
