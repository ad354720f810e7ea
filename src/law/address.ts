import type { Kind } from './tree.ts'

/** The prefix of each kind in an address, after Akoma Ntoso's naming convention. */
export const prefixes = {
  preamble: 'preamble',
  part: 'part',
  chapter: 'chp',
  section: 'sec',
  article: 'art',
  paragraph: 'para',
  point: 'point',
  indent: 'indent',
  lacuna: 'gap',
  table: 'table',
  annex: 'att',
} as const satisfies Record<Kind, string>

const kinds = new Map<string, Kind>()
for (const kind of ['preamble', 'part', 'chapter', 'section', 'article', 'paragraph'] as const)
  kinds.set(prefixes[kind], kind)
for (const kind of ['point', 'indent', 'lacuna', 'table', 'annex'] as const) kinds.set(prefixes[kind], kind)

/** One segment of an address: the kind and its key (`7`, `120-1`; empty for `preamble`). */
export interface Segment {
  readonly kind: Kind
  readonly key: string
}

/** `art_7__para_1` → its segments; null for what is not an address. */
export function readAddress(eId: string): readonly Segment[] | null {
  const segments: Segment[] = []
  for (const part of eId.split('__')) {
    const [prefix = '', key = ''] = part.split('_', 2)
    const kind = kinds.get(prefix)
    if (kind === undefined || part !== (key ? `${prefix}_${key}` : prefix)) return null
    if (kind === 'preamble' ? key !== '' : !/^\d+(-\d+)?$/.test(key)) return null
    segments.push({ kind, key })
  }
  return segments
}

/** The address of what an address lies in; null at the top. */
export function parentAddress(eId: string): string | null {
  const cut = eId.lastIndexOf('__')
  return cut < 0 ? null : eId.slice(0, cut)
}
