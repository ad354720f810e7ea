import { type Answers, alikeStep, answersTo, type Turned } from './alike.ts'
import { at, compile, nothing } from './compile.ts'
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

/** The lines of the matter of which nothing is given, without dates; most others share many of them. */
const blankLines = new WeakMap<Answers, (Line | undefined)[]>()

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
  const { rules, readings, doubts } = ruleset
  const compiled = compile(ruleset)
  const { scopes, silences, doubtsBy } = compiled
  const readAs = (name: string) => switches[name] ?? readings[name]?.adopted ?? null
  const { world, statusOf, blank } = answersTo(
    ruleset,
    compiled,
    { matter, readAs, tags: {} },
    Object.keys(switches),
  )

  const newLine = (rule: number, { needs, rivals, alike }: Turned): Line => {
    const { id, gives, cites } = at(rules, rule)
    return {
      rule: id,
      gives,
      cites,
      needs,
      rivals: rivals.map((other) => at(rules, other).id),
      step: alike ? alikeStep(alike, rule) : world.stepOf(rule),
      dates: nothing,
    }
  }
  const kept = blankLines.get(blank) ?? []
  blankLines.set(blank, kept)
  const lineOf = (rule: number, status: Turned): Line => {
    const line = (world.isSame(rule) && kept[rule]) || newLine(rule, status)
    if (world.isSame(rule)) kept[rule] = line
    return date !== null && 'periods' in line.gives
      ? { ...line, dates: datesOf(line.gives.periods, date) }
      : line
  }

  const scope = statusOf(rules.length)
  const inside = scope.truth

  const shown = new Set<number>()
  const show = (doubts: readonly number[] = nothing) => {
    for (const doubt of doubts) shown.add(doubt)
  }

  const certain: Line[] = []
  const possible: Line[] = []
  const excluded: Line[] = []
  for (const [rule, { gives }] of rules.entries()) {
    for (const name in world.stepOf(rule).readings) show(doubtsBy[name])
    if (gives.kind === 'scope') continue
    const status = statusOf(rule)
    const truth = both(inside, status.truth)
    const line = lineOf(rule, status)
    if (truth !== 'false') for (const citation of line.cites) show(doubtsBy[citation.at])
    if (truth === 'true') certain.push(line)
    else if (truth === 'unknown')
      possible.push(inside === truth ? { ...line, needs: union([scope.needs, line.needs]) } : line)
    else excluded.push(inside === 'false' ? { ...line, needs: nothing, rivals: nothing } : line)
  }
  const silent = ruleset.silences.flatMap((silence, place): Silent[] => {
    if (inside === 'false') return []
    const { truth, needs } = statusOf(at(silences, place))
    if (truth === 'false') return []
    for (const eId of silence.at) show(doubtsBy[eId])
    const open = both(inside, truth) === 'unknown'
    return [{ ...silence, open, needs: open ? union([scope.needs, needs]) : nothing }]
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
    doubts: doubts.flatMap(({ id }, place) => (shown.has(place) ? [id] : nothing)),
  }
}

const datesOf = (periods: readonly Period[], from: string): readonly Span[] =>
  periods.map((period) => ({ ...period, from, until: yearsLater(from, period.years) }))
