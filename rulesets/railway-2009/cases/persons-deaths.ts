import type { Case } from '#rules'
import {
  cadreDecided,
  cadreDetermined,
  cadreRecorded,
  cadreSanction,
  mourned,
  person,
  referred,
  seniorDecided,
  seniorDetermined,
  seniorSanction,
} from './cadres.ts'
import { always, byShare, deathsDecided, deathsDetermined, deathsFound, inScope, silent } from './lines.ts'
import { personOpinion } from './ways.ts'

const cadre = { unitOf: '铁路局', cadre: '处级及以下干部' }
const senior = { unitOf: '铁路局', cadre: '局级干部' }
const organs = ['@deathsOrgans']

export const personsDeaths: readonly Case[] = [
  {
    title:
      '第二十二条第三款、第二十五条第二款：涉及人员死亡的，由安全主管部门认定，原来的意见、处分、处理是否还适用待查明',
    matters: [
      {
        ...mourned('直接责任人员', { ...cadre, sanction: true, suspected: true }, referred),
        possible: {
          [personOpinion]: organs,
          [cadreSanction]: organs,
          [cadreDecided]: organs,
          [cadreRecorded]: ['@deathsOrgans', '@deathsRecord'],
        },
      },
      {
        ...mourned('直接责任人员', { ...cadre, unitOf: '铁路公司', sanction: true }),
        possible: {
          [personOpinion]: organs,
          [cadreSanction]: organs,
          [cadreDecided]: organs,
          [cadreRecorded]: ['@deathsOrgans', '@deathsRecord'],
        },
      },
      {
        ...mourned('主要领导责任人员', { ...senior, sanction: true }),
        possible: { [personOpinion]: organs, [seniorSanction]: organs, [seniorDecided]: organs },
      },
      { ...mourned('重要领导责任人员', {}), possible: { [personOpinion]: organs } },
      { ...mourned('监管人员', { cadre: '其他人员' }), possible: { [personOpinion]: organs } },
      {
        ...mourned('其他责任人', { unitOf: '其他单位', cadre: '处级及以下干部' }),
        possible: { [personOpinion]: organs },
        silences: [...silent, 'roles', 'otherRole'],
      },
      person('监管人员', { ...cadre, deaths: false }, cadreDetermined, cadreDecided, cadreRecorded),
    ],
  },
  {
    title: '第二十二条第二款、第三款：是否涉及人员死亡不清楚的，两方的机关都待查明',
    matters: [
      {
        facts: { ...inScope, addressee: '直接责任人员', ...cadre, deaths: null },
        certain: [...always, byShare],
        possible: {
          [personOpinion]: ['deaths', '@deathsOrgans'],
          [cadreDetermined]: ['deaths', '!第二十二条第三款'],
          [cadreDecided]: ['deaths', '@deathsOrgans'],
          [cadreRecorded]: ['deaths', '@deathsOrgans', '@deathsRecord'],
          [deathsFound]: ['deaths'],
          [deathsDetermined]: ['deaths'],
          [deathsDecided]: ['deaths'],
        },
        silences: [...silent, 'roles'],
      },
      {
        facts: { ...inScope, addressee: '监管人员', ...senior, sanction: true, deaths: null },
        certain: [...always, byShare],
        possible: {
          [personOpinion]: ['deaths', '@deathsOrgans'],
          [seniorDetermined]: ['deaths', '!第二十二条第三款'],
          [seniorSanction]: ['deaths', '@deathsOrgans'],
          [seniorDecided]: ['deaths', '@deathsOrgans'],
          [deathsFound]: ['deaths'],
          [deathsDetermined]: ['deaths'],
          [deathsDecided]: ['deaths'],
        },
        silences: [...silent, 'roles'],
      },
    ],
  },
  {
    title: '第二十二条第二款、第二十五条第二款：涉及人员死亡的局级干部，事故已经定级，处分仍待查明',
    matters: [
      {
        ...mourned(
          '主要领导责任人员',
          { ...senior, sanction: true, production: '较大' },
          '第十二条第(二)项第3目、第十二条第(二)项、第六条第4项 较大责任',
          '第二十条 依据有关部门做出的结论和处理建议进行处罚',
          '第二十条 可以加重（由铁道部酌定）',
        ),
        possible: { [personOpinion]: organs, [seniorSanction]: organs, [seniorDecided]: organs },
      },
    ],
  },
  {
    title: '第二十五条第二款：“相关部门”读作并行，原来的意见、处分、处理、备案都照旧，认定不变',
    readings: { deathsOrgans: '并行' },
    matters: [
      mourned(
        '监管人员',
        { ...cadre, sanction: true },
        personOpinion,
        cadreSanction,
        cadreDecided,
        cadreRecorded,
      ),
      mourned('监管人员', { ...senior, sanction: true }, personOpinion, seniorSanction, seniorDecided),
    ],
  },
  {
    title: '第二十五条第二款：“相关部门”读作取代，原来的意见、处分、处理都不适用，是否备案待查明',
    readings: { deathsOrgans: '取代' },
    matters: [
      {
        ...mourned('监管人员', { ...cadre, sanction: true }),
        possible: { [cadreRecorded]: ['@deathsRecord'] },
      },
      mourned('监管人员', { ...senior, sanction: true }),
    ],
  },
  {
    title: '第二十五条第二款：涉及人员死亡的，读作取代，备案读作仍报',
    readings: { deathsOrgans: '取代', deathsRecord: '仍报' },
    matters: [mourned('监管人员', { unitOf: '铁路公司', cadre: '处级及以下干部' }, cadreRecorded)],
  },
  {
    title: '第二十五条第二款：涉及人员死亡的，读作取代，备案读作不报',
    readings: { deathsOrgans: '取代', deathsRecord: '不报' },
    matters: [mourned('监管人员', { unitOf: '铁路公司', cadre: '处级及以下干部' })],
  },
  {
    title: '第二十二条第二款、第二十三条第二款：四种责任以外的人，认定、处理、移送不因此而异',
    matters: [
      {
        ...person(
          '其他责任人',
          { ...cadre, sanction: true, suspected: true },
          cadreDetermined,
          cadreSanction,
          cadreDecided,
          cadreRecorded,
          referred,
        ),
        silences: [...silent, 'roles', 'otherRole'],
      },
      {
        ...person(
          '其他责任人',
          { ...senior, sanction: true, deaths: false },
          seniorDetermined,
          seniorSanction,
          seniorDecided,
        ),
        silences: [...silent, 'roles', 'otherRole'],
      },
      {
        ...mourned('其他责任人', {}),
        possible: { [personOpinion]: organs },
        silences: [...silent, 'roles', 'otherRole'],
      },
    ],
  },
]
