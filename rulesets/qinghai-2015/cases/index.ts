import type { Case } from '#rules'
import { chapeauCases } from './chapeau.ts'
import { committeeCases } from './committee.ts'
import { eleventhItemCases } from './item-11.ts'
import { itemCases } from './items-3-8.ts'
import { laterItemCases } from './items-9-12.ts'
import { measureCases } from './measures.ts'
import { memberCases } from './members.ts'
import { procedureCases } from './procedure.ts'
import { scopeCases } from './scope.ts'
import { sideCases } from './sides.ts'
import { sixteenthCases } from './sixteenth.ts'
import { treatmentCases } from './treatment.ts'

export const cases: readonly Case[] = [
  ...scopeCases,
  ...sixteenthCases,
  ...committeeCases,
  ...memberCases,
  ...itemCases,
  ...laterItemCases,
  ...eleventhItemCases,
  ...chapeauCases,
  ...sideCases,
  ...measureCases,
  ...treatmentCases,
  ...procedureCases,
]
