import { at, type Compiled, keeping, nothing, type What } from './compile.ts'
import { type Condition, partsOf } from './conditions.ts'
import type { Ruleset } from './ruleset.ts'

/**
 * What must be varied to see whether a rule, the scope or a condition comes out the same in all cases: readings
 * that can both help and hinder it, and exclusive slots of which it asks for several answers. A reading that can
 * only help, or only hinder, is not varied: what is open because of it stays open.
 */
export interface Turning {
  readonly readings: readonly string[]
  readonly slots: readonly string[]
}

/**
 * Makes a function that finds the turns of anything, through all rules that it asks for by their tags or that
 * compete with it. Each answer is kept.
 */
export const turnsIn = (ruleset: Ruleset, compiled: Compiled) =>
  keeping((what: What): Turning => find(ruleset, compiled, what))

function find(
  { rules }: Ruleset,
  { byTag, equals, above, scopes, optionsOf }: Compiled,
  what: What,
): Turning {
  /** Reading → the options that help the rule. More than one means that the reading can both help and hinder. */
  const ways = new Map<string, Set<string>>()
  const asked = new Map<string, Set<number>>()
  const seen = new Set<number>()

  const bear = (reading: string, option: string, helps: boolean) => {
    const options = optionsOf(reading)
    // Where there are two options and one hinders, the other one helps.
    const other = options.length === 2 ? options.find((one) => one !== option) : undefined
    const way = helps ? option : (other ?? `!${option}`)
    ways.set(reading, (ways.get(reading) ?? new Set()).add(way))
  }

  const visit = (rule: number, helps: boolean) => {
    const key = helps ? rule : -1 - rule
    if (seen.has(key)) return
    seen.add(key)
    walk(at(rules, rule).when, helps)
    for (const rival of [...at(equals, rule), ...at(above, rule)]) visit(rival, !helps)
  }

  const walk = (condition: Condition, helps: boolean): void => {
    const { kind } = condition
    if (kind === 'read') bear(condition.reading, condition.option, helps)
    else if (kind === 'joined') bear(condition.reading, '择一', helps)
    else if (kind === 'within')
      for (const bound of [condition.from, condition.to]) {
        if (typeof bound?.inclusion === 'object') bear(bound.inclusion.reading, '含', helps)
      }
    else if (kind === 'given')
      for (const rule of byTag[condition.tag] ?? nothing) {
        const { slot } = at(rules, rule)
        if (slot !== null && at(equals, rule).length + at(above, rule).length > 0)
          asked.set(slot, (asked.get(slot) ?? new Set()).add(rule))
        visit(rule, helps)
      }
    for (const part of partsOf(condition)) walk(part, helps !== (kind === 'not'))
  }

  if (what === rules.length) for (const { at: rule, reach } of scopes) visit(rule, reach !== '不适用')
  else if (typeof what === 'number') visit(what, true)
  else walk(what.condition, true)
  return {
    readings: [...ways].flatMap(([name, found]) => (found.size > 1 ? [name] : [])),
    slots: [...asked].flatMap(([name, found]) => (found.size > 1 ? [name] : [])),
  }
}
