import { wordsOf } from './exact.ts'
import { normal } from './normal.ts'

/**
 * Which texts of a collection too large for a pack may hold the words of a query. The words of every text are put
 * into an index, cut into pieces of two characters; a text that holds all pieces of a query may hold the query, and
 * one that lacks a piece cannot. Whether it does is then seen in the text itself.
 */

/** An index of pieces: gives the numbers of the texts that hold one, by their place in the pack. */
export type Holding = (piece: string) => Promise<ReadonlySet<number>>

/** Ends a piece of which nothing follows, so that a figure is not found as the beginning of a longer one. */
const end = 'ω'

/** Runs of one script in words that are ready to be compared. */
const runs = /\p{Script=Han}+|\p{Script=Latin}+|\d+(?:\.\d+)*|[^\p{Script=Han}\p{Script=Latin}\d\s.%‰]/gu

interface Run {
  readonly characters: readonly string[]
  readonly kind: 'han' | 'figure' | 'other'
  /** The Han character that follows; empty where there is none. */
  readonly next: string
}

const isHan = (characters: string) => /^\p{Script=Han}/u.test(characters)

function runsOf(words: string): readonly Run[] {
  const { text } = normal(words)
  return [...text.matchAll(runs)].map((match): Run => {
    const [run] = match
    const after = String.fromCodePoint(text.codePointAt(match.index + run.length) ?? 0)
    return {
      characters: [...run],
      kind: isHan(run) ? 'han' : /^\d/.test(run) ? 'figure' : 'other',
      next: isHan(after) ? after : '',
    }
  })
}

/** A figure or a word of letters as one piece: an index keeps neither points nor the marks of letters. */
const whole = ({ characters }: Run) =>
  characters.join('').replaceAll('.', 'd').normalize('NFD').replace(/\p{M}/gu, '')

const pairsOf = ({ characters }: Run) => characters.slice(1).map((one, at) => (characters[at] ?? '') + one)

/**
 * All pieces of the words of a text, each once: pairs of Han characters, figures and words of letters whole, and figures
 * with the character that follows.
 */
export const piecesOfText = (words: Iterable<string>): readonly string[] => [
  ...new Set(
    [...words].flatMap(runsOf).flatMap((run) => {
      if (run.kind === 'han') return [...pairsOf(run), `${run.characters.at(-1)}${end}`]
      const own = whole(run)
      return run.kind === 'figure' && run.next !== '' ? [own + end, own + run.next] : [own + end]
    }),
  ),
]

/**
 * The pieces that a text must hold if it holds the words of a query. The first, the last and the middle one come first,
 * because pieces that stand far apart narrow the candidates more than neighbours do. A single character is the
 * beginning of the pieces that it stands in.
 */
export function piecesOf(typed: string): readonly string[] {
  const pieces = wordsOf(typed)
    .flatMap(runsOf)
    .flatMap((run) => {
      if (run.kind === 'han') return run.characters.length > 1 ? pairsOf(run) : run.characters
      return [whole(run) + (run.kind === 'figure' && run.next !== '' ? run.next : end)]
    })
  const front = [0, pieces.length - 1, (pieces.length - 1) >> 1]
  return [...new Set([...front.flatMap((at) => pieces[at] ?? []), ...pieces])]
}

/** So few candidates cost less to read than to narrow by more pieces. */
const few = 6
/** Pieces that are asked for at a time. */
const atOnce = 3

/** The numbers of the texts that may hold the words, in the order of the pack; of `count` texts. */
export async function candidatesIn(
  holding: Holding,
  count: number,
  typed: string,
): Promise<readonly number[]> {
  const pieces = piecesOf(typed)
  let left = Array.from({ length: count }, (_, at) => at)
  // Every piece asked for is a part of the index to be fetched.
  for (let at = 0; at < pieces.length && (at === 0 || left.length > few); at += atOnce) {
    const sets = await Promise.all(pieces.slice(at, at + atOnce).map(holding))
    left = left.filter((one) => sets.every((set) => set.has(one)))
  }
  return left
}
