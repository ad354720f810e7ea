import { findExact, type Hit, linesOf } from './exact.ts'
import { normal } from './normal.ts'
import type { Instrument, Provision } from './pack.ts'
import type { Fragment, Pagefind } from './related.ts'

/**
 * The exact search of a collection too large for a pack. Its provisions stand in an index in blocks, a block of
 * neighbouring provisions to a record: a record a provision would make the index's own table of records too large to
 * fetch. Pagefind names the blocks that hold all pieces of the words; what is stored of them tells which provisions
 * hold the words themselves.
 */

/** Provisions of about so many characters make a block. */
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

/** With so many candidates it pays to read on rather than to ask for more pieces. */
const few = 24
/** So many blocks are read at a time. */
const atOnce = 10

/**
 * Reads blocks that may hold the words until so many provisions that do are found, or none is left. `instruments`
 * are those of the collection by id, without provisions.
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
 * The words in pieces as the index has them, two characters each and figures and letters whole; the first, the last
 * and the middle one in front, because pieces far apart say more than neighbours.
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
