import type { LoadedRuleset } from '#collection'
import { type Condition, type Measures, partsOf, type Rule, sayMeasures } from '#rules'
import { conditionWords } from '../words.ts'
import { axesOf, degreesOf, readAsAdopted } from './grid.ts'
import type { MeasureEntry } from './record.ts'
import { type Way, waysOf } from './ways.ts'

/** Every measure that a list names, with the lists of several that it stands in, the nearest first. */
function* within(
  measures: Measures,
  around: readonly Measures[] = [],
): Generator<[string, readonly Measures[]]> {
  const lists = measures.of.length > 1 ? [measures, ...around] : around
  for (const one of measures.of) {
    if (typeof one === 'string') yield [one, lists]
    else yield* within(one, lists)
  }
}

type Entries = ReadonlyMap<string, readonly MeasureEntry[]>
const derived = new WeakMap<LoadedRuleset, Entries>()

/** What an instrument's rules say of each measure, by its words, in the order of the rules; derived once. */
export function entriesOf(loaded: LoadedRuleset): Entries {
  const known = derived.get(loaded)
  if (known) return known
  const made = derive(loaded)
  derived.set(loaded, made)
  return made
}

function derive(loaded: LoadedRuleset): Entries {
  const found = new Map<string, MeasureEntry[]>()
  for (const rule of loaded.ruleset.rules.filter((one) => readAsAdopted(loaded.ruleset, one))) {
    for (const [words, entry] of entriesOfRule(loaded, rule)) {
      const all = found.get(words) ?? []
      const same = all.findIndex((one) => keyOf(one) === keyOf(entry))
      const twin = all[same]
      found.set(words, twin ? all.with(same, merged(twin, entry)) : [...all, entry])
    }
  }
  return found
}

function* entriesOfRule(loaded: LoadedRuleset, rule: Rule): Generator<[string, MeasureEntry]> {
  const { gives, when, cites } = rule
  if (gives.kind !== 'measures') return
  const ways = waysOf(loaded.ruleset, rule)
  const axis = axesOf(loaded).find((one) => degreesOf(when, one).length > 0)
  const entry = {
    rules: [rule.id],
    who: gives.who,
    axis: axis?.about ?? null,
    degrees: axis ? degreesOf(when, axis) : [],
    modality: gives.modality,
    list: sayMeasures(gives.measures),
    asks: asksOf(loaded, rule, axis?.fact ?? null),
    cites,
    liability: liabilityOf(loaded, ways),
    ways,
  }
  for (const [words, lists] of within(gives.measures)) {
    const combines = [...new Set(lists.map(({ combine }) => combine))]
    yield [words, { ...entry, combines, open: lists.some(({ open }) => open) }]
  }
}

function liabilityOf({ ruleset }: LoadedRuleset, ways: readonly Way[]): readonly string[] {
  const from = new Set(ways.map(({ rule }) => rule))
  const all = ruleset.rules.flatMap(({ id, gives }) =>
    from.has(id) && gives.kind === 'liability' ? [`${gives.who}的${gives.what}`] : [],
  )
  return [...new Set(all)]
}

/**
 * The parts of a condition that ask for facts alone, in words, without those that say whom the rule reaches or how
 * grave the case is.
 */
function asksOf(loaded: LoadedRuleset, { when }: Rule, degree: string | null): readonly string[] {
  const { facts } = loaded.ruleset
  const onFact = (part: Condition): boolean =>
    part.kind === 'yes' ||
    part.kind === 'within' ||
    (part.kind === 'is' &&
      part.fact !== degree &&
      facts[part.fact]?.kind === 'choice' &&
      isJudged(part.fact)) ||
    (part.kind === 'not' && onFact(part.of))
  const isJudged = (name: string) => {
    const fact = facts[name]
    return fact?.kind === 'choice' && fact.judged
  }
  const parts = when.kind === 'all' ? partsOf(when) : [when]
  return parts.filter(onFact).map((part) => conditionWords(loaded, part))
}

/** A key for entries: rules with the same key set the same measure for the same subject, and become one entry. */
const keyOf = ({ who, axis, degrees, modality, list, asks }: MeasureEntry) =>
  JSON.stringify([who, axis, degrees, modality, list, asks])

const merged = (one: MeasureEntry, other: MeasureEntry): MeasureEntry => ({
  ...one,
  rules: [...new Set([...one.rules, ...other.rules])],
  combines: [...new Set([...one.combines, ...other.combines])],
  liability: [...new Set([...one.liability, ...other.liability])],
  ways: joined(one.ways, other.ways),
})

/** Joins two lists of ways. Where both have a way from one circumstance, the one with fewer readings is kept. */
function joined(one: readonly Way[], other: readonly Way[]): readonly Way[] {
  const count = ({ readings }: Way) => Object.keys(readings).length
  const better = (way: Way) => {
    const twin = other.find(({ rule }) => rule === way.rule)
    return twin && count(twin) < count(way) ? twin : way
  }
  return [...one.map(better), ...other.filter(({ rule }) => !one.some((way) => way.rule === rule))]
}
