import { createHash } from 'node:crypto'
import {
  type Companion,
  canonicalLine,
  type Label,
  type Numbers,
  type Ruleset,
  type Stamp,
  type Wording,
} from '#rules'
import { regulationData } from './data.ts'
import { modules } from './modules.ts'
import { numbersOf, type Register, registered, unnumbered } from './numbers.ts'
import { RulesetError } from './problems.ts'
import { faultsOf, labelOf, type Module } from './prove.ts'
import type { Regulation } from './record.ts'
import { wordingOf } from './text.ts'

/** A ruleset with its instrument, checked against it, and what its results are stamped with. */
export interface LoadedRuleset extends Stamp, Wording {
  readonly ruleset: Ruleset
  readonly companion: Companion
  readonly regulation: Regulation
  /** By which a link names its facts and readings. */
  readonly numbers: Numbers
  readonly label: Label
}

/** The texts that the rulesets of the project are about. */
export const rulesetIds = (): ReadonlySet<string> =>
  new Set(modules().map(({ ruleset }) => ruleset.regulation))

const sha256 = (value: unknown) => createHash('sha256').update(canonicalLine(value)).digest('hex')

/**
 * Checks rulesets against their instruments, their analysis against their register of doubts and their results against
 * their worked cases; numbers and stamps them. They come in the order of the instruments. Without `locks` each is
 * numbered as it stands. Throws one RulesetError that lists every problem.
 */
export function loadRulesets(
  regulations: readonly Regulation[],
  given: readonly Module[] = modules(),
  locks: ReadonlyMap<string, { readonly questions: Register }> | null = null,
): readonly LoadedRuleset[] {
  const problems: string[] = []
  const loaded = given.flatMap(({ ruleset, companion }) => {
    const id = ruleset.regulation
    const regulation = regulations.find((one) => one.id === id)
    if (!regulation) {
      problems.push(
        `rulesets/${id}：没有这份办法；请补 content/regulations/${id}.txt 和 ${id}.yaml，或改正 regulation`,
      )
      return []
    }
    problems.push(
      ...faultsOf({ ruleset, companion }, regulation).map((problem) => `rulesets/${id}：${problem}`),
    )
    const register = locks ? (locks.get(id)?.questions ?? []) : registered(ruleset)
    problems.push(...unnumbered(ruleset, register).map((problem) => `rulesets/${id}：${problem}`))
    const label = labelOf(regulation)
    const stamp: Stamp = {
      title: regulation.meta.title,
      rulesetHash: sha256(ruleset),
      contentHash: sha256(regulationData(regulation).provisions),
    }
    const numbers = numbersOf(ruleset, register)
    return [{ ruleset, companion, regulation, numbers, label, ...wordingOf(regulation), ...stamp }]
  })
  if (problems.length > 0) throw new RulesetError(problems)
  const order = regulations.map(({ id }) => id)
  return loaded.sort((a, b) => order.indexOf(a.regulation.id) - order.indexOf(b.regulation.id))
}
