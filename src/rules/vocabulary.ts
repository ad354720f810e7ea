import type { Bound, Condition, End } from './conditions.ts'
import type { Choice, Citation, Day, Facts, Flag, Quantity } from './facts.ts'
import type { Outcome } from './outcomes.ts'
import { toDay, toExact } from './quantity.ts'
import type { Readings } from './readings.ts'
import type { Rule } from './ruleset.ts'

type Named<F extends Facts, K> = { [N in keyof F]: F[N] extends K ? N : never }[keyof F] & string
type OptionOf<F> = F extends Choice<infer O> ? O : never

interface Given<T extends string, S extends string> {
  readonly when: Condition
  readonly gives: Outcome
  readonly cites: readonly [Citation, ...Citation[]]
  readonly tags?: readonly T[]
  readonly slot?: S
  readonly rank?: number
}

/**
 * Makes the functions in which the rules of one instrument are written. A fact that does not exist or is of
 * another kind is a type error where it is written, and so is an option, reading, tag or slot that does not exist.
 */
export function vocabulary<
  const F extends Facts,
  const R extends Readings,
  const T extends string,
  const S extends string,
>({ facts }: { facts: F; readings: R; tags: readonly T[]; slots: readonly S[] }) {
  type ReadingName = keyof R & string

  function bound(fact: string, { stated, inclusion }: End): Bound {
    const asked: Facts[string] | undefined = facts[fact]
    const value =
      asked?.kind === 'quantity'
        ? toExact(stated, asked.unit)
        : asked?.kind === 'day'
          ? toDay(String(stated))
          : null
    if (value === null) throw new RangeError(`${fact} 的界限不能精确表示：${stated}`)
    return { value, inclusion }
  }

  return {
    yes: (fact: Named<F, Flag>): Condition => ({ kind: 'yes', fact }),

    is: <N extends Named<F, Choice>>(
      fact: N,
      ...options: [OptionOf<F[N]>, ...OptionOf<F[N]>[]]
    ): Condition => ({ kind: 'is', fact, options }),

    /** `within('loss', from(30), under(300))` */
    within: (fact: Named<F, Quantity | Day>, ...ends: readonly End<ReadingName>[]): Condition => {
      const end = (side: End['side']) => {
        const found = ends.find((one) => one.side === side)
        return found === undefined ? null : bound(fact, found)
      }
      return { kind: 'within', fact, from: end('from'), to: end('to') }
    },

    /** Holds where the place is read so. */
    read: <N extends ReadingName>(reading: N, option: keyof R[N]['options'] & string): Condition => ({
      kind: 'read',
      reading,
      option,
    }),

    /** Clauses side by side without 和 or 或; the reading must be a `join`. */
    joined: (reading: ReadingName, ...of: [Condition, Condition, ...Condition[]]): Condition => ({
      kind: 'joined',
      reading,
      of,
    }),

    /** Holds when some rule that carries the tag does. */
    given: (tag: T): Condition => ({ kind: 'given', tag }),

    rule: (id: string, { when, gives, cites, tags = [], slot, rank = 0 }: Given<T, S>): Rule => ({
      id,
      when,
      gives,
      cites,
      tags,
      slot: slot ?? null,
      rank,
    }),
  }
}
