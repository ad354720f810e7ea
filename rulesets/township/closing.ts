import { all, any, type Condition } from '#rules'
import { joined, read } from './words.ts'

type Limbs = readonly [Condition, Condition, Condition?]

/** Two or three limbs set side by side by commas. */
const commas = ([first, second, third]: Limbs): Condition =>
  third ? joined('commas', first, second, third) : joined('commas', first, second)

/**
 * Limbs and the result that closes them. What satisfies it where each limb needs the result does so, however the limbs
 * are joined, where only the last needs it.
 */
export const closing = (result: Condition, ...limbs: Limbs): Condition => {
  const [first, second, third] = limbs
  return any(
    all(commas(limbs), result),
    all(
      read('tail', '只管末句'),
      commas(third ? [first, second, all(third, result)] : [first, all(second, result)]),
    ),
  )
}
