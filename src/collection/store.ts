import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Keeps what is made of files, under `node_modules/.cache`. Each result lies under the hash of what it was made of
 * and of the code that made it; so nothing in the store is ever stale, and it may be deleted at any time.
 */
export interface Store {
  /** What is kept under a key; null where there is nothing, or nothing that can be read. */
  readonly read: <T>(key: string) => T | null
  readonly write: (key: string, value: unknown) => void
}

export const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 32)
}

/** The hash of all files of code that match; it changes whenever what they make may change. */
export function codeHash(patterns: readonly string[], cwd = process.cwd()): string {
  const files = globSync([...patterns], { cwd }).sort()
  return hashOf(...files.flatMap((file) => [file, readFileSync(join(cwd, file))]))
}

/** A store in a folder. What is written is written whole or not at all, also where two builds run at once. */
export function storeIn(folder: string): Store {
  const made = new Set<string>()
  const pathOf = (key: string) => {
    const shelf = join(folder, key.slice(0, 2))
    if (!made.has(shelf)) mkdirSync(shelf, { recursive: true })
    made.add(shelf)
    return join(shelf, `${key.slice(2)}.json`)
  }
  return {
    read: <T>(key: string) => {
      try {
        // What lies under a key was written by the code whose hash is part of the key, so it has the type it had.
        return JSON.parse(readFileSync(pathOf(key), 'utf8')) as T
      } catch {
        return null
      }
    },
    write: (key, value) => {
      const path = pathOf(key)
      const draft = `${path}.${process.pid}`
      writeFileSync(draft, JSON.stringify(value))
      renameSync(draft, path)
    },
  }
}
