import { rulesets } from '#knowledge'
import type { Doubt } from '#rules'

let byPlace: ReadonlyMap<string, readonly Doubt[]> | undefined

function placed(): ReadonlyMap<string, readonly Doubt[]> {
  const found = new Map<string, Doubt[]>()
  for (const { ruleset } of rulesets())
    for (const doubt of ruleset.doubts) {
      const key = `${ruleset.regulation} ${doubt.at[0]}`
      found.set(key, [...(found.get(key) ?? []), doubt])
    }
  return found
}

/** The doubts whose first provision is this one, in the order of the register. */
export function doubtsAt(regulation: string, eId: string): readonly Doubt[] {
  byPlace ??= placed()
  return byPlace.get(`${regulation} ${eId}`) ?? []
}
