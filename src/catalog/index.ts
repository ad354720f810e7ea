import { join } from 'node:path'
import { measureDisagreements, silenceDisagreements } from './agreement.ts'
import type { Catalog } from './collection.ts'
import { comparedDoubts } from './compare.ts'
import { loadCatalog } from './load.ts'
import { loadMeasures, type MeasureIndex } from './measures/index.ts'
import { readNumbers } from './numbers.ts'
import { ContentError } from './problems.ts'
import { type LoadedRuleset, loadRulesets } from './rulesets.ts'
import { gapsOf } from './topics/complete.ts'

export { calculatorData } from './calculator-data.ts'
export { caseSchema, type JsonSchema } from './case-schema.ts'
export type { Catalog } from './collection.ts'
export {
  type CompareCell,
  type ComparedDoubt,
  type CompareRow,
  compareData,
  comparedDoubts,
} from './compare.ts'
export { type ContentSchema, contentSchemas, schemaLine } from './content-schemas.ts'
export { type ProvisionData, provisionData, regulationData } from './data.ts'
export type { Essay } from './essays.ts'
export {
  type Backlink,
  type Instrument,
  instrumentNamed,
  type ReferenceStatus,
  statusOf,
} from './instruments.ts'
export { loadCatalog } from './load.ts'
export { lockOf } from './lock.ts'
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
export { measuresData } from './measures-data.ts'
export { cutsOf, nearOf } from './near.ts'
export { numbersFile, numbersOf, type Register, readNumbers, registered, unnumbered } from './numbers.ts'
export { pinyinTable } from './pinyin.ts'
export { AuthorError, ContentError, describe, type Problem, RulesetError } from './problems.ts'
export { checked, labelOf, type Module, unexercised, unregistered } from './prove.ts'
export type { ProvisionRecord, Regulation } from './record.ts'
export { resultSchema } from './result-schema.ts'
export { doubtsData, factsData, readingsData, rulesetData } from './ruleset-data.ts'
export { type LoadedRuleset, loadRulesets } from './rulesets.ts'
export {
  degreesOfMeasures,
  type Provided,
  type SameFacts,
  type SameFactsCell,
  sameFacts,
} from './same-facts.ts'
export { measureKinds, type RegulationMeta, type StatusFact } from './schema.ts'
export { checkPackSize, circumstancesOf, largestPack, plainTable, searchPack } from './search.ts'
export { type SearchRecord, searchRecords } from './search-records.ts'
export { doubtId, slug } from './slug.ts'
export type { SourcePlace } from './source.ts'
export {
  type CaseWords,
  type Covered,
  caseWords,
  conditionWords,
  coverageFigures,
  coverageWords,
  coveredOf,
  csvOf,
  type MeasureCell,
  type Missing,
  measuresView,
  modalityOf,
  outcomeWords,
  placesOf,
  readAsAdopted,
  standings,
  type Table,
  tablesOf,
} from './tables/index.ts'
export { firstOfEach, type Match } from './term-matches.ts'
export {
  glossesData,
  type Occurrence,
  type Term,
  type TermPlace,
  termsData,
  undefinedWords,
} from './terms.ts'
export { emendedOf, textOf, wordingOf } from './text.ts'
export * from './topics/index.ts'
export { caseInput, expected, runCase, shown } from './worked-cases.ts'

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
