import type { Regulation } from '#collection'
import { parentAddress } from '#law'
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
 * Words that we put in “” in a topic and that stand in none of its provisions, neither in its cells nor at the
 * places to which a missing cell points. A quote with …… counts as one quote for each part. The title of a topic
 * may stand in “” too.
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
