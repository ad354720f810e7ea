import { type Cited, findCitations } from './cited.ts'
import { findExact, findScattered, type Hit, wordsOf } from './exact.ts'
import { isFree, isNameFree, partedOf } from './left-out.ts'
import { type Asked, meaningOf, plainly } from './meant.ts'
import { namesOf } from './names.ts'
import { normal, placesOf } from './normal.ts'
import { mostWords, type Offers, offersFrom } from './offers.ts'
import type { Name, Near, Pack } from './pack.ts'
import { type Looked, type Patience, packReader, type Reader } from './reader.ts'
import { soundsOf } from './sounds.ts'
import { heldSigns, type Why, whyNowhere } from './why.ts'

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
  /** How far the texts were looked through; null where nothing is left to be looked through. */
  readonly looked: Looked | null
}

/** Characters of a query that are read; what is longer is cut. */
export const longest = 300

export interface Searcher {
  /** Answers what is typed, whatever it is; rejects only where a text that is cited cannot be fetched. */
  readonly ask: (typed: string, patience?: Patience) => Promise<Answer>
  /** What may be offered in the stead of a query that found nothing; rejects where `more` does, and asks it anew then. */
  readonly near: (typed: string) => Promise<Offers>
}

export interface Options {
  /** Where the words are looked for, if not in the pack. */
  readonly reader?: Reader
  /** Fetches what offers are made from; called only where nothing was found. */
  readonly more?: () => Promise<Near>
}

const nothingMore = async (): Promise<Near> => ({ cuts: [], circumstances: [] })
const oneRound: Patience = { rounds: 1, stale: () => false }

/** Makes a searcher over a pack, which is read once, here. */
export function searcher(
  pack: Pack,
  { reader = packReader(pack), more = nothingMore }: Options = {},
): Searcher {
  const { lines, open } = reader
  const texts = lines?.map((line) => line.normal.text) ?? null
  const sounds = soundsOf(pack.pinyin)
  const names = namesOf(pack.names, sounds)
  const plainOf = new Map([...pack.plain.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]))
  const simplified = (typed: string) => [...typed].map((one) => plainOf.get(one) ?? one).join('')
  /** Whether a word stands in a text; taken to be so where the texts are not at hand. */
  const occurs = (word: string) => texts?.some((text) => placesOf(text, word).length > 0) ?? true
  let held: ReadonlySet<string> | undefined

  /** Takes a query apart: as typed, its words in plain script, and the words behind a minus. */
  async function read(all: string) {
    const typed = [...all].slice(0, longest).join('')
    const cites = (await findCitations(pack, typed, open)).some(({ kind }) => kind !== 'missing')
    const { rest, without } = cites ? { rest: typed, without: [] } : partedOf(typed)
    return { typed, cut: typed !== all, rest, plain: simplified(rest), without: without.map(simplified) }
  }

  async function ask(all: string, patience = oneRound): Promise<Answer> {
    const { typed, cut, rest, plain, without } = await read(all)
    const empty = normal(rest).text === ''
    const asTyped = await findCitations(pack, rest, open)
    const cited = asTyped.length > 0 ? asTyped : await findCitations(pack, plain, open)
    // Where a citation or a whole name answers, nothing else is read into what was typed.
    const settled = cited.some(({ kind }) => kind !== 'missing') || names.isName(plain)
    const meaning = meaningOf({ pack, names, sounds, reader, patience, simplified, occurs })
    const found = empty ? null : await (settled ? meaning.asWritten(rest) : meaning.meant(rest))
    const words = found?.asked.words ?? plain
    const within = found?.asked.within ?? null
    const named = names
      .holding(words)
      .filter((name) => isNameFree(name, without))
      .filter(({ of }) => within === null || of === undefined || of === within.short)
    const hits = (found?.hits ?? []).filter((hit) => isFree(hit, without))
    const seen = lines ?? found?.lines ?? (empty ? [] : (await reader.find(words, null, patience)).lines)
    const free = without.length > 0 ? seen.filter((line) => isFree(line, without)) : seen
    const scattered = within === null ? findScattered(free, words, hits) : []
    const count = (found?.hits.length ?? 0) - hits.length
    const looked = found?.looked ?? null
    const lost = hits.length + named.length + cited.length + scattered.length === 0 && looked === null
    const how = plain !== rest && (lost || named.length > 0) ? 'traditional' : 'typed'
    const asked: Asked = found?.asked ?? { ...plainly(plain), how }
    const several = wordsOf(words)
    function whyLost(): Why {
      if (empty) return { kind: without.length > 0 ? 'only left out' : 'marks' }
      if (count > 0 || (without.length > 0 && findScattered(seen, words, []).length > 0))
        return { kind: 'all left out' }
      if (texts === null) return { kind: several.length > 1 ? 'several' : 'nowhere' }
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
        lost && lines !== null && several.length > 1
          ? several.slice(0, mostWords).map((word) => ({ word, count: findExact(free, word).length }))
          : [],
      looked,
    }
  }

  async function near(all: string): Promise<Offers> {
    const { plain, without } = await read(all)
    return offer(plain, without)
  }

  const offer = offersFrom({
    pack,
    lines,
    names,
    sounds,
    occurs,
    more,
    finds: async (typed) =>
      (await meaningOf({ pack, names, sounds, reader, patience: oneRound, simplified, occurs }).meant(
        typed,
      )) !== null,
  })

  return { ask, near }
}
