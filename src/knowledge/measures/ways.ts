import { type Condition, type Matter, partsOf, probing, type Rule, type Ruleset, type Switches } from '#rules'
import { type Guess, mattersOf, meet, open } from './solve.ts'

/**
 * A way to a rule that sets measures: a circumstance with which the rule is certain, and without which, with all
 * else the same, it is not.
 */
export interface Way {
  /** The rule of the circumstance, and the provision it stands in. */
  readonly rule: string
  readonly at: string
  /** Other provisions that it rests on: 第八条第5项 beside 第十三条第(二)项第8目, 第二条 beside an item of 第六条. */
  readonly beside: readonly string[]
  /** How places must be read for it (reading → option); empty if the adopted readings are enough. */
  readonly readings: Switches
}

/** The tags that a condition asks for, without those that it asks to be absent. */
export function tagsAsked(condition: Condition): readonly string[] {
  if (condition.kind === 'given') return [condition.tag]
  return condition.kind === 'not' ? [] : partsOf(condition).flatMap(tagsAsked)
}

/** The facts that a condition asks for. */
export function factsAsked(condition: Condition): readonly string[] {
  if ('fact' in condition) return [condition.fact]
  return condition.kind === 'not' ? [] : partsOf(condition).flatMap(factsAsked)
}

/**
 * The rules that carry a tag for which a rule asks: circumstances of a liability or of a grade. Rules of scope do
 * not count.
 */
export function circumstancesOf({ rules }: Ruleset, { when }: Rule): readonly Rule[] {
  const asked = tagsAsked(when)
  return rules.filter(({ gives, tags }) => gives.kind !== 'scope' && tags.some((tag) => asked.includes(tag)))
}

/** Most guesses that are evaluated for one circumstance at each attempt; a test shows that they are enough. */
const most = 64

/**
 * Attempts in order: with the adopted readings before others, and with the circumstance alone before together with
 * others.
 */
const attempts = [
  { switching: false, alone: true },
  { switching: false, alone: false },
  { switching: true, alone: true },
  // The widest attempt: it includes the guesses of all others.
  { switching: true, alone: false },
] as const
const widest = attempts[3]

/**
 * The circumstances from which a rule can follow. Each is found by search and proved by evaluation: with its facts
 * the rule is certain, and in a ruleset without the circumstance's own rule it is not.
 */
export function waysOf(ruleset: Ruleset, rule: Rule): readonly Way[] {
  const all = circumstancesOf(ruleset, rule)
  const elsewhere = new Set(ruleset.rules.flatMap((one) => (one.tags.length > 0 ? [placeOf(one)] : [])))
  const framing = new Set([
    ...factsAsked(rule.when),
    ...ruleset.rules.flatMap(({ gives, when }) => (gives.kind === 'scope' ? factsAsked(when) : [])),
  ])
  return all.flatMap((circumstance): Way[] => {
    const found = wayBy(ruleset, rule, circumstance)
    if (!found) return []
    const { inputs } = found.matter
    const facts = factsAsked(circumstance.when).filter((fact) => fact in inputs && !framing.has(fact))
    const places = facts
      .flatMap((fact) => ruleset.facts[fact]?.cites.map(({ at }) => at) ?? [])
      .filter((place) => !elsewhere.has(place))
    const beside = [...new Set([...grounds(ruleset, circumstance, found), ...places])]
    return [{ rule: circumstance.id, at: placeOf(circumstance), beside, readings: found.readings }]
  })
}

/** The first provision that a rule cites is its own; the others say more of it. */
const placeOf = ({ cites }: Rule): string => cites[0]?.at ?? ''

/** The provisions of rules that a circumstance asks for itself: 第二条 for an item of 第六条. */
function grounds(ruleset: Ruleset, circumstance: Rule, { matter, readings }: Found): readonly string[] {
  const asked = circumstancesOf(ruleset, circumstance)
  if (asked.length === 0) return []
  const comes = given(ruleset, matter, readings)
  return asked.filter((rule) => comes(rule).truth === 'true').map(placeOf)
}

/**
 * Makes a function that says what rules come to in a matter. Places are read as adopted, except those that are
 * switched.
 */
