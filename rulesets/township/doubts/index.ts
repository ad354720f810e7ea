import { after } from './after.ts'
import { chain } from './chain.ts'
import { collective } from './collective.ts'
import { dual } from './dual.ts'
import { general } from './general.ts'
import { individual } from './individual.ts'
import { measures } from './measures.ts'
import { treatment } from './treatment.ts'

export const doubts = [
  ...general,
  ...collective,
  ...individual,
  ...measures,
  ...chain,
  ...treatment,
  ...dual,
  ...after,
]
