import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rulesets } from '#knowledge'
import { tablesOf } from '#output'
import { printedIn } from '#rules'
import { readCsv } from './csv.ts'
import { type Page, pagesOf } from './pages.ts'
import { sites } from './sites.ts'

const site = sites.plain
const pages = new Map(pagesOf(site).map((page) => [page.file, page]))

function pageAt(file: string): Page {
  const page = pages.get(file)
  if (!page) throw new Error(`no page ${file}`)
  return page
}

const bare = (words: string) => words.replace(/\s+/g, '')

interface Anchored {
  /** The words, without white space. */
  readonly words: string
  readonly links: readonly (string | undefined)[]
}

/** Every element that has an id, found once for each page. */
const anchored = new WeakMap<Page, ReadonlyMap<string, Anchored>>()

function at(page: Page, id: string): Anchored {
  const known =
    anchored.get(page) ??
    new Map(
      page.document.querySelectorAll('main [id]').map((element) => [
        element.id,
        {
          words: bare(element.textContent),
          links: element.querySelectorAll('a[href]').map((link) => link.getAttribute('href')),
        },
      ]),
    )
  anchored.set(page, known)
  return known.get(id) ?? { words: '', links: [] }
}

const wordsAt = (page: Page, id: string) => at(page, id).words
const linkedFrom = (page: Page, id: string) => at(page, id).links

const slug = (kind: string, name: string) => `${kind}-${name.replace(/\s+/g, '_')}`

test.for([...pages])('%s：没有空的格', ([, { document }]) => {
  const empty = document.querySelectorAll('td, th, dd').filter((cell) => cell.textContent.trim() === '')
  expect(empty.map((cell) => cell.parentNode?.toString())).toEqual([])
})

describe.for(rulesets().map((loaded) => [loaded.ruleset.regulation, loaded] as const))(
  '%s',
  ([id, loaded]) => {
    const { ruleset, companion, regulation } = loaded
    const page = pageAt(`regulations/${id}/rules/index.html`)
    const to = (eId: string) => `/regulations/${id}/#${eId}`

    test('每条规则都在页上，连着它的条款，带着它的原文', () => {
      const wrong = ruleset.rules.flatMap(({ id: rule, cites }) => {
        const words = wordsAt(page, slug('rule', rule))
        const links = linkedFrom(page, slug('rule', rule))
        return cites.flatMap(({ at: eId, quote }) => [
          ...(words.includes(bare(`${quote}${printedIn(loaded, { at: eId, quote }).says}`))
            ? []
            : [`${rule}：没有“${quote}”`]),
          ...(links.includes(to(eId)) ? [] : [`${rule}：没有连到 ${eId}`]),
        ])
      })
      expect(wrong).toEqual([])
    })

    test('每处疑点都在页上，字句、读法完整，连着它的每一条款', () => {
      const wrong = ruleset.doubts.flatMap(({ id: doubt, title, says, does, kind, at, readings, proves }) => {
        const anchor = slug('doubt', doubt)
        const words = wordsAt(page, anchor)
        const links = linkedFrom(page, anchor)
        const options = readings.flatMap((name) => Object.entries(ruleset.readings[name]?.options ?? {}))
        const said = [title, says, does, kind, ...options.flat(), ...Object.values(proves).flat()]
        return [
          ...said.filter((one) => !words.includes(bare(one))).map((one) => `${anchor}：没有“${one}”`),
          ...at.filter((eId) => !links.includes(to(eId))).map((eId) => `${anchor}：没有连到 ${eId}`),
        ]
      })
      expect(wrong).toEqual([])
    })

    test('总登记里有每处疑点，连着它的条和规则页上的全文', () => {
      const register = pageAt('doubts/index.html')
      const wrong = ruleset.doubts.flatMap(({ id: doubt, title, says, kind, at }) => {
        const anchor = slug(id, doubt)
        const words = wordsAt(register, anchor)
        const links = linkedFrom(register, anchor)
        const whole = `/regulations/${id}/rules/#${slug('doubt', doubt)}`
        const articles = at.map((eId) => loaded.label(eId).replace(/(?<=条).*/, ''))
        return [
          ...[title, says, kind, ...articles].filter((one) => !words.includes(bare(one))),
          ...[whole, to(at[0])].filter((one) => !links.includes(one)),
        ].map((one) => `${anchor}：没有 ${one}`)
      })
      expect(wrong).toEqual([])
    })

    test('每处疑点都注在阅读页上它的第一个条款旁', () => {
      const reading = pageAt(`regulations/${id}/index.html`)
      const wrong = ruleset.doubts.filter(({ id: doubt, at }) => {
        const link = reading.document.querySelector(`.note a[href="/doubts/#${slug(id, doubt)}"]`)
        return link?.closest(`[id="${at[0]}"]`) === null || link === null
      })
      expect(wrong.map(({ id: doubt, at }) => `${doubt} ${at[0]}`)).toEqual([])
    })

    const casesPage = pageAt(`regulations/${id}/cases/index.html`)

    test('读法、缺位都在页上，案例在案例页上，从规则页连得到', () => {
      const wrong = [
        ...Object.entries(ruleset.readings).flatMap(([name, { about, options }]) =>
          [about, ...Object.entries(options).flat()].filter(
            (words) => !wordsAt(page, slug('reading', name)).includes(bare(words)),
          ),
        ),
        ...ruleset.silences.flatMap(({ id: silence, about, how, note }) =>
          [about, how, note].filter(
            (words) => !wordsAt(page, slug('silence', silence)).includes(bare(words)),
          ),
        ),
        ...companion.cases.flatMap(({ title, matters }, at) => {
          const words = wordsAt(casesPage, `case-${at + 1}`)
          const lines = matters.flatMap(({ certain, possible = {} }) => [
            ...certain,
            ...Object.keys(possible),
          ])
          const said = lines.map((line) => line.slice(line.indexOf(' ') + 1))
          return [title, ...said].filter((one) => !words.includes(bare(one))).map((one) => `${title}：${one}`)
        }),
      ]
      expect(wrong).toEqual([])
      expect(linkedFrom(page, 'cases')).toContain(`/regulations/${id}/cases/`)
    })

    test('覆盖图上有每一款、项、目', () => {
      const map = page.document
        .querySelectorAll('.map > ol > li > a')
        .map((link) => link.getAttribute('href'))
      const own = [...regulation.records.values()].filter(
        ({ provision: { kind }, text }) => ['paragraph', 'point', 'indent'].includes(kind) && text !== '',
      )
      expect(own.filter(({ eId }) => !map.includes(to(eId))).map(({ eId }) => eId)).toEqual([])
    })

    test('各表的 CSV 合格，与数据相同', () => {
      for (const { name, header, rows } of tablesOf(loaded)) {
        const text = readFileSync(join(site.root, `data/rulesets/${id}/${name}.csv`), 'utf8')
        const read = readCsv(text).map((row) =>
          row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')),
        )
        expect(read, name).toEqual([header, ...rows])
      }
    })
  },
)
