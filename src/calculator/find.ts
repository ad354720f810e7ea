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

/** What the filter makes of a query. */
export interface Sought {
  readonly says: string
  /** Null where nothing is to be filtered. */
  readonly found: ReadonlyMap<string, readonly Span[]> | null
  /** How many are only like the words; they are shown when the reader asks for them. */
  readonly offered: number
}

/** `near` says whether the reader has asked for those that are only like the words. */
export type Search = (query: string, near: boolean) => Sought

/** Reads the phrases once; the table of pinyin is null where it could not be had. */
export function search(phrases: readonly Phrase[], pinyin: Pinyin | null): Search {
  const find = finder(phrases, pinyin ?? {})
  return (query, near) => {
    const { how, spans } = find(query)
    const { size } = spans
    // Without the table nothing is known of what letters stand for.
    if (how === 'pinyin' && pinyin === null)
      return { says: '拼音表没有载入，没有筛选；请检查网络，再输入一次', found: null, offered: 0 }
    if (size === 0)
      return {
        says: `没有与“${query}”相近的情形；可以换一个词，或者清空后逐条看`,
        found: spans,
        offered: 0,
      }
    if (how === 'exact') return { says: `${size} 项`, found: spans, offered: 0 }
    if (how === 'pinyin') return { says: `按拼音找到 ${size} 项`, found: spans, offered: 0 }
    // The reader has not asked for what is only like the words.
    if (!near) return { says: `没有含“${query}”的情形`, found: new Map(), offered: size }
    return { says: `没有含“${query}”的情形，列的是字面相近的 ${size} 项`, found: spans, offered: 0 }
  }
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
