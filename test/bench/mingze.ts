import {
  always,
  type CaseResult,
  conditionsIn,
  evaluate,
  evaluateMatter,
  type MatterResult,
  type Rule,
  type Ruleset,
  readCase,
} from '#rules'
import { type Contender, type Grades, type ScaleFacts, scaleOf } from './scales.ts'

/** The scale that a rule grades by an amount; null for any other rule. */
function scaleGraded({ gives, when }: Rule): string | null {
  if (gives.kind !== 'grade') return null
  const amounts = [...conditionsIn(when)].flatMap((one) => (one.kind === 'within' ? [one.fact] : []))
  return amounts.map(scaleOf).find((scale) => scale !== null) ?? null
}

/** A side is taken where the text leaves it open, so that there is one grade to compare. */
const readings = { payments: '择一', unauthorised: '不管到' }

/** The railway ruleset with nothing but its scales, reaching every case. */
function onlyScales(railway: Ruleset): Ruleset {
  const reaches = { kind: 'scope', reach: '适用', says: '' } as const
  const scope: Rule = { id: '', when: always, gives: reaches, cites: [], tags: [], slot: null, rank: 0 }
  const rules = railway.rules.filter((rule) => scaleGraded(rule) !== null)
  return { ...railway, rules: [scope, ...rules], parts: [], silences: [], doubts: [] }
}

const caseOf = (facts: ScaleFacts) => ({ facts, readings, rest: '不适用' })

function gradesOf(ruleset: Ruleset, { certain }: MatterResult): Grades {
  const scales = new Map(ruleset.rules.map((rule) => [rule.id, scaleGraded(rule)]))
  return Object.fromEntries(
    certain.flatMap(({ rule, gives }) =>
      gives.kind === 'grade' ? [[scales.get(rule) ?? '', gives.grade]] : [],
    ),
  )
}

/** Our engine on facts already read, which is what the others take. */
export function mingze(railway: Ruleset): Contender<() => MatterResult, MatterResult> {
  const ruleset = onlyScales(railway)
  return {
    name: '明责',
    prepare: (facts) => {
      const read = readCase(ruleset, caseOf(facts))
      if (!read.ok) throw new Error(read.problems.map(({ path, says }) => `${path} ${says}`).join('\n'))
      const [matter] = read.case.matters
      if (!matter) throw new Error('no matter')
      return () => evaluateMatter(ruleset, matter, readings)
    },
    run: (evaluated) => evaluated(),
    grades: (found) => gradesOf(ruleset, found),
  }
}

/** The same from the reader's own words: every fact checked, every amount read exactly. */
export function mingzeFromInput(railway: Ruleset): Contender<unknown, CaseResult> {
  const ruleset = onlyScales(railway)
  return {
    name: '明责，连读入核对',
    prepare: caseOf,
    run: (given) => {
      const read = readCase(ruleset, given)
      if (!read.ok) throw new Error('the case cannot be read')
      return evaluate(ruleset, read.case)
    },
    grades: ({ matters: [matter] }) => (matter ? gradesOf(ruleset, matter) : {}),
  }
}
