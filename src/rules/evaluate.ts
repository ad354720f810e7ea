import { compile, nothing } from './compile.ts'
import type { Citation, Matter } from './facts.ts'
import type { Outcome, Period } from './outcomes.ts'
import { yearsLater } from './quantity.ts'
import type { Switches } from './readings.ts'
import type { Ruleset, Silence } from './ruleset.ts'
import { tester, union } from './steps.ts'
import type { Need, Step } from './trace.ts'
import { both, either, opposite, type Truth } from './truth.ts'

/** One rule's part in a result. */
export interface Line {
  readonly rule: string
  readonly gives: Outcome
  readonly cites: readonly Citation[]
  readonly needs: readonly Need[]
  /** Rules that contest it (when possible) or prevail over it (when excluded). */
  readonly rivals: readonly string[]
  readonly step: Step
  /** Its periods reckoned from the day the reader supposed; empty without one. */
  readonly dates: readonly Span[]
}

/** A period from a supposed first day to the day of the same number so many years later. */
export interface Span extends Period {
  readonly from: string
  readonly until: string
}

/** The result for one matter: what follows in any case, what may follow, and what does not, on the facts given. */
export interface MatterResult {
  readonly name: string
  readonly scope: {
    readonly status: 'reached' | 'analogy' | 'outside' | 'open'
    readonly lines: readonly Line[]
    readonly needs: readonly Need[]
  }
  readonly certain: readonly Line[]
  readonly possible: readonly Line[]
  readonly excluded: readonly Line[]
  readonly silences: readonly Silence[]
  /** Ids of the registered doubts about a provision that a certain or possible line or a silence stands on. */
  readonly doubts: readonly string[]
}

/** A case: its matters, the reader's switches, and the day from which periods are supposed to run. */
export interface CaseInput {
  readonly matters: readonly Matter[]
  readonly readings: Switches
  readonly date: string | null
}

export interface CaseResult {
  readonly regulation: string
  /** How every contested place was read; null where no side was taken. */
  readonly readings: Readonly<Record<string, string | null>>
  readonly date: string | null
  readonly matters: readonly MatterResult[]
}

/** Evaluates every matter of a case on its own; none is merged with another. */
export function evaluate(ruleset: Ruleset, { matters, readings, date }: CaseInput): CaseResult {
  const taken = Object.fromEntries(
    Object.entries(ruleset.readings).map(([name, { adopted }]) => [name, readings[name] ?? adopted]),
  )
  return {
    regulation: ruleset.regulation,
    readings: taken,
    date,
    matters: matters.map((matter) => evaluateMatter(ruleset, matter, readings, date)),
  }
}

interface Status {
  readonly truth: Truth
  readonly needs: readonly Need[]
  readonly rivals: readonly number[]
}

/**
 * Evaluates one matter. Pure, and monotone in what is known: a certain line stays certain and an excluded one
 * excluded whatever the unknowns turn out to be. The ruleset must have passed `checkRuleset`.
 */
