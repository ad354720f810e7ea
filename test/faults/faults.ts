import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseCss, walk } from 'css-tree'
import ts from 'typescript'
import { type Change, changesIn } from './operators.ts'

/** A change that is seeded, with the place it stands in. */
export interface Fault extends Change {
  /** From the root of the project: src/law/parse.ts */
  readonly file: string
  /** The folder of src it is counted under. */
  readonly folder: string
  /** From 1. */
  readonly line: number
  /** The words that change. */
  readonly from: string
  /** Names it whatever moves above it: the file, the function, what changes into what, and which of the like it is. */
  readonly key: string
}

const short = (words: string) => {
  const one = words.replace(/\s+/g, ' ').trim()
  return one.length > 60 ? `${one.slice(0, 40)}…${one.slice(-18)}` : one
}

/** `from → to`, in a line. */
export const told = ({ from, to, operator }: Pick<Fault, 'from' | 'to' | 'operator'>): string =>
  `${operator}: ${short(from)} → ${short(to) || '(nothing)'}`

function parsed(file: string, text: string): ts.SourceFile {
  const kind = /\.(tsx|astro)$/.test(file)
    ? ts.ScriptKind.TSX
    : file.endsWith('.mjs')
      ? ts.ScriptKind.JS
      : ts.ScriptKind.TS
  return ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, kind)
}

/** The program and the template of an Astro page, each read for itself; what the reader of TSX takes wrongly is left out. */
function changesInAstro(file: string, text: string): readonly Change[] {
  const [, open = '', front = ''] = /^(---\r?\n)([\s\S]*?)\n---/.exec(text) ?? []
  const from = open === '' ? 0 : text.indexOf('\n---', open.length) + 4
  const blank = (words: string) => words.replace(/[^\n]/g, ' ')
  const template = text
    .slice(from)
    .replace(/<!doctype html>|<!--[\s\S]*?-->|<(script|style)[\s\S]*?<\/\1>/g, blank)
  const moved = (changes: readonly Change[], by: number) =>
    changes.map((one) => ({ ...one, start: one.start + by, end: one.end + by }))
  const inFront = moved(changesIn(parsed(file, front)), open.length)
  const inTemplate = moved(changesIn(parsed(file, `<>${template}</>`)), from - 2)
  return [...inFront, ...inTemplate].filter(
    ({ start, end, operator }) =>
      start >= 0 &&
      end <= text.length &&
      (operator !== 'dropped attribute' || /^[\w:-]+(=|$)|^\{/.test(text.slice(start, end))),
  )
}

/** In a style: each declaration left out. */
function changesInCss(text: string): readonly Change[] {
  const found: Change[] = []
  walk(parseCss(text, { positions: true, parseValue: false }), (node) => {
    if (node.type !== 'Declaration' || !node.loc) return
    found.push({
      start: node.loc.start.offset,
      end: node.loc.end.offset,
      to: '',
      operator: 'dropped declaration',
    })
  })
  return found
}

/** The name of what a place stands in: that of the function or constant around it. */
function around(source: ts.SourceFile, at: number): string {
  let name = ''
  const visit = (node: ts.Node): void => {
    if (at < node.getStart(source) || at >= node.getEnd()) return
    if (
      (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)) &&
      node.name &&
      ts.isIdentifier(node.name)
    )
      name = node.name.text
    ts.forEachChild(node, visit)
  }
  visit(source)
  return name
}

/** Every fault that one file can have. */
export function faultsOf(root: string, file: string): readonly Fault[] {
  const text = readFileSync(join(root, file), 'utf8')
  const program = !file.endsWith('.css') && !file.endsWith('.astro')
  const source = program ? parsed(file, text) : null
  const changes = source
    ? changesIn(source)
    : file.endsWith('.css')
      ? changesInCss(text)
      : changesInAstro(file, text)
  const seen = new Map<string, number>()
  return changes.map((change) => {
    const from = text.slice(change.start, change.end)
    const within = source ? around(source, change.start) : ''
    const name = `${file} ${within}: ${told({ ...change, from })}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return {
      ...change,
      file,
      from,
      folder: file.split('/')[1] ?? '',
      line: text.slice(0, change.start).split('\n').length,
      key: count > 1 ? `${name} #${count}` : name,
    }
  })
}

/** Every fault that src can have. */
export const allFaults = (root: string): readonly Fault[] =>
  globSync('src/**/*.{ts,tsx,mjs,astro,css}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => faultsOf(root, file))

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** All in an order drawn by the seed. */
export function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  const left = [...all]
  for (let at = left.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const [a, b] = [left[at], left[other]]
    if (a !== undefined && b !== undefined) [left[at], left[other]] = [b, a]
  }
  return left
}

/** How many each folder gives of `count`: at least `least` (or all it has), the rest by how many it has. */
export function shares(
  sizes: ReadonlyMap<string, number>,
  count: number,
  least: number,
): ReadonlyMap<string, number> {
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const floor = [...sizes.values()].reduce((sum, size) => sum + Math.min(size, least), 0)
  const rest = Math.max(0, count - floor)
  return new Map(
    [...sizes].map(([folder, size]) => [
      folder,
      Math.min(size, Math.min(size, least) + Math.round((rest * size) / all)),
    ]),
  )
}
