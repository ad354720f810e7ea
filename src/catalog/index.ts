import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { measureDisagreements, silenceDisagreements } from './agreement.ts'
import type { Catalog } from './collection.ts'
import { loadComparison } from './compare.ts'
import { loadEssays } from './essays.ts'
import { type Backlink, loadInstruments } from './instruments.ts'
import { type Lock, readLock } from './lock.ts'
import { loadMeasures, type MeasureIndex } from './measures/index.ts'
import { readNumbers } from './numbers.ts'
import { ContentError, type Problem } from './problems.ts'
import type { Regulation } from './record.ts'
import { loadRegulation } from './regulation.ts'
import { type LoadedRuleset, loadRulesets } from './rulesets.ts'
import { furnitureSchema } from './schema.ts'
import { readSource } from './source.ts'
import { loadTerms } from './terms.ts'
import { gapsOf } from './topics/complete.ts'
import { loadTopics } from './topics/load.ts'
import type { Topic, Topics } from './topics/topic.ts'
import { readYaml } from './yaml.ts'

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
export { type ProvisionData, provisionData, regulationData } from './data.ts'
export type { Essay } from './essays.ts'
export {
  type Backlink,
  type Instrument,
  instrumentNamed,
  type ReferenceStatus,
  statusOf,
} from './instruments.ts'
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
export { ContentError, describe, type Problem } from './problems.ts'
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

const levels = ['国家部委', '省', '市', '乡镇']

/**
 * Loads and checks a content folder. Throws a ContentError that lists every problem.
 * `lock: false` leaves the lock of addresses unread, for the command that writes it.
 */
export function loadCatalog(root: string, { lock = true }: { readonly lock?: boolean } = {}): Catalog {
  const problems: Problem[] = []
  const source = readSource(root)
  const locked: Lock | null = lock ? readLock(root) : null
  const ids = readdirSync(join(root, 'regulations'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.replace(/\.txt$/, ''))
  const regulations = ids
    .flatMap((id) => loadRegulation(root, id, source, locked, problems) ?? [])
    .sort((a, b) => levels.indexOf(a.meta.level) - levels.indexOf(b.meta.level))
  const instruments = loadInstruments(root, regulations, problems)
  const essays = loadEssays(root, regulations, problems)
  const { terms, termsIn } = loadTerms(root, regulations, problems)
  const topics = loadTopics(root, regulations, problems)
  // It quotes the texts at every turn: a fault in one of those would be told again for each quote.
  const sound = problems.length === 0
  const comparison =
    sound && topics
      ? loadComparison(root, regulations, terms, topics.all, problems)
      : { rows: [], doubtPlaces: [], claims: [] }
  const furniturePath = join(root, 'source/furniture.yaml')
  const furniture = readYaml(furniturePath, 'content/source/furniture.yaml', furnitureSchema, problems)?.data
  if (problems.length > 0 || !furniture || !topics) throw new ContentError(problems)
  const backlinks = new Map(regulations.map((regulation) => [regulation.id, backlinksOf(regulation)]))
  const referredBy = (id: string, eId: string) => backlinks.get(id)?.get(eId) ?? []
  const inTopics = byProvision(topics)
  const topicsOf = (id: string, eId: string) => inTopics.get(`${id}#${eId}`) ?? []
  return {
    regulations,
    essays,
    instruments,
    terms,
    termsIn,
    topics,
    topicsOf,
    comparison,
    furniture,
    referredBy,
  }
}

function byProvision({ all }: Topics): ReadonlyMap<string, readonly Topic[]> {
  const found = new Map<string, Set<Topic>>()
  for (const topic of all)
    for (const { regulation, record } of topic.cells.flatMap(({ entries }) => entries)) {
      const key = `${regulation.id}#${record.eId}`
      found.set(key, (found.get(key) ?? new Set()).add(topic))
    }
  return new Map([...found].map(([key, topics]) => [key, [...topics]]))
}

function backlinksOf({ id, records }: Regulation): ReadonlyMap<string, readonly Backlink[]> {
  const found = new Map<string, Backlink[]>()
  for (const { eId: from, cite, references } of records.values()) {
    const targets = references.flatMap(({ target }) => (target.kind === 'provisions' ? target.eIds : []))
    for (const eId of new Set(targets)) {
      found.set(eId, [...(found.get(eId) ?? []), { regulation: id, eId: from, cite }])
    }
  }
  return found
}

let loaded: Catalog | undefined

/** The project's own content, loaded once. */
export function catalog(): Catalog {
  loaded ??= loadCatalog(join(process.cwd(), 'content'))
  return loaded
}

let ruled: readonly LoadedRuleset[] | undefined

/**
 * The project's own rulesets, checked against the content, in its order; loaded once. Throws where they fail it, and
 * where a provision that they make something of stands in no topic, or a silence stands otherwise than the comparison.
 */
export function rulesets(): readonly LoadedRuleset[] {
  if (ruled) return ruled
  const loaded = loadRulesets(catalog().regulations, undefined, readNumbers(join(process.cwd(), 'content')))
  const { topics, comparison } = catalog()
  const gaps = [...gapsOf(topics, loaded), ...silenceDisagreements(comparison.claims, loaded)]
  if (gaps.length > 0) throw new ContentError(gaps)
  ruled = loaded
  return ruled
}

let measured: MeasureIndex | undefined

/**
 * Every measure that the instruments name, and what each says of all of them; derived once. Throws a ContentError, also
 * where the comparison speaks of a measure that its instrument does not have.
 */
export function measuresOf(): MeasureIndex {
  if (measured) return measured
  const loaded = loadMeasures(join(process.cwd(), 'content'), rulesets(), catalog().instruments)
  const problems = measureDisagreements(catalog().comparison.claims, loaded)
  if (problems.length > 0) throw new ContentError(problems)
  measured = loaded
  return measured
}
