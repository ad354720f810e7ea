import type { Line } from './exact.ts'
import type { Sounds } from './sounds.ts'

/** The words of a collection. They are offered to the reader, and never put in the place of what was typed. */
export interface Vocabulary {
  /** Whole words and phrases that differ from a word by a character, as they are compared, the likest first. */
  readonly alike: (word: string) => readonly string[]
  /**
   * Takes a word apart into whole words of two characters or more, as few as possible; null where that is not
   * possible.
   */
  readonly apart: (word: string) => readonly string[] | null
}

/** A text in which words begin and end. */
interface Stretch {
  readonly text: string
  readonly borders: readonly number[]
  /** Those of the borders that stand at a mark or at an end of the text. */
  readonly marked: ReadonlySet<number>
}

/** Characters of a query above which nothing near is offered: it is a passage rather than a word. */
const longest = 24

/** Most words that are offered. */
const most = 6

/**
 * Characters that must not be changed lightly, as another one would say another law: figures, 条 and 项, 应 and 可, 从
 * and 减, 以上 and 以下, 不 and 未.
 */
const weighty =
  /[\d%a-z零〇一二三四五六七八九十百千万亿两编章节条款项目应当可须得从加减轻重免不未无非上下内外前后]/
const denying = /[不未无没]/

/** Words of one character that lead to another or lean on one: no phrase begins or ends with them. */
const leaning = /[的了和或及与并等对在以于为由其之所被把将而因按向有者]/

/**
 * Reads the words of a collection. `cuts` gives, for each provision in turn, the lengths of its words, one base-36
 * digit each; `names` are further words that count as whole.
 */
export function vocabularyOf(
  lines: readonly Line[],
  cuts: readonly string[],
  names: readonly string[],
  sounds: Sounds,
): Vocabulary {
  const read = lines.filter(({ how }) => how === null)
  const texts = read.map((line, at) => stretchOf(line, cuts[at] ?? ''))
  const named = new Set(names)
  const all = [...texts, ...[...named].map(wholeStretch)]
  const isWhole = (word: string) =>
    all.some(({ text, borders }) => {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (borders.includes(at) && borders.includes(at + word.length)) return true
      return false
    })

  return {
    alike: (word) => {
      const wanted = [...word]
      // No other number is offered: it would be another provision or another amount.
      if (wanted.length < 2 || wanted.length > longest || /\d/.test(word)) return []
      const found = new Map<string, Alike>()
      for (const stretch of all) {
        for (const [from, to] of phrasesOf(stretch, word.length)) {
          const words = stretch.text.slice(from, to)
          const known = found.get(words)
          if (known) found.set(words, { ...known, count: known.count + 1 })
          const one = known ? null : likenessOf([...words], wanted, edgesOf(stretch, from, to), sounds)
          if (one) found.set(words, { ...one, named: named.has(words), count: 1 })
        }
      }
      return [...found]
        .sort(
          ([a, one], [b, other]) => rank(other) - rank(one) || other.count - one.count || (a < b ? -1 : 1),
        )
        .slice(0, most)
        .map(([words]) => words)
    },
    apart: (word) => {
      if (word.length > longest) return null
      const best: (readonly string[] | null)[] = [[]]
      for (let to = 1; to <= word.length; to++) {
        best[to] = null
        for (let from = 0; from <= to - 2; from++) {
          const before = best[from]
          const piece = word.slice(from, to)
          const shorter = before && (best[to]?.length ?? longest) > before.length + 1
          if (shorter && isWhole(piece)) best[to] = [...before, piece]
        }
      }
      const pieces = best[word.length]
      return pieces && pieces.length > 1 ? pieces : null
    },
  }
}

const wholeStretch = (text: string): Stretch => ({
  text,
  borders: [0, text.length],
  marked: new Set([0, text.length]),
})

function stretchOf({ normal: { text, from, to } }: Line, cuts: string): Stretch {
  const borders = [0]
  for (const figure of cuts) borders.push((borders.at(-1) ?? 0) + Number.parseInt(figure, 36))
  const atMark = borders.filter((at) => at > 0 && (from[at] ?? 0) > (to[at - 1] ?? 0))
  return { text, borders, marked: new Set([0, text.length, ...atMark]) }
}

