import { type Element, isElement, tableRow, textOf } from './markup.ts'
import type { Taking } from './taking.ts'

/** A line of a page: its words, how many of their characters are links, and the elements that it stands in. */
export interface Block {
  readonly words: string
  readonly linked: number
  readonly within: readonly Element[]
  /** The level of a heading, 1 to 6; else 0. */
  readonly heading: number
  /** Marks of the footnotes that it calls. */
  readonly calls: readonly string[]
}

const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p q rb ruby s samp small span st1 strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const unread = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'canvas',
  'head',
])
const controls = new Set(['select', 'option', 'button', 'textarea', 'rt', 'rp'])
/** Most columns that cells may span together. */
const widest = 200
const noteTarget = /^_?(?:ftn|fn|footnote|edn|endnote)[-_]?(\d+)$/i
const noteLink = /#_?(?:ftn|fn|footnote|edn|endnote)[-_]?(\d+)$/i
const backLink = /#_?(?:ftn|fn|footnote|edn|endnote)[-_]?ref[-_]?(\d+)$/i
const article = /^\s*第[零〇一二三四五六七八九十百千]+[编章节条]/

const isHidden = ({ attributes }: Element) =>
  'hidden' in attributes || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')

const headingOf = (within: readonly Element[]) =>
  within.map(({ name }) => Number(/^h([1-6])$/.exec(name)?.[1] ?? 0)).find((level) => level > 0) ?? 0

/** A table of data, not one that lays the page out: none within it, more than one cell in a row, no article in a cell. */
function isData(table: Element): boolean {
  const rows = rowsOf(table)
  return (
    rows.some((cells) => cells.length > 1) &&
    rows.flat().every((cell) => {
      const words = textOf(cell).trim()
      return words.length <= 500 && !article.test(words) && !hasTable(cell)
    })
  )
}

const hasTable = (element: Element): boolean =>
  element.children.some((child) => isElement(child) && (child.name === 'table' || hasTable(child)))

function rowsOf(element: Element): Element[][] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.name === 'tr')
      return [child.children.filter(isElement).filter(({ name }) => /^t[dh]$/.test(name))]
    return /^t(body|head|foot)$/.test(child.name) ? rowsOf(child) : []
  })
}

/** The lines of a page in order. Scripts and what is hidden are left out; footnotes are put down at once. */
export function readBlocks(page: Element, taking: Taking): Block[] {
  const blocks: Block[] = []
  let words = ''
  let linked = 0
  let calls: string[] = []

  function flush(within: readonly Element[]): void {
    const line = words.replace(/[ \t\r\n\f]+/g, ' ').trim()
    if (line !== '') blocks.push({ words: line, linked, within, heading: headingOf(within), calls })
    words = ''
    linked = 0
    calls = []
  }

  function table(element: Element, within: readonly Element[]): void {
    /** For each column, how many rows a cell from above still reaches down. */
    const reach: number[] = []
    for (const cells of rowsOf(element)) {
      const row: string[] = []
      const put = (cell: string, down: number) => {
        reach[row.length] = down
        row.push(cell)
      }
      const skip = () => {
        while (row.length < widest && (reach[row.length] ?? 0) > 0) put('', (reach[row.length] ?? 0) - 1)
      }
      for (const cell of cells) {
        skip()
        const across = Math.min(Number(cell.attributes.colspan ?? 1) || 1, 64)
        const down = Math.min(Number(cell.attributes.rowspan ?? 1) || 1, 1000) - 1
        put(cellWords(cell), down)
        for (let more = 1; more < across && row.length < widest; more++) put('', down)
      }
      skip()
      if (row.some((cell) => cell !== '')) {
        words = tableRow(row)
        flush(within)
      }
    }
  }

  /** The words of a cell, read as blocks of their own. */
  const cellWords = (cell: Element) =>
    readBlocks(cell, taking)
      .map((block) => block.words)
      .join(' ')

  function anchor(element: Element, within: readonly Element[]): boolean {
    const target = element.attributes.href ?? ''
    if (backLink.test(target)) return true
    const mark = noteLink.exec(target)?.[1]
    if (mark === undefined || !/^\s*[[［(（〔]?\s*[\d①-⑳*]+\s*[\]］)）〕]?\s*$/.test(textOf(element))) {
      const before = words.length
      read(element, within)
      linked += words.slice(before).trim().length
      return true
    }
    calls.push(mark)
    taking.leave('脚注号', textOf(element))
    return true
  }

  function read(parent: Element, within: readonly Element[]): void {
    for (const child of parent.children) {
      if (!isElement(child)) {
        words += within.some(({ name }) => name === 'pre') ? child : child.replace(/[ \t\r\n\f]+/g, ' ')
        continue
      }
      element(child, within)
    }
  }

  function element(child: Element, within: readonly Element[]): void {
    const { name, attributes } = child
    const note = noteTarget.exec(attributes.id ?? '')?.[1]
    if (name === '!--') return
    if (unread.has(name)) {
      if (name !== 'head') taking.leave('脚本和样式', name)
    } else if (controls.has(name) || isHidden(child))
      taking.leave('隐藏的文字和按钮', textOf(child).replace(/\s+/g, ' '))
    else if (note !== undefined && !inline.has(name)) {
      const text = cellWords(child).replace(/^\s*[[［]?\d+[\]］]?\s*/, '')
      taking.footnotes.push({ mark: note, words: text, line: null })
    } else if (name === 'br') flush(within)
    else if (name === 'img') taking.leave('图片', attributes.alt || (attributes.src ?? '').slice(0, 100))
    else if (name === 'a') anchor(child, within)
    else if (inline.has(name)) read(child, within)
    else {
      flush(within)
      const inner = [...within, child]
      if (name === 'table' && isData(child)) table(child, inner)
      else if (name === 'pre') {
        for (const line of textOf(child).split(/\r\n|[\r\n]/)) {
          words = line
          flush(inner)
        }
      } else read(child, inner)
      flush(inner)
    }
  }

  read(page, [])
  flush([])
  return blocks
}
