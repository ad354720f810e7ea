import type { Entry, Regulation } from '#collection'
import type { Work } from './works.ts'

/** What a text can do on the site; it follows from which files stand beside it. */
export const tiers = {
  text: '文本',
  edited: '校勘',
  rules: '规则',
  compared: '对照',
} as const

export type TierName = keyof typeof tiers

const facetNames = {
  level: '层级',
  category: '种类',
  region: '地域',
  issuer: '机关',
  year: '年份',
  status: '效力',
  tier: '本站所作',
} as const

export type FacetId = keyof typeof facetNames

// The keys of an object literal are those of its type.
const facetIds = Object.keys(facetNames) as readonly FacetId[]

/** A text in a list. */
export interface Listed extends Entry {
  /** Everything that it can do, from the least. */
  readonly tiers: readonly TierName[]
  /** The words of each facet that it stands under. */
  readonly under: Readonly<Record<FacetId, readonly string[]>>
  /** How many versions its work has. */
  readonly versions: number
}

/** One way to sort texts, with the texts under each word. */
export interface Facet {
  readonly id: FacetId
  readonly name: string
  readonly values: readonly {
    readonly words: string
    readonly slug: string
    readonly texts: readonly Listed[]
  }[]
}

/** A text in a list as `dist/data/library.json` has it. */
export type LibraryData = Pick<
  Listed,
  | 'id'
  | 'title'
  | 'version'
  | 'number'
  | 'issuer'
  | 'region'
  | 'articles'
  | 'status'
  | 'torn'
  | 'versions'
  | 'tiers'
  | 'under'
>

export interface Shelves {
  /** By title, in the order of its pinyin. */
  readonly byTitle: readonly Listed[]
  /** The newest first; those without a day come last. */
  readonly byDay: readonly Listed[]
  readonly facets: readonly Facet[]
}

/** What of a text the shelves are made of, beside its entry. */
interface Beside {
  readonly works: ReadonlyMap<string, Work>
  readonly ruled: ReadonlySet<Regulation['id']>
  readonly compared: ReadonlySet<Regulation['id']>
  /** The levels in their order. */
  readonly levels: readonly string[]
}

const unsaid = '未载'

/** Sorts the texts of a collection for the library. */
export function shelvesOf(entries: readonly Entry[], { works, ruled, compared, levels }: Beside): Shelves {
  const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true })
  const byTitle = entries
    .map((entry): Listed => {
      const has: readonly (readonly [TierName, boolean])[] = [
        ['text', true],
        ['edited', entry.tier === 'edited'],
        ['rules', ruled.has(entry.id)],
        ['compared', compared.has(entry.id)],
      ]
      const own = has.flatMap(([name, so]) => (so ? [name] : []))
      return {
        ...entry,
        tiers: own,
        under: underOf(entry, own),
        versions: works.get(entry.work)?.versions.length ?? 1,
      }
    })
    .sort(
      (a, b) =>
        collator.compare(a.title, b.title) ||
        (b.version ?? '').localeCompare(a.version ?? '') ||
        (a.id < b.id ? -1 : 1),
    )
  const byDay = [...byTitle].sort((a, b) => (b.version ?? '').localeCompare(a.version ?? ''))
  const inOrder = (known: readonly string[]) => (a: string, b: string) => {
    const at = (word: string) => (known.includes(word) ? known.indexOf(word) : known.length)
    return at(a) - at(b) || collator.compare(a, b)
  }
  const orders: Readonly<Record<FacetId, (a: string, b: string) => number>> = {
    level: inOrder(levels),
    category: collator.compare,
    region: collator.compare,
    issuer: collator.compare,
    year: (a, b) => collator.compare(b, a),
    status: collator.compare,
    tier: inOrder(Object.values(tiers)),
  }
  return { byTitle, byDay, facets: facetIds.flatMap((id) => facetOf(id, byTitle, orders[id])) }
}

/** The texts under each word of a facet; none where all are under one word, which says nothing. */
function facetOf(
  id: FacetId,
  texts: readonly Listed[],
  order: (a: string, b: string) => number,
): readonly Facet[] {
  const found = new Map<string, Listed[]>()
  for (const text of texts)
    for (const words of text.under[id]) {
      const known = found.get(words)
      if (known) known.push(text)
      else found.set(words, [text])
    }
  if (found.size < 2) return []
  const values = [...found]
    .sort(([a], [b]) => Number(a === unsaid) - Number(b === unsaid) || order(a, b))
    .map(([words, own]) => ({ words, slug: slugOf(words), texts: own }))
  return [{ id, name: facetNames[id], values }]
}

/** The words of each facet that a text stands under. */
function underOf(entry: Entry, own: readonly TierName[]): Listed['under'] {
  const one = (word: string | null) => [word ?? unsaid]
  return {
    level: one(entry.level),
    category: one(entry.category),
    region: one(entry.region),
    issuer: one(entry.issuer),
    year: one(entry.version === null ? null : `${entry.version.slice(0, 4)}年`),
    // What a file says of its force is always shown as its own word.
    status: one(entry.status === null ? null : `文件自称${entry.status}`),
    tier: own.map((tier) => tiers[tier]),
  }
}

const slugOf = (words: string) => [...words.replace(/[^\p{L}\p{N}]+/gu, '-')].slice(0, 40).join('')

/** The file `dist/data/library.json`: every text, by title. */
export const libraryData = ({ byTitle }: Shelves): readonly LibraryData[] =>
  byTitle.map(
    ({
      id,
      title,
      version,
      number,
      issuer,
      region,
      articles,
      status,
      torn,
      versions,
      tiers: own,
      under,
    }) => ({
      id,
      title,
      version,
      number,
      issuer,
      region,
      articles,
      status,
      torn,
      versions,
      tiers: own,
      under,
    }),
  )
