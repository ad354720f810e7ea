import { createHash } from 'node:crypto'
import {
  type Companion,
  canonicalLine,
  checkRuleset,
  type Label,
  type Numbers,
  type Ruleset,
  type Stamp,
  unfounded,
  type Wording,
} from '#rules'
import * as ningbo from '#rulesets/ningbo-2015'
import * as qinghai from '#rulesets/qinghai-2015'
import * as railway from '#rulesets/railway-2009'
import * as township from '#rulesets/township'
import { regulationData } from './data.ts'
import { numbersOf, type Register, registered, unnumbered } from './numbers.ts'
import type { Regulation } from './record.ts'
import { textOf, wordingOf } from './text.ts'

/** A ruleset with its instrument, checked against it, and what its results are stamped with. */
export interface LoadedRuleset extends Stamp, Wording {
  readonly ruleset: Ruleset
  readonly companion: Companion
  readonly regulation: Regulation
  /** By which a link names its facts and readings. */
  readonly numbers: Numbers
  readonly label: Label
}

interface Module {
  readonly ruleset: Ruleset
  readonly companion: Companion
}

const modules: readonly Module[] = [railway, qinghai, ningbo, township]

const sha256 = (value: unknown) => createHash('sha256').update(canonicalLine(value)).digest('hex')

/**
 * Checks rulesets against their instruments, numbers and stamps them. Without `registers` each is numbered as it stands.
 * Throws one Error that lists every problem.
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
    const text = textOf(regulation)
    const found = [...checkRuleset(ruleset, companion.classified, text), ...unfounded(ruleset)]
    problems.push(...found.map((problem) => `rulesets/${id}：${problem}`))
    const register = registers ? (registers[id] ?? []) : registered(ruleset)
    problems.push(...unnumbered(ruleset, register).map((problem) => `rulesets/${id}：${problem}`))
    const label: Label = (eId) => regulation.records.get(eId)?.cite ?? eId
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
  throw new Error(
    `规则有 ${problems.length} 处问题，请逐一改正后重新构建：\n${problems.map((one) => `- ${one}`).join('\n')}`,
  )
}
