import { parse as parseYaml } from 'yaml'
import { splitLines } from './decode.ts'
import { claimOf } from './labels.ts'
import { decodeEntities } from './markup.ts'
import type { Taking } from './taking.ts'

const mark = 'Markdown 记号'
const tag =
  /<\/?(?:a|b|big|blockquote|br|center|del|details|div|em|font|h[1-6]|hr|i|img|ins|li|ol|p|s|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*)?\/?>/gi

/** Takes a plain text: its lines are the lines of the text. */
export function takePlain(text: string, taking: Taking): void {
  for (const line of splitLines(text)) taking.take(line)
}

/**
 * Takes a text in Markdown, line by line: a line of the file is a line of the text. Marks are left out and counted.
 * Numbers stay as they are written, so the text is not read as CommonMark reads it, which counts lists anew, joins
 * lines and takes indented ones for code.
 */
export function takeMarkdown(text: string, taking: Taking): void {
  const lines = splitLines(text)
  const front = takeFrontMatter(lines, taking)
  const outside = withoutHidden(taking)
  for (const [at, printed] of lines.entries()) {
    if (at < front) taking.take('')
    else takeLine(outside(printed), taking)
  }
}

/** Reads `---` … `---` at the beginning; gives the number of its lines. */
function takeFrontMatter(lines: readonly string[], taking: Taking): number {
  if (lines[0]?.trim().replace('\ufeff', '') !== '---') return 0
  const end = lines.findIndex((line, at) => at > 0 && /^(---|\.\.\.)\s*$/.test(line))
  if (end < 0) return 0
  const inside = lines.slice(1, end)
  let values: unknown = null
  try {
    // The failsafe schema reads every value as the words that stand there: a date is no Date, `no` is no boolean.
    values = parseYaml(inside.join('\n'), { schema: 'failsafe', maxAliasCount: 0 })
  } catch (error) {
    taking.find('front-matter-unread', 1, inside[0] ?? '', String(error).split('\n')[0] ?? '')
  }
  const known = new Map(values !== null && typeof values === 'object' ? Object.entries(values) : [])
  taking.leave(mark, '---', 2)
  for (const [at, line] of inside.entries()) {
    const key = /^([^\s#:][^:]*?)\s*:/.exec(line)?.[1]
    const value: unknown = key === undefined ? undefined : known.get(key)
    const claim =
      key !== undefined && typeof value === 'string'
        ? claimOf(key, value, line.trim(), at + 2, 'front-matter')
        : null
    if (claim) taking.claims.push(claim)
    taking.leave('文前资料', line)
  }
  return end + 1
}

/** Gives what of each line stands outside comments, scripts and styles, which may run over several lines. */
function withoutHidden(taking: Taking): (line: string) => string {
  let until: string | null = null
  return (line) => {
    let rest = line
    let shown = ''
    while (rest !== '') {
      if (until !== null) {
        const end = rest.toLowerCase().indexOf(until)
        const hidden = end < 0 ? rest : rest.slice(0, end + until.length)
        if (until === '-->') taking.leave('注释', hidden)
        rest = rest.slice(hidden.length)
        if (end >= 0) until = null
        continue
      }
      const open = /<!--|<(script|style)\b/i.exec(rest)
      shown += open ? rest.slice(0, open.index) : rest
      if (!open) break
      rest = rest.slice(open.index)
      if (open[1] !== undefined) taking.leave('脚本和样式', open[1].toLowerCase())
      until = open[1] === undefined ? '-->' : `</${open[1].toLowerCase()}>`
      if (/^<!--\s*INFO END\s*-->/.test(rest)) taking.headEnd = taking.rows.length + 1
    }
    return shown
  }
}

function takeLine(printed: string, taking: Taking): void {
  let line = printed.trim()
  const drop = (found: string) => {
    taking.leave(mark, found)
    return ''
  }
  if (
    /^(?=.*[|-])(?!.*[^|:\s-])\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$/.test(line) ||
    /^(={3,}|([*_]\s*){3,}|`{3,}.*|~{3,}.*)$/.test(line)
  ) {
    drop(line)
    line = ''
  }
  let title = false
  line = line
    .replace(/^(?:>\s?)+/, drop)
    .replace(/^#{1,6}(?=[^#]|$)/, (found) => {
      title = found === '#'
      return drop(found)
    })
    .replace(/^[-*+]\s+/, drop)
  if (title) line = line.replace(/\s#+\s*$/, drop)
  taking.take(withoutMarks(line.trim(), taking), title)
}

/** The words of a line without emphasis, links, notes, tags, entities and escapes. */
function withoutMarks(line: string, taking: Taking): string {
  const drop = (found: string) => taking.leave(mark, found)
  const inner = (found: string, words: string) => {
    drop(found.replace(words, ''))
    return words
  }
  let words = line
  const note = /^\[\^([^\]]+)\]:\s*/.exec(words)
  if (note) {
    taking.footnotes.push({ mark: note[1] ?? '', words: words.slice(note[0].length), line: null })
    drop(note[0])
    return ''
  }
  if (/[[<&]/.test(words)) {
    words = words
      .replace(/\[\^([^\]]+)\]/g, (found, name: string) => {
        taking.calls.set(name, taking.rows.length + 1)
        drop(found)
        return ''
      })
      .replace(/!\[([^\]]*)\]\(([^()\s]*)[^()]*\)/g, (found, alternative: string) => {
        taking.find('picture', taking.rows.length + 1, alternative || found)
        taking.leave('图片', found)
        return ''
      })
      .replace(/\[([^\][]+)\]\(([^()\s]*)(?:\s[^()]*)?\)/g, inner)
      .replace(tag, (found) => {
        taking.leave('标签', found)
        return /^<br/i.test(found) ? ' ' : ''
      })
      .replace(/&(#\d+|#x[\da-f]+|[a-z][\da-z]*);/gi, decodeEntities)
  }
  if (/[*_~]{2}|\*/.test(words)) {
    words = words
      .replace(/(?<!\\)\*\*(?=\S)((?:[^*]|\*(?!\*))+?)(?<=\S)\*\*/g, inner)
      .replace(/(?<!\\)~~(?=\S)([^~]+?)(?<=\S)~~/g, inner)
      .replace(/(?<![_\w\\])__(?=[^_\s])([^_]*[^_\s])__(?![_\w])/g, inner)
      .replace(/(?<![*\w\\])\*(?=[^*\s])([^*]*[^*\s])\*(?![*\w])/g, inner)
  }
  if (!words.includes('\\')) return words
  const escaped = words.startsWith('|') ? /\\([!-/:-@[-`{}~])/g : /\\([!-/:-@[-`{-~]|$)/g
  return words.replace(escaped, (_, character: string) => {
    drop('\\')
    return character
  })
}
