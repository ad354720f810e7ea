import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = process.cwd()
const shared = join(root, '../shared/source')

/** The lines of the committed compilation; line 1 is at 0. */
export const compilation = readFileSync(join(root, 'content/source/compilation.txt'), 'utf8').split('\n')

/** The lines of the compilation itself, or null on a machine that does not have it. */
export const original = existsSync(shared)
  ? readFileSync(join(shared, readdirSync(shared)[0] ?? ''), 'utf8').split('\n')
  : null

/** The lines of the two essays, of which only hashes are kept. */
export const essayLines = { first: 269, last: 395 } as const
export const isEssay = (line: number) => line >= essayLines.first && line <= essayLines.last

/** Words without white space. */
export const bare = (text: string) => text.replace(/\s+/g, '')
