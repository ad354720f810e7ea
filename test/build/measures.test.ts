import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { measuresOf, rulesets } from '#knowledge'
import { measuresData } from '#output'
import { printedIn } from '#rules'
import { set } from '../collection/set.ts'
import { pagesOf } from './pages.ts'
import { sites } from './sites.ts'

const site = sites.plain
const page = pagesOf(site).find(({ file }) => file === 'measures/index.html')
if (!page) throw new Error('there is no page of measures')
const { document } = page
const index = measuresOf(set)
const all = rulesets()
const loadedOf = (regulation: string) => {
  const found = all.find(({ ruleset }) => ruleset.regulation === regulation)
  if (!found) throw new Error(regulation)
  return found
}
const bare = (words: string) => words.replace(/\s+/g, '')
const textOf = (selector: string) => bare(document.querySelector(selector)?.text ?? '')

test('一览里每种方式一行，各办法一格，格里说的与数据相同', () => {
  const rows = document.querySelectorAll('.matrix tbody tr:not(.kindRow)')
  const said = new Map(
    rows.map((row) => [
      row.querySelector('th a')?.getAttribute('href'),
      row.querySelectorAll('td .unseen').map(({ text }) => text),
    ]),
  )
  expect(rows).toHaveLength(index.measures.length)
  for (const { id, words, places } of index.measures) {
    const cells = said.get(`#${id}`)
    expect(cells, words).toHaveLength(all.length)
    for (const [at, { standing, entries }] of places.entries()) {
      const degrees = new Set(entries.flatMap((entry) => entry.degrees))
      if (standing === 'graded') expect(new Set(cells?.[at]?.split('、')), words).toEqual(degrees)
      if (standing === '未规定' || standing === '文本缺失') expect(cells?.[at]).toBe(standing)
      if (standing === '未列名') expect(cells?.[at]).toBe('没有列名，列举没有列尽')
    }
  }
})

describe.for(index.measures.map((measure) => [measure.words, measure] as const))('%s', ([words, measure]) => {
  const section = document.querySelector(`section.measure#${measure.id}`)
  const said = bare(section?.text ?? '')
  const links = new Set(section?.querySelectorAll('a').map((link) => link.getAttribute('href')))

  test('有释义，标明是本站的；有各办法的对象、档次、原文', () => {
    expect(section?.querySelector('h3')?.text).toBe(words)
    if (measure.gloss) expect(said).toContain(bare(`本站释义${measure.gloss}`))
    for (const { regulation, entries, mentions } of measure.places) {
      for (const { who, degrees, cites } of entries) {
        for (const one of [...who.split('、'), ...degrees]) expect(said).toContain(one)
        const quote = cites.find((one) => one.quote.includes(words))
        const printed = quote ? printedIn(loadedOf(regulation), quote).says : ''
        expect(said).toContain(bare(`${quote?.quote ?? '没有引文'}${printed}`))
        expect(links).toContain(`/regulations/${regulation}/#${quote?.at}`)
      }
      for (const { quote, at } of mentions) {
        expect(said).toContain(bare(quote))
        expect(links).toContain(`/regulations/${regulation}/#${at}`)
      }
    }
  })

  test('由来的每一处都有链接；不在某办法的，写明未规定还是文本缺失', () => {
    for (const { regulation, entries, standing } of measure.places) {
      const { label, regulation: instrument } = loadedOf(regulation)
      for (const { at, rule } of entries.flatMap(({ ways }) => ways)) {
        const to = rule.startsWith(label(at))
          ? `/regulations/${regulation}/#${at}`
          : `/regulations/${regulation}/rules/#rule-${rule.replace(/\s+/g, '_')}`
        expect(links, rule).toContain(to)
      }
      const absent = standing === '未列名' || standing === '未规定' || standing === '文本缺失'
      const nil = section?.querySelectorAll('.absent > span').map(({ text }) => bare(text)) ?? []
      const under = nil.filter((one) => one.includes(instrument.meta.short))
      expect(under.map((one) => one.slice(0, standing.length))).toEqual(absent ? [standing] : [])
      expect(links.has(`/calculator/${regulation}/`)).toBe(!absent)
    }
  })

  test('后果、期间、相近的方式都在', () => {
    for (const { aftermath } of measure.places)
      for (const { cites } of aftermath) for (const { quote } of cites) expect(said).toContain(bare(quote))
    for (const id of measure.related) expect(links).toContain(`#${id}`)
  })
})

test('每份办法一行，三档从轻到重，方式各在其档', () => {
  for (const { ruleset } of all) {
    const stages = document.querySelectorAll(`#lane-${ruleset.regulation} .stages > li`)
    expect(stages).toHaveLength(3)
    for (const stage of stages) {
      const degree = stage.querySelector('.degree')?.text ?? ''
      const placed = new Set(stage.querySelectorAll('a').map((link) => link.getAttribute('href')))
      const expected = index.measures.filter(({ places }) =>
        places.some(
          ({ regulation, entries }) =>
            regulation === ruleset.regulation && entries.some(({ degrees }) => degrees.includes(degree)),
        ),
      )
      expect(placed, degree).toEqual(new Set(expected.map(({ id }) => `#${id}`)))
    }
  }
})

test('不能按档排的，列在档外', () => {
  for (const { ruleset } of all) {
    const beside = new Set(
      document
        .querySelectorAll(`#lane-${ruleset.regulation} .beside a[href^="#"]`)
        .map((link) => link.getAttribute('href')),
    )
    const expected = index.measures.filter(({ places }) =>
      places.some(
        ({ regulation, standing, entries }) =>
          regulation === ruleset.regulation &&
          (standing === 'named' || entries.some(({ degrees }) => degrees.length === 0)),
      ),
    )
    expect(beside).toEqual(new Set(expected.map(({ id }) => `#${id}`)))
  }
  expect(textOf('#lane-qinghai-2015 .beside')).toContain('主体责任的追究方式文本缺失')
})

test('measures.json 与数据相同', () => {
  const written: unknown = JSON.parse(readFileSync(join(site.root, 'data/measures.json'), 'utf8'))
  expect(written).toEqual(JSON.parse(JSON.stringify(measuresData(index, all))))
})
