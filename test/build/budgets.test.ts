import { globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { fileAt, inlineOf, type Page, pagesOf } from './pages.ts'
import { sites } from './sites.ts'

const kB = 1024
const site = sites.plain
const pages = pagesOf(site)
const reading = pages.filter(({ file }) => /^regulations\/[^/]+\/index\.html$/.test(file))

/** Bytes after brotli at its default, the highest quality. */
const size = (bytes: string | Buffer) => brotliCompressSync(bytes).length

/** The files of a page's elements that match, by the attribute that names them; not those a template keeps for later. */
function filesOf({ document, url }: Page, selector: string, attribute: 'href' | 'src'): string[] {
  return document.querySelectorAll(selector).flatMap((element) => {
    if (element.closest('template')) return []
    const address = element.getAttribute(attribute) ?? ''
    const file = fileAt(site, new URL(address, url))
    if (file === null) throw new Error(`${url.pathname}: ${address} leads to no file`)
    return [file]
  })
}

/** Scripts with the modules they import, each once. */
function withImports(files: readonly string[], seen = new Set<string>()): ReadonlySet<string> {
  for (const file of files.filter((candidate) => !seen.has(candidate))) {
    seen.add(file)
    const imported = readFileSync(join(site.root, file), 'utf8').matchAll(
      /(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)/g,
    )
    withImports(
      [...imported].map(([, path = '']) => join(dirname(file), path)),
      seen,
    )
  }
  return seen
}

const total = (inline: readonly string[], files: Iterable<string>) =>
  size(inline.join('')) + [...files].reduce((sum, file) => sum + size(readFileSync(join(site.root, file))), 0)

test('there are reading pages', () => {
  expect(reading.length).toBeGreaterThanOrEqual(4)
})

test.for(reading.map((page) => [page.file, page] as const))('%s keeps to its bytes', ([, page]) => {
  const scripts = filesOf(page, 'script[src]', 'src')
  const preloaded = filesOf(page, 'link[rel=modulepreload]', 'href')
  // 12 kB of text and notes, 2 for the doubts, 1 for the box of the search, 3 for terms and like provisions.
  expect(size(page.html), 'HTML').toBeLessThanOrEqual(18 * kB)
  expect(
    total(inlineOf(page, 'style'), filesOf(page, 'link[rel=stylesheet]', 'href')),
    'CSS',
  ).toBeLessThanOrEqual(8 * kB)
  expect(
    total(inlineOf(page, 'script:not([src])'), withImports([...scripts, ...preloaded])),
    'JS',
  ).toBeLessThanOrEqual(6 * kB)
})

/** No script but the few lines that open the search. */
function onlyOpens(page: Page): void {
  expect(filesOf(page, 'script[src]', 'src')).toEqual([])
  expect(inlineOf(page, 'script:not([src])').length).toBe(1)
  expect(size(inlineOf(page, 'script:not([src])').join(''))).toBeLessThanOrEqual(0.75 * kB)
}

const logic = pages.filter(({ file }) =>
  /^(regulations\/[^/]+\/(rules|cases)|doubts)\/index\.html$/.test(file),
)

test('there are pages of rules, of cases and of doubts', () => {
  expect(logic.length).toBe(2 * reading.length + 1)
})

test.for(logic.map((page) => [page.file, page] as const))('%s keeps to its bytes', ([, page]) => {
  expect(size(page.html), 'HTML').toBeLessThanOrEqual(45 * kB)
  expect(
    total(inlineOf(page, 'style'), filesOf(page, 'link[rel=stylesheet]', 'href')),
    'CSS',
  ).toBeLessThanOrEqual(10 * kB)
  onlyOpens(page)
})

test('the page of measures keeps to its bytes', () => {
  const page = pages.find(({ file }) => file === 'measures/index.html')
  if (!page) throw new Error('there is no page of measures')
  expect(size(page.html), 'HTML').toBeLessThanOrEqual(45 * kB)
  expect(
    total(inlineOf(page, 'style'), filesOf(page, 'link[rel=stylesheet]', 'href')),
    'CSS',
  ).toBeLessThanOrEqual(10 * kB)
  onlyOpens(page)
})

const calculators = pages.filter(({ file }) => /^calculator\/[^/]+\/index\.html$/.test(file))

/** Scripts with the modules they import at once; what they import when it is asked for comes later, or never. */
const atOnce = (files: readonly string[]): readonly string[] =>
  files.flatMap((file) => {
    const imported = readFileSync(join(site.root, file), 'utf8').matchAll(
      /(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)/g,
    )
    return [file, ...atOnce([...imported].map(([, path = '']) => join(dirname(file), path)))]
  })

test('there are calculators', () => {
  expect(calculators.length).toBe(reading.length)
})

test.for(calculators.map((page) => [page.file, page] as const))('%s keeps to its bytes', ([, page]) => {
  const data = page.document.querySelector('script[type="application/json"]')?.rawText ?? ''
  const scripts = new Set(atOnce(filesOf(page, 'script[src]', 'src')))
  const code = [...scripts].map((file) => readFileSync(join(site.root, file), 'utf8'))
  expect(size(data), 'JSON').toBeGreaterThan(5 * kB)
  expect(size(data) + code.reduce((sum, one) => sum + size(one), 0), 'JS and JSON').toBeLessThanOrEqual(
    45 * kB,
  )
  // Neither Word, the likeness search nor zod is in what comes with the page.
  const marks = ['document.xml', 'ignoreLocation', 'ZodError', 'invalid_type']
  expect(marks.filter((mark) => code.some((one) => one.includes(mark)))).toEqual([])
  expect(
    total(inlineOf(page, 'style'), filesOf(page, 'link[rel=stylesheet]', 'href')),
    'CSS',
  ).toBeLessThanOrEqual(14 * kB)
})

test('the display font keeps to its bytes', () => {
  const fonts = globSync('fonts/*.woff2', { cwd: site.root })
  expect(fonts).not.toEqual([])
  expect(fonts.reduce((sum, file) => sum + statSync(join(site.root, file)).size, 0)).toBeLessThanOrEqual(
    60 * kB,
  )
})

test('no font keeps text from being seen', () => {
  const css = [
    ...pagesOf(site).flatMap((page) => inlineOf(page, 'style')),
    ...globSync('**/*.css', { cwd: site.root }).map((file) => readFileSync(join(site.root, file), 'utf8')),
  ].join('\n')
  const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? []
  expect(faces).not.toEqual([])
  expect(faces.filter((face) => !/font-display:\s*(swap|fallback|optional)/.test(face))).toEqual([])
})
