import type { Citation } from './facts.ts'

/** A place in a provision's words that is not as printed, or is doubted. */
export interface Emended {
  /** Where what differs begins, in UTF-16 units of the words as read. */
  readonly start: number
  /** Where it ends, exclusive; equal to `start` where only the print has something there. */
  readonly end: number
  /** 照印“应所站办”，本站读作“应对所站办” */
  readonly says: string
}

/** The words of an instrument's provisions as they are quoted. */
export interface Wording {
  /** As read; empty where a provision has none of its own. */
  readonly words: (eId: string) => string
  readonly emended: (eId: string) => readonly Emended[]
}

/**
 * Compares a quote with the print. `says` stands behind the quote in brackets (〔照印…，本站读作…〕), and is empty where
 * all is as printed; the spans give the places in the quote, from and to. A change next to the quoted words does
 * not count.
 */
export function printedIn({ words, emended }: Wording, { at, quote }: Citation) {
  const from = words(at).indexOf(quote)
  const to = from + quote.length
  const found = emended(at).filter(({ start, end }) => from >= 0 && start < to && end > from)
  return {
    says: found.length > 0 ? `〔${found.map(({ says }) => says).join('；')}〕` : '',
    // Where the print has words that the reading leaves out, the character before them is marked.
    spans: found.map(
      ({ start, end }) =>
        [Math.max(start - (start === end ? 1 : 0) - from, 0), Math.min(end - from, quote.length)] as const,
    ),
  }
}
