import type { Case } from '#rules'
import { always, byShare, deathsDecided, deathsDetermined, deathsFound, inScope, silent } from './lines.ts'
import {
  grave,
  graveGrade,
  larger,
  largerGrade,
  minor,
  minorGrade,
  personOpinion,
  unitOpinion,
} from './ways.ts'

const byBureau = '第二十二条第一款 铁路局：组织认定'
const byMinistryGrave = '第二十二条第一款 铁道部或铁道部主管部门：根据职责组织认定'
const byMinistry = '第二十二条第一款 铁道部或铁道部主管部门：组织认定'
const bureauDecides = '第二十五条第一款 铁路局：提出意见并处理'
const ministryOpines = '第二十五条第一款 铁道部主管部门或铁道部：提出处理意见'
const ministryDecides = '第二十五条第一款 铁道部或铁道部主管部门：提出处理意见并处理'
const recorded = '第二十五条第一款 较大责任的处理结果报铁道部主管部门备案'

type Given = Readonly<Record<string, boolean | number | string | null>>

const unit = (given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, addressee: '单位', ...given },
  certain: [...always, unitOpinion, ...lines],
  silences: [...silent, 'score'],
})
/** Somebody died: whose opinion is followed, and who handles it, is open. */
const mourned = (given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, addressee: '单位', deaths: true, ...given },
  certain: [...always, deathsFound, deathsDetermined, ...lines],
  silences: [...silent, 'score'],
})
const person = (addressee: string, given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, addressee, ...given },
  certain: [...always, byShare, personOpinion, ...lines],
  silences: [...silent, 'roles'],
})
/** Held liable in none of the four ways that 第十五条 names. */
const outsider = (given: Given, ...lines: readonly string[]) => ({
  ...person('其他责任人', given, ...lines),
  silences: [...silent, 'roles', 'otherRole'],
})

