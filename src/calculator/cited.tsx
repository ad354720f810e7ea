import { useState } from 'preact/hooks'
import type { Citation } from '#rules'
import { pure, useShared } from './shared.ts'

/** Words with the quoted ones marked; a quote that runs past the words of this provision is left unmarked. */
export function Marked({ words, quotes }: { readonly words: string; readonly quotes: readonly string[] }) {
  const spans = quotes
    .map((quote) => ({ from: words.indexOf(quote), length: quote.length }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from || b.length - a.length)
  let at = 0
  const parts = spans.flatMap(({ from, length }) => {
    if (from < at) return []
    const before = words.slice(at, from)
    at = from + length
    return [before, <mark key={from}>{words.slice(from, at)}</mark>]
  })
  return (
    <>
      {parts}
      {words.slice(at)}
    </>
  )
}

/** A provision in full, the words that bear what is said marked, with a way to its place in the text. */
export function Provision({ at, quotes }: { readonly at: string; readonly quotes: readonly string[] }) {
  const { data } = useShared()
  const [cite, words] = data.provisions[at] ?? [at, '']
  return (
    <blockquote class="provision">
      <a href={`${data.page}#${at}`}>{cite}</a>
      <p>{words === '' ? '（文本残缺，没有这一处的文字）' : <Marked words={words} quotes={quotes} />}</p>
    </blockquote>
  )
}

/** The provisions that something stands on, each written out; one click shows their words in place. */
export const Places = pure(({ cites }: { readonly cites: readonly Citation[] }) => {
  const { label } = useShared()
  const [open, setOpen] = useState<string | null>(null)
  const places = [...new Set(cites.map(({ at }) => at))]
  return (
    <>
      <span class="places">
        {places.map((at) => (
          <button
            type="button"
            class="cite"
            key={at}
            aria-expanded={open === at}
            onClick={() => setOpen(open === at ? null : at)}
          >
            {label(at)}
          </button>
        ))}
      </span>
      {open !== null && places.includes(open) && (
        <Provision at={open} quotes={cites.flatMap(({ at, quote }) => (at === open ? [quote] : []))} />
      )}
    </>
  )
})
