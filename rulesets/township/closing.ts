import { all, any, type Condition } from '#rules'
import { joined, read } from './words.ts'

/** Where one limb is enough and the closing result belongs to the last one alone, one of these without the result. */
export const unclosed = (limbs: Condition): Condition =>
  all(read('tail', '只管末句'), read('commas', '择一'), limbs)

/** Limbs set side by side by commas, and the result that closes them: of each, or only of the last, as it is read. */
export const closing = (result: Condition, first: Condition, second: Condition, third?: Condition) =>
  third
    ? any(all(joined('commas', first, second, third), result), unclosed(any(first, second)))
    : any(all(joined('commas', first, second), result), unclosed(first))