export function evaluateMatter(
  ruleset: Ruleset,
  matter: Matter,
  switches: Switches = {},
  date: string | null = null,
): MatterResult {
  const { rules, readings } = ruleset
  const { size, whens, silences, scopes, byTag, equals, above, needOf } = compile(ruleset)
  const statuses: (Status | undefined)[] = new Array(rules.length)
  const tags = new Map<string, Pick<Status, 'truth' | 'needs'>>()
  const test = tester({
    matter,
    size,
    readAs: (name) => switches[name] ?? readings[name]?.adopted ?? null,
    needOf: (name) => needOf.get(name) ?? { kind: 'reading', name },
    tagged,
  })

  function tagged(tag: string) {
    const known = tags.get(tag)
    if (known) return known
    const found = (byTag.get(tag) ?? nothing).map(statusOf)
    const truth = found.reduce<Truth>((so, one) => either(so, one.truth), 'false')
    const open = truth === 'unknown' ? found.filter((one) => one.truth === 'unknown') : nothing
    const made = { truth, needs: union(open.map(({ needs }) => needs)) }
    tags.set(tag, made)
    return made
  }

  function at<T>(list: readonly T[], place: number): T {
    const found = list[place]
    if (found === undefined) throw new RangeError(`no rule ${place}`)
    return found
  }
  const stepOf = (rule: number): Step => test(at(whens, rule))

  function statusOf(rule: number): Status {
    const known = statuses[rule]
    if (known) return known
    const made = compete(rule)
    statuses[rule] = made
    return made
  }

  /**
   * A rule of an exclusive slot holds when none that ranks as high, and says otherwise, holds or may hold. One of its
   * own rank that a higher one defeats does not stand against it.
   */
  function compete(rule: number): Status {
    const { truth, needs } = stepOf(rule)
    const [same, higher] = [at(equals, rule), at(above, rule)]
    if (truth === 'false' || same.length + higher.length === 0) return { truth, needs, rivals: nothing }
    const defeated = defeating(rule)
    if (defeated.length > 0) return { truth: 'false', needs: nothing, rivals: defeated }
    const open = [
      ...higher.filter((other) => statusOf(other).truth !== 'false'),
      ...same.filter((other) => stepOf(other).truth !== 'false' && defeating(other).length === 0),
    ].sort((a, b) => a - b)
    if (open.length === 0) return { truth, needs, rivals: nothing }
    return {
      truth: 'unknown',
      needs: union([needs, ...open.map((other) => stepOf(other).needs)]),
      rivals: open,
    }
  }

  /** The rules of higher rank that hold and say otherwise. */
  const defeating = (rule: number): readonly number[] =>
    at(above, rule).filter((other) => statusOf(other).truth === 'true')

  const lineOf = (rule: number): Line => {
    const { id, gives, cites } = at(rules, rule)
    const { needs, rivals } = statusOf(rule)
    return {
      rule: id,
      gives,
      cites,
      needs,
      rivals: rivals.map((other) => at(rules, other).id),
      step: stepOf(rule),
      dates: datesOf(gives, date),
    }
  }

  const reached = (wanted: (typeof scopes)[number]['reach']) =>
    scopes.reduce<Truth>(
      (so, { at: rule, reach }) => (reach === wanted ? either(so, statusOf(rule).truth) : so),
      'false',
    )
  const direct = reached('适用')
  const inside = both(either(direct, reached('参照')), opposite[reached('不适用')])
  const scopeNeeds =
    inside === 'unknown'
      ? union(
          scopes.map(({ at: rule }) => (statusOf(rule).truth === 'unknown' ? statusOf(rule).needs : nothing)),
        )
      : nothing

  const certain: Line[] = []
  const possible: Line[] = []
  const excluded: Line[] = []
  for (const [rule, { gives }] of rules.entries()) {
    if (gives.kind === 'scope') continue
    const truth = both(inside, statusOf(rule).truth)
    const line = lineOf(rule)
    if (truth === 'true') certain.push(line)
    else if (truth === 'unknown') possible.push({ ...line, needs: union([scopeNeeds, line.needs]) })
    else excluded.push(inside === 'false' ? { ...line, needs: nothing, rivals: nothing } : line)
  }
  const silent =
    inside === 'false'
      ? nothing
      : ruleset.silences.filter((_, order) => test(at(silences, order)).truth !== 'false')
  const live = new Set([
    ...[...certain, ...possible].flatMap(({ cites }) => cites.map((citation) => citation.at)),
    ...silent.flatMap((silence) => silence.at),
  ])
  const status = {
    false: 'outside',
    unknown: 'open',
    true: direct === 'false' ? 'analogy' : 'reached',
  } as const
  return {
    name: matter.name,
    scope: {
      status: status[inside],
      lines: scopes.flatMap(({ at: rule }) => (statusOf(rule).truth === 'false' ? [] : [lineOf(rule)])),
      needs: scopeNeeds,
    },
    certain,
    possible,
    excluded,
    silences: silent,
    doubts: ruleset.doubts
      .filter(({ at: places }) => places.some((eId) => live.has(eId)))
      .map(({ id }) => id),
  }
}

function datesOf(gives: Outcome, date: string | null): readonly Span[] {
  if (date === null || !('periods' in gives)) return nothing
  return gives.periods.map((period) => ({ ...period, from: date, until: yearsLater(date, period.years) }))
}
