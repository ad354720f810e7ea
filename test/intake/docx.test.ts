import { expect, test } from 'vitest'
import {
  abstractList,
  codes,
  docx,
  fieldMark,
  filled,
  instruction,
  level,
  list,
  listed,
  p,
  r,
  textOf,
} from './files.ts'

const read = (document: string, parts: Readonly<Record<string, string>> = {}) =>
  textOf('甲.docx', docx({ document: p('某市道路办法') + document, ...parts }))
const left = (text: ReturnType<typeof read>, what: string) =>
  text.leftOut.filter((one) => one.what === what).map(({ words }) => words)

test('a paragraph is a line; runs are joined, a soft break makes a line, tabs and hyphens stay', () => {
  const text = read(
    p(`${r('第一条 ')}${r('甲')}<w:r><w:br/></w:r>${r('乙')}`) +
      p(`${r('（一）')}<w:r><w:tab/></w:r>${r('丙')}`) +
      p(
        `${r('T')}<w:r><w:noBreakHyphen/></w:r>${r('3')}<w:r><w:softHyphen/></w:r>${r('型')}<w:r><w:tab/></w:r>${r('四')}`,
      ),
  )
  expect(filled(text)).toEqual(['第一条 甲', '乙', '（一） 丙', 'T-3型\t四'])
})

test('tables are rows of cells; a cell that goes on is empty, one across columns fills them', () => {
  const cell = (words: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}${p('续')}</w:tc>`
  const text = read(
    `${p('第一条 按下表：')}<w:tbl><w:tr>${cell('甲|乙', '<w:gridSpan w:val="2"/>')}${cell('丙', '<w:vMerge w:val="restart"/>')}</w:tr>` +
      `<w:tr>${cell('丁')}${cell('戊')}${cell('略', '<w:vMerge/>')}</w:tr></w:tbl>`,
  )
  expect(filled(text).slice(1)).toEqual(['| 甲\\|乙 续 | | 丙 续 |', '| 丁 续 | 戊 续 | |'])
})

test('of a field only what it shows is text, in one paragraph or over several', () => {
  const link = `${fieldMark('begin')}${instruction('HYPERLINK \\l "_B1Z4J4T71"')}${fieldMark('separate')}${r('本办法')}${fieldMark('end')}`
  const contents =
    p(
      `${fieldMark('begin')}${instruction('TOC \\o "1-3"')}${fieldMark('separate')}${r('第一章 总则')}${r('1')}`,
    ) + p(`${r('第二章 罚则 2')}${fieldMark('end')}`)
  const circle = `${fieldMark('begin')}${instruction('eq \\o\\ac(○,3)')}${fieldMark('end')}`
  const text = read(
    `${contents}${p(`${r('第一条 ')}${link}${r('适用。')}`)}${p(`${circle}${r('丙')}`)}${p(`<w:fldSimple w:instr="REF a">${r('第二条')}</w:fldSimple>${r(' 乙')}`)}`,
  )
  expect(filled(text)).toEqual(['第一条 本办法适用。', '③丙', '第二条 乙'])
  expect(left(text, '目录和页码')).toEqual(['第一章 总则', '1', '第二章 罚则 2'])
  expect(codes(text)).toEqual([])
})

test('the instruction of a field that stands as text is left out and found', () => {
  const typed = `${fieldMark('begin')}${r('HYPERLINK \\l "_A"')}${fieldMark('separate')}${r('本法')}${fieldMark('end')}`
  const text = read(
    p(`${r('第一条 ')}${typed}`) + p('第二条 HYPERLINK \\l "_B1Z4J4T71" 前款 PAGEREF _Toc123 \\h 所称'),
  )
  expect(filled(text)).toEqual(['第一条 本法', '第二条  前款  所称'])
  expect(left(text, '域代码')).toEqual([
    'HYPERLINK \\l "_A"',
    'HYPERLINK \\l "_B1Z4J4T71"',
    'PAGEREF _Toc123 \\h',
  ])
  expect(text.findings.map(({ code, words }) => [code, words])).toEqual([
    ['field-instruction', 'HYPERLINK \\l "_B1Z4J4T71"'],
    ['field-instruction', 'PAGEREF _Toc123 \\h'],
    ['field-instruction', 'HYPERLINK \\l "_A"'],
  ])
})

test('tracked changes are read as changed; a deleted end joins paragraphs, and their number is one', () => {
  const numbering = abstractList(7, level(0, 'decimal', '第%1条')) + list(1, 7)
  const deleted = '<w:rPr><w:del/></w:rPr>'
  const text = read(
    p(
      `${r('甲')}<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>${r('新')}</w:ins>`,
      listed(1) + deleted,
    ) +
      p('乙。', listed(1)) +
      p('丙。', listed(1)),
    { numbering },
  )
  expect(filled(text)).toEqual(['第1条 甲新乙。', '第2条 丙。'])
  expect(left(text, '修订中删去的文字')).toEqual(['旧'])
  expect(codes(text)).toEqual(['tracked-change', 'number-restored'].sort())
})

test('footnotes stand apart, under the number and the line that call them', () => {
  const note = (id: number, words: string) =>
    `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(words)}`)}</w:footnote>`
  const text = read(
    p(`${r('第一条 甲')}<w:r><w:footnoteReference w:id="5"/></w:r>${r('。')}`) +
      p(`${r('第二条 乙')}<w:r><w:footnoteReference w:id="4"/></w:r>`),
    {
      footnotes: note(-1, '') + note(4, '注乙') + note(5, '注甲'),
    },
  )
  expect(filled(text)).toEqual(['第一条 甲。', '第二条 乙'])
  expect(text.footnotes).toEqual([
    { mark: '2', words: '注乙', line: 3 },
    { mark: '1', words: '注甲', line: 2 },
  ])
})

