import type { Doubt } from '#rules'
import { doubtsOfAttribution } from './attribution.ts'
import { doubtsBetweenItems } from './between.ts'
import { doubtsOfHandling } from './handling.ts'
import { doubtsOfItems } from './items.ts'
import { doubtsOfMeasures } from './measures.ts'
import { doubtsOfPersons } from './persons.ts'
import { doubtsOfPrint } from './print.ts'
import { doubtsOfTerms } from './terms.ts'

export const doubts: readonly Doubt[] = [
  ...doubtsOfItems,
  ...doubtsOfPrint,
  ...doubtsBetweenItems,
  ...doubtsOfTerms,
  ...doubtsOfPersons,
  ...doubtsOfAttribution,
  ...doubtsOfMeasures,
  ...doubtsOfHandling,
]
