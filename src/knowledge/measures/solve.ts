import {
  type Condition,
  type Input,
  type Matter,
  pointsOf,
  probe,
  type Ruleset,
  type Switches,
  type Value as Told,
  type Truth,
} from '#rules'

type Value = Told | null

/**
 * A partly determined case: for each fact touched so far, the values that still fit (null: 不适用), and how places
 * are read.
 */
export interface Guess {
  readonly facts: Readonly<Record<string, readonly Value[]>>
  readonly read: Switches
}

export const open: Guess = { facts: {}, read: {} }

interface Search {
  readonly ruleset: Ruleset
  /** Tags that hold already, by a rule that has been met. */
  readonly held: readonly string[]
  /** Tags that the search must not meet by other rules. */
  readonly barred: readonly string[]
  /** Whether places may be read otherwise than adopted. */
  readonly switching: boolean
}

type OnFact = Extract<Condition, { readonly fact: string }>

type Values = Readonly<Partial<Record<Truth, readonly Value[]>>>
const tried = new WeakMap<Ruleset, Map<OnFact, Values>>()

/**
 * The values to try for a condition's fact, grouped by what the condition comes to with each. It stays unknown on
 * a bound that only a reading settles. A flag's no is not tried, as it comes to the same as 不适用.
 */
function valuesFor(ruleset: Ruleset, condition: OnFact): Values {
  const known = tried.get(ruleset) ?? new Map<OnFact, Values>()
  tried.set(ruleset, known)
  const found = known.get(condition)
  if (found) return found
  const { fact } = condition
  const points = pointsOf(
    ruleset.facts,
    fact,
    ruleset.rules.map(({ when }) => when),
  )
  const made = Object.groupBy([null, ...points.filter((value) => value !== false)], (value) => {
    const input: Input = value === null ? { state: 'inapplicable' } : { state: 'known', value }
    return probe(ruleset, condition, { inputs: { [fact]: input }, readings: {} }).truth
  })
  known.set(condition, made)
  return made
}

function* onReading(
  { ruleset, switching }: Search,
  name: string,
  fits: (option: string) => boolean,
  guess: Guess,
): Generator<Guess> {
  const { options = {}, adopted = null } = ruleset.readings[name] ?? {}
  const taken = guess.read[name]
  if (taken !== undefined) {
    if (fits(taken)) yield guess
    return
  }
  const all = switching ? Object.keys(options).sort((a) => (a === adopted ? -1 : 1)) : [adopted]
  for (const option of all)
    if (option !== null && fits(option)) yield { ...guess, read: { ...guess.read, [name]: option } }
}

function* every(search: Search, parts: readonly Condition[], want: boolean, guess: Guess): Generator<Guess> {
  const [first, ...rest] = parts
  if (!first) yield guess
  else for (const next of meet(search, first, want, guess)) yield* every(search, rest, want, next)
}

function* some(search: Search, parts: readonly Condition[], want: boolean, guess: Guess): Generator<Guess> {
  for (const part of parts) yield* meet(search, part, want, guess)
}

/**
 * Searches for guesses under which a condition may come out as wanted; each is the given guess, narrowed. What a
 * value comes to is asked of the engine. Slots and ranks are left out of account, so a guess proves nothing: the
 * caller must evaluate it.
 */
export function* meet(search: Search, condition: Condition, want: boolean, guess: Guess): Generator<Guess> {
  const { ruleset, held, barred } = search
  switch (condition.kind) {
    case 'always':
      if (want) yield guess
      return
    case 'not':
      yield* meet(search, condition.of, !want, guess)
      return
    case 'all':
    case 'any':
      yield* ((condition.kind === 'all') === want ? every : some)(search, condition.of, want, guess)
      return
    case 'joined': {
      yield* every(search, condition.of, want, guess)
      const way = want ? '择一' : '兼具'
      for (const next of onReading(search, condition.reading, (option) => option === way, guess))
        yield* some(search, condition.of, want, next)
      return
    }
    case 'read':
      yield* onReading(search, condition.reading, (one) => (one === condition.option) === want, guess)
      return
    case 'given': {
      const givers = ruleset.rules.filter(({ tags }) => tags.includes(condition.tag)).map(({ when }) => when)
      if (held.includes(condition.tag)) {
        if (want) yield guess
      } else if (!want || !barred.includes(condition.tag))
        yield* (want ? some : every)(search, givers, want, guess)
      return
    }
    default: {
      const { fact } = condition
      const fitting = valuesFor(ruleset, condition)[want ? 'true' : 'false'] ?? []
      const left = guess.facts[fact]?.filter((value) => fitting.includes(value)) ?? fitting
      if (left.length > 0) yield { ...guess, facts: { ...guess.facts, [fact]: left } }
    }
  }
}

/**
 * Two cases that fit a guess: with the first, and with the last value that each fact may take. All other facts are
 * 不适用.
 */
export const mattersOf = ({ facts }: Guess): readonly Matter[] =>
  [0, -1].map((at) => ({
    name: '',
    inputs: Object.fromEntries(
      Object.entries(facts).flatMap(([fact, values]): [string, Input][] => {
        const value = values.at(at) ?? null
        return value === null ? [] : [[fact, { state: 'known', value }]]
      }),
    ),
    rest: 'inapplicable',
  }))
