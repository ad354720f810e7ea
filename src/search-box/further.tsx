import type { Answer } from '#search'
import type { Href } from './hit.tsx'
import { saysOfLooked } from './says.ts'

interface Props {
  readonly looked: NonNullable<Answer['looked']>
  readonly typed: string
  readonly href: Href
  readonly onAsk: (typed: string) => void
  readonly onMore: () => void
}

/** Where the texts were not all looked through, says how far, and leads on. */
export function Further({ looked, typed, href, onAsk, onMore }: Props) {
  switch (looked.kind) {
    case 'some':
      return (
        <p class="rest">
          {saysOfLooked(looked)}{' '}
          <button type="button" onClick={onMore}>
            继续查
          </button>
        </p>
      )
    case 'failed':
      return (
        <p class="said">
          {import.meta.env.DEV
            ? '开发时没有索引，不查原文：要先构建（npm run build），再打开构建出来的站点。'
            : '原文没有查成：要用的数据没有载入。请检查网络。'}{' '}
          <button type="button" onClick={() => onAsk(typed)}>
            重试
          </button>
        </p>
      )
    case 'elsewhere':
      return (
        <p class="rest elsewhere">
          <a href={href(`/search/#${new URLSearchParams({ q: typed })}`)}>到搜索页查原文</a>
        </p>
      )
  }
}
