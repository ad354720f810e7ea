import { expect, test } from 'vitest'
import { loadRulesets, type Module } from '#collection'
import { catalog, rulesets } from '#knowledge'
import type { Case, CaseMatter, Doubt } from '#rules'

/** What a load says with one ruleset changed; the others are not proved again. */
function loading(id: string, change: (module: Module) => Module): () => unknown {
  const modules = rulesets().map(({ ruleset, companion }) => ({ ruleset, companion }))
  const changed = modules.map((module) => (module.ruleset.regulation === id ? change(module) : module))
  return () => loadRulesets(catalog().regulations, changed)
}

const moduleOf = (id: string) => rulesets().find(({ ruleset }) => ruleset.regulation === id) ?? expect.fail()

const ids = rulesets().map(({ ruleset }) => [ruleset.regulation] as const)
const proving = ids.filter(([id]) => moduleOf(id).ruleset.doubts.some(({ proves }) => Object.keys(proves)[0]))

/** The first doubt of a ruleset that registers a finding, changed. */
const withDoubt =
  (change: (proves: Doubt['proves']) => Doubt['proves']) =>
  ({ ruleset, companion }: Module): Module => {
    const first = ruleset.doubts.findIndex(({ proves }) => Object.keys(proves).length > 0)
    const doubts = ruleset.doubts.map((doubt, at) =>
      at === first ? { ...doubt, proves: change(doubt.proves) } : doubt,
    )
    // The cases are another test's.
    return { ruleset: { ...ruleset, doubts }, companion: { ...companion, cases: [] } }
  }

test('分析有所得的规则不止一份', () => {
  expect(proving.length).toBeGreaterThan(1)
})

test.for(proving)('%s：疑点登记的一格改了字，规则不能用', ([id]) => {
  const falsified = withDoubt((proves) =>
    Object.fromEntries(
      Object.entries(proves).map(([finding, cells], at) => [
        finding,
        at === 0 ? [`${cells[0] ?? ''}假`, ...cells.slice(1)] : cells,
      ]),
    ),
  )
  expect(loading(id, falsified)).toThrow(
    new RegExp(`^规则有 1 处问题.+\\n- rulesets/${id}：疑点 .+：“.+”登记的格与分析所得不同：多“.*假”`),
  )
})

test.for(proving)('%s：分析所得没有登记，或者登记了没有得出的，规则不能用', ([id]) => {
  expect(
    loading(
      id,
      withDoubt(() => ({})),
    ),
  ).toThrow(/：分析 (gap|overlap|dead) .+：没有疑点登记它/)
  const more = withDoubt((proves) => ({ ...proves, 'gap nowhere': ['何处'] }))
  expect(loading(id, more)).toThrow(/：疑点 .+：登记了“gap nowhere”，分析没有得出/)
})

/** The last two cases of a ruleset, the last one with its first matter changed. */
const withCase =
  (change: (matter: CaseMatter) => CaseMatter) =>
  ({ ruleset, companion }: Module): Module => {
    const { cases } = companion
    const last = cases.length - 1
    const falsified = ({ matters: [first, ...more], ...rest }: Case): Case => ({
      ...rest,
      matters: first ? [change(first), ...more] : [],
    })
    return {
      ruleset,
      companion: {
        ...companion,
        cases: cases.slice(last - 1).map((one, at) => (at === 1 ? falsified(one) : one)),
      },
    }
  }

test.for(ids)('%s：案例多写、少写一行，改了适用、缺位、事实，规则不能用', ([id]) => {
  const title = moduleOf(id).companion.cases.at(-1)?.title ?? expect.fail()
  const says = (change: (matter: CaseMatter) => CaseMatter) => {
    try {
      loading(id, withCase(change))()
      return null
    } catch (error) {
      return error instanceof Error ? error.message : null
    }
  }
  const at = `- rulesets/${id}：案例 ${title}：`
  const more = says((matter) => ({ ...matter, certain: [...matter.certain, '第一条 没有这一行'] }))
  expect(more).toContain(at)
  expect(more).toContain('按所填可适用应有而无：第一条 没有这一行')
  const open = says((matter) => ({ ...matter, possible: { ...matter.possible, '第一条 没有': ['x'] } }))
  expect(open).toContain('待查明应有而无：第一条 没有')
  const scope = says((matter) => ({ ...matter, scope: matter.scope === 'outside' ? 'open' : 'outside' }))
  expect(scope).toMatch(/适用范围应为(不适用|待查明)，推得/)
  expect(says((matter) => ({ ...matter, silences: ['没有'] }))).toContain('未规定或缺失应有而无：没有')
  expect(says((matter) => ({ ...matter, facts: { nowhere: true } }))).toMatch(/事实读不懂：.*nowhere/)
})

test.for(ids)('%s：同一行写了两次、少写一行，规则不能用', ([id]) => {
  const certain = ({ companion: { cases } }: Module) =>
    cases.findLast(({ matters: [one] }) => one?.certain[0])
  const changed = (change: (lines: readonly string[]) => readonly string[]) =>
    loading(id, (module) => {
      const found = certain(module)
      const cases = found
        ? [
            {
              ...found,
              matters: found.matters.map((matter, at) =>
                at === 0 ? { ...matter, certain: change(matter.certain) } : matter,
              ),
            },
          ]
        : []
      return { ...module, companion: { ...module.companion, cases } }
    })
  expect(changed((lines) => [...lines, ...lines.slice(0, 1)])).toThrow('同一行的次数不同')
  expect(changed((lines) => lines.slice(1))).toThrow('按所填可适用不应有而有：')
})

test('没有改动的，能用', () => {
  expect(loadRulesets(catalog().regulations)).toHaveLength(ids.length)
})
