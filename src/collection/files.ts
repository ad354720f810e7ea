import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from './problems.ts'

const causes: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件',
  ENOTDIR: '没有这个文件',
  EACCES: '没有读取的权限',
  EPERM: '没有读取的权限',
  EISDIR: '是文件夹，不是文件',
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

const whole = (file: string, what: string, advice: string): Problem => ({
  file,
  line: 1,
  column: 1,
  words: file.slice(file.lastIndexOf('/') + 1),
  what,
  advice,
})

const causeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return causes[code] ?? `不能读取（${code || String(error)}）`
}

/**
 * The text of a file; null, and a problem pushed, where there is none to read. `file` is the name that messages show,
 * `advice` what to do where it is missing.
 */
export function readText(
  path: string,
  file: string,
  problems: Problem[],
  advice = '请补上，或者从版本库恢复',
): string | null {
  const fail = (what: string, say: string) => {
    problems.push(whole(file, what, say))
    return null
  }
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return fail(causeOf(error), advice)
  }
  try {
    const text = utf8.decode(bytes)
    return text.trim() === '' ? fail('文件是空的', advice) : text
  } catch {
    return fail('不是 UTF-8 的文字', '请以 UTF-8 另存')
  }
}

/** The names of the files in a folder of the content with this ending, without it and in order. */
export const namesIn = (
  root: string,
  folder: string,
  ending: string,
  problems: Problem[],
): readonly string[] =>
  entriesIn(root, folder, problems)
    .filter((entry) => entry.name.endsWith(ending))
    .map(({ name }) => name.slice(0, name.length - ending.length))

/** The names of the folders in a folder of the content, in order. */
export const foldersIn = (root: string, folder: string, problems: Problem[]): readonly string[] =>
  entriesIn(root, folder, problems)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

function entriesIn(root: string, folder: string, problems: Problem[]): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    const what = causeOf(error).replace('没有这个文件', '没有这个文件夹')
    problems.push(whole(`content/${folder}`, what, '请补上，或者从版本库恢复'))
    return []
  }
}
