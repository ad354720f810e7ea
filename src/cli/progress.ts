import type { WriteStream } from 'node:tty'

/** A line that is written over and over while long work goes on; on anything but a terminal nothing is written. */
export interface ProgressLine {
  readonly show: (words: string) => void
  /** Takes the line away. */
  readonly done: () => void
}

/** Milliseconds between two states of the line. */
const pause = 100

export function progressLine(
  stream: Pick<WriteStream, 'isTTY' | 'columns' | 'write'> = process.stderr,
): ProgressLine {
  let last = 0
  return {
    show: (words) => {
      const now = performance.now()
      if (!stream.isTTY || now - last < pause) return
      last = now
      // A Han character takes two columns.
      const most = Math.max(10, Math.floor((stream.columns || 80) / 2) - 2)
      stream.write(`\r\u001b[2K${[...words].slice(0, most).join('')}`)
    },
    done: () => {
      if (stream.isTTY) stream.write('\r\u001b[2K')
    },
  }
}
