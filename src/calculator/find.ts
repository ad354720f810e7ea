import Fuse from 'fuse.js'
import { lettersOf, type Pinyin, soundSpans, soundsOf } from '#search'

/** From and to, the end not included. */
export type Span = readonly [from: number, to: number]

export interface Phrase {
  readonly id: string
  readonly words: string
}

export interface Hits {
  /** `exact`: the words stand there; `pinyin`: they sound so; `close`: they are like it. */
  readonly how: 'exact' | 'pinyin' | 'close'
  readonly spans: ReadonlyMap<string, readonly Span[]>
}

/** Finds what is meant among short phrases: the words themselves, their pinyin or its initials, and else the likest. */
export function finder(phrases: readonly Phrase[], pinyin: Pinyin): (query: string) => Hits {
  const sounds = soundsOf(pinyin)
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
    const letters = lettersOf(query)
    if (letters !== null)
      return { how: 'pinyin', spans: collect((words) => soundSpans(words, letters, sounds)) }
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
