import { catalog, library, measuresOf, rulesets } from '#knowledge'
import { searcher } from '#search'
import { circumstancesOf, nearOf, searchPack } from '#search-index'

/** The search over the real collection. */
export const pack = searchPack({ catalog: catalog(), library: library(), rulesets: rulesets(), measuresOf })
export const near = nearOf(pack, rulesets().flatMap(circumstancesOf))
export const real = searcher(pack, { more: async () => near })

/**
 * Characters one by one, figures and words of letters whole, marks left out: written here anew, so that the search is
 * not tested by itself.
 */
export const signsOf = (words: string): readonly string[] =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .match(/[a-z]+|\d+(?:\.\d+)*|[\p{L}\p{N}%‰]/gu) ?? []

/** Whether the signs of the words stand in a text one after the other. */
export const standsIn = (text: string, words: string): boolean =>
  ` ${signsOf(text).join(' ')} `.includes(` ${signsOf(words).join(' ')} `)

/** The words of every provision with words, from the edition itself: as read, and as printed where that is other. */
const provisions: readonly (readonly string[])[] = catalog().regulations.flatMap(({ records }) =>
  [...records.values()]
    .filter(({ provision }) => provision.kind !== 'lacuna')
    .map(({ heading, text, reading }) => [
      (heading ?? '') + text,
      ...(reading.source === null || text === '' ? [] : [reading.source]),
    ])
    .filter(([words]) => words !== ''),
)
export const texts: readonly string[] = provisions.flat()

/** How many provisions hold the words, as read or as printed. */
export const holding = (words: string): number =>
  provisions.filter((states) => states.some((text) => standsIn(text, words))).length
