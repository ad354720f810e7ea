import { describe, expect, test } from 'vitest'
import {
  catalog,
  compareWords,
  comparisonsOf,
  coveredOf,
  gapsOf,
  mustStand,
  rulesets,
  shareOf,
  tornAt,
  withoutEnd,
} from '#knowledge'
import { type Edit, inSet, messages, placeOf } from '../collection/broken.ts'
import { set } from '../collection/set.ts'

const { topics } = set
const { topicsOf, regulations } = catalog()
const topicFile = (id: string) => inSet(`topics/${id}.yaml`)

describe('专题齐全', () => {
  test('不必归入的，只有目的依据、原则和引语', () => {
    const left = rulesets().flatMap((loaded) =>
      coveredOf(loaded)
        .filter((covered) => covered.record.text !== '' && !mustStand(covered))
        .filter(({ record }) => ['paragraph', 'point', 'indent'].includes(record.provision.kind))
        .map(({ record }) => `${loaded.regulation.meta.short}${record.cite}`),
    )
    expect(left).toEqual([
      '铁路第一条',
      ...['六', '七', '八', '九', '十'].map((number) => `铁路第${number}条`),
      ...['一', '三'].map((number) => `青海第${number}条`),
      ...['一', '三'].map((number) => `宁波第${number}条`),
      ...['一', '三'].map((number) => `某镇第${number}条`),
      '某镇第八条第一款',
    ])
  })

  test('每一处该归入的条款都在专题里，或者列为单独的条款', () => {
    expect(gapsOf(set, rulesets())).toEqual([])
  })

  test.for(topics.all)('去掉“$title”，只它有的条款就报缺', (topic) => {
    const others = topics.all.filter((one) => one !== topic)
    const elsewhere = new Set(
      others.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries.map(({ record }) => record))),
    )
    const own = topic.cells.flatMap(({ entries }) =>
      entries.filter(({ record }) => !elsewhere.has(record)).map(({ record }) => record),
    )
    const gaps = gapsOf({ ...set, topics: { ...topics, all: others } }, rulesets())
    expect(gaps.map(({ words }) => words).toSorted()).toEqual(
      [...new Set(own)].map(({ text }) => text).toSorted(),
    )
  })

  test('单独的条款去掉一条，报缺；又列入专题的，报重', () => {
    const [first] = topics.alone
    const without = gapsOf({ ...set, topics: { ...topics, alone: topics.alone.slice(1) } }, rulesets())
    expect(without.map(({ words, what }) => [words, what])).toEqual([
      [first?.record.text, `（${first?.regulation.id}#${first?.record.eId}）没有归入任何专题`],
    ])
    const entry = topics.all[0]?.cells.flatMap(({ entries }) => entries)[0]
    if (!entry) throw new Error('没有条款')
    const twice = gapsOf(
      { ...set, topics: { ...topics, alone: [...topics.alone, { ...entry, reason: '' }] } },
      rulesets(),
    )
    expect(twice.map(({ words, what }) => [words, what])).toEqual([
      [entry.record.text, '既在专题里，又列为单独的条款'],
    ])
  })

  test('只列出一部分字句的条款，别的部分也归在别的专题', () => {
    const seen = new Map<string, { readonly text: string; readonly rest: Set<number> }>()
    for (const { regulation, record, start, words } of topics.all.flatMap(({ cells }) =>
      cells.flatMap(({ entries }) => entries),
    )) {
      const key = `${regulation.id}#${record.eId}`
      const known = seen.get(key) ?? { text: record.text, rest: new Set(record.text.split('').keys()) }
      for (let at = start; at < start + words.length; at++) known.rest.delete(at)
      seen.set(key, known)
    }
    const left = [...seen].flatMap(([key, { text, rest }]) => {
      const words = [...rest].map((at) => text[at]).join('')
      return words.replace(/[，；。、：]|或者?|^和/g, '') === '' ? [] : [`${key}：${words}`]
    })
    expect(left).toEqual([])
  })
})

describe('每个专题', () => {
  test.for(topics.all)('“$title”每份办法一格，不空', ({ cells }) => {
    expect(cells.map(({ regulation }) => regulation)).toEqual(regulations)
    for (const { regulation, entries, missing } of cells) {
      expect(entries.length > 0).toBe(missing === null)
      for (const { record, words, start } of entries) {
        expect(regulation.records.get(record.eId)).toBe(record)
        expect(record.text.slice(start, start + words.length)).toBe(words)
      }
      if (missing?.how === '文本缺失') expect(['qinghai-2015', 'township']).toContain(regulation.id)
    }
  })

  test('文本缺失只用于青海，和某镇只存条号的第二十三条', () => {
    const lost = topics.all.flatMap(({ id, cells }) =>
      cells
        .filter(({ missing, regulation }) => missing?.how === '文本缺失' && regulation.id !== 'qinghai-2015')
        .map(({ regulation, missing }) => [id, regulation.id, missing?.at]),
    )
    expect(lost).toEqual([['commencement', 'township', ['art_23']]])
  })

  test('条款查得到它所在的专题', () => {
    expect(topicsOf('ningbo-2015', 'art_7__para_1__point_9').map(({ id }) => id)).toEqual([
      'suppressing',
      'supporting-enforcement',
    ])
    expect(topicsOf('ningbo-2015', 'art_12__para_1')).toEqual([])
  })
})