export const units: readonly Case[] = [
  {
    title: '第二十二条第一款、第二十五条第一款：铁路局、铁路公司的责任不分等级，都由铁道部或其主管部门',
    matters: [
      unit({ unitOf: '铁路局', ...minor }, minorGrade, byMinistry, ministryDecides),
      unit({ unitOf: '铁路局', ...larger }, largerGrade, byMinistry, ministryDecides),
      unit({ unitOf: '铁路局', ...grave }, graveGrade, byMinistry, ministryDecides),
      unit({ unitOf: '铁路公司', ...minor }, minorGrade, byMinistry, ministryDecides),
      unit({ unitOf: '铁路公司', ...larger }, largerGrade, byMinistry, ministryDecides),
      unit({ unitOf: '铁路公司', ...grave }, graveGrade, byMinistry, ministryDecides),
      unit({ unitOf: '铁路局' }, byMinistry, ministryDecides),
      unit({ unitOf: '铁路公司', deaths: false }, byMinistry, ministryDecides),
    ],
  },
  {
    title: '第二十二条第一款、第二十五条第一款：追究个人的，不依单位责任的认定和处理',
    matters: [
      person('直接责任人员', { unitOf: '铁路局下属单位', ...larger }, largerGrade),
      person('主要领导责任人员', { unitOf: '铁路局下属单位', ...larger }, largerGrade),
      person('重要领导责任人员', { unitOf: '铁路局下属单位', ...larger }, largerGrade),
      person('监管人员', { unitOf: '铁路局下属单位', ...larger }, largerGrade),
      person('直接责任人员', { unitOf: '铁路局下属单位', ...grave }, graveGrade),
      person('主要领导责任人员', { unitOf: '铁路局下属单位', ...grave }, graveGrade),
      person('重要领导责任人员', { unitOf: '铁路局下属单位', ...grave }, graveGrade),
      person('监管人员', { unitOf: '铁路局下属单位', ...grave }, graveGrade),
      person('直接责任人员', { unitOf: '铁路局', ...minor }, minorGrade),
      person('主要领导责任人员', { unitOf: '铁路局', ...minor }, minorGrade),
      person('重要领导责任人员', { unitOf: '铁路公司', ...larger }, largerGrade),
      person('监管人员', { unitOf: '铁路公司', ...grave }, graveGrade),
      outsider({ unitOf: '铁路局下属单位', ...larger }, largerGrade),
      outsider({ unitOf: '铁路局下属单位', ...grave }, graveGrade),
      outsider({ unitOf: '铁路局', ...grave }, graveGrade),
    ],
  },
  {
    title: '第二十二条、第二十五条：其他单位由谁认定和处理没有规定',
    matters: [
      {
        facts: { ...inScope, addressee: '单位', unitOf: '其他单位', ...minor },
        certain: [...always, unitOpinion, minorGrade],
        silences: [...silent, 'score', 'others'],
      },
      {
        facts: { ...inScope, addressee: '单位', unitOf: '其他单位', ...larger },
        certain: [...always, unitOpinion, largerGrade],
        silences: [...silent, 'score', 'others'],
      },
      {
        facts: { ...inScope, addressee: '单位', unitOf: '其他单位', ...grave },
        certain: [...always, unitOpinion, graveGrade],
        silences: [...silent, 'score', 'others'],
      },
    ],
  },
  {
    title: '第二十二条第一款、第二十五条第一款：下属单位几级并存的，重大与其他两级由谁认定和处理待查明',
    matters: [
      {
        facts: { ...inScope, addressee: '单位', unitOf: '铁路局下属单位', ...minor, ...grave },
        certain: [...always, unitOpinion, minorGrade, graveGrade],
        possible: {
          [byBureau]: ['!第二十二条第一款 重大'],
          [byMinistryGrave]: ['!第二十二条第一款 一般、较大'],
          [bureauDecides]: ['!第二十五条第一款 重大'],
          [ministryOpines]: ['!第二十五条第一款 一般、较大'],
        },
        silences: [...silent, 'score', 'gravest', 'merging'],
      },
      {
        facts: { ...inScope, addressee: '单位', unitOf: '铁路局下属单位', ...minor, ...larger },
        certain: [...always, unitOpinion, minorGrade, largerGrade, byBureau, bureauDecides, recorded],
        silences: [...silent, 'score', 'merging'],
      },
    ],
  },
  {
    title: '第二十二条第一款、第二十五条第一款：所在单位不清楚的待查明',
    matters: [
      {
        facts: { ...inScope, addressee: '单位', unitOf: null, ...larger },
        certain: [...always, unitOpinion, largerGrade],
        possible: {
          [byBureau]: ['unitOf', '!第二十二条第一款 铁路局、铁路公司'],
          [byMinistry]: ['unitOf', '!第二十二条第一款 一般、较大'],
          [bureauDecides]: ['unitOf', '!第二十五条第一款 铁路局、铁路公司'],
          [ministryDecides]: ['unitOf', '!第二十五条第一款 一般、较大'],
          [recorded]: ['unitOf'],
        },
        silences: [...silent, 'score', 'others'],
      },
      {
        facts: { ...inScope, addressee: '单位', unitOf: null, ...grave },
        certain: [...always, unitOpinion, graveGrade],
        possible: {
          [byMinistryGrave]: ['unitOf', '!第二十二条第一款 铁路局、铁路公司'],
          [byMinistry]: ['unitOf', '!第二十二条第一款 重大'],
          [ministryOpines]: ['unitOf', '!第二十五条第一款 铁路局、铁路公司'],
          [ministryDecides]: ['unitOf', '!第二十五条第一款 重大'],
        },
        silences: [...silent, 'score', 'gravest', 'others'],
      },
    ],
  },
  {
    title:
      '第二十五条第二款：涉及人员死亡的，单位责任由谁提出意见、处理，看该句管到哪里、原来的机关是否还适用',
    matters: [
      {
        ...mourned({ unitOf: '铁路局下属单位', ...larger }, largerGrade),
        possible: {
          [unitOpinion]: ['@deathsOfUnits', '@deathsOrgans'],
          [recorded]: ['@deathsOfUnits', '@deathsOrgans', '@deathsRecord'],
          [deathsDecided]: ['@deathsOfUnits'],
          [bureauDecides]: ['@deathsOfUnits', '@deathsOrgans'],
        },
      },
      {
        ...mourned({ unitOf: '铁路局下属单位', ...grave }, graveGrade),
        possible: {
          [unitOpinion]: ['@deathsOfUnits', '@deathsOrgans'],
          [deathsDecided]: ['@deathsOfUnits'],
          [ministryOpines]: ['@deathsOfUnits', '@deathsOrgans'],
        },
        silences: [...silent, 'score', 'gravest'],
      },
      {
        ...mourned({ unitOf: '铁路局下属单位' }),
        possible: {
          [unitOpinion]: ['@deathsOfUnits', '@deathsOrgans'],
          [deathsDecided]: ['@deathsOfUnits'],
        },
        silences: [...silent, 'score', 'ungraded'],
      },
      {
        ...mourned({ unitOf: '其他单位' }),
        possible: {
          [unitOpinion]: ['@deathsOfUnits', '@deathsOrgans'],
          [deathsDecided]: ['@deathsOfUnits'],
        },
        silences: [...silent, 'score', 'others'],
      },
      {
        facts: { ...inScope, addressee: '单位', unitOf: '铁路局', deaths: null, ...larger },
        certain: [...always, largerGrade],
        possible: {
          [deathsFound]: ['deaths'],
          [deathsDetermined]: ['deaths'],
          [byMinistry]: ['deaths', '!第二十二条第三款'],
          [deathsDecided]: ['deaths', '@deathsOfUnits'],
          [ministryDecides]: ['deaths', '@deathsOfUnits', '@deathsOrgans'],
          [unitOpinion]: ['deaths', '@deathsOfUnits', '@deathsOrgans'],
        },
        silences: [...silent, 'score'],
      },
    ],
  },
  {
    title: '第二十五条第二款：读作也管单位、取代，单位责任按安全主管部门的处理意见，是否备案待查明',
    readings: { deathsOfUnits: '也管单位', deathsOrgans: '取代' },
    matters: [
      mourned({ unitOf: '铁路局', ...larger }, largerGrade, deathsDecided),
      unit({ unitOf: '铁路局', deaths: false, ...larger }, largerGrade, byMinistry, ministryDecides),
      {
        ...mourned({ unitOf: '铁路局下属单位', ...larger }, largerGrade, deathsDecided),
        possible: { [recorded]: ['@deathsRecord'] },
      },
      mourned({ unitOf: '铁路局下属单位', ...grave }, graveGrade, deathsDecided),
      mourned({ unitOf: '铁路局下属单位' }, deathsDecided),
      mourned({ unitOf: '其他单位' }, deathsDecided),
    ],
  },
  {
    title: '第二十五条第一款、第二款：读作也管单位、并行，原来的机关照旧，较大责任仍备案',
    readings: { deathsOfUnits: '也管单位', deathsOrgans: '并行' },
    matters: [
      mourned({ unitOf: '铁路局', ...larger }, largerGrade, deathsDecided, unitOpinion, ministryDecides),
      mourned(
        { unitOf: '铁路局下属单位', ...larger },
        largerGrade,
        deathsDecided,
        unitOpinion,
        bureauDecides,
        recorded,
      ),
      mourned({ unitOf: '铁路局下属单位', ...grave }, graveGrade, deathsDecided, unitOpinion, ministryOpines),
    ],
  },
  {
    title: '第二十五条第一款、第二款：读作也管单位、取代、仍报，较大责任改由相关部门处罚的仍备案',
    readings: { deathsOfUnits: '也管单位', deathsOrgans: '取代', deathsRecord: '仍报' },
    matters: [mourned({ unitOf: '铁路局下属单位', ...larger }, largerGrade, deathsDecided, recorded)],
  },
  {
    title: '第二十五条第一款、第二款：读作也管单位、取代、不报，较大责任改由相关部门处罚的不备案',
    readings: { deathsOfUnits: '也管单位', deathsOrgans: '取代', deathsRecord: '不报' },
    matters: [mourned({ unitOf: '铁路局下属单位', ...larger }, largerGrade, deathsDecided)],
  },
  {
    title: '第二十五条第二款：读作只管个人，单位责任照第一款处理',
    readings: { deathsOfUnits: '只管个人' },
    matters: [
      mourned({ unitOf: '铁路局', ...larger }, largerGrade, unitOpinion, ministryDecides),
      mourned({ unitOf: '铁路局下属单位', ...larger }, largerGrade, unitOpinion, bureauDecides, recorded),
    ],
  },
]
