import type { Regulation } from '#collection'
import { type Provision, setType } from '#law'

/** A run of articles in the contents of a text. */
export interface Run {
  readonly from: string
  readonly to: string
  readonly label: string
}

/** Most articles of a text without chapters that needs no runs, and how many a run then has. */
const few = 20
const many = 10

/** The contents of a text: its chapters by their headings; without any, runs of ten articles by their numbers. */
export function proposeOutline({ index, records }: Pick<Regulation, 'index' | 'records'>): readonly Run[] {
  const articles = [...index.values()].filter(({ provision }) => provision.kind === 'article')
  const divisionOf = (within: readonly Provision[]) =>
    within.findLast(({ kind }) => kind === 'chapter') ?? within.findLast(({ kind }) => kind === 'part')
  const divided = articles.some(({ within }) => divisionOf(within) !== undefined)
  if (!divided && articles.length <= few) return []
  const runs: { eIds: string[]; of: Provision | number | undefined }[] = []
  for (const [at, { provision, within }] of articles.entries()) {
    const of = divided ? divisionOf(within) : Math.floor(at / many)
    const last = runs.at(-1)
    if (last && last.of === of) last.eIds.push(provision.eId)
    else runs.push({ eIds: [provision.eId], of })
  }
  const cite = (eId: string) => records.get(eId)?.cite ?? eId
  return runs.map(({ eIds, of }): Run => {
    const [from = '', to = from] = [eIds[0], eIds.at(-1)]
    const heading = typeof of === 'object' ? setType(of.heading ?? '') : ''
    return { from, to, label: heading || (from === to ? cite(from) : `${cite(from)}至${cite(to)}`) }
  })
}

/** The address of the last chapter where it is called 附则; else null. */
export function closingOf({ index }: Pick<Regulation, 'index'>): string | null {
  const chapters = [...index.values()].filter(({ provision }) => provision.kind === 'chapter')
  const last = chapters.at(-1)?.provision
  return last && (last.heading ?? '').replace(/\s/g, '') === '附则' ? last.eId : null
}
