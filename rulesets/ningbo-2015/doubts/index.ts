import type { Doubt } from '#rules'
import { doubtsOfHandling } from './handling.ts'
import { doubtsOfItems } from './items.ts'
import { doubtsOfMeasures } from './measures.ts'
import { doubtsOfPersons } from './persons.ts'
import { doubtsOfTerms } from './terms.ts'

export const doubts: readonly Doubt[] = [
  ...doubtsOfItems,
  ...doubtsOfTerms,
  ...doubtsOfPersons,
  ...doubtsOfMeasures,
  ...doubtsOfHandling,
]