const at = (eId: string) => `    - ${eId}`
const bad: readonly (readonly [name: string, edit: Edit, words: string, says: string])[] = [
  [
    '地址不存在',
    [topicFile('hearing'), at('art_5__para_1'), at('art_5__para_9')],
    'art_5__para_9',
    '「art_5__para_9」这个地址不存在',
  ],
  [
    '字句不在条款里',
    [topicFile('moved'), at('art_17__para_1'), '    - at: art_17__para_1\n      words: 职务的变动'],
    '职务的变动',
    '「职务的变动」不在第十七条里',
  ],
  [
    '文本完整而写缺失',
    [
      topicFile('hearing'),
      'none: 未规定\n    at: [art_17__para_1]',
      'none: 文本缺失\n    at: [art_17__para_1]',
    ],
    'art_17__para_1',
    '「art_17__para_1」此处文本并未缺失',
  ],
  [
    '文本缺失而写未规定',
    [topicFile('hearing'), 'none: 文本缺失\n    at: [gap_1, gap_2]', 'none: 未规定\n    at: [gap_1]'],
    'gap_1',
    '「gap_1」此处文本有缺失',
  ],
  [
    '残缺的办法，没有指明何处完整',
    [
      topicFile('hearing'),
      'none: 文本缺失\n    at: [gap_1, gap_2]\n    note: 现存',
      'none: 未规定\n    note: 现存',
    ],
    '未规定',
    '「未规定」没有指明何处文本完整而没有写',
  ],
  [
    '引文不在条款里',
    [topicFile('hearing'), '现存文字里只见于某镇，写“应当”', '现存文字里只见于某镇，写“必须”'],
    '现存文字里只见于',
    '「必须」加了引号，却不在本专题的条款里',
  ],
  [
    '相近的专题不存在',
    [topicFile('hearing'), 'like: [appeal]', 'like: [appeals]'],
    'appeals',
    '「appeals」不是另一个专题',
  ],
  [
    '首页列了没有的',
    [inSet('topics.yaml'), 'striking: [lenient,', 'striking: [lenients,'],
    'lenients',
    '没有这个专题',
  ],
  [
    '次序里列了没有的',
    [inSet('topics.yaml'), '      - hearing', '      - hearings'],
    'hearings',
    '「hearings」这个专题没有文件',
  ],
  [
    '单独的条款不存在',
    [inSet('topics.yaml'), 'ningbo-2015#art_12__para_1', 'ningbo-2015#art_12__para_7'],
    'ningbo-2015#art_12__para_7',
    '「ningbo-2015#art_12__para_7」指向的条款不存在',
  ],
]

describe('写错了，构建就停，说明何处', () => {
  test.for(bad)('%s', ([, edit, words, says]) => {
    const found = messages([edit])
    expect(found[0]).toContain(says)
    expect(found.some((one) => one.startsWith(placeOf(edit, edit[2], words)))).toBe(true)
  })

  test('少一格', () => {
    const edit: Edit = [topicFile('hearing'), '  township:\n    - art_5__para_1\n', '']
    expect(messages([edit])[0]).toContain('没有写到 township')
  })

  test('格是空的，或者不知为何没有', () => {
    expect(messages([[topicFile('hearing'), '    - art_5__para_1', '    []']])[0]).toContain(
      'cells.township：须列出条款，或写明 none、note',
    )
    expect(messages([[topicFile('hearing'), '    none: 文本缺失\n', '']])[0]).toContain(
      'cells.qinghai-2015：须列出条款，或写明 none、note',
    )
  })
})

describe('逐字对照', () => {
  test.for(topics.all)('“$title”的标记，合起来正是两处的原文', (topic) => {
    const comparisons = comparisonsOf(topic)
    for (const [entry, { against, pieces }] of comparisons) {
      const join = (leave: string) =>
        pieces.flatMap(({ kind, words }) => (kind === leave ? [] : [words])).join('')
      expect(join('other')).toBe(withoutEnd(entry.words)[0])
      expect(join('own')).toBe(withoutEnd(against.words)[0])
      expect(shareOf(pieces)).toBeGreaterThanOrEqual(0.5)
      expect([entry, against].some((one) => tornAt(one).before || tornAt(one).after)).toBe(false)
    }
  })

  test('碰巧相同的一个字不算相同', () => {
    expect(compareWords('出现问题后', '发现问题')).toEqual([
      { kind: 'other', words: '出' },
      { kind: 'own', words: '发' },
      { kind: 'both', words: '现问题' },
      { kind: 'other', words: '后' },
    ])
    expect(compareWords('隐瞒一事不报', '拖延一件不办')).toEqual([
      { kind: 'other', words: '隐瞒一事不报' },
      { kind: 'own', words: '拖延一件不办' },
    ])
  })

  test('末尾的标点不算不同', () => {
    expect(withoutEnd('掩盖、袒护的；')).toEqual(['掩盖、袒护的', '；'])
    expect(withoutEnd('掩盖、袒护')).toEqual(['掩盖、袒护', ''])
  })

  test('断于中间的残句不与别处对照，完整的照对', () => {
    const found = (id: string) =>
      [...comparisonsOf(topics.all.find((one) => one.id === id) ?? { cells: [] }).entries()].map(
        ([{ record }, { against }]) => [record.cite, against.record.cite],
      )
    expect(found('self-report')).toEqual([['第十二条第(一)项', '第十六条第(一)项']])
    expect(found('analogy')).toEqual([])
    expect(found('lower-party')).toEqual([['第六条第(一)项第13目', '第四条第(二)项']])
  })
})
