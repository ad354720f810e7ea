import {
  evaluateMatter,
  type Input,
  type Line,
  type Matter,
  pointsOf,
  type Ruleset,
  type Switches,
} from '#rules'

/** Most evaluations spent on one question. */
const limit = 2_000

/**
 * The fewest unknown facts whose answers, whatever these are, settle all of the given rules; null if more than
 * four are needed or the search would take too long. Readings stay as they are.
 */
export function fewest(
  ruleset: Ruleset,
  matter: Matter,
  switches: Switches,
  lines: readonly Line[],
): readonly string[] | null {
  const rules = new Set(lines.map(({ rule }) => rule))
  const needs = lines.flatMap((line) =>
    line.needs.flatMap(({ kind, name }) => (kind === 'fact' ? [name] : [])),
  )
  const names = [...new Set(needs)].filter((name) => ruleset.facts[name])
  let spent = 0
  const settled = (inputs: Matter['inputs']) => {
    spent++
    return !evaluateMatter(ruleset, { ...matter, inputs }, switches).possible.some(({ rule }) =>
      rules.has(rule),
    )
  }
  const always = (chosen: readonly string[], inputs: Matter['inputs']): boolean => {
    const [first, ...rest] = chosen
    if (first === undefined) return settled(inputs)
    return answersTo(ruleset, first).every(
      (input) => spent < limit && always(rest, { ...inputs, [first]: input }),
    )
  }
  for (let size = 1; size <= Math.min(4, names.length); size++)
    for (const chosen of subsets(names, size)) {
      if (always(chosen, matter.inputs)) return chosen
      if (spent >= limit) return null
    }
  return null
}

/** Facts of which a single answer excludes a line. */
export function shutters(
  ruleset: Ruleset,
  matter: Matter,
  switches: Switches,
  line: Line,
): readonly { readonly fact: string; readonly input: Input }[] {
  return line.needs.flatMap(({ kind, name }) => {
    if (kind !== 'fact') return []
    return answersTo(ruleset, name).flatMap((input) => {
      const { excluded } = evaluateMatter(
        ruleset,
        { ...matter, inputs: { ...matter.inputs, [name]: input } },
        switches,
      )
      return excluded.some(({ rule }) => rule === line.rule) ? [{ fact: name, input }] : []
    })
  })
}

function* subsets<T>(of: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) {
    yield []
    return
  }
  for (const [at, one] of of.entries())
    for (const rest of subsets(of.slice(at + 1), size - 1)) yield [one, ...rest]
}

/** Every answer that could make a difference, as an input. */
const answersTo = ({ facts, rules }: Ruleset, name: string): readonly Input[] =>
  pointsOf(
    facts,
    name,
    rules.map(({ when }) => when),
  ).map((value) => ({ state: 'known', value }))
