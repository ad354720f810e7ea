import { describe, expect, test } from 'vitest'
import { catalog, comparisonsOf, type TopicCell, type TopicEntry, tornAt } from '#knowledge'
import { misquoted } from '../../src/knowledge/topics/quotes.ts'

const { regulations } = catalog()
const [one, two, three] = regulations
const [someRecord] = one?.records.values() ?? []
if (!one || !two || !three || !someRecord) throw new Error('没有办法')
type Regulation = typeof one
const record = someRecord

/** An entry made up for a test, of an instrument with this gap and no other. */
function entry(
  regulation: Regulation,
  text: string,
  { eId = 'art_1__para_1', words = text }: { readonly eId?: string; readonly words?: string } = {},
): TopicEntry {
  return { regulation, record: { ...record, eId, text }, words, start: text.indexOf(words) }
}
const cell = (...entries: readonly TopicEntry[]): TopicCell => ({
  regulation: entries[0]?.regulation ?? one,
  entries,
  missing: null,
})
const whole = (regulation: Regulation): Regulation => ({
  ...regulation,
  meta: { ...regulation.meta, lacunae: [] },
  records: new Map(),
})
const [a, b, c] = [whole(one), whole(two), whole(three)]

/** The words that each entry is set against. */
const against = (...cells: readonly TopicCell[]) =>
  Object.fromEntries([...comparisonsOf({ cells })].map(([{ words }, found]) => [words, found.against.words]))

describe('专题里与哪一处对照', () => {
  test('与前面最相近的，不论先后', () => {
    const near = entry(a, '对问题线索隐瞒不报、压案不查的；')
    const far = entry(b, '对问题线索拖延不报、有案不办的；')
    const own = entry(c, '对问题线索隐瞒不报、有案不查的；')
    expect(against(cell(near), cell(far), cell(own))[own.words]).toBe(near.words)
    expect(against(cell(far), cell(near), cell(own))[own.words]).toBe(near.words)
  })

  test('别的办法里有够相近的，先与它对照，即使本办法里的更相近', () => {
    const other = entry(a, '瞒案不报、压案不究的；')
    const earlier = entry(b, '隐瞒不报、有案不办的；')
    const own = entry(b, '隐瞒不报、有案不查的；')
    const found = against(cell(other), cell(earlier, own))
    expect(found[own.words]).toBe(other.words)
    expect(found[earlier.words]).toBe(other.words)
  })

  test('别的办法里没有够相近的，才与本办法里的对照', () => {
    const other = entry(a, '泄露秘密造成损失的；')
    const earlier = entry(b, '隐瞒不报、有案不办的；')
    const own = entry(b, '隐瞒不报、有案不查的；')
    expect(against(cell(other), cell(earlier, own))).toEqual({ [own.words]: earlier.words })
  })

  test('相同的字恰占一半的，对照；不到一半的，不对照', () => {
    const first = entry(a, '甲乙丙丁')
    expect(against(cell(first), cell(entry(b, '甲乙子丑')))).toEqual({ 甲乙子丑: '甲乙丙丁' })
    expect(against(cell(first), cell(entry(b, '甲乙子丑寅')))).toEqual({})
  })

  test('只与前面的对照；头一处没有对照', () => {
    const [first, second] = [entry(a, '隐瞒不报的'), entry(b, '隐瞒不办的')]
    expect(against(cell(first), cell(second))).toEqual({ [second.words]: first.words })
  })

  test('残句前后都不对照，也不供别处对照；断处有句末标点的，是完整的', () => {
    const [gap] = catalog().regulations.flatMap(({ meta }) => meta.lacunae)
    if (!gap) throw new Error('没有缺失')
    const torn: Regulation = {
      ...b,
      meta: { ...b.meta, lacunae: [{ ...gap, after: 'art_4__para_1', resumes: 'art_6__para_1' }] },
    }
    const before = entry(torn, '隐瞒不报、压案', { eId: 'art_4__para_1' })
    const after = entry(torn, '隐瞒不报、压案', { eId: 'art_6__para_1' })
    const ended = entry(torn, '隐瞒不报、压案的；', { eId: 'art_4__para_1' })
    const between = entry(torn, '隐瞒不报、压案', { eId: 'art_5__para_1' })
    expect([before, after, ended, between].map(tornAt)).toEqual([
      { before: false, after: true },
      { before: true, after: false },
      { before: false, after: false },
      { before: false, after: false },
    ])
    const plain = entry(a, '隐瞒不报、压案不查')
    expect(against(cell(plain), cell(before))).toEqual({})
    expect(against(cell(after), cell(plain))).toEqual({})
    expect(against(cell(plain), cell(between))).toEqual({ [between.words]: plain.words })
    expect(against(cell(plain), cell(ended))).toEqual({ [ended.words]: plain.words })
  })

  test('只比专题所及的字句，末尾的标点不比', () => {
    const first = entry(a, '有下列情形的，从轻；免予追究', { words: '免予追究' })
    const second = entry(b, '免予追究；')
    const found = comparisonsOf({ cells: [cell(first), cell(second)] })
    expect(found.get(second)?.pieces).toEqual([{ kind: 'both', words: '免予追究' }])
  })
})

describe('加引号的字句', () => {
  const said = new Map([
    ['art_7', { ...someRecord, eId: 'art_7', text: '', heading: '责任划分' }],
    ['art_7__para_1', { ...someRecord, eId: 'art_7__para_1', text: '应当追究责任：', heading: null }],
    [
      'art_7__para_1__point_1',
      { ...someRecord, eId: 'art_7__para_1__point_1', text: '隐瞒不报“四风”问题的；', heading: null },
    ],
    ['art_8__para_1', { ...someRecord, eId: 'art_8__para_1', text: '可以从轻处理。', heading: null }],
  ])
  const regulation: Regulation = { ...a, records: said }
  const point = said.get('art_7__para_1__point_1')
  if (!point) throw new Error('没有条款')
  const cells: readonly TopicCell[] = [
    { regulation, entries: [{ regulation, record: point, words: point.text, start: 0 }], missing: null },
  ]
  const titles = new Set(['从轻的用语'])

  test.for([
    ['现存写“隐瞒不报”', []],
    ['见“应当追究责任”', []],
    ['题为“责任划分”的', []],
    ['参见“从轻的用语”', []],
    ['写“隐瞒……问题的”', []],
    ['写“应当……隐瞒不报”', []],
    ['写“隐瞒不报‘四风’问题”', []],
    ['不加引号的话不查：必须追究', []],
    // Each half must stand there, the first as well as the last.
    ['写“隐瞒……必须追究”', ['隐瞒……必须追究']],
    ['写“必须追究……问题的”', ['必须追究……问题的']],
    ['写“隐瞒……必须……问题的”', ['隐瞒……必须……问题的']],
    ['写“可以从轻处理”', ['可以从轻处理']],
    ['写“隐瞒不报”，又写“必须追究”', ['必须追究']],
  ] as const)('%s：不在本专题条款里的是 %s', ([ours, missing]) => {
    expect(misquoted(ours, cells, titles)).toEqual(missing)
  })

  test('没有条款的格，可以引它所指的那一条', () => {
    const none: TopicCell = {
      regulation,
      entries: [],
      missing: { how: '未规定', note: '', at: ['art_8__para_1'] },
    }
    expect(misquoted('写“可以从轻处理”', [...cells, none], titles)).toEqual([])
  })
})
