import { analyse } from '#rules'
import type { Module } from './evaluation.ts'
import { median } from './median.ts'

export interface Analysing {
  readonly seconds: number
  readonly runs: number
}

/** Analyses every ruleset; the first time, which warms up, is not counted. */
export function analysing(all: readonly Module[], runs: number): Analysing {
  const times = Array.from({ length: runs + 1 }, () => {
    const began = performance.now()
    for (const { ruleset } of all) analyse(ruleset)
    return (performance.now() - began) / 1000
  })
  return { seconds: median(times.slice(1)), runs }
}
