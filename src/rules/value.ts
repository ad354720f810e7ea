import type { Fact, Input, Matter } from './facts.ts'
import { fromExact, toDay, toExact } from './quantity.ts'
import type { Ruleset } from './ruleset.ts'

/** How a state without a value is written: null is 不清楚 too. */
export const written = { unknown: '不清楚', inapplicable: '不适用', unasked: '未问' } as const

/** Why a value is no answer to a fact: not of its kind, not exact in its unit, or below or above its domain. */
type Unfit = 'kind' | 'inexact' | 'less' | 'more'

/** One value as an input: true, false, an option, a number or decimal string in the unit, a day, null, or a state. */
export function inputOf(fact: Fact, value: unknown): Input | Unfit {
  if (value === null || value === written.unknown) return { state: 'unknown' }
  if (value === written.unasked) return { state: 'unasked' }
  if (value === written.inapplicable) return { state: 'inapplicable' }
  switch (fact.kind) {
    case 'flag':
      return typeof value === 'boolean' ? { state: 'known', value } : 'kind'
    case 'choice':
      return typeof value === 'string' && fact.options.includes(value) ? { state: 'known', value } : 'kind'
    case 'day': {
      const found = typeof value === 'string' ? toDay(value) : null
      return found === null ? 'kind' : { state: 'known', value: found }
    }
    case 'quantity': {
      if (typeof value !== 'number' && typeof value !== 'string') return 'kind'
      const exact = toExact(value, fact.unit)
      if (exact === null) return 'inexact'
      const [least, most] = fact.domain.map((end) => (end === null ? null : toExact(end, fact.unit)))
      if (typeof least === 'number' && exact < least) return 'less'
      return typeof most === 'number' && exact > most ? 'more' : { state: 'known', value: exact }
    }
  }
}

/** Parts that are given greater than their wholes, each with what is wrong. */
export function exceeding(
  { facts, parts }: Pick<Ruleset, 'facts' | 'parts'>,
  inputs: Matter['inputs'],
): readonly { readonly part: string; readonly says: string }[] {
  return parts.flatMap(([part, whole]) => {
    const [some, all] = [inputs[part], inputs[whole]]
    const fact = facts[whole]
    if (some?.state !== 'known' || all?.state !== 'known' || fact?.kind !== 'quantity') return []
    if (Number(some.value) <= Number(all.value)) return []
    return [{ part, says: `不会大于${fact.name}（${fromExact(Number(all.value), fact.unit)}${fact.unit}）` }]
  })
}
