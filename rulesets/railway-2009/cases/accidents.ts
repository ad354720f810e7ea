import type { Case } from '#rules'
import { accidentMore, accidentRule, always, grave12, inScope, larger12, minor12, silent } from './lines.ts'

const facts = inScope
const accident = [accidentRule, accidentMore]
const safety = '、第六条第4项'
const quality = '、第七条第4项'

const production1 = `第十二条第(一)项第3目、第十二条第(一)项${safety} 一般责任`
const production2 = `第十二条第(二)项第3目、第十二条第(二)项${safety} 较大责任`
const production3 = `第十二条第(三)项第1目、第十二条第(三)项${safety} 重大责任`
const quality1 = `第十二条第(一)项第3目、第十二条第(一)项${quality} 一般责任`
const quality2 = `第十二条第(二)项第3目、第十二条第(二)项${quality} 较大责任`
const quality3 = `第十二条第(三)项第1目、第十二条第(三)项${quality} 重大责任`
const traffic1 = '第十二条第(一)项第3目、第十二条第(一)项、第二十条 一般责任'
const traffic2 = '第十二条第(二)项第3目、第十二条第(二)项、第二十条 较大责任'
const traffic3 = '第十二条第(三)项第1目、第十二条第(三)项、第二十条 重大责任'

const staff = `第十二条第(一)项第1目${minor12}`
const hazard = `第十二条第(一)项第2目${minor12}`
const failed = `第十二条第(二)项第1目${larger12}`
const demands = `第十二条第(二)项第2目${larger12}`
const concealed = `第十二条第(三)项第2目${grave12}`

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
  lines: readonly string[] = [],
  ...lacking: readonly string[]
) => ({
  facts: { ...facts, ...given },
  certain: [...always, ...lines],
  possible,
  silences: [...silent, ...lacking],
})

/** Two conducts of different grades. */
const alsoGraded = (
  given: Readonly<Record<string, boolean | number | string | null>>,
  ...lines: readonly string[]
) => ({ facts: { ...facts, ...given }, certain: [...always, ...lines], silences: [...silent, 'merging'] })

/** Of no grade, which the text then does not give. */
const lacking = (
  given: Readonly<Record<string, boolean | number | string | null>>,
  silence: string,
  ...lines: readonly string[]
) => ({ facts: { ...facts, ...given }, certain: [...always, ...lines], silences: [...silent, silence] })

