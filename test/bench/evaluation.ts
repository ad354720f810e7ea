import { caseInput } from '#collection'
import { type Case, type Companion, evaluateMatter, type Matter, type Ruleset, readCase } from '#rules'
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

/**
 * The cases that were typical when evaluation was first measured, by their titles. They are measured still, as the
 * worked cases have become more since.
 */
const first: Readonly<Record<string, string>> = {
  'ningbo-2015': '第十六条第(二)项：读作兼具',
  'qinghai-2015': '第六条第(三)项：查得原文，前段不具备的',
  'railway-2009': '第二十二条第二款、第二十五条第二款：不是干部的，由谁认定、处分和处理没有规定',
  township: '第六条第(一)项第4目：读作有一即可',
}

const mattersOf = (ruleset: Ruleset, one: Case): readonly Matter[] => {
  const read = readCase(ruleset, caseInput(one))
  return read.ok ? read.case.matters : []
}

function must<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`no worked case: ${what}`)
  return found
}

/**
 * Of each ruleset: the first matter of the case measured first; the case of one matter that has the middle number of
 * facts now; nothing asked; and with the rest unasked the slower of the latter and the case with the most facts.
 */
export function evaluations(all: readonly Module[], runs: number): readonly Evaluation[] {
  return all.flatMap((module) => {
    const { ruleset, companion } = module
    const title = first[ruleset.regulation] ?? ''
    const [then] = companion.cases
      .filter((one) => one.title === title)
      .flatMap((one) => mattersOf(ruleset, one))
    const single = companion.cases
      .map((one) => mattersOf(ruleset, one))
      .flatMap(([matter, ...others]) => (matter && others.length === 0 ? [matter] : []))
      .sort((a, b) => Object.keys(a.inputs).length - Object.keys(b.inputs).length)
    const middle = must(single[Math.floor(single.length / 2)], ruleset.regulation)
    const open = [middle, must(single.at(-1), ruleset.regulation)]
      .map((matter) => times(module, { ...matter, rest: 'unasked' }, '案例，其余未问', runs))
      .sort((a, b) => b.median - a.median)
    return [
      times(module, must(then, title), '最初所测的案例', runs),
      times(module, middle, '典型案例', runs),
      times(module, { name: '', inputs: {}, rest: 'unasked' }, '全未问', runs),
      ...open.slice(0, 1),
    ]
  })
}
