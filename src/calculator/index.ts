export type { CaseState, MatterState } from './answers.ts'
export type { CalculatorData } from './data.ts'
export { caseLink } from './link.ts'
export { start } from './start.tsx'
