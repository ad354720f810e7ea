import type { Instrument, Name, Pack, Provision } from './pack.ts'

/** A table by columns instead of rows, as that compresses to less. Null stands where a row has no value. */
type Columns = Readonly<Record<string, readonly unknown[]>>

/** A pack as it is fetched. */
export interface FoldedPack extends Omit<Pack, 'instruments' | 'names'> {
  readonly instruments: readonly (Omit<Instrument, 'provisions'> & {
    readonly provisions: Columns
  })[]
  readonly names: Columns
}

const provisionKeys = ['eId', 'cite', 'kinds', 'words', 'variants'] as const satisfies (keyof Provision)[]
const nameKeys = ['kind', 'words', 'aliases', 'of', 'to'] as const satisfies (keyof Name)[]

export const foldPack = (pack: Pack): FoldedPack => ({
  ...pack,
  instruments: pack.instruments.map((one) => ({ ...one, provisions: fold(one.provisions, provisionKeys) })),
  names: fold(pack.names, nameKeys),
})

export const unfoldPack = (folded: FoldedPack): Pack => ({
  ...folded,
  instruments: folded.instruments.map((one) => ({ ...one, provisions: unfold(one.provisions) })),
  names: unfold(folded.names),
})

const fold = <Row extends object>(rows: readonly Row[], keys: readonly (string & keyof Row)[]): Columns =>
  Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key] ?? null)]))

function unfold<Row extends object>(columns: Columns): readonly Row[] {
  const all = Object.entries(columns)
  const [[, first] = ['', []]] = all
  return first.map((_, at) => {
    const fields = all.flatMap(([key, column]) => (column[at] === null ? [] : [[key, column[at]]]))
    // Leaving out what is null gives the row again.
    return Object.fromEntries(fields) as Row
  })
}
