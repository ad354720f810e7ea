import { all, any, type Condition } from '#rules'
import { joined, read } from './words.ts'

/** The closing result belongs to the limb beside it only: an earlier one needs none. */
export const lastOnly = read('resultReach', '末种')
export const oneSuffices = read('commas', '择一')

/** Two results, the later one set after the first by a comma. */
export const results = (first: Condition, later: Condition) => joined('results', first, later)

/** Limbs side by side, then what came of it: of each of them, or of the last alone. */
export const limbs = (acts: readonly [Condition, Condition, ...Condition[]], result: Condition) => {
  const [first, second, ...more] = acts
  const earlier = [first, second, ...more].slice(0, -1)
  return any(
    all(joined('commas', first, second, ...more), result),
    all(lastOnly, oneSuffices, more.length === 0 ? first : any(...earlier)),
  )
}

/** 不落实民主集中制，对重大事项未按照程序，或者未能正确执行集体决策，造成不良后果: the same in 第八条 and 第九条. */
export const deciding = (
  centralism: Condition,
  procedure: Condition,
  execution: Condition,
  harm: Condition,
) =>
  any(
    all(
      any(joined('commas', centralism, any(procedure, execution)), all(execution, read('orReach', '隔两组'))),
      harm,
    ),
    all(lastOnly, joined('commas', centralism, procedure)),
  )
