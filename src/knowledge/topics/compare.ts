import { wordsInCommon } from '#law'
import type { Topic, TopicEntry } from './topic.ts'

/** A stretch of two texts set side by side: in both, only in this one, or only in the one it is compared with. */
export interface Piece {
  readonly kind: 'both' | 'own' | 'other'
  readonly words: string
}

/** An entry set against an earlier one of its topic. */
export interface Comparison {
  readonly against: TopicEntry
  /** Without the `other` pieces they are the entry's words, without the `own` pieces those of `against`. */
  readonly pieces: readonly Piece[]
}

/**
 * The least share of common characters at which two texts are compared; below it, marks would hide more than they
 * show.
 */
const alike = 0.5

/** Splits off the mark at the end, which belongs to the list that the words stand in. */
export function withoutEnd(words: string): readonly [words: string, end: string] {
  const [end = ''] = /[，；。：、]?$/.exec(words) ?? []
  return [words.slice(0, words.length - end.length), end]
}

/** Compares two texts character by character. */
export function compareWords(other: string, own: string): readonly Piece[] {
  const [before, after] = [[...other], [...own]]
  const pieces: Piece[] = []
  const add = (kind: Piece['kind'], characters: readonly string[]) => {
    if (characters.length > 0) pieces.push({ kind, words: characters.join('') })
  }
  let [from, to] = [0, 0]
  const end = { older: before.length, newer: after.length, length: 0 }
  for (const { older, newer, length } of [...wordsInCommon(before, after), end]) {
    add('other', before.slice(from, older))
    add('own', after.slice(to, newer))
    add('both', after.slice(newer, newer + length))
    from = older + length
    to = newer + length
  }
  return pieces
}

/** How much of two texts is common, from 0 to 1. */
export function shareOf(pieces: readonly Piece[]): number {
  const length = (kind: Piece['kind']) =>
    pieces.reduce((sum, piece) => sum + (piece.kind === kind ? piece.words.length : 0), 0)
  const both = 2 * length('both')
  const all = both + length('own') + length('other')
  return all === 0 ? 0 : both / all
}

/** Whether words of an entry are lost at its beginning or its end. What is lost is not a difference. */
export function tornAt({ regulation: { meta }, record: { eId, text } }: TopicEntry): {
  readonly before: boolean
  readonly after: boolean
} {
  const before = meta.lacunae.some(({ resumes }) => resumes === eId)
  const after = meta.lacunae.some((gap) => gap.after === eId) && withoutEnd(text)[1] === ''
  return { before, after }
}

/**
 * Compares each entry of a topic with the nearest earlier one: of another instrument if one is near enough, else
 * of its own. Entries that are like no earlier one, and torn ones, are left out.
 */
export function comparisonsOf({ cells }: Pick<Topic, 'cells'>): ReadonlyMap<TopicEntry, Comparison> {
  const found = new Map<TopicEntry, Comparison>()
  const before: TopicEntry[] = []
  const whole = (entry: TopicEntry) => !tornAt(entry).before && !tornAt(entry).after
  for (const entry of cells.flatMap(({ entries }) => entries).filter(whole)) {
    const [own] = withoutEnd(entry.words)
    const near = before
      .map((against) => {
        const pieces = compareWords(withoutEnd(against.words)[0], own)
        return { against, pieces, share: shareOf(pieces) }
      })
      .filter(({ share }) => share >= alike)
    const abroad = near.filter(({ against }) => against.regulation !== entry.regulation)
    const [best] = (abroad.length > 0 ? abroad : near).toSorted((a, b) => b.share - a.share)
    if (best) found.set(entry, { against: best.against, pieces: best.pieces })
    before.push(entry)
  }
  return found
}
