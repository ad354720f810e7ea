export { type Collection, readCollection } from './collection.ts'
export type { Content, SetFiles } from './content.ts'
export { type ContentSchema, contentSchemas, schemaLine } from './content-schemas.ts'
export { type ProvisionData, provisionData, regulationData } from './data.ts'
export { type Cite, type Entry, entryOf } from './entry.ts'
export {
  compileText,
  type FolderText,
  type FolderTexts,
  type Kept,
  openKept,
  type Progress,
  type Project,
  readAlone,
  readFolders,
} from './folder-texts.ts'
export { saidByPath } from './folder-words.ts'
export { listPath } from './folders.ts'
export { folderTexts, offerFolderTexts, opener, textStore } from './kept.ts'
export { addressesOf, type Lock, lockFile, lockText, readLock } from './lock.ts'
export { numbersOf, type Register, registered, unnumbered } from './numbers.ts'
export { AuthorError, ContentError, describe, findingOf, type Problem, RulesetError } from './problems.ts'
export { checked, labelOf, type Module, unexercised, unregistered } from './prove.ts'
export type { ProvisionRecord, Regulation, RegulationMeta } from './record.ts'
export { type LoadedRuleset, loadRulesets, rulesetIds } from './rulesets.ts'
export type {
  CollectionMeta,
  CompareMeta,
  DeclaredMeasure,
  DeclaredMeasures,
  EssayMeta,
  Furniture,
  InstrumentMeta,
  SetMeta,
  StatusFact,
  TermMeta,
  TopicMeta,
  TopicOrder,
} from './schema.ts'
export type { SourcePlace } from './source.ts'
export type { Store } from './store.ts'
export { emendedOf, textOf, wordingOf } from './text.ts'
export { caseInput, expected, runCase, shown } from './worked-cases.ts'
export type { Checked } from './yaml.ts'
