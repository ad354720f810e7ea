/** The pairs of neighbouring characters of a text, as numbers in ascending order, each as often as it stands there. */
export type Pairs = Int32Array

/** How much each pair counts, by its number: the fewer texts it stands in, the more. */
export type Weights = readonly number[]

/** A pair in more texts than this leads to no candidate, so that the time stays linear. */
const rare = 24
/** So many of the texts with the most rare pairs in common are offered. */
const candidates = 4

/** Reads texts for comparing them with each other. */
export function readPairs(texts: readonly string[]): {
  readonly pairs: readonly Pairs[]
  readonly weights: Weights
} {
  const numbers = new Map<string, number>()
  const pairs = texts.map((words) => {
    const own = new Int32Array(Math.max(0, words.length - 1))
    for (let at = 0; at < own.length; at++) {
      const pair = words.slice(at, at + 2)
      const number = numbers.get(pair) ?? numbers.size
      numbers.set(pair, number)
      own[at] = number
    }
    return own.sort()
  })
  const counts = Array.from({ length: numbers.size }, () => 0)
  for (const own of pairs) for (const pair of distinct(own)) counts[pair] = (counts[pair] ?? 0) + 1
  return { pairs, weights: counts.map((count) => Math.log(1 + texts.length / count)) }
}

/** The pairs of a text, each once. */
function distinct(pairs: Pairs): Pairs {
  return pairs.filter((pair, at) => pair !== pairs[at - 1])
}

function sizeOf(pairs: Pairs, weights: Weights): number {
  let size = 0
  for (const pair of pairs) size += weights[pair] ?? 0
  return size
}

/** The pairs that a text has beyond those of another. */
export function without(pairs: Pairs, other: Pairs): Pairs {
  let at = 0
  return pairs.filter((pair) => {
    while ((other[at] ?? Infinity) < pair) at++
    if (other[at] !== pair) return true
    at++
    return false
  })
}

/** From 0 to 1. The geometric mean of both sizes lets a text that was much enlarged still be found. */
export function likenessOf(a: Pairs, b: Pairs, weights: Weights): number {
  const [size, other] = [sizeOf(a, weights), sizeOf(b, weights)]
  return size === 0 || other === 0 ? 0 : (size - sizeOf(without(a, b), weights)) / Math.sqrt(size * other)
}

/** The share of one text that stands in another too, from 0 to 1. */
export function shareIn(pairs: Pairs, other: Pairs, weights: Weights): number {
  const size = sizeOf(pairs, weights)
  return size === 0 ? 0 : 1 - sizeOf(without(pairs, other), weights) / size
}

/** Finds, by their places, the few texts that have the most rare pairs in common with one that is wanted. */
export function finder(
  all: ReadonlyMap<number, Pairs>,
  weights: Weights,
): (wanted: Pairs) => readonly number[] {
  const places = new Map<number, number[]>()
  for (const [at, pairs] of all) {
    for (const pair of distinct(pairs)) {
      const known = places.get(pair)
      if (known) known.push(at)
      else places.set(pair, [at])
    }
  }
  return (wanted) => {
    const scores = new Map<number, number>()
    for (const pair of distinct(wanted)) {
      const found = places.get(pair) ?? []
      if (found.length > rare) continue
      for (const at of found) scores.set(at, (scores.get(at) ?? 0) + (weights[pair] ?? 0))
    }
    const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, candidates)
    return best.map(([at]) => at)
  }
}
