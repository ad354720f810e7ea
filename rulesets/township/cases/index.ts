import type { Case } from '#rules'
import { after } from './after.ts'
import { chain } from './chain.ts'
import { collective } from './collective.ts'
import { collectiveItems } from './collective-items.ts'
import { dual } from './dual.ts'
import { individual } from './individual.ts'
import { individualItems } from './individual-items.ts'
import { measures } from './measures.ts'
import { named } from './named.ts'
import { scope } from './scope.ts'
import { staffAndInquiry } from './staff.ts'
import { treatment } from './treatment.ts'

export const cases: readonly Case[] = [
  ...collective,
  ...collectiveItems,
  ...individual,
  ...individualItems,
  ...measures,
  ...treatment,
  ...chain,
  ...staffAndInquiry,
  ...dual,
  ...named,
  ...after,
  ...scope,
]
