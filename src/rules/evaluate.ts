import { alikeStep, answersTo, type Turned } from './alike.ts'
import { at, type Compiled, compile, nothing, unsettled } from './compile.ts'
import type { Citation, Matter } from './facts.ts'
import type { Outcome, Period } from './outcomes.ts'
import { yearsLater } from './quantity.ts'
import type { Switches } from './readings.ts'
import type { Ruleset, Silence } from './ruleset.ts'
import { union } from './steps.ts'
import type { Need, Step } from './trace.ts'
import { both } from './truth.ts'

/** One rule's part in a result. */
export interface Line {
  readonly rule: string
  readonly gives: Outcome
  readonly cites: readonly Citation[]
  readonly needs: readonly Need[]
  /** Rules that contest it (when possible) or prevail over it (when excluded). */
  readonly rivals: readonly string[]
  readonly step: Step
  /** Its periods, reckoned from the day that the reader supposed; empty where none was supposed. */
  readonly dates: readonly Span[]
}

/** A period from a supposed first day to the same day of a later year. */
export interface Span extends Period {
  readonly from: string
  readonly until: string
}

/** The result for one matter: what follows in any case, what may follow, and what does not, on the facts given. */
export interface MatterResult {
  readonly name: string
  readonly scope: {
    /** `either`: the instrument certainly reaches the matter, but whether of itself or by analogy is open. */
    readonly status: 'reached' | 'analogy' | 'either' | 'outside' | 'open'
    readonly lines: readonly Line[]
    readonly needs: readonly Need[]
  }
  readonly certain: readonly Line[]
  readonly possible: readonly Line[]
  readonly excluded: readonly Line[]
  /**
   * Silences that matter here or may; `needs` says on what that depends, and is empty for those that matter in any
   * case.
   */
  readonly silences: readonly Silent[]
  /**
   * Ids of the registered doubts that bear on the result: those about a provision on which a certain or possible
   * line or a silence stands, and those whose reading settled any line, an excluded one too.
   */
  readonly doubts: readonly string[]
}

/** A silence, with what its mattering still depends on. */
export interface Silent extends Silence {
  readonly needs: readonly Need[]
  readonly open: boolean
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

/**
 * Evaluates one matter. Pure. Monotone: a certain line stays certain, and an excluded one excluded, whatever the
 * unknown facts turn out to be and however open places are read. The ruleset must have passed `checkRuleset`.
 */
export function evaluateMatter(
  ruleset: Ruleset,
  matter: Matter,
  switches: Switches = {},
  date: string | null = null,
): MatterResult {
  const { rules, readings } = ruleset
  const compiled = compile(ruleset)
  const { scopes, silences } = compiled
  const readAs = (name: string) => switches[name] ?? readings[name]?.adopted ?? null
  const { world, statusOf } = answersTo(ruleset, compiled, { matter, readAs, tags: {} })

  const lineOf = (rule: number, { needs, rivals, alike }: Turned): Line => {
    const { id, gives, cites } = at(rules, rule)
    return {
      rule: id,
      gives,
      cites,
      needs,
      rivals: rivals.map((other) => at(rules, other).id),
      step: alike ? alikeStep(alike, rule) : world.stepOf(rule),
      dates: datesOf(gives, date),
    }
  }

  const scope = statusOf('scope')
  const inside = scope.truth

  const certain: Line[] = []
  const possible: Line[] = []
  const excluded: Line[] = []
  for (const [rule, { gives }] of rules.entries()) {
    if (gives.kind === 'scope') continue
    const status = statusOf(rule)
    const truth = both(inside, status.truth)
    const line = lineOf(rule, status)
    if (truth === 'true') certain.push(line)
    else if (truth === 'unknown') possible.push({ ...line, needs: union([scope.needs, line.needs]) })
    else excluded.push(inside === 'false' ? { ...line, needs: nothing, rivals: nothing } : line)
  }
  const silent = ruleset.silences.flatMap((silence, place): Silent[] => {
    if (inside === 'false') return []
    const { truth, needs } = statusOf(at(silences, place))
    const open = both(inside, truth) === 'unknown'
    return truth === 'false'
      ? []
      : [{ ...silence, open, needs: open ? union([scope.needs, needs]) : nothing }]
  })
  const reached = { true: 'reached', false: 'analogy', unknown: 'either' } as const
  const status = { false: 'outside', unknown: 'open', true: reached[world.direct()] } as const
  return {
    name: matter.name,
    scope: {
      status: status[inside],
      lines: scopes.flatMap(({ at: rule }) => {
        const found = world.statusOf(rule)
        return found.truth === 'false' ? [] : [lineOf(rule, found)]
      }),
      needs: scope.needs,
    },
    certain,
    possible,
    excluded,
    silences: silent,
    doubts: doubtsOf(ruleset, compiled, {
      live: [certain, possible],
      silent,
      steps: rules.map((_, rule) => world.stepOf(rule)),
    }),
  }
}

interface Shown {
  readonly live: readonly (readonly Line[])[]
  readonly silent: readonly Silence[]
  readonly steps: readonly Step[]
}

/**
 * The doubts that bear on a result: those about a provision on which a line or a silence stands, and those whose
 * reading settled any line, an excluded one too.
 */
function doubtsOf({ doubts }: Ruleset, { doubtsAt, doubtsRead }: Compiled, shown: Shown): readonly string[] {
  const found = new Set<number>()
  const add = (places: readonly number[] = nothing) => {
    for (const place of places) found.add(place)
  }
  for (const lines of shown.live)
    for (const { cites } of lines) for (const citation of cites) add(doubtsAt.get(citation.at))
  for (const silence of shown.silent) for (const eId of silence.at) add(doubtsAt.get(eId))
  for (const { readings } of shown.steps)
    if (readings !== unsettled) for (const name in readings) add(doubtsRead.get(name))
  return doubts.flatMap(({ id }, place) => (found.has(place) ? [id] : nothing))
}

function datesOf(gives: Outcome, date: string | null): readonly Span[] {
  if (date === null || !('periods' in gives)) return nothing
  return gives.periods.map((period) => ({ ...period, from: date, until: yearsLater(date, period.years) }))
}
