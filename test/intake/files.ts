import { strToU8, zipSync } from 'fflate'
import { type Reading, readFile, type SourceFile, type TextFile } from '#intake'

/** The bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A file of that path with these words, or these bytes. */
export const file = (path: string, content: string | Uint8Array): SourceFile => ({
  path,
  bytes: typeof content === 'string' ? utf8(content) : content,
})

export const read = (path: string, content: string | Uint8Array): Reading => readFile(file(path, content))

/** The text of a file that must have one. */
export function textOf(path: string, content: string | Uint8Array): TextFile {
  const { text, findings } = read(path, content)
  if (text === null) throw new Error(findings.map(({ what }) => what).join('；'))
  return text
}

/** The lines of the text that are not empty. */
export const filled = (text: TextFile): string[] => text.lines.filter((line) => line !== '')

/** The codes of the findings, in order. */
export const codes = ({ findings }: { readonly findings: Reading['findings'] }): string[] =>
  findings.map(({ code }) => code)

/** Bytes in GB18030, whose two-byte part is read off the decoder. */
export function gb18030(text: string): Uint8Array {
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) table.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail])
    }
  }
  return new Uint8Array(
    [...text].flatMap((one) => (one < '\u0080' ? [one.charCodeAt(0)] : (table.get(one) ?? [0x3f]))),
  )
}

/** Bytes in UTF-16, without a byte order mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'le')
  return bytes
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A Word document of these parts: `document` is what stands in the body, the others what stands in their root. */
export function docx(parts: Readonly<Record<string, string>>): Uint8Array {
  const root = (name: string, inside: string) =>
    name === 'document'
      ? `<w:document ${namespaces}><w:body>${inside}<w:sectPr/></w:body></w:document>`
      : `<w:${name} ${namespaces}>${inside}</w:${name}>`
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, inside]) => [
        `word/${name}.xml`,
        strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root(name, inside)}`),
      ]),
    ),
  )
}

/** A run with these words. */
export const r = (words: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`

/** A paragraph: words, or runs in XML. */
export const p = (inside: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') || inside === '' ? inside : r(inside)}</w:p>`

/** Numbered by list `num` at a level from 0. */
export const listed = (num: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`

/** A level of an abstract list. */
export const level = (at: number, format: string, text: string, start = 1, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

export const abstractList = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`

export const list = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`

/** A part of a field: begin, separate or end. */
export const fieldMark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
export const instruction = (words: string): string => `<w:r><w:instrText>${words}</w:instrText></w:r>`
