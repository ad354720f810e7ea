import type { ProvisionRecord, Regulation, TopicMeta } from '#collection'
import type { Missing } from '../measures/grid.ts'

/** A provision in a topic. */
export interface TopicEntry {
  readonly regulation: Regulation
  readonly record: ProvisionRecord
  /** The part of its words that the topic is about, and where in them it begins; all of them where none is named. */
  readonly words: string
  readonly start: number
}

/** What an instrument says on a topic, or why it says nothing; one of the two, never neither. */
export interface TopicCell {
  readonly regulation: Regulation
  readonly entries: readonly TopicEntry[]
  /** Null where there are entries. `at`: the provisions or lacunae where it would stand. */
  readonly missing: (Missing & { readonly at: readonly string[] }) | null
}

/** Like provisions side by side. Title, criterion and difference are our own words. */
export interface Topic extends Pick<TopicMeta, 'title' | 'criterion' | 'difference' | 'like'> {
  readonly id: string
  /** The name of its group. */
  readonly group: string
  /** Whether it is a circumstance, from which measures follow. */
  readonly circumstance: boolean
  /** One for each instrument, in the order of the set. */
  readonly cells: readonly TopicCell[]
}

export interface TopicGroup {
  readonly name: string
  readonly note: string
  readonly topics: readonly Topic[]
}

/** A provision that is like no other, and why. */
export interface Alone {
  readonly regulation: Regulation
  readonly record: ProvisionRecord
  readonly reason: string
}

/** The concordance of the instruments. */
export interface Topics {
  readonly groups: readonly TopicGroup[]
  /** All topics, in order. */
  readonly all: readonly Topic[]
  readonly alone: readonly Alone[]
  /** Those for the front page. */
  readonly striking: readonly Topic[]
}
