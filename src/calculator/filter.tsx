import { useEffect, useRef, useState } from 'preact/hooks'
import type { Search, Span } from './find.ts'
import type { Group } from './plan.ts'
import { useShared } from './shared.ts'

/** Address of an item → what of its words matched. */
export type Found = ReadonlyMap<string, readonly Span[]>

interface Props {
  readonly groups: readonly Group[]
  /** Null for no filter. */
  readonly onFound: (found: Found | null) => void
}

/** What a query found: the sentence shown, and how many more are only like it. */
interface Told {
  readonly query: string
  readonly says: string
  readonly near: number
}

/**
 * A box that hides all circumstances but those that match. Its program is loaded at the first use; after a failure
 * it is loaded anew at the next.
 */
export function Filter({ groups, onFound }: Props) {
  const { data } = useShared()
  const [query, setQuery] = useState('')
  const [told, setTold] = useState<Told | null>(null)
  /** The query of which the likest were asked for. */
  const [near, setNear] = useState('')
  const loading = useRef<Promise<Search> | null>(null)
  const phrases = groups.flatMap(({ items }) => items.map(({ at, words }) => ({ id: at, words })))
  const load = () => {
    const lost = () => {
      loading.current = null
      return null
    }
    loading.current ??= Promise.all([
      import('./find.ts'),
      fetch(data.pinyin)
        .then((answer): Promise<Readonly<Record<string, string>>> => answer.json())
        .catch(lost),
    ]).then(([{ search }, pinyin]) => search(phrases, pinyin))
    return loading.current.catch(lost)
  }
  const wanted = query.trim()
  useEffect(() => {
    if (wanted === '') {
      onFound(null)
      return
    }
    let stale = false
    load().then((search) => {
      if (stale) return
      const { says, found, offered } = search?.(wanted, near === wanted) ?? {
        says: '筛选的程序没有载入，没有筛选；请检查网络，再输入一次',
        found: null,
        offered: 0,
      }
      setTold({ query: wanted, says, near: offered })
      onFound(found)
    })
    return () => {
      stale = true
    }
  }, [wanted, near])
  const current = told?.query === wanted ? told : null
  return (
    <div class="filterbox">
      <label>
        <span>筛选情形</span>
        <input
          type="search"
          placeholder="词、拼音或者首字母"
          value={query}
          onFocus={load}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setQuery('')
          }}
        />
      </label>
      <p role="status">{current?.says}</p>
      {current !== null && current.near > 0 && (
        <button type="button" class="quiet" onClick={() => setNear(wanted)}>
          看字面相近的 {current.near} 项，意思可能不同
        </button>
      )}
    </div>
  )
}
