import type { Entry } from '#collection'
import { library, type Work } from '#knowledge'

/** The works with several versions that have a page of their own, each with the version that it shows. */
export function workPages(): readonly { readonly work: Work; readonly newest: Entry }[] {
  const { entry, works } = library()
  return [...works.values()].flatMap((work) => {
    const [newest, older] = work.versions
    return newest && older && !entry(work.id) ? [{ work, newest }] : []
  })
}

/** A comparison of two versions of one work, as a route. */
export interface Pair {
  readonly work: Work
  readonly newer: Entry
  readonly older: Entry
}

/** Most versions of which every two are compared; of more, each with the one before it and with the newest. */
const few = 4

/** The versions that are compared, the newest first. */
export function pairsOf(work: Work): readonly Pair[] {
  const { versions } = work
  return versions.flatMap((newer, at) =>
    versions
      .slice(at + 1)
      .flatMap((older, gap) =>
        gap === 0 || at === 0 || versions.length <= few ? [{ work, newer, older }] : [],
      ),
  )
}

export const pathOfPair = ({ newer, older }: Pick<Pair, 'newer' | 'older'>): string =>
  `/regulations/${newer.id}/from/${older.id}/`

/** 2019年3月24日; 日期未载 where a text has no day. */
export const dayOf = (day: string | null): string =>
  day?.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日') ?? '日期未载'
