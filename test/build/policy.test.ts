import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inlineOf, type Page, pagesOf } from './pages.ts'
import { sites } from './sites.ts'

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Directive → sources, of the one policy of a page. */
function policyOf({ document }: Page): ReadonlyMap<string, readonly string[]> {
  const metas = document
    .querySelectorAll('meta[http-equiv]')
    .filter((meta) => meta.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy')
  expect(metas).toHaveLength(1)
  const directives = (metas[0]?.getAttribute('content') ?? '')
    .split(';')
    .map((text) => text.trim().split(/\s+/))
    .filter(([name]) => name !== '')
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]))
}

const strict = {
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
}

describe.for(Object.entries(sites))('%s', ([, site]) => {
  test.for(pagesOf(site).map((page) => [page.file, page] as const))('%s', ([, page]) => {
    const policy = policyOf(page)
    const { 'script-src': scripts = [], 'style-src': styles = [], ...others } = Object.fromEntries(policy)
    expect(others).toEqual(strict)
    // Pagefind is WebAssembly, and the page of the search alone runs it.
    const allowed = page.file === 'search/index.html' ? ["'wasm-unsafe-eval'"] : []
    expect(scripts.filter((source) => source.includes('unsafe'))).toEqual(allowed)
    // What stands in the page, and no hash of what stands in another.
    const named = (selector: 'style' | 'script:not([src])') =>
      new Set(["'self'", ...inlineOf(page, selector).map(sha256)])
    expect(new Set(styles)).toEqual(named('style'))
    expect(new Set(scripts)).toEqual(named('script:not([src])').union(new Set(allowed)))

    // A policy in a <meta> says nothing of what stands before it.
    const before = page.html.slice(0, page.html.search(/<meta http-equiv="content-security-policy"/i))
    expect(before).not.toMatch(/<(script|style)|<link[^>]+stylesheet/)

    const inline = page.document
      .querySelectorAll('*')
      .flatMap(({ tagName, attributes }) =>
        Object.keys(attributes).map((name) => `<${tagName.toLowerCase()} ${name}>`),
      )
      .filter((text) => / (style|on[a-z]+)>$/i.test(text))
    expect(inline).toEqual([])
  })
})
