import { useState } from 'preact/hooks'
import type { Citation } from '#rules'
import { pure, useShared } from './shared.ts'

/** Words with some of them marked: from and to, the end not included. */
export function Marked({
  words,
  spans = [],
}: {
  readonly words: string
  readonly spans?: Spans | undefined
}) {
  const bounds = spans.filter(([from, to]) => to > from && to <= words.length)
  let at = 0
  const parts = [...bounds]
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .flatMap(([from, to]) => {
      if (from < at) return []
      const before = words.slice(at, from)
      at = to
      return [before, <mark key={from}>{words.slice(from, to)}</mark>]
    })
  return (
    <>
      {parts}
      {words.slice(at)}
    </>
  )
}

type Spans = readonly (readonly [from: number, to: number])[]

/** Where quotes stand in words; one that runs past them stands nowhere. */
const placesIn = (words: string, quotes: readonly string[]): Spans =>
  quotes.flatMap((quote) => {
    const from = words.indexOf(quote)
    return from < 0 ? [] : [[from, from + quote.length] as const]
  })

/** A provision in full, the words that bear what is said marked, with a way to its place in the text. */
export function Provision({ at, quotes }: { readonly at: string; readonly quotes: readonly string[] }) {
  const { data } = useShared()
  const [cite, words] = data.provisions[at] ?? [at, '']
  return (
    <blockquote class="provision">
      <a href={`${data.page}#${at}`}>{cite}</a>
      <p>
        {words === '' ? (
          '（文本残缺，没有这一处的文字）'
        ) : (
          <Marked words={words} spans={placesIn(words, quotes)} />
        )}
      </p>
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
