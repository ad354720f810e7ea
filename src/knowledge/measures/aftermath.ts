import type { Rule, Ruleset } from '#rules'
import { namesIn } from './names.ts'
import type { Aftermath } from './record.ts'
import { type Guess, meet, open } from './solve.ts'

/** A consequence and the measures to which it attaches; without any named, it attaches to all. */
export interface Consequence {
  readonly what: Aftermath
  readonly names: ReadonlySet<string>
}

/** The rules of an instrument that say what follows, with the measures that their words or the facts they need name. */
export function consequencesOf(ruleset: Ruleset, measures: readonly string[]): readonly Consequence[] {
  return ruleset.rules.flatMap((rule): Consequence[] => {
    const { id, gives, cites } = rule
    if (gives.kind !== 'consequence') return []
    const words = [...cites.map(({ quote }) => quote), ...needed(ruleset, rule)]
    return [
      {
        what: { rule: id, says: gives.says, modality: gives.modality, periods: gives.periods, cites },
        names: new Set(words.flatMap((one) => [...namesIn(one, measures)])),
      },
    ]
  })
}

/**
 * The facts that a rule needs, in words. Of all sets of facts that meet its condition, those that hold no smaller
 * such set count. So 影响期比所受处分的长, which is asked only of those who are punished as well, is left out.
 */
function needed(ruleset: Ruleset, { when }: Rule): readonly string[] {
  const search = { ruleset, held: [], barred: [], switching: true }
  const sets = [...meet(search, when, true, open)].map((guess) => new Set(toldBy(ruleset, guess)))
  const spare = (set: ReadonlySet<string>) =>
    sets.some((other) => other.size < set.size && other.isSubsetOf(set))
  return [...new Set(sets.filter((set) => !spare(set)).flatMap((set) => [...set]))]
}

/** The facts of a guess in words: a flag by its name, a choice by the options that are left. */
const toldBy = ({ facts }: Ruleset, guess: Guess): readonly string[] =>
  Object.entries(guess.facts).flatMap(([name, values]) => {
    if (values.includes(null)) return []
    return values.map((value) => (typeof value === 'string' ? value : (facts[name]?.name ?? name)))
  })
