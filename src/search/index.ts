export { type Answer, type Asked, longest, type Searcher, searcher } from './answer.ts'
export { type Block, blocksOf, findInBlocks, type Looked } from './candidates.ts'
export type { Cited } from './cited.ts'
export { type Hit, type Line, leadOf } from './exact.ts'
export { type Excerpt, excerptOf, type Piece } from './excerpt.ts'
export {
  type Choice,
  type Chosen,
  choicesOf,
  type Facet,
  narrow,
  narrowNames,
  nothingChosen,
  type Query,
  readQuery,
  toggled,
  writeQuery,
} from './facets.ts'
export { normal, type Span, spansOf } from './normal.ts'
export {
  type Instrument,
  type Kind,
  kinds,
  type Name,
  type Pack,
  type Provision,
  type Variant,
} from './pack.ts'
export { addressOf, askedKey, placeOf, readPlace } from './place.ts'
export { type FoundRelated, findRelated, loadIndex, type Pagefind, type Related } from './related.ts'
export { lettersOf, type Pinyin, type Sounds, soundSpans, soundsOf } from './sounds.ts'
