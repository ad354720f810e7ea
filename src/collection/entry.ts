import { titleKey, walk } from '#law'
import type { Regulation } from './record.ts'

/** A place in a text that names another text. */
export interface Cite {
  readonly from: string
  /** The same, as it is cited: 第七条第(八)项. */
  readonly cite: string
  /** Where in the words of the provision it begins. */
  readonly start: number
  /** The title that is named, as it stands there. */
  readonly title: string
  /** 第六条第二款, as it stands there; null where the text is named as a whole. */
  readonly provision: string | null
}

/** What is known of a text without opening it: what lists, versions and references across texts need. */
export interface Entry {
  readonly id: string
  readonly title: string
  readonly short: string
  /** The title as all ways of writing it have it. Texts with the same one are versions of one work. */
  readonly work: string
  readonly version: string | null
  readonly tier: Regulation['tier']
  readonly file: string
  readonly number: string | null
  readonly issuer: string | null
  readonly issued: string | null
  readonly inForce: string | null
  readonly level: string | null
  readonly region: string | null
  readonly category: string | null
  /** What the file itself says of its force. */
  readonly status: string | null
  readonly articles: number
  readonly characters: number
  readonly torn: boolean
  readonly cites: readonly Cite[]
}

export function entryOf({ id, tier, file, version, own, meta, tree, records }: Regulation): Entry {
  const cites = [...records.values()].flatMap(({ eId, cite, references }) =>
    references.flatMap(({ start, target }): readonly Cite[] =>
      target.kind === 'external'
        ? [{ from: eId, cite, start, title: target.title, provision: target.provision }]
        : [],
    ),
  )
  const provisions = [...walk(tree.provisions)]
  return {
    id,
    title: meta.title,
    short: meta.short,
    work: titleKey(meta.title),
    version,
    tier,
    file,
    number: meta.number.of === null ? meta.number.words : null,
    issuer: meta.issuer.words,
    issued: meta.dates.issued,
    inForce: meta.dates.inForce,
    level: meta.level,
    region: meta.region,
    category: own.category,
    status: own.status,
    articles: provisions.filter(({ kind }) => kind === 'article').length,
    characters: provisions.reduce(
      (sum, { heading, words }) => sum + (heading ?? '').length + words.length,
      0,
    ),
    torn: meta.lacunae.length > 0,
    cites,
  }
}
