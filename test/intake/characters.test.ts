import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TextFile } from '#intake'
import { parse, rebuild } from '#law'
import { docx, p, r, read, utf16 } from './files.ts'

/** Characters and how often each occurs, white space and invisible ones aside. */
function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of words.join('').replace(/[\s\p{Cc}\p{Cf}]/gu, '')) counts[one] = (counts[one] ?? 0) + 1
  return counts
}

const kept = (text: TextFile) => [
  ...text.lines,
  ...[...text.titleLines, ...text.notes, ...text.footnotes].map(({ words }) => words),
  ...text.parts.map(({ heading }) => heading ?? ''),
  ...text.leftOut.map(({ words, count }) => words.repeat(count)),
]

const lines = fc.array(
  fc.oneof(
    fc.constantFrom(
      '某市道路管理办法',
      '目录',
      '第一章 总则',
      '第一条 甲。',
      '第二条 乙：',
      '（一）丙；',
      '2020年1月2日 某部令第3号公布',
      '（2001年修正',
      '附件：',
      '来源：某报',
      '| 甲 | 乙 |',
      '甲\t乙',
      '---',
      '　　',
    ),
    fc.string({ unit: fc.constantFrom(...'甲乙（）《》第条一二:：;。 1年月日\t'), maxLength: 12 }),
  ),
  { maxLength: 14 },
)
const marks = fc.array(
  fc.oneof(
    lines.map((some) => some.join('\n')),
    fc.string({ unit: fc.constantFrom(...'#*_\\|->[]()!^~`=: 甲乙1.'), maxLength: 14 }),
  ),
  { maxLength: 10 },
)

test('every character of a plain text stands in its lines, title, notes or what is left out', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n', '\u2028'), (some, end) => {
      const { text } = read('某.txt', some.join(end))
      if (text === null) return
      expect(counted(kept(text))).toEqual(counted(some))
      expect(counted([rebuild(parse(text.lines.join('\n')))])).toEqual(counted(text.lines))
    }),
  )
})

test('every character of a Markdown text is kept or counted among its marks', () => {
  fc.assert(
    fc.property(marks, (some) => {
      const { text } = read('某.md', `第一条 甲。\n${some.join('\n')}`)
      expect(text && counted(kept(text))).toEqual(counted(['第一条甲。', ...some]))
    }),
  )
})

test('every character of a Word document and of a page is kept or left out by name', () => {
  fc.assert(
    fc.property(lines, (some) => {
      const words = ['第一条 甲。', ...some.map((line) => line.replace(/[<&>]/g, ''))]
      const paragraphs = words.map((line) => p(line === '' ? '' : r(line))).join('')
      const word = read('某.docx', docx({ document: paragraphs })).text
      expect(word && counted(kept(word))).toEqual(counted(words))
      const page = read('某.html', words.map((line) => `<p>${line}</p>`).join('')).text
      expect(page && counted(kept(page))).toEqual(counted(words))
    }),
  )
})

test('no bytes make the reader throw', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string().map((words) => utf16(words, 'le')),
  )
  fc.assert(
    fc.property(bytes, fc.constantFrom('txt', 'md', 'html', 'docx', 'doc', ''), (some, extension) => {
      const { text, findings } = read(`某.${extension}`, some)
      expect(text !== null || findings.length === 1).toBe(true)
    }),
  )
})
