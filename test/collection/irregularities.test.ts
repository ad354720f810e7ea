import { expect, test } from 'vitest'
import { catalog } from '#knowledge'

const { regulations, essays, sources } = catalog()

/**
 * How the edition accounts for an irregularity of the compilation: by an emendation of any kind (校勘), by one read as
 * corrected (改读) or only proposed (存疑) where the edition rules name the place, or in another layer.
 */
type How = '校勘' | '改读' | '存疑' | '剔除' | '缺失' | '补号' | '接排' | '文章' | '网页' | '标签'

interface Entry {
  readonly line: number | undefined
  readonly how: readonly How[]
  readonly words: string
}

const entry = (line: number | undefined, words: string, ...how: readonly How[]): Entry => ({
  line,
  how,
  words,
})
const kinds = { evident: ['校勘', '改读'], conjecture: ['校勘', '存疑'], note: ['校勘'] } as const

/** Everything the edition says about a line of the compilation. */
const said: readonly Entry[] = [
  ...regulations.flatMap(({ meta, records }) => {
    const lineOf = (eId: string) => records.get(eId)?.place?.line
    const glued = [...records.values()].filter(({ place }) => place?.glued)
    const { dropped = [], label } = meta.provenance ?? {}
    return [
      ...meta.emendations.map(({ at, kind, printed }) => entry(lineOf(at), printed || '全', ...kinds[kind])),
      ...dropped.map(({ line, words }) => entry(line, words, '剔除')),
      ...meta.lacunae.map(({ id, resumes }) => entry(lineOf(resumes), id, '缺失')),
      ...meta.supplied.map(({ at, num }) => entry(lineOf(at), num, '补号')),
      ...glued.map(({ eId, place }) => entry(place?.line, eId, '接排')),
      entry(label?.line, label?.words ?? '', '标签'),
    ]
  }),
  ...essays.flatMap(({ irregularities, provenance }) => [
    ...irregularities.map(({ line, printed }) => entry(line, printed, '文章')),
    entry(provenance.label.line, '文章', '标签'),
  ]),
  ...(sources.get('compilation')?.data.lines ?? []).map(({ line }) => entry(line, '整行', '网页')),
]

