import type { LoadedRuleset } from '#collection'
import { type MeasureEntry, namesIn, type Way } from '#knowledge'
import { type Citation, type Measures, printedIn } from '#rules'

export const combining = {
  'one-of': '择一',
  'any-of': '可单用可并用',
  cumulative: '并处',
  unclear: '如何合用，文面未明',
} as const satisfies Record<Measures['combine'], string>

/** How a measure combines with its neighbours, in words, from the nearest list outwards; or that it stands alone. */
export const combinesWords = ({ combines }: MeasureEntry): string =>
  combines.length === 0 ? '单列一种' : combines.map((one) => combining[one]).join('；外层')

/** Entries that rest on the same words of the text and differ only in whom they reach. */
export interface Row extends MeasureEntry {
  /** The words that name the measure. */
  readonly quote: Citation
}

/** Makes rows of entries: those that rest on the same words and differ only in whom they reach become one row. */
export function rowsOf(
  entries: readonly MeasureEntry[],
  words: string,
  vocabulary: readonly string[],
): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const entry of entries) {
    const quote = entry.cites.find((one) => namesIn(one.quote, vocabulary).has(words)) ?? entry.cites[0]
    if (!quote) continue
    const key = JSON.stringify([quote, entry.degrees, entry.modality, entry.combines, entry.asks])
    const same = rows.get(key)
    rows.set(key, same ? { ...same, who: `${same.who}、${entry.who}` } : { ...entry, quote })
  }
  return [...rows.values()]
}

/** Ways to a measure that several entries share, with whom they reach and at which degree. */
export interface WayGroup {
  readonly to: readonly string[]
  readonly liability: readonly string[]
  readonly articles: readonly {
    /** Provisions that every circumstance of the article rests on; none where there is but one circumstance. */
    readonly shared: readonly string[]
    readonly ways: readonly Way[]
  }[]
}

export function wayGroupsOf(entries: readonly MeasureEntry[]): readonly WayGroup[] {
  const groups = new Map<string, { of: MeasureEntry[]; ways: readonly Way[] }>()
  for (const entry of entries.filter(({ ways }) => ways.length > 0)) {
    const key = JSON.stringify(entry.ways)
    const group = groups.get(key) ?? { of: [], ways: entry.ways }
    group.of.push(entry)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ of, ways }) => {
    const byDegree = Map.groupBy(of, ({ degrees }) => degrees.join('、'))
    const to = [...byDegree].map(([degree, all]) => {
      const who = [...new Set(all.map((entry) => entry.who))].join('、')
      return degree === '' ? who : `${who}（${degree}）`
    })
    const articles = Map.groupBy(ways, ({ at }) => at.replace(/__.*$/, ''))
    const liability = [...new Set(of.flatMap((entry) => entry.liability))]
    return {
      to,
      liability,
      articles: [...articles.values()].map((own) => ({ shared: sharedBeside(own), ways: own })),
    }
  })
}

const sharedBeside = ([first, ...rest]: readonly Way[]): readonly string[] =>
  rest.length === 0
    ? []
    : (first?.beside ?? []).filter((at) => rest.every(({ beside }) => beside.includes(at)))

/** The first words of a provision, with what of them is not as printed. */
export function firstWords(wording: LoadedRuleset, at: string, most = 18): string {
  const text = wording.words(at)
  const quote = text.length > most ? text.slice(0, most).replace(/[，、；：。“（]$/, '') : text
  return `${quote}${quote === text ? '' : '…'}${printedIn(wording, { at, quote }).says}`
}

/** The name of a circumstance: the citation of its provision, or what its rule is called where its words are lost. */
export const isLost = ({ label }: LoadedRuleset, { rule, at }: Way): boolean => !rule.startsWith(label(at))
