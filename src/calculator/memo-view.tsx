import { useMemo } from 'preact/hooks'
import { useCalm } from './later.ts'
import { isHeading } from './memo-lines.ts'
import type { Told } from './shared.ts'

/**
 * The memo, laid out as an official paper. Its text is the one that is copied and that `estimate --text` prints.
 * As it is long, it is written anew only once the reader pauses.
 */
export function MemoView({ of, write }: { readonly of: Told; readonly write: () => string }) {
  const calm = useCalm(of)
  return useMemo(() => <Sheet text={write()} />, [calm])
}

function Sheet({ text }: { readonly text: string }) {
  const [title = '', ...lines] = text.trimEnd().split('\n')
  return (
    <article class="memo">
      <h3>{title}</h3>
      {lines.map((line, at) => {
        const words = line.trimStart()
        const depth = Math.min(5, Math.floor((line.length - words.length) / 2))
        const key = `${at} ${words}`
        if (words === '') return null
        if (depth === 0 && isHeading(words)) return <h4 key={key}>{words}</h4>
        return (
          <p key={key} class={`d${depth}`}>
            {words}
          </p>
        )
      })}
    </article>
  )
}
