import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadRulesets, regulationData } from '#collection'
import { catalog, rulesets } from '#knowledge'
import { doubtsData, factsData, readingsData, rulesetData } from '#output'
import { canonicalLine } from '#rules'
import * as doubtsFile from '../../src/pages/data/doubts.json.ts'
import * as schemaFile from '../../src/pages/data/result.schema.json.ts'
import * as caseSchemaFile from '../../src/pages/data/rulesets/[id].case.schema.json.ts'
import * as rulesetFile from '../../src/pages/data/rulesets/[id].json.ts'

const named = rulesets().map((loaded) => [loaded.ruleset.regulation, loaded] as const)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('四份规则与四份办法一一对应，次序相同，只加载一次', () => {
  expect(named.map(([id]) => id)).toEqual(catalog().regulations.map(({ id }) => id))
  expect(rulesets()).toBe(rulesets())
})

test.for(named)('%s 的两个散列都能由所发布的数据重新算出', ([, loaded]) => {
  const published: ReturnType<typeof rulesetData> = JSON.parse(JSON.stringify(rulesetData(loaded)))
  const { regulation, facts, readings, grades, slots, rules, parts, silences, doubts } = published
  const ruleset = { regulation, facts, readings, grades, slots, rules, parts, silences, doubts }
  expect(sha256(canonicalLine(ruleset))).toBe(published.rulesetHash)
  const text: ReturnType<typeof regulationData> = JSON.parse(
    JSON.stringify(regulationData(loaded.regulation)),
  )
  expect(sha256(canonicalLine(text.provisions))).toBe(published.contentHash)
  expect(published.title).toBe(loaded.regulation.meta.title)
})

test.for(named)(
  '%s 的规则散列随内容而变，与对象是否同一无关',
  ([, { ruleset, companion, regulation, ...was }]) => {
    const [first, ...rest] = ruleset.rules
    if (!first) throw new Error('there is no rule')
    const same = { ...ruleset, rules: [{ ...first, rank: first.rank }, ...rest] }
    const others = rulesets().filter((one) => one.ruleset !== ruleset)
    const load = (given: typeof ruleset, in_ = regulation) =>
      loadRulesets(
        [in_, ...others.map((one) => one.regulation)],
        [{ ruleset: given, companion }, ...others],
      )[0]
    expect(load(same)?.rulesetHash).toBe(was.rulesetHash)
    const [fact] = Object.keys(ruleset.facts)
    const asked = Object.entries(ruleset.facts).map(([key, one]) => [
      key,
      key === fact ? { ...one, asks: '？' } : one,
    ])
    expect(load({ ...ruleset, facts: Object.fromEntries(asked) })?.rulesetHash).not.toBe(was.rulesetHash)
  },
)

test.for(named)('%s 的规则数据：每一款、项、目都有归处', ([, loaded]) => {
  const { coverage, classified, cases } = rulesetData(loaded)
  const provisions = regulationData(loaded.regulation).provisions.filter(
    ({ kind, text }) => ['paragraph', 'point', 'indent'].includes(kind) && text !== '',
  )
  for (const { eId } of provisions) expect(coverage[eId] ?? [], eId).not.toEqual([])
  expect(classified).toBe(loaded.companion.classified)
  expect(cases).toBe(loaded.companion.cases)
})

test.for(named)('%s 的事实、读法、疑点：依据都写出条款，引文就在那里', ([id, loaded]) => {
  const { records } = loaded.regulation
  const listed = [...factsData(loaded), ...readingsData(loaded)]
  expect(listed.map((one) => one.id)).toEqual([
    ...Object.keys(loaded.ruleset.facts),
    ...Object.keys(loaded.ruleset.readings),
  ])
  for (const { at, cite, quote } of listed.flatMap(({ provisions }) => provisions)) {
    expect(cite).toBe(records.get(at)?.cite)
    expect(`${records.get(at)?.text}${records.get(at)?.heading ?? ''}`).toContain(quote)
  }
  for (const { regulation, provisions } of doubtsData(loaded)) {
    expect(regulation).toBe(id)
    for (const { at, cite } of provisions) expect(cite).toBe(records.get(at)?.cite)
  }
})

test('规则与文字不合时一次列出全部问题', () => {
  const [one, two, ...rest] = rulesets()
  if (!one || !two) throw new Error('there are not two rulesets')
  const broken = {
    ...one,
    ruleset: {
      ...one.ruleset,
      rules: one.ruleset.rules.map((rule, at) =>
        at > 1 ? rule : { ...rule, cites: rule.cites.map((cite) => ({ ...cite, quote: '没有这句话' })) },
      ),
    },
  }
  const lost = { ...two, ruleset: { ...two.ruleset, regulation: 'nowhere' } }
  const load = () => loadRulesets(catalog().regulations, [broken, lost, ...rest])
  expect(load).toThrow(/^规则有 \d+ 处问题，请逐一改正后重新构建：\n- /)
  expect(load).toThrow(`rulesets/${one.ruleset.regulation}：规则 ${one.ruleset.rules[0]?.id}：`)
  expect(load).toThrow(`rulesets/${one.ruleset.regulation}：规则 ${one.ruleset.rules[1]?.id}：`)
  expect(load).toThrow('rulesets/nowhere：没有这份办法')
})

test('办法没有规则，别的照样能用；规则没有办法，不能用', () => {
  const [one, ...rest] = rulesets()
  if (!one) throw new Error('there is no ruleset')
  const { regulations } = catalog()
  expect(loadRulesets(regulations, rest).map(({ ruleset }) => ruleset)).toEqual(
    rest.map(({ ruleset }) => ruleset),
  )
  const { id } = one.regulation
  expect(() =>
    loadRulesets(
      regulations.filter((other) => other !== one.regulation),
      [one],
    ),
  ).toThrow(
    `规则有 1 处问题，请逐一改正后重新构建：\n- rulesets/${id}：没有这份办法；请补 content/regulations/${id}.txt 和 ${id}.yaml，或改正 regulation`,
  )
})

test('rulesets 里的每个文件夹都是一份规则，一份不漏', () => {
  const folders = readdirSync('rulesets', { withFileTypes: true }).filter((one) => one.isDirectory())
  expect(
    rulesets()
      .map(({ ruleset }) => ruleset.regulation)
      .sort(),
  ).toEqual(folders.map(({ name }) => name).sort())
})

const body = async (answer: Response | Promise<Response>): Promise<unknown> => (await answer).json()

test('发布的数据文件就是这些记录', async () => {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
  const ids = named.map(([id]) => ({ params: { id } }))
  for (const file of [rulesetFile, caseSchemaFile]) expect(file.getStaticPaths()).toEqual(ids)
  expect(await body(doubtsFile.GET())).toEqual(plain(rulesets().flatMap(doubtsData)))
  expect(await body(schemaFile.GET())).toHaveProperty('$schema')
})
