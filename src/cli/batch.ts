import type { Writable } from 'node:stream'

/** One line of a stream: its number from 1, how many bytes were read up to its end, and its text or why it has none. */
export interface Line {
  readonly number: number
  readonly read: number
  readonly text: string | null
  readonly says: string
}

/** A line longer than this is not kept in memory and not read. */
const longest = 16 * 1024 * 1024
const newline = 0x0a

/** Splits a stream of bytes into lines, of which it holds one at a time; a last line without a line feed counts. */
export async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let kept: Buffer[] = []
  let length = 0
  let number = 0
  let read = 0
  const keep = (bytes: Buffer) => {
    length += bytes.length
    if (length <= longest) kept.push(bytes)
    else kept = []
  }
  const line = (): Line => {
    number++
    const decoded =
      length > longest ? { text: null, says: `一行超过${longest / 1024 / 1024} MB` } : decode(kept)
    kept = []
    length = 0
    return { number, read, ...decoded }
  }
  for await (const chunk of source) {
    let from = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, end))
      read += end + 1 - from
      from = end + 1
      yield line()
    }
    keep(chunk.subarray(from))
    read += chunk.length - from
  }
  if (length > 0) yield line()
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The bytes as text, a byte order mark left out; the reason where they are no UTF-8. */
export function decode(bytes: readonly Buffer[]): Pick<Line, 'text' | 'says'> {
  try {
    return { text: utf8.decode(Buffer.concat(bytes)), says: '' }
  } catch {
    return { text: null, says: '不是 UTF-8 的文字' }
  }
}

/** A bar of bytes read on stderr, drawn at most ten times a second and only on a terminal. */
export function progress(size: number | null, stderr: Writable & { readonly isTTY?: boolean }) {
  const drawn = stderr.isTTY === true && size !== null && size > 0
  let last = 0
  const wipe = () => {
    if (drawn && last > 0) stderr.write('\r\u001b[K')
  }
  return {
    wipe,
    show(read: number): void {
      const now = performance.now()
      if (!drawn || now - last < 100) return
      last = now
      const part = Math.min(1, read / size)
      const filled = Math.round(part * 30)
      stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${Math.floor(part * 100)}%`)
    },
  }
}
