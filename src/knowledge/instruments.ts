import type { Checked, InstrumentMeta, Problem, Regulation } from '#collection'
import { type Reference, setType } from '#law'
import type { Backlink } from './backlinks.ts'

/** An instrument outside the collection, and every place that cites it. */
export interface Instrument extends InstrumentMeta {
  readonly citedBy: readonly Backlink[]
}

const plain = (title: string) => setType(title).replace(/\s+/g, '')

/** The cited instruments with the places that cite them; a title cited in a member of a set but not listed is a problem. */
export function linkInstruments(
  checked: Checked<readonly InstrumentMeta[]>,
  regulations: readonly Regulation[],
  /** The texts whose cited instruments must all be listed. */
  complete: ReadonlySet<string>,
  problems: Problem[],
): readonly Instrument[] {
  const byTitle = new Map(
    checked.data.flatMap(({ id, name, aliases }) => [name, ...aliases].map((title) => [plain(title), id])),
  )
  const citedBy = new Map<string, Backlink[]>()
  for (const { id: regulation, records } of regulations) {
    for (const { eId, cite, references, provision } of records.values()) {
      for (const { target } of references) {
        if (target.kind !== 'external') continue
        const id = byTitle.get(plain(target.title))
        if (id === undefined) {
          if (!complete.has(regulation)) continue
          const place = { file: `content/regulations/${regulation}.txt`, line: provision.line, column: 1 }
          const advice = `请在 content/instruments.yaml 里列出它；认不出所指的，写 identified: false`
          problems.push({ ...place, words: `《${target.title}》`, what: '是引用文件，但没有列出', advice })
        } else citedBy.set(id, [...(citedBy.get(id) ?? []), { regulation, eId, cite }])
      }
    }
  }
  for (const [at, { id, related }] of checked.data.entries()) {
    if (related !== citedBy.has(id)) continue
    const what = related ? '标为相关文件，正文却引用了它' : '标为被引用，正文却没有引用它'
    problems.push({ ...checked.where([at, 'id']), words: id, what, advice: '请改正 related，或删去此项' })
  }
  return checked.data.map((instrument) => ({ ...instrument, citedBy: citedBy.get(instrument.id) ?? [] }))
}

const named = new WeakMap<readonly Instrument[], ReadonlyMap<string, Instrument>>()

/** The listed instrument that a title names; null for none. */
export function instrumentNamed(instruments: readonly Instrument[], title: string): Instrument | null {
  const known =
    named.get(instruments) ??
    new Map(instruments.flatMap((one) => [one.name, ...one.aliases].map((name) => [plain(name), one])))
  named.set(instruments, known)
  return known.get(plain(title)) ?? null
}

/** What is known of where a reference leads; an external one is known when the instrument it names is identified. */
export type ReferenceStatus = 'resolved' | 'external-known' | 'external-unknown' | 'unresolved'

export function statusOf({ target }: Reference, instruments: readonly Instrument[]): ReferenceStatus {
  if (target.kind === 'unresolved') return 'unresolved'
  if (target.kind !== 'external') return 'resolved'
  return instrumentNamed(instruments, target.title)?.identified ? 'external-known' : 'external-unknown'
}
