import type { Furniture, Regulation } from '#collection'
import type { Comparison } from './compare.ts'
import type { Essay } from './essays.ts'
import type { Backlink, Instrument } from './instruments.ts'
import type { Term, TermPlace } from './terms.ts'
import type { Topic, Topics } from './topics/topic.ts'

/** Everything the pages, the data files and the command line show: the content, checked. */
export interface Catalog {
  /** From the highest level of government to the lowest. */
  readonly regulations: readonly Regulation[]
  readonly essays: readonly Essay[]
  readonly instruments: readonly Instrument[]
  /** The words explained, by group, in the order of `/terms/`. */
  readonly terms: readonly Term[]
  /** The terms in a provision's own words, in order and without overlap. */
  readonly termsIn: (regulation: string, eId: string) => readonly TermPlace[]
  /** The concordance: like provisions, by topic. */
  readonly topics: Topics
  /** The topics that a provision stands in, in order. */
  readonly topicsOf: (regulation: string, eId: string) => readonly Topic[]
  /** The concepts of `/compare/`, each with a cell for every instrument. */
  readonly comparison: Comparison
  /** What of the compilation belongs to the web page it was copied from. */
  readonly furniture: Furniture
  /** Who refers to a provision of an instrument, in document order. */
  readonly referredBy: (regulation: string, eId: string) => readonly Backlink[]
}
