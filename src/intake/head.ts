import { readLine } from '#law'
import { findDays } from './days.ts'
import { labelled } from './labels.ts'
import type { Row } from './taking.ts'

/** What each line before the text is, as indices of rows. */
export interface Head {
  readonly title: readonly number[]
  readonly notes: readonly number[]
  /** A printed table of contents: its headings stand again in the text. */
  readonly contents: readonly number[]
  /** The heading of the part that a file holds of a larger text: 人格权编. */
  readonly heading: number | null
  /** The title as its lines read together; null where none was found. */
  readonly words: string | null
}

export const squeeze = (words: string): string => words.replace(/\s+/g, '')
/** Two ways to print one title differ in space, brackets and the mark between two issuers. */
const nameKey = (words: string) => words.replace(/[\s、（）()《》〈〉<>]/g, '')

const kinds =
  '法|法典|条例|办法|规定|细则|规则|决定|解释|意见|通知|方案|制度|章程|准则|标准|规范|批复|公告|安排|纲要|要求|规程|守则|大纲|预案|措施|修正案|公约|决议|答复|指引|指南|目录|名录|程序|条款|协定|计划|宪法|纪要|通告|命令|解答|函'
const named = new RegExp(`(${kinds})(\\s*[（(〔][^（）()〔〕]*[）)〕])*$`)
const ended = /[。；：，、;:,]$/
const verbs = /公布|发布|颁布|印发|通过|批准|施行|实施|生效|执行|修订|修正|修改|制定/
const documentNumber =
  /^[（(]?\s*(([\p{Script=Han}A-Za-z\s]{0,24}[〔［[（(]\s*\d{4}\s*[〕］\])）]\s*第?\s*\d+\s*号)|((中华人民共和国)?[\p{Script=Han}\s、]{0,30}(令|公告)?\s*[（(]?第\s*[\d一二三四五六七八九十百千〇零]+\s*号(令|公告)?[)）]?))\s*[)）]?$/u
const sincePublished = /^自?(公布|发布|颁布|印发)之日起?(施行|实施|生效)$/

/** Whether a line says when and by whom the text was adopted, issued or revised, and is no sentence of the text. */
function isNote(words: string): boolean {
  if (words.length > 600) return false
  if (documentNumber.test(words) || sincePublished.test(squeeze(words))) return true
  if (/^【[^】]{2,8}】/.test(words) || labelled(words, null, 'text').length > 0) return true
  const days = findDays(words)
  const bracketed = /^[（(].*[）)]?$/.test(words)
  if (/^[（(](已废止|已失效|废止|失效|试行)[）)]$/.test(words)) return true
  const year = /\d{4}年/.test(words)
  if ((days.length > 0 || year) && bracketed && verbs.test(words)) return true
  const [first] = days
  if (first === undefined || ended.test(words.replace(/。$/, ''))) return false
  const begins = first.at <= 3 || /^(根据|自|经)/.test(words)
  if (begins && verbs.test(words) && !/制定本|如下|适用本/.test(words)) return true
  const before = words.slice(0, first.at)
  const after = words.slice(first.end)
  return (
    /^[\p{Script=Han}\s]{0,30}$/u.test(before) &&
    (after === '' || (before === '' && /^[\p{Script=Han}\d、\s]{1,40}$/u.test(after)))
  )
}

/** The first line that opens a division or an article; in a text without 第…条, the first that is numbered. */
function firstNumbered(rows: readonly Row[], from: number): number {
  const lines = rows.map(({ words }) => (words === '' ? null : readLine(words)))
  const heads = ['article', 'part', 'chapter', 'section']
  const at = lines.findIndex((line, index) => index >= from && line !== null && heads.includes(line.kind))
  if (at >= 0) {
    // 一、一般规定 right before the first article is a heading of the text.
    let top = at
    while (
      lines[top - 1] === null ||
      (lines[top - 1]?.kind === 'item' && (rows[top - 1]?.words.length ?? 0) < 30)
    )
      top--
    return lines.findIndex((line, index) => index >= top && line !== null)
  }
  return lines.findIndex(
    (line, index) => index >= from && line?.kind === 'item' && line.style.startsWith('han'),
  )
}

/** 目录 and the headings under it that stand again further down, whatever page numbers follow them. */
function printedContents(rows: readonly Row[]): number[] {
  const at = rows.slice(0, 200).findIndex(({ words }) => /^目[录次]$/.test(squeeze(words)))
  const numbered = firstNumbered(rows, 0)
  if (at < 0 || (numbered >= 0 && numbered < at)) return []
  const bare = (words: string) => squeeze(words).replace(/[.…·]*\d*$/, '')
  const again = new Map<string, number>()
  for (const [index, { words }] of rows.entries()) if (words !== '') again.set(bare(words), index)
  const found = [at]
  for (let index = at + 1; index < rows.length; index++) {
    const words = rows[index]?.words ?? ''
    if (words === '') continue
    if ((again.get(bare(words)) ?? index) <= index) break
    found.push(index)
  }
  return found.length > 1 ? found : []
}

/** Whether a line is a piece of the title that the line below ends: 中华人民共和国, or the issuer and 关于…. */
function goesUp(above: string, below: string, top: boolean): boolean {
  const line = squeeze(below)
  if (/^([的之]|若干)/.test(line)) return !ended.test(above)
  if (above.length > 60 || ended.test(above) || named.test(above) || isNote(above) || /^附/.test(above))
    return false
  if (/^(关于|实施|适用|确定|办理|具体)/.test(line) || squeeze(above) === '中华人民共和国') return true
  return top || (/关于/.test(above) && !/关于/.test(line))
}

