import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Emendation, occurrences, readWords } from '#law'

function emendation(kind: Emendation['kind'], printed: string, reading: string | null): Emendation {
  return { at: 'art_1__para_1', printed, reading, kind, reason: '示例', confidence: '高' }
}

/** The words that each mark covers in the text as read. */
function marked(printed: string, emendations: readonly Emendation[]) {
  const { text, marks, source } = readWords(printed, emendations)
  return { text, source, marks: marks.map(({ start, end }) => text.slice(start, end)) }
}

test.for([
  ['', '甲', 0],
  ['甲乙甲', '甲', 2],
  ['甲乙甲', '乙', 1],
  ['甲乙甲', '丙', 0],
  ['甲甲甲', '甲甲', 2],
  ['(甲)', '(', 1],
] as const)('%j 里的 %j 有 %i 处', ([words, part, count]) => {
  expect(occurrences(words, part)).toBe(count)
})

test('明显的误植照改正读，并留下所印的字', () => {
  expect(marked('线索处臵和案件', [emendation('evident', '处臵', '处置')])).toEqual({
    text: '线索处置和案件',
    source: '线索处臵和案件',
    marks: ['处置'],
  })
})

test('推测照所印的读，只标出位置', () => {
  expect(marked('同检查,来针对重点', [emendation('conjecture', '来针对', '未针对')])).toEqual({
    text: '同检查，来针对重点',
    source: null,
    marks: ['来针对'],
  })
})

test('没有拟读的按语照所印的读', () => {
  expect(marked('按照本规定办理', [emendation('note', '本规定', null)])).toEqual({
    text: '按照本规定办理',
    source: null,
    marks: ['本规定'],
  })
})

test('对全条的按语不占字', () => {
  const { marks, text } = readWords('甲,乙', [emendation('note', '', null)])
  expect(text).toBe('甲，乙')
  expect(marks.map(({ start, end }) => [start, end])).toEqual([[0, 0]])
})

test('几条校勘各得其位，不论先后', () => {
  const emendations = [
    emendation('conjecture', '及以下A、B类事故', '及以下事故'),
    emendation('evident', '大事故、的;', '大事故的;'),
  ]
  expect(marked('工程质量大事故、的;因一般B类及以下A、B类事故的。', emendations)).toEqual({
    text: '工程质量大事故的；因一般B类及以下A、B类事故的。',
    source: '工程质量大事故、的;因一般B类及以下A、B类事故的。',
    marks: ['大事故的；', '及以下A、B类事故'],
  })
})

test('添字、减字、改标点都照拟读', () => {
  expect(marked('追究责任。', [emendation('evident', '责任。', '责任:')]).text).toBe('追究责任：')
  expect(marked('降级、、撤职', [emendation('evident', '降级、、撤职', '降级、撤职')]).text).toBe(
    '降级、撤职',
  )
  expect(marked('应所站办', [emendation('evident', '应所站办', '应对所站办')]).text).toBe('应对所站办')
})

test('闭合了空格，标记仍在所校的字上', () => {
  const conjecture = emendation('conjecture', '情节较轻', '情节轻')
  expect(marked('主要方式: 情节较轻的, 责令', [conjecture]).marks).toEqual(['情节较轻'])
  expect(marked('( 试行 ) 甲 。 乙', [emendation('note', '乙', null)]).marks).toEqual(['乙'])
  expect(marked('甲 乙,  丙', [emendation('note', '丙', null)]).marks).toEqual(['丙'])
})

test('任意空格、标点之后，标记都落在所校的字上', () => {
  const words = fc.string({ unit: fc.constantFrom(...'甲一1,;:()《》。 、'), maxLength: 12 })
  fc.assert(
    fc.property(words, words, (before, after) => {
      const note = emendation('note', '臵', null)
      expect(marked(`${before}臵${after}`, [note]).marks).toEqual(['臵'])
      const evident = emendation('evident', '臵', '置')
      expect(marked(`${before}臵${after}`, [evident]).marks).toEqual(['置'])
    }),
    { numRuns: 2000 },
  )
})
