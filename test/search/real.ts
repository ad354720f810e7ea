import { catalog, circumstancesOf, measuresOf, nearOf, rulesets, searchPack } from '#catalog'
import { searcher } from '#search'

/** The search over the real collection. */
export const pack = searchPack(catalog(), rulesets(), measuresOf())
export const near = nearOf(pack, rulesets().flatMap(circumstancesOf))
export const real = searcher(pack, { more: async () => near })

/** Letters and figures only, small: written here anew, so that the search is not tested by itself. */
export const bare = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%‰]/gu, '')

/** The words of every provision with words, from the edition itself: as read, and as printed. */
export const texts: readonly string[] = catalog().regulations.flatMap(({ records }) =>
  [...records.values()]
    .filter(({ provision }) => provision.kind !== 'lacuna')
    .flatMap(({ heading, text, reading }) => [
      (heading ?? '') + text,
      ...(reading.source === null ? [] : [reading.source]),
    ])
    .filter((words) => words !== ''),
)

/** How many provisions hold the words, marks and spaces aside, in the state as read. */
export const holding = (words: string) => texts.filter((text) => bare(text).includes(bare(words))).length
