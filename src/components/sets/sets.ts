import { catalog, type TextSet } from '#knowledge'
import { writeHan } from '#law'

/** The pages on a set as a whole. */
export type SetPage = 'compare' | 'compare/facts' | 'topics' | 'measures' | 'terms'

/** The path of a page on a set. The first set of the collection has the short addresses. */
export const pathIn = ({ id }: Pick<TextSet, 'id'>, page: SetPage): string =>
  catalog().sets[0]?.id === id ? `/${page}/` : `/sets/${id}/${page}/`

/** 四份: how many texts a set has, in words. */
export const manyOf = ({ members }: Pick<TextSet, 'members'>): string => `${writeHan(members.length)}份`

/** The sets that have no short addresses, as the routes of their pages. */
export const otherSets = () =>
  catalog()
    .sets.slice(1)
    .map(({ id }) => ({ params: { set: id } }))

/** The set of a route; the first one where it names none. */
export function setOf(id: string | undefined): TextSet | null {
  const { sets } = catalog()
  return (id === undefined ? sets[0] : sets.find((set) => set.id === id)) ?? null
}
