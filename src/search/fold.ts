import { type Instrument, type Name, nameOf, type Pack, type Provision } from './pack.ts'

/** A table by columns instead of rows, as that compresses to less. Null stands where a row has no value. */
type Columns = Readonly<Record<string, readonly unknown[]>>

/** A pack as it is fetched. */
export interface FoldedPack extends Omit<Pack, 'instruments' | 'names'> {
  readonly instruments: readonly (Omit<Instrument, 'provisions'> & {
    readonly provisions: Columns
  })[]
  readonly names: Columns
  /** The texts of a large collection, which take the place of instruments. Their names are not among the names. */
  readonly texts?: Columns
}

/** A text of a large collection; what is left out is empty, the short name is the title. */
interface Text extends Pick<Instrument, 'id' | 'title' | 'level' | 'version'> {
  readonly short?: string
  readonly aliases?: readonly string[]
}

const provisionKeys = ['eId', 'cite', 'kinds', 'words', 'variants'] as const satisfies (keyof Provision)[]
const nameKeys = ['kind', 'words', 'aliases', 'of', 'to'] as const satisfies (keyof Name)[]
const textKeys = ['id', 'title', 'level', 'version', 'short', 'aliases'] as const satisfies (keyof Text)[]

export function foldPack(pack: Pack): FoldedPack {
  if (pack.indexes === undefined)
    return {
      ...pack,
      instruments: pack.instruments.map((one) => ({
        ...one,
        provisions: fold(one.provisions, provisionKeys),
      })),
      names: fold(pack.names, nameKeys),
    }
  const texts = pack.instruments.map(
    ({ id, title, level, version, short, aliases }): Text => ({
      id,
      title,
      level,
      ...(version === undefined ? {} : { version }),
      ...(short === title ? {} : { short }),
      ...(aliases.length === 0 ? {} : { aliases }),
    }),
  )
  const others = pack.names.filter(({ kind }) => kind !== '办法')
  return { ...pack, instruments: [], names: fold(others, nameKeys), texts: fold(texts, textKeys) }
}

export function unfoldPack({ texts, ...folded }: FoldedPack): Pack {
  const names = unfold<Name>(folded.names)
  if (!texts)
    return {
      ...folded,
      instruments: folded.instruments.map((one) => ({ ...one, provisions: unfold(one.provisions) })),
      names,
    }
  const none = { addresses: [], provisions: [], lost: [], torn: [] }
  const instruments = unfold<Text>(texts).map(
    (text): Instrument => ({ short: text.title, aliases: [], ...text, ...none }),
  )
  return { ...folded, instruments, names: [...instruments.map(nameOf), ...names] }
}

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
