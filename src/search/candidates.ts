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

/** Runs of one script in words that are ready to be compared, and where each is cut. */
const runs = /\p{Script=Han}+|\p{Script=Latin}+|\d+|[^\p{Script=Han}\p{Script=Latin}\d\s.%‰]/gu
const isHan = (run: string) => /\p{Script=Han}/u.test(run)
const runsOf = (words: string) => normal(words).text.match(runs) ?? []
/** An index keeps letters without their marks. */
const bare = (run: string) => run.normalize('NFD').replace(/\p{M}/gu, '')
const pairsOf = (run: string) => {
  const characters = [...run]
  return characters.slice(1).map((one, at) => (characters[at] ?? '') + one)
}

/** All pieces of the words of a text, each once: pairs of characters, and figures and words of letters whole. */
export const piecesOfText = (words: Iterable<string>): readonly string[] => [
  ...new Set(
    [...words].flatMap((own) =>
      runsOf(own).flatMap((run) =>
        isHan(run) ? [...pairsOf(run), [...run].slice(-1)[0] + end] : [bare(run) + end],
      ),
    ),
  ),
]

/**
 * The pieces that a text must hold if it holds the words of a query. The first, the last and the middle one come first,
 * because pieces that stand far apart narrow the candidates more than neighbours do. A single character is the
 * beginning of the pieces that it stands in.
 */
export function piecesOf(typed: string): readonly string[] {
  const pieces = wordsOf(typed).flatMap((word) =>
    runsOf(word).flatMap((run) => {
      if (!isHan(run)) return [bare(run) + end]
      const pairs = pairsOf(run)
      return pairs.length > 0 ? pairs : [run]
    }),
  )
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
  for (let at = 0; at < pieces.length && left.length > few; at += atOnce) {
    const sets = await Promise.all(pieces.slice(at, at + atOnce).map(holding))
    left = left.filter((one) => sets.every((set) => set.has(one)))
  }
  return left
}
