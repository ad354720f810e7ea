import type { Case } from '#rules'
import {
  accidentMore,
  accidentRule,
  always,
  grave12,
  grave13,
  inScope,
  larger12,
  larger13,
  minor12,
  minor13,
  silent,
} from './lines.ts'

/** Facts, and the lines that follow, the grade last. */
type Conduct = readonly [given: Readonly<Record<string, boolean | number | string>>, ...lines: string[]]

const accident = [accidentRule, accidentMore] as const
const graded = (article: 12 | 13) => (grade: 1 | 2 | 3, number: number, beside: string) => {
  const name = `第十${article === 12 ? '二' : '三'}条第(${'一二三'.charAt(grade - 1)})项`
  return `${name}第${number}目、${name}${beside} ${['一般责任', '较大责任', '重大责任'][grade - 1]}`
}
const by12 = graded(12)
const amounts = (given: Conduct[0], key: string, ...grades: readonly (readonly [number, string])[]) =>
  grades.map(([amount, line]): Conduct => [{ ...given, [key]: amount }, line])

/** Each question of 第十二、十三条 that knows several grades, with a conduct of each. */
const questions: readonly (readonly Conduct[])[] = [
  [
    [{ production: '一般' }, by12(1, 3, '、第六条第4项')],
    [{ production: '较大' }, by12(2, 3, '、第六条第4项')],
    [{ production: '重大及以上' }, by12(3, 1, '、第六条第4项')],
  ],
  [
    [{ quality: '大事故' }, by12(1, 3, '、第七条第4项')],
    [{ quality: '重大事故' }, by12(2, 3, '、第七条第4项')],
    [{ quality: '特别重大事故' }, by12(3, 1, '、第七条第4项')],
  ],
  [
    [{ traffic: '一般B类' }, ...accident, by12(1, 3, '、第二十条')],
    [{ traffic: '较大' }, ...accident, by12(2, 3, '、第二十条')],
    [{ traffic: '重大' }, ...accident, by12(3, 1, '、第二十条')],
  ],
  [
    [{ k1: true, k1_loss: 20, k1_direct: 20 }, `第十三条第(一)项第1目${minor13}`],
    [{ k1: true, k1_loss: 100, k1_direct: 50 }, `第十三条第(二)项第1目${larger13}`],
    [{ k1: true, k1_loss: 400, k1_direct: 300 }, `第十三条第(三)项第1目${grave13}`],
  ],
  amounts(
    { k2_paid: true, k2_offset: true },
    'k2_amount',
    [150, `第十三条第(一)项第3目${minor13}`],
    [300, `第十三条第(二)项第5目${larger13}`],
    [600, `第十三条第(三)项第2目${grave13}`],
  ),
  amounts(
    { k3: true },
    'k3_ratio',
    [15, `第十三条第(一)项第4目${minor13}`],
    [30, `第十三条第(二)项第4目${larger13}`],
  ),
  amounts(
    { k4_cost: true },
    'k4_amount',
    [150, `第十三条第(一)项第5目${minor13}`],
    [300, `第十三条第(二)项第6目${larger13}`],
    [600, `第十三条第(三)项第4目${grave13}`],
  ),
  amounts(
    { k5_quantity: true },
    'k5_amount',
    [150, `第十三条第(一)项第6目${minor13}`],
    [300, `第十三条第(二)项第11目${larger13}`],
    [600, `第十三条第(三)项第8目${grave13}`],
  ),
  amounts(
    { k6: true },
    'k6_loss',
    [150, `第十三条第(一)项第7目${minor13}`],
    [300, `第十三条第(二)项第12目${larger13}`],
    [600, `第十三条第(三)项第12目${grave13}`],
  ),
  amounts(
    { k7_pricing: true },
    'k7_amount',
    [300, `第十三条第(二)项第7目${larger13}`],
    [3000, `第十三条第(三)项第3目${grave13}`],
  ),
  amounts(
    { k8: true },
    'k8_amount',
    [50, `第十三条第(二)项第9目${larger13}`],
    [200, `第十三条第(三)项第7目${grave13}`],
  ),
  [
    [{ bidding: '一般' }, `第十三条第(一)项第2目${minor13}`],
    [{ bidding: '较大' }, '第十三条第(二)项第2目、第十三条第(二)项、第九条第2项 较大责任'],
    [{ bidding: '严重' }, `第十三条第(三)项第5目${grave13}`],
  ],
  [
    [{ other: '违规违纪', other_severity: '较轻', other_effect: '一定' }, `第十三条第(一)项第8目${minor13}`],
    [
      { other: '违规违纪', other_severity: '较大', other_effect: '较大' },
      `第十三条第(二)项第13目${larger13}`,
    ],
    [{ other: '违规违纪', other_severity: '重大', other_effect: '重大' }, `第十三条第(三)项第13目${grave13}`],
  ],
]

