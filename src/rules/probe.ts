import { answersTo } from './alike.ts'
import { compile } from './compile.ts'
import type { Condition } from './conditions.ts'
import type { Matter } from './facts.ts'
import type { Switches } from './readings.ts'
import type { Rule, Ruleset } from './ruleset.ts'
import type { Truth } from './truth.ts'
import type { Status } from './world.ts'

/** What a question is put under. */
export interface Given {
  readonly inputs: Matter['inputs']
  /** The state of every fact left out; `unasked` unless said. */
  readonly rest?: Matter['rest']
  /** Tags that stand so, whatever the rules that carry them come to. An unknown one is needed like a fact of its name. */
  readonly tags?: Readonly<Record<string, Truth>>
  /** How places are read, one left out in no way; as adopted where this is not given at all. */
  readonly readings?: Switches | undefined
}

/** What may be asked: a condition, also one that stands nowhere in the ruleset, one of its rules, or its scope. */
export type Asked = Condition | Rule | 'scope'

/** How something came out, with what it still needs; of a rule, those by id that contest or defeat it. */
export interface Came extends Pick<Status, 'truth' | 'needs'> {
  readonly rivals: readonly string[]
}

/**
 * Says what conditions and rules come to under what is given, just as an evaluation would; whether the instrument reaches
 * the matter bears on nothing but the scope.
 */
export function probing(ruleset: Ruleset, given: Given): (asked: Asked) => Came {
  const { inputs, rest = 'unasked', tags = {}, readings } = given
  const compiled = compile(ruleset)
  const readAs = (name: string) => (readings ? readings[name] : ruleset.readings[name]?.adopted) ?? null
  const { statusOf } = answersTo(ruleset, compiled, { matter: { name: '', inputs, rest }, readAs, tags })
  return (asked) => {
    const what =
      asked === 'scope' ? asked : 'when' in asked ? ruleset.rules.indexOf(asked) : compiled.nodeOf(asked)
    const { truth, needs, rivals } = statusOf(what)
    return { truth, needs, rivals: rivals.flatMap((rule) => ruleset.rules[rule]?.id ?? []) }
  }
}

/** What one thing comes to; `probing` is for several under the same. */
export const probe = (ruleset: Ruleset, asked: Asked, given: Given): Came => probing(ruleset, given)(asked)
