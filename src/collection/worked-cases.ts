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
export interface Shown {
  readonly scope: MatterResult['scope']['status']
  /** Compared only where the case is about them. */
  readonly scopeLines?: readonly string[]
  readonly certain: readonly string[]
  readonly possible: Readonly<Record<string, readonly string[]>>
  readonly silences: readonly string[]
}

/** The expected and the actual result of a matter; the actual is null, and `problems` says why, where its facts cannot be read. */
export interface Ran {
  readonly expected: Shown
  readonly actual: Shown | null
  readonly problems: readonly string[]
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

/** A case as `estimate` reads it; facts that are left out are 不适用. */
export function caseInput({ matters, readings, date }: Case): unknown {
  return {
    matters: matters.map(({ name, facts }) => ({ ...(name && { name }), facts, rest: '不适用' })),
    ...(readings && { readings }),
    ...(date && { date }),
  }
}

/** The expected and the actual result of every matter of a case. */
export function runCase(ruleset: Ruleset, one: Case, label: Label): readonly Ran[] {
  const read = readCase(ruleset, caseInput(one))
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

const scopes = {
  reached: '适用',
  analogy: '参照',
  either: '适用或者参照',
  outside: '不适用',
  open: '待查明',
} as const

/** What a case expects and does not get, and what it gets and does not expect, in words; empty if it holds. */
export function differences({ expected: want, actual, problems }: Ran): readonly string[] {
  if (actual === null) return problems.map((one) => `事实读不懂：${one}`)
  const found: string[] = []
  const compare = (what: string, wanted: readonly string[] = [], had: readonly string[] = []) => {
    for (const line of wanted.filter((one) => !had.includes(one))) found.push(`${what}应有而无：${line}`)
    for (const line of had.filter((one) => !wanted.includes(one))) found.push(`${what}不应有而有：${line}`)
  }
  if (actual.scope !== want.scope)
    found.push(`适用范围应为${scopes[want.scope]}，推得${scopes[actual.scope]}`)
  compare('适用所据', want.scopeLines, actual.scopeLines)
  compare('按所填可适用', want.certain, actual.certain)
  compare('待查明', Object.keys(want.possible), Object.keys(actual.possible))
  for (const [line, needs] of Object.entries(want.possible)) {
    const had = actual.possible[line]
    if (had && had.join() !== needs.join())
      found.push(
        `待查明“${line}”应取决于 ${needs.join('、') || '（无）'}，推得 ${had.join('、') || '（无）'}`,
      )
  }
  compare('未规定或缺失', want.silences, actual.silences)
  // Lines are counted: a line that occurs twice differs from one that occurs once.
  return found.length > 0 || JSON.stringify(actual) === JSON.stringify(want) ? found : ['同一行的次数不同']
}
