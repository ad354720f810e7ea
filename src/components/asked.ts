import { rulesets } from '#knowledge'

let byPlace: ReadonlySet<string> | undefined

/** Whether the calculator asks for circumstances in the words of a provision, so that it can be opened with them. */
export function isAsked(regulation: string, eId: string): boolean {
  byPlace ??= new Set(
    rulesets().flatMap(({ ruleset }) =>
      Object.values(ruleset.facts).flatMap(({ kind, cites }) =>
        kind === 'flag' ? [`${ruleset.regulation} ${cites[0]?.at}`] : [],
      ),
    ),
  )
  return byPlace.has(`${regulation} ${eId}`)
}
