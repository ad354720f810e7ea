import type { Index, Provision, Reading, Reference, Tree } from '#law'
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

type Said = 'title' | 'short' | 'level' | 'region' | 'issuer' | 'number' | 'dates' | 'notice'

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

/** An instrument: its text as a tree, its records by address in document order, and what we say about it. */
export interface Regulation {
  readonly id: string
  readonly meta: RegulationMeta
  readonly tree: Tree
  readonly index: Index
  readonly records: ReadonlyMap<string, ProvisionRecord>
}