export const accidents: readonly Case[] = [
  {
    title: '第十二条第(一)项第1目：制度、配备、职责都有问题的算；只有一样的看如何并列',
    matters: [
      gives({ a12_system: true, a7i1_staff: true, a6i1_duty: true }, staff),
      gives({ a12_system: true, a6i1_staff: true, a7i1_duty: true }, staff),
      open({ a12_system: true }, { [staff]: ['@listed'] }),
      open({ a6i1_staff: true }, { [staff]: ['@listed'] }),
      open({ a7i1_staff: true }, { [staff]: ['@listed'] }),
      open({ a6i1_duty: true }, { [staff]: ['@listed'] }),
      open({ a7i1_duty: true }, { [staff]: ['@listed'] }),
      open(
        {
          a12_system: null,
          a6i1_staff: null,
          a7i1_staff: null,
          a6i1_duty: null,
          a7i1_duty: null,
        },
        {
          [staff]: ['a12_system', 'a6i1_staff', 'a7i1_staff', 'a6i1_duty', 'a7i1_duty', '@listed'],
        },
      ),
      gives({ a12_system: false, a7i1_staff: false, a6i1_duty: false }),
    ],
  },
  {
    title: '第十二条第(一)项第1目：“安全质量”读作兼具，安全、质量两方面的配备、职责都要',
    readings: { listed: '兼具', safetyQuality: '兼具' },
    matters: [
      gives({ a12_system: true, a6i1_staff: true, a6i1_duty: true }),
      gives({ a12_system: true, a7i1_staff: true, a6i1_duty: true, a7i1_duty: true }),
      gives({ a12_system: true, a6i1_staff: true, a7i1_staff: true, a6i1_duty: true }),
      gives(
        { a12_system: true, a6i1_staff: true, a7i1_staff: true, a6i1_duty: true, a7i1_duty: true },
        staff,
      ),
    ],
  },
  {
    title: '第十二条第(一)项第1目：“安全质量”读作择一，安全、质量有其一即算',
    readings: { listed: '兼具', safetyQuality: '择一' },
    matters: [gives({ a12_system: true, a6i1_staff: true, a7i1_duty: true }, staff)],
  },
  {
    title: '第十二条第(一)项第1目：顿号并列读作兼具，缺一不算',
    readings: { listed: '兼具' },
    matters: [
      gives({ a12_system: true, a6i1_staff: true }),
      gives({ a12_system: true, a6i1_staff: true, a7i1_duty: true }, staff),
    ],
  },
  {
    title: '第十二条第(一)项第1目：顿号并列读作择一，有其一即算',
    readings: { listed: '择一' },
    matters: [gives({ a7i1_duty: true }, staff), gives({ a7i1_duty: false })],
  },
  {
    title: '第十二条第(一)项第2目：违规行为、重大隐患、隐患未治理，有其一即算',
    matters: [
      gives({ a12_violation: true }, hazard),
      gives({ a12_hazard: true }, hazard),
      gives({ a6i3: true }, hazard),
      gives({ a12_violation: false, a12_hazard: false, a6i3: false }),
      open(
        { a12_violation: null, a12_hazard: null, a6i3: null },
        { [hazard]: ['a12_violation', 'a12_hazard', 'a6i3'] },
      ),
    ],
  },
  {
    title: '第十二条第(二)项第1目：已验工程发现不合格',
    matters: [
      gives({ a7i3: true }, failed),
      gives({ a7i3: false }),
      open({ a7i3: null }, { [failed]: ['a7i3'] }),
    ],
  },
  {
    title: '第十二条第(二)项第2目：不合要求的指令、明示暗示，按有其一即算',
    matters: [
      gives({ a12_demand: true, a7i2_lower: true }, demands),
      gives({ a12_demand: true, a7i2_fraud: true }, demands),
      gives({ a12_demand: true }, demands),
      gives({ a7i2_lower: true }, demands),
      gives({ a7i2_fraud: true }, demands),
      gives({ a12_demand: false, a7i2_lower: false, a7i2_fraud: false }),
      open(
        { a12_demand: null, a7i2_lower: null, a7i2_fraud: null },
        { [demands]: ['a12_demand', 'a7i2_lower', 'a7i2_fraud'] },
      ),
    ],
  },
  {
    title: '第十二条第(二)项第2目：读作兼具',
    readings: { demands: '兼具' },
    matters: [gives({ a12_demand: true }), gives({ a12_demand: true, a7i2_fraud: true }, demands)],
  },
  {
    title: '第十二条第(二)项第2目：读作择一',
    readings: { demands: '择一' },
    matters: [gives({ a12_demand: true }, demands), gives({ a7i2_lower: true }, demands)],
  },
  {
    title: '第十二条第(三)项第2目：事故发生后隐瞒等，或者在调查中弄虚作假；不积极配合的没有等级',
    matters: [
      alsoGraded({ production: '一般', concealed: true }, production1, concealed),
      alsoGraded({ quality: '大事故', falsified: true }, quality1, concealed),
      alsoGraded({ traffic: '一般C类及以下', concealed: true }, traffic1, concealed, ...accident),
      alsoGraded({ traffic: '一般B类', concealed: true }, traffic1, concealed, ...accident),
      gives({ production: '一般', concealed: false, falsified: false }, production1),
      {
        facts: { ...facts, production: '一般', concealed: null, falsified: null },
        certain: [...always, production1],
        possible: { [concealed]: ['concealed', 'falsified'] },
        silences: [...silent, 'merging'],
      },
      lacking({ production: '一般', uncooperative: true }, 'g_uncooperative', production1),
    ],
  },
  {
    title: '第十二条第(三)项第2目：没有事故的，无所谓隐瞒；有没有事故不清楚的待查明',
    matters: [
      gives({ concealed: true, falsified: true, uncooperative: true }),
      gives({ production: '无', quality: '无', traffic: '无', concealed: true, falsified: true }),
      {
        facts: { ...facts, quality: null, concealed: true },
        certain: always,
        possible: {
          [quality1]: ['quality', '!第十二条第(二)项第3目 工程质量', '!第十二条第(三)项第1目 工程质量'],
          [quality2]: ['quality', '!第十二条第(一)项第3目 工程质量', '!第十二条第(三)项第1目 工程质量'],
          [quality3]: ['quality', '!第十二条第(一)项第3目 工程质量', '!第十二条第(二)项第3目 工程质量'],
          [concealed]: ['quality'],
        },
        silences: [...silent, 'merging', 'g_quality'],
      },
    ],
  },
  {
    title: '第十二条第(三)项第2目：“事故”读作不包括一般C类及以下的，隐瞒的不列重大责任',
    readings: { whichAccident: '不包括' },
    matters: [
      gives({ traffic: '一般C类及以下', concealed: true }, traffic1, ...accident),
      alsoGraded({ traffic: '一般B类', concealed: true }, traffic1, concealed, ...accident),
    ],
  },
  {
    title: '第十二条第(三)项第2目：“事故”读作包括一般C类及以下的，隐瞒的也是重大责任',
    readings: { whichAccident: '包括' },
    matters: [alsoGraded({ traffic: '一般C类及以下', falsified: true }, traffic1, concealed, ...accident)],
  },
  {
    title: '第六条第4项、第十二条：“不积极配合”与“弄虚作假”读作兼具，只有不积极配合的不算',
    readings: { investigation: '兼具' },
    matters: [
      gives({ quality: '大事故', uncooperative: true }, quality1),
      gives({ quality: '大事故', uncooperative: true, falsified: false }, quality1),
      {
        facts: { ...facts, quality: '大事故', uncooperative: true, falsified: true },
        certain: [...always, quality1, concealed],
        silences: [...silent, 'merging', 'g_uncooperative'],
      },
    ],
  },
  {
    title: '第六条第4项、第十二条：“不积极配合”与“弄虚作假”读作择一，不积极配合的没有等级',
    readings: { investigation: '择一' },
    matters: [lacking({ traffic: '一般B类', uncooperative: true }, 'g_uncooperative', traffic1, ...accident)],
  },
  {
    title: '第十二条第(一)项第3目、第(二)项第3目、第(三)项第1目：安全生产事故；逗号前后按有其一即算',
    matters: [
      gives({ production: '无' }),
      gives({ production: '一般' }, production1),
      gives({ production: '较大' }, production2),
      gives({ production: '重大及以上' }, production3),
      both(
        { production: null },
        {
          [production1]: ['production', '!第十二条第(二)项第3目 安全生产', '!第十二条第(三)项第1目 安全生产'],
          [production2]: ['production', '!第十二条第(一)项第3目 安全生产', '!第十二条第(三)项第1目 安全生产'],
          [production3]: ['production', '!第十二条第(一)项第3目 安全生产', '!第十二条第(二)项第3目 安全生产'],
        },
      ),
    ],
  },
  {
    title: '第十二条第(一)项第3目、第(二)项第3目、第(三)项第1目：工程质量事故；不到大事故的没有等级',
    matters: [
      gives({ quality: '无' }),
      lacking({ quality: '不到大事故' }, 'g_quality'),
      gives({ quality: '大事故' }, quality1),
      gives({ quality: '重大事故' }, quality2),
      gives({ quality: '特别重大事故' }, quality3),
      both(
        { quality: null },
        {
          [quality1]: ['quality', '!第十二条第(二)项第3目 工程质量', '!第十二条第(三)项第1目 工程质量'],
          [quality2]: ['quality', '!第十二条第(一)项第3目 工程质量', '!第十二条第(三)项第1目 工程质量'],
          [quality3]: ['quality', '!第十二条第(一)项第3目 工程质量', '!第十二条第(二)项第3目 工程质量'],
        },
        [],
        'g_quality',
      ),
    ],
  },
  {
    title:
      '第十二条第(一)项第3目、第(二)项第3目、第(三)项第1目：铁路交通事故；一般A类两级待查明，特别重大没有等级',
    matters: [
      gives({ traffic: '无' }),
      gives({ traffic: '一般C类及以下' }, traffic1, ...accident),
      gives({ traffic: '一般B类' }, traffic1, ...accident),
      both(
        { traffic: '一般A类' },
        {
          [traffic1]: ['@classAB', '!第十二条第(二)项第3目 铁路交通'],
          [traffic2]: ['@classAB', '!第十二条第(一)项第3目 铁路交通'],
        },
        accident,
      ),
      gives({ traffic: '较大' }, traffic2, ...accident),
      gives({ traffic: '重大' }, traffic3, ...accident),
      lacking({ traffic: '特别重大' }, 'g_traffic', ...accident),
      both(
        { traffic: null },
        {
          [traffic1]: [
            'traffic',
            '@classAB',
            '!第十二条第(二)项第3目 铁路交通',
            '!第十二条第(三)项第1目 铁路交通',
          ],
          [traffic2]: [
            'traffic',
            '@classAB',
            '!第十二条第(一)项第3目 铁路交通',
            '!第十二条第(三)项第1目 铁路交通',
          ],
          [traffic3]: [
            'traffic',
            '@classAB',
            '!第十二条第(一)项第3目 铁路交通',
            '!第十二条第(二)项第3目 铁路交通',
          ],
          [accidentRule]: ['traffic'],
          [accidentMore]: ['traffic'],
        },
        [],
        'g_traffic',
      ),
    ],
  },
]
