import type { LoadedRuleset } from '#collection'
import { parentAddress } from '#law'
import {
  always,
  type Citation,
  type Condition,
  drawn,
  type Ruleset,
  type Shipped,
  type ShippedCondition,
  scalesOf,
} from '#rules'

/**
 * What a calculator needs of one instrument: the ruleset as it is sent, and the words of its provisions. What
 * doubts and silences say stands in the page already and is not sent a second time. What only the analysis needs
 * is not sent.
 */
export function calculatorData({
  ruleset,
  regulation,
  numbers,
  words,
  emended,
  title,
  rulesetHash,
  contentHash,
}: LoadedRuleset) {
  const needed = new Set(placesOf(ruleset).flatMap((at) => [at, ...above(at)]))
  const kept = [...regulation.records.values()].filter(({ eId }) => needed.has(eId))
  const provisions = kept.map(({ eId, cite }) => {
    const own = emended(eId)
    return [eId, own.length > 0 ? ([cite, words(eId), own] as const) : ([cite, words(eId)] as const)] as const
  })
  return {
    title,
    rulesetHash,
    contentHash,
    // The provisions come before the ruleset, whose words are mostly theirs: a compressor then stores each word
    // once.
    provisions: Object.fromEntries(provisions),
    ruleset: shipped(
      ruleset,
      words,
      kept.map(({ eId }) => eId),
    ),
    numbers,
    scales: scalesOf(ruleset).map((scale) => drawn(ruleset, scale)),
  }
}

/** Every place that a ruleset speaks of. */
const placesOf = ({ facts, readings, rules, silences, doubts }: Ruleset): readonly string[] => [
  ...[...Object.values(facts), ...Object.values(readings), ...rules].flatMap(({ cites }) =>
    cites.map(({ at }) => at),
  ),
  ...[...silences, ...doubts].flatMap(({ at }) => at),
]

/** What a provision lies in, and the first 款 of its article, on whose words its items hang. */
function above(eId: string): readonly string[] {
  const parent = parentAddress(eId)
  return parent === null ? [`${eId}__para_1`] : [parent, ...above(parent)]
}

function brief(condition: Condition): ShippedCondition {
  switch (condition.kind) {
    case 'yes':
      return condition.fact
    case 'not':
      return { kind: 'not', of: brief(condition.of) }
    case 'all':
    case 'any':
    case 'joined':
      return { ...condition, of: condition.of.map(brief) }
    default:
      return condition
  }
}

function shipped(ruleset: Ruleset, words: (eId: string) => string, eIds: readonly string[]): Shipped {
  const place = ({ at, quote }: Citation): Shipped['readings'][string]['cites'][number] => {
    const from = words(at).indexOf(quote)
    return from < 0 ? [eIds.indexOf(at), quote] : [eIds.indexOf(at), from, quote.length]
  }
  const placed = <T extends { readonly cites: readonly Citation[] }>(one: T) => ({
    ...one,
    cites: one.cites.map(place),
  })
  const each = <T, U>(record: Readonly<Record<string, T>>, change: (one: T) => U) =>
    Object.fromEntries(Object.entries(record).map(([key, one]) => [key, change(one)]))
  return {
    ...ruleset,
    facts: each(ruleset.facts, (fact) => {
      const { name, asks, ...rest } = placed(fact)
      return {
        ...rest,
        ...(name === fact.cites[0]?.quote ? {} : { name }),
        ...(asks === `是否${name}？` ? {} : { asks }),
      }
    }),
    readings: each(ruleset.readings, placed),
    rules: ruleset.rules.map((rule) => ({ ...placed(rule), when: brief(rule.when) })),
    slots: each(ruleset.slots, (slot) => ({ ...slot, arises: always })),
    silences: ruleset.silences.map(({ id, how, when }) => ({ id, how, when: brief(when) })),
    doubts: ruleset.doubts.map(({ id, readings }) => [id, ...readings]),
  }
}
