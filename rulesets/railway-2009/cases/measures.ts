import type { Case } from '#rules'
import { adjust, always, byShare, combine, inScope, pursue, pursued, silent, ways } from './lines.ts'
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

const unit = (given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, confirmed: true, addressee: '单位', ...given },
  certain: [...always, pursue, ...ways, unitOpinion, ...lines],
  possible: { [unitWays]: ['@catalogue'] },
  silences: [...silent, 'score'],
})
const person = (addressee: string, given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, confirmed: true, addressee, ...given },
  certain: [...always, pursue, ...ways, byShare, personOpinion, ...lines],
  possible: { [personWays]: ['@catalogue'] },
  silences: [...silent, 'roles'],
})
/** Held liable in none of the four ways that 第十五条 names. */
const outsider = (given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, confirmed: true, addressee: '其他责任人', ...given },
  certain: [...always, pursue, byShare, personOpinion, ...lines],
  silences: [...silent, 'roles', 'otherRole'],
})

export const measures: readonly Case[] = [
  {
    title: '第十七条：一般责任，单位和四种人员',
    matters: [
      unit(minor, minorItem, minorGrade, unit1),
      person('直接责任人员', minor, minorItem, minorGrade, direct1),
      person('主要领导责任人员', minor, minorItem, minorGrade, leading1),
      person('重要领导责任人员', minor, minorItem, minorGrade, leading1),
      person('监管人员', minor, minorItem, minorGrade, supervising1),
    ],
  },
  {
    title: '第十八条：较大责任，单位和四种人员',
    matters: [
      unit(larger, largerItem, largerGrade, unit2),
      person('直接责任人员', larger, largerItem, largerGrade, direct2),
      person('主要领导责任人员', larger, largerItem, largerGrade, leading2),
      person('重要领导责任人员', larger, largerItem, largerGrade, leading2),
      person('监管人员', larger, largerItem, largerGrade, supervising2),
    ],
  },
  {
    title: '第十九条：重大责任，单位和四种人员',
    matters: [
      unit(grave, graveItem, graveGrade, unit3),
      person('直接责任人员', grave, graveItem, graveGrade, direct3),
      person('主要领导责任人员', grave, graveItem, graveGrade, leading3),
      person('重要领导责任人员', grave, graveItem, graveGrade, leading3),
      person('监管人员', grave, graveItem, graveGrade, supervising3),
    ],
  },
  {
    title: '第十五条、第十七条至第十九条：四种责任以外的人，没有方式',
    matters: [
      outsider(minor, minorItem, minorGrade),
      outsider(larger, largerItem, largerGrade),
      outsider(grave, graveItem, graveGrade),
    ],
  },
  {
    title: '第十六条第一款、第二款：有追究而没有等级的，只有方式的种类',
    matters: [
      {
        facts: { ...inScope, confirmed: true, addressee: '单位', a10i2: true },
        certain: [...always, pursue, unitOpinion, `第十条第2项${pursued}`],
        possible: { [unitWays]: ['@catalogue'], [combine]: ['@catalogue'], [adjust]: ['@catalogue'] },
        silences: [...silent, 'score', 'g_corrupt'],
      },
      {
        facts: { ...inScope, confirmed: true, addressee: '直接责任人员', a10i2: true },
        certain: [...always, pursue, byShare, personOpinion, `第十条第2项${pursued}`],
        possible: { [personWays]: ['@catalogue'], [combine]: ['@catalogue'], [adjust]: ['@catalogue'] },
        silences: [...silent, 'roles', 'g_corrupt'],
      },
    ],
  },
  {
    title: '第十七条至第十九条：追究谁不清楚的，各种对象的方式都待查明',
    matters: [
      {
        facts: { ...inScope, confirmed: true, addressee: null, ...larger },
        certain: [...always, pursue, largerItem, largerGrade],
        possible: {
          [unit2]: ['addressee'],
          [direct2]: ['addressee'],
          [leading2]: ['addressee'],
          [supervising2]: ['addressee'],
          [unitWays]: ['addressee', '@catalogue'],
          [personWays]: ['addressee', '@catalogue'],
          [combine]: ['addressee', '@catalogue'],
          [adjust]: ['addressee', '@catalogue'],
          [unitOpinion]: ['addressee'],
          [byShare]: ['addressee'],
          [personOpinion]: ['addressee'],
        },
        silences: [...silent, 'roles', 'score', 'otherRole'],
      },
      {
        facts: { ...inScope, confirmed: true, addressee: null, ...minor },
        certain: [...always, pursue, minorItem, minorGrade],
        possible: {
          [unit1]: ['addressee'],
          [direct1]: ['addressee'],
          [leading1]: ['addressee'],
          [supervising1]: ['addressee'],
          [unitWays]: ['addressee', '@catalogue'],
          [personWays]: ['addressee', '@catalogue'],
          [combine]: ['addressee', '@catalogue'],
          [adjust]: ['addressee', '@catalogue'],
          [unitOpinion]: ['addressee'],
          [byShare]: ['addressee'],
          [personOpinion]: ['addressee'],
        },
        silences: [...silent, 'roles', 'score', 'otherRole'],
      },
      {
        facts: { ...inScope, confirmed: true, addressee: null, ...grave },
        certain: [...always, pursue, graveItem, graveGrade],
        possible: {
          [unit3]: ['addressee'],
          [direct3]: ['addressee'],
          [leading3]: ['addressee'],
          [supervising3]: ['addressee'],
          [unitWays]: ['addressee', '@catalogue'],
          [personWays]: ['addressee', '@catalogue'],
          [combine]: ['addressee', '@catalogue'],
          [adjust]: ['addressee', '@catalogue'],
          [unitOpinion]: ['addressee'],
          [byShare]: ['addressee'],
          [personOpinion]: ['addressee'],
        },
        silences: [...silent, 'roles', 'score', 'otherRole'],
      },
      {
        facts: { ...inScope, confirmed: true, addressee: '单位', a8i5: null },
        certain: [...always, pursue, unitOpinion],
        possible: {
          [largerItem]: ['a8i5'],
          [largerGrade]: ['a8i5'],
          [unit2]: ['a8i5'],
          [unitWays]: ['a8i5', '@catalogue'],
          [combine]: ['a8i5', '@catalogue'],
          [adjust]: ['a8i5', '@catalogue'],
        },
        silences: [...silent, 'score'],
      },
    ],
  },
  {
    title: '第十七条、第十九条：两级并存的，各级的方式都列出，合并与否没有规定',
    matters: [
      {
        facts: { ...inScope, confirmed: true, addressee: '监管人员', ...minor, ...grave },
        certain: [
          ...always,
          pursue,
          ...ways,
          byShare,
          personOpinion,
          minorItem,
          minorGrade,
          graveItem,
          graveGrade,
          supervising1,
          supervising3,
        ],
        possible: { [personWays]: ['@catalogue'] },
        silences: [...silent, 'roles', 'merging'],
      },
      {
        facts: { ...inScope, ...minor, ...larger },
        certain: [...always, minorGrade, largerGrade],
        silences: [...silent, 'merging'],
      },
      {
        facts: { ...inScope, ...larger, ...grave },
        certain: [...always, largerGrade, graveGrade],
        silences: [...silent, 'merging'],
      },
    ],
  },
]
