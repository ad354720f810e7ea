import type { Hit } from './exact.ts'
import { normal, spansOf } from './normal.ts'
import type { Name } from './pack.ts'

/** A query taken apart into what is looked for and the words behind a minus. */
export interface Parted {
  readonly rest: string
  /** The words behind a minus, as typed. */
  readonly without: readonly string[]
}

/** A minus that stands before a word and behind none: 领导班子 -失察, 领导班子 - 失察; not 7-1-8, nor - at the head of a line. */
const minus =
  /(?:(?:^|(?<=\s))[-－−–]+(?=[\p{N}\p{L}“「『《"])|(?<=\S\s+)[-－−–]+\s+(?=[\p{L}“「『《"]))(\S+)/gu

export function partedOf(typed: string): Parted {
  const without = [...typed.matchAll(minus)].map(([, word = '']) => word)
  return { rest: typed.replace(minus, ' ').trim(), without: [...new Set(without)] }
}

const holds = (words: string, without: readonly string[]) => {
  const state = normal(words)
  return without.some((word) => spansOf(state, normal(word).text).length > 0)
}

/** Whether no state of a hit's provision holds any of the words. */
export const isFree = ({ provision }: Pick<Hit, 'provision'>, without: readonly string[]): boolean =>
  [provision, ...(provision.variants ?? [])].every(({ words }) => !holds(words, without))

/** Whether neither a name nor what else it is called holds any of the words. */
export const isNameFree = ({ words, aliases = [] }: Name, without: readonly string[]): boolean =>
  [words, ...aliases].every((way) => !holds(way, without))

/** Whether a text from elsewhere (an item of the related results) holds none of the words. */
export const isTextFree = (words: string, without: readonly string[]): boolean => !holds(words, without)
