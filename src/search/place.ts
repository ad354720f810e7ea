import type { Hit } from './exact.ts'
import type { Instrument } from './pack.ts'

/** Path of a provision on its reading page, from the root of the site. */
export const placeOf = (instrument: Instrument, eId: string): string =>
  `/regulations/${instrument.id}/#${eId}`

/**
 * Path of a hit, with the words to be marked on arrival as a text directive. The page itself sees to it that they are
 * marked in this provision: a browser alone would take the first place on the page where they stand. Without a directive
 * where the words stand in another state of the text than the one shown.
 */
export function addressOf({ instrument, provision, how, words, spans }: Hit): string {
  const path = placeOf(instrument, provision.eId)
  const [first] = spans
  return how !== null || !first ? path : `${path}:~:text=${coded(words.slice(...first))}`
}

/** Where in the session's storage the search leaves the fragment of a hit for the page that it leads to. */
export const askedKey = 'mingze:asked'

/** Dashes and commas are the directive's own signs. */
const coded = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D')

/** An address's fragment taken apart: the provision's address, and the words to be marked; null for none. */
export function readPlace(hash: string): { readonly eId: string; readonly marked: string | null } {
  // Coded as a whole where a browser or a script has done so.
  const plain = hash.includes(':~:') ? hash : decoded(hash)
  const [eId = '', directive] = plain.replace(/^#/, '').split(':~:text=')
  return { eId: decoded(eId), marked: directive === undefined ? null : decoded(directive) }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
