import {
  type Condition,
  conditionsIn,
  type Given,
  type Input,
  pointsOf,
  probe,
  type Ruleset,
  type Truth,
} from '#rules'

/** Most cells that a proof looks at; a pair of conditions with more is not proved. */
const limit = 200_000

/** No side taken on any reading. */
const sidesOpen = {}

/**
 * Whether two conditions come out alike, with the same needs, for all facts, tags and readings there can be: known in
 * every way that makes a difference, and unknown. Then a mutant that has one for the other is the original.
 */
export function same(ruleset: Ruleset, before: Condition, after: Condition): boolean {
  const all = [...conditionsIn(before), ...conditionsIn(after)]
  const names = <T extends string>(of: (one: Condition) => readonly T[]) => [...new Set(all.flatMap(of))]
  const facts = names((one) => ('fact' in one ? [one.fact] : []))
  const tags = names((one) => (one.kind === 'given' ? [one.tag] : []))
  const readings = names((one) => {
    const bounds = one.kind === 'within' ? [one.from, one.to] : []
    const ends = bounds.flatMap((bound) =>
      typeof bound?.inclusion === 'object' ? [bound.inclusion.reading] : [],
    )
    return 'reading' in one ? [one.reading] : ends
  })
  const open: Input = { state: 'unknown' }
  const inputs = facts.map((name) => {
    const points = pointsOf(ruleset.facts, name, all).map((value): Input => ({ state: 'known', value }))
    return [name, [...points, open]] as const
  })
  const tagged = tags.map((tag) => [tag, ['true', 'false', 'unknown'] satisfies Truth[]] as const)
  const sides = readings.map(
    (name) => [name, [...Object.keys(ruleset.readings[name]?.options ?? {}), null]] as const,
  )
  if ([...inputs, ...tagged, ...sides].reduce((size, [, points]) => size * points.length, 1) > limit)
    return false

  const outcome = (condition: Condition, given: Given) => {
    const { truth, needs } = probe(ruleset, condition, given)
    const named = needs.map(({ kind, name }) => `${kind} ${name}`).sort()
    return [truth, ...named].join()
  }
  for (const facts of crossed(inputs))
    for (const tags of crossed(tagged))
      for (const taken of crossed(sides)) {
        const readings = Object.fromEntries(
          Object.entries(taken).filter((side): side is [string, string] => side[1] !== null),
        )
        const given = { inputs: facts, tags, readings }
        if (outcome(before, given) !== outcome(after, given)) return false
      }
  return true
}

function* crossed<T>(
  axes: readonly (readonly [string, readonly T[]])[],
): Generator<Readonly<Record<string, T>>> {
  const [first, ...rest] = axes
  if (!first) {
    yield {}
    return
  }
  const [name, points] = first
  for (const others of crossed(rest)) for (const point of points) yield { ...others, [name]: point }
}

/**
 * The options of a choice that the scope shuts out whatever else is so: what a rule would give for one never shows. Sound
 * as evaluation is monotone: what is outside with nothing else known and no side taken stays outside.
 */
export function shutOut(ruleset: Ruleset, name: string): readonly string[] {
  const fact = ruleset.facts[name]
  if (fact?.kind !== 'choice') return []
  return fact.options.filter((option) => {
    const inputs: Given['inputs'] = { [name]: { state: 'known', value: option } }
    return probe(ruleset, 'scope', { inputs, readings: sidesOpen }).truth === 'false'
  })
}
