import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ContentError, describe, readCollection } from '#collection'
import { type Catalog, linkCatalog } from '#knowledge'
import { root } from './compilation.ts'

/** One change of one content file: words that stand there once, and what to put in their place. */
export type Edit = readonly [file: string, from: string, to: string]

export const text = (id: string) => `regulations/${id}.txt`
export const yaml = (id: string) => `regulations/${id}.yaml`
export const source = 'source/compilation.txt'
export const lock = (id: string) => `locks/${id}.json`
/** A file of the set of the four instruments. */
export const inSet = (file: string) => `sets/accountability/${file}`

/** The same change in an instrument's text and in the compilation, so that the two still agree. */
export function both(id: string, from: string, to: string): readonly [Edit, Edit] {
  return [
    [text(id), from, to],
    [source, from, to],
  ]
}

/** A copy of the content, changed and restored for each load: what has not changed is remembered from the load before. */
const folder = join(root, `node_modules/.cache/broken-content-${process.env.VITEST_POOL_ID ?? 0}`)
rmSync(folder, { recursive: true, force: true })
cpSync(join(root, 'content'), folder, { recursive: true })

/** Files of the content by their path, each written otherwise; null for one that is missing. */
export type Files = Readonly<Record<string, string | Buffer | null>>

/** Does something with a copy of the content in which these files stand otherwise. */
export function withFiles<T>(files: Files, use: (root: string) => T): T {
  const original = (file: string) => join(root, 'content', file)
  try {
    for (const [file, content] of Object.entries(files)) {
      if (content === null) rmSync(join(folder, file))
      else {
        mkdirSync(dirname(join(folder, file)), { recursive: true })
        writeFileSync(join(folder, file), content)
      }
    }
    return use(folder)
  } finally {
    for (const file of Object.keys(files)) {
      if (existsSync(original(file))) cpSync(original(file), join(folder, file))
      else rmSync(join(folder, file), { force: true })
      // A folder that the content does not have goes too.
      for (let at = dirname(file); !existsSync(original(at)); at = dirname(at))
        rmSync(join(folder, at), { recursive: true, force: true })
    }
  }
}

/** Reads a content folder and derives all that its files say of each other. */
export const loadCatalog = (root: string, options?: { readonly lock?: boolean }): Catalog =>
  linkCatalog(readCollection(root, options))

/** Loads the content with these changes made. */
export function load(edits: readonly Edit[], options?: { readonly lock?: boolean }): Catalog {
  const files: Record<string, string> = {}
  for (const [file, from, to] of edits) {
    const before = files[file] ?? readFileSync(join(root, 'content', file), 'utf8')
    if (before.split(from).length !== 2) throw new Error(`${file} 里「${from}」不是恰好一处`)
    files[file] = before.replace(from, () => to)
  }
  return withFiles(files, (changed) => loadCatalog(changed, options))
}

/** The messages of the problems that these changes make, one a problem; none when the content loads. */
export function messages(edits: readonly Edit[], options?: { readonly lock?: boolean }): readonly string[] {
  try {
    load(edits, options)
    return []
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.problems.map(describe)
  }
}

/** Where `words` stand in the changed text, `file:line:column`; within `to`, which stands there once, the last of them. */
export function placeOf([file, from, to]: Edit, changed: string, words: string): string {
  const whole = readFileSync(join(root, 'content', file), 'utf8').replace(from, () => to)
  const before = whole.slice(0, whole.indexOf(changed) + changed.lastIndexOf(words))
  return `content/${file}:${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`
}
