import { Charset, Index } from 'flexsearch'
import MiniSearch, { type Options } from 'minisearch'
import type { Record } from './corpus.ts'

type Progress = (done: number, of: number) => void

/** A library that keeps its whole index in memory, and so has all of it fetched before the first query. */
export interface Engine {
  readonly name: string
  /** The index as it would be served. */
  readonly build: (records: readonly Record[], progress: Progress) => string
  readonly load: (written: string) => (query: string) => readonly string[]
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

function miniSearch(name: string, options: Options<Record>): Engine {
  return {
    name,
    build: (records, progress) => {
      const index = new MiniSearch<Record>(options)
      for (const [at, record] of records.entries()) {
        index.add(record)
        progress(at + 1, records.length)
      }
      return JSON.stringify(index)
    },
    load: (written) => {
      const index = MiniSearch.loadJSON<Record>(written, options)
      return (query) => index.search(query).map((one): string => one.id)
    },
  }
}

const flexSearch = (): Index => new Index({ encoder: Charset.CJK })

export const engines = {
  minisearch: miniSearch('MiniSearch', { fields: ['text'] }),
  minisearchWords: miniSearch('MiniSearch，Intl.Segmenter 分词', {
    fields: ['text'],
    tokenize: (text) =>
      [...segmenter.segment(text)].filter((one) => one.isWordLike).map((one) => one.segment),
    searchOptions: { combineWith: 'AND' },
  }),
  flexsearch: {
    name: 'FlexSearch，Charset.CJK',
    build: (records, progress) => {
      const index = flexSearch()
      for (const [at, { text }] of records.entries()) {
        index.add(at, text)
        progress(at + 1, records.length)
      }
      const parts: [string, string][] = []
      index.export((key, data) => {
        parts.push([key, data])
      })
      return JSON.stringify({ ids: records.map(({ id }) => id), parts })
    },
    load: (written) => {
      const { ids, parts }: { ids: readonly string[]; parts: readonly [string, string][] } =
        JSON.parse(written)
      const index = flexSearch()
      for (const [key, data] of parts) index.import(key, data)
      return (query) => index.search(query, { limit: ids.length }).map((at) => ids[Number(at)] ?? '')
    },
  },
} as const satisfies { readonly [id: string]: Engine }

export type EngineId = keyof typeof engines
