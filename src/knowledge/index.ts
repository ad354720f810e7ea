import { join } from 'node:path'
import { ContentError, type LoadedRuleset, loadRulesets, readNumbers } from '#collection'
import { measureDisagreements, silenceDisagreements } from './agreement.ts'
import type { Catalog } from './catalog.ts'
import { comparedDoubts } from './compare.ts'
import { loadCatalog } from './load.ts'
import { loadMeasures, type MeasureIndex } from './measures/index.ts'
import { gapsOf } from './topics/complete.ts'

export type { Catalog } from './catalog.ts'
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
  type Backlink,
  type Instrument,
  instrumentNamed,
  type ReferenceStatus,
  statusOf,
} from './instruments.ts'
export { loadCatalog } from './load.ts'
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
  reachesOf,
  type Standing,
  type Way,
} from './measures/index.ts'
export {
  degreesOfMeasures,
  type Provided,
  type SameFacts,
  type SameFactsCell,
  sameFacts,
} from './same-facts.ts'
export { doubtId, slug } from './slug.ts'
export { firstOfEach, type Match } from './term-matches.ts'
export {
  glossesData,
  type Occurrence,
  type Term,
  type TermPlace,
  termsData,
  undefinedWords,
} from './terms.ts'
export * from './topics/index.ts'
export { conditionWords, factWords, kinds, modalityOf, outcomeWords, placesOf, sayPlaces } from './words.ts'

let loaded: Catalog | undefined

/** The project's own content, loaded once. */
export function catalog(): Catalog {
  loaded ??= loadCatalog(join(process.cwd(), 'content'))
  return loaded
}

let ruled: readonly LoadedRuleset[] | undefined

/**
 * The project's own rulesets in the order of the content, checked against it; loaded once. Throws if a check
 * fails, if a provision that a rule uses stands in no topic, or if a silence and the comparison disagree.
 */
export function rulesets(): readonly LoadedRuleset[] {
  if (ruled) return ruled
  const loaded = loadRulesets(catalog().regulations, undefined, readNumbers(join(process.cwd(), 'content')))
  const { topics, comparison } = catalog()
  const gaps = [...gapsOf(topics, loaded), ...silenceDisagreements(comparison.claims, loaded)]
  if (gaps.length > 0) throw new ContentError(gaps)
  comparedDoubts(comparison, loaded)
  ruled = loaded
  return ruled
}

let measured: MeasureIndex | undefined

/**
 * Every measure that the instruments name, and what each instrument says of all its measures; derived once. Throws
 * a ContentError if something disagrees, also if the comparison speaks of a measure that the instrument does not
 * have.
 */
export function measuresOf(): MeasureIndex {
  if (measured) return measured
  const loaded = loadMeasures(join(process.cwd(), 'content'), rulesets(), catalog().instruments)
  const problems = measureDisagreements(catalog().comparison.claims, loaded)
  if (problems.length > 0) throw new ContentError(problems)
  measured = loaded
  return measured
}
