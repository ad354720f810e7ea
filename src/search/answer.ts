import { type Cited, findCitations, namedIn } from './cited.ts'
import { findExact, findScattered, type Hit, type Line, linesOf, wordsOf } from './exact.ts'
import { likelyWords } from './likeness.ts'
import { namesOf } from './names.ts'
import { normal } from './normal.ts'
import type { Instrument, Name, Pack } from './pack.ts'
import { lettersOf, soundSpans, soundsOf } from './sounds.ts'

/** What was looked for in the end, and how it came of what was typed. */
export interface Asked {
  readonly how: 'typed' | 'traditional' | 'pinyin' | 'likeness' | 'instrument'
  readonly words: string
  /** What else may have been meant. */
  readonly others: readonly string[]
  /** The instrument that what was typed names beside the words. */
  readonly within: Instrument | null
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
}

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
  const held = new Set(texts.flatMap((text) => [...text]))
  const find: FindHits = given ?? ((typed) => findExact(lines, typed))
  const occurs = (word: string) => texts.some((text) => text.includes(word))

  interface Found extends Asked {
    readonly hits: readonly Hit[]
  }

  const look = async (how: Asked['how'], words: string, more: Partial<Asked> = {}): Promise<Found | null> => {
    const hits = await find(words)
    return hits.length > 0 ? { how, words, others: [], within: null, ...more, hits } : null
  }

  /** What the letters stand for: names before other words, whole names first, then what stands there most often. */
  function heard(letters: string): readonly string[] {
    const named = names.sounding(letters).toSorted((a, b) => Number(b.whole) - Number(a.whole))
    const counts = new Map<string, number>()
    // Two initials stand for too much of a text to tell what was meant.
    for (const text of letters.length > 2 ? texts : []) {
      for (const [from, to] of soundSpans(text, letters, sounds))
        counts.set(text.slice(from, to), (counts.get(text.slice(from, to)) ?? 0) + 1)
    }
    const common = [...counts].sort((a, b) => b[1] - a[1]).map(([words]) => words)
    return [...new Set([...named.map(({ words }) => words).filter(occurs), ...common])]
  }

  /** The words with each that stands nowhere replaced by the likest that does; null where one has none. */
  function corrected(typed: string): readonly string[] {
    const words = wordsOf(typed)
    const each = words.map((word) =>
      occurs(word) ? [word] : likelyWords(texts, word, sounds).map((likely) => likely.words),
    )
    if (each.some((ways) => ways.length === 0)) return []
    if (words.length === 1) return each[0] ?? []
    return [each.map(([first = '']) => first).join(' ')]
  }

  async function meant(typed: string): Promise<Found | null> {
    const plain = simplified(typed)
    const found = (await look('typed', typed)) ?? (plain === typed ? null : await look('traditional', plain))
    if (found) return found
    for (const { instrument, rest } of namedIn(pack, plain)) {
      if (!instrument || rest === '') continue
      const inside = (await find(rest)).filter((hit) => hit.instrument === instrument)
      if (inside.length > 0)
        return { how: 'instrument', words: rest, others: [], within: instrument, hits: inside }
    }
    const letters = lettersOf(plain)
    const how = letters === null ? 'likeness' : 'pinyin'
    const [first, ...others] = letters === null ? corrected(plain) : heard(letters)
    return first === undefined ? null : look(how, first, { others: others.slice(0, 6) })
  }

  async function ask(all: string): Promise<Answer> {
    const typed = [...all].slice(0, longest).join('')
    const plain = simplified(typed)
    const asTyped = findCitations(pack, typed)
    const cited = asTyped.length > 0 || plain === typed ? asTyped : findCitations(pack, plain)
    const named = names.holding(plain)
    // Where a citation or a name answers, other words are not guessed.
    const settled = cited.length > 0 || named.length > 0
    const found = normal(typed).text === '' ? null : await (settled ? look('typed', plain) : meant(typed))
    const { hits = [], ...asked } = found ?? {
      how: 'typed' as const,
      words: plain,
      others: [],
      within: null,
    }
    const nothing = hits.length === 0 && !settled
    const scattered = asked.within === null ? findScattered(lines, asked.words, hits) : []
    return {
      typed,
      asked: settled && plain !== typed && found ? { ...asked, how: 'traditional' } : asked,
      cited,
      names: asked.how === 'typed' ? named : names.holding(asked.words),
      hits,
      scattered,
      strange: nothing ? [...new Set(normal(plain).text)].filter((one) => !held.has(one) && one !== ' ') : [],
      nearest: nothing && scattered.length === 0 && normal(typed).text !== '' ? await names.like(plain) : [],
    }
  }

  return { lines, ask }
}
