import { expect, test } from 'vitest'
import { abstractList, codes, docx, filled, level, list, listed, p, textOf } from './files.ts'

const articles = abstractList(
  7,
  level(0, 'chineseCountingThousand', '第%1条') +
    level(1, 'chineseCounting', '（%2）') +
    level(2, 'decimal', '%3.'),
)
const read = (document: string, numbering = articles + list(1, 7), styles = '') =>
  textOf('甲.docx', docx({ document: p('某市道路办法') + document, numbering, styles }))
const a = (words: string, num = 1, at = 0) => p(words, listed(num, at))

test('numbers that Word draws become words, and it is said how many', () => {
  const text = read(
    a('甲事。') + a('有下列情形之一的：') + a('乙；', 1, 1) + a('丙：', 1, 1) + a('丁。', 1, 2) + a('戊。'),
  )
  expect(filled(text)).toEqual([
    '第一条 甲事。',
    '第二条 有下列情形之一的：',
    '（一）乙；',
    '（二）丙：',
    '1.丁。',
    '第三条 戊。',
  ])
  expect(text.title?.value).toBe('某市道路办法')
  expect(text.findings).toMatchObject([
    { code: 'number-restored', line: 2, what: '6 处编号由 Word 自动生成，已还原为文字' },
  ])
})

test('items begin anew under each article, and go on where the level says never', () => {
  const body = a('甲。') + a('子；', 1, 1) + a('丑。', 1, 1) + a('乙。') + a('寅。', 1, 1)
  expect(filled(read(body)).at(-1)).toBe('（一）寅。')
  const on = abstractList(
    7,
    level(0, 'decimal', '第%1条') + level(1, 'decimal', '（%2）', 1, '<w:lvlRestart w:val="0"/>'),
  )
  expect(filled(read(body, on + list(1, 7))).at(-1)).toBe('（3）寅。')
})

test('a list goes on after a plain paragraph and after a table', () => {
  const table = `<w:tbl><w:tr><w:tc>${p('甲')}</w:tc><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>`
  const text = read(a('甲。') + p('一段。') + a('乙。') + table + a('丙。'))
  expect(filled(text)).toEqual(['第一条 甲。', '一段。', '第二条 乙。', '| 甲 | 乙 |', '第三条 丙。'])
})

test('a list begins above 1', () => {
  const late = abstractList(7, level(0, 'chineseCountingThousand', '第%1条', 98))
  expect(filled(read(a('甲。') + a('乙。') + a('丙。') + a('丁。'), late + list(1, 7)))).toEqual([
    '第九十八条 甲。',
    '第九十九条 乙。',
    '第一百条 丙。',
    '第一百〇一条 丁。',
  ])
})

test('lists over one abstract list count on; one with a start of its own begins there, once', () => {
  const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="20"/></w:lvlOverride>'
  const numbering = articles + list(1, 7) + list(2, 7) + list(3, 7, override)
  const text = read(a('甲。', 1) + a('乙。', 2) + a('丙。', 3) + a('丁。', 3) + a('戊。', 1), numbering)
  expect(filled(text).map((line) => line.slice(0, 5).trim())).toEqual([
    '第一条 甲',
    '第二条 乙',
    '第二十条',
    '第二十一条',
    '第二十二条',
  ])
})

test('lists over different abstract lists count apart', () => {
  const numbering =
    articles + abstractList(8, level(0, 'chineseCountingThousand', '第%1章')) + list(1, 7) + list(2, 8)
  const text = read(a('总则', 2) + a('甲。') + a('罚则', 2) + a('乙。'), numbering)
  expect(filled(text)).toEqual(['第一章 总则', '第一条 甲。', '第二章 罚则', '第二条 乙。'])
})

