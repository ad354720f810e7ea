import { Parser } from 'htmlparser2'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}
export type Node = Element | string

interface Open extends Element {
  readonly children: Node[]
}

/** Deeper than any real page or document; what lies deeper still is taken as standing at this depth. */
const deepest = 300

/**
 * Reads HTML or XML into a plain tree; never throws. Names of XML stand without their prefix, comments are elements
 * named `!--` with their words as attribute `words`.
 */
export function readMarkup(source: string, kind: 'html' | 'xml'): Element {
  const root: Open = { name: '', attributes: {}, children: [] }
  const path = [root]
  let below = 0
  const local = (name: string) => (kind === 'xml' ? name.slice(name.indexOf(':') + 1) : name)
  const add = (node: Node) => path.at(-1)?.children.push(node)
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Open = { name: local(name), attributes: localKeys(attributes, local), children: [] }
        add(element)
        if (path.length < deepest) path.push(element)
        else below++
      },
      onclosetag() {
        if (below > 0) below--
        else if (path.length > 1) path.pop()
      },
      ontext: add,
      oncomment(words) {
        add({ name: '!--', attributes: { words }, children: [] })
      },
    },
    { xmlMode: kind === 'xml', decodeEntities: true },
  )
  parser.end(source)
  return root
}

function localKeys(
  attributes: Readonly<Record<string, string>>,
  local: (name: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value]))
}

/** `&nbsp;` and `&#12298;` as the character they stand for. */
export function decodeEntities(words: string): string {
  let text = ''
  new Parser({ ontext: (part) => (text += part) }, { decodeEntities: true }).end(words)
  return text
}

export const isElement = (node: Node): node is Element => typeof node !== 'string'

/** The child elements of that name. */
export const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter(isElement).filter((child) => child.name === name)

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element && childrenOf(element, name)[0]

/** Every element below, in document order. */
export function descend(element: Element, found: Element[] = []): Element[] {
  for (const child of element.children) {
    if (!isElement(child)) continue
    found.push(child)
    descend(child, found)
  }
  return found
}

/** All text below, as it stands in the markup. */
export function textOf(node: Node): string {
  return isElement(node) ? node.children.map(textOf).join('') : node
}

/** One row of a table, as the parser of the law knows it. A bar within a cell is written `\|`. */
export function tableRow(cells: readonly string[]): string {
  const written = cells.map((cell) => cell.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|'))
  return `| ${written.join(' | ')} |`.replace(/ {2,}/g, ' ')
}
