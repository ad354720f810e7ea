import type { Collection, Content, Regulation, SetFiles, SetMeta } from '#collection'
import type { Comparison } from './compare.ts'
import type { Essay } from './essays.ts'
import type { Instrument } from './instruments.ts'
import type { Term, TermPlace } from './terms.ts'
import type { Topic, Topics } from './topics/topic.ts'

/** Texts that are compared with each other, and all that is said of them together. */
export interface TextSet extends Pick<SetMeta, 'title' | 'about' | 'groups' | 'degrees' | 'reaches'> {
  readonly id: string
  /** In the order of the columns. */
  readonly members: readonly Regulation[]
  /** The words explained, by group, in the order of `/terms/`. */
  readonly terms: readonly Term[]
  /** The terms in a member's own words, in order and without overlap. */
  readonly termsIn: (regulation: string, eId: string) => readonly TermPlace[]
  /** The concordance: like provisions, by topic. */
  readonly topics: Topics
  /** The topics that a provision stands in, in order. */
  readonly topicsOf: (regulation: string, eId: string) => readonly Topic[]
  /** The concepts of `/compare/`, each with a cell for every member. */
  readonly comparison: Comparison
  readonly files: SetFiles
}

/** Everything the pages, the data files and the command line show: the content, checked. */
export interface Catalog {
  /** From the highest level of government to the lowest. */
  readonly regulations: readonly Regulation[]
  readonly locks: Collection['locks']
  readonly sets: readonly TextSet[]
  readonly essays: readonly Essay[]
  readonly instruments: readonly Instrument[]
  readonly collection: Content['collection']['data']
  /** What of each source belongs to the page that it was copied from, by the name of the source. */
  readonly sources: Content['sources']
  /** The terms in a provision's own words, in order and without overlap. */
  readonly termsIn: TextSet['termsIn']
  /** The topics that a provision stands in, in order. */
  readonly topicsOf: TextSet['topicsOf']
}
