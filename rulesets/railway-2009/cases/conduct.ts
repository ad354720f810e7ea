import type { Case } from '#rules'
import {
  accidentMore,
  accidentRule,
  always,
  grave13,
  inScope,
  larger13,
  minor13,
  otherStandard,
  silent,
} from './lines.ts'

const facts = inScope
const accident = [accidentRule, accidentMore]

const bidding1 = `第十三条第(一)项第2目${minor13}`
const bidding2 = '第十三条第(二)项第2目、第十三条第(二)项、第九条第2项 较大责任'
const bidding3 = `第十三条第(三)项第5目${grave13}`
const document = '第十三条第(二)项第2目、第十三条第(二)项、第九条第1项 较大责任'
const subcontract = `第十三条第(二)项第3目${larger13}`
const account = `第十三条第(二)项第8目${larger13}`
const deposit = `第十三条第(二)项第10目${larger13}`
const forced = `第十三条第(三)项第6目${grave13}`
const invest = `第十三条第(三)项第9目${grave13}`
const fund = `第十三条第(三)项第10目${grave13}`
const papers = `第十三条第(三)项第11目${grave13}`
const other1 = `第十三条第(一)项第8目${minor13}`
const other2 = `第十三条第(二)项第13目${larger13}`
const other3 = `第十三条第(三)项第13目${grave13}`

const gives = (
  given: Readonly<Record<string, boolean | number | string | null>>,
  ...lines: readonly string[]
) => ({ facts: { ...facts, ...given }, certain: [...always, ...lines], silences: silent })

const open = (
  given: Readonly<Record<string, boolean | number | string | null>>,
  possible: Readonly<Record<string, readonly string[]>>,
  ...lines: readonly string[]
) => ({ facts: { ...facts, ...given }, certain: [...always, ...lines], possible, silences: silent })

const both = (
  given: Readonly<Record<string, boolean | number | string | null>>,
  possible: Readonly<Record<string, readonly string[]>>,
  ...rest: readonly string[]
) => ({
  facts: { ...facts, ...given },
  certain: [...always, ...rest.filter((one) => one !== 'g_other')],
  possible,
  silences: [...silent, ...rest.filter((one) => one === 'g_other')],
})

/** 情节 and effect that do not go together. */
const lacking = (given: Readonly<Record<string, string>>) => ({
  facts: { ...facts, ...given },
  certain: always,
  silences: [...silent, 'g_other'],
})

