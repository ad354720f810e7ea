import { type Fact, fromDay, fromExact, inputOf, type Numbers, type Ruleset, toDay, toExact } from '#rules'
import { type Answer, type CaseState, emptyMatter, type MatterState } from './answers.ts'
import { mostMatters } from './changes.ts'

/** The ruleset and the numbers by which a link is written and read. */
export interface Linked {
  readonly ruleset: Pick<Ruleset, 'regulation' | 'facts' | 'readings'>
  readonly rulesetHash: string
  readonly numbers: Numbers
}

/** What was read of a link. */
export interface ReadLink {
  readonly state: CaseState
  /** What the link holds and today's ruleset no longer has, in words. */
  readonly lost: readonly string[]
}

/** Most questions in one part of a link. One wrong character spoils one part and no other. */
const perPart = 32
/** Days from the year 0, the first that can be written, to 1970. */
const era = 719_528

/** FNV-1a of the words, 32 bits. Not a secret: it tells one wording from another. */
export function hashOf(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0
  return hash
}

const base32 = (number: number, length: number) => number.toString(32).padStart(length, '0')
const check = ({ ruleset }: Linked, text: string) => base32(hashOf(`${ruleset.regulation} 2 ${text}`), 7)
/** A part with the last four characters of its own check. */
const sealed = (linked: Linked, part: string) => part + check(linked, part).slice(-4)

/** A name as a link carries it: one line, well formed, of at most 100 characters. */
const plain = (name: string) =>
  name
    .slice(0, 100)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\p{Cc}/gu, ' ')
    .trim()

interface Question {
  readonly name: string
  readonly number: number
  /** Null for a reading. */
  readonly fact: Fact | null
  readonly options: readonly string[]
  readonly order: readonly number[]
}

/** The questions of a ruleset with their numbers and those of their options. */
function questionsOf({ ruleset: { facts, readings }, numbers: { runs, options } }: Linked): Question[] {
  const all = runs.flatMap((first, at) =>
    at % 2 > 0 ? [] : Array.from({ length: runs[at + 1] ?? 0 }, (_, more) => first + more),
  )
  const asked = [
    ...Object.entries(facts).map(([name, fact]) => ({
      name,
      fact,
      options: fact.kind === 'choice' ? fact.options : [],
    })),
    ...Object.entries(readings).map(([name, reading]) => ({
      name,
      fact: null,
      options: Object.keys(reading.options),
    })),
  ]
  return asked.map((one, at) => {
    const number = all[at] ?? -1
    return { ...one, number, order: options[number] ?? one.options.map((_, place) => place) }
  })
}

/** An answer as a number: 1 for 不清楚; from 2, yes and no, the number of the option, the days or the smallest parts. */
function codeOf({ fact, options, order }: Question, answer: Answer): bigint {
  if (answer === null) return 1n
  if (typeof answer === 'boolean') return answer ? 2n : 3n
  const value =
    fact?.kind === 'quantity'
      ? toExact(answer, fact.unit)
      : fact?.kind === 'day'
        ? dayCode(answer)
        : (order[options.indexOf(answer)] ?? null)
  return value === null || value < 0 ? 0n : BigInt(value) + 2n
}

const dayCode = (day: string | null) => {
  const found = toDay(day ?? '')
  return found === null ? null : found + era
}

/** The answer that a code stands for; undefined where it stands for none. */
function answerOf({ fact, options, order }: Question, code: bigint): Answer | undefined {
  if (code === 1n) return null
  const value = Number(code - 2n)
  if (fact?.kind === 'flag') return value < 2 ? value === 0 : undefined
  const answer =
    fact?.kind === 'quantity'
      ? fromExact(value, fact.unit)
      : fact?.kind === 'day'
        ? dayOf(value)
        : options[order.indexOf(value)]
  return answer === undefined || (fact && typeof inputOf(fact, answer) === 'string') ? undefined : answer
}

/** The day (YYYY-MM-DD) of a number; undefined where no day has this number. */
function dayOf(code: number): string | undefined {
  const day = code >= 0 && code < 4_000_000 ? fromDay(code - era) : ''
  return toDay(day) === null ? undefined : day
}

/** Codes by number, as parts of a link: each with the numbers that it begins with and a check of its own. */
function partsOf(linked: Linked, matter: number, codes: readonly (bigint | undefined)[]): string {
  let parts = ''
  for (let from = 0; from < codes.length; from += perPart) {
    let cells = ''
    let kept = 0
    for (let at = from; at < from + perPart; at++) {
      const [code = 0n, next = 0n] = codes.slice(at, Math.min(at + 2, from + perPart))
      if (code < 4n && next < 4n) {
        cells += (code * 4n + next).toString(16)
        at++
      } else
        cells += code
          .toString(8)
          .replace(/./g, (digit, place, all) => base32(+digit + (place < all.length - 1 ? 24 : 16), 1))
      if (code + next > 0n) kept = cells.length
    }
    if (kept > 0)
      parts += sealed(linked, `x${base32(matter, 2)}${base32(from / perPart, 2)}${cells.slice(0, kept)}`)
  }
  return parts
}

/**
 * A case as a fragment of digits and small letters: `2.ab12cd34` (the version and the ruleset), parts of at most 32
 * questions, `z` and a check over all before it and the instrument. Facts, options and readings stand in it by their
 * permanent numbers: when a later ruleset asks another question, that has another number, and the answer is not
 * carried over to it.
 *
 * A part is `x`, two characters each for the matter and the place of its first number, its cells, and four of check.
 * A cell is an hexadecimal digit for two questions (0 no answer, 1 不清楚, 2 and 3 yes and no or an option), or a number
 * in digits of eight, the last from g, the others from o. Number 0 of a matter says that it is closed or has no others,
 * that of the case (matter 0, which holds the readings too) is the day. `y` begins a part with a matter's name.
 */
