import { useEffect, useRef, useState } from 'preact/hooks'
import type { Hits, Span } from './find.ts'
import type { Group } from './plan.ts'
import { useShared } from './shared.ts'

/** Address of an item → what of its words matched. */
export type Found = ReadonlyMap<string, readonly Span[]>

interface Props {
  readonly groups: readonly Group[]
  /** Null for no filter. */
  readonly onFound: (found: Found | null) => void
}

/** A box that leaves only the circumstances that match. What it needs is loaded when it is first used. */
export function Filter({ groups, onFound }: Props) {
  const { data } = useShared()
  const [query, setQuery] = useState('')
  const [hits, setHits] = useState<Hits | null>(null)
  const loading = useRef<Promise<(query: string) => Hits> | null>(null)
  const phrases = groups.flatMap(({ items }) => items.map(({ at, words }) => ({ id: at, words })))
  const load = () => {
    loading.current ??= Promise.all([
      import('./find.ts'),
      fetch(data.pinyin)
        .then((answer): Promise<Readonly<Record<string, string>>> => answer.json())
        // Without the table words are found all the same, only not by pinyin.
        .catch(() => ({})),
    ]).then(([{ finder }, pinyin]) => finder(phrases, pinyin))
    return loading.current
  }
  useEffect(() => {
    const wanted = query.trim()
    if (wanted === '') {
      setHits(null)
      onFound(null)
      return
    }
    let stale = false
    load()
      .then((find) => {
        if (stale) return
        const found = find(wanted)
        setHits(found)
        onFound(found.spans)
      })
      .catch(() => {
        loading.current = null
      })
    return () => {
      stale = true
    }
  }, [query])
  return (
    <div class="filterbox">
      <label>
        <span>筛选情形</span>
        <input
          type="search"
          placeholder="词、拼音或者首字母"
          value={query}
          onFocus={() => void load().catch(() => undefined)}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setQuery('')
          }}
        />
      </label>
      <p role="status">{hits === null ? '' : saysOf(hits, query.trim())}</p>
    </div>
  )
}

function saysOf({ how, spans: { size } }: Hits, query: string): string {
  if (size === 0) return `没有与“${query}”相近的情形；可以换一个词，或者清空后逐条看`
  if (how === 'exact') return `${size} 项`
  return how === 'pinyin' ? `按拼音找到 ${size} 项` : `没有“${query}”这几个字，按相近的找到 ${size} 项`
}
