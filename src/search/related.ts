import type { Chosen } from './facets.ts'
import { isTextFree } from './left-out.ts'
import { type Normal, normal, placesOf, type Span, signsOf, spansOf } from './normal.ts'

/** What a record of the index holds. */
export interface Related {
  /** Path from the root of the site. */
  readonly to: string
  readonly words: string
  /** Whether the words stand in it in one piece. */
  readonly whole: boolean
  readonly spans: readonly Span[]
}

/** The part of Pagefind's interface that is used. */
export interface Pagefind {
  options: (options: {
    readonly baseUrl: string
    readonly bundlePath: string
    readonly noWorker: boolean
  }) => Promise<void>
  search: (
    words: string,
    options?: { readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Fragment> }[] }>
}

/** For each value of each filter, how many results have it. */
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Pagefind with what several indexes and their filters need. */
export interface LoadedPagefind extends Pagefind {
  readonly search: (
    ...asked: Parameters<Pagefind['search']>
  ) => Promise<Awaited<ReturnType<Pagefind['search']>> & { readonly filters: Counts }>
  /** Adds another index, whose words are asked for in the language that is given. */
  readonly mergeIndex: (bundlePath: string, options: { readonly language: string }) => Promise<void>
  /** Loads the filters of all indexes. */
  readonly filters: () => Promise<Counts>
}

export interface Fragment {
  readonly raw_url?: string
  readonly url: string
  readonly raw_content?: string
  readonly content: string
}

/** Loads the index that the build wrote; rejects where there is none, as in development. `base` ends in a slash. */
export async function loadIndex(base: string, attempt = 0): Promise<LoadedPagefind> {
  const bundlePath = `${base}pagefind/`
  // A browser remembers that a module failed and does not fetch it again under the same address.
  const again = attempt > 0 ? `?attempt=${attempt}` : ''
  const pagefind: LoadedPagefind = await import(/* @vite-ignore */ `${bundlePath}pagefind.js${again}`)
  // Without a worker, which would have to be fetched too: an index as small as this is read in a moment.
  await pagefind.options({ baseUrl: '/', bundlePath, noWorker: true })
  return pagefind
}

/** Most results that are shown. */
const most = 12

export interface FoundRelated {
  readonly items: readonly Related[]
  /** Whether there are others that were not read. */
  readonly more: boolean
}

export interface RelatedQuery {
  readonly typed: string
  /** Words that are not to be there. */
  readonly without: readonly string[]
  readonly chosen: Chosen
  /** Paths already shown. */
  readonly known: ReadonlySet<string>
}

/** Finds records that hold all characters of the words, not necessarily in one piece. */
export async function findRelated(
  index: Pagefind,
  { typed, without, chosen, known }: RelatedQuery,
): Promise<FoundRelated> {
  const filters = Object.fromEntries(
    Object.entries(chosen).flatMap(([facet, values]) =>
      values.length > 0 ? [[facet, { any: values }]] : [],
    ),
  )
  const { results } = await index.search(typed, { filters })
  const signs = signsOf(typed)
  const found: Related[] = []
  // Some of what the index gives is shown above already, so read on until there are enough others.
  let from = 0
  for (; from < results.length && found.length < most && from < 5 * most; from += most) {
    const read = await Promise.all(results.slice(from, from + most).map((one) => one.data()))
    const others = read.map((one) => relatedOf(one, typed))
    found.push(
      ...others.filter(
        ({ to, words }) => !known.has(to) && isTextFree(words, without) && holdsAll(words, signs),
      ),
    )
  }
  return { items: found.slice(0, most), more: from < results.length || found.length > most }
}

/**
 * Whether a text holds every sign of the words. Pagefind also returns records that hold part of a figure, or only
 * some of the words.
 */
function holdsAll(words: string, signs: readonly string[]): boolean {
  const { text } = normal(words)
  return signs.every((sign) => placesOf(text, sign).length > 0)
}

function relatedOf({ raw_url, url, raw_content, content }: Fragment, typed: string): Related {
  // Pagefind sets a space of no width between the words it sees.
  const words = (raw_content ?? content).replaceAll('\u200b', '')
  const state = normal(words)
  const together = spansOf(state, normal(typed).text)
  return {
    to: raw_url ?? url,
    words,
    whole: together.length > 0,
    spans: together.length > 0 ? together : piecesIn(state, normal(typed).text),
  }
}

/** The longest pieces of the words that stand here, each of at least two characters. */
export function piecesIn(state: Normal, words: string): readonly Span[] {
  const spans: Span[] = []
  for (let at = 0; at < words.length - 1; ) {
    let size = words.length - at
    while (size > 1 && !state.text.includes(words.slice(at, at + size))) size--
    if (size > 1) spans.push(...spansOf(state, words.slice(at, at + size)))
    at += Math.max(size, 1)
  }
  return spans.sort((a, b) => a[0] - b[0])
}
