import { expect, test } from 'vitest'
import { codes, filled, gb18030, textOf, utf8, utf16 } from './files.ts'

const words =
  '某市道路管理办法\n第一条 为了加强道路的管理，制定本办法。\n第二条 本办法自2020年1月1日起施行。\n'
const lines = words.trim().split('\n').slice(1)
const marked = (mark: readonly number[], bytes: Uint8Array) => new Uint8Array([...mark, ...bytes])

const encoded: Readonly<Record<string, readonly [bytes: Uint8Array, found: readonly string[]]>> = {
  'UTF-8': [utf8(words), []],
  'UTF-8 with a mark': [utf8(`\ufeff${words}`), []],
  GB18030: [gb18030(words), ['encoding-guessed']],
  'UTF-16LE with a mark': [marked([0xff, 0xfe], utf16(words, 'le')), []],
  'UTF-16BE with a mark': [marked([0xfe, 0xff], utf16(words, 'be')), []],
  'UTF-16LE': [utf16(words, 'le'), ['encoding-guessed']],
  'UTF-16BE': [utf16(words, 'be'), ['encoding-guessed']],
}

test.for(Object.keys(encoded))('%s is read, and said where it had to be guessed', (name) => {
  const [bytes = new Uint8Array(), found = []] = encoded[name] ?? []
  const text = textOf('甲.txt', bytes)
  expect(filled(text)).toEqual(lines)
  expect(text.title?.value).toBe('某市道路管理办法')
  expect(codes(text)).toEqual(found)
})

test('the guess names the encoding', () => {
  expect(textOf('甲.txt', gb18030(words)).findings[0]?.what).toBe('没有注明编码，按 GB18030 读取')
})

test('a few broken bytes do not make UTF-8 another encoding, and are found on their line', () => {
  const bytes = utf8(words.replace('加强', '加X强'))
  const text = textOf(
    '甲.txt',
    bytes.map((byte) => (byte === 0x58 ? 0xff : byte)),
  )
  expect(filled(text)[0]).toBe('第一条 为了加\ufffd强道路的管理，制定本办法。')
  expect(text.findings.find(({ code }) => code === 'broken-character')?.line).toBe(2)
})

test.for(['\n', '\r', '\r\n', '\u2028', '\u0085', '\v', '\f', '\u2029'])('%j ends a line', (end) => {
  expect(filled(textOf('甲.txt', words.replaceAll('\n', end)))).toEqual(lines)
})

test('a page is read in the encoding it declares, unless its bytes are UTF-8', () => {
  const page = (charset: string) =>
    `<html><head><meta charset="${charset}"></head><body><p>第一条 甲，乙。</p><p>第二条 丙。</p></body></html>`
  const expected = ['第一条 甲，乙。', '第二条 丙。']
  const declared = textOf('甲.html', gb18030(page('gb2312')))
  expect([filled(declared), codes(declared)]).toEqual([expected, ['title-missing']])
  expect(filled(textOf('甲.html', page('gbk')))).toEqual(expected)
  const wrong = textOf('甲.html', gb18030(page('utf-8')))
  expect(filled(wrong)).toEqual(expected)
  expect(codes(wrong)).toContain('encoding-differs')
})

test('invisible characters are taken out and named; those of a private font stay and are found', () => {
  const text = textOf('甲.txt', '某办法\n第一条 甲\u200b\u202e乙\u0000。\n第二条 \ue123丙。')
  expect(filled(text)).toEqual(['第一条 甲乙。', '第二条 \ue123丙。'])
  expect(text.findings.map(({ code, line, words: about }) => [code, line, about])).toEqual([
    ['invisible-character', 2, 'U+200B U+202E U+0000'],
    ['private-character', 3, '第二条 \ue123丙。'],
  ])
})

test('a line end of two characters ends one line', () => {
  expect(textOf('甲.txt', '某办法\r\n\r\n第一条 甲。\r第二条 乙。').lines).toEqual([
    '',
    '',
    '第一条 甲。',
    '第二条 乙。',
  ])
})

test('a declaration is read in capitals and in the older form too, and is no guess', () => {
  const capital = textOf('甲.html', gb18030('<META CHARSET=GBK><p>某办法</p><p>第一条 甲。</p>'))
  expect([filled(capital), codes(capital)]).toEqual([['第一条 甲。'], ['page-uncertain']])
  const old = '<html><meta http-equiv="Content-Type" content="text/html; charset=big5"><p>abc<p>'
  // A4 40 is 一 in Big5 and another character in GB18030.
  expect(filled(textOf('甲.html', new Uint8Array([...utf8(`${old}1.`), 0xa4, 0x40])))).toEqual(['1.一'])
})
