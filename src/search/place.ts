import type { Hit } from './exact.ts'
import type { Instrument, Provision } from './pack.ts'

/** Path of a provision on its reading page, from the root of the site. */
export const placeOf = (instrument: Instrument, eId: string): string =>
  `/regulations/${instrument.id}/#${eId}`

/**
 * Path of a hit, with the words to be marked on arrival as a text directive: the first place of them, with as many of
 * its neighbours as it takes to be found nowhere else in the instrument. Without a directive where the provision as
 * read does not hold the words, or nothing tells it apart.
 */
export function addressOf({ instrument, provision, how, words, spans }: Hit): string {
  const path = placeOf(instrument, provision.eId)
  const [first] = spans
  if (how !== null || !first) return path
  const directive = directiveOf(instrument.provisions, words, first)
  return directive === null ? path : `${path}:~:text=${directive}`
}

function directiveOf(
  provisions: readonly Provision[],
  words: string,
  [from, to]: readonly [number, number],
): string | null {
  const single = (part: string) =>
    provisions.reduce((sum, one) => sum + one.words.split(part).length - 1, 0) === 1
  for (let more = 0; more <= words.length; more += 4) {
    const before = words.slice(Math.max(0, from - more), from)
    const after = words.slice(to, to + more)
    if (!single(before + words.slice(from, to) + after)) continue
    const parts = [
      before === '' ? '' : `${coded(before)}-,`,
      coded(words.slice(from, to)),
      after === '' ? '' : `,-${coded(after)}`,
    ]
    return parts.join('')
  }
  return null
}

/** Dashes and commas are the directive's own signs. */
const coded = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D')

/** An address's fragment taken apart: the provision's address, and the words to be marked; null for none. */
export function readPlace(hash: string): { readonly eId: string; readonly marked: string | null } {
  const [eId = '', directive] = decoded(hash.replace(/^#/, '')).split(':~:text=')
  const marked = directive?.split(',').find((part) => !part.endsWith('-') && !part.startsWith('-'))
  return { eId, marked: marked === undefined ? null : decoded(marked) }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
