import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docx, p, read, utf8 } from './files.ts'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const good = docx({ document: p('某办法') + p('第一条 甲。') })
const encrypted = good.map((byte, at) => (at === 6 ? byte | 1 : byte))
const bomb = zipSync({ 'word/document.xml': new Uint8Array(90_000_000) }, { level: 9 })

const refused: readonly (readonly [path: string, bytes: Uint8Array, code: string, advice: string])[] = [
  ['甲.doc', ole, 'format-unread', '另存为 .docx'],
  ['甲.docx', ole, 'zip-encrypted', '去掉密码'],
  ['甲.docx', encrypted, 'zip-encrypted', '去掉密码'],
  ['甲.docx', good.subarray(0, 90), 'zip-broken', '另存为 .docx'],
  ['甲.docx', utf8('第一条'), 'zip-broken', '另存为 .docx'],
  ['甲.docx', bomb, 'zip-bomb', '来历'],
  ['甲.docx', zipSync({ 'xl/workbook.xml': utf8('<a/>') }), 'format-unread', '解开'],
  ['甲.pdf', utf8('%PDF-1.7'), 'format-unread', '逐条核对'],
  ['甲.txt', utf8('%PDF-1.7'), 'format-unread', '逐条核对'],
  ['甲.txt', utf8('{\\rtf1 x'), 'format-unread', '另存为 .docx'],
  ['甲.txt', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'format-unread', '另存为 .txt'],
  ['甲.md', utf8('GIF89a'), 'format-unread', '另存为 .txt'],
  ['C:/甲.txt', utf8('第一条 甲。'), 'path-outside', '..'],
  ['甲.png', png, 'format-unread', '另存为 .txt'],
  ['甲.rtf', utf8('{\\rtf1'), 'format-unread', '另存为 .docx'],
  ['甲.mht', utf8('From: x'), 'format-unread', '仅 HTML'],
  ['README', utf8('x'), 'format-unread', '另存为 .txt'],
  ['../甲.txt', utf8('第一条 甲。'), 'path-outside', '..'],
  ['乙/../甲.txt', utf8('第一条 甲。'), 'path-outside', '..'],
  ['/甲.txt', utf8('第一条 甲。'), 'path-outside', '..'],
  ['乙\\甲.txt', utf8('第一条 甲。'), 'path-outside', '..'],
  ['甲.txt', utf8('\u0001\u0000\u0000a\u0000\u0000'.repeat(50)), 'binary', '另存'],
  ['甲.txt', utf8(' \n\n'), 'empty', '完整'],
  ['甲.md', utf8('# 只有题名\n'), 'empty', '完整'],
  ['甲.txt', utf8(`第一条 ${'甲'.repeat(1_000_000)}`), 'line-too-long', '分行'],
  ['甲.txt', new Uint8Array(50_000_001), 'too-large', '正文'],
]

test.for(refused.map(([path, , code, advice], at) => ({ at: at + 1, path, code, advice })))(
  'refused $at: $path, $code',
  ({ at, path, code, advice }) => {
    const bytes = refused[at - 1]?.[1] ?? new Uint8Array()
    const { text, findings } = read(path, bytes)
    expect(text).toBeNull()
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      code,
      file: path,
      sure: 'certain',
      advice: expect.stringContaining(advice),
    })
    expect(findings[0]?.words.length).toBeLessThanOrEqual(80)
  },
)

test('a file is read as what it is, and the wrong extension is found', () => {
  for (const [path, bytes] of [
    ['甲.doc', good],
    ['甲.txt', utf8('<!DOCTYPE html><p>第一条 甲。</p>')],
    ['甲.doc', utf8('<html><p>第一条 甲。</p></html>')],
  ] as const) {
    const { text, findings } = read(path, bytes)
    expect(text?.lines).toContain('第一条 甲。')
    expect(findings[0]?.code).toBe('name-differs')
  }
})

test('a name may hold two dots that lead nowhere', () => {
  expect(read('甲..乙/丙.txt', '第一条 甲。').text?.lines).toEqual(['第一条 甲。'])
})
