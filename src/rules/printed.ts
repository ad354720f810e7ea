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
 * What of quoted words is not as printed, to stand behind them in brackets: 〔照印…，本站读作…〕, empty for nothing; and
 * where in the quote it is, from and to. Only a change of the quoted words themselves counts, not one beside them.
 */
export function printedIn({ words, emended }: Wording, { at, quote }: Citation) {
  const from = words(at).indexOf(quote)
  const to = from + quote.length
  const found = emended(at).filter(({ start, end }) => from >= 0 && start < to && end > from)
  return {
    says: found.length > 0 ? `〔${found.map(({ says }) => says).join('；')}〕` : '',
    // What only fell out is marked at the character before it.
    spans: found.map(
      ({ start, end }) =>
        [Math.max(start - (start === end ? 1 : 0) - from, 0), Math.min(end - from, quote.length)] as const,
    ),
  }
}
