import { findExact, type Hit, type Line, linesOf } from './exact.ts'
import type { Instrument, Pack } from './pack.ts'

/** What of the texts was not looked through, and why. */
export type Looked =
  /** Only some of the texts that may hold the words were read. */
  | { readonly kind: 'some'; readonly read: number; readonly candidates: number }
  /** What is needed to look for them could not be fetched. */
  | { readonly kind: 'failed' }
  /** Here no words are looked for in the texts. */
  | { readonly kind: 'elsewhere' }

export interface Found {
  readonly hits: readonly Hit[]
  /** What was looked through. */
  readonly lines: readonly Line[]
  /** Null where nothing is left that may hold the words. */
  readonly looked: Looked | null
}

/** How long to look where not everything is at hand. */
export interface Patience {
  /** How often the reader has asked for more, and once. */
  readonly rounds: number
  /** Whether the answer is no longer wanted. */
  readonly stale: () => boolean
}

/** Where words are looked for: in the pack, or in texts that are fetched one by one. */
export interface Reader {
  /** All lines of all texts; null where they are not at hand. */
  readonly lines: readonly Line[] | null
  /** Gives an instrument of the pack its addresses and provisions; rejects where they cannot be fetched. */
  readonly open: (instrument: Instrument) => Promise<Instrument>
  /** Looks for words in all texts, or in one. Rejects only where that one cannot be fetched. */
  readonly find: (words: string, within: Instrument | null, patience: Patience) => Promise<Found>
}

/** Reads the texts that a pack holds. */
export function packReader(pack: Pack): Reader & { readonly lines: readonly Line[] } {
  const lines = linesOf(pack)
  return {
    lines,
    open: async (instrument) => instrument,
    find: async (words, within) => ({
      hits: findExact(within ? lines.filter(({ instrument }) => instrument === within) : lines, words),
      lines,
      looked: null,
    }),
  }
}
