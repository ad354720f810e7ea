import { indexOf, type Tree, walk } from '#law'
import type { ProvisionRecord, Regulation } from './record.ts'

/** A text as it is kept: what can be made again of its tree is left out. */
export interface Packed extends Omit<Regulation, 'index' | 'records'> {
  readonly tree: Tree
  /** What was read of each provision, in document order. */
  readonly read: readonly Omit<ProvisionRecord, 'provision' | 'eId'>[]
}

export function pack({ index: _, records, ...regulation }: Regulation): Packed {
  const read = [...records.values()].map(({ provision: _own, eId: _address, ...record }) => record)
  return { ...regulation, read }
}

export function unpack({ read, ...regulation }: Packed): Regulation {
  const records = new Map<string, ProvisionRecord>()
  let at = 0
  for (const provision of walk(regulation.tree.provisions)) {
    const record = read[at++]
    if (record) records.set(provision.eId, { provision, eId: provision.eId, ...record })
  }
  return { ...regulation, index: indexOf(regulation.tree), records }
}
