import { decode } from './decode.ts'
import { takeDocx } from './docx.ts'
import { finding } from './findings.ts'
import { declaredCharset, takeHtml } from './html.ts'
import { takeMarkdown, takePlain } from './markdown.ts'
import { settle } from './settle.ts'
import { openTaking, Refusal, type Taking } from './taking.ts'
import type { Format, Reading, SourceFile } from './text-file.ts'

/** Largest file that is read, in bytes. */
const largest = 50_000_000

const saveAs = '请用 Word 或 WPS 打开，另存为 .docx'
const byExtension: Readonly<Record<string, Format>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  docx: 'docx',
}
const refused: Readonly<Record<string, string>> = {
  doc: saveAs,
  wps: saveAs,
  rtf: saveAs,
  odt: saveAs,
  dot: saveAs,
  docm: saveAs,
  dotx: saveAs,
  pdf: '请改用原网页（另存为 .html）或 Word 文件；只有 PDF 的，转成 .docx 或 .txt 后逐条核对',
  ofd: '请用阅读器导出文字，存为 .txt 后逐条核对',
  mht: '请在浏览器里另存为“网页，仅 HTML”',
  mhtml: '请在浏览器里另存为“网页，仅 HTML”',
  zip: '请解开后把里面的文件放进文件夹',
}
const asText = '请把其中的文字另存为 .txt、.md、.html 或 .docx'

/** How files of other formats begin, byte for byte. */
const beginnings: Readonly<Record<string, string>> = {
  zip: 'PK\x03\x04',
  doc: '\xd0\xcf\x11\xe0',
  pdf: '%PDF',
  rtf: '{\\rtf',
  png: '\x89PNG',
  jpg: '\xff\xd8\xff',
  gif: 'GIF8',
}

/** The format by the first bytes, else by the extension. */
function formatOf({ path, bytes }: SourceFile): Format {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const start = String.fromCharCode(...bytes.subarray(0, 512))
  const begins = Object.keys(beginnings).find((one) => start.startsWith(beginnings[one] ?? ''))
  const named = byExtension[extension]
  if (begins === 'zip' && (named !== undefined || /^do[ct]x?$/.test(extension))) return 'docx'
  if (begins === 'doc' && named === 'docx') throw new Refusal('zip-encrypted')
  const really = begins ?? extension
  if (begins === undefined && /^\W*<(!doctype html|html)\b/i.test(start)) return 'html'
  if (begins === undefined && named !== undefined && named !== 'docx') return named
  if (named === 'docx' && begins === undefined) throw new Refusal('zip-broken')
  throw new Refusal('format-unread', '', `.${really || '（没有扩展名）'}`, refused[really] ?? asText)
}

function checkPath(path: string): void {
  const outside = path.startsWith('/') || /^[A-Za-z]:/.test(path) || /[\\\p{Cc}]/u.test(path)
  if (outside || path.split('/').includes('..')) throw new Refusal('path-outside', path)
}

function take(format: Format, bytes: Uint8Array, taking: Taking): void {
  if (format === 'docx') {
    takeDocx(bytes, taking)
    return
  }
  const declared = format === 'html' ? declaredCharset(bytes) : null
  const { text, encoding, guessed } = decode(bytes, declared)
  const zeros = text.slice(0, 100_000).split('\0').length - 1
  if (zeros > 8 && zeros * 1000 > Math.min(text.length, 100_000)) throw new Refusal('binary')
  if (guessed) taking.find('encoding-guessed', null, '', encoding.toUpperCase())
  if (declared !== null && guessed) taking.find('encoding-differs', null, '', declared)
  if (format === 'html') takeHtml(text, taking)
  else if (format === 'md') takeMarkdown(text, taking)
  else takePlain(text, taking)
}

/**
 * Reads one file. Never throws: a file that cannot be a text (a scan, an old Word document, an archive that unfolds
 * beyond reason) gives null, with a finding that says why and what to do.
 */
export function readFile(file: SourceFile): Reading {
  const taking = openTaking(file.path)
  try {
    checkPath(file.path)
    if (file.bytes.length > largest)
      throw new Refusal('too-large', '', `${Math.round(file.bytes.length / 1e6)} MB`)
    const format = formatOf(file)
    const extension = file.path.slice(file.path.lastIndexOf('.') + 1).toLowerCase()
    if (byExtension[extension] !== format) taking.find('name-differs', null, extension, format)
    take(format, file.bytes, taking)
    const text = settle(taking, format)
    return { text, findings: text.findings }
  } catch (error) {
    const { code, words, details } =
      error instanceof Refusal
        ? error
        : new Refusal('unread', '', error instanceof Error ? error.message : String(error))
    return { text: null, findings: [finding(code, file.path, null, words, ...details)] }
  }
}
