import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { caseInput } from '#collection'
import { rulesets } from '#knowledge'
import { evaluate, memo, readCase } from '#rules'

/** The number of 第二十三条, read here anew; NaN for what begins otherwise. */
function articleOf(cite: string): number {
  const [, han = ''] = /^第([一二三四五六七八九十]+)条/.exec(cite) ?? []
  const digit = (one: string) => (one === '' ? 0 : '一二三四五六七八九'.indexOf(one) + 1)
  const [tens = '', ones = ''] = han.includes('十') ? han.split('十') : ['none', han]
  return (tens === 'none' ? 0 : tens === '' ? 10 : 10 * digit(tens)) + digit(ones)
}

const groups = ['一、', '二、', '三、', '四、', '五、', '六、', '七、', '所引条文']

describe.for(rulesets().map((one) => [one.ruleset.regulation, one] as const))('%s', ([id, loaded]) => {
  const { ruleset, companion, label } = loaded
  const told = companion.cases.map((one) => {
    const read = readCase(ruleset, caseInput(one))
    if (!read.ok) throw new Error(one.title)
    const result = evaluate(ruleset, read.case)
    return memo({
      ruleset,
      given: read.case,
      result,
      label,
      wording: loaded,
      meta: { title: '', notice: [] },
    })
  })
  const text = readFileSync(new URL(`../../content/regulations/${id}.txt`, import.meta.url), 'utf8')

  test('所引条文，每处一次，依条文的次序：第九条在第十条之前', () => {
    let crossed = 0
    for (const one of told) {
      const cites = one
        .slice(one.indexOf('\n所引条文\n'))
        .split('\n')
        .flatMap((line) => /^ {2}(第[^：]+)：/.exec(line)?.[1] ?? [])
      expect(new Set(cites).size).toBe(cites.length)
      const articles = cites.map(articleOf)
      expect(articles).toEqual(articles.toSorted((a, b) => a - b))
      if (articles.some((article) => article < 10) && articles.some((article) => article >= 10)) crossed++
      // Within an article, the words stand in the text in the order in which they are listed.
      const eIds = cites.map(
        (cite) => [...loaded.regulation.records.keys()].find((eId) => label(eId) === cite) ?? '',
      )
      const lines = eIds.map((eId) => loaded.regulation.records.get(eId)?.provision.line ?? 0)
      expect(lines).toEqual(lines.toSorted((a, b) => a - b))
    }
    expect(crossed).toBeGreaterThan(0)
  })

  test('所引条文的字句，正是文本里那一条的', () => {
    const bare = (words: string) => words.normalize('NFKC').replace(/[\s\p{P}]/gu, '')
    const emended = new Set(loaded.regulation.meta.emendations.map(({ at }) => label(at)))
    const all = bare(text)
    for (const one of told)
      for (const line of one.slice(one.indexOf('\n所引条文\n')).split('\n')) {
        const [, cite = '', quote = ''] = /^ {2}(第[^：]+)：(.+)$/.exec(line) ?? []
        if (cite !== '' && !emended.has(cite)) expect(all).toContain(bare(quote))
      }
  })

  test('各节依次', () => {
    for (const one of told.filter((memo) => memo.split('\n一、所填情况\n').length === 2)) {
      const heads = one.split('\n').flatMap((line) => groups.find((head) => line.startsWith(head)) ?? [])
      expect(heads).toEqual(groups.filter((head) => heads.includes(head)))
    }
  })

  test('同一组里，依规则的次序', () => {
    const order = new Map(ruleset.rules.map(({ id: rule }, at) => [rule, at]))
    for (const one of companion.cases) {
      const read = readCase(ruleset, caseInput(one))
      if (!read.ok) throw new Error(one.title)
      for (const { certain, possible, excluded } of evaluate(ruleset, read.case).matters)
        for (const lines of [certain, possible, excluded]) {
          const places = lines.map(({ rule }) => order.get(rule) ?? -1)
          expect(places).toEqual(places.toSorted((a, b) => a - b))
        }
    }
  })
})
