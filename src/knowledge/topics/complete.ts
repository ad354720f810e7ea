import type { LoadedRuleset, Problem } from '#collection'
import type { TextSet } from '../catalog.ts'
import { type Covered, coveredOf } from '../coverage.ts'

/**
 * Whether a provision must stand in the concordance. It must if it has words of its own and a rule cites it, or if
 * it is classified as something that bears on cases. It need not if it is not modelled (purposes), if it is a
 * principle (a judgement that no rule cites), or if it merely introduces items (a definition with items beneath
 * it).
 */
export function mustStand({ record: { provision, text }, classes, rules }: Covered): boolean {
  if (text === '' || !['paragraph', 'point', 'indent'].includes(provision.kind)) return false
  if (rules.length > 0) return true
  const introduces = classes.includes('definition') && provision.children.length > 0
  return !introduces && classes.some((one) => one !== 'unmodelled' && one !== 'judgement')
}

/** What is wrong with the concordance as a whole: provisions that are in no topic, or both in one and alone. */
export function gapsOf(
  { id: set, topics: { all, alone } }: Pick<TextSet, 'id' | 'topics'>,
  rulesets: readonly LoadedRuleset[],
): readonly Problem[] {
  const folder = `content/sets/${set}`
  const key = (regulation: string, eId: string) => `${regulation}#${eId}`
  const entries = all.flatMap(({ cells }) => cells.flatMap((cell) => cell.entries))
  const placed = new Set(entries.map(({ regulation, record }) => key(regulation.id, record.eId)))
  const single = new Set(alone.map(({ regulation, record }) => key(regulation.id, record.eId)))
  const problems: Problem[] = []
  for (const loaded of rulesets) {
    const { id } = loaded.regulation
    for (const covered of coveredOf(loaded)) {
      const { record } = covered
      const must = mustStand(covered)
      const address = key(id, record.eId)
      const place = { file: `content/regulations/${id}.txt`, line: record.provision.line, column: 1 }
      if (must && !placed.has(address) && !single.has(address)) {
        const what = `（${address}）没有归入任何专题`
        const advice = `请列入 ${folder}/topics/ 里的一个专题，或在 ${folder}/topics.yaml 的 alone 里写明理由`
        problems.push({ ...place, words: record.text, what, advice })
      }
      if (single.has(address) && (placed.has(address) || !must)) {
        const what = placed.has(address) ? '既在专题里，又列为单独的条款' : '不必归入专题，却列为单独的条款'
        const advice = `请从 ${folder}/topics.yaml 的 alone 里删去 ${address}`
        problems.push({ ...place, words: record.text, what, advice })
      }
    }
  }
  return problems
}