const given = (ruleset: Ruleset, { inputs, rest }: Matter, switched: Switches) => {
  const adopted = Object.entries(ruleset.readings).flatMap(([name, one]) =>
    one.adopted === null ? [] : [[name, one.adopted]],
  )
  return probing(ruleset, { inputs, rest, readings: { ...Object.fromEntries(adopted), ...switched } })
}

interface Found {
  readonly matter: Matter
  readonly readings: Switches
}

function wayBy(ruleset: Ruleset, rule: Rule, circumstance: Rule): Found | null {
  const without = lacking(ruleset, circumstance)
  const borneOut = (matter: Matter, read: Switches) => {
    const certain = (of: Ruleset) => {
      const comes = given(of, matter, read)
      return comes(rule).truth === 'true' && comes('scope').truth === 'true'
    }
    return certain(ruleset) && !certain(without)
  }
  /**
   * A matter with the facts of two guesses that read a place differently, if the rule follows from it however that
   * place is read; else null.
   */
  const alike = (one: Guess, switched: Switches): Matter | null => {
    let left = most
    for (const other of guesses(ruleset, rule, circumstance, widest)) {
      if (left-- === 0) break
      if (!Object.entries(switched).some(([name, option]) => (other.read[name] ?? option) !== option))
        continue
      const matter = mattersOf(together(one, other)).find((both) => borneOut(both, {}))
      if (matter) return matter
    }
    return null
  }
  if (guesses(ruleset, rule, circumstance, widest).next().done) return null
  for (const attempt of attempts) {
    let left = most
    for (const guess of guesses(ruleset, rule, circumstance, attempt)) {
      if (left-- === 0) break
      const matter = mattersOf(guess).find((one) => borneOut(one, guess.read))
      if (!matter) continue
      const readings = fewest(ruleset, guess, (read) => borneOut(matter, read))
      const either = Object.keys(readings).length === 0 ? null : alike(guess, readings)
      return either ? { matter: either, readings: {} } : { matter, readings }
    }
  }
  return null
}

/** Joins the facts of two guesses: the values that fit both, or those of the first if none does. */
function together(one: Guess, other: Guess): Guess {
  const facts = { ...other.facts }
  for (const [fact, values] of Object.entries(one.facts)) {
    const fitting = values.filter((value) => (other.facts[fact] ?? values).includes(value))
    facts[fact] = fitting.length > 0 ? fitting : values
  }
  return { facts, read: {} }
}

function* guesses(
  ruleset: Ruleset,
  rule: Rule,
  { when, tags }: Rule,
  { switching, alone }: (typeof attempts)[number],
): Generator<Guess> {
  const search = { ruleset, held: [], barred: [], switching }
  const given = new Set(circumstancesOf(ruleset, rule).flatMap((one) => one.tags))
  const others = alone ? [...given].filter((tag) => !tags.includes(tag)) : []
  const reached = ruleset.rules.filter(({ gives }) => gives.kind === 'scope' && gives.reach !== '不适用')
  for (const arising of meet(search, when, true, open))
    for (const following of meet({ ...search, held: tags, barred: others }, rule.when, true, arising))
      for (const scope of reached) yield* meet(search, scope.when, true, following)
}

/** The readings of a guess that differ from the adopted ones and without which `enough` no longer holds. */
function fewest({ readings }: Ruleset, { read }: Guess, enough: (read: Switches) => boolean): Switches {
  let kept = Object.fromEntries(
    Object.entries(read).filter(([name, option]) => readings[name]?.adopted !== option),
  )
  for (const name of Object.keys(kept)) {
    const { [name]: _, ...fewer } = kept
    if (enough(fewer)) kept = fewer
  }
  return kept
}

const lacked = new WeakMap<Ruleset, Map<Rule, Ruleset>>()

/** The ruleset without a rule; made once, so that it is compiled once. */
function lacking(ruleset: Ruleset, rule: Rule): Ruleset {
  const known = lacked.get(ruleset) ?? new Map<Rule, Ruleset>()
  lacked.set(ruleset, known)
  const made = known.get(rule) ?? { ...ruleset, rules: ruleset.rules.filter((one) => one !== rule) }
  known.set(rule, made)
  return made
}
