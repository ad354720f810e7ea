import type { Span } from './normal.ts'

/** A stretch of words, marked or not. */
export interface Piece {
  readonly words: string
  readonly marked: boolean
}

/** Part of a provision, with what is left out at either end. */
export interface Excerpt {
  readonly pieces: readonly Piece[]
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** Shorter words are shown whole. */
const whole = 170
const before = 48
const after = 96

/** The words around their first mark, or from their beginning, cut at a stop where one is near; whole where they are short. */
export function excerptOf(words: string, spans: readonly Span[]): Excerpt {
  const [first] = spans
  const short = words.length <= whole
  const from = short || !first ? 0 : stopBefore(words, first[0])
  const to = short ? words.length : Math.min(words.length, Math.max(from + whole, (first?.[1] ?? 0) + after))
  const pieces: Piece[] = []
  let at = from
  for (const [start, end] of spans) {
    if (start < at || end > to) continue
    if (start > at) pieces.push({ words: words.slice(at, start), marked: false })
    pieces.push({ words: words.slice(start, end), marked: true })
    at = end
  }
  if (at < to) pieces.push({ words: words.slice(at, to), marked: false })
  return { pieces, cutBefore: from > 0, cutAfter: to < words.length }
}

function stopBefore(words: string, at: number): number {
  if (at <= before) return 0
  const stop = Math.max(...['。', '；', '，', '：'].map((mark) => words.lastIndexOf(mark, at - 1)))
  return stop >= at - 2 * before ? stop + 1 : at - before
}
