import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fault } from './faults.ts'

const copied = [
  ...['src', 'content', 'rulesets', 'public', 'test', 'LICENSE', 'README.md'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
]

/**
 * A copy of the project in a folder of its own, in which faults are seeded: the reader's files are never touched. Its
 * packages are links to those installed, and its caches its own. What is under node_modules would not be transformed, so
 * the copy stands among the temporary files.
 */
export function copyOf(root: string): string {
  const tree = mkdtempSync(join(tmpdir(), 'mingze-faults-'))
  for (const name of copied) cpSync(join(root, name), join(tree, name), { recursive: true })
  const packages = join(root, 'node_modules')
  mkdirSync(join(tree, 'node_modules/.cache'), { recursive: true })
  // The oldest browser that is supported, where it was fetched.
  const oldest = join(packages, '.cache/chromium-102')
  if (existsSync(oldest)) symlinkSync(oldest, join(tree, 'node_modules/.cache/chromium-102'), 'dir')
  for (const name of readdirSync(packages))
    if (!['.cache', '.vite', '.astro'].includes(name))
      symlinkSync(
        join(packages, name),
        join(tree, 'node_modules', name),
        lstatSync(join(packages, name)).isFile() ? 'file' : 'dir',
      )
  return tree
}

/** Takes the copy away; what still writes into it is given a moment. */
export const remove = (tree: string) =>
  rmSync(tree, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })

/** Writes a fault into the copy. */
export function seed(tree: string, root: string, { file, start, end, to }: Fault): void {
  const text = readFileSync(join(root, file), 'utf8')
  writeFileSync(join(tree, file), text.slice(0, start) + to + text.slice(end))
}

/** Writes the file as it was. */
export function mend(tree: string, root: string, { file }: Pick<Fault, 'file'>): void {
  writeFileSync(join(tree, file), readFileSync(join(root, file)))
}
