import { type Cited, findCitations, namedBeside, withoutLabel } from './cited.ts'
import { findExact, findScattered, type Hit, type Line, linesOf, wordsOf } from './exact.ts'
import { isFree, isNameFree, partedOf } from './left-out.ts'
import { namesOf } from './names.ts'
import { normal, placesOf } from './normal.ts'
import { mostWords, type Offers, offersFrom } from './offers.ts'
import type { Instrument, Name, Near, Pack } from './pack.ts'
import { lettersOf, soundingIn, soundsOf } from './sounds.ts'
import { heldSigns, type Why, whyNowhere } from './why.ts'

/**
 * What was looked for in the end, and how it differs from what was typed. Only script (繁体, full width) and pinyin
 * are ever replaced. Besides, words are taken apart at marks, and a name or a number that stands apart from them
 * is taken off.
 */
export interface Asked {
  readonly how: 'typed' | 'traditional' | 'marks' | 'label' | 'pinyin' | 'instrument'
  readonly words: string
  /** Other words that the typed letters may stand for. */
  readonly others: readonly string[]
  /** The instrument that was named beside the words; null for none. */
  readonly within: Instrument | null
  /** The number that stood before the words and was left aside (第七条); null for none. */
  readonly label: string | null
}

/** Words that a provision must not hold to be found: 失察 in 领导班子 -失察. */
export interface LeftOut {
  readonly words: readonly string[]
  /** Those of the words that stand in no provision, so that they leave nothing out. */
  readonly idle: readonly string[]
  /** How many provisions were left out, as they hold one of the words. */
  readonly count: number
}

export interface Answer {
  readonly typed: string
  /** Whether more was typed than is read. */
  readonly cut: boolean
  readonly asked: Asked
  /** What a minus left out; null where no word stands behind a minus. */
  readonly leftOut: LeftOut | null
  readonly cited: readonly Cited[]
  readonly names: readonly Name[]
  /** Provisions that hold the words: 原文. */
  readonly hits: readonly Hit[]
  /** Where no provision holds all of several words, but an article does: its provisions that hold some of them. */
  readonly scattered: readonly Hit[]
  /** Null where something was found. */
  readonly why: Why | null
  /** Of several words how many provisions hold each, where nothing was found. */
  readonly each: readonly { readonly word: string; readonly count: number }[]
}

const plainly = (words: string): Asked => ({ how: 'typed', words, others: [], within: null, label: null })

/** Characters of a query that are read; what is longer is cut. */
export const longest = 300

/** Where the exact words are looked for: the lines of the pack, or an index of a larger collection. */
export type FindHits = (typed: string) => readonly Hit[] | Promise<readonly Hit[]>

export interface Searcher {
  readonly lines: readonly Line[]
  /** Answers what is typed, whatever it is; needs nothing but the pack and rejects only where `find` does. */
  readonly ask: (typed: string) => Promise<Answer>
  /** What may be offered in the stead of a query that found nothing; rejects where `more` does, and asks it anew then. */
  readonly near: (typed: string) => Promise<Offers>
}

export interface Options {
  /** Finds the exact words; where it is left out, they are looked for in the pack. */
  readonly find?: FindHits
  /** Fetches what offers are made from; called only where nothing was found. */
  readonly more?: () => Promise<Near>
}

const nothingMore = async (): Promise<Near> => ({ cuts: [], circumstances: [] })

