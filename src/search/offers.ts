import { type Line, wordsOf } from './exact.ts'
import { isNameFree } from './left-out.ts'
import type { Names } from './names.ts'
import type { Vocabulary } from './near.ts'
import { normal, spansOf } from './normal.ts'
import type { Name, NameKind, Near, Pack } from './pack.ts'
import { lettersOf, type Sounds } from './sounds.ts'

/** What is like a query that found nothing, to be offered. */
export interface Offers {
  /** Queries in whole words of the collection that differ from it by a character. */
  readonly alike: readonly string[]
  /** The query taken apart into words that stand together; null where it cannot be. */
  readonly apart: string | null
  readonly names: readonly Name[]
}

/** Most words of a query that are counted and compared one by one. */
export const mostWords = 8

/** Most queries that are offered. */
const most = 6

/** Kinds of names whose words come from the texts or from what they cite. The other names are sentences of ours. */
const wordKinds: readonly NameKind[] = ['办法', '术语', '追究方式', '引用文件']

interface Parts {
  readonly pack: Pick<Pack, 'names'>
  /** Null where the texts are not at hand; then only names are offered. */
  readonly lines: readonly Line[] | null
  readonly names: Names
  readonly sounds: Sounds
  readonly occurs: (word: string) => boolean
  /** Whether something is found of a query. */
  readonly finds: (typed: string) => Promise<boolean>
  readonly more: () => Promise<Near>
}

/**
 * Makes the function that gives offers for a query in plain script. It rejects where `more` rejects, and then
 * calls `more` again at the next query.
 */
export function offersFrom({ pack, lines, names, sounds, occurs, finds, more }: Parts) {
  const wholes = pack.names.filter(({ kind }) => wordKinds.includes(kind))
  let loaded:
    | Promise<{ readonly vocabulary: Vocabulary | null; readonly circumstances: readonly Name[] }>
    | undefined

  async function load() {
    const ways = wholes.flatMap(({ words, aliases = [] }) => [words, ...aliases])
    // Both are needed only where a query finds nothing.
    loaded ??= Promise.all([more(), import('./near.ts')]).then(
      ([{ cuts, circumstances }, { vocabularyOf }]) => ({
        vocabulary:
          lines &&
          vocabularyOf(
            lines,
            cuts,
            ways.map((way) => normal(way).text),
            sounds,
          ),
        circumstances,
      }),
    )
    try {
      return await loaded
    } catch (error) {
      loaded = undefined
      throw error
    }
  }

  /**
   * The words with the marks that they have in print: as a name has them, or the first place of a text in which
   * they stand in one piece.
   */
  const printed = (words: string): string => {
    const name = wholes.find((one) => normal(one.words).text === words)
    const line = name ? undefined : lines?.find((one) => spansOf(one.normal, words).length > 0)
    const [span] = line ? spansOf(line.normal, words) : []
    return name?.words ?? (line && span ? line.words.slice(...span) : words)
  }

  return async (plain: string, without: readonly string[]): Promise<Offers> => {
    const { vocabulary, circumstances } = await load()
    const like = names.like(plain, circumstances).filter((name) => isNameFree(name, without))
    if (!vocabulary) return { alike: [], apart: null, names: like }
    const words = wordsOf(plain)
    const offered = (some: readonly string[]) =>
      [...some.map(printed), ...without.map((one) => `-${one}`)].join(' ')
    const alike: string[] = []
    for (const word of words.length > mostWords || lettersOf(plain) !== null ? [] : words) {
      if (occurs(word)) continue
      for (const one of vocabulary.alike(word)) {
        const swapped = words.map((other) => (other === word ? one : other))
        alike.push(offered((await finds(swapped.join(' '))) ? swapped : [one]))
      }
    }
    const [only = ''] = words
    const pieces = words.length === 1 ? vocabulary.apart(only) : null
    return {
      alike: [...new Set(alike)].slice(0, most),
      apart: pieces && (await finds(pieces.join(' '))) ? offered(pieces) : null,
      names: like,
    }
  }
}
