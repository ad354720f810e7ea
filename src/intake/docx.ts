import { decode } from './decode.ts'
import { openNumbering } from './docx-numbering.ts'
import { endDeleted, openRuns, type Remarks } from './docx-runs.ts'
import {
  childOf,
  childrenOf,
  descend,
  type Element,
  isElement,
  readMarkup,
  tableRow,
  textOf,
} from './markup.ts'
import { Refusal, type Taking } from './taking.ts'
import { unzip } from './zip.ts'

const wanted = /^word\/(document|numbering|styles|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/
const beside: Readonly<Record<string, string>> = { header: '页眉', footer: '页脚', comments: '批注' }

/** Takes a Word document: its paragraphs, with the numbers that Word draws, its tables, footnotes and text boxes. */
export function takeDocx(bytes: Uint8Array, taking: Taking): void {
  const parts = new Map(
    [...unzip(bytes, (name) => wanted.test(name))].map(([name, part]) => [
      name.replace(/^word\/|\.xml$/g, ''),
      readMarkup(decode(part).text, 'xml').children.filter(isElement).at(-1),
    ]),
  )
  const body = childOf(parts.get('document'), 'body')
  if (!body)
    throw new Refusal('format-unread', '', '压缩包', '里面没有 Word 文档；请解开后把里面的文件放进文件夹。')
  const remarks: Remarks = { tracked: 0, formula: null, box: null, hidden: null, instructions: [] }
  takeBody(body, parts, taking, remarks)
  takeNotes(parts, taking, remarks)
  for (const [name, part] of parts) {
    const what = beside[name.replace(/\d+$/, '')]
    if (what === undefined || !part) continue
    for (const paragraph of descend(part)) if (paragraph.name === 'p') taking.leave(what, textOf(paragraph))
  }
  if (remarks.tracked > 0) taking.find('tracked-change', null, '', String(remarks.tracked))
  if (remarks.formula !== null) taking.find('formula', null, remarks.formula)
  if (remarks.box !== null) taking.find('text-box', null, remarks.box)
  if (remarks.hidden !== null) taking.find('hidden-words', null, remarks.hidden)
  for (const words of remarks.instructions) taking.find('field-instruction', null, words)
}

type Parts = ReadonlyMap<string, Element | undefined>

function takeBody(body: Element, parts: Parts, taking: Taking, remarks: Remarks): void {
  const numberOf = openNumbering(parts.get('numbering'), parts.get('styles'))
  const readRuns = openRuns(taking, remarks)
  const titles = titleStyles(parts.get('styles'))
  let restored = 0
  let first: number | null = null
  /** Words of paragraphs whose end is deleted: they run on into the next one. */
  let before = ''

  function paragraph(element: Element): readonly string[] {
    const properties = childOf(element, 'pPr')
    const runs = readRuns(element)
    const boxes = runs.boxes.flatMap(blocks)
    const words = before + runs.words
    before = ''
    if (endDeleted(properties)) {
      before = words
      return boxes
    }
    for (const note of runs.notes) taking.calls.set(note, taking.rows.length + 1)
    const drawn = numberOf(properties)
    if (!drawn) return [...words.split('\n'), ...boxes]
    const line = taking.rows.length + 1
    restored++
    first ??= line
    if (words.trim() === '') taking.find('number-alone', line, drawn.words)
    if (drawn.shown !== null) taking.find('number-form', line, drawn.words, drawn.shown)
    if (drawn.unknown !== null) taking.find('number-unread', line, drawn.words, drawn.unknown)
    return [...`${drawn.words}${drawn.space ? ' ' : ''}${words.trimStart()}`.split('\n'), ...boxes]
  }

  function blocks(parent: Element): string[] {
    const lines: string[] = []
    each(parent, (line) => lines.push(line))
    return lines
  }

  function each(parent: Element, put: (line: string, title: boolean) => void): void {
    for (const child of parent.children) {
      if (!isElement(child)) continue
      if (child.name === 'p') {
        const title = titles.has(childOf(childOf(child, 'pPr'), 'pStyle')?.attributes.val ?? '')
        for (const line of paragraph(child)) put(line, title && line.trim() !== '')
      } else if (child.name === 'tbl') {
        for (const row of cellsOf(rowsOf(child)))
          put(tableRow(row.map((cell) => (cell ? blocks(cell).join(' ') : ''))), false)
      } else if (child.name !== 'Fallback') each(child, put)
    }
  }

  /** The rows of a table that are not deleted. */
  function rowsOf(table: Element): Element[] {
    return [...inside(table, 'tr')].filter((row) => {
      if (!childOf(childOf(row, 'trPr'), 'del')) return true
      remarks.tracked++
      taking.leave('修订中删去的文字', textOf(row))
      return false
    })
  }

  each(body, (line, title) => taking.take(line, title))
  if (before !== '') taking.take(before)
  if (restored > 0) taking.find('number-restored', first, '', String(restored))
}

/** The cells of each row; null for one that only goes on from the row above, or that another spans. */
function cellsOf(rows: readonly Element[]): (Element | null)[][] {
  return rows.map((row) =>
    [...inside(row, 'tc')].flatMap((cell) => {
      const properties = childOf(cell, 'tcPr')
      const merge = childOf(properties, 'vMerge')
      const goesOn = merge !== undefined && merge.attributes.val !== 'restart'
      const span = Number(childOf(properties, 'gridSpan')?.attributes.val ?? 1)
      const extra = Math.min(Math.max(span, 1), 64) - 1
      return [goesOn ? null : cell, ...Array.from({ length: extra }, () => null)]
    }),
  )
}

/** Elements of that name that are not within another of the same name: content controls may lie between. */
function* inside(element: Element, name: string): Generator<Element> {
  for (const child of element.children) {
    if (!isElement(child)) continue
    if (child.name === name) yield child
    else if (child.name !== 'tbl' || name === 'tbl') yield* inside(child, name)
  }
}

const titleStyles = (styles: Element | undefined): ReadonlySet<string> =>
  new Set(
    (styles ? childrenOf(styles, 'style') : [])
      .filter((style) => /^title$/i.test(childOf(style, 'name')?.attributes.val ?? ''))
      .map((style) => style.attributes.styleId ?? ''),
  )

/** Footnotes and endnotes, under the numbers by which the text calls them. */
function takeNotes(parts: Parts, taking: Taking, remarks: Remarks): void {
  const order = [...taking.calls.keys()]
  for (const [name, prefix] of [
    ['footnotes', ''],
    ['endnotes', 'e'],
  ] as const) {
    const part = parts.get(name)
    if (!part) continue
    const readRuns = openRuns(taking, remarks)
    for (const note of part.children.filter(isElement)) {
      const id = `${prefix}${note.attributes.id ?? ''}`
      const words = childrenOf(note, 'p').map((paragraph) => readRuns(paragraph).words.trim())
      const text = words.join(' ').trim()
      if (text === '') continue
      const at = order.indexOf(id)
      const mark = at < 0 ? id : String(at + 1)
      taking.footnotes.push({ mark, words: text, line: taking.calls.get(id) ?? null })
    }
  }
}
