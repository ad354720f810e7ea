import type { Ruleset } from '#rules'
import { doubts } from './doubts/index.ts'
import { logic } from './logic.ts'

export const ruleset: Ruleset = { ...logic, doubts }
