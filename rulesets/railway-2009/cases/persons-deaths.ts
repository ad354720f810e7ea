import type { Case } from '#rules'
import {
  cadreDecided,
  cadreDetermined,
  cadreRecorded,
  cadreSanction,
  person,
  referred,
  seniorDecided,
  seniorDetermined,
  seniorSanction,
} from './cadres.ts'
import { deathsDecided, deathsDetermined, deathsFound, silent } from './lines.ts'

export const personsDeaths: readonly Case[] = [
  {
    title: '第二十二条第三款、第二十五条第二款：涉及人员死亡的，代替原来的认定和处理，是否备案待查明',
    matters: [
      {
        ...person(
          '直接责任人员',
          { unitOf: '铁路局', cadre: '处级及以下干部', deaths: true },
          deathsFound,
          deathsDetermined,
          deathsDecided,
        ),
        possible: { [cadreRecorded]: ['@deathsRecord'] },
      },
      {
        ...person('直接责任人员', { unitOf: '铁路局', cadre: '处级及以下干部', deaths: null }),
        possible: {
          [cadreDetermined]: ['deaths', '!第二十二条第三款'],
          [cadreDecided]: ['deaths', '!第二十五条第二款 人员死亡'],
          [cadreRecorded]: ['deaths', '@deathsRecord'],
          [deathsFound]: ['deaths'],
          [deathsDetermined]: ['deaths'],
          [deathsDecided]: ['deaths'],
        },
      },
      person(
        '主要领导责任人员',
        { unitOf: '铁路局', cadre: '局级干部', deaths: true },
        deathsFound,
        deathsDetermined,
        deathsDecided,
      ),
      person('重要领导责任人员', { deaths: true }, deathsFound, deathsDetermined, deathsDecided),
      person('监管人员', { deaths: true }, deathsFound, deathsDetermined, deathsDecided),
      person(
        '监管人员',
        { unitOf: '铁路局', cadre: '处级及以下干部', deaths: false },
        cadreDetermined,
        cadreDecided,
        cadreRecorded,
      ),
    ],
  },
  {
    title: '第二十五条第二款：涉及人员死亡的，备案读作仍报',
    readings: { deathsRecord: '仍报' },
    matters: [
      person(
        '监管人员',
        { unitOf: '铁路公司', cadre: '处级及以下干部', deaths: true },
        deathsFound,
        deathsDetermined,
        deathsDecided,
        cadreRecorded,
      ),
    ],
  },
  {
    title: '第二十五条第二款：涉及人员死亡的，备案读作不报',
    readings: { deathsRecord: '不报' },
    matters: [
      person(
        '监管人员',
        { unitOf: '铁路公司', cadre: '处级及以下干部', deaths: true },
        deathsFound,
        deathsDetermined,
        deathsDecided,
      ),
    ],
  },
  {
    title: '第二十二条第二款、第二十三条第二款：四种责任以外的人，认定、处理、移送不因此而异',
    matters: [
      {
        ...person(
          '其他责任人',
          { unitOf: '铁路局', cadre: '处级及以下干部', sanction: true, suspected: true },
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
          { unitOf: '铁路局', cadre: '局级干部', sanction: true, deaths: false },
          seniorDetermined,
          seniorSanction,
          seniorDecided,
        ),
        silences: [...silent, 'roles', 'otherRole'],
      },
      {
        ...person('其他责任人', { deaths: true }, deathsFound, deathsDetermined, deathsDecided),
        silences: [...silent, 'roles', 'otherRole'],
      },
    ],
  },
]
