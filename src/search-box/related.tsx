import { useEffect, useState } from 'preact/hooks'
import { type Chosen, findRelated, loadIndex, type Pack, type Pagefind, type Related } from '#search'
import { type Href, RelatedItem } from './hit.tsx'

interface Props {
  readonly typed: string
  readonly pack: Pack
  readonly chosen: Chosen
  /** Paths already shown above. */
  readonly known: ReadonlySet<string>
  readonly base: string
  readonly href: Href
  /** Shown without being asked for: nothing stands above. */
  readonly open: boolean
}

let index: Promise<Pagefind> | undefined

type State =
  | { readonly kind: 'closed' | 'loading' | 'failed' }
  | { readonly kind: 'found'; readonly items: readonly Related[] }

/** What the index finds beside the exact words; it is fetched only when this is opened. */
export function RelatedRegion({ typed, pack, chosen, known, base, href, open }: Props) {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<State>({ kind: 'closed' })
  const shown = open || attempt > 0
  useEffect(() => {
    if (!shown) return
    let stale = false
    setState({ kind: 'loading' })
    index ??= loadIndex(base)
    index
      .then((loaded) => findRelated(loaded, typed, chosen, known))
      .then((items) => {
        if (!stale) setState({ kind: 'found', items })
      })
      .catch(() => {
        index = undefined
        if (!stale) setState({ kind: 'failed' })
      })
    return () => {
      stale = true
    }
  }, [shown, attempt, typed, chosen])
  return (
    <section class="region related" aria-label="相关">
      <h2>
        相关 {state.kind === 'found' && <span class="count">{state.items.length}</span>}{' '}
        <span class="by">索引（Pagefind）：字句拆开出现的条文；术语释义、文摘是本站的话</span>
      </h2>
      {state.kind === 'closed' && (
        <p class="rest">
          <button type="button" onClick={() => setAttempt(1)}>
            查找相关（载入约 150 kB）
          </button>
        </p>
      )}
      {state.kind === 'loading' && <p class="said">正在查找…</p>}
      {state.kind === 'failed' && (
        <p class="said">
          {import.meta.env.DEV
            ? '开发时没有索引：要先构建（npm run build），再打开构建出来的站点。'
            : '索引没有载入。请检查网络，再试一次。'}{' '}
          <button type="button" onClick={() => setAttempt(attempt + 1)}>
            重试
          </button>
        </p>
      )}
      {state.kind === 'found' &&
        (state.items.length > 0 ? (
          <ol>
            {state.items.map((related) => (
              <RelatedItem related={related} pack={pack} href={href} />
            ))}
          </ol>
        ) : (
          <p class="said">没有别的相关内容。</p>
        ))}
    </section>
  )
}
