import type { CaseInput } from './evaluate.ts'
import type { Fact, Facts, Input, Matter } from './facts.ts'
import { nearest } from './nearest.ts'
import { toDay } from './quantity.ts'
import type { Ruleset } from './ruleset.ts'
import { exceeding, inputOf, written } from './value.ts'

/** One thing wrong in a case as given: where, as a path (matters[0].facts.loss), and what, in Chinese. */
export interface InputProblem {
  readonly path: string
  readonly says: string
}

export type ReadCase =
  | { readonly ok: true; readonly case: CaseInput }
  | { readonly ok: false; readonly problems: readonly InputProblem[] }

type Raw = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Raw =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/**
 * Reads a case: `{ matters: [{ name?, facts, rest? }], readings?, date? }`, or `{ facts, … }` for one matter. Amounts are
 * numbers or decimal strings in the fact's unit and are never rounded. `rest` says how facts left out stand: 未问 (the
 * default) or 不适用. Finds every problem, not only the first; never throws.
 */
export function readCase(ruleset: Ruleset, given: unknown): ReadCase {
  const problems: InputProblem[] = []
  const problem = (path: string, says: string) => problems.push({ path, says })
  if (!isObject(given)) {
    return { ok: false, problems: [{ path: '', says: '应是一个对象，如 {"facts": {}}' }] }
  }
  const single = 'facts' in given && !('matters' in given)
  checkKeys(
    given,
    single ? ['facts', 'name', 'rest', 'readings', 'date'] : ['matters', 'readings', 'date'],
    '',
    problem,
  )
  const matters = single
    ? [readMatter(ruleset, pick(given, ['facts', 'name', 'rest']), '', 0, problem)]
    : readMatters(ruleset, given.matters, problem)
  const readings = readReadings(ruleset, given.readings ?? {}, problem)
  const { date } = given
  if (date !== undefined && date !== null && (typeof date !== 'string' || toDay(date) === null))
    problem('date', `${show(date)} 不是存在的日期；应作 2024-02-29 的样子`)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, case: { matters, readings, date: typeof date === 'string' ? date : null } }
}

type Report = (path: string, says: string) => void

const pick = (raw: Raw, keys: readonly string[]): Raw =>
  Object.fromEntries(Object.entries(raw).filter(([key]) => keys.includes(key)))

/** The path to a member: matters[0].facts.loss. A key that is no plain word is quoted, and cut where it is long. */
export function pathTo(path: string, key: string): string {
  if (!/^[\p{L}\p{N}_-]{1,64}$/u.test(key)) return `${path}[${show(key)}]`
  return path === '' ? key : `${path}.${key}`
}

function checkKeys(raw: Raw, known: readonly string[], path: string, problem: Report): void {
  for (const key of Object.keys(raw))
    if (!known.includes(key))
      problem(pathTo(path, key), `没有这一项；可用的是 ${known.join('、')}${hint(key, known)}`)
}

function readMatters(ruleset: Ruleset, given: unknown, problem: Report): readonly Matter[] {
  if (!Array.isArray(given) || given.length === 0) {
    problem('matters', '应是至少有一件事项的数组，如 [{"facts": {}}]')
    return []
  }
  return given.map((raw: unknown, at) => readMatter(ruleset, raw, `matters[${at}]`, at, problem))
}

