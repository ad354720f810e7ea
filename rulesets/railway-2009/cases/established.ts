import type { Case } from '#rules'
import {
  accidentMore,
  accidentRule,
  always,
  byShare,
  grave13,
  inScope,
  larger13,
  minor12,
  minor13,
  otherStandard,
  pursue,
  pursued,
  silent,
  ways,
} from './lines.ts'
import {
  direct1,
  direct2,
  direct3,
  graveGrade,
  graveItem,
  largerGrade,
  largerItem,
  leading1,
  leading2,
  leading3,
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

type Given = Readonly<Record<string, boolean | number | string>>
type Matter = Case['matters'][number]

/** Each item of 第六条至第十条 by itself. */
const items: readonly (readonly [number, number, Given])[] = [
  [6, 1, { a6i1_staff: true, a6i1_system: true, a6i1_duty: true }],
  [6, 2, { a6i2: true }],
  [6, 3, { a6i3: true }],
  [6, 4, { production: '一般', concealed: true }],
  [6, 5, { a6i5: true }],
  [7, 1, { a7i1_staff: true, a7i1_system: true, a7i1_duty: true }],
  [7, 2, { a7i2_lower: true }],
  [7, 3, { a7i3: true }],
  [7, 4, { quality: '不到大事故', concealed: true }],
  [7, 5, { a7i5: true }],
  [8, 1, { k4_standard: true }],
  [8, 2, { k3: true }],
  [8, 3, { a8i3_work: true }],
  [8, 4, { a8i4: true }],
  [8, 5, { a8i5: true }],
  [8, 6, { k8: true }],
  [8, 7, { a8i7_invest: true }],
  [8, 8, { k2_paid: true, k2_offset: true }],
  [8, 9, { a8i9: true }],
  [8, 10, { a8i10: true }],
  [9, 1, { a9i1_template: true }],
  [9, 2, { bidding: '一般' }],
  [9, 3, { a9i3_stood: true, a13_subcontract: true }],
  [9, 4, { k5_quantity: true }],
  [9, 5, { a9i5: true }],
  [9, 6, { a9i6: true }],
  [9, 7, { a9i7: true }],
  [10, 1, { a10i1: true }],
  [10, 2, { a10i2: true }],
  [10, 3, { a10i3_effect: true, a10i3_loss: true }],
]
const itemLine = ([article, number]: (typeof items)[number]) =>
  `第${'六七八九十'.charAt(article - 6)}条第${number}项${pursued}`

/** With another standard of division (第十四条) nothing is graded. */
const ungraded = { ...inScope, confirmed: true, otherGrading: true, addressee: '单位' }
const alone = (item: (typeof items)[number]): Matter => ({
  facts: { ...ungraded, ...item[2] },
  certain: [...always, otherStandard, pursue, unitOpinion, itemLine(item), unitWays, ...ways],
  silences: [...silent, 'score'],
})
const everything: Given = Object.assign({}, ...items.map(([, , given]) => given))
const altogether = (given: Given, ...lines: readonly string[]): Matter => ({
  facts: { ...ungraded, ...everything, ...given },
  certain: [...always, otherStandard, unitOpinion, ...lines],
  silences: [...silent, 'score'],
})
const lawful = '第四条 违反法律法规的依法办理'
const all = [pursue, ...items.map(itemLine), unitWays, ...ways]

/** A grade, and nothing of 第六条至第十条. */
const gradedOnly: readonly (readonly [Given, string, unit: string, direct: string])[] = [
  [{ a12_hazard: true }, `第十二条第(一)项第2目${minor12}`, unit1, direct1],
  [{ a13_subcontract: true }, `第十三条第(二)项第3目${larger13}`, unit2, direct2],
  [{ k1: true, k1_loss: 20, k1_direct: 20 }, `第十三条第(一)项第1目${minor13}`, unit1, direct1],
  [{ k1: true, k1_loss: 100, k1_direct: 50 }, `第十三条第(二)项第1目${larger13}`, unit2, direct2],
  [{ k1: true, k1_loss: 400, k1_direct: 300 }, `第十三条第(三)项第1目${grave13}`, unit3, direct3],
]
const byUnit = (given: Given, ...lines: readonly string[]): Matter => ({
  facts: { ...inScope, confirmed: true, addressee: '单位', ...given },
  certain: [...always, pursue, unitOpinion, ...lines],
  silences: [...silent, 'score'],
})
const byPerson = (addressee: string, given: Given, ...lines: readonly string[]): Matter => ({
  facts: { ...inScope, confirmed: true, addressee, ...given },
  certain: [...always, byShare, personOpinion, ...lines],
  silences: [...silent, 'roles'],
})
export const combined = (line: string) => line.replaceAll('择一', '可单用可并用')

/** A conduct of each grade, and what follows for each kind of person. */
const three = { bidding: '一般', a8i5: true, a8i9: true }
const threeGrades = [minorGrade, largerGrade, graveGrade]
const threeItems = [pursue, minorItem, largerItem, graveItem, ...ways]
const leading = [leading1, leading2, leading3]
const lists: readonly (readonly [string, readonly string[]])[] = [
  ['直接责任人员', [direct1, direct2, direct3]],
  ['主要领导责任人员', leading],
  ['重要领导责任人员', leading],
  ['监管人员', [supervising1, supervising2, supervising3]],
]
const withMerging = (one: Matter): Matter => ({ ...one, silences: [...(one.silences ?? []), 'merging'] })
const everybody = (given: Given, made: (list: readonly string[]) => readonly string[]): readonly Matter[] =>
  [
    {
      ...byUnit({ ...three, ...given }),
      certain: [...always, unitOpinion, ...made([unit1, unit2, unit3, unitWays])],
    },
    ...lists.map(([addressee, list]) =>
      byPerson(addressee, { ...three, ...given }, ...made([...list, personWays])),
    ),
  ].map(withMerging)

const unlawful = { unlawful: true }

export const established: readonly Case[] = [
  {
    title: '第十六条第一款：第六条至第十条任何一项都是违规责任，没有等级的也是',
    readings: { catalogue: '并行' },
    matters: items.map(alone),
  },
  {
    title: '第十六条：有等级而不在第六条至第十条之列的，也是违规责任',
    readings: { catalogue: '并行' },
    matters: [
      ...gradedOnly.map(([given, line, unit]) => byUnit(given, line, unit, unitWays, ...ways)),
      ...gradedOnly.map(([given, line, , direct]) =>
        byPerson('直接责任人员', given, pursue, line, direct, personWays, ...ways),
      ),
      ...(['一般责任', '较大责任', '重大责任'] as const).map((grade, at) =>
        byUnit(
          { otherGrading: true, otherGrade: grade },
          otherStandard,
          `第十四条、第十一条 ${grade}`,
          [unit1, unit2, unit3][at] ?? '',
          unitWays,
          ...ways,
        ),
      ),
    ],
  },
  {
    title: '第十六条第二款、第三款：读作可并用，有等级而不在第六条至第十条之列的，也是违规责任',
    readings: { catalogue: '并行', combining: '可并用' },
    matters: gradedOnly.map(([given, line, , direct]) =>
      byPerson('直接责任人员', given, pursue, line, combined(direct), combined(personWays), ...ways),
    ),
  },
  {
    title: '第四条：违反法律法规的，读作只依法办理，第六条至第十条都不列；没有违反的照列',
    readings: { lawOnly: '取代', catalogue: '并行', commas: '兼具' },
    matters: [altogether({ unlawful: false }, ...all), altogether(unlawful, lawful)],
  },
  {
    title: '第四条：违反法律法规的，不另选读法，第六条至第十条照列',
    readings: { catalogue: '并行' },
    matters: [altogether(unlawful, lawful, ...all)],
  },
  {
    title: '第四条、第十七条至第十九条：违反法律法规的，读作只依法办理，谁都没有方式；没有违反的照列',
    readings: { lawOnly: '取代', catalogue: '并行' },
    matters: [
      ...everybody({ unlawful: false }, (list) => [...threeGrades, ...threeItems, ...list]),
      ...everybody(unlawful, () => [...threeGrades, lawful]),
    ],
  },
  {
    title: '第四条、第十七条至第十九条：违反法律法规的，不另选读法，方式照列',
    readings: { catalogue: '并行' },
    matters: everybody(unlawful, (list) => [...threeGrades, ...threeItems, lawful, ...list]),
  },
  {
    title: '第四条、第十七条至第十九条：读作可并用而只依法办理的，谁都没有方式；没有违反的照列',
    readings: { lawOnly: '取代', catalogue: '并行', combining: '可并用' },
    matters: [
      ...everybody({ unlawful: false }, (list) => [...threeGrades, ...threeItems, ...list.map(combined)]),
      ...everybody(unlawful, () => [...threeGrades, lawful]),
    ],
  },
  {
    title: '第四条、第十七条至第十九条：读作可并用，违反法律法规的方式照列',
    readings: { catalogue: '并行', combining: '可并用' },
    matters: everybody(unlawful, (list) => [...threeGrades, ...threeItems, lawful, ...list.map(combined)]),
  },
  {
    title: '第十六条至第十九条：四种责任以外的人，没有方式可以合并',
    readings: { catalogue: '并行', combining: '可并用' },
    matters: [
      withMerging({
        ...byPerson('其他责任人', three, ...threeGrades, pursue, minorItem, largerItem, graveItem),
        silences: [...silent, 'roles', 'otherRole'],
      }),
    ],
  },
  {
    title: '第二十条、第十六条：铁路交通事故，读作并行、可并用的，方式照列；读作取代的另见',
    readings: { accidentPenalty: '并行', catalogue: '并行', combining: '可并用', aftermath: '兼具' },
    matters: [
      byPerson(
        '直接责任人员',
        { traffic: '一般B类' },
        pursue,
        accidentRule,
        accidentMore,
        '第十二条第(一)项第3目、第十二条第(一)项、第二十条 一般责任',
        combined(direct1),
        combined(personWays),
        ...ways,
      ),
    ],
  },
]
