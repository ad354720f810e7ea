export { type Answer, type LeftOut, longest, type Searcher, searcher } from './answer.ts'
export { candidatesIn, type Holding, piecesOfText } from './candidates.ts'
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
export { largeReader } from './large.ts'
export { isFree, isTextFree } from './left-out.ts'
export type { Asked } from './meant.ts'
export { normal, type Span, spansOf } from './normal.ts'
export type { Offers } from './offers.ts'
export {
  type Instrument,
  type Kind,
  kinds,
  type Name,
  type Near,
  nameOf,
  type Pack,
  type Provision,
  type Variant,
  withoutState,
} from './pack.ts'
export { loadPieces, piecesFilter, piecesFolder, piecesLanguage } from './pieces.ts'
export { addressOf, askedKey, placeOf, readPlace } from './place.ts'
export { type Looked, type Patience, packReader, type Reader } from './reader.ts'
export {
  type FoundRelated,
  findRelated,
  loadIndex,
  type Pagefind,
  type Related,
  type RelatedQuery,
} from './related.ts'
export { lettersOf, type Pinyin, type Sounds, soundSpans, soundsOf } from './sounds.ts'
export { lossesOf, opened, type TextData } from './text.ts'
export { inOtherVersions, isNumber } from './versions.ts'
export type { Why } from './why.ts'
