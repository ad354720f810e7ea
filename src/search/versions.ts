import { readCitation } from '#law'
import { namedIn, namesIn, plain } from './cited.ts'
import type { Instrument, Pack } from './pack.ts'

/**
 * The other versions of a text that is cited, the newest first, each with the query that cites the same in it; empty
 * where what was typed does not name the text.
 */
export function inOtherVersions(
  pack: Pick<Pack, 'instruments'>,
  typed: string,
  { id, version, aliases: [work = ''] }: Instrument,
): readonly { readonly instrument: Instrument; readonly typed: string }[] {
  const named = namedIn(pack, typed).find(({ instrument }) => instrument.id === id)
  if (version === undefined || !named) return []
  return namesIn(pack)
    .filter(({ instrument, name }) => instrument.id !== id && name === plain(work))
    .map(({ instrument }) => ({ instrument, typed: `${instrument.id} ${named.rest}` }))
}

/** Whether what was typed is the number of a provision and nothing else. */
export function isNumber(typed: string): boolean {
  const [first, ...more] = readCitation(plain(typed)) ?? []
  return first !== undefined && (first.unit !== '' || more.length > 0)
}
