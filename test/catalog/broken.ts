import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Catalog, ContentError, describe, loadCatalog } from '#catalog'
import { root } from './compilation.ts'

/** One change of one content file: words that stand there once, and what to put in their place. */
export type Edit = readonly [file: string, from: string, to: string]

export const text = (id: string) => `regulations/${id}.txt`
export const yaml = (id: string) => `regulations/${id}.yaml`
export const source = 'source/compilation.txt'

/** The same change in an instrument's text and in the compilation, so that the two still agree. */
export function both(id: string, from: string, to: string): readonly [Edit, Edit] {
  return [
    [text(id), from, to],
    [source, from, to],
  ]
}

/** Loads a copy of the content with these changes made. */
export function load(edits: readonly Edit[], options?: { readonly lock?: boolean }): Catalog {
  const folder = mkdtempSync(join(tmpdir(), 'mingze-'))
  try {
    cpSync(join(root, 'content'), folder, { recursive: true })
    for (const [file, from, to] of edits) {
      const before = readFileSync(join(folder, file), 'utf8')
      if (before.split(from).length !== 2) throw new Error(`${file} 里「${from}」不是恰好一处`)
      writeFileSync(
        join(folder, file),
        before.replace(from, () => to),
      )
    }
    return loadCatalog(folder, options)
  } finally {
    rmSync(folder, { recursive: true })
  }
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
