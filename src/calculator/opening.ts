import { type CaseState, emptyMatter, type MatterState } from './answers.ts'
import { act as acted, type History, mostMatters, withMatter } from './changes.ts'
import type { CalculatorData } from './data.ts'
import { readLink } from './link.ts'

/** What an address brings: the case, the matter to show, and what to say about it. */
export interface Opened {
  readonly history: History
  /** The matter to show. */
  readonly at: number
  readonly says: string
  /** The first of the questions that it has answered, to go to. */
  readonly to: string | null
  /** A link that is to be confirmed before anything of it is taken in. */
  readonly doubtful?: string
}

/** A fragment that is meant for the calculator: a link, though its version be damaged, a provision, or a worked case. */
export const isOurs = (fragment: string) => /^(\d|.?\.|at=|case=)/u.test(fragment)

/**
 * Takes what the address names into the case. A link whose check holds replaces the case; the circumstances of a
 * provision are added as a matter of their own. Both can be undone. Null where the address names nothing for the
 * calculator.
 */
export function follow(
  data: CalculatorData,
  history: History,
  fragment: string,
  worked: CaseState | null,
): Opened | null {
  if (!isOurs(fragment)) return null
  const put = (state: CaseState, says: string, at = 0, to: string | null = null): Opened => ({
    history: acted(history, { kind: 'set', state }),
    at,
    says,
    to,
  })
  if (worked) return put(worked, '已带入案例所设的事实；没有设的各问，案例作“不存在”。')
  if (fragment.startsWith('case='))
    return { history, at: 0, says: '没有取得这个案例，请回到规则页再试。', to: null }
  if (fragment.startsWith('at=')) {
    const at = fragment.slice(3)
    const flags = Object.entries(data.ruleset.facts).flatMap(([name, { kind, cites }]) =>
      kind === 'flag' && cites[0]?.at === at ? [name] : [],
    )
    const cite = data.provisions[at]?.[0]
    if (flags.length === 0 || cite === undefined)
      return { history, at: 0, says: '这一处条文没有要填的情形。', to: null }
    const given: MatterState = {
      ...emptyMatter(0),
      name: cite,
      answers: Object.fromEntries(flags.map((name) => [name, true])),
    }
    const added = withMatter(history.now, given)
    if (added === history.now)
      return { history, at: 0, says: `事项已满 ${mostMatters} 件，请先删去一件。`, to: null }
    return put(
      added,
      `${cite}所列的 ${flags.length} 问已填作“是”；条文写“或”的，不必都有，请逐项核对。`,
      added.matters.length - 1,
      flags[0],
    )
  }
  const read = readLink(data, fragment)
  if (!read) return { history, at: 0, says: '', to: null, doubtful: fragment }
  const older = read.older ? '链接出自另一版规则，已按现在的规则重新推演。' : ''
  const lost = read.lost.length === 0 ? '' : `有 ${read.lost.length} 项没有带入：${read.lost.join('；')}。`
  return put(read.state, `${older}${lost}` || '已带入链接里所填的内容。')
}
