import { findExact, type Hit, linesOf } from './exact.ts'
import { normal } from './normal.ts'
import type { Instrument, Provision } from './pack.ts'
import type { Fragment, Pagefind } from './related.ts'

/**
 * The exact search of a collection too large for a pack. Neighbouring provisions stand together in a block, and
 * each block is one record of a Pagefind index; one record for each provision would make the index's table of
 * records too large to fetch. Pagefind names the blocks that hold all pieces of the words. The words stored in a
 * block then tell which of its provisions hold the words themselves.
 */

/** Characters of a block, about. */
const blockSize = 1200

/** A record of the index. Pagefind keeps the address as it is and looks only into the words. */
export interface Block {
  /** The block itself, as it is shown: instrument, then address, citation and words of each provision. */
  readonly url: string
  /** The words as they are compared, so that no mark stands between two characters that are searched together. */
  readonly content: string
}

type Stored = readonly [
  instrument: string,
  provisions: readonly (readonly [eId: string, cite: string, words: string])[],
]

export function blocksOf({ id, provisions }: Pick<Instrument, 'id' | 'provisions'>): readonly Block[] {
  const blocks: Provision[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const provision of provisions) {
    if (size >= blockSize) {
      blocks.push([])
      size = 0
    }
    blocks.at(-1)?.push(provision)
    size += provision.words.length
  }
  return blocks.map((block) => {
    const stored: Stored = [id, block.map(({ eId, cite, words }) => [eId, cite, words])]
    return { url: JSON.stringify(stored), content: block.map(({ words }) => normal(words).text).join('\n') }
  })
}

/** What of a large collection has been looked through. */
export interface Looked {
  readonly hits: readonly Hit[]
  /** Blocks that may hold the words. */
  readonly candidates: number
  /** How many of them have been read. */
  readonly read: number
}

/** With so few candidates it costs less to read them than to narrow them by more pieces. */
const few = 24
/** Blocks that are read at a time. */
const atOnce = 10

/**
 * Reads the blocks that may hold the words, until enough provisions that do are found or no block is left.
 * `instruments` are those of the collection by id, without provisions.
 */
export async function findInBlocks(
  index: Pagefind,
  instruments: ReadonlyMap<string, Instrument>,
  typed: string,
  most: number,
): Promise<Looked> {
  const pieces = piecesOf(normal(typed).text)
  let asked = 3
  let { results } = await index.search(pieces.slice(0, asked).join(' '))
  // Every piece asked for is a part of the index to be fetched: more of them only where they narrow the candidates.
  while (results.length > few && asked < pieces.length) {
    asked *= 2
    results = (await index.search(pieces.slice(0, asked).join(' '))).results
  }
  const hits: Hit[] = []
  let read = 0
  while (read < results.length && hits.length < most) {
    const some = results.slice(read, read + atOnce)
    const fragments = await Promise.all(some.map((one) => one.data()))
    hits.push(...fragments.flatMap((one) => hitsIn(one, instruments, typed)))
    read += some.length
  }
  return { hits, candidates: results.length, read }
}

/**
 * Cuts words into pieces as the index has them: two characters each, figures and words of letters whole. The
 * first, the last and the middle piece come first, because pieces that stand far apart narrow the candidates more
 * than neighbours do.
 */
export function piecesOf(words: string): readonly string[] {
  const pieces = [...words.matchAll(/[a-z\d.%]+|\p{Script=Han}+/gu)].flatMap(([run]) => {
    const characters = [...run]
    if (characters.length < 2 || !/\p{Script=Han}/u.test(run)) return [run]
    return characters.slice(0, -1).map((one, at) => one + characters[at + 1])
  })
  const front = [0, pieces.length - 1, (pieces.length - 1) >> 1]
  return [...new Set([...front.flatMap((at) => pieces[at] ?? []), ...pieces])]
}

function hitsIn(
  { raw_url, url }: Fragment,
  instruments: ReadonlyMap<string, Instrument>,
  typed: string,
): readonly Hit[] {
  const [id, provisions]: Stored = JSON.parse(raw_url ?? url)
  const instrument = instruments.get(id)
  if (!instrument) return []
  const own = provisions.map(([eId, cite, words]): Provision => ({ eId, cite, words, kinds: [] }))
  return findExact(linesOf({ instruments: [{ ...instrument, provisions: own }] }), typed)
}
