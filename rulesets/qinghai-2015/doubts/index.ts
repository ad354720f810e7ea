import type { Doubt } from '#rules'
import { mainDoubts } from './main.ts'
import { measureDoubts } from './measures.ts'
import { scopeDoubts } from './scope.ts'
import { supervisionDoubts } from './supervision.ts'
import { treatmentDoubts } from './treatment.ts'

export const doubts: readonly Doubt[] = [
  ...scopeDoubts,
  ...mainDoubts,
  ...supervisionDoubts,
  ...measureDoubts,
  ...treatmentDoubts,
]
