import type { Regulation } from '#collection'
import { catalog, type Essay, outcomeWords, rulesets, slug, type Topic } from '#knowledge'
import { walk } from '#law'

/** A thesis of a digest that speaks of a provision. */
export interface Spoken {
  readonly essay: Essay
  readonly thesis: string
  /** Its place in the essay: 2.1 */
  readonly place: string
  /** 相应, 不同 */
  readonly relation: string
}

/** What the rules make of a provision: the first of these rules in words, with its anchor on the page of rules. */
export interface Computed {
  readonly says: string
  readonly anchor: string
  readonly more: number
}

/** What the site says elsewhere about a provision: like provisions, theses of digests, rules. */
export interface Bearing {
  readonly eId: string
  /** How the provision is cited within its article: 第(八)项; 本条 for the article itself and for its only 款. */
  readonly within: string
  readonly topics: readonly Topic[]
  readonly spoken: readonly Spoken[]
  readonly computed: Computed | null
}

const relations = { realises: '相应', contradicts: '不同', lacks: '未见' } as const

function spokenOf(to: string): readonly Spoken[] {
  return catalog().essays.flatMap((essay) =>
    essay.theses.flatMap(({ id, place, links }) =>
      links
        .filter((link) => link.to === to)
        .map(({ relation }) => ({ essay, thesis: id, place, relation: relations[relation] })),
    ),
  )
}

function computedOf(regulation: string, eId: string): Computed | null {
  const rules = rulesets().find(({ ruleset }) => ruleset.regulation === regulation)?.ruleset.rules ?? []
  const [first, ...more] = rules.filter(({ cites }) => cites.some(({ at }) => at === eId))
  if (!first) return null
  return { says: outcomeWords(first.gives), anchor: slug('rule', first.id), more: more.length }
}

/** The provisions of an article of which the site says something elsewhere, in document order. */
export function bearingsOf(regulation: Regulation, article: string): readonly Bearing[] {
  const record = regulation.records.get(article)
  if (!record) return []
  return [...walk([record.provision])].flatMap(({ eId }) => {
    const own = regulation.records.get(eId)
    const topics = catalog().topicsOf(regulation.id, eId)
    const spoken = spokenOf(`${regulation.id}#${eId}`)
    if (!own || topics.length + spoken.length === 0) return []
    const within = own.cite.slice(record.cite.length) || '本条'
    return [{ eId, within, topics, spoken, computed: computedOf(regulation.id, eId) }]
  })
}
