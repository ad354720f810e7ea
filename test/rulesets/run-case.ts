import {
  type Case,
  type CaseMatter,
  evaluateMatter,
  type Label,
  type Line,
  type MatterResult,
  type Ruleset,
  readCase,
  sayLine,
} from '#rules'

/** A matter's result in the terms that cases are written in. */
interface Shown {
  readonly scope: MatterResult['scope']['status']
  /** Compared only where the case is about them. */
  readonly scopeLines?: readonly string[]
  readonly certain: readonly string[]
  readonly possible: Readonly<Record<string, readonly string[]>>
  readonly silences: readonly string[]
}

const needsOf = ({ needs, rivals }: Line): readonly string[] =>
  [
    ...needs.map(({ kind, name }) => (kind === 'reading' ? `@${name}` : name)),
    ...rivals.map((id) => `!${id}`),
  ].sort()

export function shown(result: MatterResult, label: Label, withScope: boolean): Shown {
  return {
    scope: result.scope.status,
    ...(withScope && { scopeLines: result.scope.lines.map((line) => sayLine(line, label)).sort() }),
    certain: result.certain.map((line) => sayLine(line, label)).sort(),
    possible: Object.fromEntries(
      result.possible
        .map((line): [string, readonly string[]] => [sayLine(line, label), needsOf(line)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    silences: result.silences.map(({ id }) => id).sort(),
  }
}

export function expected({ scope, scopeLines, certain, possible = {}, silences = [] }: CaseMatter): Shown {
  return {
    scope: scope ?? 'reached',
    ...(scopeLines && { scopeLines: [...scopeLines].sort() }),
    certain: [...certain].sort(),
    possible: Object.fromEntries(
      Object.entries(possible)
        .map(([line, needs]): [string, readonly string[]] => [line, [...needs].sort()])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    silences: [...silences].sort(),
  }
}

/** A case as a reader would give it: facts left out do not arise. */
export function inputOf({ matters, readings, date }: Case): unknown {
  return {
    matters: matters.map(({ name, facts }) => ({ ...(name && { name }), facts, rest: '不适用' })),
    ...(readings && { readings }),
    ...(date && { date }),
  }
}

/** The expected and the actual result of every matter of a case; the actual is null where the facts cannot be read. */
export function runCase(ruleset: Ruleset, one: Case, label: Label) {
  const read = readCase(ruleset, inputOf(one))
  return one.matters.map((matter, at) => {
    const input = read.ok ? read.case.matters[at] : undefined
    return {
      expected: expected(matter),
      actual:
        read.ok && input
          ? shown(
              evaluateMatter(ruleset, input, read.case.readings, read.case.date),
              label,
              matter.scopeLines !== undefined,
            )
          : null,
      problems: read.ok ? [] : read.problems.map(({ path, says }) => `${path} ${says}`),
    }
  })
}
