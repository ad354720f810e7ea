import { findCited, readCitation } from '#law'
import type { Instrument, Pack } from './pack.ts'

/** What a citation can mean in one instrument. */
export type Cited =
  | { readonly kind: 'provision'; readonly instrument: Instrument; readonly eId: string }
  /** The article stood in what is lost. */
  | { readonly kind: 'lost'; readonly instrument: Instrument; readonly article: number; readonly gap: string }
  /** Of the article something is left, but not this. */
  | { readonly kind: 'torn'; readonly instrument: Instrument; readonly article: number; readonly gap: string }
  /** The instrument was named and has no such provision. */
  | { readonly kind: 'missing'; readonly instrument: Instrument; readonly typed: string }

/** What was typed with an instrument's name taken off its front or its end; all of it where none is named. */
export interface Named {
  readonly instrument: Instrument | null
  readonly rest: string
}

const bared = (rest: string) => rest.replace(/^[\s,、:]+|[\s,、:]+$/g, '')
const plain = (typed: string) => typed.normalize('NFKC').toLowerCase().trim()

/** Every way to see a name of an instrument in what was typed, the longest names first. */
export function namedIn({ instruments }: Pick<Pack, 'instruments'>, typed: string): readonly Named[] {
  const all = plain(typed).replace(/^《/, '').replaceAll('》', ' ')
  const names = instruments
    .flatMap((instrument) =>
      [instrument.title, instrument.short, ...instrument.aliases].map((name) => ({
        instrument,
        name: plain(name),
      })),
    )
    .sort((a, b) => b.name.length - a.name.length)
  return names.flatMap(({ instrument, name }) => {
    const first = all.startsWith(name)
    const last = all.endsWith(name)
    if (first) return [{ instrument, rest: bared(all.slice(name.length)) }]
    return last ? [{ instrument, rest: bared(all.slice(0, -name.length)) }] : []
  })
}

/** The provisions that what was typed cites, in the instrument named or in all; empty when it is no citation. */
export function findCitations(pack: Pick<Pack, 'instruments'>, typed: string): readonly Cited[] {
  for (const { instrument, rest } of namedIn(pack, typed)) {
    if (instrument && rest !== '' && readCitation(rest)) return inOne(instrument, rest, true)
  }
  return pack.instruments.flatMap((instrument) => inOne(instrument, plain(typed), false))
}

function inOne(instrument: Instrument, typed: string, named: boolean): readonly Cited[] {
  const found = findCited(instrument.addresses, typed)
  if (found.length > 0) return found.map((eId) => ({ kind: 'provision', instrument, eId }))
  const [first] = readCitation(typed) ?? []
  if (!first) return []
  const lost = instrument.lost.find(({ article }) => article === first.value)
  if (lost && /^条?$/.test(first.unit)) return [{ kind: 'lost', instrument, ...lost }]
  const torn = instrument.torn.find(({ article }) => article === first.value)
  if (named && torn) return [{ kind: 'torn', instrument, ...torn }]
  return named ? [{ kind: 'missing', instrument, typed }] : []
}
