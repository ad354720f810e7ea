import { parentAddress } from '#law'
import type { Regulation } from '../record.ts'
import type { TopicCell } from './topic.ts'

/** The words of a provision and of those above it: what a quote on it may come from. */
function wordsAround({ records }: Pick<Regulation, 'records'>, eId: string): readonly string[] {
  const above = parentAddress(eId)
  const record = records.get(eId)
  return [
    record?.text ?? '',
    record?.heading ?? '',
    ...(above === null ? [] : wordsAround({ records }, above)),
  ]
}

/**
 * What our words on a topic put in “” and no provision of it says: neither those in its cells, nor those that a missing
 * cell points to. A quote with …… is one of each part; a title of a topic may stand in “” too.
 */
export function misquoted(
  ours: string,
  cells: readonly TopicCell[],
  titles: ReadonlySet<string>,
): readonly string[] {
  const words = cells.flatMap(({ regulation, entries, missing }) =>
    [...entries.map(({ record }) => record.eId), ...(missing?.at ?? [])].flatMap((eId) =>
      wordsAround(regulation, eId),
    ),
  )
  const quotes = [...ours.matchAll(/“([^”]*)”/g)].map(([, quote = '']) =>
    quote.replaceAll('‘', '“').replaceAll('’', '”'),
  )
  return quotes.filter(
    (quote) =>
      !titles.has(quote) && !quote.split('……').every((part) => words.some((one) => one.includes(part))),
  )
}
