import { describe, expect, test } from 'vitest'
import { measuresOf, rulesets } from '#knowledge'
import { setType } from '#law'
import { evaluate, memo, printedIn, readCase } from '#rules'
import { set } from './set.ts'

interface Quoted {
  readonly regulation: string
  readonly at: string
  readonly quote: string
}

/** Every quote on the site: of the rulesets, the comparison, the topics, the measures and the terms. */
function quotes(): readonly Quoted[] {
  const { comparison, topics, terms } = set
  const { measures, common } = measuresOf(set)
  const ruled = rulesets().flatMap(({ ruleset: { regulation, rules, facts, readings } }) =>
    [...rules, ...Object.values(facts), ...Object.values(readings)].flatMap(({ cites }) =>
      cites.map((one) => ({ regulation, ...one })),
    ),
  )
  return [
    ...ruled,
    ...comparison.rows.flatMap(({ cells }) =>
      cells.flatMap(({ regulation, cites }) =>
        cites.map(({ eId, quote }) => ({ regulation, at: eId, quote })),
      ),
    ),
    ...topics.all.flatMap(({ cells }) =>
      cells.flatMap(({ regulation: { id }, entries }) =>
        entries.map(({ record, words }) => ({ regulation: id, at: record.eId, quote: words })),
      ),
    ),
    ...measures.flatMap(({ places }) =>
      places.flatMap(({ regulation, entries, mentions, aftermath }) => [
        ...entries.flatMap(({ cites }) => cites.map((one) => ({ regulation, ...one }))),
        ...mentions.map(({ at, quote }) => ({ regulation, at, quote })),
        ...aftermath.flatMap(({ cites }) => cites.map((one) => ({ regulation, ...one }))),
      ]),
    ),
    ...common.flatMap(({ regulation, combining }) => combining.map((one) => ({ regulation, ...one }))),
    ...terms.flatMap(({ defined }) =>
      defined.map(({ regulation, eId, quote }) => ({ regulation, at: eId, quote })),
    ),
  ]
}

const loadedOf = (id: string) => {
  const found = rulesets().find(({ ruleset }) => ruleset.regulation === id)
  if (!found) throw new Error(`no instrument ${id}`)
  return found
}

test('引文与所印的字不同的，注明照印；相同的，不注本站读作', () => {
  const all = quotes()
  expect(all.length).toBeGreaterThan(2000)
  const unlike = { silent: [] as string[], loud: [] as string[], said: 0 }
  for (const one of all) {
    const loaded = loadedOf(one.regulation)
    const record = loaded.regulation.records.get(one.at)
    const printed = setType(record?.provision.words || record?.provision.heading || '')
    const says = printedIn(loaded, one).says
    const asPrinted = printed.includes(one.quote)
    if (!asPrinted && !says.includes('本站读作')) unlike.silent.push(`${one.at} ${one.quote}`)
    if (asPrinted && says.includes('本站读作')) unlike.loud.push(`${one.at} ${one.quote}`)
    if (says.includes('本站读作')) unlike.said++
  }
  expect(unlike.silent).toEqual([])
  expect(unlike.loud).toEqual([])
  expect(unlike.said).toBeGreaterThan(10)
})

test('每一处校正都注明；换回所注的字，就是底本', () => {
  for (const loaded of rulesets())
    for (const { eId, provision, text } of loaded.regulation.records.values()) {
      if (text === '') continue
      const { says } = printedIn(loaded, { at: eId, quote: text })
      const back = [...says.matchAll(/照印“([^”]*)”，本站读作“([^”]*)”/g)].reduce(
        (so, [, printed = '', read = '']) => so.replace(read, () => printed),
        text,
      )
      expect([eId, back]).toEqual([eId, setType(provision.words)])
    }
})

describe('备忘', () => {
  function memoOf(id: string, facts: object): string {
    const loaded = loadedOf(id)
    const read = readCase(loaded.ruleset, { facts })
    if (!read.ok) throw new Error(read.problems.map(({ says }) => says).join('；'))
    const { ruleset, label, regulation } = loaded
    const result = evaluate(ruleset, read.case)
    return memo({ ruleset, given: read.case, result, label, wording: loaded, meta: regulation.meta })
  }

  test.for([
    ['township', '第十条', '照印“应所站办”，本站读作“应对所站办”'],
    ['railway-2009', '第十三条第(三)项第1目', '照印“工作失误。造成”，本站读作“工作失误造成”'],
    [
      'railway-2009',
      '第十六条第二款',
      '照印“戒勉谈话”，本站读作“诫勉谈话”；照印“降级、、撤职”，本站读作“降级、撤职”',
    ],
    ['qinghai-2015', '第六条第(五)项', '照印“线索处臵”，本站读作“线索处置”'],
    ['qinghai-2015', '第六条第(八)项', '照印“案件处臵”，本站读作“案件处置”'],
    ['ningbo-2015', '第十条第(六)项', '照印“对反规定的”，本站读作“对违反规定的”'],
    ['ningbo-2015', '第九条第(一)项', '照印“来针对”，疑为“未针对”'],
  ] as const)('%s %s', ([id, cite, says]) => {
    const lines = memoOf(id, {}).split('\n')
    const cited = lines.slice(lines.indexOf('所引条文'))
    expect(cited.find((line) => line.startsWith(`  ${cite}：`))).toContain(`〔${says}〕`)
  })
})