test('a style carries the list, its own style inherits it, and numId 0 takes it away', () => {
  const styles =
    '<w:style w:styleId="Tiao"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:styleId="Xiang"><w:basedOn w:val="Tiao"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:styleId="Er"><w:basedOn w:val="Tiao"/></w:style>'
  const s = (words: string, style: string, more = '') => p(words, `<w:pStyle w:val="${style}"/>${more}`)
  const text = read(
    s('甲：', 'Tiao') +
      s('子。', 'Xiang') +
      s('乙。', 'Er') +
      s('一段。', 'Tiao', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      s('丙。', 'Tiao'),
    articles + list(1, 7),
    styles,
  )
  expect(filled(text)).toEqual(['第一条 甲：', '（一）子。', '第二条 乙。', '一段。', '第三条 丙。'])
})

test('a level that names the style is the level of its paragraphs', () => {
  const bound = abstractList(
    7,
    level(0, 'decimal', '第%1章') + level(1, 'decimal', '第%2条', 1, '<w:pStyle w:val="Tiao"/>'),
  )
  const styles = '<w:style w:styleId="Tiao"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  expect(filled(read(p('甲。', '<w:pStyle w:val="Tiao"/>'), bound + list(1, 7), styles))).toEqual([
    '第1条 甲。',
  ])
})

test('a list that only links to a numbering style counts with that list', () => {
  const linked = '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="Fa"/></w:abstractNum>'
  const styles =
    '<w:style w:type="numbering" w:styleId="Fa"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  expect(
    filled(read(a('甲。', 1) + a('乙。', 5), articles + linked + list(1, 7) + list(5, 9), styles)),
  ).toEqual(['第一条 甲。', '第二条 乙。'])
})

test('a number of several levels, in figures where the level says so', () => {
  const both = abstractList(
    7,
    level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', 1, '<w:isLgl/>'),
  )
  expect(filled(read(a('甲') + a('乙。') + a('丙。', 1, 1), both + list(1, 7)))).toEqual([
    '一、甲',
    '二、乙。',
    '2.1 丙。',
  ])
})

test('a numbered paragraph without words counts, and is remarked', () => {
  const text = read(a('甲。') + p('', listed(1)) + a('乙。'))
  expect(filled(text)).toEqual(['第一条 甲。', '第二条', '第三条 乙。'])
  expect(text.findings.find(({ code }) => code === 'number-alone')).toMatchObject({
    line: 3,
    words: '第二条',
  })
})

test('bullets are no numbers', () => {
  expect(
    filled(read(p('第一条 甲：') + a('乙。'), abstractList(7, level(0, 'bullet', '')) + list(1, 7))),
  ).toEqual(['第一条 甲：', '乙。'])
})

