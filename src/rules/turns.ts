import { at, type Compiled, nothing, type What } from './compile.ts'
import type { Condition } from './conditions.ts'
import type { Ruleset } from './ruleset.ts'

/**
 * What must be varied to see whether a rule, the scope or a condition comes out the same in all cases: readings
 * that can both help and hinder it, and exclusive slots of which it asks for several answers. A reading that can
 * only help, or only hinder, is not varied: what is open because of it stays open.
 */
export interface Turns {
  readonly readings: readonly string[]
  readonly slots: readonly string[]
}

const known = new WeakMap<Compiled, (what: What) => Turns>()

/**
 * Makes a function that finds the turns of anything, through all rules that it asks for by their tags or that
 * compete with it. Each answer is kept.
 */
export function turnsIn(ruleset: Ruleset, compiled: Compiled): (what: What) => Turns {
  const made = known.get(compiled) ?? finder(ruleset, compiled)
  known.set(compiled, made)
  return made
}

function finder(ruleset: Ruleset, compiled: Compiled) {
  const found = new Map<What, Turns>()
  return (what: What) => {
    const turns = found.get(what) ?? find(ruleset, compiled, what)
    found.set(what, turns)
    return turns
  }
}

function find({ rules, readings }: Ruleset, { byTag, equals, above, scopes }: Compiled, what: What): Turns {
  /** Reading → the options that help the rule. More than one means that the reading can both help and hinder. */
  const ways = new Map<string, Set<string>>()
  const asked = new Map<string, Set<number>>()
  const seen = new Set<number>()

  const bear = (reading: string, option: string, helps: boolean) => {
    const options = Object.keys(readings[reading]?.options ?? {})
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
    switch (condition.kind) {
      case 'read':
        bear(condition.reading, condition.option, helps)
        return
      case 'within':
        for (const bound of [condition.from, condition.to])
          if (typeof bound?.inclusion === 'object') bear(bound.inclusion.reading, '含', helps)
        return
      case 'given':
        for (const rule of byTag.get(condition.tag) ?? nothing) {
          const { slot } = at(rules, rule)
          if (slot !== null && at(equals, rule).length + at(above, rule).length > 0)
            asked.set(slot, (asked.get(slot) ?? new Set()).add(rule))
          visit(rule, helps)
        }
        return
      case 'not':
        walk(condition.of, !helps)
        return
      case 'joined':
        bear(condition.reading, '择一', helps)
        for (const part of condition.of) walk(part, helps)
        return
      case 'all':
      case 'any':
        for (const part of condition.of) walk(part, helps)
        return
      default:
    }
  }

  if (typeof what === 'number') visit(what, true)
  else if (what === 'scope') for (const { at: rule, reach } of scopes) visit(rule, reach !== '不适用')
  else walk(what.condition, true)
  return {
    readings: [...ways].flatMap(([name, found]) => (found.size > 1 ? [name] : [])),
    slots: [...asked].flatMap(([name, found]) => (found.size > 1 ? [name] : [])),
  }
}
