/** What is looked for: the spellings of one term, and the longer words in which it is not meant. */
export interface Wanted {
  readonly id: string
  readonly spellings: readonly string[]
  readonly except: readonly string[]
}

/** Where a term stands in a text, in UTF-16 units; `end` is exclusive. */
export interface Match {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** Every place of a word, those that overlap included. */
function* placesOf(text: string, word: string): Generator<{ start: number; end: number }> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    yield { start: at, end: at + word.length }
}

function meantOf(text: string, { id, spellings, except }: Wanted): readonly Match[] {
  const excluded = except.flatMap((word) => [...placesOf(text, word)])
  return spellings
    .flatMap((word) => [...placesOf(text, word)])
    .filter(({ start, end }) => !excluded.some((outer) => outer.start <= start && end <= outer.end))
    .map((place) => ({ id, ...place }))
}

/**
 * The terms in a text, in order and without overlap: of two that overlap only the longer counts, of equal ones
 * the earlier. An occurrence within a word of its own `except` is none, and hides no other term.
 */
export function matchTerms(text: string, wanted: readonly Wanted[]): readonly Match[] {
  const longestFirst = wanted
    .flatMap((one) => meantOf(text, one))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: Match[] = []
  for (const match of longestFirst)
    if (!kept.some(({ start, end }) => match.start < end && start < match.end)) kept.push(match)
  return kept.sort((a, b) => a.start - b.start)
}

/** Of every term the first of its matches that qualifies; in the order of the matches. */
export function firstOfEach(
  matches: readonly Match[],
  qualifies: (match: Match) => boolean,
): readonly Match[] {
  const seen = new Set<string>()
  return matches.filter((match) => {
    if (seen.has(match.id) || !qualifies(match)) return false
    seen.add(match.id)
    return true
  })
}
