import { caseInput } from '#collection'
import { type Companion, evaluateMatter, type Matter, type Ruleset, readCase } from '#rules'
import { rulesetIds } from '../rulesets/ids.ts'
import { quantile } from './median.ts'

export interface Module {
  readonly ruleset: Ruleset
  readonly companion: Companion
}

export const modules = (): Promise<readonly Module[]> =>
  Promise.all(rulesetIds().map((id): Promise<Module> => import(`../../rulesets/${id}/index.ts`)))

/** Microseconds of one evaluation with its whole trace. */
export interface Evaluation {
  readonly regulation: string
  readonly what: string
  readonly median: number
  readonly p99: number
  readonly runs: number
}

const warmUp = 2_000

/** Times each evaluation on its own; those that warm up are not counted. */
function times({ ruleset }: Module, matter: Matter, what: string, runs: number): Evaluation {
  const found = new Float64Array(runs)
  let lines = 0
  for (let run = -warmUp; run < runs; run++) {
    const began = performance.now()
    const { certain, possible, excluded } = evaluateMatter(ruleset, matter)
    const time = (performance.now() - began) * 1000
    lines += certain.length + possible.length + excluded.length
    if (run >= 0) found[run] = time
  }
  if (lines === 0) throw new Error(`${ruleset.regulation}: no line for ${what}`)
  return {
    regulation: ruleset.regulation,
    what,
    median: quantile(found, 0.5),
    p99: quantile(found, 0.99),
    runs,
  }
}

/** Of the worked cases of one matter, that with the middle number of facts. */
function typical({ ruleset, companion }: Module): Matter {
  const matters = companion.cases
    .flatMap((one) => {
      const read = readCase(ruleset, caseInput(one))
      return read.ok && read.case.matters.length === 1 ? read.case.matters : []
    })
    .sort((a, b) => Object.keys(a.inputs).length - Object.keys(b.inputs).length)
  const middle = matters[Math.floor(matters.length / 2)]
  if (!middle) throw new Error(`${ruleset.regulation} has no worked case`)
  return middle
}

/** A typical case of each ruleset, and the slower of nothing asked and all unknown. */
export function evaluations(all: readonly Module[], runs: number): readonly Evaluation[] {
  return all.flatMap((module) => {
    const unknown = Object.keys(module.ruleset.facts).map((fact) => [fact, { state: 'unknown' }] as const)
    const worst = [
      times(module, { name: '', inputs: {}, rest: 'unasked' }, '全未问', runs),
      times(module, { name: '', inputs: Object.fromEntries(unknown), rest: 'unasked' }, '全不清楚', runs),
    ].sort((a, b) => b.median - a.median)
    return [times(module, typical(module), '典型案例', runs), ...worst.slice(0, 1)]
  })
}
