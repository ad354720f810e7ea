export { gapsOf, mustStand } from './complete.ts'
export type { Alone, Topic, TopicCell, TopicEntry, TopicGroup, Topics } from './topic.ts'
