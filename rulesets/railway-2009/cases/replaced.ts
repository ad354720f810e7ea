import type { Case } from '#rules'
import {
  accidentMore,
  accidentRule,
  adjust,
  always,
  byShare,
  combine,
  deathsDecided,
  deathsDetermined,
  deathsFound,
  inScope,
  otherPenalty,
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
  unit3,
  unitOpinion,
  unitWays,
} from './ways.ts'

type Given = Readonly<Record<string, boolean | number | string | null>>

/** The accident of `aside` has no grade of its own. */
const lacking = (given: Given) => (given.quality === '不到大事故' ? ['g_quality'] : [])

/** What the text gives a unit or a person where the ways of 第十六条 are replaced. */
export const bareUnit = (given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, confirmed: true, addressee: '单位', ...given },
  certain: [...always, pursue, unitOpinion, ...lines],
  silences: [...silent, 'score', ...lacking(given)],
})
export const barePerson = (addressee: string, given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, confirmed: true, addressee, ...given },
  certain: [...always, pursue, byShare, personOpinion, ...lines],
  silences: [...silent, 'roles', ...lacking(given)],
})
export const unit = (given: Given, ...lines: readonly string[]) => ({
  ...bareUnit(given, ...ways, ...lines),
  possible: { [unitWays]: ['@catalogue'] },
})
export const person = (addressee: string, given: Given, ...lines: readonly string[]) => ({
  ...barePerson(addressee, given, ...ways, ...lines),
  possible: { [personWays]: ['@catalogue'] },
})

/** A deadly accident of no grade of its own, and a penalty that a law sets: both may replace 第十七条至第十九条. */
const aside = { deaths: true, quality: '不到大事故', otherPenalty: true }
const asideLines = [otherPenalty, accidentRule, accidentMore, deathsFound, deathsDetermined]
const accidentItem = `第七条第4项${pursued}`

const unitAside = (given: Given, grade: string, item: string, measure: string) => ({
  facts: { ...inScope, confirmed: null, addressee: '单位', ...aside, ...given },
  certain: [...always, ...asideLines, grade],
  possible: {
    [pursue]: ['confirmed'],
    [unitOpinion]: ['@deathsOfUnits', '@deathsOrgans'],
    [combine]: ['confirmed', '@accidentPenalty', '@catalogue', '@lawsPenalty'],
    [adjust]: ['confirmed', '@accidentPenalty', '@catalogue', '@lawsPenalty'],
    [unitWays]: ['confirmed', '@accidentPenalty', '@catalogue', '@lawsPenalty'],
    [item]: ['confirmed'],
    [accidentItem]: ['confirmed', '@aftermath'],
    [deathsDecided]: ['@deathsOfUnits'],
    [measure]: ['confirmed', '@accidentPenalty', '@lawsPenalty'],
  },
  silences: [...silent, 'score', 'g_quality'],
})
const personAside = (addressee: string, given: Given, grade: string, item: string, measure: string) => ({
  facts: { ...inScope, confirmed: null, addressee, ...aside, ...given },
  certain: [...always, byShare, ...asideLines, deathsDecided, grade],
  possible: {
    [pursue]: ['confirmed'],
    [personOpinion]: ['@deathsOrgans'],
    [combine]: ['confirmed', '@accidentPenalty', '@catalogue', '@lawsPenalty'],
    [adjust]: ['confirmed', '@accidentPenalty', '@catalogue', '@lawsPenalty'],
    [personWays]: ['confirmed', '@accidentPenalty', '@catalogue', '@lawsPenalty'],
    [item]: ['confirmed'],
    [accidentItem]: ['confirmed', '@aftermath'],
    [measure]: ['confirmed', '@accidentPenalty', '@lawsPenalty'],
  },
  silences: [...silent, 'roles', 'g_quality'],
})

