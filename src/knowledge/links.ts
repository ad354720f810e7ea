import type { Entry, Regulation } from '#collection'
import { resolveIn, titleKey } from '#law'
import { versionFor, type Work } from './works.ts'

/** Where a citation of another text leads. */
export interface TextLink {
  readonly to: Entry
  /** The provisions that are named; empty where the text is named as a whole. */
  readonly eIds: readonly string[]
  /** The text has no such provision; so the link leads to the text. */
  readonly missing: boolean
}

/** A place in another text that cites one. */
export interface CitingPlace {
  readonly from: Entry
  readonly eId: string
  readonly cite: string
}

/** Counts of the citations of a collection. */
export interface LinkFigures {
  /** Citations of other texts. */
  readonly found: number
  /** Of these, those that name a text of the collection. */
  readonly held: number
  /** Of these, those that name a provision, and those whose provision is there. */
  readonly named: number
  readonly reached: number
}

/** The citations between the texts of a collection, both ways. */
export interface Links {
  /** Where the citation that begins at `start` in a provision leads; undefined where it leads nowhere. */
  readonly from: (id: string, eId: string, start: number) => TextLink | undefined
  /** Who cites a provision; for the empty address, who cites the text as a whole. In the order of the collection. */
  readonly to: (id: string, eId: string) => readonly CitingPlace[]
  /** Whether any other text cites it. */
  readonly cited: (id: string) => boolean
  readonly figures: LinkFigures
  /** Titles that are cited and not held, with how often, the most cited first. */
  readonly missing: readonly { readonly title: string; readonly count: number }[]
}

/**
 * Links the citations of a collection. Every text that is cited is opened once; all else is done with the entries,
 * so that the time grows with the number of citations.
 */
export function linkTexts(
  entries: readonly Entry[],
  works: ReadonlyMap<string, Work>,
  open: (id: string) => Pick<Regulation, 'index' | 'meta'>,
): Links {
  const wanted = new Map<string, { readonly entry: Entry; readonly cite: Entry['cites'][number] }[]>()
  const absent = new Map<string, { title: string; count: number }>()
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  let [found, held, named, reached] = [0, 0, 0, 0]
  for (const entry of entries) {
    for (const cite of entry.cites) {
      const key = titleKey(cite.title)
      if (key === entry.work) continue
      found++
      const work = works.get(key)
      const target = work ? versionFor(work, entry) : null
      if (target === null) {
        const known = absent.get(key) ?? { title: cite.title, count: 0 }
        known.count++
        absent.set(key, known)
        continue
      }
      held++
      const known = wanted.get(target.id) ?? []
      known.push({ entry, cite })
      wanted.set(target.id, known)
    }
  }
  const out = new Map<string, TextLink>()
  const back = new Map<string, CitingPlace[]>()
  for (const [id, all] of wanted) {
    const to = byId.get(id)
    if (!to) continue
    const { index, meta } = open(id)
    const lost = new Map(
      meta.lacunae.flatMap(({ id: gap, articles }) => articles.map((one) => [one, gap] as const)),
    )
    for (const { entry, cite } of all) {
      const eIds = cite.provision === null ? [] : resolveIn(cite.provision, index, lost)
      if (cite.provision !== null) named++
      if (eIds !== null && cite.provision !== null) reached++
      out.set(`${entry.id}#${cite.from}@${cite.start}`, { to, eIds: eIds ?? [], missing: eIds === null })
      for (const eId of eIds === null || eIds.length === 0 ? [''] : eIds) {
        const key = `${id}#${eId}`
        const known = back.get(key) ?? []
        known.push({ from: entry, eId: cite.from, cite: cite.cite })
        back.set(key, known)
      }
    }
  }
  return {
    from: (id, eId, start) => out.get(`${id}#${eId}@${start}`),
    to: (id, eId) => back.get(`${id}#${eId}`) ?? [],
    cited: (id) => wanted.has(id),
    figures: { found, held, named, reached },
    missing: [...absent.values()].sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1)),
  }
}
