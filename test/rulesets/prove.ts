import { catalog, textOf } from '#catalog'
import { analyse, type Companion, checkRuleset, type Label, type Ruleset, sayLine, unfounded } from '#rules'
import { runCase } from './run-case.ts'

/** How addresses of an instrument are written out. */
export function labelOf(id: string): Label {
  const records = catalog().regulations.find((regulation) => regulation.id === id)?.records
  return (eId) => records?.get(eId)?.cite ?? `〔无此地址 ${eId}〕`
}

export function checked({ ruleset, companion }: Module): readonly string[] {
  const regulation = catalog().regulations.find(({ id }) => id === ruleset.regulation)
  return regulation
    ? [...checkRuleset(ruleset, companion.classified, textOf(regulation)), ...unfounded(ruleset)]
    : [`没有这份办法：${ruleset.regulation}`]
}

/** Findings that no doubt registers as they are, and registered ones that the analysis does not make. */
export function unregistered({ ruleset }: Module): readonly string[] {
  const found = new Map(analyse(ruleset).map(({ id, cells }) => [id, cells.join('\n')]))
  const registered = ruleset.doubts.flatMap(({ id: doubt, proves }) =>
    Object.entries(proves).map(([id, cells]) => ({ doubt, id, cells: cells.join('\n') })),
  )
  return [
    ...[...found]
      .filter(([id, cells]) => !registered.some((one) => one.id === id && one.cells === cells))
      .map(([id, cells]) => `分析所得没有登记：${id}\n    ${cells.replaceAll('\n', '\n    ')}`),
    ...registered
      .filter(({ id, cells }) => found.get(id) !== cells)
      .map(({ doubt, id }) => `疑点 ${doubt} 登记了分析没有得出的：${id}`),
  ]
}

export interface Module {
  readonly ruleset: Ruleset
  readonly companion: Companion
}

/** Rules that no case shows as certain, thresholds without a case at, just under and just over, and readings no case switches. */
export function unexercised({ ruleset, companion }: Module): readonly string[] {
  const label = labelOf(ruleset.regulation)
  const fired = new Set<string>()
  for (const one of companion.cases)
    for (const { actual } of runCase(ruleset, one, label))
      for (const line of actual?.certain ?? []) fired.add(line)
  const switched = new Set(
    companion.cases.flatMap(({ readings = {} }) => Object.entries(readings).map((pair) => pair.join('='))),
  )
  const silent = new Set(
    companion.cases.flatMap(({ matters }) => matters.flatMap(({ silences = [] }) => silences)),
  )
  return [
    ...ruleset.rules
      .filter((rule) => rule.gives.kind !== 'scope' && !fired.has(sayLine(rule, label)))
      .map(({ id }) => `没有案例得出：${id}`),
    ...Object.entries(ruleset.readings).flatMap(([name, { options }]) =>
      Object.keys(options)
        .filter((option) => !switched.has(`${name}=${option}`))
        .map((option) => `没有案例改用读法：${name}=${option}`),
    ),
    ...ruleset.silences.filter(({ id }) => !silent.has(id)).map(({ id }) => `没有案例显示缺位：${id}`),
  ]
}
