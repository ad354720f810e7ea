import type { Finding } from '#law'
import { type Code, finding } from './findings.ts'
import type { Footnote, LeftOut, Origin } from './text-file.ts'

/** A line as its format gives it. `title` says that the format marks it as the title of the whole. */
export interface Row {
  readonly words: string
  readonly title: boolean
}

export type Field =
  | 'title'
  | 'number'
  | 'issuer'
  | 'adopter'
  | 'adopted'
  | 'issued'
  | 'revised'
  | 'inForce'
  | 'status'
  | 'category'
  | 'source'

export interface Claim {
  readonly field: Field
  readonly value: string
  readonly words: string
  readonly line: number | null
  readonly from: Origin
}

const H = '零〇○一二三四五六七八九十百千'
const numbered = new RegExp(
  `^(第[${H}]+[编章节条](?:之[${H}]+)?|[（(][${H}\\d]+[）)]|[${H}]+[、．.]|\\d+[.．、]|[①-⑳])\\t+`,
)
const invisible = /(?!\t)[\p{Cc}\p{Cf}]/gu
const visible = /[^\s\p{Cc}\p{Cf}]/u
const quoted = '["“”][^"“”]*["“”]'
const instruction = new RegExp(
  `\\b(?:HYPERLINK(?:\\s+\\\\[a-z])*\\s+(?:${quoted}|\\S+)(?:\\s+\\\\[a-z](?:\\s+${quoted})?)*` +
    '|(?:PAGEREF|NOTEREF|REF)\\s+_\\w+(?:\\s+\\\\[a-z*]\\w*)*' +
    `|TOC(?:\\s+\\\\[a-z](?:\\s*${quoted}|\\s*\\d+-\\d+)?)+` +
    `|INCLUDEPICTURE\\s+${quoted}(?:\\s+\\\\[a-z*]\\w*)*` +
    '|(?:PAGE|NUMPAGES|SEQ\\s+\\w+|FORMTEXT|SHAPE|EMBED\\s+[\\w.]+)?\\s*\\\\\\*\\s*MERGEFORMAT(?:INET)?)',
  'g',
)

/** Longest line that is still taken for a line of a text, in characters. */
const longest = 100_000

/** Thrown where a file cannot be a text; the reader of files turns it into a finding. */
export class Refusal extends Error {
  readonly code: Code
  readonly words: string
  readonly details: readonly string[]
  constructor(code: Code, words = '', ...details: readonly string[]) {
    super(code)
    this.code = code
    this.words = words
    this.details = details
  }
}

/** A file on its way from its format to a text: what its reader has put down so far. */
export interface Taking {
  readonly file: string
  readonly rows: Row[]
  readonly claims: Claim[]
  readonly footnotes: Footnote[]
  /** Lines that call a footnote, by its mark, for notes that do not know their line. */
  readonly calls: Map<string, number>
  readonly findings: Finding[]
  /** Number of rows that stand before the text, where the file marks it. */
  headEnd: number | null
  /** Takes one line in, cleaned of what is no character of the text. */
  take(words: string, title?: boolean): void
  leave(what: string, words: string, count?: number): void
  find(code: Code, line: number | null, words: string, ...details: readonly string[]): void
  leftOut(): readonly LeftOut[]
}

export function openTaking(file: string): Taking {
  const left = new Map<string, LeftOut>()
  const taking: Taking = {
    file,
    rows: [],
    claims: [],
    footnotes: [],
    calls: new Map(),
    findings: [],
    headEnd: null,
    take(words, title = false) {
      if (words.length > longest) throw new Refusal('line-too-long', words, String(words.length))
      taking.rows.push({ words: clean(words, taking), title })
    },
    leave(what, words, count = 1) {
      const shown = words.trim()
      if (!visible.test(shown)) return
      const key = `${what}\n${shown}`
      left.set(key, { what, words: shown, count: (left.get(key)?.count ?? 0) + count })
    },
    find(code, line, words, ...details) {
      taking.findings.push(finding(code, file, line, words, ...details))
    },
    leftOut: () => [...left.values()],
  }
  return taking
}

/** The words without invisible characters and instructions of fields; a tab after a number is a space. */
function clean(words: string, taking: Taking): string {
  const line = taking.rows.length + 1
  let cleaned = words
  const unseen = cleaned.match(invisible)
  if (unseen) {
    cleaned = cleaned.replace(invisible, '')
    const names = unseen.map(
      (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    )
    taking.find('invisible-character', line, [...new Set(names)].join(' '))
  }
  if (cleaned.includes('\ufffd')) taking.find('broken-character', line, cleaned)
  if (/\p{Co}/u.test(cleaned)) taking.find('private-character', line, cleaned)
  if (/[A-Z]{3}/.test(cleaned)) {
    cleaned = cleaned.replace(instruction, (found) => {
      taking.find('field-instruction', line, found)
      taking.leave('域代码', found)
      return ''
    })
  }
  return cleaned.trim().replace(numbered, '$1 ')
}
