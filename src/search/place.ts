import type { Hit } from './exact.ts'
import type { Instrument } from './pack.ts'

/** Path of a provision on its reading page, from the root of the site. */
export const placeOf = (instrument: Instrument, eId: string): string =>
  `/regulations/${instrument.id}/#${eId}`

/**
 * Path of a hit. A text directive names the words that the reading page marks on arrival; left to a browser, the
 * first place on the page where the words stand would be marked, whichever provision that is in. There is no
 * directive where the words were found in a state of the text that the page does not show.
 */
export function addressOf({ instrument, provision, how, words, spans }: Hit): string {
  const path = placeOf(instrument, provision.eId)
  const [first] = spans
  return how !== null || !first ? path : `${path}:~:text=${coded(words.slice(...first))}`
}

/** Where in the session's storage the search leaves the fragment of a hit for the page that it leads to. */
export const askedKey = 'mingze:asked'

/** Encodes words for a text directive, in which a dash is a sign of its own. */
const coded = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D')

/** An address's fragment taken apart: the provision's address, and the words to be marked; null for none. */
export function readPlace(hash: string): { readonly eId: string; readonly marked: string | null } {
  // A browser or a script may have encoded the whole fragment.
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
