import { hanDigits } from '#law'
import { type Cited, findCitations, namedIn, withoutLabel } from './cited.ts'
import { findExact, findScattered, type Hit, type Line, linesOf, wordsOf } from './exact.ts'
import { type Likely, likelyWords } from './likeness.ts'
import { namesOf } from './names.ts'
import { normal, spansOf } from './normal.ts'
import type { Instrument, Name, Pack } from './pack.ts'
import { lettersOf, soundSpans, soundsOf } from './sounds.ts'

/** What was looked for in the end, and how it came of what was typed. */
export interface Asked {
  readonly how: 'typed' | 'traditional' | 'marks' | 'label' | 'pinyin' | 'likeness' | 'instrument'
  readonly words: string
  /** What else may have been meant. */
  readonly others: readonly string[]
  /** The instrument that what was typed names beside the words. */
  readonly within: Instrument | null
  /** The number that stood before the words, where it was left aside: 第七条. */
  readonly label: string | null
}

export interface Answer {
  readonly typed: string
  readonly asked: Asked
  readonly cited: readonly Cited[]
  readonly names: readonly Name[]
  /** Provisions that hold the words: 原文. */
  readonly hits: readonly Hit[]
  /** Provisions of articles that hold all of several words only together. */
  readonly scattered: readonly Hit[]
  /** Characters typed that stand in no instrument. */
  readonly strange: readonly string[]
  /** Names like what was typed, where nothing else was found. */
  readonly nearest: readonly Name[]
  /** Words of the texts that may have been meant, where that is too unsure to look for them unasked. */
  readonly offered: readonly string[]
  /** Of several words how often each stands there, where no provision and no article holds them all. */
  readonly each: readonly { readonly word: string; readonly count: number }[]
}

/** More words than this are not corrected one by one. */
const mostWords = 8

const plainly = (words: string): Asked => ({ how: 'typed', words, others: [], within: null, label: null })

/** So much of what is typed is read. */
export const longest = 300

/** Where the exact words are looked for: the lines of the pack, or an index of a larger collection. */
export type FindHits = (typed: string) => readonly Hit[] | Promise<readonly Hit[]>

export interface Searcher {
  readonly lines: readonly Line[]
  readonly ask: (typed: string) => Promise<Answer>
}

export interface Options {
  /** Instead of the pack's own lines. */
  readonly find?: FindHits
  /** Names that are only compared where nothing was found. */
  readonly more?: () => Promise<readonly Name[]>
}

/**
 * Reads a pack once; `ask` answers what is typed, whatever it is, and does not throw for it: only where `find` or
 * `more` fail to fetch.
 */
