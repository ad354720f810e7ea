import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { wordingOf } from '#collection'
import { catalog, compareData, comparedDoubts, rulesets } from '#knowledge'
import { printedIn } from '#rules'
import { set } from '../collection/set.ts'
import { pagesOf } from './pages.ts'
import { sites } from './sites.ts'

const { comparison } = set
const { regulations } = catalog()
const { rows } = comparison
const doubtOf = comparedDoubts(comparison, rulesets())
const pages = pagesOf(sites.plain)
const page = pages.find(({ file }) => file === 'compare/index.html')
if (!page) throw new Error('没有 compare')
const { document } = page

const drawn = document.querySelectorAll('tbody tr')
const plain = (words: string | undefined) => (words ?? '').replace(/\s+/g, '')

test('每一行都在页上，次序不变，行题通到自己', () => {
  expect(drawn.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  for (const [at, { id, title, terms }] of rows.entries()) {
    const links = drawn[at]?.querySelectorAll('th a') ?? []
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      [`#${id}`, title],
      ...terms.map((term) => [`/terms/#${term.id}`, term.words]),
    ])
  }
})

test('每一格都在页上：话、缺位和原因、引文、疑点', () => {
  for (const [at, { id, cells }] of rows.entries()) {
    const shown = drawn[at]?.querySelectorAll('td') ?? []
    expect(shown.map((cell) => cell.getAttribute('data-of'))).toEqual(regulations.map((one) => one.id))
    for (const [order, cell] of cells.entries()) {
      const where = `${id} ${cell.regulation}`
      const td = shown[order]
      expect(td?.querySelector('.says')?.textContent, where).toBe(
        cell.kind === 'says' ? cell.says : undefined,
      )
      expect(td?.querySelector('.nil')?.textContent, where).toBe(cell.kind === 'none' ? cell.how : undefined)
      if (cell.kind === 'none') expect(td?.textContent, where).toContain(cell.note)
      const links = td?.querySelectorAll('a').map((link) => link.getAttribute('href')) ?? []
      const places = [...cell.cites, ...(cell.kind === 'none' ? cell.at : [])]
      for (const { eId } of places) expect(links, where).toContain(`/regulations/${cell.regulation}/#${eId}`)
      for (const doubt of cell.doubts)
        expect(links, where).toContain(`/doubts/#${doubtOf(cell.regulation, doubt).to}`)
      const quotes = td?.querySelectorAll('.quoted').map((one) => plain(one.textContent)) ?? []
      expect(quotes, where).toHaveLength(cell.cites.length)
      const of = regulations.find((regulation) => regulation.id === cell.regulation)
      for (const { eId: at, quote } of cell.cites) {
        const printed = of ? printedIn(wordingOf(of), { at, quote }).says : ''
        expect(
          quotes.filter((one) => one.endsWith(plain(`${quote}${printed}`))),
          `${where} ${quote}`,
        ).not.toEqual([])
      }
      expect(td?.querySelector('details') !== null, where).toBe(cell.cites.length > 1)
    }
  }
})

test('不用脚本，选择的表单不显示，各行各格都显示', () => {
  expect(document.querySelector('form.choose')?.hasAttribute('hidden')).toBe(true)
  expect(document.querySelectorAll('table [hidden], section[hidden]')).toEqual([])
})

test('数据就是目录里的', () => {
  const written: unknown = JSON.parse(readFileSync(join(sites.plain.root, 'data/compare.json'), 'utf8'))
  expect(written).toEqual(JSON.parse(JSON.stringify(compareData(comparison))))
})

test('字节有限：网页 45 kB（brotli），脚本 6 kB', () => {
  expect(brotliCompressSync(page.html).length).toBeLessThanOrEqual(45 * 1024)
  const scripts = document
    .querySelectorAll('script[src]')
    .filter((script) => !script.closest('template'))
    .map((script) => readFileSync(join(sites.plain.root, script.getAttribute('src') ?? '')))
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.reduce((sum, script) => sum + brotliCompressSync(script).length, 0)).toBeLessThanOrEqual(
    6 * 1024,
  )
})