/** Stretches of whole words that are as long as `length`, or longer or shorter by one character. */
function* phrasesOf({ borders }: Stretch, length: number): Generator<readonly [from: number, to: number]> {
  for (const [at, from] of borders.entries())
    for (const to of borders.slice(at + 1)) {
      if (to - from > length + 1) break
      if (to - from >= Math.max(2, length - 1)) yield [from, to]
    }
}

/** Whether each end of a phrase is a word of two characters or a denial, or stands at a mark. */
function edgesOf({ text, borders, marked }: Stretch, from: number, to: number): Edges {
  return {
    first: marked.has(from) || !borders.includes(from + 1) || denying.test(text.charAt(from)),
    last: marked.has(to) || !borders.includes(to - 1),
  }
}

interface Edges {
  readonly first: boolean
  readonly last: boolean
}

interface Likeness {
  /** Whether it sounds as what was typed does. */
  readonly sounds: boolean
  readonly sameLength: boolean
  /** Whether it begins and ends with the same characters as what was typed. */
  readonly framed: boolean
}

interface Alike extends Likeness {
  readonly named: boolean
  readonly count: number
}

const rank = ({ sounds, named, sameLength, framed }: Alike) =>
  Number(sounds) * 8 + Number(named) * 4 + Number(sameLength) * 2 + Number(framed)

/**
 * In which way words are like what was typed; null where they are not. Words of the same length are alike if each
 * character is the same or sounds the same, and one at least is the same; from three characters on, also if one
 * character (one in six of a long word) is another. Words are alike too if one of them has one character more. A
 * weighty character is never missing or added, and is another only where the two sound the same or both deny.
 */
function likenessOf(
  here: readonly string[],
  wanted: readonly string[],
  { first, last }: Edges,
  sounds: Sounds,
): Likeness | null {
  const begins = here[0] === wanted[0]
  const ends = here.at(-1) === wanted.at(-1)
  const sameLength = here.length === wanted.length
  const one = { sounds: false, sameLength, framed: begins && ends }
  if (leans(here, wanted) || !(begins || first) || !(ends || last)) return null
  if (!sameLength) {
    const where = oneMore(here, wanted)
    const fits = where === 'inside' || (where === 'edge' && here.length < wanted.length)
    const enough = Math.min(here.length, wanted.length) >= (where === 'inside' ? 3 : 4)
    const whole = here.length > wanted.length || (first && last)
    return fits && enough && whole && weigh(here) === weigh(wanted) ? one : null
  }
  const differing = here.flatMap((sign, at) =>
    sign === wanted[at] ? [] : [[sign, wanted[at] ?? ''] as const],
  )
  if (differing.length === 0 || differing.length === here.length) return null
  if (differing.every(([sign, typed]) => alikeInSound(sign, typed, sounds))) return { ...one, sounds: true }
  const close = wanted.length > 2 && differing.length <= Math.max(1, Math.floor(wanted.length / 6))
  const lawful = differing.every(
    ([sign, typed]) => !weighty.test(typed) || (denying.test(sign) && denying.test(typed)),
  )
  // A word in which both the first and the last character are others has little in common with what was typed.
  return close && lawful && (begins || ends) ? one : null
}

/** Whether a leaning character stands where none was typed, or at an end where another character was typed. */
const leans = (here: readonly string[], wanted: readonly string[]) =>
  here.includes(' ') ||
  here.some((sign, at) => {
    const edge = at === 0 || at === here.length - 1
    return leaning.test(sign) && (edge || here.length === wanted.length) && sign !== wanted[at]
  })

const weigh = (one: readonly string[]) => one.filter((character) => weighty.test(character)).join('')

function alikeInSound(one: string, other: string, sounds: Sounds): boolean {
  const heard = sounds.get(other) ?? []
  return sounds.get(one)?.some((syllable) => heard.includes(syllable)) ?? false
}

/** Where the longer of two words has its one additional character; null where they differ in more than that. */
function oneMore(a: readonly string[], b: readonly string[]): 'inside' | 'edge' | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const at = long.findIndex((character, order) => character !== short[order])
  const rest = long.slice(at + 1).join('') === short.slice(at).join('')
  if (!rest) return null
  return at === 0 || at === long.length - 1 ? 'edge' : 'inside'
}
