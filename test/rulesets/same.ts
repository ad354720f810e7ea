import {
  type Condition,
  conditionsIn,
  evaluateMatter,
  type Input,
  type Rule,
  type Ruleset,
  type Switches,
  states,
} from '#rules'

/** Most cells that a proof looks at; a pair of conditions with more is not proved. */
const limit = 200_000

const known = (value: boolean | string | number): Input => ({ state: 'known', value })
const open: Input = { state: 'unknown' }
const answers = [known(true), known(false), open]
const carrier = (tag: string) => `given ${tag}`

/** A rule of these conditions and no words, which nothing competes with. */
const plain = (id: string, when: Condition, tags: readonly string[] = []): Rule => ({
  id,
  when,
  gives: states('norm', id),
  cites: [],
  tags,
  slot: null,
  rank: 0,
})

/** The ruleset with no side taken on any reading. */
const sidesOpen = (ruleset: Ruleset): Ruleset => ({
  ...ruleset,
  readings: Object.fromEntries(
    Object.entries(ruleset.readings).map(([name, reading]) => [name, { ...reading, adopted: null }]),
  ),
})

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
  const inputs = [
    ...facts.map((name) => [name, pointsOf(ruleset, name, all)] as const),
    ...tags.map((tag) => [carrier(tag), answers] as const),
  ]
  const sides = readings.map(
    (name) => [name, [...Object.keys(ruleset.readings[name]?.options ?? {}), null]] as const,
  )
  if ([...inputs, ...sides].reduce((size, [, points]) => size * points.length, 1) > limit) return false

  const made = (when: Condition): Ruleset => ({
    ...sidesOpen(ruleset),
    rules: [
      { ...plain('', { kind: 'always' }), gives: { kind: 'scope', reach: '适用', says: '' } },
      ...tags.map((tag) => plain(carrier(tag), { kind: 'yes', fact: carrier(tag) }, [tag])),
      plain('it', when),
    ],
    silences: [],
    doubts: [],
  })
  const [one, other] = [made(before), made(after)]
  const outcome = (of: Ruleset, given: Readonly<Record<string, Input>>, switches: Switches) => {
    const { certain, possible } = evaluateMatter(of, { name: '', inputs: given, rest: 'unasked' }, switches)
    if (certain.some(({ rule }) => rule === 'it')) return 'certain'
    const line = possible.find(({ rule }) => rule === 'it')
    return line
      ? line.needs
          .map(({ kind, name }) => `${kind} ${name}`)
          .sort()
          .join()
      : 'excluded'
  }
  for (const given of crossed(inputs)) {
    for (const taken of crossed(sides)) {
      const switches = Object.fromEntries(
        Object.entries(taken).filter((side): side is [string, string] => side[1] !== null),
      )
      if (outcome(one, given, switches) !== outcome(other, given, switches)) return false
    }
  }
  return true
}

/** Every option, both answers, or each bound and the values beside it; and not known. */
function pointsOf({ facts }: Ruleset, name: string, conditions: readonly Condition[]): readonly Input[] {
  const fact = facts[name]
  if (fact?.kind === 'choice') return [...fact.options.map(known), open]
  if (fact?.kind !== 'quantity' && fact?.kind !== 'day') return answers
  const bounds = conditions.flatMap((one) =>
    one.kind === 'within' && one.fact === name ? [one.from, one.to] : [],
  )
  const values = bounds.flatMap((bound) => (bound ? [bound.value - 1, bound.value, bound.value + 1] : []))
  return [...[...new Set(values)].map(known), open]
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
  const bare = sidesOpen(ruleset)
  return fact.options.filter((option) => {
    const inputs = { [name]: known(option) }
    return evaluateMatter(bare, { name: '', inputs, rest: 'unasked' }).scope.status === 'outside'
  })
}
