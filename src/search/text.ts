import { cite, indexOf, type Kind, type Provision as Node, parentAddress, writeHan } from '#law'
import type { Instrument, Loss, Provision } from './pack.ts'

/** Where a text is torn: between two provisions, and the articles that are lost there. */
export interface Gap {
  readonly id: string
  readonly after: string
  readonly resumes: string
  readonly articles: readonly number[]
}

/** What the search reads of `data/regulations/<id>.json`. */
export interface TextData {
  readonly lacunae: readonly Gap[]
  /** In document order. */
  readonly provisions: readonly {
    readonly eId: string
    readonly kind: Kind
    readonly num: string | null
    readonly heading?: string
    readonly text: string
    readonly source?: string
  }[]
}

/** The articles that a text has lost, and those of which something is left. */
export const lossesOf = (
  gaps: readonly Gap[],
): { readonly torn: readonly Loss[]; readonly lost: readonly Loss[] } => ({
  torn: gaps.flatMap(({ id: gap, after, resumes }) =>
    [after, resumes].flatMap((eId) => {
      const article = /^art_(\d+)/.exec(eId)?.[1]
      return article === undefined ? [] : [{ article: Number(article), gap }]
    }),
  ),
  lost: gaps.flatMap(({ id: gap, articles }) => articles.map((article) => ({ article, gap }))),
})

interface Grown extends Node {
  readonly children: Grown[]
}

/** A text of a large collection with the addresses and provisions that its data file has. */
export function opened(text: Instrument, { lacunae, provisions }: TextData): Instrument {
  const nodes = new Map<string, Grown>()
  const top: Grown[] = []
  for (const { eId, kind, num, heading = null, text: words } of provisions) {
    // The editors supply a number that the print has lost.
    const supplied = num === null && kind === 'point' ? `(${writeHan(Number(/\d+$/.exec(eId)?.[0]))})` : null
    const node: Grown = { eId, kind, num, supplied, heading, words, line: 0, children: [] }
    const parent = nodes.get(parentAddress(eId) ?? '')
    ;(parent?.children ?? top).push(node)
    nodes.set(eId, node)
  }
  const index = indexOf({ title: [], provisions: top, findings: [] })
  return {
    ...text,
    ...lossesOf(lacunae),
    addresses: provisions.map(({ eId }) => eId),
    provisions: provisions.flatMap(({ eId, kind, heading = '', text: own, source }): Provision[] => {
      const words = heading + own
      if (words === '' || kind === 'lacuna') return []
      const printed =
        source === undefined || own === '' ? {} : { variants: [{ how: '底本作', words: source }] as const }
      return [{ eId, cite: cite(index, eId), kinds: own === '' ? ['heading'] : [], words, ...printed }]
    }),
  }
}
