import { childOf, type Element, isElement, textOf } from './markup.ts'
import type { Taking } from './taking.ts'

/** What of a document's words is no text of it, and how often. */
export interface Remarks {
  tracked: number
  formula: string | null
  box: string | null
  hidden: string | null
  readonly instructions: string[]
}

/** The words of one paragraph, as lines; `boxes` are the paragraphs of text boxes that hang on it. */
export interface Runs {
  words: string
  readonly notes: string[]
  readonly boxes: Element[]
}

interface Field {
  instruction: string
  shows: boolean
}

const skipped = new Set([
  'pPr',
  'rPr',
  'sectPr',
  'tblPr',
  'trPr',
  'tcPr',
  'sdtPr',
  'Fallback',
  'commentRangeStart',
  'annotationRef',
  'rt',
  'proofErr',
  'bookmarkStart',
  'posOffset',
  'align',
  'pctWidth',
  'pctHeight',
  'footnoteRef',
  'endnoteRef',
])
const circled = /\\o\\ac\(\s*○\s*,\s*(\d{1,2})\s*\)/i
/** A table of contents and page numbers are made by Word and are no text of the instrument. */
const made = /^\s*(TOC|PAGE|NUMPAGES|PAGEREF|INDEX)\b/i
const isOff = (element: Element) => ['0', 'false', 'off', 'none'].includes(element.attributes.val ?? '')
const has = (properties: Element | undefined, name: string) => {
  const found = childOf(properties, name)
  return found !== undefined && !isOff(found)
}

/** Whether the mark at the end of a paragraph is deleted, so that its words run on into the next one. */
export const endDeleted = (properties: Element | undefined): boolean =>
  has(childOf(properties, 'rPr'), 'del') || has(childOf(properties, 'rPr'), 'moveFrom')

/**
 * Reads runs of a document. Fields may open in one paragraph and close in a later one, so one reader serves a whole
 * part. Of a field only what it shows is text; of tracked changes, what is inserted.
 */
export function openRuns(taking: Taking, remarks: Remarks): (paragraph: Element) => Runs {
  const fields: Field[] = []

  const hiddenByField = () => fields.some(({ shows, instruction }) => !shows || made.test(instruction))

  function instruct(words: string): void {
    const field = fields.at(-1)
    if (field && !field.shows) field.instruction += words
    taking.leave('域代码', words)
  }

  function write(words: string, runs: Runs): void {
    if (fields.some(({ shows }) => !shows)) {
      remarks.instructions.push(words)
      instruct(words)
    } else if (hiddenByField()) taking.leave('目录和页码', words)
    else runs.words += words
  }

  function turn(kind: string | undefined, runs: Runs): void {
    const field = fields.at(-1)
    if (kind === 'begin') fields.push({ instruction: '', shows: false })
    else if (kind === 'separate' && field) field.shows = true
    else if (kind === 'end' && field) {
      fields.pop()
      const number = Number(circled.exec(field.instruction)?.[1] ?? 0)
      if (number >= 1 && number <= 20) write(String.fromCodePoint(0x245f + number), runs)
    }
  }

  function read(node: Element, runs: Runs): void {
    for (const child of node.children) if (isElement(child)) element(child, runs)
  }

  function element(child: Element, runs: Runs): void {
    const { name, attributes } = child
    if (skipped.has(name)) return
    switch (name) {
      case 'r':
        if (has(childOf(child, 'rPr'), 'vanish') && textOf(child).trim() !== '') {
          remarks.hidden ??= textOf(child)
          taking.leave('隐藏的文字', textOf(child))
        } else read(child, runs)
        return
      case 't':
        write(textOf(child), runs)
        return
      case 'tab':
      case 'ptab':
        write('\t', runs)
        return
      case 'br':
      case 'cr':
        write('\n', runs)
        return
      case 'noBreakHyphen':
        write('-', runs)
        return
      case 'sym':
        write(String.fromCodePoint(Number.parseInt(attributes.char ?? '', 16) || 0xfffd), runs)
        return
      case 'instrText':
        instruct(textOf(child))
        return
      case 'fldChar':
        turn(attributes.fldCharType, runs)
        return
      case 'fldSimple':
        taking.leave('域代码', attributes.instr ?? '')
        fields.push({ instruction: attributes.instr ?? '', shows: true })
        read(child, runs)
        fields.pop()
        return
      case 'del':
      case 'moveFrom':
        remarks.tracked++
        taking.leave('修订中删去的文字', textOf(child))
        return
      case 'ins':
      case 'moveTo':
        remarks.tracked++
        read(child, runs)
        return
      case 'footnoteReference':
      case 'endnoteReference':
        runs.notes.push(`${name === 'footnoteReference' ? '' : 'e'}${attributes.id ?? ''}`)
        return
      case 'txbxContent':
        remarks.box ??= textOf(child)
        runs.boxes.push(child)
        return
      case 'oMath':
        remarks.formula ??= textOf(child)
        read(child, runs)
        return
      case 'blip':
      case 'imagedata':
        taking.leave('图片', attributes.embed ?? attributes.id ?? '图片')
        taking.find('picture', taking.rows.length + 1, '')
        return
      default:
        read(child, runs)
    }
  }

  return (paragraph) => {
    const runs: Runs = { words: '', notes: [], boxes: [] }
    read(paragraph, runs)
    return runs
  }
}
