import type { Doubt } from '#rules'
import { doubtsOfHandling } from './doubts-handling.ts'
import { doubtsOfItems } from './doubts-items.ts'
import { doubtsOfPersons } from './doubts-persons.ts'
import { doubtsOfWords } from './doubts-words.ts'

export const doubts: readonly Doubt[] = [
  ...doubtsOfItems,
  ...doubtsOfWords,
  ...doubtsOfPersons,
  ...doubtsOfHandling,
]
