import { useState } from 'preact/hooks'
import { type Citation, printedIn } from '#rules'
import { pure, useShared } from './shared.ts'

type Spans = readonly (readonly [from: number, to: number])[]

interface QuoteProps {
  readonly at: string
  /** The words to show; all of the provision where none are named. */
  readonly quote?: string
  /** The parts of the words to mark: offsets from and to, the end not included. */
  readonly spans?: Spans | undefined
}

/** Words of a provision: some of them marked, and those that are not as printed, with what is. */
export function Quote({ at, quote: some, spans = [] }: QuoteProps) {
  const { wording } = useShared()
  const quote = some ?? wording.words(at)
  const { says, spans: changed } = printedIn(wording, { at, quote })
  const bounds = [0, quote.length, ...[...spans, ...changed].flat()].filter((one) => one <= quote.length)
  const cuts = [...new Set(bounds)].sort((a, b) => a - b)
  return (
    <>
      {cuts.slice(1).map((to, before) => {
        const from = cuts[before] ?? 0
        const within = (all: Spans) => all.some(([start, end]) => start <= from && to <= end)
        const words = quote.slice(from, to)
        const drawn = within(changed) ? <span class="em">{words}</span> : words
        return within(spans) ? <mark key={from}>{drawn}</mark> : drawn
      })}
      {says !== '' && <span class="printed">{says}</span>}
    </>
  )
}

/** Where quotes stand in words; a quote that is not in them has no place. */
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
        {words === '' ? '（文本残缺，没有这一处的文字）' : <Quote at={at} spans={placesIn(words, quotes)} />}
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
