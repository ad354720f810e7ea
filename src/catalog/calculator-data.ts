import { drawn, type Ruleset, scalesOf } from '#rules'
import type { LoadedRuleset } from './rulesets.ts'

/**
 * What a calculator needs of one instrument: the ruleset and the words of its provisions. What the doubts say stands in the
 * page itself and is not sent twice; what they prove only the build compares.
 */
export function calculatorData({
  ruleset,
  regulation,
  words,
  title,
  rulesetHash,
  contentHash,
}: LoadedRuleset) {
  const provisions = [...regulation.records.values()].map(
    ({ eId, cite }): [string, readonly [string, string]] => [eId, [cite, words(eId)]],
  )
  const shipped: Ruleset = {
    ...ruleset,
    doubts: ruleset.doubts.map((doubt) => ({ ...doubt, title: '', says: '', does: '', proves: {} })),
  }
  return {
    title,
    rulesetHash,
    contentHash,
    ruleset: shipped,
    scales: scalesOf(ruleset).map((scale) => drawn(ruleset, scale)),
    provisions: Object.fromEntries(provisions),
    notice: regulation.meta.notice,
  }
}
