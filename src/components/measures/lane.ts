import type { LoadedRuleset } from '#collection'
import type { MeasureEntry, MeasureIndex } from '#knowledge'
import type { Measures } from '#rules'

/** A list of measures and whom it reaches, in the text's words. */
export interface Step {
  readonly who: string
  /** The one liability that it is for; null where there are several or none. */
  readonly liability: string | null
  readonly measures: Measures
  /** Facts that the rules ask for beside those that all rules of the instrument ask for. */
  readonly asks: readonly string[]
  /** The first provision it stands on. */
  readonly at: string
}

export interface Lane {
  /** What the degrees are of: 情节, 责任等级. */
  readonly axis: string
  /** From the lightest to the gravest. */
  readonly stages: readonly { readonly degree: string; readonly steps: readonly Step[] }[]
  /** Lists of measures that the text ties to no degree. */
  readonly beside: readonly Step[]
}

/**
 * An instrument's lists of measures by degree. Within a degree they stand in the order of the text and are not
 * ranked.
 */
export function laneOf({ ruleset }: LoadedRuleset, { measures, common }: MeasureIndex): Lane {
  const { regulation, rules, grades, facts } = ruleset
  const entries = measures.flatMap(({ places }) =>
    places.flatMap((place) => (place.regulation === regulation ? place.entries : [])),
  )
  const all = common.find((one) => one.regulation === regulation)?.asks ?? []
  const stepsOf = (of: readonly MeasureEntry[]): readonly Step[] => {
    const inOrder = rules.flatMap((rule) => {
      const entry = of.find((one) => one.rules.includes(rule.id))
      return entry && rule.gives.kind === 'measures' ? [{ entry, rule, measures: rule.gives.measures }] : []
    })
    const alike = Map.groupBy(inOrder, ({ entry, measures: list }) => JSON.stringify([list, entry.asks]))
    return [...alike.values()].flatMap((steps): Step[] => {
      const [first] = steps
      if (!first) return []
      const liability = new Set(steps.flatMap(({ entry }) => entry.liability))
      return [
        {
          who: [...new Set(steps.map(({ entry }) => entry.who))].join('、'),
          liability: liability.size === 1 ? [...liability].join('') : null,
          measures: first.measures,
          asks: first.entry.asks.filter((one) => !all.includes(one)),
          at: first.rule.cites[0]?.at ?? '',
        },
      ]
    })
  }
  const graded = entries.find(({ axis }) => axis !== null)
  const judged = Object.values(facts).find((fact) => fact.kind === 'choice' && fact.name === graded?.axis)
  const degrees = judged?.kind === 'choice' ? judged.options : grades
  return {
    axis: graded?.axis ?? '',
    // A degree to which the text ties no measure is left out (one that is lighter than the lightest it names).
    stages: degrees.flatMap((degree) => {
      const steps = stepsOf(entries.filter((entry) => entry.degrees.includes(degree)))
      return steps.length > 0 ? [{ degree, steps }] : []
    }),
    beside: stepsOf(entries.filter((entry) => entry.degrees.length === 0)),
  }
}
