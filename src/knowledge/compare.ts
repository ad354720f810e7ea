import {
  type Checked,
  type CompareMeta,
  ContentError,
  type LoadedRuleset,
  type Problem,
  type Regulation,
} from '#collection'
import type { Doubt } from '#rules'
import { type Claim, topicDisagreements } from './agreement.ts'
import { checkCell, checkRow, type Place } from './compare-checks.ts'
import { doubtId } from './slug.ts'
import type { Term } from './terms.ts'
import type { Topic } from './topics/topic.ts'

/** A provision, with its address written out. */
export interface ComparedPlace {
  readonly eId: string
  /** 第十三条第(二)项第4目 */
  readonly cite: string
}

interface Common {
  readonly regulation: string
  /** The words it rests on, or words near by where it says nothing. */
  readonly cites: readonly (ComparedPlace & { readonly quote: string })[]
  /** Ids in the register of doubts of the instrument. */
  readonly doubts: readonly string[]
}

/** What an instrument says of a concept, in our words, or what stands there instead. */
export type CompareCell =
  | (Common & { readonly kind: 'says'; readonly says: string })
  | (Common & {
      readonly kind: 'none'
      readonly how: '未规定' | '文本缺失' | '不适用'
      readonly note: string
      readonly at: readonly ComparedPlace[]
    })

/** A concept, with a cell for every instrument in the order of the set. */
export interface CompareRow {
  readonly id: string
  readonly group: CompareMeta['group']
  readonly title: string
  readonly note: string | null
  readonly terms: readonly { readonly id: string; readonly words: string }[]
  readonly cells: readonly CompareCell[]
  /** Groups of instruments whose cells come to the same. */
  readonly same: readonly (readonly string[])[]
}

/**
 * The concepts compared, and every place that names a doubt; the doubts are looked up where the rulesets are
 * loaded.
 */
export interface Comparison {
  readonly rows: readonly CompareRow[]
  readonly doubtPlaces: readonly { readonly regulation: string; readonly id: string; readonly place: Place }[]
  /** Every cell with what must agree with it; checked where rulesets and measures are loaded. */
  readonly claims: readonly Claim[]
}

/** A doubt as the page of comparison leads to it. */
export interface ComparedDoubt {
  /** Its id on `/doubts/`. */
  readonly to: string
  readonly title: string
  readonly kind: Doubt['kind']
}

/** What a comparison is checked against: the members of its set, and what else is said of them. */
interface Beside {
  readonly regulations: readonly Regulation[]
  readonly terms: readonly Term[]
  readonly topics: readonly Topic[]
  /** The names of its groups. */
  readonly groups: readonly string[]
}

/** Checks the comparison of a set against the texts. What is wrong with it is pushed to the problems. */
export function linkComparison(
  { data, where }: Checked<readonly CompareMeta[]>,
  { regulations, terms, topics, groups }: Beside,
  problems: Problem[],
): Comparison {
  const seen = new Set<string>()
  const doubtPlaces: { regulation: string; id: string; place: Place }[] = []
  const claims: Claim[] = []
  const rows = data.map((row, order) => {
    const whereIn = (path: readonly (string | number)[]) => where([order, ...path])
    if (seen.has(row.id))
      problems.push({ ...whereIn(['id']), what: '这个编号已经用过', advice: '请给每一行自己的编号' })
    seen.add(row.id)
    if (!groups.includes(row.group))
      problems.push({
        ...whereIn(['group']),
        what: '没有这一组',
        advice: `请改为 ${groups.join('、')} 之一`,
      })
    problems.push(...checkRow(row, regulations, whereIn))
    const found = row.terms.flatMap((id, at) => {
      const term = terms.find((one) => one.id === id)
      if (!term)
        problems.push({
          ...whereIn(['terms', at]),
          what: '没有这个术语',
          advice: '请查对 terms.yaml',
        })
      return term ? [{ id, words: term.words }] : []
    })
    const own: Claim[] = []
    const cells = regulations.flatMap((regulation) => {
      const cell = row.cells[regulation.id]
      if (cell === undefined) return []
      const whereCell = (path: readonly (string | number)[]) => whereIn(['cells', regulation.id, ...path])
      problems.push(...checkCell(cell, regulation, whereCell))
      for (const [at, id] of cell.doubts.entries())
        doubtPlaces.push({ regulation: regulation.id, id, place: whereCell(['doubts', at]) })
      own.push({
        row: row.id,
        regulation: regulation.id,
        stance: cell.none ?? '有',
        place: whereCell([cell.none === undefined ? 'says' : 'none']),
        silences: cell.silences,
        measures: row.measures,
      })
      return [cellOf(cell, regulation)]
    })
    problems.push(...topicDisagreements(row, own, topics, whereIn))
    claims.push(...own)
    const { id, group, title, note, same } = row
    return { id, group, title, note, terms: found, cells, same: sameOf(cells, same) }
  })
  return { rows, doubtPlaces, claims }
}

function cellOf(
  { says, none, note = '', at, cites, doubts }: CompareMeta['cells'][string],
  { id, records }: Regulation,
): CompareCell {
  const placeOf = (eId: string) => ({ eId, cite: records.get(eId)?.cite ?? eId })
  const common = {
    regulation: id,
    cites: cites.map((one) => ({ ...placeOf(one.at), quote: one.quote })),
    doubts,
  }
  if (none === undefined) return { ...common, kind: 'says', says: says ?? '' }
  return { ...common, kind: 'none', how: none, note, at: at.map(placeOf) }
}

/** Groups of instruments that come to the same: those declared so, and those whose texts are silent (未规定). */
function sameOf(cells: readonly CompareCell[], declared: CompareRow['same']): CompareRow['same'] {
  const silent = cells.flatMap((cell) =>
    cell.kind === 'none' && cell.how === '未规定' ? [cell.regulation] : [],
  )
  return silent.length > 1 ? [...declared, silent] : declared
}

/**
 * The doubts that cells name, by instrument and id. Throws a ContentError that lists every doubt which its register
 * does not hold.
 */
export function comparedDoubts(
  { doubtPlaces }: Comparison,
  rulesets: readonly LoadedRuleset[],
): (regulation: string, id: string) => ComparedDoubt {
  const found = new Map<string, ComparedDoubt>()
  for (const { ruleset } of rulesets)
    for (const { id, title, kind } of ruleset.doubts)
      found.set(`${ruleset.regulation}#${id}`, { to: doubtId(ruleset.regulation, id), title, kind })
  const problems = doubtPlaces
    .filter(({ regulation, id }) => !found.has(`${regulation}#${id}`))
    .map(({ regulation, place }) => ({
      ...place,
      what: '疑点登记里没有',
      advice: `请查对 rulesets/${regulation}/doubts 里的编号`,
    }))
  if (problems.length > 0) throw new ContentError(problems)
  return (regulation, id) => {
    const doubt = found.get(`${regulation}#${id}`)
    if (!doubt) throw new Error(`${regulation} has no doubt ${id}`)
    return doubt
  }
}

/** The file `dist/data/compare.json`. */
export const compareData = ({ rows }: Comparison) =>
  rows.map(({ id, group, title, note, terms, cells, same }) => ({
    id,
    group,
    title,
    note,
    terms: terms.map((term) => term.id),
    cells: cells.map(({ doubts, ...cell }) => ({
      ...cell,
      doubts: doubts.map((doubt) => doubtId(cell.regulation, doubt)),
    })),
    same,
  }))
