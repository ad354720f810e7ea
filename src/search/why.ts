import { readCitation } from '#law'
import { signsOf } from './normal.ts'
import type { Instrument } from './pack.ts'
import { lettersOf } from './sounds.ts'

/** Why nothing was found. */
export type Why =
  /** Only marks and signs were typed. */
  | { readonly kind: 'marks' }
  /** Only words behind a minus were typed. */
  | { readonly kind: 'only left out' }
  /** Every provision that holds the words also holds a word behind a minus. */
  | { readonly kind: 'all left out' }
  /** A citation was typed, and no instrument has such a provision in the text that is left. */
  | { readonly kind: 'no such provision' }
  /** The number of a 款, 项 or 目 was typed without that of its article. */
  | { readonly kind: 'no article named' }
  /** Characters, figures and words of letters that stand nowhere in texts, titles and numbers of provisions. */
  | { readonly kind: 'strange'; readonly signs: readonly string[]; readonly letters: number | null }
  /** Each of the words stands somewhere, but no provision and no article holds them all. */
  | { readonly kind: 'several' }
  /** Each character stands somewhere, but nowhere all of them together. */
  | { readonly kind: 'not together' }
  /** The words stand nowhere; of which part of them that is true is not known. */
  | { readonly kind: 'nowhere' }

/** All signs of texts, titles and numbers of provisions. */
export const heldSigns = (
  texts: readonly string[],
  instruments: readonly Instrument[],
): ReadonlySet<string> =>
  new Set(
    [
      ...texts,
      ...instruments.flatMap(({ title, provisions }) => [title, ...provisions.map(({ cite }) => cite)]),
    ].flatMap(signsOf),
  )

/**
 * Says why words were not found. `several` are the words as spaces take the query apart; `held` are all signs of
 * the texts.
 */
export function whyNowhere(words: string, several: readonly string[], held: ReadonlySet<string>): Why {
  const [first, ...steps] = readCitation(words) ?? []
  // One bare figure may be any number; several are a citation: 7-1-8.
  const bare = first?.unit === '' && steps.length > 0
  if (first && (bare || /[编章节条]/.test(first.unit))) return { kind: 'no such provision' }
  if (first && /[款项目(]/.test(first.unit)) return { kind: 'no article named' }
  const signs = [...new Set(signsOf(words))].filter((sign) => !held.has(sign))
  if (signs.length > 0) return { kind: 'strange', signs, letters: lettersOf(words)?.length ?? null }
  return { kind: several.length > 1 ? 'several' : 'not together' }
}
