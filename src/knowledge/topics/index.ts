export {
  type Comparison,
  compareWords,
  comparisonsOf,
  type Piece,
  shareOf,
  tornAt,
  withoutEnd,
} from './compare.ts'
export { gapsOf, mustStand } from './complete.ts'
export type { Alone, Topic, TopicCell, TopicEntry, TopicGroup, Topics } from './topic.ts'
