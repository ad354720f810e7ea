import type { CompareRow } from '#knowledge'

/** How two cells of a row stand to each other; unknown where the text of one is lost. */
export type Likeness = 'same' | 'different' | 'unknown'

/** A mark by which the cells of a row are compared: cells that come to the same have the same mark. */
export function markOf({ cells, same }: CompareRow, regulation: string): string {
  const cell = cells.find((one) => one.regulation === regulation)
  if (cell?.kind === 'none' && cell.how === '文本缺失') return 'lost'
  return same.find((group) => group.includes(regulation))?.[0] ?? regulation
}

/** How two cells with these marks stand to each other. */
export function likenessOf(a: string, b: string): Likeness {
  if (a === 'lost' || b === 'lost') return 'unknown'
  return a === b ? 'same' : 'different'
}

/** What the reader has chosen: two instruments ('' for none), and whether only rows that differ are shown. */
export interface Chosen {
  readonly a: string
  readonly b: string
  readonly only: boolean
}

/** Reads `#a=ningbo-2015&b=township&diff=1`; null where the fragment is none of these, but the place of a row. */
export function readChosen(hash: string, known: readonly string[]): Chosen | null {
  const asked = new URLSearchParams(hash.replace(/^#/, ''))
  if (!asked.has('a') && !asked.has('b') && !asked.has('diff')) return null
  const one = (name: string) => {
    const id = asked.get(name) ?? ''
    return known.includes(id) ? id : ''
  }
  const a = one('a')
  const b = one('b')
  return { a, b: a === b ? '' : b, only: asked.get('diff') === '1' }
}

/** The fragment for what is chosen, without `#`; empty where nothing is. */
export function writeChosen({ a, b, only }: Chosen): string {
  const asked = new URLSearchParams({ ...(a && { a }), ...(b && { b }), ...(only && { diff: '1' }) })
  return asked.toString()
}

/** Said of what is shown: 共 79 项，不同 40 项，另有 12 项因文本缺失无从比较。 */
export function summaryOf(all: readonly Likeness[] | null, total: number): string {
  if (all === null) return `共 ${total} 项。选定甲、乙两份，才能只看不同。`
  const count = (likeness: Likeness) => all.filter((one) => one === likeness).length
  const unknown = count('unknown')
  const rest = unknown > 0 ? `，另有 ${unknown} 项因文本缺失无从比较` : ''
  return `共 ${total} 项，不同 ${count('different')} 项${rest}。`
}
