import { type Ruleset, toDay } from '#rules'
import { type CaseState, emptyMatter, fitting, isEmpty, type MatterState } from './answers.ts'
import { mostMatters } from './changes.ts'

const key = (ruleset: Ruleset) => `mingze ${ruleset.regulation}`

/**
 * Keeps the case in the tab's storage: it survives a reload, and goes when the tab is closed. Without storage
 * nothing is kept.
 */
export function keep(ruleset: Ruleset, state: CaseState): void {
  try {
    if (isEmpty(state)) sessionStorage.removeItem(key(ruleset))
    else sessionStorage.setItem(key(ruleset), JSON.stringify(state))
  } catch {
    // Storage is full or forbidden.
  }
}

/** The case kept in the tab, as far as it fits the ruleset; null for none. */
export function kept(ruleset: Ruleset): CaseState | null {
  try {
    return fitted(ruleset, JSON.parse(sessionStorage.getItem(key(ruleset)) ?? 'null'))
  } catch {
    return null
  }
}

type Raw = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Raw =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
const entries = (value: unknown) => (isObject(value) ? Object.entries(value) : [])

/** A case read from elsewhere, as far as it fits the ruleset; null for what is none. */
export function fitted({ facts, readings }: Ruleset, given: unknown): CaseState | null {
  if (!isObject(given) || !Array.isArray(given.matters)) return null
  const made = given.matters.slice(0, mostMatters).map(
    (raw: unknown, at): MatterState => ({
      ...emptyMatter(at),
      name: isObject(raw) && typeof raw.name === 'string' ? raw.name : '',
      answers: Object.fromEntries(
        entries(isObject(raw) ? raw.answers : null).flatMap(([name, answer]) =>
          fitting(facts, name, answer) ? [[name, answer]] : [],
        ),
      ),
      unread: Object.fromEntries(
        entries(isObject(raw) ? raw.unread : null).flatMap(([name, typed]) =>
          facts[name]?.kind === 'quantity' && typeof typed === 'string' ? [[name, typed]] : [],
        ),
      ),
      noOthers: isObject(raw) && raw.noOthers === true,
      closed: isObject(raw) && raw.closed === true,
    }),
  )
  const [first, ...rest] = made
  if (!first) return null
  return {
    matters: [first, ...rest],
    readings: Object.fromEntries(
      entries(given.readings).flatMap(([name, option]) =>
        typeof option === 'string' && Object.hasOwn(readings[name]?.options ?? {}, option)
          ? [[name, option]]
          : [],
      ),
    ),
    date: typeof given.date === 'string' && toDay(given.date) !== null ? given.date : null,
  }
}
