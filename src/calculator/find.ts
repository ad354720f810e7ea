import Fuse from 'fuse.js'

/** From and to, the end not included. */
export type Span = readonly [from: number, to: number]

export interface Phrase {
  readonly id: string
  readonly words: string
}

/** Syllable → the characters that can be read so. */
export type Pinyin = Readonly<Record<string, string>>

export interface Hits {
  /** `exact`: the words stand there; `pinyin`: they sound so; `close`: they are like it. */
  readonly how: 'exact' | 'pinyin' | 'close'
  readonly spans: ReadonlyMap<string, readonly Span[]>
}

/** Finds what is meant among short phrases: the words themselves, their pinyin or its initials, and else the likest. */
export function finder(phrases: readonly Phrase[], pinyin: Pinyin): (query: string) => Hits {
  const sounds = new Map<string, string[]>()
  for (const [syllable, characters] of Object.entries(pinyin))
    for (const character of characters) sounds.set(character, [...(sounds.get(character) ?? []), syllable])
  const fuse = new Fuse(phrases, {
    keys: ['words'],
    includeMatches: true,
    ignoreLocation: true,
    threshold: 0.34,
    minMatchCharLength: 2,
  })

  const collect = (spansOf: (words: string) => readonly Span[]) =>
    new Map(
      phrases.flatMap(({ id, words }) => {
        const spans = spansOf(words)
        return spans.length > 0 ? [[id, spans] as const] : []
      }),
    )

  return (query) => {
    const exact = collect((words) => exactSpans(words, query))
    if (exact.size > 0) return { how: 'exact', spans: exact }
    const letters = query.toLowerCase().replace(/[\s'’]/g, '')
    if (/^[a-zü]{2,}$/.test(letters)) {
      const typed = letters.replaceAll('ü', 'v')
      return { how: 'pinyin', spans: collect((words) => soundSpans(words, typed, sounds)) }
    }
    const spans = fuse.search(query.slice(0, 32)).map(({ item, matches = [] }) => {
      const found = matches.flatMap(({ indices }) => indices.map(([from, to]): Span => [from, to + 1]))
      return [item.id, found.filter(([from, to]) => to - from > 1)] as const
    })
    return { how: 'close', spans: new Map(spans) }
  }
}

/** Every place where the words stand, spaces aside. */
export function exactSpans(words: string, query: string): readonly Span[] {
  const wanted = query.replace(/\s/g, '')
  if (wanted === '') return []
  const spans: Span[] = []
  for (let from = words.indexOf(wanted); from >= 0; from = words.indexOf(wanted, from + wanted.length))
    spans.push([from, from + wanted.length])
  return spans
}

/** Every run of characters that reads as typed, each by a whole syllable or by its first letter. */
function soundSpans(
  words: string,
  typed: string,
  sounds: ReadonlyMap<string, readonly string[]>,
): readonly Span[] {
  const spans: Span[] = []
  const end = (at: number, left: string): number | null => {
    if (left === '') return at
    const syllables = sounds.get(words.charAt(at))
    if (!syllables) return null
    for (const syllable of syllables) {
      const whole = left.startsWith(syllable) ? end(at + 1, left.slice(syllable.length)) : null
      if (whole !== null) return whole
      // The last syllable may still be unfinished.
      if (left.length > 1 && syllable.startsWith(left)) return at + 1
      const first = left.startsWith(syllable.charAt(0)) ? end(at + 1, left.slice(1)) : null
      if (first !== null) return first
    }
    return null
  }
  for (let from = 0; from < words.length; from++) {
    const to = end(from, typed)
    if (to === null) continue
    spans.push([from, to])
    from = to - 1
  }
  return spans
}
