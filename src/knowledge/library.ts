import { type Entry, entryOf, type FolderTexts, opener, type Regulation } from '#collection'
import { type Backlink, backlinksOf } from './backlinks.ts'
import { type Links, linkTexts } from './links.ts'
import { type Work, worksOf } from './works.ts'

/** All texts of a build, of the project and of folders; what is not held in memory is opened when it is asked for. */
export interface Library {
  readonly entries: readonly Entry[]
  readonly works: ReadonlyMap<string, Work>
  readonly links: Links
  /** Throws a RangeError where there is no such text. */
  readonly open: (id: string) => Regulation
  readonly entry: (id: string) => Entry | undefined
  /** Who refers to a provision from within its own text, in document order. */
  readonly referredBy: (id: string, eId: string) => readonly Backlink[]
  readonly folders: Pick<FolderTexts, 'leftOut' | 'notes'>
}

/** Puts the texts of the project, which are held, and those of folders together. */
export function libraryOf(held: readonly Regulation[], folders: FolderTexts): Library {
  const byId = new Map(held.map((regulation) => [regulation.id, regulation]))
  const openKept = opener(folders)
  const open = (id: string): Regulation => {
    const found = byId.get(id) ?? openKept(id)
    if (!found) throw new RangeError(`没有这份文本：${id}`)
    return found
  }
  const entries = [
    ...held.map(entryOf),
    ...folders.texts.flatMap(({ entry }) => (byId.has(entry.id) ? [] : [entry])),
  ]
  const entryById = new Map(entries.map((entry) => [entry.id, entry]))
  const works = worksOf(entries)
  const backlinks = new WeakMap<Regulation, ReadonlyMap<string, readonly Backlink[]>>()
  return {
    entries,
    works,
    links: linkTexts(entries, works, open),
    open,
    entry: (id) => entryById.get(id),
    referredBy: (id, eId) => {
      const regulation = open(id)
      const known = backlinks.get(regulation) ?? backlinksOf(regulation)
      backlinks.set(regulation, known)
      return known.get(eId) ?? []
    },
    folders,
  }
}
