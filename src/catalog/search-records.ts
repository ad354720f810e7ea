import type { Pack } from '#search'
import type { Catalog } from './index.ts'
import type { LoadedRuleset } from './rulesets.ts'
import { doubtId } from './slug.ts'

/** One record of the index: a provision, or something we say. */
export interface SearchRecord {
  /** Path from the root of the site. */
  readonly to: string
  readonly title: string
  readonly kind: '条文' | '疑点' | '文摘'
  readonly words: string
  /** Facets, as the pack's: instrument, level, kinds. */
  readonly facets: Readonly<Record<'in' | 'level' | 'kind', readonly string[]>>
}

/** What the index holds: every provision of the pack, every doubt, and every thesis of the digests. */
export function searchRecords(
  pack: Pack,
  { essays }: Catalog,
  rulesets: readonly LoadedRuleset[],
): readonly SearchRecord[] {
  const provisions = pack.instruments.flatMap(({ id, short, level, provisions }) =>
    provisions.map(
      ({ eId, cite, kinds, words }): SearchRecord => ({
        to: `/regulations/${id}/#${eId}`,
        title: `${short} ${cite}`,
        kind: '条文',
        words,
        facets: { in: [id], level: [level], kind: kinds },
      }),
    ),
  )
  const doubts = rulesets.flatMap(({ ruleset: { regulation, doubts } }) =>
    doubts.map(({ id, title, says }): SearchRecord => {
      const instrument = pack.instruments.find((one) => one.id === regulation)
      return {
        to: `/doubts/#${doubtId(regulation, id)}`,
        title: `${instrument?.short ?? ''} ${title}`,
        kind: '疑点',
        words: says,
        facets: { in: [regulation], level: instrument ? [instrument.level] : [], kind: [] },
      }
    }),
  )
  const theses = essays.flatMap(({ id, title, theses }) =>
    theses.map(
      (thesis): SearchRecord => ({
        to: `/essays/${id}/#${thesis.id}`,
        title,
        kind: '文摘',
        words: thesis.claim,
        facets: { in: [], level: [], kind: [] },
      }),
    ),
  )
  return [...provisions, ...doubts, ...theses]
}
