import type { Kind } from '#law'
import type { ProvisionRecord, Regulation } from './record.ts'

/** One provision of `dist/data/regulations/<id>.json`. */
export interface ProvisionData {
  readonly eId: string
  readonly kind: Kind
  /** As printed; null for 款 and where the print has lost it. */
  readonly num: string | null
  readonly heading?: string
  /** The provision's own words as read, without those of its children. */
  readonly text: string
  /** The words as printed, where an emendation changed them. */
  readonly source?: string
}

export function provisionData({ provision, heading, text, reading }: ProvisionRecord): ProvisionData {
  const { eId, kind, num } = provision
  return {
    eId,
    kind,
    num,
    ...(heading === null ? {} : { heading }),
    text,
    ...(reading.source === null ? {} : { source: reading.source }),
  }
}

/**
 * The file `dist/data/regulations/<id>.json`: metadata, and the provisions flat in document order; of a text that
 * stands alone also what its file says of itself.
 */
export function regulationData({ id, tier, version, own, meta, records }: Regulation) {
  const alone = tier === 'text' ? { version, own } : {}
  return { id, ...meta, ...alone, provisions: [...records.values()].map(provisionData) }
}
