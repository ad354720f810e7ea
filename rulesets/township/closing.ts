import { all, any, type Condition } from '#rules'
import { joined, read } from './words.ts'

/** Limbs set side by side by commas, and the result that closes them: of each, or only of the last, as it is read. */
export const closing = (result: Condition, first: Condition, second: Condition, third?: Condition) => {
  const needed = any(result, read('tail', '只管末句'))
  return third
    ? joined('commas', all(first, needed), all(second, needed), all(third, result))
    : joined('commas', all(first, needed), all(second, result))
}