test('text boxes come after their paragraph, once though written twice; hidden words, headers and comments are left out', () => {
  const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`
  const shape = `<w:r><mc:AlternateContent><mc:Choice>${box('框里')}</mc:Choice><mc:Fallback>${box('框里')}</mc:Fallback></mc:AlternateContent></w:r>`
  const text = read(p(`${r('第一条 甲')}${shape}${r('。')}`) + p(r('第二条 乙') + r('藏', '<w:vanish/>')), {
    header1: p('某市人民政府文件'),
    footer2: p('- 1 -'),
    comments: `<w:comment w:id="1">${p('待核')}</w:comment>`,
  })
  expect(filled(text)).toEqual(['第一条 甲。', '框里', '第二条 乙'])
  expect(['隐藏的文字', '页眉', '页脚', '批注'].map((what) => left(text, what))).toEqual([
    ['藏'],
    ['某市人民政府文件'],
    ['- 1 -'],
    ['待核'],
  ])
  expect(codes(text)).toEqual(['text-box', 'hidden-words'])
})

test('a title may be marked by its style, and stand in two lines', () => {
  const styles = '<w:style w:styleId="a5"><w:name w:val="Title"/></w:style>'
  const title = (words: string) => p(words, '<w:pStyle w:val="a5"/>')
  const document = title('中华人民共和国') + title('某事') + p('（2020年1月2日某部发布）') + p('第一条 甲。')
  const text = textOf('甲.docx', docx({ document, styles }))
  expect(text.title).toMatchObject({ value: '中华人民共和国某事', words: '中华人民共和国\n某事', line: 1 })
  expect(text.notes).toEqual([{ line: 3, words: '（2020年1月2日某部发布）' }])
  expect(filled(text)).toEqual(['第一条 甲。'])
})

test('content controls, links and insertions hold paragraphs and runs; symbols of a font are remarked', () => {
  const text = read(
    `<w:sdt><w:sdtContent>${p('第一条 甲。')}</w:sdtContent></w:sdt>${p(`<w:hyperlink w:anchor="x">${r('第二条 乙')}</w:hyperlink><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`)}`,
  )
  expect(filled(text)).toEqual(['第一条 甲。', '第二条 乙\uf0fe'])
  expect(codes(text)).toEqual(['private-character'])
})

test('pictures are left out and found where they stand, drawn in either way', () => {
  const text = read(
    p('第一条 甲。') +
      p('<w:r><w:drawing><a:blip r:embed="rId9"/></w:drawing></w:r>') +
      p('<w:r><w:pict><v:imagedata r:id="rId8"/></w:pict></w:r>'),
  )
  expect(left(text, '图片')).toEqual(['rId9', 'rId8'])
  expect(text.findings.map(({ code, line }) => [code, line])).toEqual([
    ['picture', 3],
    ['picture', 4],
  ])
})

test('formulas keep their characters; what was moved away or out of a table is left out', () => {
  const row = (words: string, properties = '') =>
    `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${p(words)}</w:tc><w:tc>${p('乙')}</w:tc></w:tr>`
  const text = read(
    p(`${r('第一条 ')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>`) +
      p(`${r('第二条 甲')}<w:moveFrom>${r('去')}</w:moveFrom><w:moveTo>${r('来')}</w:moveTo>`) +
      `<w:tbl>${row('留')}${row('删', '<w:del/>')}</w:tbl>`,
  )
  expect(filled(text)).toEqual(['第一条 a+b', '第二条 甲来', '| 留 | 乙 |'])
  expect(left(text, '修订中删去的文字')).toEqual(['去', '删乙'])
  expect(text.findings.map(({ code, what }) => [code, /\d+/.exec(what)?.[0]])).toEqual([
    ['tracked-change', '3'],
    ['formula', undefined],
  ])
})

test('a table within a cell is part of the cell; rows and cells may lie in content controls', () => {
  const inner = `<w:tbl><w:tr><w:tc>${p('子')}</w:tc><w:tc>${p('丑')}</w:tc></w:tr></w:tbl>`
  const text = read(
    `${p('第一条 表：')}<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>${p('甲')}${inner}</w:tc><w:sdt><w:sdtContent><w:tc>${p('乙')}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`,
  )
  expect(filled(text).slice(1)).toEqual(['| 甲 \\| 子 \\| 丑 \\| | 乙 |'])
})

test('endnotes are counted with footnotes; one that nothing calls keeps its own mark', () => {
  const note = (kind: string, id: number, words: string) => `<w:${kind} w:id="${id}">${p(words)}</w:${kind}>`
  const text = read(
    p(`${r('第一条 甲')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>`),
    {
      footnotes: note('footnote', 2, '脚注') + note('footnote', 9, '闲注'),
      endnotes: note('endnote', 2, '尾注'),
    },
  )
  expect(text.footnotes).toEqual([
    { mark: '1', words: '脚注', line: 2 },
    { mark: '9', words: '闲注', line: null },
    { mark: '2', words: '尾注', line: 2 },
  ])
})

test('what is switched off is not done: hidden words shown, an end kept', () => {
  const text = read(
    p(r('第一条 甲', '<w:vanish w:val="0"/>'), '<w:rPr><w:del w:val="false"/></w:rPr>') + p('第二条 乙'),
  )
  expect(filled(text)).toEqual(['第一条 甲', '第二条 乙'])
})
