import type { Ruleset } from '#rules'
import { jsonRulesEngine } from './json-rules-engine.ts'
import { median } from './median.ts'
import { mingze, mingzeFromInput } from './mingze.ts'
import { publicodes } from './publicodes.ts'
import { type Contender, type Grades, grid, timed } from './scales.ts'

/** Microseconds of one evaluation of the eight scales: the median of `rounds` rounds of `runs`. */
export interface Compared {
  readonly engine: string
  readonly microseconds: number
  readonly runs: number
}

export interface Comparison {
  /** Sets of facts on which all engines gave the same grades. */
  readonly agreed: number
  readonly rounds: number
  readonly engines: readonly Compared[]
}

/** An engine with its facts prepared, so that engines of different kinds stand in one list. */
interface Ready {
  readonly name: string
  readonly grades: () => Promise<readonly Grades[]>
  /** Microseconds of one evaluation, over so many; each set of facts in turn. */
  readonly time: (runs: number) => Promise<number>
}

function ready<Given, Found>({ name, prepare, run, grades }: Contender<Given, Found>): Ready {
  const given = timed.map(prepare)
  return {
    name,
    grades: async () => {
      const found: Grades[] = []
      for (const facts of grid) found.push(grades(await run(prepare(facts))))
      return found
    },
    time: async (runs) => {
      const began = performance.now()
      for (let n = 0; n < runs; n++) {
        const found = run(given[n % given.length] as Given)
        if (found instanceof Promise) await found
      }
      return ((performance.now() - began) * 1000) / runs
    },
  }
}

/** Shows that the engines agree, then times them in turn, round after round. */
export async function comparison(railway: Ruleset, rounds: number): Promise<Comparison> {
  const engines = [
    { engine: ready(mingze(railway)), runs: 20_000 },
    { engine: ready(mingzeFromInput(railway)), runs: 10_000 },
    { engine: ready(jsonRulesEngine), runs: 800 },
    { engine: ready(publicodes), runs: 400 },
  ]
  const written = async ({ grades }: Ready) =>
    (await grades()).map((found) => JSON.stringify(Object.entries(found).sort()))
  const [first, ...others] = await Promise.all(engines.map(({ engine }) => written(engine)))
  for (const [at, facts] of grid.entries())
    for (const [n, other] of others.entries())
      if (other[at] !== first?.[at])
        throw new Error(
          `${engines[n + 1]?.engine.name} differs at ${JSON.stringify(facts)}: ${other[at]}, not ${first?.[at]}`,
        )
  const times = engines.map((): number[] => [])
  for (let round = -1; round < rounds; round++) {
    for (const [n, { engine, runs }] of engines.entries()) {
      const time = await engine.time(runs)
      if (round >= 0) times[n]?.push(time)
    }
  }
  return {
    agreed: grid.length,
    rounds,
    engines: engines.map(({ engine, runs }, n) => ({
      engine: engine.name,
      microseconds: median(times[n] ?? []),
      runs,
    })),
  }
}
