import { useEffect, useState } from 'preact/hooks'
import {
  type Chosen,
  type FoundRelated,
  findRelated,
  isNarrowed,
  loadIndex,
  type Pack,
  type Pagefind,
} from '#search'
import { type Href, RelatedItem } from './hit.tsx'
import { saysOfNoneRelated } from './says.ts'

interface Props {
  readonly typed: string
  /** Words behind a minus. */
  readonly without: readonly string[]
  readonly pack: Pack
  readonly chosen: Chosen
  /** Paths already shown above. */
  readonly known: ReadonlySet<string>
  readonly base: string
  readonly href: Href
  /** Whether it is shown unasked, as nothing else was found. */
  readonly open: boolean
}

let index: Promise<Pagefind> | undefined
let failures = 0
/** Whether a reader has opened it; it then stays open for later queries. */
let wanted = false

/** What was found, and for which query. */
interface State {
  readonly query: string
  readonly found: FoundRelated | 'failed'
}

/** What the Pagefind index finds beside the exact words. The index is fetched only when this region is opened. */
export function RelatedRegion({ typed, without, pack, chosen, known, base, href, open }: Props) {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<State | null>(null)
  const query = JSON.stringify([typed, without, chosen, attempt])
  const shown = open || wanted
  useEffect(() => {
    if (!shown) return
    let stale = false
    index ??= loadIndex(base, failures)
    index
      .then((loaded) => findRelated(loaded, { typed, without, chosen, known }))
      .then((found) => {
        if (!stale) setState({ query, found })
      })
      .catch(() => {
        index = undefined
        failures++
        if (!stale) setState({ query, found: 'failed' })
      })
    return () => {
      stale = true
    }
  }, [shown, query])
  const found = state?.query === query ? state.found : null
  const again = () => {
    wanted = true
    setAttempt(attempt + 1)
  }
  return (
    <section class="region related" aria-label="相关">
      <h2>
        相关{' '}
        {found !== null && found !== 'failed' && (found.items.length > 0 || !found.more) && (
          <span class="count">
            {found.more && '前 '}
            {found.items.length}
          </span>
        )}{' '}
        <span class="by">索引（Pagefind）：字句拆开出现的条文；术语释义、文摘是本站的话</span>
      </h2>
      {!shown && (
        <p class="rest">
          <button type="button" onClick={again}>
            查找相关{index ? '' : '（载入不到 150 kB）'}
          </button>
        </p>
      )}
      {shown && found === null && <p class="said">正在查找…</p>}
      {found === 'failed' && (
        <p class="said">
          {import.meta.env.DEV
            ? '开发时没有索引：要先构建（npm run build），再打开构建出来的站点。'
            : '索引没有载入。请检查网络，再试一次。'}{' '}
          <button type="button" onClick={again}>
            重试
          </button>
        </p>
      )}
      {found !== null && found !== 'failed' && (
        <>
          {found.items.length === 0 && <p class="said">{saysOfNoneRelated(found, isNarrowed(chosen))}</p>}
          <ol>
            {found.items.map((related) => (
              <RelatedItem key={related.to} related={related} pack={pack} href={href} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
