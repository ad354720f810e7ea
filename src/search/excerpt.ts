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

/** Characters up to which words are shown whole; so are longer ones of which little would be left out. */
const whole = 170
const little = 24
const before = 48
const after = 96

/**
 * The words around their first mark, or from their beginning, cut only where a clause ends, so that no limit or
 * exception is cut in two; whole where they are short.
 */
export function excerptOf(words: string, spans: readonly Span[]): Excerpt {
  const [first] = spans
  const short = words.length <= whole + little
  const from = short || !first ? 0 : clauseBefore(words, first[0])
  const wanted = Math.max(from + whole, (first?.[1] ?? 0) + after)
  const to = short || wanted + little >= words.length ? words.length : clauseEnd(words, wanted)
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

const ends = ['。', '；', '：']

/** Where the clause begins in which, or not far before which, a place stands. */
function clauseBefore(words: string, at: number): number {
  if (at <= before) return 0
  const stop = Math.max(...ends.map((mark) => words.lastIndexOf(mark, at - 1)))
  return stop < 0 ? 0 : stop + 1
}

function clauseEnd(words: string, at: number): number {
  const found = ends.map((mark) => words.indexOf(mark, at)).filter((place) => place >= 0)
  return found.length > 0 ? Math.min(...found) + 1 : words.length
}
