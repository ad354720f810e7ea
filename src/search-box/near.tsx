import { useEffect, useState } from 'preact/hooks'
import type { Offers, Searcher } from '#search'
import { type Href, NameItem } from './hit.tsx'

interface Props {
  readonly typed: string
  readonly near: Searcher['near']
  readonly href: Href
  readonly onAsk: (typed: string) => void
}

/**
 * Offers what is like a query that found nothing, for the reader to choose. What it needs is fetched when this is
 * first drawn.
 */
export function NearOffers({ typed, near, href, onAsk }: Props) {
  const [offers, setOffers] = useState<Offers | 'failed' | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let stale = false
    setOffers(null)
    near(typed)
      .then((got) => {
        if (!stale) setOffers(got)
      })
      .catch(() => {
        if (!stale) setOffers('failed')
      })
    return () => {
      stale = true
    }
  }, [typed, attempt])
  if (offers === null)
    return (
      <p class="said" aria-busy="true">
        正在找相近的字句…
      </p>
    )
  if (offers === 'failed')
    return (
      <p class="said">
        相近的字句没有载入，请检查网络。{' '}
        <button type="button" onClick={() => setAttempt(attempt + 1)}>
          重试
        </button>
      </p>
    )
  const { alike, apart, names } = offers
  return (
    <>
      {apart !== null && (
        <p class="offer">
          隔开来查：
          <button type="button" onClick={() => onAsk(apart)}>
            {apart}
          </button>
        </p>
      )}
      {alike.length > 0 && (
        <p class="offer">
          字面相近的词，意思可能不同，甚至相反：
          {alike.map((words) => (
            <button type="button" onClick={() => onAsk(words)}>
              {words}
            </button>
          ))}
        </p>
      )}
      {names.length > 0 && (
        <>
          <p>名称相近的名目，不一定是同一个意思：</p>
          <ol>
            {names.map((name) => (
              <NameItem name={name} href={href} />
            ))}
          </ol>
        </>
      )}
    </>
  )
}
