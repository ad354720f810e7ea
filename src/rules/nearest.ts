/** The known name most like one that is not known; `close` where it may well be meant. */
export interface Nearest {
  readonly name: string
  readonly close: boolean
}

/** Names beyond this many characters are not near to anything. */
const longest = 64

/** Finds the nearest of the known names, each with other names for the same thing; null where none can be near. */
export function nearest(given: string, known: readonly (readonly [string, ...string[]])[]): Nearest | null {
  if (given.length > longest) return null
  let best: (Nearest & { readonly far: number }) | null = null
  for (const [name, ...others] of known) {
    for (const candidate of [name, ...others]) {
      const steps = distance(given.toLowerCase(), candidate.toLowerCase())
      const length = Math.max(given.length, candidate.length, 1)
      const far = steps / length
      if (best === null || far < best.far)
        best = { name, far, close: steps <= Math.min(length - 1, Math.max(2, Math.ceil(length / 3))) }
    }
  }
  return best === null ? null : { name: best.name, close: best.close }
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  if (b.length > longest) return Number.POSITIVE_INFINITY
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed))
    }
    row = next
  }
  return row[b.length] ?? 0
}
