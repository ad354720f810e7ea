import type { Companion } from '#rules'
import { cases } from './cases/index.ts'
import { classified } from './classified.ts'
import { equivalent } from './equivalent.ts'

export const companion: Companion = { classified, cases, equivalent }
