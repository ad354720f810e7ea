import { answersTo } from './alike.ts'
import { compile } from './compile.ts'
import type { Condition } from './conditions.ts'
import type { Matter } from './facts.ts'
import type { Switches } from './readings.ts'
import type { Rule, Ruleset } from './ruleset.ts'
import type { Truth } from './truth.ts'
import type { Status } from './world.ts'

/** The facts, tags and readings under which something is asked. */
export interface Given {
  readonly inputs: Matter['inputs']
  /** The state of every fact left out; `unasked` unless said. */
  readonly rest?: Matter['rest']
  /**
   * Tags that are given a value, whatever the rules that carry them come to. An unknown tag is a need, like a fact
   * of its name.
   */
  readonly tags?: Readonly<Record<string, Truth>>
  /**
   * How places are read; a place that is left out is read in no way. Without `readings`, all places are read as
   * adopted.
   */
  readonly readings?: Switches | undefined
}

/** What may be asked: a condition, also one that stands nowhere in the ruleset, one of its rules, or its scope. */
export type Asked = Condition | Rule | 'scope'

/**
 * How something came out, and what it still needs. `rivals` are, for a rule, the ids of those that contest or
 * defeat it.
 */
export interface Came extends Pick<Status, 'truth' | 'needs'> {
  readonly rivals: readonly string[]
}

/**
 * Makes a function that says what conditions and rules come to under what is given, as an evaluation does. But a
 * rule is looked at even where the instrument does not reach the matter; ask for `'scope'` to learn that.
 */
export function probing(ruleset: Ruleset, given: Given): (asked: Asked) => Came {
  const { inputs, rest = 'unasked', tags = {}, readings } = given
  const compiled = compile(ruleset)
  const readAs = (name: string) => (readings ? readings[name] : ruleset.readings[name]?.adopted) ?? null
  const { statusOf } = answersTo(ruleset, compiled, { matter: { name: '', inputs, rest }, readAs, tags }, [
    ...Object.keys(tags),
    ...(readings ? Object.keys(ruleset.readings) : []),
  ])
  return (asked) => {
    const what =
      asked === 'scope'
        ? ruleset.rules.length
        : 'when' in asked
          ? ruleset.rules.indexOf(asked)
          : compiled.nodeOf(asked)
    const { truth, needs, rivals } = statusOf(what)
    return { truth, needs, rivals: rivals.flatMap((rule) => ruleset.rules[rule]?.id ?? []) }
  }
}

/** Says what one condition or rule comes to. Use `probing` to ask several things under the same facts. */
export const probe = (ruleset: Ruleset, asked: Asked, given: Given): Came => probing(ruleset, given)(asked)
