export type { ShippedData } from './data.ts'
export { start } from './start.tsx'
export { workedState } from './worked.ts'
