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

/** What the filter is made of, as far as it could be fetched. */
interface Loaded {
  /** Null where its program could not. */
  readonly find: ((query: string) => Hits) | null
  /** Whether the table of pinyin could. */
  readonly sounds: boolean
}

/** What came of a query: what was found, or what could not be fetched for it. */
type Told = { readonly query: string } & ({ readonly hits: Hits } | { readonly lost: string })

const nothing: Found = new Map()

/** A box that leaves only the circumstances that match. What it needs is loaded when it is first used. */
export function Filter({ groups, onFound }: Props) {
  const { data } = useShared()
  const [query, setQuery] = useState('')
  const [told, setTold] = useState<Told | null>(null)
  /** The query of which the likest were asked for. */
  const [near, setNear] = useState('')
  const loading = useRef<Promise<Loaded> | null>(null)
  const phrases = groups.flatMap(({ items }) => items.map(({ at, words }) => ({ id: at, words })))
  /** What could not be fetched is asked for anew at the next use. */
  const load = async (): Promise<Loaded> => {
    loading.current ??= Promise.allSettled([import('./find.ts'), fetchTable(data.pinyin)]).then(
      ([program, table]) => ({
        find:
          program.status === 'fulfilled'
            ? program.value.finder(phrases, table.status === 'fulfilled' ? table.value : {})
            : null,
        sounds: table.status === 'fulfilled',
      }),
    )
    const loaded = await loading.current
    if (loaded.find === null || !loaded.sounds) loading.current = null
    return loaded
  }
  const wanted = query.trim()
  useEffect(() => {
    if (wanted === '') {
      onFound(null)
      return
    }
    let stale = false
    load().then(({ find, sounds }) => {
      if (stale) return
      const hits = find?.(wanted)
      // Without the table nothing is known of what letters stand for.
      if (!hits || (hits.how === 'pinyin' && !sounds)) {
        setTold({ query: wanted, lost: hits ? '拼音表' : '筛选的程序' })
        onFound(null)
        return
      }
      setTold({ query: wanted, hits })
      // What is only like the words is not what was asked for.
      onFound(hits.how === 'close' && near !== wanted ? nothing : hits.spans)
    })
    return () => {
      stale = true
    }
  }, [wanted, near])
  const current = told?.query === wanted ? told : null
  const hits = current && 'hits' in current ? current.hits : null
  const offered = hits?.how === 'close' && hits.spans.size > 0 && near !== wanted
  return (
    <div class="filterbox">
      <label>
        <span>筛选情形</span>
        <input
          type="search"
          placeholder="词、拼音或者首字母"
          value={query}
          onFocus={() => void load()}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setQuery('')
          }}
        />
      </label>
      <p role="status">
        {current && 'lost' in current && `${current.lost}没有载入，没有筛选；请检查网络，再输入一次`}
        {hits && saysOf(hits, wanted, offered)}
      </p>
      {offered && (
        <button type="button" class="quiet" onClick={() => setNear(wanted)}>
          看字面相近的 {hits.spans.size} 项，意思可能不同
        </button>
      )}
    </div>
  )
}

async function fetchTable(at: string): Promise<Readonly<Record<string, string>>> {
  const answer = await fetch(at)
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}

function saysOf({ how, spans: { size } }: Hits, query: string, offered: boolean): string {
  if (size === 0) return `没有与“${query}”相近的情形；可以换一个词，或者清空后逐条看`
  if (offered) return `没有含“${query}”的情形`
  if (how === 'exact') return `${size} 项`
  return how === 'pinyin' ? `按拼音找到 ${size} 项` : `没有含“${query}”的情形，列的是字面相近的 ${size} 项`
}
