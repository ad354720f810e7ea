import type { LoadedRuleset, ProvisionRecord } from '#collection'
import { type Coverage, coverage } from '#rules'

/** Words for what a provision is to the rules. */
export const coverageWords = {
  computed: '计算',
  judgement: '酌定',
  scope: '适用范围',
  definition: '定义',
  procedure: '程序',
  consequence: '后果',
  unmodelled: '不建模',
} as const satisfies Record<Coverage, string>

/** A provision on the map of coverage. */
export interface Covered {
  readonly record: ProvisionRecord
  readonly classes: readonly Coverage[]
  /** Our words on it, where no rule cites it; the reason where it is not modelled. */
  readonly note: string | null
  /** The rules that cite it. */
  readonly rules: readonly string[]
}

const order = Object.keys(coverageWords)

/** Every provision in document order; chapters, articles and lacunae have no class of their own. */
export function coveredOf({ ruleset, companion, regulation }: LoadedRuleset): readonly Covered[] {
  const found = coverage(ruleset, companion.classified)
  const citing = new Map<string, string[]>()
  for (const { id, cites } of ruleset.rules)
    for (const at of new Set(cites.map((one) => one.at))) citing.set(at, [...(citing.get(at) ?? []), id])
  return [...regulation.records.values()].map((record) => {
    const one = companion.classified[record.eId]
    return {
      record,
      classes: [...(found.get(record.eId) ?? [])].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
      note: one === undefined ? null : 'note' in one ? one.note : one.reason,
      rules: citing.get(record.eId) ?? [],
    }
  })
}

/** How many provisions with words of their own there are, and how many are accounted for. */
export function coverageFigures(covered: readonly Covered[]): { readonly of: number; readonly done: number } {
  const own = covered.filter(
    ({ record: { provision, text } }) =>
      ['paragraph', 'point', 'indent'].includes(provision.kind) && text !== '',
  )
  return { of: own.length, done: own.filter(({ classes }) => classes.length > 0).length }
}
