import type { Regulation } from '#collection'

/** A place in the collection that cites something. */
export interface Backlink {
  readonly regulation: string
  readonly eId: string
  readonly cite: string
}

/** Who refers to each provision of a text from within it, in document order. */
export function backlinksOf({ id, records }: Regulation): ReadonlyMap<string, readonly Backlink[]> {
  const found = new Map<string, Backlink[]>()
  for (const { eId: from, cite, references } of records.values()) {
    const targets = references.flatMap(({ target }) => (target.kind === 'provisions' ? target.eIds : []))
    for (const eId of new Set(targets)) {
      const known = found.get(eId) ?? []
      known.push({ regulation: id, eId: from, cite })
      found.set(eId, known)
    }
  }
  return found
}
