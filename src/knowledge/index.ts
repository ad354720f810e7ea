import {
  ContentError,
  folderTexts,
  type LoadedRuleset,
  loadRulesets,
  opener,
  readCollection,
  rulesetIds,
} from '#collection'
import { measureDisagreements, silenceDisagreements } from './agreement.ts'
import type { Catalog, TextSet } from './catalog.ts'
import { comparedDoubts } from './compare.ts'
import { type Library, libraryOf } from './library.ts'
import { linkCatalog } from './load.ts'
import { loadMeasures, type MeasureIndex } from './measures/index.ts'
import { type Shelves, shelvesOf } from './shelves.ts'
import { gapsOf } from './topics/complete.ts'

export type { Backlink } from './backlinks.ts'
export type { Catalog, TextSet } from './catalog.ts'
export {
  type CompareCell,
  type ComparedDoubt,
  type CompareRow,
  compareData,
  comparedDoubts,
} from './compare.ts'
export { type Covered, coverageFigures, coverageWords, coveredOf } from './coverage.ts'
export type { Essay } from './essays.ts'
export {
  type Instrument,
  instrumentNamed,
  type ReferenceStatus,
  statusOf,
} from './instruments.ts'
export { type Library, libraryOf } from './library.ts'
export type { CitingPlace, LinkFigures, Links, TextLink } from './links.ts'
export { linkCatalog } from './load.ts'
export { type MeasureCell, type Missing, measuresView, readAsAdopted } from './measures/grid.ts'
export {
  type Aftermath,
  loadMeasures,
  type Measure,
  type MeasureEntry,
  type MeasureIndex,
  type MeasurePlace,
  type MeasuresCommon,
  type Mention,
  namesIn,
  reachedBy,
  type Standing,
  type Way,
} from './measures/index.ts'
export {
  type Provided,
  type SameFacts,
  type SameFactsCell,
  sameFacts,
} from './same-facts.ts'
export {
  type Facet,
  type LibraryData,
  type Listed,
  libraryData,
  type Shelves,
  shelvesOf,
  type TierName,
  tiers,
} from './shelves.ts'
export { doubtId, slug } from './slug.ts'
export { firstOfEach, type Match } from './term-matches.ts'
export {
  glossesData,
  type Occurrence,
  type Term,
  type TermPlace,
  termsData,
  undefinedIn,
} from './terms.ts'
export * from './topics/index.ts'
export { conditionWords, factWords, kinds, modalityOf, outcomeWords, placesOf, sayPlaces } from './words.ts'
export { versionFor, type Work, worksOf } from './works.ts'

/**
 * What the pages of this build have in common, made when it is first asked for: the texts of the project and of the
 * folders that were given (`offerFolderTexts`), and all that is derived from them.
 */
let made: { readonly catalog: Catalog; readonly library: Library } | undefined

function opened() {
  if (made) return made
  const collection = readCollection('content')
  const folders = folderTexts()
  const open = opener(folders)
  const ruled = rulesetIds()
  // A text with a `.yaml` or a ruleset is held: much is said of it on many pages.
  const more = folders.texts.flatMap(({ entry: { id, tier } }) =>
    tier === 'edited' || ruled.has(id) ? (open(id) ?? []) : [],
  )
  const regulations = [...collection.regulations, ...more]
  const catalog = linkCatalog({ ...collection, regulations })
  made = { catalog, library: libraryOf(regulations, folders) }
  return made
}

/** The texts of which more is said than their words, and all that is said of them. */
export const catalog = (): Catalog => opened().catalog

/** All texts, with the versions and citations between them. */
export const library = (): Library => opened().library

let shelved: Shelves | undefined

/** All texts, sorted for the library. */
export function shelves(): Shelves {
  if (shelved) return shelved
  const { sets, collection } = catalog()
  shelved = shelvesOf(library().entries, {
    works: library().works,
    ruled: new Set(rulesets().map(({ ruleset }) => ruleset.regulation)),
    compared: new Set(sets.flatMap(({ members }) => members.map(({ id }) => id))),
    levels: collection.levels.map(({ name }) => name),
  })
  return shelved
}

let ruled: readonly LoadedRuleset[] | undefined

/**
 * The project's own rulesets in the order of the content, checked against it; loaded once. Throws if a check
 * fails, if a provision of a set that a rule uses stands in no topic, or if a silence and the comparison disagree.
 */
export function rulesets(): readonly LoadedRuleset[] {
  if (ruled) return ruled
  const { regulations, locks, sets } = catalog()
  const loaded = loadRulesets(regulations, undefined, locks)
  const gaps = sets.flatMap((set) => {
    const own = rulesetsOf(set, loaded)
    return [...gapsOf(set, own), ...silenceDisagreements(set, own)]
  })
  if (gaps.length > 0) throw new ContentError(gaps)
  for (const { comparison } of sets) comparedDoubts(comparison, loaded)
  ruled = loaded
  return ruled
}

const measured = new Map<string, MeasureIndex>()

/**
 * Every measure that the members of a set name, and what each of them says of all its measures; derived once. Throws
 * a ContentError if something disagrees, also if the comparison speaks of a measure that the instrument does not
 * have.
 */
export function measuresOf(set: TextSet): MeasureIndex {
  const known = measured.get(set.id)
  if (known) return known
  const made = loadMeasures(set, rulesetsOf(set, rulesets()), catalog().instruments)
  const problems = measureDisagreements(set.comparison.claims, made)
  if (problems.length > 0) throw new ContentError(problems)
  measured.set(set.id, made)
  return made
}

/** Derives everything, so that whatever is wrong is said. */
export function checkAll(): void {
  for (const set of catalog().sets) measuresOf(set)
  rulesets()
}

/** The rulesets of the members of a set, in its order. */
export const rulesetsOf = ({ members }: TextSet, all: readonly LoadedRuleset[]): readonly LoadedRuleset[] =>
  members.flatMap(({ id }) => all.filter(({ ruleset }) => ruleset.regulation === id))
