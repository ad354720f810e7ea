import { setType } from './typography.ts'

/**
 * What the editors say about printed words. `evident`: a plain misprint; the words are read as corrected.
 * `conjecture`: the words stay as printed, and the proposed reading stands beside them. `note`: the words are odd
 * or doubtful, and no reading is proposed.
 */
export interface Emendation {
  readonly at: string
  readonly printed: string
  readonly reading: string | null
  readonly kind: 'evident' | 'conjecture' | 'note'
  readonly reason: string
  readonly confidence: string
}

/** A stretch of the read text, in UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A provision's own words as read, and where each emendation stands in them (an empty span: the whole provision). */
export interface Reading {
  readonly text: string
  readonly marks: readonly (Span & { readonly emendation: Emendation })[]
  /** The words as printed, where an adopted emendation changed them; else null. */
  readonly source: string | null
}

/** How often `words` holds `part`; an emendation must stand on exactly one place. */
export function occurrences(words: string, part: string): number {
  if (part === '') return 0
  let count = 0
  for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) count++
  return count
}

/**
 * Applies the adopted emendations to printed words and sets the type of the result. The emendations are those of
 * this provision; each must stand in the words exactly once (the collection checks it with `occurrences`).
 */
export function readWords(printed: string, emendations: readonly Emendation[]): Reading {
  const placed = emendations
    .map((emendation) => ({
      emendation,
      at: emendation.printed === '' ? -1 : printed.indexOf(emendation.printed),
    }))
    .sort((a, b) => a.at - b.at)
  let read = ''
  let done = 0
  const spans: (Span & { readonly emendation: Emendation })[] = []
  for (const { emendation, at } of placed) {
    if (at < 0) {
      spans.push({ start: 0, end: 0, emendation })
      continue
    }
    read += printed.slice(done, at)
    const words = emendation.kind === 'evident' ? (emendation.reading ?? '') : emendation.printed
    spans.push({ start: read.length, end: read.length + words.length, emendation })
    read += words
    done = at + emendation.printed.length
  }
  read += printed.slice(done)
  const text = setType(read)
  const moved = offsets(read, text)
  const marks = spans.map(({ start, end, emendation }) => ({
    start: moved[start] ?? 0,
    end: moved[end] ?? text.length,
    emendation,
  }))
  return { text, marks, source: emendations.some(({ kind }) => kind === 'evident') ? printed : null }
}

/** Maps each offset of `before` to `after`. Setting type keeps every mark and only takes out spaces. */
function offsets(before: string, after: string): readonly number[] {
  const moved: number[] = []
  let to = 0
  for (const character of before.split('')) {
    moved.push(to)
    if (!/\s/.test(character) || /\s/.test(after.charAt(to))) to++
  }
  moved.push(to)
  return moved
}

/**
 * Cuts an emendation down to what differs: its place in the words, and what stands there in the other reading. One
 * of the two is empty where the other reading only adds something.
 */
export function differing(words: string, { start, end, other }: Span & { readonly other: string }) {
  const now = words.slice(start, end)
  let lead = 0
  while (lead < now.length && lead < other.length && now[lead] === other[lead]) lead++
  let tail = 0
  const most = Math.min(now.length, other.length) - lead
  while (tail < most && now.at(-1 - tail) === other.at(-1 - tail)) tail++
  return { start: start + lead, end: end - tail, other: other.slice(lead, other.length - tail) }
}
