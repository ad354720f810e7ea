/** Words of a text that are most like those looked for: where they begin and end, and in how many characters they differ. */
export interface NearestWords {
  readonly start: number
  readonly end: number
  readonly far: number
}

/**
 * The stretch of a text that needs the fewest characters changed, added or left out to become `wanted`: Sellers's
 * algorithm, in time of the product of both lengths. Of equal ones the first that ends.
 */
export function nearestWords(wanted: string, text: string): NearestWords {
  // A column for each place in the text, a row for each character wanted: the cost so far, and where the stretch begins.
  let costs = Array.from({ length: wanted.length + 1 }, (_, row) => row)
  let starts = costs.map(() => 0)
  let best: NearestWords = { start: 0, end: 0, far: wanted.length }
  for (let end = 1; end <= text.length; end++) {
    const nextCosts = [0]
    const nextStarts = [end]
    for (let row = 1; row <= wanted.length; row++) {
      const ways = [
        { cost: (costs[row - 1] ?? 0) + (wanted[row - 1] === text[end - 1] ? 0 : 1), start: starts[row - 1] },
        { cost: (costs[row] ?? 0) + 1, start: starts[row] },
        { cost: (nextCosts[row - 1] ?? 0) + 1, start: nextStarts[row - 1] },
      ]
      const { cost, start = 0 } = ways.reduce((least, way) => (way.cost < least.cost ? way : least))
      nextCosts.push(cost)
      nextStarts.push(start)
    }
    costs = nextCosts
    starts = nextStarts
    const far = costs[wanted.length] ?? 0
    if (far < best.far) best = { start: starts[wanted.length] ?? 0, end, far }
  }
  return best
}
