import type { Catalog } from '#knowledge'
import type { Pack } from '#search'

/** One record of the index: a provision, or something we say. */
export interface SearchRecord {
  /** Path from the root of the site. */
  readonly to: string
  readonly words: string
  /** Facets, as the pack's: instrument, level, kinds. */
  readonly facets: Readonly<Record<'in' | 'level' | 'kind', readonly string[]>>
}

/**
 * What the Pagefind index holds: every provision of the pack, every thesis of the digests and every gloss. It
 * leaves out what doubts say: that alone would double the cost of a first query, and the titles of doubts are
 * found among the names.
 */
export function searchRecords(
  pack: Pack,
  { essays, sets }: Pick<Catalog, 'essays' | 'sets'>,
): readonly SearchRecord[] {
  const provisions = pack.instruments.flatMap(({ id, level, provisions }) =>
    provisions.map(
      ({ eId, kinds, words }): SearchRecord => ({
        to: `/regulations/${id}/#${eId}`,
        words,
        facets: { in: [id], level: [level], kind: kinds },
      }),
    ),
  )
  const ours = (kind: string) => ({ in: [], level: [], kind: [kind] })
  const terms = sets.flatMap((set) => set.terms)
  const glosses = terms.flatMap(({ id, gloss }): readonly SearchRecord[] =>
    gloss === null ? [] : [{ to: `/terms/#${id}`, words: gloss, facets: ours('术语') }],
  )
  const theses = essays.flatMap(({ id, theses }) =>
    theses.map(
      (thesis): SearchRecord => ({
        to: `/essays/${id}/#${thesis.id}`,
        words: thesis.claim,
        facets: ours('文摘'),
      }),
    ),
  )
  return [...provisions, ...theses, ...glosses]
}
