import type { Writable } from 'node:stream'
import { AuthorError } from '#collection/one-text'

/** What the caller must put right: told on stderr with exit status 2. */
export class Mistake extends Error {}

const causes: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件',
  ENOTDIR: '没有这个文件',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EISDIR: '是文件夹，不是文件',
}

/** An error of the file system in the caller's words; null for any other. */
function sayFileError(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return null
  return `${error.path}：${causes[String(error.code)] ?? `不能读写（${error.code}）`}`
}

/**
 * Runs a command and gives its exit status; never rejects. What the caller, or an author of the content, must put right is
 * told in sentences, with status 2; anything else is a fault of ours, with status 1.
 */
export async function statusOf(
  main: () => number | Promise<number>,
  stderr: Writable = process.stderr,
): Promise<number> {
  try {
    return await main()
  } catch (error) {
    const theirs =
      error instanceof Mistake || error instanceof AuthorError ? error.message : sayFileError(error)
    stderr.write(`${theirs ?? (error instanceof Error ? error.message : String(error))}\n`)
    return theirs === null ? 1 : 2
  }
}