/**
 * Tells the lines that stand before the text from the text. `known` are titles that the file gives elsewhere; their
 * lines are found again as printed. `headEnd` is where the file itself says that the text begins.
 */
export function splitHead(rows: readonly Row[], known: readonly string[], headEnd: number | null): Head {
  const contents = printedContents(rows)
  const listed = new Set(contents)
  const numbered = firstNumbered(rows, (contents.at(-1) ?? -1) + 1)
  const start = Math.max(numbered < 0 ? Math.min(rows.length, 60) : numbered, headEnd ?? 0)
  const region: number[] = []
  for (let at = 0; at < start; at++) if (rows[at]?.words !== '' && !listed.has(at)) region.push(at)
  const wordsAt = (at: number) => rows[at]?.words ?? ''
  const names = [...known, ...rows.filter(({ title }) => title).map(({ words }) => words)].map(nameKey)
  const isName = (at: number) => names.some((name) => isPart(wordsAt(at), name))

  const marked = region.filter((at) => rows[at]?.title)
  let title = marked.slice(0, 1)
  let heading: number | null = null
  if (headEnd !== null) heading = marked.find((at) => at > (title[0] ?? 0) && at < headEnd) ?? null
  const named = region.filter(
    (at) => at !== heading && (rows[at]?.title || isName(at)) && squeeze(wordsAt(at)).length > 3,
  )
  if (named.length > 0) title = widenTitle(region, named, isName)
  else if (title.length === 0) title = findTitle(region, wordsAt, numbered >= 0)
  if (heading !== null) title = title.filter((at) => at !== heading)

  const notes = new Set<number>()
  const lastTitle = title.at(-1) ?? -1
  let open = false
  for (const at of region) {
    if (title.includes(at) || at === heading) continue
    const words = wordsAt(at)
    const before = at < lastTitle || at < (headEnd ?? 0)
    if (!before && !isNote(words) && !(open && words.length <= 60 && !ended.test(words))) break
    notes.add(at)
    if (!before) open = goesOn(words, open)
  }
  const printed = title.length === 0 ? null : titleWords(title, wordsAt)
  return { title, notes: [...notes], contents, heading, words: printed }
}

/** A bracketed note, and one that only begins with a day, go on until it is closed, or said what was done. */
function goesOn(words: string, open: boolean): boolean {
  const opens = (words.match(/[（(]/g) ?? []).length
  const closes = (words.match(/[）)]/g) ?? []).length
  if (open) return !verbs.test(words) && closes <= opens
  return /^[（(]/.test(words) ? opens > closes : findDays(words)[0]?.at === 0 && !verbs.test(words)
}

const isPart = (words: string, name: string) => {
  const own = nameKey(words)
  return own !== '' && name.includes(own) && (own.length > 1 || name === own)
}

/** The lines that carry a title that is known, with short pieces of it between and beside them. */
function widenTitle(
  region: readonly number[],
  named: readonly number[],
  isName: (at: number) => boolean,
): number[] {
  const found = new Set(named)
  for (let grown = true; grown; ) {
    grown = false
    for (const [index, at] of region.entries()) {
      const beside = found.has(region[index - 1] ?? -1) || found.has(region[index + 1] ?? -1)
      if (!found.has(at) && beside && isName(at)) {
        found.add(at)
        grown = true
      }
    }
  }
  return [...found].sort((a, b) => a - b)
}

/** The title of a text whose format marks none: the last line before the text that is named as an instrument is. */
function findTitle(
  region: readonly number[],
  wordsAt: (at: number) => string,
  structured: boolean,
): number[] {
  const like = (at: number) => {
    const words = wordsAt(at)
    return (
      words.length <= 100 &&
      named.test(words) &&
      !/[，。；]/.test(words) &&
      !isNote(words) &&
      !words.startsWith('|')
    )
  }
  const index = structured ? region.findLastIndex(like) : region.slice(0, 12).findIndex(like)
  const first = region[0]
  if (index < 0) {
    const alone = first !== undefined && wordsAt(first).length <= 60
    return alone && !ended.test(wordsAt(first)) && !isNote(wordsAt(first)) ? [first] : []
  }
  let top = index
  // Where only short lines without a mark stand above, they are all pieces of the title.
  const pieces =
    index <= 4 &&
    region
      .slice(0, index)
      .every((at) => /^[\p{Script=Han}《》、\s]{2,40}$/u.test(wordsAt(at)) && !isNote(wordsAt(at)))
  while (top > 0 && goesUp(wordsAt(region[top - 1] ?? 0), wordsAt(region[top] ?? 0), pieces)) top--
  return region.slice(top, index + 1)
}

/** Lines that repeat the title (once for the page, once for the text) are read once. */
function titleWords(title: readonly number[], wordsAt: (at: number) => string): string {
  let words = ''
  for (const at of title) {
    const line = wordsAt(at)
    if (nameKey(words).includes(nameKey(line))) continue
    if (nameKey(line).includes(nameKey(words))) words = line
    else words += (/[\w》]$/.test(words) && /^\w/.test(line) ? ' ' : '') + line
  }
  return words
}
