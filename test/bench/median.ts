/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  return (upper + lower) / 2
}

/** The least value that at least such a share of the values does not exceed. */
export function quantile(values: Float64Array, share: number): number {
  return values.toSorted()[Math.ceil(values.length * share) - 1] ?? Number.NaN
}
