import { differing, type Reading, setType } from '#law'
import type { Emended, Text, Wording } from '#rules'
import type { Regulation } from './record.ts'

/** What a ruleset is checked against: the words as read, without those of the items beneath. */
export function textOf({ meta, records }: Regulation): Text {
  const torn = new Set(meta.lacunae.flatMap(({ id, after, resumes }) => [id, after, resumes]))
  const provisions = [...records.values()].filter(
    ({ provision: { kind }, text }) => ['paragraph', 'point', 'indent'].includes(kind) && text !== '',
  )
  return {
    wordsAt: (eId) => {
      const record = records.get(eId)
      return record === undefined ? null : record.text === '' ? (record.heading ?? '') : record.text
    },
    lost: (eId) => {
      const record = records.get(eId)
      const empty = record?.provision.kind === 'article' && record.heading === null
      return torn.has(eId) || (empty && record.provision.children.length === 0)
    },
    provisions: provisions.map(({ eId }) => eId),
  }
}

/** The corrections and conjectures in a provision, each with what it says: a mere note has no other words. */
export const emendedOf = ({ text, marks }: Reading): readonly Emended[] =>
  marks.flatMap(({ start, end, emendation: { kind, printed, reading } }) => {
    if (kind === 'note' || reading === null) return []
    const now = text.slice(start, end)
    const other = setType(kind === 'evident' ? printed : reading)
    const says = kind === 'evident' ? `照印“${other}”，本站读作“${now}”` : `照印“${now}”，疑为“${other}”`
    const cut = differing(text, { start, end, other })
    return [{ start: cut.start, end: cut.end, says }]
  })

/** The words of an instrument as they are quoted, with what of them is not as printed. */
export function wordingOf(regulation: Regulation): Wording {
  const { wordsAt } = textOf(regulation)
  return {
    words: (eId) => wordsAt(eId) ?? '',
    emended: (eId) => {
      const record = regulation.records.get(eId)
      return record ? emendedOf(record.reading) : []
    },
  }
}