/** What is always of one grade. */
const minor: readonly Conduct[] = [
  [{ a12_system: true, a6i1_staff: true, a6i1_duty: true }, `第十二条第(一)项第1目${minor12}`],
  [{ a12_violation: true }, `第十二条第(一)项第2目${minor12}`],
]
const larger: readonly Conduct[] = [
  [{ a7i3: true }, `第十二条第(二)项第1目${larger12}`],
  [{ a12_demand: true }, `第十二条第(二)项第2目${larger12}`],
  [{ a9i1_template: true }, '第十三条第(二)项第2目、第十三条第(二)项、第九条第1项 较大责任'],
  [{ a13_subcontract: true }, `第十三条第(二)项第3目${larger13}`],
  [{ a8i5: true }, `第十三条第(二)项第8目${larger13}`],
  [{ a8i7_deposit: true }, `第十三条第(二)项第10目${larger13}`],
]
const grave: readonly Conduct[] = [
  [{ a9i3_asked: true, a9i3_unlawful: true, a13_forced: true }, `第十三条第(三)项第6目${grave13}`],
  [{ a8i7_invest: true }, `第十三条第(三)项第9目${grave13}`],
  [{ a8i9: true }, `第十三条第(三)项第10目${grave13}`],
  [{ a9i6: true }, `第十三条第(三)项第11目${grave13}`],
]

const gradeOf = ([, ...lines]: Conduct) => lines.at(-1)?.slice(-4)
const unlike = (one: Conduct, other: Conduct) => gradeOf(one) !== gradeOf(other)

const matter = ([one, ...its]: Conduct, [other, ...others]: Conduct) => ({
  facts: { ...inScope, ...one, ...other },
  certain: [...always, ...its, ...others],
  silences: [...silent, ...(gradeOf([one, ...its]) === gradeOf([other, ...others]) ? [] : ['merging'])],
})

/** Of two questions the conducts that are of different grades. */
const pairsOf = (one: readonly Conduct[], other: readonly Conduct[]) =>
  one.flatMap((a) => other.flatMap((b) => (unlike(a, b) ? [[a, b] as const] : [])))

const pairs = questions.flatMap((one, at) =>
  questions.slice(at + 1).flatMap((other, further) => {
    const found = pairsOf(one, other)
    // Not every combination: one each, another one every time.
    const chosen = found[(at + further) % found.length]
    return chosen ? [matter(...chosen)] : []
  }),
)
const half = Math.ceil(pairs.length / 2)
const [bidding = []] = questions.slice(-2)
/** Each with the next of the others, those of its own grade left out. */
const inTurn = (some: readonly Conduct[], others: readonly Conduct[]) =>
  some.flatMap((one, at) => {
    const found = others.filter((other) => unlike(one, other))
    const other = found[at % found.length]
    return other ? [matter(one, other)] : []
  })

export const merging: readonly Case[] = [
  {
    title: '第十一条、第十二条、第十三条：两种行为各按一目分级而等级不同的，几级并存如何处理没有规定',
    matters: pairs.slice(0, half),
  },
  {
    title: '第十一条、第十二条、第十三条：另一些两种行为各按一目分级而等级不同的，也没有规定',
    matters: pairs.slice(half),
  },
  {
    title: '第十一条、第十二条、第十三条：一律归入一级的行为，与他种行为等级不同的，几级并存',
    matters: [...inTurn(minor, bidding), ...inTurn(larger, bidding), ...inTurn(grave, bidding)],
  },
  {
    title: '第十一条、第十二条、第十三条：都一律归入一级的行为，等级不同的几级并存，相同的不是',
    matters: [
      ...inTurn(minor, [...larger.slice(0, 1), ...grave.slice(0, 1)]),
      ...inTurn(larger.slice(0, 1), grave),
      ...larger.slice(0, 1).flatMap((one) => larger.slice(1, 2).map((other) => matter(one, other))),
    ],
  },
  {
    title: '第十二条第(三)项第2目：没有等级的事故而隐瞒的，只有重大责任一级',
    matters: [
      {
        facts: { ...inScope, quality: '不到大事故', concealed: true },
        certain: [...always, `第十二条第(三)项第2目${grave12}`],
        silences: [...silent, 'g_quality'],
      },
      {
        facts: { ...inScope, quality: '不到大事故', concealed: true, bidding: '一般' },
        certain: [...always, `第十二条第(三)项第2目${grave12}`, `第十三条第(一)项第2目${minor13}`],
        silences: [...silent, 'g_quality', 'merging'],
      },
      {
        facts: { ...inScope, quality: '不到大事故', concealed: true, a8i5: true },
        certain: [...always, `第十二条第(三)项第2目${grave12}`, `第十三条第(二)项第8目${larger13}`],
        silences: [...silent, 'g_quality', 'merging'],
      },
    ],
  },
  {
    title:
      '第十三条第(二)项第9目、第(三)项第7目：只有一种行为而金额不清楚的，不是几级并存；另有一种的，可能并存',
    matters: [
      {
        facts: { ...inScope, k8: true, k8_amount: null },
        certain: always,
        possible: {
          [`第十三条第(二)项第9目${larger13}`]: ['k8_amount', '!第十三条第(三)项第7目'],
          [`第十三条第(三)项第7目${grave13}`]: ['k8_amount', '!第十三条第(二)项第9目'],
        },
        silences: [...silent, 'g_amount'],
      },
      {
        facts: { ...inScope, k8: true, k8_amount: null, a8i5: true },
        certain: [...always, `第十三条第(二)项第8目${larger13}`],
        possible: {
          [`第十三条第(二)项第9目${larger13}`]: ['k8_amount', '!第十三条第(三)项第7目'],
          [`第十三条第(三)项第7目${grave13}`]: ['k8_amount', '!第十三条第(二)项第9目'],
        },
        silences: [...silent, 'merging', 'g_amount'],
      },
    ],
  },
]
