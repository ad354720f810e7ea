import type { Regulation } from '#collection'
import { type ComparedUnit, compareVersions, type MarkedLine, type Provision, setType } from '#law'

/** A stretch of words, marked where the other version does not have it. */
export interface Stretch {
  readonly words: string
  readonly marked: boolean
}

export interface ShownLine {
  readonly num: string | null
  readonly stretches: readonly Stretch[]
}

/** One side of a unit as it is drawn. */
export interface ShownSide {
  readonly eId: string
  /** 第七条; 第二章; the first words of the preamble have none. */
  readonly name: string
  readonly lines: readonly ShownLine[]
}

export interface ShownUnit {
  readonly change: ComparedUnit['change']
  readonly older: ShownSide | null
  readonly newer: ShownSide | null
  /** Where most of its words went or came from: 第九条 of the other version. */
  readonly near: { readonly eId: string; readonly name: string } | null
}

/** The differences of two versions, unit by unit, ready to be drawn. */
export function comparedOf(older: Regulation, newer: Regulation): readonly ShownUnit[] {
  const texts = new Map<Provision, string>()
  for (const { records } of [older, newer])
    for (const { provision, text } of records.values()) if (text !== '') texts.set(provision, text)
  const read = (provision: Provision) => texts.get(provision) ?? setType(provision.words)
  const nameIn = ({ records }: Regulation, eId: string) => {
    const record = records.get(eId)
    if (!record || record.provision.kind === 'preamble') return '序言'
    return record.cite
  }
  const side = (of: Regulation, one: ComparedUnit['older']): ShownSide | null =>
    one && { eId: one.eId, name: nameIn(of, one.eId), lines: one.lines.map((line) => shown(of, line)) }
  return compareVersions(older.tree, newer.tree, read).map((unit) => {
    // What was added came from the older version, what was deleted went into the newer one.
    const other = unit.change === 'added' ? older : newer
    return {
      change: unit.change,
      older: side(older, unit.older),
      newer: side(newer, unit.newer),
      near: unit.near === null ? null : { eId: unit.near, name: nameIn(other, unit.near) },
    }
  })
}

function shown({ records }: Regulation, { eId, words, marks }: MarkedLine): ShownLine {
  const kind = records.get(eId)?.provision.kind
  const stretches: Stretch[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start > at) stretches.push({ words: words.slice(at, start), marked: false })
    stretches.push({ words: words.slice(start, end), marked: true })
    at = end
  }
  if (at < words.length) stretches.push({ words: words.slice(at), marked: false })
  const num = kind === 'point' || kind === 'indent' ? (records.get(eId)?.num ?? null) : null
  return { num, stretches }
}
