import { candidatesIn, type Holding } from './candidates.ts'
import { findExact, type Hit, type Line, linesOf } from './exact.ts'
import type { Instrument, Pack } from './pack.ts'
import type { Found, Patience, Reader } from './reader.ts'
import { opened, type TextData } from './text.ts'

/** Hits of a round, and most texts that are read for them. */
const enough = 20
const mostRead = 24
/** Texts that are read at a time. */
const atOnce = 6
/** Most texts that are held open. */
const mostOpen = 120

interface Sources {
  /** Fetches a text; rejects where it cannot be fetched. */
  readonly fetchText: (id: string) => Promise<TextData>
  /** Loads the index of pieces; null where words are not looked for in the texts. */
  readonly loadPieces: (() => Promise<Holding>) | null
}

/** A text with its lines. */
interface Open {
  readonly instrument: Instrument
  readonly lines: readonly Line[]
}

/**
 * Reads a collection whose texts the pack does not hold: an index names the texts that may hold the words, and these
 * are read one after another until there are enough hits.
 */
export function largeReader(pack: Pack, { fetchText, loadPieces }: Sources): Reader {
  const kept = new Map<string, Promise<Open>>()

  async function fetched(text: Instrument): Promise<Open> {
    const instrument = opened(text, await fetchText(text.id))
    return { instrument, lines: linesOf({ instruments: [instrument] }) }
  }

  /** A text, fetched once; one that could not be fetched is fetched anew at the next use. */
  function keep(text: Instrument): Promise<Open> {
    const found = kept.get(text.id) ?? fetched(text)
    // What was asked for last stands last, and goes last.
    kept.delete(text.id)
    kept.set(text.id, found)
    const [oldest] = kept.keys()
    if (kept.size > mostOpen && oldest !== undefined) kept.delete(oldest)
    found.catch(() => kept.delete(text.id))
    return found
  }

  async function findAnywhere(
    load: () => Promise<Holding>,
    words: string,
    patience: Patience,
  ): Promise<Found> {
    const numbers = await candidatesIn(await load(), pack.instruments.length, words)
    const candidates = numbers.flatMap((at) => pack.instruments[at] ?? [])
    const hits: Hit[] = []
    const lines: Line[] = []
    const { rounds, stale } = patience
    let read = 0
    while (
      read < Math.min(candidates.length, mostRead * rounds) &&
      hits.length < enough * rounds &&
      !stale()
    ) {
      const texts = await Promise.all(candidates.slice(read, read + atOnce).map(keep))
      for (const text of texts) {
        lines.push(...text.lines)
        hits.push(...findExact(text.lines, words))
      }
      read += texts.length
    }
    const all = read === candidates.length
    return { hits, lines, looked: all ? null : { kind: 'some', read, candidates: candidates.length } }
  }

  return {
    lines: null,
    open: async (text) => (await keep(text)).instrument,
    find: async (words, within, patience) => {
      if (within) {
        const { lines } = await keep(within)
        return { hits: findExact(lines, words), lines, looked: null }
      }
      if (!loadPieces) return { hits: [], lines: [], looked: { kind: 'elsewhere' } }
      try {
        return await findAnywhere(loadPieces, words, patience)
      } catch {
        return { hits: [], lines: [], looked: { kind: 'failed' } }
      }
    },
  }
}
