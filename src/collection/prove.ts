import { analyse, type Companion, checkRuleset, type Label, type Ruleset, sayLine, unfounded } from '#rules'
import type { Regulation } from './record.ts'
import { remember } from './remember.ts'
import { textOf } from './text.ts'
import { differences, type Ran, runCase } from './worked-cases.ts'

/** What a folder of `rulesets/` exports. */
export interface Module {
  readonly ruleset: Ruleset
  readonly companion: Companion
}

/** How addresses of an instrument are written out. */
export const labelOf =
  ({ records }: Regulation): Label =>
  (eId) =>
    records.get(eId)?.cite ?? eId

const remembered = remember<readonly string[]>()

/**
 * Why a ruleset cannot be used, in sentences that begin with what each is about (规则 第七条：…). First what `checked`
 * finds. If that is nothing: findings of the analysis that no doubt registers as they are, and worked cases with
 * another result. The answer is remembered until the ruleset or its text changes.
 */
export const faultsOf = (module: Module, regulation: Regulation): readonly string[] =>
  remembered(regulation.id, [module.ruleset, module.companion, regulation], () => {
    const found = checked(module, regulation)
    return found.length > 0 ? found : [...unregistered(module), ...failing(module, regulation)]
  })

/** What is wrong with a ruleset by itself and against its text. */
export const checked = ({ ruleset, companion }: Module, regulation: Regulation): readonly string[] => [
  ...checkRuleset(ruleset, companion.classified, textOf(regulation)),
  ...unfounded(ruleset),
]

const analysed = remember<ReturnType<typeof analyse>>()

/** Findings that no doubt registers as they are, and registered ones that the analysis does not make. */
export function unregistered({ ruleset }: Module): readonly string[] {
  const findings = analysed(ruleset.regulation, [ruleset], () => analyse(ruleset))
  const found = new Map(findings.map(({ id, cells }) => [id, cells]))
  const registered = ruleset.doubts.flatMap(({ id: doubt, proves }) =>
    Object.entries(proves).map(([id, cells]) => ({ doubt, id, cells })),
  )
  return [
    ...[...found]
      .filter(([id]) => !registered.some((one) => one.id === id))
      .map(([id, cells]) => `分析 ${id}：没有疑点登记它；所得的格：${cells.join('；') || '（无）'}`),
    ...registered.flatMap(({ doubt, id, cells }) => {
      const proved = found.get(id)
      if (!proved) return [`疑点 ${doubt}：登记了“${id}”，分析没有得出`]
      if (proved.join('\n') === cells.join('\n')) return []
      const more = cells.filter((cell) => !proved.includes(cell)).map((cell) => `多“${cell}”`)
      const fewer = proved.filter((cell) => !cells.includes(cell)).map((cell) => `少“${cell}”`)
      const how = [...more, ...fewer].join('，') || '次序不同'
      return [`疑点 ${doubt}：“${id}”登记的格与分析所得不同：${how}`]
    }),
  ]
}

const ranBefore = remember<readonly (readonly Ran[])[]>()

/** What every worked case comes to, in their order. */
const ranOf = ({ ruleset, companion }: Module, regulation: Regulation) =>
  ranBefore(regulation.id, [ruleset, companion, regulation], () => {
    const label = labelOf(regulation)
    return companion.cases.map((one) => runCase(ruleset, one, label))
  })

/** Worked cases whose result is not the one written down, matter by matter. */
export const failing = (module: Module, regulation: Regulation): readonly string[] =>
  ranOf(module, regulation).flatMap((matters, at) =>
    matters.flatMap((ran, matter) => {
      const found = differences(ran)
      const which = matters.length > 1 ? `事项${matter + 1}：` : ''
      return found.length === 0
        ? []
        : [`案例 ${module.companion.cases[at]?.title}：${which}${found.join('；')}`]
    }),
  )

/** Rules that no case shows as certain, readings that no case switches, and silences that no case shows. */
export function unexercised(module: Module, regulation: Regulation): readonly string[] {
  const { ruleset, companion } = module
  const label = labelOf(regulation)
  const ran = ranOf(module, regulation).flat()
  const fired = new Set(ran.flatMap(({ actual }) => actual?.certain ?? []))
  const switched = new Set(
    companion.cases.flatMap(({ readings = {} }) => Object.entries(readings).map((pair) => pair.join('='))),
  )
  const silent = new Set(
    companion.cases.flatMap(({ matters }) => matters.flatMap(({ silences = [] }) => silences)),
  )
  return [
    ...ruleset.rules
      .filter((rule) => rule.gives.kind !== 'scope' && !fired.has(sayLine(rule, label)))
      .map(({ id }) => `规则 ${id}：没有案例得出`),
    ...Object.entries(ruleset.readings).flatMap(([name, { options }]) =>
      Object.keys(options)
        .filter((option) => !switched.has(`${name}=${option}`))
        .map((option) => `读法 ${name}：没有案例改用“${option}”`),
    ),
    ...ruleset.silences.filter(({ id }) => !silent.has(id)).map(({ id }) => `缺位 ${id}：没有案例显示`),
  ]
}
