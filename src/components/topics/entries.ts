import { wordingOf } from '#collection'
import { type Comparison, type TopicEntry, withoutEnd } from '#knowledge'
import { parentAddress } from '#law'
import { printedIn } from '#rules'

/** The words that an entry is an item of: the caption of its article, and the 款 or 项 above it. Empty for none. */
export function chapeauOf({ regulation, record }: TopicEntry): string {
  const { records } = regulation
  const above = parentAddress(record.eId)
  const article = records.get(record.eId.split('__', 1)[0] ?? '')
  const words = above === null ? '' : (records.get(above)?.text ?? '')
  // 青海第六条: the number of the article is lost, and with it the words that introduce its items.
  if (words === '' && article?.provision.num === null && above !== article.eId) return '〔引语缺失〕'
  const printed = above === null ? '' : printedIn(wordingOf(regulation), { at: above, quote: words }).says
  return [article?.heading ?? '', `${words}${printed}`].filter((one) => one !== '').join('　')
}

/** Entries in order, grouped by the words that they are items of. */
export function underChapeaux(
  entries: readonly TopicEntry[],
): readonly { readonly chapeau: string; readonly entries: readonly TopicEntry[] }[] {
  const groups: { chapeau: string; entries: TopicEntry[] }[] = []
  for (const entry of entries) {
    const chapeau = chapeauOf(entry)
    const last = groups.at(-1)
    if (last?.chapeau === chapeau) last.entries.push(entry)
    else groups.push({ chapeau, entries: [entry] })
  }
  return groups
}

/** The id of an entry on the page of its topic. */
export const entryId = ({ regulation, record }: TopicEntry): string => `${regulation.id}-${record.eId}`

/**
 * A stretch to draw. `rest`: words of the provision that are not what the topic is about. `both`: words that it
 * shares with the provision it is compared with; `own`: words that only it has. `gone` and `swap` are words of the
 * other one: `swap` where this provision has its own in their place, `gone` where it has nothing.
 */
export interface Stretch {
  readonly kind: 'rest' | 'both' | 'own' | 'gone' | 'swap'
  readonly words: string
}

/** A provision as its topic shows it. Without `gone` and `swap` the stretches are its words, character for character. */
export function stretchesOf(
  { record, words, start }: TopicEntry,
  comparison: Comparison | undefined,
): readonly Stretch[] {
  const [own, end] = withoutEnd(words)
  const pieces = comparison?.pieces ?? [{ kind: 'both' as const, words: own }]
  const stretches: Stretch[] = [
    { kind: 'rest', words: record.text.slice(0, start) },
    ...pieces.map((piece, at): Stretch => {
      if (piece.kind !== 'other') return { kind: piece.kind, words: piece.words }
      return { kind: pieces[at + 1]?.kind === 'own' ? 'swap' : 'gone', words: piece.words }
    }),
    { kind: 'both', words: end },
    { kind: 'rest', words: record.text.slice(start + words.length) },
  ]
  return stretches.filter(({ words: some }) => some !== '')
}

/** A remark on words of an entry that are not as printed, or are doubted; empty for none. */
export const printedOf = ({ regulation, record: { eId, text } }: TopicEntry): string =>
  printedIn(wordingOf(regulation), { at: eId, quote: text }).says