const expected: readonly (readonly [line: number, how: How, words: string])[] = [
  // The page the texts were copied from.
  [1, '网页', '整行'],
  [3, '网页', '整行'],
  [5, '网页', '整行'],
  [7, '网页', '整行'],
  [191, '网页', '整行'],
  [397, '网页', '整行'],
  [763, '网页', '整行'],
  [191, '标签', '篇2'],
  [269, '标签', '文章'],
  [311, '标签', '文章'],
  [397, '标签', '篇5'],
  [615, '标签', '篇6'],
  [615, '剔除', '篇6:'],
  // 宁波
  [29, '接排', 'art_6'],
  [87, '存疑', '来针对'],
  [103, '校勘', '教育管理好'],
  [119, '校勘', '对反规定的'],
  [125, '校勘', '或造成不良影响'],
  [127, '校勘', '表率不够'],
  [147, '接排', 'art_15'],
  [147, '校勘', '从重追究责任。'],
  [155, '校勘', '窝案串案的。'],
  [161, '校勘', '减轻追究责任。'],
  [171, '校勘', '本规定'],
  // 青海
  [193, '校勘', '全'],
  [211, '剔除', '2'],
  [211, '缺失', 'gap_1'],
  [211, '补号', '第六条'],
  [211, '补号', '(三)'],
  [215, '改读', '线索处臵'],
  [221, '改读', '案件处臵'],
  [227, '校勘', '阻扰查处'],
  [233, '校勘', '以口头批评'],
  [259, '校勘', '主动查处和'],
  [261, '剔除', '6'],
  [261, '缺失', 'gap_2'],
  [261, '补号', '第十六条'],
  [261, '校勘', '团、妇联'],
  // The two essays.
  [283, '文章', '绘画者'],
  [301, '文章', '批报'],
  [309, '文章', '问题与大学学报'],
  [353, '文章', '紀委'],
  [375, '文章', '(下转第268页)'],
  [375, '文章', '(上接第229页)'],
  [377, '文章', '再现'],
  [381, '文章', '案件的,对本单位'],
  [383, '文章', '监查'],
  [385, '文章', '监查'],
  [389, '文章', '党風'],
  [389, '文章', '[科]'],
  // 铁路
  [399, '校勘', '全'],
  [401, '校勘', '全'],
  [409, '校勘', '违规责任和发生事故进行'],
  [427, '校勘', '一般A、B类及以上'],
  [433, '校勘', '不完善;,'],
  [433, '接排', 'art_7__para_1__point_2'],
  [447, '校勘', '虚报工程完成的'],
  [449, '接排', 'art_8__para_1__point_5'],
  [449, '接排', 'art_8__para_1__point_6'],
  [451, '接排', 'art_8__para_1__point_8'],
  [453, '接排', 'art_8__para_1__point_10'],
  [453, '接排', 'art_9'],
  [461, '接排', 'art_9__para_1__point_5'],
  [461, '接排', 'art_9__para_1__point_6'],
  [461, '接排', 'art_9__para_1__point_7'],
  [461, '接排', 'art_10'],
  [463, '接排', 'art_10__para_1__point_2'],
  [479, '校勘', '大事故、的;'],
  [479, '存疑', '及以下A、B类事故'],
  [491, '接排', 'art_12__para_1__point_3__indent_2'],
  [509, '接排', 'art_13__para_1__point_1__indent_8'],
  [509, '校勘', '200万元以下'],
  [511, '接排', 'art_13__para_1__point_2__indent_1'],
  [515, '接排', 'art_13__para_1__point_2__indent_4'],
  [525, '接排', 'art_13__para_1__point_2__indent_10'],
  [527, '接排', 'art_13__para_1__point_2__indent_12'],
  [529, '校勘', '情节较大'],
  [533, '校勘', '工作失误。造成'],
  [541, '接排', 'art_13__para_1__point_3__indent_6'],
  [541, '接排', 'art_13__para_1__point_3__indent_7'],
  [545, '接排', 'art_13__para_1__point_3__indent_10'],
  [561, '改读', '降级、、撤职'],
  [561, '校勘', '戒勉谈话'],
  [561, '校勘', '包括批评、警告'],
  [565, '校勘', '责令检查、或警告'],
  [565, '校勘', '批评、或责令检查'],
  [593, '接排', 'art_23'],
  [613, '校勘', '全'],
  // 某镇
  [623, '校勘', '斗争。依据'],
  [625, '校勘', '严重后果,严格'],
  [645, '接排', 'art_6__para_1__point_1__indent_1'],
  [647, '接排', 'art_6__para_1__point_1__indent_3'],
  [653, '存疑', ',为执纪执法机关'],
  [667, '校勘', '而不追究。'],
  [669, '校勘', '情形;'],
  [671, '校勘', '干部个人责任'],
  [685, '校勘', '不良影响。'],
  [691, '校勘', '个人责任。'],
  [691, '校勘', '对违反追究班子集体责任'],
  [695, '校勘', '九不准'],
  [695, '校勘', '《**镇庸懒散问责办法》'],
  [705, '接排', 'art_9'],
  [707, '校勘', '给予主要领导'],
  [707, '校勘', '相应的责任追究;'],
  [709, '校勘', '应所站办'],
  [713, '校勘', '掩盖、袒护。'],
  [715, '校勘', '调查处理。'],
  [717, '校勘', '结果扩大。'],
  [721, '校勘', '本暂行办法'],
  [723, '校勘', '挽回影响。'],
  [739, '存疑', '职责范围未认真'],
  [739, '校勘', '一律实行责任追究。'],
  [761, '接排', 'art_23'],
  [761, '校勘', '全'],
]

/** Addresses and foreign matter answer exactly; for printed words, an entry that holds them will do. */
function answers({ line, how, words }: Entry, row: (typeof expected)[number]): boolean {
  const exact = row[1] === '接排' || row[1] === '剔除'
  return line === row[0] && how.includes(row[1]) && (exact ? words === row[2] : words.includes(row[2]))
}

test.for(expected)('原文第 %i 行：%s「%s」', (row) => {
  const here = said.filter(({ line }) => line === row[0])
  expect(
    here.some((one) => answers(one, row)),
    JSON.stringify(here),
  ).toBe(true)
})

test('接排的，除上列各条、项、目外没有别的：条号之下的第一款不算', () => {
  const glued = said.filter(({ how }) => how.includes('接排'))
  const unlisted = glued.filter((one) => !expected.some((row) => answers(one, row)))
  expect(unlisted.map(({ line, words }) => `${line} ${words}`)).toEqual([])
})

test.for([
  ['青海', 'qinghai-2015', '题名从源外补入'],
  ['镇名', 'township', '地名'],
] as const)('题名的来历写明：%s', ([, id, words]) => {
  expect(regulations.find((regulation) => regulation.id === id)?.meta.titleNote).toContain(words)
})

test('某镇第八条(二)的话另起一段，仍是一项', () => {
  const record = regulations.find(({ id }) => id === 'township')?.records.get('art_8__para_1__point_2')
  expect(record?.place).toEqual({ line: 701, glued: false })
  expect(record?.text).toContain('主要方式：情节较轻的')
  expect(record?.text.endsWith('移送司法机关依法处理。')).toBe(true)
})

test('每条校勘都有理由，存疑与改读都有拟读', () => {
  for (const { meta } of regulations) {
    for (const { kind, reading, reason } of meta.emendations) {
      expect(reason).not.toBe('')
      expect(reading === null).toBe(kind === 'note')
    }
  }
})