export const replaced: readonly Case[] = [
  {
    title: '第二十条、第十六条第二款：人员死亡的事故，法律另有处罚方式，又未知是否确认的，待查明',
    matters: [
      unitAside(minor, minorGrade, minorItem, unit1),
      personAside('直接责任人员', minor, minorGrade, minorItem, direct1),
      personAside('主要领导责任人员', minor, minorGrade, minorItem, leading1),
      personAside('重要领导责任人员', minor, minorGrade, minorItem, leading1),
      personAside('监管人员', minor, minorGrade, minorItem, supervising1),
      unitAside(larger, largerGrade, largerItem, unit2),
      personAside('直接责任人员', larger, largerGrade, largerItem, direct2),
      personAside('主要领导责任人员', larger, largerGrade, largerItem, leading2),
      personAside('重要领导责任人员', larger, largerGrade, largerItem, leading2),
      personAside('监管人员', larger, largerGrade, largerItem, supervising2),
      unitAside(grave, graveGrade, graveItem, unit3),
      personAside('直接责任人员', grave, graveGrade, graveItem, direct3),
      personAside('主要领导责任人员', grave, graveGrade, graveItem, leading3),
      personAside('重要领导责任人员', grave, graveGrade, graveItem, leading3),
      personAside('监管人员', grave, graveGrade, graveItem, supervising3),
    ],
  },
  {
    title: '第二十条、第十六条第二款：读作并行，第十七条至第十九条仍然适用',
    readings: {
      accidentPenalty: '并行',
      lawsPenalty: '并行',
      aftermath: '择一',
      deathsOfUnits: '只管个人',
      deathsOrgans: '并行',
    },
    matters: [
      unit({ ...aside, ...minor }, accidentItem, ...asideLines, minorItem, minorGrade, unit1),
      person(
        '直接责任人员',
        { ...aside, ...minor },
        accidentItem,
        ...asideLines,
        deathsDecided,
        minorItem,
        minorGrade,
        direct1,
      ),
      person(
        '重要领导责任人员',
        { ...aside, ...minor },
        accidentItem,
        ...asideLines,
        deathsDecided,
        minorItem,
        minorGrade,
        leading1,
      ),
      person(
        '监管人员',
        { ...aside, ...minor },
        accidentItem,
        ...asideLines,
        deathsDecided,
        minorItem,
        minorGrade,
        supervising1,
      ),
      unit({ ...aside, ...larger }, accidentItem, ...asideLines, largerItem, largerGrade, unit2),
      person(
        '直接责任人员',
        { ...aside, ...larger },
        accidentItem,
        ...asideLines,
        deathsDecided,
        largerItem,
        largerGrade,
        direct2,
      ),
      person(
        '主要领导责任人员',
        { ...aside, ...larger },
        accidentItem,
        ...asideLines,
        deathsDecided,
        largerItem,
        largerGrade,
        leading2,
      ),
      person(
        '监管人员',
        { ...aside, ...larger },
        accidentItem,
        ...asideLines,
        deathsDecided,
        largerItem,
        largerGrade,
        supervising2,
      ),
      unit({ ...aside, ...grave }, accidentItem, ...asideLines, graveItem, graveGrade, unit3),
      person(
        '直接责任人员',
        { ...aside, ...grave },
        accidentItem,
        ...asideLines,
        deathsDecided,
        graveItem,
        graveGrade,
        direct3,
      ),
      person(
        '重要领导责任人员',
        { ...aside, ...grave },
        accidentItem,
        ...asideLines,
        deathsDecided,
        graveItem,
        graveGrade,
        leading3,
      ),
      person(
        '监管人员',
        { ...aside, ...grave },
        accidentItem,
        ...asideLines,
        deathsDecided,
        graveItem,
        graveGrade,
        supervising3,
      ),
    ],
  },
  {
    title: '第二十条：读作取代，第十六条至第十九条的方式不列，其余照旧',
    readings: { accidentPenalty: '取代', aftermath: '择一', deathsOfUnits: '也管单位', deathsOrgans: '并行' },
    matters: [
      bareUnit(
        { deaths: true, quality: '不到大事故', ...larger },
        accidentItem,
        accidentRule,
        accidentMore,
        deathsFound,
        deathsDetermined,
        deathsDecided,
        largerItem,
        largerGrade,
      ),
      barePerson(
        '直接责任人员',
        { deaths: true, quality: '不到大事故', ...larger },
        accidentItem,
        accidentRule,
        accidentMore,
        deathsFound,
        deathsDetermined,
        deathsDecided,
        largerItem,
        largerGrade,
      ),
    ],
  },
]
