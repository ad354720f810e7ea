import type { Ruleset } from '#rules'
import { doubts } from './doubts.ts'
import { logic } from './logic.ts'

export const ruleset: Ruleset = { ...logic, doubts }
