import type { Answer, Pack, Searcher, Why } from '#search'
import type { Href } from './hit.tsx'
import { NearOffers } from './near.tsx'
import { isInWords, saysOf, saysOfReach } from './says.ts'

interface Props {
  readonly answer: Answer
  readonly why: Why
  readonly pack: Pack
  readonly near: Searcher['near']
  readonly href: Href
  readonly onAsk: (typed: string) => void
}

/** Why nothing was found, what is near, and what there is to be searched. */
export function Nothing({ answer, why, pack, near, href, onAsk }: Props) {
  const { typed, asked, each } = answer
  return (
    <section class="region nothing" aria-label="没有找到">
      <p>{saysOf(why, asked.words)}</p>
      {each.some(({ count }) => count > 0) && (
        <p class="offer">
          分开查：
          {each.map(({ word, count }) =>
            count > 0 ? (
              <button type="button" onClick={() => onAsk(word)}>
                {word} {count} 处
              </button>
            ) : (
              <span>{word} 0 处</span>
            ),
          )}
        </p>
      )}
      {isInWords(why) && <NearOffers key={typed} typed={typed} near={near} href={href} onAsk={onAsk} />}
      <p class="said">{saysOfReach(pack)}</p>
    </section>
  )
}