export function writeLink(linked: Linked, { matters, readings, date }: CaseState): string {
  const questions = questionsOf(linked)
  const codes = (first: bigint, answers: Readonly<Record<string, Answer>>, facts: boolean) => {
    const all = [first]
    for (const question of questions) {
      const answer = (question.fact !== null) === facts ? answers[question.name] : undefined
      if (answer !== undefined) all[question.number + 1] = codeOf(question, answer)
    }
    return all
  }
  const day = dayCode(date)
  const parts = [
    partsOf(linked, 0, codes(day === null ? 0n : BigInt(day) + 2n, readings, false)),
    ...matters.map(({ name, answers, closed, noOthers }, at) => {
      const state = 2n + (closed ? 1n : 0n) + (noOthers ? 2n : 0n)
      // Code unit by code unit, four digits each.
      const letters = plain(name).replace(/./gs, (unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
      return (
        (letters === '' ? '' : sealed(linked, `y${base32(at + 1, 2)}${letters}`)) +
        partsOf(linked, at + 1, codes(state, answers, true))
      )
    }),
  ]
  const text = `2.${linked.rulesetHash.slice(0, 8)}${parts.join('')}`
  return `${text}z${check(linked, text)}`
}

/** Longer than any link that this page makes. */
const longest = 200_000

const unescaped = (text: string) =>
  text.replace(/(%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return ''
    }
  })

/**
 * The letters and digits of a fragment: without escapes, entities, white space, line breaks and marks. None of these can
 * stand in a link, so that leaving them out takes nothing from it.
 */
export const tidied = (fragment: string) =>
  unescaped(fragment.slice(0, longest))
    .replace(/&#?\w+;/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\da-z.]/g, '')

/**
 * Reads a fragment without its `#`, where it is certain that it holds all that it was made with: its check holds, once
 * what is no part of a link and what is glued to its end are left out. Null for anything else. Never throws.
 */
export function readLink(linked: Linked, fragment: string): (ReadLink & { readonly older: boolean }) | null {
  const [, text = '', held] = /^(2\..*?)z(.{7})/.exec(tidied(fragment)) ?? []
  if (check(linked, text) !== held) return null
  const read = readParts(linked, text)
  return read.broken > 0 ? null : { ...read, older: text.slice(2, 10) !== linked.rulesetHash.slice(0, 8) }
}

/** Reads the parts of a link that hold their own checks, the first of each; `broken` counts the others. */
export function readParts(linked: Linked, text: string): ReadLink & { readonly broken: number } {
  const questions = new Map(questionsOf(linked).map((one) => [one.number + 1, one]))
  const matters: { -readonly [K in keyof MatterState]: MatterState[K] }[] = []
  const readings: Record<string, string> = {}
  const lost: string[] = []
  let date: string | null = null
  let broken = 0
  const take = (matter: number, number: number, code: bigint) => {
    const into = matters[matter]
    if (number === 0) {
      const value = Number(code) - 2
      if (!into) date = dayOf(value) ?? null
      else [into.closed, into.noOthers] = [value % 2 === 1, value > 1]
      return
    }
    const question = questions.get(number)
    const answer = question && answerOf(question, code)
    if (question?.fact && into && answer !== undefined)
      into.answers = { ...into.answers, [question.name]: answer }
    else if (question && !question.fact && !into && typeof answer === 'string')
      readings[question.name] = answer
    else
      lost.push(
        question
          ? (question.fact?.name ?? `读法：${linked.ruleset.readings[question.name]?.about}`)
          : (linked.numbers.gone[number - 1] ?? '这一页还没有的一问'),
      )
  }
  const seen = new Set<string>()
  for (const part of text.split(/(?=[w-z])/).slice(1)) {
    const [, place = '', from, cells, named, letters = ''] =
      part.length > 600
        ? []
        : (/^(?:x(..)(..)((?:[\da-f]|[o-v]*[g-n])+)|y(..)((?:[\da-f]{4})+)).{4}$/.exec(part) ?? [])
    const matter = Number.parseInt(named ?? place, 32)
    const key = part.slice(0, named ? 3 : 5)
    if (!(matter <= mostMatters) || seen.has(key) || part !== sealed(linked, part.slice(0, -4))) {
      broken++
      continue
    }
    seen.add(key)
    if (matter > 0) matters[matter] ??= emptyMatter(0)
    const into = matters[matter]
    if (into && named)
      into.name = plain(letters.replace(/.{4}/g, (unit) => String.fromCharCode(Number.parseInt(unit, 16))))
    let number = Number.parseInt(from ?? '', 32) * perPart
    for (const cell of cells?.match(/[\da-f]|[o-v]*[g-n]/g) ?? []) {
      const digits = cell.replace(/./g, (letter) => `${Number.parseInt(letter, 32) % 8}`)
      const codes = /^[g-v]/.test(cell)
        ? [BigInt(`0o${digits}`)]
        : [Number.parseInt(cell, 16) >> 2, Number.parseInt(cell, 16) & 3]
      for (const code of codes) {
        if (code) take(matter, number, BigInt(code))
        number++
      }
    }
  }
  const [first = emptyMatter(0), ...rest] = matters.filter(Boolean).map((one, key) => ({ ...one, key }))
  return { state: { matters: [first, ...rest], readings, date }, lost, broken }
}
