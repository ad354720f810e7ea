import type { Entry } from '#collection'

/** The most characters of text that a pack holds: some 150 kB to be fetched before the first answer. */
const largestPack = 400_000

/** The variable that sets another limit, so that a trial with a few texts counts as large. */
export const limitVariable = 'MINGZE_LARGEST_PACK'

/**
 * The most characters of the texts of one index of pieces. Pagefind holds an index in memory while it makes it: some
 * 0.55 GB for as many.
 */
const largestIndex = 2_500_000

/** A text with its length in characters. */
export type Sized = Pick<Entry, 'characters'>

const charactersOf = (entries: readonly Sized[]) =>
  entries.reduce((sum, { characters }) => sum + characters, 0)

/** Whether a collection is too large for a pack that holds its texts. */
export const isLarge = (entries: readonly Sized[]): boolean =>
  charactersOf(entries) > Number(process.env[limitVariable] || largestPack)

/** Where the collection, cut into indexes of like size, is cut: the place after the last text of each. */
export function indexEnds(entries: readonly Sized[]): readonly number[] {
  const all = charactersOf(entries)
  const count = Math.ceil(all / largestIndex)
  const ends: number[] = []
  let sum = 0
  for (const [at, { characters }] of entries.entries()) {
    sum += characters
    const full = sum * count >= all * (ends.length + 1)
    if (full && ends.length < count - 1 && at + 1 < entries.length) ends.push(at + 1)
  }
  return [...ends, entries.length]
}
