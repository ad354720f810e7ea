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
import * as ningbo from '#rulesets/ningbo-2015'
import * as qinghai from '#rulesets/qinghai-2015'
import * as railway from '#rulesets/railway-2009'
import * as township from '#rulesets/township'
import { regulationData } from './data.ts'
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

const modules: readonly Module[] = [railway, qinghai, ningbo, township]

const sha256 = (value: unknown) => createHash('sha256').update(canonicalLine(value)).digest('hex')

/**
 * Checks rulesets against their instruments, their analysis against their register of doubts and their results against
 * their worked cases; numbers and stamps them. Without `registers` each is numbered as it stands. Throws one RulesetError
 * that lists every problem.
 */
export function loadRulesets(
  regulations: readonly Regulation[],
  given: readonly Module[] = modules,
  registers: Readonly<Record<string, Register>> | null = null,
): readonly LoadedRuleset[] {
  const problems: string[] = []
  const loaded = given.flatMap(({ ruleset, companion }) => {
    const id = ruleset.regulation
    const regulation = regulations.find((one) => one.id === id)
    if (!regulation) {
      problems.push(`rulesets/${id}：没有这份办法；请补 content/regulations/${id}.txt，或改正 regulation`)
      return []
    }
    problems.push(
      ...faultsOf({ ruleset, companion }, regulation).map((problem) => `rulesets/${id}：${problem}`),
    )
    const register = registers ? (registers[id] ?? []) : registered(ruleset)
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
  const unruled = regulations.filter(({ id }) => !given.some(({ ruleset }) => ruleset.regulation === id))
  problems.push(...unruled.map(({ id }) => `rulesets/：${id} 没有规则；请补 rulesets/${id}/index.ts`))
  if (problems.length === 0) return loaded
  throw new RulesetError(problems)
}
