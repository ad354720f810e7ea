import { hanDigits, readHan } from './numerals.ts'

/** How an item below an article is numbered; the first style met in a 款 is 项, the next one 目. */
export type ItemStyle = 'han-paren' | 'arabic-dot' | 'arabic-paren' | 'circled' | 'han-comma'
export type DivisionKind = 'part' | 'chapter' | 'section'

/** 第一百二十条之一 is { value: 120, branch: 1 }; without 之 the branch is 0. */
export interface Ordinal {
  readonly value: number
  readonly branch: number
}

/** What one line begins with. `rest` is what follows the number, trimmed. */
export type Line =
  | {
      readonly kind: DivisionKind | 'article'
      readonly num: string
      readonly at: Ordinal
      readonly rest: string
    }
  | {
      readonly kind: 'item'
      readonly style: ItemStyle
      readonly num: string
      readonly at: Ordinal
      readonly rest: string
    }
  | { readonly kind: 'closing-chapter'; readonly rest: string }
  | { readonly kind: 'annex' | 'table' | 'text'; readonly rest: string }

const H = hanDigits
const head = new RegExp(`^第([${H}]+)(编|章|节|条)(?:之([${H}]+))?`)
const hanParen = new RegExp(`^[（(]([${H}]+)[）)]`)
const hanComma = new RegExp(`^([${H}]+)[、．.]`)
const arabicParen = /^[（(](\d+)[）)]/
const arabicDot = /^(\d+)[.．、](?!\d)/
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
// A line such as 第七条、第八条所列情形… or 第七条规定的… continues a sentence; it opens no article.
const continues = /^([、，,；;的至和与或及]|规定|所列|所称|第[^条]{1,6}[款项])/
const annexHead = /^附(件|录|表|图)?[一二三四五六七八九十\d]*([：:]|$)/
const divisions: Readonly<Record<string, DivisionKind | 'article'>> = {
  编: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
}

function ordinal(written: string | undefined, branch?: string): Ordinal | null {
  const value = readHan(written ?? '')
  const after = branch === undefined ? 0 : readHan(branch)
  return value === null || after === null ? null : { value, branch: after }
}

function item(style: ItemStyle, num: string, at: Ordinal | null, line: string): Line | null {
  return at === null ? null : { kind: 'item', style, num, at, rest: line.slice(num.length).trim() }
}

function readItem(line: string): Line | null {
  const first = line.charAt(0)
  if (first === '(' || first === '（') {
    const han = hanParen.exec(line)
    if (han) return item('han-paren', han[0], ordinal(han[1]), line)
    const arabic = arabicParen.exec(line)
    if (arabic) return item('arabic-paren', arabic[0], { value: Number(arabic[1]), branch: 0 }, line)
    return null
  }
  if (first >= '0' && first <= '9') {
    const arabic = arabicDot.exec(line)
    return arabic && item('arabic-dot', arabic[0], { value: Number(arabic[1]), branch: 0 }, line)
  }
  if (H.includes(first)) {
    const han = hanComma.exec(line)
    return han && item('han-comma', han[0], ordinal(han[1]), line)
  }
  const position = circled.indexOf(first)
  return position < 0 ? null : item('circled', first, { value: position + 1, branch: 0 }, line)
}

/** Reads how a trimmed, non-empty line begins. Pure and without context: the parser decides what may stand where. */
export function readLine(line: string): Line {
  const first = line.charAt(0)
  if (first === '第') {
    const match = head.exec(line)
    const kind = divisions[match?.[2] ?? '']
    const at = match && ordinal(match[1], match[3])
    if (match && kind && at) {
      const rest = line.slice(match[0].length)
      const opens = kind === 'article' ? !continues.test(rest) : !/[。；;]$/.test(rest)
      if (opens) return { kind, num: match[0], at, rest: rest.trim() }
    }
  } else if (first === '附') {
    if (/^附\s*则$/.test(line)) return { kind: 'closing-chapter', rest: line }
    if (annexHead.test(line)) return { kind: 'annex', rest: line }
  } else if (first === '|' || line.includes('\t')) {
    return { kind: 'table', rest: line }
  }
  return readItem(line) ?? { kind: 'text', rest: line }
}
