import { HTMLElement, type Node, TextNode } from 'node-html-parser'
import { expect, test } from 'vitest'
import type { Regulation } from '#collection'
import { catalog } from '#knowledge'
import { set } from '../collection/set.ts'
import { type Page, pagesOf } from './pages.ts'
import { sites } from './sites.ts'

const { terms } = set
const { regulations, termsIn } = catalog()
const pages = pagesOf(sites.plain)

const pageOf = (path: string): Page => {
  const page = pages.find(({ file }) => file === `${path}/index.html`)
  if (!page) throw new Error(`没有 ${path}`)
  return page
}

interface Drawn {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** The words of one provision as the page draws them, the reading not chosen left out, and the terms linked in them. */
function drawn(words: HTMLElement): { readonly text: string; readonly links: readonly Drawn[] } {
  let text = ''
  const links: Drawn[] = []
  const visit = (node: Node): void => {
    if (node instanceof TextNode) text += node.textContent
    if (!(node instanceof HTMLElement) || node.classList.contains('alt') || node.classList.contains('lost'))
      return
    const start = text.length
    for (const child of node.childNodes) visit(child)
    if (!node.classList.contains('t')) return
    expect(node.parentNode?.closest('a'), 'a link in a link').toBeFalsy()
    const id = /\/terms\/#([a-z0-9-]+)$/.exec(node.getAttribute('href') ?? '')?.[1] ?? ''
    links.push({ id, start, end: text.length })
  }
  visit(words)
  return { text: text.trim(), links }
}

/** The element that holds a provision's own words; null where none are drawn. */
function wordsOf({ document }: Page, eId: string): HTMLElement | null {
  const own = document.getElementById(eId)
  const kinds = [':scope > p', ':scope > span', ':scope > div > .para > .cap']
  return kinds.map((selector) => own?.querySelector(selector)).find((found) => found) ?? null
}

test.for(regulations.map((regulation) => [regulation.id, regulation] as const))(
  '%s：条文里的术语链接都是整词，各款各项只在第一处',
  ([id, { records }]: readonly [string, Regulation]) => {
    const page = pageOf(`regulations/${id}`)
    let seen = 0
    for (const [eId, record] of records) {
      const words = wordsOf(page, eId)
      if (!words) continue
      const { text, links } = drawn(words)
      seen += links.length
      if (links.length === 0 && record.text === '') continue
      expect(text, eId).toBe(record.text || record.heading)
      const places = termsIn(id, eId).filter(({ term }) => term.link)
      for (const { id: term, start, end } of links)
        expect(places, `${eId} ${text.slice(start, end)}`).toContainEqual(
          expect.objectContaining({ id: term, start, end }),
        )
      const linked = links.map((link) => link.id)
      expect(new Set(linked).size, eId).toBe(linked.length)
      // Where nothing stands in the way, the first place of every term is a link.
      if (record.references.length > 0 || record.reading.marks.length > 0) continue
      const first = places.filter((place, at) => places.findIndex((one) => one.id === place.id) === at)
      expect(links, eId).toEqual(first.map(({ id: of, start, end }) => ({ id: of, start, end })))
    }
    expect(page.document.querySelectorAll('main a.t')).toHaveLength(seen)
    expect(seen).toBeGreaterThan(20)
  },
)

test.for([
  // A reference, a marked place that crosses its edge, and one that lies within it.
  ['township', 'art_7__para_1', ['九不准']],
  ['railway-2009', 'art_17__para_1', ['一般责任', '责令检查', '监管责任']],
  ['railway-2009', 'art_12__para_1__point_2__indent_3', ['安全生产事故', '一般A类']],
  ['township', 'art_1__para_1', ['党风廉政建设责任制']],
  ['qinghai-2015', 'art_1__para_1', ['党组', '纪检组']],
] as const)('%s %s：引用里、跨校勘处的不加链接', ([id, eId, expected]) => {
  const words = wordsOf(pageOf(`regulations/${id}`), eId)
  expect(words?.querySelectorAll('a.t').map(({ textContent }) => textContent)).toEqual(expected)
})

test('校正在术语之内的，链接里两种读法都在', () => {
  const link = wordsOf(pageOf('regulations/railway-2009'), 'art_16__para_2')
    ?.querySelectorAll('a.t')
    .find(({ textContent }) => textContent.includes('谈话'))
  expect(link?.innerHTML.replace(/ class="[^"]*"/g, '')).toBe(
    '<span><span>诫</span><span>戒</span></span>勉谈话',
  )
})

test('术语页：每个术语一处，各处用例都在，超过三处的折起', () => {
  const { document } = pageOf('terms')
  expect(document.querySelectorAll('.term').map(({ id }) => id)).toEqual(terms.map(({ id }) => id))
  for (const { id, words, defined, gloss, reason, occurrences } of terms) {
    const entry = document.getElementById(id)
    expect(entry?.querySelector('h3')?.textContent).toBe(words)
    const rows = entry?.querySelectorAll('.kwic li') ?? []
    expect(rows.map((row) => row.querySelector('b')?.textContent)).toEqual(
      occurrences.map((one) => one.words),
    )
    expect(rows.map((row) => row.querySelector('a')?.getAttribute('href')?.split('regulations/')[1])).toEqual(
      occurrences.map(({ regulation, eId }) => `${regulation}/#${eId}`),
    )
    expect(entry?.querySelector('details') !== null).toBe(occurrences.length > 3)
    const said = entry?.textContent ?? ''
    expect(said.includes('四份文本现存的文字里都没有定义')).toBe(defined.length === 0)
    for (const { quote } of defined) expect(said).toContain(`文中说明${quote}`)
    expect(said).toContain(gloss === null ? `本站不释义：${reason}` : `本站释义${gloss}`)
  }
})

test('用例的上下文照录条文', () => {
  const rows = pageOf('terms').document.querySelectorAll('.kwic li')
  const occurrences = terms.flatMap((term) => term.occurrences)
  expect(rows).toHaveLength(occurrences.length)
  for (const [at, { regulation, eId, cite }] of occurrences.entries()) {
    const found = regulations.find(({ id }) => id === regulation)
    const record = found?.records.get(eId)
    const shown = rows[at]?.querySelector('span')?.textContent ?? ''
    expect(record?.text || record?.heading).toContain(shown.replace(/〔照印.*〕$/, '').replace(/^…|…$/g, ''))
    expect(rows[at]?.querySelector('a')?.textContent).toBe(`${found?.meta.short} ${cite}`)
  }
})
