import type { LoadedRuleset } from '#collection'
import { type Citation, coverage, type Doubt, type Fact, places } from '#rules'

/** A citation with its address written out. */
export interface CitedData extends Citation {
  /** 第十三条第(二)项第4目 */
  readonly cite: string
}

/** Citations with their addresses written out. */
export const cited = (
  { label }: Pick<LoadedRuleset, 'label'>,
  cites: readonly Citation[],
): readonly CitedData[] => cites.map(({ at, quote }) => ({ at, cite: label(at), quote }))

/** What of a fact depends on its kind: the unit and domain of a quantity, the options of a choice. */
function kindOf(fact: Fact) {
  switch (fact.kind) {
    case 'flag':
      return { type: fact.kind, judged: fact.judged }
    case 'choice':
      return { type: fact.kind, options: fact.options, judged: fact.judged }
    case 'quantity':
      return { type: fact.kind, unit: fact.unit, domain: fact.domain }
    case 'day':
      return { type: fact.kind }
  }
}

/** The facts a ruleset asks for, in the order it asks. */
export const factsData = (loaded: LoadedRuleset) =>
  Object.entries(loaded.ruleset.facts).map(([id, fact]) => ({
    id,
    name: fact.name,
    ...kindOf(fact),
    question: fact.asks,
    provisions: cited(loaded, fact.cites),
  }))

/** The places that can be read in more than one way, and how this site reads them. */
export const readingsData = (loaded: LoadedRuleset) =>
  Object.entries(loaded.ruleset.readings).map(([id, { about, options, adopted, cites }]) => ({
    id,
    about,
    options,
    adopted,
    provisions: cited(loaded, cites),
  }))

/** The register of doubts of one instrument. */
export const doubtsData = (loaded: LoadedRuleset) =>
  loaded.ruleset.doubts.map(({ at, ...doubt }: Doubt) => ({
    regulation: loaded.ruleset.regulation,
    ...doubt,
    provisions: at.map((eId) => ({ at: eId, cite: loaded.label(eId) })),
  }))

/**
 * The file `dist/data/rulesets/<id>.json`: the ruleset member by member as it is hashed, how it covers the text, and its
 * worked cases. Bounds are integers of the smallest part; `places` says how many decimals that is for each unit.
 */
export function rulesetData({ ruleset, companion, title, rulesetHash, contentHash }: LoadedRuleset) {
  const { classified, cases } = companion
  const covered = [...coverage(ruleset, classified)].map(([eId, found]) => [eId, [...found]] as const)
  return {
    title,
    rulesetHash,
    contentHash,
    ...ruleset,
    places,
    classified,
    coverage: Object.fromEntries(covered),
    cases,
  }
}
