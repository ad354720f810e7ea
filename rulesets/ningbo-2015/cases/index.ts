import type { Case } from '#rules'
import { casesOf7 } from './article-7.ts'
import { casesOf8 } from './article-8.ts'
import { casesOf9 } from './article-9.ts'
import { casesOf10 } from './article-10.ts'
import { casesOfAttribution } from './attribution.ts'
import { combined } from './common.ts'
import { casesOfEverything } from './everything.ts'
import { casesOfLimbs } from './limbs.ts'
import { casesOfMeasures } from './measures.ts'
import { casesOfProcedure } from './procedure.ts'
import { casesOfScope } from './scope.ts'
import { casesOfTreatment } from './treatment.ts'

const all: readonly Case[] = [
  ...casesOfScope,
  ...casesOf7,
  ...casesOf8,
  ...casesOf9,
  ...casesOf10,
  ...casesOfLimbs,
  ...casesOfEverything,
  ...casesOfAttribution,
  ...casesOfMeasures,
  ...casesOfTreatment,
  ...casesOfProcedure,
]

export const cases = all.map(
  (one): Case => ({ ...one, matters: one.matters.map((matter) => combined(one.readings, matter)) }),
)
