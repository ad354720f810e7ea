export { parentAddress, prefixes, readAddress, type Segment } from './address.ts'
export { unpaired } from './brackets.ts'
export { findCited, readCitation, type Step } from './citation.ts'
export { cite, type Index, indexOf } from './cite.ts'
export { wordsInCommon } from './differences.ts'
export {
  differing,
  type Emendation,
  occurrences,
  type Reading,
  readWords,
  type Span,
} from './emend.ts'
export type { Finding } from './finding.ts'
export { groupBy } from './groups.ts'
export { type ItemStyle, type Line, readLine } from './lines.ts'
export { hanDigits, readHan, writeHan } from './numerals.ts'
export { type Gap, type ParseOptions, parse } from './parse.ts'
export { type Context, findReferences, type Reference, type Target } from './references.ts'
export { resolveIn } from './resolve.ts'
export { abbreviations, titleKey } from './titles.ts'
export { citeTogether, type Together } from './together.ts'
export {
  type Kind,
  type NumberingFinding,
  type Provision,
  rebuild,
  type TitleLine,
  type Tree,
  walk,
} from './tree.ts'
export { setType } from './typography.ts'
export {
  type Change,
  type ComparedUnit,
  compareVersions,
  type MarkedLine,
  type VersionSide,
} from './versions.ts'
