import {
  type Bound,
  type Condition,
  conditionsIn,
  type Input,
  type Matter,
  type Ruleset,
  type Switches,
} from '#rules'

type Value = boolean | string | number | null

/** What is left open of a case: for each fact touched, the values that still fit (null: 不适用); how places are read. */
export interface Guess {
  readonly facts: Readonly<Record<string, readonly Value[]>>
  readonly read: Switches
}

export const open: Guess = { facts: {}, read: {} }

interface Search {
  readonly ruleset: Ruleset
  /** Tags that hold already, by a rule that has been met. */
  readonly held: readonly string[]
  /** Tags that are not to be had from anywhere else. */
  readonly barred: readonly string[]
  /** Whether places may be read otherwise than adopted. */
  readonly switching: boolean
}

/** Every threshold that any rule sets for a quantity or a day, with its neighbours. */
function pointsOf({ rules }: Ruleset, fact: string): readonly number[] {
  const bounds = rules.flatMap(({ when }) =>
    [...conditionsIn(when)].flatMap((one) =>
      one.kind === 'within' && one.fact === fact ? [one.from, one.to] : [],
    ),
  )
  const near = bounds.flatMap((bound) => (bound ? [bound.value - 1, bound.value, bound.value + 1] : []))
  return [...new Set(near)].sort((a, b) => a - b)
}

/** The values tried for a fact. A flag's no is left out: it comes to the same as 不适用. */
function domainOf(ruleset: Ruleset, name: string): readonly Value[] {
  const fact = ruleset.facts[name]
  switch (fact?.kind) {
    case 'flag':
      return [null, true]
    case 'choice':
      return [null, ...fact.options]
    default:
      return [null, ...pointsOf(ruleset, name)]
  }
}

type OnFact = Extract<Condition, { readonly fact: string }>

/** Whether a value meets a condition; null on a bound that only a reading settles, which is never tried. */
function holds(condition: OnFact, value: Value): boolean | null {
  if (value === null) return false
  switch (condition.kind) {
    case 'yes':
      return value === true
    case 'is':
      return condition.options.some((one) => one === value)
    case 'within': {
      const met = (bound: Bound | null, side: 1 | -1): boolean | null => {
        if (bound === null || (Number(value) - bound.value) * side > 0) return true
        if (Number(value) !== bound.value) return false
        return typeof bound.inclusion === 'string' ? bound.inclusion === '含' : null
      }
      const ends = [met(condition.from, 1), met(condition.to, -1)]
      return ends.includes(false) ? false : ends.includes(null) ? null : true
    }
  }
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
 * The ways in which a condition comes out as wanted, each a guess narrowed. Slots and ranks are left aside: whoever asks
 * must evaluate the guess.
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
      yield* want ? every(search, condition.of, true, guess) : some(search, condition.of, false, guess)
      return
    case 'any':
      yield* want ? some(search, condition.of, true, guess) : every(search, condition.of, false, guess)
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
        yield* want ? some(search, givers, true, guess) : every(search, givers, false, guess)
      return
    }
    default: {
      const { fact } = condition
      const left = (guess.facts[fact] ?? domainOf(ruleset, fact)).filter(
        (value) => holds(condition, value) === want,
      )
      if (left.length > 0) yield { ...guess, facts: { ...guess.facts, [fact]: left } }
    }
  }
}

/** Cases that a guess describes, with the first and with the last value that each fact may take; all else is 不适用. */
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