/** Makes a searcher over a pack, which is read once, here. */
export function searcher(pack: Pack, { find: given, more = nothingMore }: Options = {}): Searcher {
  const lines = linesOf(pack)
  const texts = lines.map((line) => line.normal.text)
  const sounds = soundsOf(pack.pinyin)
  const names = namesOf(pack.names, sounds)
  const plainOf = new Map([...pack.plain.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]))
  const simplified = (typed: string) => [...typed].map((one) => plainOf.get(one) ?? one).join('')
  const find: FindHits = given ?? ((typed) => findExact(lines, typed))
  const occurs = (word: string) => texts.some((text) => placesOf(text, word).length > 0)
  let held: ReadonlySet<string> | undefined

  interface Found extends Asked {
    readonly hits: readonly Hit[]
  }

  const look = async (how: Asked['how'], words: string, more: Partial<Asked> = {}): Promise<Found | null> => {
    const hits = await find(words)
    return hits.length > 0 ? { ...plainly(words), how, ...more, hits } : null
  }

  const asWritten = async (typed: string) => {
    const plain = simplified(typed)
    return (await look('typed', typed)) ?? (plain === typed ? null : look('traditional', plain))
  }

  /**
   * What typed letters stand for: names that sound so, whole names first; where there is none, the words of the
   * texts that sound so, the most frequent first.
   */
  function heard(letters: string): readonly string[] {
    const whole = [...names.sounding(letters)].filter(({ words }) => occurs(words))
    const named = whole.sort((a, b) => Number(b.whole) - Number(a.whole))
    // Two initials stand for too much to tell what was meant.
    if (letters.length < 3) return [...new Set(named.filter((one) => one.whole).map(({ words }) => words))]
    if (named.length > 0) return [...new Set(named.map(({ words }) => words))]
    const counts = new Map<string, number>()
    for (const line of lines)
      for (const words of soundingIn(line.normal, letters, sounds))
        counts.set(words, (counts.get(words) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1]).map(([words]) => words)
  }

  /** Where an instrument is named beside other words: what stands of these in that instrument. */
  async function inInstrument(typed: string): Promise<Found | null> {
    for (const { instrument, rest } of namedBeside(pack, typed)) {
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
    // A comma between two figures is part of a number.
    const apart = plain.replace(/(?<!\d)[，,]|[，,](?!\d)|[、;；/]/g, ' ').trim()
    const found =
      (await asWritten(typed)) ??
      (await inInstrument(plain)) ??
      (await behindLabel(plain)) ??
      (wordsOf(apart).length > wordsOf(plain).length ? await look('marks', apart) : null)
    if (found) return found
    const letters = lettersOf(plain)
    const [first, ...others] = letters === null ? [] : heard(letters)
    return first === undefined ? null : look('pinyin', first, { others: others.slice(0, 6) })
  }

  /** Takes a query apart: as typed, its words in plain script, and the words behind a minus. */
  function read(all: string) {
    const typed = [...all].slice(0, longest).join('')
    const cites = findCitations(pack, typed).some(({ kind }) => kind !== 'missing')
    const { rest, without } = cites ? { rest: typed, without: [] } : partedOf(typed)
    return { typed, cut: typed !== all, rest, plain: simplified(rest), without: without.map(simplified) }
  }

  async function ask(all: string): Promise<Answer> {
    const { typed, cut, rest, plain, without } = read(all)
    const empty = normal(rest).text === ''
    const asTyped = findCitations(pack, rest)
    const cited = asTyped.length > 0 ? asTyped : findCitations(pack, plain)
    // Where a citation or a whole name answers, nothing else is read into what was typed.
    const settled = cited.some(({ kind }) => kind !== 'missing') || names.isName(plain)
    const found = empty ? null : await (settled ? asWritten(rest) : meant(rest))
    const words = found?.words ?? plain
    const within = found?.within ?? null
    const named = names
      .holding(words)
      .filter((name) => isNameFree(name, without))
      .filter(({ of }) => within === null || of === undefined || of === within.short)
    const hits = (found?.hits ?? []).filter((hit) => isFree(hit, without))
    const free = without.length > 0 ? lines.filter((line) => isFree(line, without)) : lines
    const scattered = within === null ? findScattered(free, words, hits) : []
    const count = (found?.hits.length ?? 0) - hits.length
    const lost = hits.length + named.length + cited.length + scattered.length === 0
    const how = plain !== rest && (lost || named.length > 0) ? 'traditional' : 'typed'
    const { hits: _, ...asked } = found ?? { ...plainly(plain), how, hits: [] }
    const several = wordsOf(words)
    function whyLost(): Why {
      if (empty) return { kind: without.length > 0 ? 'only left out' : 'marks' }
      if (count > 0 || (without.length > 0 && findScattered(lines, words, []).length > 0))
        return { kind: 'all left out' }
      held ??= heldSigns(texts, pack.instruments)
      return whyNowhere(words, several, held)
    }
    return {
      typed,
      cut,
      asked,
      leftOut:
        without.length > 0
          ? { words: without, idle: without.filter((one) => !occurs(normal(one).text)), count }
          : null,
      cited,
      names: named,
      hits,
      scattered,
      why: lost ? whyLost() : null,
      each:
        lost && several.length > 1
          ? several.slice(0, mostWords).map((word) => ({ word, count: findExact(free, word).length }))
          : [],
    }
  }

  const offer = offersFrom({
    pack,
    lines,
    names,
    sounds,
    occurs,
    more,
    finds: async (typed) => (await meant(typed)) !== null,
  })
  const near = (all: string) => {
    const { plain, without } = read(all)
    return offer(plain, without)
  }

  return { lines, ask, near }
}
