import { caseInput, expected, labelOf, type Module, shown, textOf } from '#collection'
import { catalog } from '#knowledge'
import {
  analyseSlot,
  checkRuleset,
  evaluateMatter,
  type Label,
  type Matter,
  type Ruleset,
  readCase,
  type Switches,
} from '#rules'
import { type Mutant, mutantsOf } from './mutants.ts'
import { same } from './same.ts'

/** What became of the mutants of one ruleset. */
export interface Mutation {
  readonly total: number
  readonly byCheck: number
  readonly byCase: number
  readonly byAnalysis: number
  /** Those whose condition is proved to come out as the original's does, always. */
  readonly same: number
  /** Keys of those that nothing tells from the original and that are not listed as equivalent. */
  readonly survivors: readonly string[]
  /** Keys listed as equivalent that are killed, or that no mutant has. */
  readonly stale: readonly string[]
}

interface Prepared {
  readonly matter: Matter
  readonly readings: Switches
  readonly date: string | null
  readonly expected: string
  readonly withScope: boolean
}

const found = (ruleset: Ruleset, slot: string) => JSON.stringify(analyseSlot(ruleset, slot))

/** A name that no rule uses is a formality, which a test of the law's substance may not lean on. */
const formality = /没有规则用到$/

/** Cases first or the build's checks, then the analysis: whatever tells a mutant from the original kills it. */
export function mutate(module: Module, progress: (done: number, of: number) => void = () => {}): Mutation {
  const { ruleset, companion } = module
  const regulation = catalog().regulations.find(({ id }) => id === ruleset.regulation)
  if (!regulation) throw new Error(`没有这份办法：${ruleset.regulation}`)
  const text = textOf(regulation)
  const label = remembered(labelOf(regulation))
  const prepared = prepare(module)
  const total = [...mutantsOf(ruleset, text.provisions)].length
  const counts = { byCheck: 0, byCase: 0, byAnalysis: 0, same: 0 }
  const alive: string[] = []

  const killedByCase = ({ ruleset: changed, facts }: Mutant) => {
    const near = prepared.filter(({ matter }) => Object.keys(matter.inputs).some((name) => facts.has(name)))
    const far = prepared.filter((one) => !near.includes(one))
    return [...near, ...far].some(
      ({ matter, readings, date, expected: want, withScope }) =>
        JSON.stringify(shown(evaluateMatter(changed, matter, readings, date), label, withScope)) !== want,
    )
  }
  let done = 0
  // Made anew, one by one, so that none is kept: what the engine keeps of a ruleset lives as long as the ruleset.
  for (const mutant of mutantsOf(ruleset, text.provisions)) {
    const { ruleset: changed, slots, key, changed: conditions } = mutant
    if (checkRuleset(changed, companion.classified, text).some((problem) => !formality.test(problem)))
      counts.byCheck++
    else if (killedByCase(mutant)) counts.byCase++
    else if (slots.some((slot) => found(changed, slot) !== found(ruleset, slot))) counts.byAnalysis++
    else if (conditions && same(ruleset, ...conditions)) counts.same++
    else alive.push(key)
    done++
    progress(done, total)
  }
  const listed = Object.keys(companion.equivalent)
  return {
    total,
    ...counts,
    survivors: alive.filter((key) => !listed.includes(key)),
    stale: listed.filter((key) => !alive.includes(key)),
  }
}

function prepare({ ruleset, companion }: Module): readonly Prepared[] {
  return companion.cases.flatMap((one) => {
    const read = readCase(ruleset, caseInput(one))
    if (!read.ok) return []
    const { matters, readings, date } = read.case
    return one.matters.flatMap((matter, at): Prepared[] => {
      const input = matters[at]
      if (!input) return []
      const withScope = matter.scopeLines !== undefined
      return [{ matter: input, readings, date, expected: JSON.stringify(expected(matter)), withScope }]
    })
  })
}

function remembered(label: Label): Label {
  const known = new Map<string, string>()
  return (eId) => {
    const said = known.get(eId) ?? label(eId)
    known.set(eId, said)
    return said
  }
}

export const describe = ({ total, byCheck, byCase, byAnalysis, same: alike, survivors }: Mutation): string =>
  `${total} 个变异：检查杀 ${byCheck}，案例杀 ${byCase}，分析杀 ${byAnalysis}，证明无异 ${alike}，存活 ${survivors.length}`

/** `npm run mutate [-- ID …]`: mutates the rulesets named, or all, and keeps in the repository which have no survivor. */
if (import.meta.main) {
  const [{ rulesetIds }, { keepProof }] = await Promise.all([import('./ids.ts'), import('./proof.ts')])
  const chosen = process.argv.slice(2)
  const unknown = chosen.filter((id) => !rulesetIds().includes(id))
  if (unknown.length > 0) {
    console.error(`没有这份规则：${unknown.join('、')}。可用的是 ${rulesetIds().join('、')}`)
    process.exit(2)
  }
  for (const id of chosen.length > 0 ? chosen : rulesetIds()) {
    const module: Module = await import(`../../rulesets/${id}/index.ts`)
    const found = mutate(module, (done, of) => {
      if (!process.stderr.isTTY || (done % 50 !== 0 && done !== of)) return
      const filled = Math.round((done / of) * 30)
      process.stderr.write(
        `\r${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${id} ${done}/${of}${done === of ? '\n' : ''}`,
      )
    })
    for (const key of found.survivors) console.log(`存活：${key}`)
    for (const key of found.stale) console.log(`列为等价而不然：${key}`)
    console.log(`${id}：${describe(found)}`)
    if (found.survivors.length + found.stale.length > 0) process.exitCode = 1
    else keepProof(id)
  }
}
