export { type Answer, type CaseState, emptyMatter, type MatterState } from './answers.ts'
export type { ShippedData } from './data.ts'
export { start } from './start.tsx'