test.for([
  ['chineseCounting', 12, '十二'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['japaneseCounting', 20, '二十'],
  ['taiwaneseCountingThousand', 1001, '一千〇一'],
  ['ideographDigital', 10, '一〇'],
  ['ideographTraditional', 3, '丙'],
  ['ideographTraditional', 11, '11'],
  ['ideographZodiac', 12, '亥'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['decimalFullWidth', 10, '１０'],
  ['decimalEnclosedCircle', 20, '⑳'],
  ['decimalEnclosedCircle', 21, '21'],
  ['decimalEnclosedParen', 2, '⑵'],
  ['decimalEnclosedFullstop', 3, '⒊'],
  ['decimalZero', 7, '07'],
  ['upperRoman', 14, 'XIV'],
  ['lowerRoman', 4, 'iv'],
  ['upperLetter', 28, 'BB'],
  ['lowerLetter', 2, 'b'],
  ['upperRoman', 1994, 'MCMXCIV'],
  ['upperRoman', 3888, 'MMMDCCCLXXXVIII'],
  ['upperRoman', 449, 'CDXLIX'],
  ['upperRoman', 4000, '4000'],
  ['upperLetter', 26, 'Z'],
  ['upperLetter', 27, 'AA'],
  ['decimalZero', 10, '10'],
  ['decimalEnclosedParen', 20, '⒇'],
  ['decimalEnclosedFullstop', 21, '21'],
  ['ideographEnclosedCircle', 10, '㊉'],
  ['ideographEnclosedCircle', 11, '11'],
  ['ideographTraditional', 10, '癸'],
  ['ideographZodiac', 13, '13'],
  ['japaneseDigitalTenThousand', 205, '二〇五'],
  ['chineseLegalSimplified', 3456, '叁仟肆佰伍拾陆'],
  ['chineseLegalSimplified', 1798, '壹仟柒佰玖拾捌'],
  ['chineseCounting', 0, '〇'],
  ['taiwaneseCounting', 9, '九'],
  ['decimalFullWidth2', 23456789, '２３４５６７８９'],
  ['none', 5, ''],
] as const)('format %s writes %i as %s', ([format, start, written]) => {
  const numbering = abstractList(7, level(0, format, '附%1', start)) + list(1, 7)
  expect(filled(read(p('第一条 甲。') + a('乙。'), numbering)).at(-1)).toBe(`附${written} 乙。`)
})

test('a format that is not known gives a figure, and what Word shows otherwise is said', () => {
  const unknown = read(a('甲。'), abstractList(7, level(0, 'hebrew1', '第%1条', 3)) + list(1, 7))
  expect(filled(unknown)).toEqual(['第3条 甲。'])
  expect(codes(unknown)).toContain('number-unread')
  const above = read(a('甲。'), abstractList(7, level(0, 'chineseCounting', '第%1条', 105)) + list(1, 7))
  expect(filled(above)).toEqual(['第一百〇五条 甲。'])
  for (const [format, start, shown] of [
    ['chineseCounting', 99, null],
    ['taiwaneseCounting', 100, '一○○'],
    ['japaneseCounting', 101, '百一'],
    ['japaneseCounting', 234, '二百三十四'],
    ['chineseCountingThousand', 234, null],
  ] as const) {
    const text = read(a('甲。'), abstractList(7, level(0, format, '第%1条', start)) + list(1, 7))
    const form = text.findings.find(({ code }) => code === 'number-form')
    expect(form?.what ?? null).toBe(shown && `自动编号超过九十九，Word 显示为“${shown}”`)
  }
  expect(above.findings[0]).toMatchObject({
    code: 'number-form',
    what: '自动编号超过九十九，Word 显示为“一○五”',
  })
})

test('a level without a start begins at 0, and one above that was never used shows its start', () => {
  const bare = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="第%1条"/></w:lvl>'
  expect(filled(read(a('甲。'), abstractList(7, bare) + list(1, 7)))).toEqual(['第0条 甲。'])
  const two = abstractList(7, level(0, 'decimal', '第%1条', 4) + level(1, 'decimal', '%1-%2）'))
  expect(filled(read(p('第一条 总。') + a('甲。', 1, 1), two + list(1, 7))).at(-1)).toBe('4-1）甲。')
})

test('a level of the list alone may be drawn otherwise; a number may stand close to the words', () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '第%1条', 9, '<w:suff w:val="nothing"/>')}</w:lvlOverride>`
  expect(filled(read(a('甲。'), articles + list(1, 7, own)))).toEqual(['第9条甲。'])
})

test('a lower level begins anew only after the level that it names', () => {
  const levels =
    level(0, 'decimal', '第%1章') +
    level(1, 'decimal', '第%2节') +
    level(2, 'decimal', '第%3条', 1, '<w:lvlRestart w:val="1"/>')
  const text = read(
    a('总则') +
      a('甲', 1, 1) +
      a('子。', 1, 2) +
      a('乙', 1, 1) +
      a('丑。', 1, 2) +
      a('罚则') +
      a('寅。', 1, 2),
    abstractList(7, levels) + list(1, 7),
  )
  expect(filled(text).filter((line) => line.includes('条'))).toEqual([
    '第1条 子。',
    '第2条 丑。',
    '第1条 寅。',
  ])
})

test('a paragraph whose list is not there has no number', () => {
  expect(filled(read(p('第一条 总。') + a('甲。', 77) + a('乙。', 1, 8)))).toEqual([
    '第一条 总。',
    '甲。',
    '乙。',
  ])
})