export function searcher(pack: Pack, { find: given, more = async () => [] }: Options = {}): Searcher {
  const lines = linesOf(pack)
  const texts = lines.map((line) => line.normal.text)
  const sounds = soundsOf(pack.pinyin)
  const names = namesOf(pack.names, sounds, more)
  const plainOf = new Map([...pack.plain.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]))
  const simplified = (typed: string) => [...typed].map((one) => plainOf.get(one) ?? one).join('')
  const known = pack.instruments.flatMap(({ title, short, aliases, provisions }) => [
    title,
    short,
    ...aliases,
    ...provisions.map(({ cite }) => cite),
  ])
  const held = new Set([...texts, ...known, hanDigits, '第编章节条款项目'].flatMap((text) => [...text]))
  const find: FindHits = given ?? ((typed) => findExact(lines, typed))
  const occurs = (word: string) => texts.some((text) => text.includes(word))

  interface Found extends Asked {
    readonly hits: readonly Hit[]
  }

  const look = async (how: Asked['how'], words: string, more: Partial<Asked> = {}): Promise<Found | null> => {
    const hits = await find(words)
    return hits.length > 0 ? { ...plainly(words), how, ...more, hits } : null
  }

  /** What the letters stand for: names, whole ones first; and only else the words that stand there most often. */
  function heard(letters: string): readonly string[] {
    const sounding = names.sounding(letters).filter(({ words }) => occurs(words))
    const named = sounding.toSorted((a, b) => Number(b.whole) - Number(a.whole)).map(({ words }) => words)
    // Two initials stand for too much to tell what was meant.
    if (letters.length < 3)
      return [...new Set(sounding.filter(({ whole }) => whole).map(({ words }) => words))]
    if (named.length > 0) return [...new Set(named)]
    const counts = new Map<string, number>()
    for (const text of texts) {
      for (const [from, to] of soundSpans(text, letters, sounds))
        counts.set(text.slice(from, to), (counts.get(text.slice(from, to)) ?? 0) + 1)
    }
    return [...counts].sort((a, b) => b[1] - a[1]).map(([words]) => words)
  }

  /** Words in whose stead others that stand in the texts may be meant, the likest first; empty where one has none. */
  function likely(typed: string): readonly Likely[] {
    const words = wordsOf(typed)
    if (words.length > mostWords) return []
    const each: Likely[][] = []
    for (const word of words) {
      const same: Likely = { words: word, count: 1, sounds: true, framed: true, inside: false, alone: false }
      const ways = occurs(word) ? [same] : likelyWords(texts, word, sounds)
      if (ways.length === 0) return []
      each.push([...ways])
    }
    const [only] = each
    if (each.length === 1 && only) return only
    const firsts = each.flatMap(([first]) => first ?? [])
    const all = (test: (one: Likely) => boolean) => firsts.every(test)
    const joined = firsts.map((one) => one.words).join(' ')
    return [{ words: joined, count: 1, sounds: all(isSure), framed: false, inside: false, alone: false }]
  }

  /** Whether what was meant is plain enough to be looked for unasked. */
  const isSure = (one: Likely) => one.sounds || one.inside || one.alone || names.isName(one.words)

  /** What stands in one instrument, where what was typed names it beside other words. */
  async function inInstrument(typed: string): Promise<Found | null> {
    for (const { instrument, rest } of namedIn(pack, typed)) {
      if (rest === '') continue
      const inside = (await find(rest)).filter((hit) => hit.instrument === instrument)
      if (inside.length > 0) return { ...plainly(rest), how: 'instrument', within: instrument, hits: inside }
      const cut = withoutLabel(rest)
      const behind = cut ? (await find(cut.rest)).filter((hit) => hit.instrument === instrument) : []
      if (cut && behind.length > 0)
        return { ...plainly(cut.rest), how: 'label', within: instrument, label: cut.label, hits: behind }
    }
    return null
  }

  async function behindLabel(typed: string): Promise<Found | null> {
    const cut = withoutLabel(typed)
    return cut && look('label', cut.rest, { label: cut.label })
  }

  async function meant(typed: string): Promise<Found | null> {
    const plain = simplified(typed)
    const apart = plain.replace(/[，、,;；/]+/g, ' ')
    const found =
      (await look('typed', typed)) ??
      (plain === typed ? null : await look('traditional', plain)) ??
      (await inInstrument(plain)) ??
      (await behindLabel(plain)) ??
      (apart === plain ? null : await look('marks', apart.trim()))
    if (found) return found
    const letters = lettersOf(plain)
    if (letters !== null) {
      const [first, ...others] = heard(letters)
      return first === undefined ? null : look('pinyin', first, { others: others.slice(0, 6) })
    }
    const [first, ...others] = likely(plain)
    if (!first || !isSure(first)) return null
    return look('likeness', printed(first.words), { others: others.slice(0, 6).map(({ words }) => words) })
  }

  /** The words as a text prints them, where they stand in one piece there. */
  const printed = (words: string): string => {
    const line = lines.find((one) => spansOf(one.normal, words).length > 0)
    const [span] = line ? spansOf(line.normal, words) : []
    return line && span ? line.words.slice(...span) : words
  }

  async function ask(all: string): Promise<Answer> {
    const typed = [...all].slice(0, longest).join('')
    const plain = simplified(typed)
    const asTyped = findCitations(pack, typed)
    const cited = asTyped.length > 0 || plain === typed ? asTyped : findCitations(pack, plain)
    const named = names.holding(plain)
    // Where a citation or a whole name answers, other words are not guessed.
    const settled = cited.some(({ kind }) => kind !== 'missing') || names.isName(plain)
    const found = normal(typed).text === '' ? null : await (settled ? look('typed', plain) : meant(typed))
    const { hits, ...asked } = found ?? { ...plainly(plain), hits: [] }
    const nothing = hits.length + named.length === 0 && cited.length === 0
    const scattered = asked.within === null ? findScattered(lines, asked.words, hits) : []
    const lost = nothing && scattered.length === 0 && normal(typed).text !== ''
    const words = wordsOf(plain)
    return {
      typed,
      asked: settled && plain !== typed && found ? { ...asked, how: 'traditional' } : asked,
      cited,
      names: asked.how === 'typed' ? named : names.holding(asked.words),
      hits,
      scattered,
      strange: lost ? [...new Set(plain)].filter((one) => /\p{Script=Han}/u.test(one) && !held.has(one)) : [],
      nearest: lost ? await names.like(plain) : [],
      offered:
        lost && lettersOf(plain) === null
          ? likely(plain)
              .slice(0, 6)
              .map((one) => printed(one.words))
          : [],
      each:
        lost && words.length > 1
          ? words.slice(0, mostWords).map((word) => ({ word, count: findExact(lines, word).length }))
          : [],
    }
  }

  return { lines, ask }
}