function readMatter(ruleset: Ruleset, raw: unknown, path: string, at: number, problem: Report): Matter {
  const fallback = `事项${at + 1}`
  if (!isObject(raw)) {
    problem(path, '事项应是一个对象，如 {"facts": {}}')
    return { name: fallback, inputs: {}, rest: 'unasked' }
  }
  if (path !== '') checkKeys(raw, ['name', 'facts', 'rest'], path, problem)
  const { name = fallback, facts = {}, rest = written.unasked } = raw
  if (typeof name !== 'string' || name.length > 100 || unprintable.test(name))
    problem(pathTo(path, 'name'), '名称应是一行文字，不超过100字')
  if (rest !== written.unasked && rest !== written.inapplicable)
    problem(pathTo(path, 'rest'), `应是“${written.unasked}”或“${written.inapplicable}”`)
  if (!isObject(facts)) problem(pathTo(path, 'facts'), '应是一个对象，如 {}')
  const inputs = Object.entries(isObject(facts) ? facts : {}).flatMap(([key, value]): [string, Input][] => {
    const where = pathTo(pathTo(path, 'facts'), key)
    const fact = Object.hasOwn(ruleset.facts, key) ? ruleset.facts[key] : undefined
    if (!fact) {
      problem(where, `没有这个事实${hintFact(ruleset.facts, key)}`)
      return []
    }
    const input = readInput(fact, value)
    if (typeof input === 'string') problem(where, input)
    return typeof input === 'string' ? [] : [[key, input]]
  })
  const known = Object.fromEntries(inputs)
  for (const { part, says } of exceeding(ruleset, known)) problem(pathTo(pathTo(path, 'facts'), part), says)
  return {
    name: typeof name === 'string' ? name : fallback,
    inputs: known,
    rest: rest === written.inapplicable ? 'inapplicable' : 'unasked',
  }
}

/** One value as an input; a sentence where it cannot be one. */
export function readInput(fact: Fact, value: unknown): Input | string {
  const read = inputOf(fact, value)
  if (typeof read !== 'string') return read
  const given = show(value)
  if (fact.kind === 'flag') return `${given} 不是 true 或 false；不清楚写 null`
  if (fact.kind === 'day') return `${given} 不是存在的日期；应作 2024-02-29 的样子`
  if (fact.kind === 'choice')
    return `${given} 不在选项里；可选 ${fact.options.join('、')}${typeof value === 'string' ? hint(value, fact.options) : ''}`
  const { unit, domain } = fact
  return {
    kind: `${given} 不是数；应是以${unit}计的数`,
    inexact: `${given} 不能精确表示为以${unit}计的数；不作四舍五入`,
    less: `${given} 小于 ${domain[0]}${unit}`,
    more: `${given} 大于 ${domain[1]}${unit}`,
  }[read]
}

function readReadings(
  { readings }: Ruleset,
  given: unknown,
  problem: Report,
): Readonly<Record<string, string>> {
  if (!isObject(given)) {
    problem('readings', '应是一个对象，如 {}')
    return {}
  }
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, option]): [string, string][] => {
      const reading = Object.hasOwn(readings, name) ? readings[name] : undefined
      if (!reading) problem(pathTo('readings', name), `没有这个读法${hint(name, Object.keys(readings))}`)
      else if (typeof option === 'string' && Object.hasOwn(reading.options, option)) return [[name, option]]
      else
        problem(
          pathTo('readings', name),
          `${show(option)} 不在选项里；可选 ${Object.keys(reading.options).join('、')}`,
        )
      return []
    }),
  )
}

const unprintable = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u

/** A value as given, on one line, cut where it is long and without its inside where it is not plain. */
function show(value: unknown): string {
  if (Array.isArray(value)) return '数组'
  if (isObject(value)) return '对象'
  if (typeof value !== 'string') return String(value)
  const text = value.length > 40 ? `${value.slice(0, 40)}…` : value
  return JSON.stringify(text).replace(
    new RegExp(unprintable, 'gu'),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The known name that may be meant, where one is close. */
function hint(name: string, known: readonly string[]): string {
  const found = nearest(
    name,
    known.map((one) => [one]),
  )
  return found?.close ? `；是否指 ${found.name}？` : ''
}

/** The nearest known fact, by its key or by its name in words. */
function hintFact(facts: Facts, key: string): string {
  const found = nearest(
    key,
    Object.entries(facts).map(([id, { name }]) => [id, name]),
  )
  if (!found) return ''
  const named = `${found.name}（${facts[found.name]?.name}）`
  return found.close ? `；是否指 ${named}？` : `；最相近的是 ${named}`
}
