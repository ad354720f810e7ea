import { type Regulation, wordingOf } from '#collection'
import type { Occurrence, Term } from '#knowledge'
import { printedIn } from '#rules'

/** A term among the words around it. */
export interface InContext {
  readonly before: string
  readonly words: string
  readonly after: string
  /** A remark on words that are not as printed; empty for none. */
  readonly printed: string
}

/** Characters shown on either side of a term, enough to recognise the place. */
const around = 14

/** The words around an occurrence; … marks where the provision goes on. */
export function contextOf(
  regulations: readonly Regulation[],
  { regulation, eId, start, end }: Occurrence,
): InContext {
  const found = regulations.find(({ id }) => id === regulation)
  const text = found ? wordingOf(found).words(eId) : ''
  const from = Math.max(0, start - around)
  const to = Math.min(text.length, end + around)
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    words: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? '…' : ''),
    printed: found ? printedIn(wordingOf(found), { at: eId, quote: text.slice(from, to) }).says : '',
  }
}

/** The terms by their group, in the order of the page. */
export const byGroup = (terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> =>
  Map.groupBy(terms, ({ group }) => group)
