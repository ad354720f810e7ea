import type { Case } from '#rules'
import { adjust, combine, otherPenalty } from './lines.ts'
import { barePerson, bareUnit, unit } from './replaced.ts'
import {
  grave,
  graveGrade,
  graveItem,
  larger,
  largerGrade,
  largerItem,
  minor,
  minorGrade,
  minorItem,
  personWays,
  supervising3,
  unit1,
  unit2,
  unit3,
  unitWays,
} from './ways.ts'

export const laws: readonly Case[] = [
  {
    title: '第十六条第二款：法律法规另有处罚方式，不采读法的，第十六条至第十九条的方式待查明',
    matters: [
      {
        ...bareUnit({ otherPenalty: true, ...grave }, otherPenalty, graveItem, graveGrade),
        possible: {
          [unitWays]: ['@catalogue', '@lawsPenalty'],
          [unit3]: ['@lawsPenalty'],
          // That stands or falls with it, whatever else 第十六条 lends.
          [combine]: ['@lawsPenalty'],
          [adjust]: ['@lawsPenalty'],
        },
      },
      {
        ...barePerson('监管人员', { otherPenalty: true, ...grave }, otherPenalty, graveItem, graveGrade),
        possible: {
          [personWays]: ['@catalogue', '@lawsPenalty'],
          [supervising3]: ['@lawsPenalty'],
          // That stands or falls with it, whatever else 第十六条 lends.
          [combine]: ['@lawsPenalty'],
          [adjust]: ['@lawsPenalty'],
        },
      },
      {
        ...bareUnit({ otherPenalty: null, ...grave }, graveItem, graveGrade),
        possible: {
          [otherPenalty]: ['otherPenalty'],
          [unitWays]: ['otherPenalty', '@catalogue', '@lawsPenalty'],
          [unit3]: ['otherPenalty', '@lawsPenalty'],
          [combine]: ['otherPenalty', '@catalogue', '@lawsPenalty'],
          [adjust]: ['otherPenalty', '@catalogue', '@lawsPenalty'],
        },
      },
    ],
  },
  {
    title: '第十六条第二款：读作只代人员，对人员不列第十六条至第十九条的方式，单位照列',
    readings: { lawsPenalty: '只代人员' },
    matters: [
      unit({ otherPenalty: true, ...minor }, otherPenalty, minorItem, minorGrade, unit1),
      unit({ otherPenalty: true, ...larger }, otherPenalty, largerItem, largerGrade, unit2),
      unit({ otherPenalty: true, ...grave }, otherPenalty, graveItem, graveGrade, unit3),
      barePerson('直接责任人员', { otherPenalty: true, ...minor }, otherPenalty, minorItem, minorGrade),
      barePerson('直接责任人员', { otherPenalty: true, ...grave }, otherPenalty, graveItem, graveGrade),
      barePerson('主要领导责任人员', { otherPenalty: true, ...minor }, otherPenalty, minorItem, minorGrade),
      barePerson(
        '重要领导责任人员',
        { otherPenalty: true, ...larger },
        otherPenalty,
        largerItem,
        largerGrade,
      ),
      barePerson('主要领导责任人员', { otherPenalty: true, ...grave }, otherPenalty, graveItem, graveGrade),
    ],
  },
  {
    title: '第十六条第二款：读作都代，对单位、人员都不列第十六条至第十九条的方式',
    readings: { lawsPenalty: '都代' },
    matters: [
      bareUnit({ otherPenalty: true, ...minor }, otherPenalty, minorItem, minorGrade),
      bareUnit({ otherPenalty: true, ...larger }, otherPenalty, largerItem, largerGrade),
      bareUnit({ otherPenalty: true, ...grave }, otherPenalty, graveItem, graveGrade),
      barePerson('监管人员', { otherPenalty: true, ...minor }, otherPenalty, minorItem, minorGrade),
      barePerson('监管人员', { otherPenalty: true, ...larger }, otherPenalty, largerItem, largerGrade),
      barePerson('直接责任人员', { otherPenalty: true, ...grave }, otherPenalty, graveItem, graveGrade),
    ],
  },
]
