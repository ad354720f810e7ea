import type { Facet, Listed, Shelves } from '#knowledge'

/** Texts on a page of a list. */
export const onPage = 100

/** One page of one list, as a route. `path` is what follows /library/; empty for the first page of all. */
export interface ListPage {
  readonly path: string
  /** The words that narrow it; null for all texts. */
  readonly facet: { readonly id: string; readonly name: string; readonly words: string } | null
  readonly order: 'title' | 'date'
  readonly texts: readonly Listed[]
  readonly all: number
  readonly page: number
  readonly pages: number
  /** The path of the list's first page, by which the others are named. */
  readonly first: string
}

/** The path of a page of a list. */
export const pagePath = (first: string, page: number): string => (page === 1 ? first : `${first}${page}/`)

/** The path of the list under a word of a facet. */
export const facetPath = ({ id }: Pick<Facet, 'id'>, slug: string): string => `by/${id}/${slug}/`

/** Every page of every list. */
export function listPages({ byTitle, byDay, facets }: Shelves): readonly ListPage[] {
  const paged = (
    texts: readonly Listed[],
    first: string,
    order: ListPage['order'],
    facet: ListPage['facet'],
  ): readonly ListPage[] => {
    const pages = Math.max(1, Math.ceil(texts.length / onPage))
    return Array.from({ length: pages }, (_, at) => ({
      path: pagePath(first, at + 1),
      facet,
      order,
      texts: texts.slice(at * onPage, (at + 1) * onPage),
      all: texts.length,
      page: at + 1,
      pages,
      first,
    }))
  }
  return [
    ...paged(byTitle, '', 'title', null),
    ...paged(byDay, 'date/', 'date', null),
    ...facets.flatMap((facet) =>
      facet.values.flatMap(({ words, slug, texts }) =>
        paged(texts, facetPath(facet, slug), 'title', { id: facet.id, name: facet.name, words }),
      ),
    ),
  ]
}
