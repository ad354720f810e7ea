import { groupBy } from './groups.ts'
import { finder, likenessOf, type Pairs, readPairs, shareIn, type Weights, without } from './likeness.ts'

/** Something that has a number and words, to be found again in another version. */
export interface Unit {
  /** Its address, by its number: the same in both versions for the same number. */
  readonly eId: string
  /** Its words, folded. */
  readonly words: string
}

/** Units of the older version, each with what it is in the newer, by their places in the two lists. */
export type Known = readonly (readonly [from: number, to: number])[]

/** Which unit of the older version became which of the newer, by their places in the two lists. */
export interface Pairing {
  /** For each unit of the newer, its unit of the older; null where it is new. */
  readonly olderOf: readonly (number | null)[]
  /** For each new unit, the unit of the older that most of its words have left: it was split off. Else null. */
  readonly splitFrom: readonly (number | null)[]
  /** For each unit of the older that is gone, the unit of the newer that most of its words have come to. Else null. */
  readonly mergedInto: readonly (number | null)[]
}

/** From this likeness on, two units with other words are one; from the lower one on, if they stand in the same place. */
const alike = 0.35
const alikeInPlace = 0.2
/** By how much a unit with the same number is preferred to others that are as like. */
const preference = 0.1
/** The share of a unit's words that must have left another, or come to it. */
const torn = 0.6

/** The units of one version: the pairs of their words, and their partners in the other version as far as found. */
interface Side {
  readonly pairs: readonly Pairs[]
  readonly partners: (number | null)[]
}

/**
 * Finds the units of one version in another: by equal words; then those that are `known` to be one, or, where
 * nothing is known, by likeness, wherever they stand, and by a lower likeness between the same neighbours.
 */
export function pairUp(older: readonly Unit[], newer: readonly Unit[], known?: Known): Pairing {
  const olderOf: (number | null)[] = newer.map(() => null)
  const newerOf: (number | null)[] = older.map(() => null)
  const join = (from: number, to: number) => {
    if (olderOf[to] !== null || newerOf[from] !== null) return
    olderOf[to] = from
    newerOf[from] = to
  }
  for (const [from, to] of [...withSameWords(older, newer), ...(known ?? [])]) join(from, to)
  const whole = ![...olderOf, ...newerOf].includes(null)
  if (known || whole) return { olderOf, splitFrom: [], mergedInto: [] }

  const { pairs, weights } = readPairs([...older, ...newer].map(({ words }) => words))
  const before: Side = { pairs: pairs.slice(0, older.length), partners: newerOf }
  const after: Side = { pairs: pairs.slice(older.length), partners: olderOf }
  const numbered = new Map(older.map(({ eId }, at) => [eId, at]))
  const sameNumber = newer.map(({ eId }) => numbered.get(eId))
  const likely = likelyPairs(before, after, sameNumber, weights)
  for (const { from, to, likeness } of likely) if (likeness >= alike) join(from, to)
  const between = surroundings(olderOf)
  for (const { from, to, likeness } of likely) {
    const [low, high] = between[to] ?? [0, 0]
    if (likeness >= alikeInPlace && from > low && from < high) join(from, to)
  }
  return {
    olderOf,
    splitFrom: tornFrom(before, after, weights),
    mergedInto: tornFrom(after, before, weights),
  }
}

/** Units with the same words: of several, those with the same number first, the others in order. */
function withSameWords(older: readonly Unit[], newer: readonly Unit[]): Known {
  const places = groupBy([...older.keys()], (at) => older[at]?.words)
  return [...groupBy([...newer.keys()], (at) => newer[at]?.words)].flatMap(([words, wanted]) => {
    const from = places.get(words) ?? []
    const numbered = new Map(from.map((at) => [older[at]?.eId, at]))
    const sure = new Map<number, number>()
    for (const to of wanted) {
      const at = numbered.get(newer[to]?.eId)
      if (at !== undefined) sure.set(at, to)
    }
    const taken = new Set(sure.values())
    const left = from.filter((at) => !sure.has(at))
    const rest = wanted.filter((to) => !taken.has(to)).slice(0, left.length)
    return [...sure, ...rest.map((to, at) => [left[at] ?? -1, to] as const)]
  })
}

/** Units without a partner that may be one, the likeliest first; each of the newer with a few of the older. */
function likelyPairs(
  older: Side,
  newer: Side,
  sameNumber: readonly (number | undefined)[],
  weights: Weights,
): readonly { readonly from: number; readonly to: number; readonly likeness: number }[] {
  const free = new Map([...older.pairs.entries()].filter(([from]) => older.partners[from] === null))
  const nearest = finder(free, weights)
  return newer.pairs
    .flatMap((pairs, to) => {
      if (newer.partners[to] !== null) return []
      const same = sameNumber[to]
      const all = new Set([...nearest(pairs), ...(same === undefined ? [] : [same])])
      return [...all].flatMap((from) => {
        const other = free.get(from)
        if (!other) return []
        const likeness = likenessOf(other, pairs, weights)
        return [{ from, to, likeness, rank: likeness + (from === same ? preference : 0) }]
      })
    })
    .sort((a, b) => b.rank - a.rank)
}

/** For each unit of the newer, the places in the older of the partners that come before and after it. */
function surroundings(
  olderOf: readonly (number | null)[],
): readonly (readonly [low: number, high: number])[] {
  const lows: number[] = []
  for (const from of olderOf) lows.push(from ?? lows.at(-1) ?? -1)
  const highs: number[] = []
  for (const from of [...olderOf].reverse()) highs.push(from ?? highs.at(-1) ?? Infinity)
  return lows.map((low, at) => [low, highs.at(-1 - at) ?? Infinity])
}

/**
 * For each unit without a partner, the unit of the other version that had most of its words, and whose own partner
 * has them not. Null for the others.
 */
function tornFrom(others: Side, units: Side, weights: Weights): readonly (number | null)[] {
  if (!units.partners.includes(null)) return []
  const left = others.pairs.map((pairs, at) => {
    const partner = units.pairs[others.partners[at] ?? -1]
    return partner ? without(pairs, partner) : pairs
  })
  const nearest = finder(new Map(left.entries()), weights)
  return units.pairs.map((pairs, at) => {
    if (units.partners[at] !== null) return null
    const shares = nearest(pairs).map((other) => ({
      other,
      share: shareIn(pairs, left[other] ?? pairs, weights),
    }))
    const [best] = shares.sort((a, b) => b.share - a.share)
    return best && best.share >= torn ? best.other : null
  })
}
