/** A stretch that two sequences have in common: where it begins in each, and how long it is. */
export interface Common {
  readonly older: number
  readonly newer: number
  readonly length: number
}

/** How far a comparison has come in the older sequence, and the stretches in common so far, the last one first. */
interface Path {
  readonly at: number
  readonly common: Chain | null
}
interface Chain extends Common {
  readonly before: Chain | null
}

/** Beyond so many insertions and deletions, two sequences count as having nothing in common. */
const most = 1000

/**
 * The longest common subsequence of two sequences, as stretches in order. Members are compared with `===`. It is
 * Myers's algorithm (An O(ND) Difference Algorithm, 1986), in time of the length times the number of differences.
 * Empty where there are more than 1000 differences.
 */
export function inCommon<Item>(older: readonly Item[], newer: readonly Item[]): readonly Common[] {
  // For each diagonal (place in the older less place in the newer), the path that has come farthest.
  const paths = new Map<number, Path>()
  let lowest = -Infinity
  let highest = Infinity
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = Math.max(lowest, -edits); diagonal <= Math.min(highest, edits); diagonal += 2) {
      const path = along(older, newer, diagonal, stepTo(paths, diagonal))
      paths.set(diagonal, path)
      const [olderEnds, newerEnds] = [path.at === older.length, path.at - diagonal === newer.length]
      if (olderEnds && newerEnds) return inOrder(path.common)
      // At the end of a sequence no path on a farther diagonal can be shorter.
      if (olderEnds) highest = diagonal - 1
      if (newerEnds) lowest = diagonal + 1
    }
  }
  return []
}

/** The better of two ways onto a diagonal: by a member that is only in the newer, or one that is only in the older. */
function stepTo(paths: ReadonlyMap<number, Path>, diagonal: number): Path {
  const added = paths.get(diagonal + 1)
  const lost = paths.get(diagonal - 1)
  if (lost === undefined) return added ?? { at: 0, common: null }
  return added !== undefined && lost.at < added.at ? added : { at: lost.at + 1, common: lost.common }
}

/** Goes on from a path as far as the members of both are the same. */
function along<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  diagonal: number,
  { at, common }: Path,
): Path {
  let end = at
  while (end < older.length && end - diagonal < newer.length && older[end] === newer[end - diagonal]) end++
  if (end === at) return { at, common }
  return { at: end, common: { older: at, newer: at - diagonal, length: end - at, before: common } }
}

function inOrder(last: Chain | null): readonly Common[] {
  const stretches: Common[] = []
  for (let one = last; one !== null; one = one.before) {
    stretches.push({ older: one.older, newer: one.newer, length: one.length })
  }
  return stretches.reverse()
}

/**
 * What two texts, given sign by sign, have in common. A single common sign between two changes is counted as changed:
 * 正确 and 确实 have no word in common.
 */
export function wordsInCommon(older: readonly string[], newer: readonly string[]): readonly Common[] {
  return inCommon(older, newer).filter((one) => {
    const first = one.older === 0 && one.newer === 0
    const last = one.older + 1 === older.length && one.newer + 1 === newer.length
    return one.length > 1 || first || last
  })
}
