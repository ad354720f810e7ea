export {
  type Answer,
  type Asked,
  type LeftOut,
  longest,
  type Searcher,
  searcher,
} from './answer.ts'
export { type Block, blocksOf, findInBlocks, type Looked } from './candidates.ts'
export type { Cited } from './cited.ts'
export { type Hit, type Line, leadOf } from './exact.ts'
export { type Excerpt, excerptOf, type Piece } from './excerpt.ts'
export {
  type Choice,
  type Chosen,
  choicesOf,
  type Facet,
  isNarrowed,
  narrow,
  narrowNames,
  nothingChosen,
  type Query,
  readQuery,
  toggled,
  writeQuery,
} from './facets.ts'
export { type FoldedPack, foldPack, unfoldPack } from './fold.ts'
export { isFree, isTextFree } from './left-out.ts'
export { normal, type Span, spansOf } from './normal.ts'
export type { Offers } from './offers.ts'
export {
  type Instrument,
  type Kind,
  kinds,
  type Name,
  type Near,
  type Pack,
  type Provision,
  type Variant,
} from './pack.ts'
export { addressOf, askedKey, placeOf, readPlace } from './place.ts'
export {
  type FoundRelated,
  findRelated,
  loadIndex,
  type Pagefind,
  type Related,
  type RelatedQuery,
} from './related.ts'
export { lettersOf, type Pinyin, type Sounds, soundSpans, soundsOf } from './sounds.ts'
export type { Why } from './why.ts'