export const conduct: readonly Case[] = [
  {
    title: '第十三条第(一)项第2目、第(二)项第2目、第(三)项第5目：招标过程中的违规，一般、较大、严重',
    matters: [
      gives({ bidding: '无' }),
      gives({ bidding: '一般' }, bidding1),
      gives({ bidding: '较大' }, bidding2),
      gives({ bidding: '严重' }, bidding3),
      both(
        { bidding: null },
        {
          [bidding1]: ['bidding', '!第十三条第(二)项第2目 招标过程', '!第十三条第(三)项第5目'],
          [bidding2]: ['bidding', '!第十三条第(一)项第2目', '!第十三条第(三)项第5目'],
          [bidding3]: ['bidding', '!第十三条第(一)项第2目', '!第十三条第(二)项第2目 招标过程'],
        },
      ),
    ],
  },
  {
    title: '第十三条第(二)项第2目：未依据示范文本，或者弄虚作假',
    matters: [
      gives({ a9i1_template: true }, document),
      gives({ a9i1_fraud: true }, document),
      gives({ a9i1_template: false, a9i1_fraud: false }),
      open({ a9i1_template: null, a9i1_fraud: null }, { [document]: ['a9i1_template', 'a9i1_fraud'] }),
    ],
  },
  {
    title: '第十三条第(二)项第3、8、10目，第(三)项第6、9、10、11目：没有金额的各项',
    matters: [
      gives({ a13_subcontract: true, a8i5: true, a8i7_deposit: true }, subcontract, account, deposit),
      gives(
        {
          a9i3_asked: true,
          a9i3_unlawful: true,
          a13_forced: true,
          a8i7_invest: true,
          a8i9: true,
          a9i6: true,
        },
        forced,
        invest,
        fund,
        papers,
      ),
      gives({
        a13_subcontract: false,
        a8i5: false,
        a8i7_deposit: false,
        a13_forced: false,
        a8i7_invest: false,
        a8i9: false,
        a9i6: false,
      }),
      open(
        { a13_subcontract: null, a8i5: null, a8i7_deposit: null },
        { [subcontract]: ['a13_subcontract'], [account]: ['a8i5'], [deposit]: ['a8i7_deposit'] },
      ),
      open(
        { a8i7_invest: null, a8i9: null, a9i6: null },
        { [invest]: ['a8i7_invest'], [fund]: ['a8i9'], [papers]: ['a9i6'] },
      ),
      {
        ...open({ a9i3_asked: true, a9i3_unlawful: true, a13_forced: null }, { [forced]: ['a13_forced'] }),
        silences: [...silent, 'g_subcontract'],
      },
    ],
  },
  {
    title: '第十三条第(三)项第6目：强行要求而已经转包的，较大、重大两级都合，合并与否没有规定',
    matters: [
      {
        facts: { ...facts, a13_subcontract: true, a9i3_asked: true, a9i3_unlawful: true, a13_forced: true },
        certain: [...always, subcontract, forced],
        silences: [...silent, 'merging'],
      },
    ],
  },
  {
    title: '第十三条第(一)项第8目、第(二)项第13目、第(三)项第13目：其他行为的情节与影响须相配',
    matters: [
      gives({ other: '违规违纪', other_severity: '较轻', other_effect: '一定' }, other1),
      gives({ other: '违规违纪', other_severity: '较大', other_effect: '较大' }, other2),
      gives({ other: '违规违纪', other_severity: '重大', other_effect: '重大' }, other3),
      lacking({ other: '不良行为', other_severity: '较轻', other_effect: '一定' }),
      gives({ other: '不良行为', other_severity: '较大', other_effect: '较大' }, other2),
      gives({ other: '不良行为', other_severity: '重大', other_effect: '重大' }, other3),
      gives({ other: '无', other_severity: '较轻', other_effect: '一定' }),
      gives({ other: '无', other_severity: '较大', other_effect: '较大' }),
      gives({ other: '无', other_severity: '重大', other_effect: '重大' }),
      lacking({ other: '违规违纪', other_severity: '较轻', other_effect: '没有' }),
      lacking({ other: '不良行为', other_severity: '较大', other_effect: '一定' }),
      lacking({ other: '不良行为', other_severity: '重大', other_effect: '较大' }),
      gives({ other: '无', other_severity: '较大', other_effect: '一定' }),
      lacking({ other: '违规违纪', other_severity: '较轻', other_effect: '较大' }),
      lacking({ other: '违规违纪', other_severity: '较轻', other_effect: '重大' }),
      lacking({ other: '违规违纪', other_severity: '较大', other_effect: '没有' }),
      lacking({ other: '违规违纪', other_severity: '较大', other_effect: '一定' }),
      lacking({ other: '违规违纪', other_severity: '较大', other_effect: '重大' }),
      lacking({ other: '违规违纪', other_severity: '重大', other_effect: '没有' }),
      lacking({ other: '违规违纪', other_severity: '重大', other_effect: '一定' }),
      lacking({ other: '违规违纪', other_severity: '重大', other_effect: '较大' }),
      both(
        { other: null, other_severity: null, other_effect: null },
        {
          [other1]: [
            'other',
            'other_severity',
            'other_effect',
            '!第十三条第(二)项第13目',
            '!第十三条第(三)项第13目',
          ],
          [other2]: [
            'other',
            'other_severity',
            'other_effect',
            '!第十三条第(一)项第8目',
            '!第十三条第(三)项第13目',
          ],
          [other3]: [
            'other',
            'other_severity',
            'other_effect',
            '!第十三条第(一)项第8目',
            '!第十三条第(二)项第13目',
          ],
        },
        'g_other',
      ),
    ],
  },
  {
    title: '第十四条：另有划分标准的，第十二条和第十三条没有金额的各项都不用',
    matters: [
      {
        facts: {
          ...facts,
          otherGrading: true,
          a6i1_system: true,
          a6i1_staff: true,
          a6i1_duty: true,
          a12_violation: true,
          a7i3: true,
          a12_demand: true,
          a7i2_lower: true,
          concealed: true,
          production: '一般',
          quality: '大事故',
          traffic: '一般B类',
          bidding: '一般',
          a9i1_template: true,
          a13_subcontract: true,
          a8i5: true,
          a8i7_deposit: true,
          a9i3_asked: true,
          a9i3_unlawful: true,
          a13_forced: true,
          a8i7_invest: true,
          a8i9: true,
          a9i6: true,
          other: '违规违纪',
          other_severity: '较轻',
          other_effect: '一定',
        },
        certain: [...always, otherStandard, ...accident],
        silences: silent,
      },
      {
        facts: {
          ...facts,
          otherGrading: true,
          production: '较大',
          quality: '重大事故',
          traffic: '较大',
          bidding: '较大',
          other: '违规违纪',
          other_severity: '较大',
          other_effect: '较大',
        },
        certain: [...always, otherStandard, ...accident],
        silences: silent,
      },
      {
        facts: {
          ...facts,
          otherGrading: true,
          production: '重大及以上',
          quality: '特别重大事故',
          traffic: '重大',
          bidding: '严重',
          other: '违规违纪',
          other_severity: '重大',
          other_effect: '重大',
        },
        certain: [...always, otherStandard, ...accident],
        silences: silent,
      },
    ],
  },
]
