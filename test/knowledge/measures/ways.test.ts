import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseInput, type LoadedRuleset } from '#collection'
import { type MeasureEntry, measuresOf, readAsAdopted, rulesets } from '#knowledge'
import { evaluateMatter, measuresIn, type Rule, readCase } from '#rules'
import { set } from '../../collection/set.ts'
import { matterOf, switchesOf } from '../../rules/real.ts'
import { following, givers } from './grid.ts'

const { measures } = measuresOf(set)

/** The entries of a measure in an instrument that are taken from a rule. */
const entriesFrom = ({ ruleset }: LoadedRuleset, words: string, rule: string): readonly MeasureEntry[] =>
  measures
    .filter((measure) => measure.words === words)
    .flatMap(({ places }) => places.filter(({ regulation }) => regulation === ruleset.regulation))
    .flatMap(({ entries }) => entries.filter(({ rules }) => rules.includes(rule)))

/** Rules that set measures as places are read here; what holds only where one is read otherwise is in no entry. */
const setting = ({ ruleset }: LoadedRuleset): readonly Rule[] =>
  ruleset.rules.filter((rule) => rule.gives.kind === 'measures' && readAsAdopted(ruleset, rule))

const wordsOf = ({ gives }: Pick<Rule, 'gives'>): readonly string[] =>
  gives.kind === 'measures' ? [...new Set(measuresIn(gives.measures))] : []

/** The circumstances that a rule follows from, as listed; an entry of several rules lists those of all. */
const listed = (loaded: LoadedRuleset, rule: Rule): ReadonlyMap<string, 'adopted' | 'switched'> =>
  new Map(
    wordsOf(rule).flatMap((words) =>
      entriesFrom(loaded, words, rule.id).flatMap(({ ways }) =>
        ways.map(
          (way) => [way.rule, Object.keys(way.readings).length === 0 ? 'adopted' : 'switched'] as const,
        ),
      ),
    ),
  )

describe.for(rulesets().map((loaded) => [loaded.ruleset.regulation, loaded] as const))('%s', ([, loaded]) => {
  const { ruleset, companion } = loaded
  const rules = setting(loaded)

  test('规则里的每一种方式都列出，恰好一次', () => {
    expect(rules.length).toBeGreaterThan(0)
    for (const rule of rules)
      for (const words of wordsOf(rule))
        expect(entriesFrom(loaded, words, rule.id), `${rule.id} ${words}`).toHaveLength(1)
  })

  // Every circumstance × subject × degree × reading, by real evaluation; a circumstance that never makes the difference
  // must not be listed, and one that does must be.
  test('由来恰是推演中使该方式得以适用的那些情形', { timeout: 300_000 }, () => {
    const circumstances = [...new Set(rules.flatMap((rule) => givers(ruleset, rule)))]
    expect(circumstances.length).toBeGreaterThan(9)
    const found = new Map(
      circumstances.map((one) => [
        one.id,
        following(
          ruleset,
          one,
          rules.filter((rule) => givers(ruleset, rule).includes(one)),
        ),
      ]),
    )
    for (const rule of rules) {
      // Rules that say the same of the same subject stand in one entry, which takes the way with the fewer readings.
      const together = entriesFrom(loaded, wordsOf(rule)[0] ?? '', rule.id).flatMap((entry) => entry.rules)
      const expected = [...found].flatMap(([id, follows]) => {
        const ways = together.flatMap((one) => follows.get(one) ?? [])
        return ways.length === 0 ? [] : [[id, ways.includes('adopted') ? 'adopted' : 'switched'] as const]
      })
      expect(Object.fromEntries(listed(loaded, rule)), rule.id).toEqual(Object.fromEntries(expected))
    }
  })

  test.for(companion.cases.map((one) => [one.title, one] as const))(
    '%s：有某方式的，所成立的情形在其由来之中',
    ([, one]) => {
      const read = readCase(ruleset, caseInput(one))
      if (!read.ok) throw new Error('unreachable')
      for (const matter of read.case.matters) {
        const { certain, possible } = evaluateMatter(ruleset, matter, read.case.readings, read.case.date)
        const open = [...certain, ...possible]
        const established = new Set(open.flatMap(({ cites }) => cites.slice(0, 1).map(({ at }) => at)))
        for (const { rule, gives } of open) {
          if (!rules.some(({ id }) => id === rule)) continue
          for (const words of wordsOf({ gives })) {
            const [entry] = entriesFrom(loaded, words, rule)
            if (!entry) throw new Error(`${words} is in no entry of ${rule}`)
            const met = entry.ways.filter(({ at }) => established.has(at))
            const free = givers(ruleset, rules.find(({ id }) => id === rule) ?? neverRule).length === 0
            expect(met.length > 0, `${rule} ${words}`).toBe(!free)
          }
        }
      }
    },
  )

  test('没有所列的情形，随便怎样填，该方式都不适用', () => {
    const stripped = rules.flatMap((rule) => {
      const all = listed(loaded, rule)
      return all.size === 0
        ? []
        : [[rule, { ...ruleset, rules: ruleset.rules.filter(({ id }) => !all.has(id)) }] as const]
    })
    expect(stripped.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(
        matterOf(ruleset),
        switchesOf(ruleset),
        fc.constantFrom(...stripped),
        (matter, switches, [rule, without]) => {
          const { certain, possible } = evaluateMatter(without, matter, switches)
          const left = givers(without, rule)
          const holds = certain.some((line) => line.rule === rule.id)
          expect(holds, rule.id).toBe(false)
          if (left.length === 0) expect(possible.some((line) => line.rule === rule.id)).toBe(false)
        },
      ),
      { numRuns: 400 },
    )
  })
})

const neverRule: Rule = {
  id: '',
  when: { kind: 'always' },
  gives: { kind: 'grade', grade: '' },
  cites: [],
  tags: [],
  slot: null,
  rank: 0,
}

/** By name, so that what is derived is also what a reader would find in the text. */
test.for([
  ['免职', 'ningbo-2015', '领导干部', ['第八条', '第九条', '第十四条第一款']],
  ['免职', 'ningbo-2015', '纪委工作人员', ['第十条']],
  ['班子调整处理', 'ningbo-2015', '领导班子', ['第七条']],
  ['班子调整处理', 'ningbo-2015', '纪委领导班子', ['第十条']],
  ['责令辞职', 'qinghai-2015', '领导班子成员', ['第六条', '第七条']],
  ['撤职', 'railway-2009', '负有直接责任人员', ['第十四条', '第十二条第(三)项', '第十三条第(三)项']],
  ['免职', 'township', '领导班子成员及党员干部', ['第六条第(二)项', '第九条', '第十六条', '第二十条']],
  ['调整处理', 'township', '领导班子', ['第六条第(一)项']],
] as const)('%s（%s，%s）由%s而来', ([words, regulation, who, articles]) => {
  const loaded = rulesets().find(({ ruleset }) => ruleset.regulation === regulation)
  const entries = measures
    .filter((measure) => measure.words === words)
    .flatMap(({ places }) =>
      places.flatMap((place) => (place.regulation === regulation ? place.entries : [])),
    )
    .filter((entry) => entry.who === who && (entry.degrees.length > 0 || entry.axis === null))
  const cites = [...new Set(entries.flatMap(({ ways }) => ways.map(({ at }) => loaded?.label(at) ?? at)))]
  expect(cites.length).toBeGreaterThan(0)
  expect(cites.filter((cite) => !articles.some((article) => cite.startsWith(article)))).toEqual([])
  expect(articles.filter((article) => !cites.some((cite) => cite.startsWith(article)))).toEqual([])
})
