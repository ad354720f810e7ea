import type { Entry } from '#collection'

/** Texts of one title with different dates. */
export interface Work {
  /** Its address: the title. */
  readonly id: string
  readonly title: string
  /** The newest first; one without a day comes last. */
  readonly versions: readonly Entry[]
}

/** The works of a collection by their key. Every text belongs to one. */
export function worksOf(entries: readonly Entry[]): ReadonlyMap<string, Work> {
  const byWork = Map.groupBy(entries, ({ work }) => work)
  return new Map(
    [...byWork].map(([key, all]) => {
      const versions = [...all].sort(
        (a, b) => (b.version ?? '').localeCompare(a.version ?? '') || (a.id < b.id ? -1 : 1),
      )
      return [key, { id: addressOf(key), title: versions[0]?.title ?? key, versions }]
    }),
  )
}

/** A title as an address: what could not stand in one is a hyphen. */
const addressOf = (title: string) =>
  [...title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')].slice(0, 60).join('')

/**
 * The version that a citation means: of those before the citing text the last, else the newest. What was in force
 * is not asked.
 */
export function versionFor({ versions }: Work, from: Entry): Entry | null {
  const { version: day } = from
  const others = versions.filter(({ id }) => id !== from.id)
  const before = day === null ? undefined : others.find(({ version }) => version !== null && version < day)
  return before ?? others[0] ?? null
}
