import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { findInCss, parseSheet, withoutNewer } from '../compat/css.ts'
import { degrading } from '../compat/degrades.ts'
import { findInHtml } from '../compat/html.ts'
import { findInJs } from '../compat/js.ts'
import { type Finding, floor } from '../compat/support.ts'
import { findInSources } from '../compat/typed.ts'
import { inlineOf, pagesOf } from './pages.ts'
import { sites } from './sites.ts'

// The oldest browsers that are supported, and nothing newer than they know but what is listed with how it degrades.

const { root } = sites.plain
const pages = pagesOf(sites.plain)
const contents = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) => [file, readFileSync(join(root, file), 'utf8')] as const)
/** What stands in many pages, once. */
const inline = (selector: 'style' | 'script:not([src])') =>
  [
    ...new Map(pages.flatMap((page) => inlineOf(page, selector).map((text) => [text, page.file] as const))),
  ].map(([text, file]) => [file, text] as const)

type Found = Finding & { readonly file: string; readonly guarded?: boolean }

const used: readonly Found[] = [
  ...[...contents('**/*.css'), ...inline('style')].flatMap(([file, css]) =>
    findInCss(parseSheet(css)).map((one) => ({ ...one, file })),
  ),
  ...contents('**/*.js').flatMap(([file, code]) => findInJs(code, true).map((one) => ({ ...one, file }))),
  ...inline('script:not([src])').flatMap(([file, code]) =>
    findInJs(code, false).map((one) => ({ ...one, file })),
  ),
  ...pages.flatMap(({ file, document }) => findInHtml(document).map((one) => ({ ...one, file }))),
  ...findInSources(),
]

test('nothing newer than the oldest supported browsers is used but what is listed', () => {
  const listed = ({ feature, guarded = false }: Found) =>
    degrading.some((one) => one.feature === feature && (guarded || !one.guarded))
  const unlisted = new Map(used.filter((one) => !listed(one)).map((one) => [one.feature, one]))
  const said = [...unlisted.values()].map(
    ({ feature, file, lacks }) => `${feature}, not in ${lacks} (${file})`,
  )
  expect(said).toEqual([])
})

test('what is listed is used', () => {
  const features = new Set(used.map(({ feature }) => feature))
  expect(degrading.filter(({ feature }) => !features.has(feature))).toEqual([])
  expect(new Set(degrading.map(({ feature }) => feature)).size).toBe(degrading.length)
})

test.for([
  ['.a:has(b) { color: red }', 'css.selectors.has'],
  ['.a { color: color-mix(in srgb, red, blue) }', 'css.types.color.color-mix'],
  ['@container (width > 1px) { .a { color: red } }', 'css.at-rules.container'],
  ['.a { & b { color: red } }', 'css.selectors.nesting'],
  ['.a { height: 1dvh }', 'css.types.length.viewport_percentage_units_dynamic'],
  ['.a { text-decoration: underline 1px }', 'css.properties.text-decoration.includes_thickness'],
  ['@media (scripting: none) { .a { color: red } }', 'css.at-rules.media.scripting'],
  ['.a { position-anchor: --b }', 'css.properties.position-anchor'],
] as const)('the check of styles sees %s', ([css, feature]) => {
  const found = findInCss(parseSheet(css))
  expect(found.filter(({ guarded }) => !guarded).map((one) => one.feature)).toContain(feature)
  expect(withoutNewer(css, 'safari').length).toBeLessThanOrEqual(css.length)
})

test.for(['.a:is(:has(b), .c) { color: red }', '@supports selector(:has(b)) { .a:has(b) { color: red } }'])(
  'what is guarded counts as guarded, and goes without its guard: %s',
  (css) => {
    const found = findInCss(parseSheet(css))
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ guarded }) => !guarded)).toEqual([])
    expect(withoutNewer(css, 'chrome')).not.toContain('has')
  },
)

test.for([
  ['Map.groupBy([], String)', 'javascript.builtins.Map.groupBy'],
  ['[1].toSorted()', 'javascript.builtins.Array.toSorted'],
  ['const a = document.body; a.showPopover()', 'api.HTMLElement.showPopover'],
  ['URL.canParse("a")', 'api.URL.canParse_static'],
] as const)('the check of scripts sees %s', ([code, feature]) => {
  expect(findInJs(code, true).map((one) => one.feature)).toContain(feature)
})

test('the check of scripts refuses newer syntax', () => {
  expect(() => findInJs('/[\\p{L}--a]/v', true)).toThrow()
})

test('the check of pages sees a newer attribute', () => {
  const found = findInHtml(parse('<div popover></div><details name="a"></details>'))
  expect(found.map(({ feature }) => feature)).toEqual([
    'html.global_attributes.popover',
    'html.elements.details.name',
  ])
})

test('the site says which browsers it supports, and is built for these', () => {
  const said = `Chromium ${floor.chrome}、Firefox ESR ${floor.firefox}、Safari ${floor.safari}`
  const about = pages.find(({ file }) => file === 'about/index.html')
  expect(about?.document.textContent).toContain(said)
  expect(readFileSync('README.md', 'utf8')).toContain(said.replaceAll('、', ', '))
  const target = `['chrome${floor.chrome}', 'firefox${floor.firefox}', 'safari${floor.safari}']`
  expect(readFileSync('astro.config.mjs', 'utf8')).toContain(target)
  const calculators = pages.filter(({ file }) => /^(calculator\/.+\/|search\/)index\.html$/.test(file))
  expect(calculators.length).toBe(5)
  for (const { document } of calculators)
    expect(document.querySelector('.unstarted')?.textContent).toContain(said.replace(' ESR', ''))
})
