import type { Case } from '#rules'
import {
  accidentMore,
  accidentRule,
  always,
  deathsDecided,
  deathsDetermined,
  deathsFound,
  inScope,
  otherStandard,
  pursue,
  pursued,
  silent,
} from './lines.ts'

/** With another standard of division (第十四条) nothing is graded, so that these show what is pursued, and no more. */
const facts = { ...inScope, confirmed: true, otherGrading: true }
const common = [...always, pursue, otherStandard]
const accident = [accidentRule, accidentMore]
const deaths = [...accident, deathsFound, deathsDetermined]

/** Nobody is named here, so that it depends on whether units are meant too. */
const deathsOfUnits = { [deathsDecided]: ['@deathsOfUnits'] }

const safetyAccident = `第六条第4项${pursued}`
const qualityAccident = `第七条第4项${pursued}`

export const pursuedAccidents: readonly Case[] = [
  {
    title: '第六条第4项：各等级的安全生产事故，隐瞒不报的一律追究；涉及人员死亡的依第二十条',
    matters: [
      {
        facts: { ...facts, production: '一般', concealed: true, deaths: true },
        certain: [...common, safetyAccident, ...deaths],
        possible: deathsOfUnits,
        silences: silent,
      },
      {
        facts: { ...facts, production: '较大', concealed: true, deaths: true },
        certain: [...common, safetyAccident, ...deaths],
        possible: deathsOfUnits,
        silences: silent,
      },
      {
        facts: { ...facts, production: '重大及以上', concealed: true, deaths: true },
        certain: [...common, safetyAccident, ...deaths],
        possible: deathsOfUnits,
        silences: silent,
      },
      {
        facts: { ...facts, production: '无', concealed: true, deaths: true },
        certain: [...common, deathsFound, deathsDetermined],
        possible: deathsOfUnits,
        silences: silent,
      },
      {
        facts: { ...facts, production: '一般', uncooperative: true, deaths: false },
        certain: [...common, safetyAccident],
        silences: silent,
      },
      {
        facts: { ...facts, production: '一般', falsified: true, deaths: null },
        certain: [...common, safetyAccident],
        possible: {
          [accidentRule]: ['deaths'],
          [accidentMore]: ['deaths'],
          [deathsFound]: ['deaths'],
          [deathsDetermined]: ['deaths'],
          [deathsDecided]: ['deaths', '@deathsOfUnits'],
        },
        silences: silent,
      },
      {
        facts: { ...facts, production: '一般' },
        certain: common,
        possible: { [safetyAccident]: ['@aftermath'] },
        silences: silent,
      },
    ],
  },
  {
    title: '第七条第4项：各等级的工程质量事故，隐瞒不报的一律追究；涉及人员死亡的依第二十条',
    matters: [
      {
        facts: { ...facts, quality: '不到大事故', concealed: true, deaths: true },
        certain: [...common, qualityAccident, ...deaths],
        possible: deathsOfUnits,
        silences: silent,
      },
      {
        facts: { ...facts, quality: '大事故', concealed: true, deaths: true },
        certain: [...common, qualityAccident, ...deaths],
        possible: deathsOfUnits,
        silences: silent,
      },
      {
        facts: { ...facts, quality: '重大事故', concealed: true, deaths: true },
        certain: [...common, qualityAccident, ...deaths],
        possible: deathsOfUnits,
        silences: silent,
      },
      {
        facts: { ...facts, quality: '特别重大事故', concealed: true, deaths: true },
        certain: [...common, qualityAccident, ...deaths],
        possible: deathsOfUnits,
        silences: silent,
      },
      {
        facts: { ...facts, quality: '无', concealed: true, deaths: true },
        certain: [...common, deathsFound, deathsDetermined],
        possible: deathsOfUnits,
        silences: silent,
      },
      {
        facts: { ...facts, quality: '大事故', uncooperative: true },
        certain: [...common, qualityAccident],
        silences: silent,
      },
      {
        facts: { ...facts, quality: '大事故', falsified: true },
        certain: [...common, qualityAccident],
        silences: silent,
      },
      {
        facts: { ...facts, quality: '大事故' },
        certain: common,
        possible: { [qualityAccident]: ['@aftermath'] },
        silences: silent,
      },
    ],
  },
  {
    title: '第六条第4项：铁路交通事故自一般B类起即列；C、D类只在事后有隐瞒等表现时待查明；都依第二十条',
    matters: [
      {
        facts: { ...facts, traffic: '特别重大', concealed: true },
        certain: [...common, safetyAccident, ...accident],
        silences: silent,
      },
      {
        facts: { ...facts, traffic: '重大', concealed: true },
        certain: [...common, safetyAccident, ...accident],
        silences: silent,
      },
      {
        facts: { ...facts, traffic: '较大', concealed: true },
        certain: [...common, safetyAccident, ...accident],
        silences: silent,
      },
      {
        facts: { ...facts, traffic: '一般A类', concealed: true },
        certain: [...common, safetyAccident, ...accident],
        silences: silent,
      },
      {
        facts: { ...facts, traffic: '一般B类', concealed: true },
        certain: [...common, safetyAccident, ...accident],
        silences: silent,
      },
      {
        facts: { ...facts, traffic: '一般B类' },
        certain: [...common, ...accident],
        possible: { [safetyAccident]: ['@aftermath'] },
        silences: silent,
      },
      {
        facts: { ...facts, traffic: '一般C类及以下', concealed: true },
        certain: [...common, ...accident],
        possible: { [safetyAccident]: ['@aftermath'] },
        silences: silent,
      },
      {
        facts: { ...facts, traffic: '一般C类及以下', uncooperative: true },
        certain: [...common, ...accident],
        possible: { [safetyAccident]: ['@aftermath'] },
        silences: silent,
      },
      { facts: { ...facts, traffic: '一般C类及以下' }, certain: [...common, ...accident], silences: silent },
      { facts: { ...facts, traffic: '无', concealed: true }, certain: common, silences: silent },
    ],
  },
]
