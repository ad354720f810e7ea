import { expect, test } from 'vitest'
import { instruments } from './real.ts'

test.for(instruments)(
  '%s: what is shipped makes the same ruleset, but for what only the analysis asks',
  ([, { ruleset, data }]) => {
    const { slots, doubts, ...rest } = data.ruleset
    const { slots: allSlots, doubts: allDoubts, ...all } = ruleset
    expect(rest).toEqual(all)
    expect(Object.keys(slots)).toEqual(Object.keys(allSlots))
    expect(Object.values(slots).map(({ about, exclusive }) => [about, exclusive])).toEqual(
      Object.values(allSlots).map(({ about, exclusive }) => [about, exclusive]),
    )
    expect(doubts).toEqual(allDoubts.map((doubt) => ({ ...doubt, by: [], proves: {} })))
  },
)
