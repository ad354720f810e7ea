import type { Case } from '#rules'
import {
  byMinistry,
  cadreDecided,
  cadreDetermined,
  cadreRecorded,
  cadreSanction,
  ministryDecides,
  person,
  referred,
  seniorDecided,
  seniorDetermined,
  seniorSanction,
} from './cadres.ts'
import { always, byShare, inScope, silent } from './lines.ts'
import { personOpinion, unitOpinion } from './ways.ts'

export const persons: readonly Case[] = [
  {
    title: '第二十二条第二款、第二十五条第二款：铁路局、铁路公司处级及以下干部，涉及处分、涉嫌违法',
    matters: [
      person(
        '直接责任人员',
        { unitOf: '铁路局', cadre: '处级及以下干部', sanction: true, suspected: true },
        cadreDetermined,
        cadreSanction,
        cadreDecided,
        cadreRecorded,
        referred,
      ),
      person(
        '主要领导责任人员',
        { unitOf: '铁路局', cadre: '处级及以下干部', sanction: true, suspected: true },
        cadreDetermined,
        cadreSanction,
        cadreDecided,
        cadreRecorded,
        referred,
      ),
      person(
        '重要领导责任人员',
        { unitOf: '铁路公司', cadre: '处级及以下干部', sanction: true, suspected: true },
        cadreDetermined,
        cadreSanction,
        cadreDecided,
        cadreRecorded,
        referred,
      ),
      person(
        '监管人员',
        { unitOf: '铁路公司', cadre: '处级及以下干部', sanction: true, suspected: true },
        cadreDetermined,
        cadreSanction,
        cadreDecided,
        cadreRecorded,
        referred,
      ),
      person(
        '监管人员',
        { unitOf: '铁路局', cadre: '处级及以下干部', sanction: false, suspected: false },
        cadreDetermined,
        cadreDecided,
        cadreRecorded,
      ),
      {
        facts: {
          ...inScope,
          addressee: '单位',
          unitOf: '铁路局',
          cadre: '处级及以下干部',
          sanction: true,
          suspected: true,
        },
        certain: [...always, unitOpinion, byMinistry, ministryDecides],
        silences: [...silent, 'score', 'unitReferral'],
      },
    ],
  },
  {
    title: '第二十二条第二款、第二十五条第二款：局级干部不论所在单位都由铁道部',
    matters: [
      person(
        '直接责任人员',
        { unitOf: '铁路局', cadre: '局级干部', sanction: true },
        seniorDetermined,
        seniorSanction,
        seniorDecided,
      ),
      person(
        '主要领导责任人员',
        { unitOf: '铁路公司', cadre: '局级干部', sanction: true },
        seniorDetermined,
        seniorSanction,
        seniorDecided,
      ),
      person(
        '重要领导责任人员',
        { unitOf: '铁路局下属单位', cadre: '局级干部', sanction: true },
        seniorDetermined,
        seniorSanction,
        seniorDecided,
      ),
      person(
        '监管人员',
        { unitOf: '铁路局', cadre: '局级干部', sanction: true },
        seniorDetermined,
        seniorSanction,
        seniorDecided,
      ),
      person(
        '监管人员',
        { unitOf: '铁路局', cadre: '局级干部', sanction: false },
        seniorDetermined,
        seniorDecided,
      ),
      {
        facts: { ...inScope, addressee: '单位', unitOf: '铁路局', cadre: '局级干部', sanction: true },
        certain: [...always, unitOpinion, byMinistry, ministryDecides],
        silences: [...silent, 'score'],
      },
      {
        facts: { ...inScope, addressee: '直接责任人员', unitOf: '其他单位', cadre: '局级干部' },
        certain: [...always, byShare, personOpinion, seniorDetermined, seniorDecided],
        silences: [...silent, 'roles'],
      },
    ],
  },
  {
    title:
      '第二十二条第二款、第二十五条第二款：铁路局下属单位的处级及以下干部，看“铁路局和铁路公司”的干部如何读',
    matters: [
      {
        facts: {
          ...inScope,
          addressee: '监管人员',
          unitOf: '铁路局下属单位',
          cadre: '处级及以下干部',
          sanction: true,
        },
        certain: [...always, byShare, personOpinion],
        possible: {
          [cadreSanction]: ['@bureauCadres'],
          [cadreDetermined]: ['@bureauCadres'],
          [cadreDecided]: ['@bureauCadres'],
          [cadreRecorded]: ['@bureauCadres'],
        },
        silences: [...silent, 'roles', 'others'],
      },
    ],
  },
  {
    title: '第二十二条第二款、第二十五条第二款：读作包括，下属单位的干部也在内',
    readings: { bureauCadres: '包括' },
    matters: [
      person(
        '直接责任人员',
        { unitOf: '铁路局下属单位', cadre: '处级及以下干部', sanction: true },
        cadreDetermined,
        cadreSanction,
        cadreDecided,
        cadreRecorded,
      ),
      {
        facts: {
          ...inScope,
          addressee: '直接责任人员',
          unitOf: '其他单位',
          cadre: '处级及以下干部',
          sanction: true,
        },
        certain: [...always, byShare, personOpinion],
        silences: [...silent, 'roles', 'others'],
      },
    ],
  },
  {
    title: '第二十二条第二款、第二十五条第二款：读作不包括，下属单位的干部没有规定',
    readings: { bureauCadres: '不包括' },
    matters: [
      {
        ...person('直接责任人员', { unitOf: '铁路局下属单位', cadre: '处级及以下干部', sanction: true }),
        silences: [...silent, 'roles', 'others'],
      },
      person(
        '直接责任人员',
        { unitOf: '铁路局', cadre: '处级及以下干部' },
        cadreDetermined,
        cadreDecided,
        cadreRecorded,
      ),
    ],
  },
  {
    title: '第二十二条第二款、第二十五条第二款：不是干部的，由谁认定、处分和处理没有规定',
    matters: [
      {
        facts: { ...inScope, addressee: '直接责任人员', unitOf: '铁路局', cadre: '其他人员', sanction: true },
        certain: [...always, byShare, personOpinion],
        silences: [...silent, 'roles', 'others'],
      },
    ],
  },
  {
    title: '第二十二条第二款、第二十五条第二款：级别、单位、是否涉及处分和违法不清楚的待查明',
    matters: [
      {
        facts: {
          ...inScope,
          addressee: '直接责任人员',
          unitOf: null,
          cadre: null,
          sanction: null,
          suspected: null,
        },
        certain: [...always, byShare, personOpinion],
        possible: {
          [cadreDetermined]: ['cadre', 'unitOf', '@bureauCadres', '!第二十二条第二款 局级'],
          [seniorDetermined]: ['cadre', 'unitOf', '@bureauCadres', '!第二十二条第二款 处级及以下'],
          [cadreSanction]: ['cadre', 'unitOf', 'sanction', '@bureauCadres'],
          [seniorSanction]: ['cadre', 'sanction'],
          [cadreDecided]: ['cadre', 'unitOf', '@bureauCadres', '!第二十五条第二款 局级'],
          [seniorDecided]: ['cadre', 'unitOf', '@bureauCadres', '!第二十五条第二款 处级及以下'],
          [cadreRecorded]: ['cadre', 'unitOf', '@bureauCadres'],
          [referred]: ['suspected'],
        },
        silences: [...silent, 'roles', 'others'],
      },
    ],
  },
]
