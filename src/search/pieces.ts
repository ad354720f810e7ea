import type { Holding } from './candidates.ts'
import { loadIndex } from './related.ts'

/** The folder of an index of pieces below that of the first index; they are counted from 1. */
export const piecesFolder = (at: number): string => `texts-${at}`

/**
 * The language of these indexes. In the language of the page, Pagefind would cut a query into words of its own; it knows
 * no words of this one, and looks for what it is given.
 */
export const piecesLanguage = 'unknown'

/** The filter whose values are the numbers of texts. */
export const piecesFilter = 'text'

/**
 * Loads the `count` indexes in which the pieces of all texts stand; rejects where one cannot be fetched. The texts that
 * hold a piece are read from the counts of the filter, so that no record has to be fetched.
 */
export async function loadPieces(base: string, count: number, attempt = 0): Promise<Holding> {
  const index = await loadIndex(base, attempt)
  // Waits for the first index, and rejects where there is none: merging would wait for it without end.
  await index.search('')
  await Promise.all(
    Array.from({ length: count }, (_, at) =>
      index.mergeIndex(`${base}pagefind/${piecesFolder(at + 1)}/`, { language: piecesLanguage }),
    ),
  )
  await index.filters()
  const known = new Map<string, Promise<ReadonlySet<number>>>()
  const ask = async (piece: string) => {
    const { filters } = await index.search(piece)
    const held = Object.entries(filters[piecesFilter] ?? {})
    return new Set(held.flatMap(([number, results]) => (results > 0 ? [Number(number)] : [])))
  }
  return (piece) => {
    const found = known.get(piece) ?? ask(piece)
    known.set(piece, found)
    found.catch(() => known.delete(piece))
    return found
  }
}
