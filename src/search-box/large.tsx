/** What only a collection needs whose texts have versions, or are too many for the pack; fetched where it is. */
import {
  type Answer,
  type Holding,
  inOtherVersions,
  isNumber,
  type Looked,
  largeReader,
  loadPieces,
  type Pack,
  type Reader,
  type TextData,
} from '#search'
import type { Href } from './hit.tsx'

interface Site {
  /** Root of the site, with the closing slash. */
  readonly base: string
  /** Fetches a data file by its path below `data/`, without its ending. */
  readonly json: <T>(path: string) => Promise<T>
  /** Whether words are looked for in the texts. */
  readonly whole: boolean
}

/** Makes the reader of the texts of a large collection. */
export function readerOf(pack: Pack, { base, json, whole }: Site): Reader {
  let pieces: Promise<Holding> | undefined
  let failures = 0
  /** Loads the indexes once; after a failure they are loaded anew at the next use. */
  const load = (): Promise<Holding> => {
    pieces ??= loadPieces(base, pack.indexes ?? 0, failures)
    return pieces.catch((error: unknown) => {
      pieces = undefined
      failures++
      throw error
    })
  }
  return largeReader(pack, {
    fetchText: (id) => json<TextData>(`regulations/${encodeURIComponent(id)}`),
    loadPieces: whole ? load : null,
  })
}

/** How far the texts were looked through. */
export function saysOfLooked(looked: Looked): string {
  switch (looked.kind) {
    case 'some':
      return `已查 ${looked.read} 份，还有 ${looked.candidates - looked.read} 份可能含这些字。`
    case 'failed':
      return '原文没有查成。'
    case 'elsewhere':
      return '原文到搜索页查。'
  }
}

interface VersionsProps {
  readonly answer: Answer
  readonly pack: Pack
  readonly onAsk: (typed: string) => void
}

/** Where a text is cited that has versions, says which one is shown, and leads to the same place in the others. */
export function Versions({ answer: { cited, typed, asked }, pack, onAsk }: VersionsProps) {
  const [first] = cited
  if (!first) return null
  const { instrument } = first
  const others = [typed, asked.words]
    .map((words) => inOtherVersions(pack, words, instrument))
    .find((found) => found.length > 0)
  if (!others) return null
  return (
    <p class="meant">
      这里是 {instrument.version} 的版本。另有：
      {others.map((other) => (
        <button type="button" onClick={() => onAsk(other.typed)}>
          {other.instrument.version}
        </button>
      ))}
    </p>
  )
}

interface FurtherProps {
  readonly answer: Answer
  readonly small: boolean
  readonly href: Href
  readonly onAsk: (typed: string) => void
  readonly onMore: () => void
}

/** In a large collection: how far the texts were looked through, how to go on, and what is left out. */
export function Further({ answer, small, href, onAsk, onMore }: FurtherProps) {
  const { typed, asked, cited, looked } = answer
  return (
    <>
      {looked?.kind === 'some' && (
        <p class="rest">
          {saysOfLooked(looked)}{' '}
          <button type="button" onClick={onMore}>
            继续查
          </button>
        </p>
      )}
      {looked?.kind === 'failed' && (
        <p class="said">
          {import.meta.env.DEV
            ? '开发时没有索引，不查原文：要先构建（npm run build），再打开构建出来的站点。'
            : '原文没有查成：要用的数据没有载入。请检查网络。'}{' '}
          <button type="button" onClick={() => onAsk(typed)}>
            重试
          </button>
        </p>
      )}
      {looked?.kind === 'elsewhere' && (
        <p class="rest elsewhere">
          <a href={href(`/search/#${new URLSearchParams({ q: typed })}`)}>到搜索页查原文</a>
        </p>
      )}
      {cited.length === 0 && isNumber(asked.words) && (
        <p class="said">这是条号：请连名称一起写，如“某某条例第三条”，才能找到那一条。</p>
      )}
      {!small && <p class="said">收录的文本多，这里只逐字查，不列“相关”，也不列相近的字句。</p>}
    </>
  )
}
