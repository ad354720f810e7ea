import type { Finding, Index, Provision, Reading, Reference, Tree } from '#law'
import type { RegulationFile } from './schema.ts'
import type { SourcePlace } from './source.ts'

/** One provision as the site shows it. */
export interface ProvisionRecord {
  readonly provision: Provision
  readonly eId: string
  /** The printed number, else the supplied one, else null. */
  readonly num: string | null
  readonly heading: string | null
  readonly text: string
  readonly reading: Reading
  /** 第七条第(八)项 */
  readonly cite: string
  readonly references: readonly Reference[]
  readonly place: SourcePlace | null
}

type Said = 'title' | 'short' | 'level' | 'region' | 'issuer' | 'number' | 'dates' | 'notice' | 'unchecked'

/** What is said of a text: by the `.yaml` beside it, and where that says nothing, by the file itself. */
export interface RegulationMeta extends Omit<RegulationFile, Said> {
  readonly title: string
  readonly short: string
  /** Null where nothing says it. */
  readonly level: string | null
  readonly region: string | null
  readonly issuer: NonNullable<RegulationFile['issuer']>
  readonly number: NonNullable<RegulationFile['number']>
  readonly dates: NonNullable<RegulationFile['dates']>
  readonly notice: NonNullable<RegulationFile['notice']>
}

/** What the file of a text says of itself, in its own words; null where it does not say it. */
export interface OwnWords {
  /** What the file says of its force: its word, never ours. */
  readonly status: string | null
  readonly category: string | null
  readonly source: string | null
  /** The days on which it was revised, as ISO days. */
  readonly revised: readonly string[]
  /** The lines of promulgation and revision before the text. */
  readonly notes: readonly string[]
  readonly footnotes: readonly string[]
}

/** `text`: the text alone; `edited`: with what a `.yaml` beside it says, checked. */
export type Tier = 'text' | 'edited'

/** An instrument: its text as a tree, its records by address in document order, and what we say about it. */
export interface Regulation {
  readonly id: string
  readonly tier: Tier
  /** The name of its file, as messages and pages show it. */
  readonly file: string
  /** The day by which this version is told from others of the same title, as an ISO day; null for none. */
  readonly version: string | null
  readonly own: OwnWords
  /** What is odd in it, where that is no error: in a text without a `.yaml`, or listed in its `.yaml` as unchecked. */
  readonly findings: readonly Finding[]
  readonly meta: RegulationMeta
  readonly tree: Tree
  readonly index: Index
  readonly records: ReadonlyMap<string, ProvisionRecord>
}
