import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileAt, inlineOf, type Page, pagesOf, referencesOf } from './pages.ts'
import { sites } from './sites.ts'

const addressed = ['href', 'src', 'poster', 'data', 'srcset', 'imagesrcset'] as const
const naming = [
  'for',
  'list',
  'headers',
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
]

interface Link {
  readonly text: string
  readonly tag: string
  readonly rel: string
}

function linksOf({ document }: Page): Link[] {
  return addressed.flatMap((attribute) =>
    document.querySelectorAll(`[${attribute}]`).flatMap((element) => {
      // In XHTML terms `data` belongs to <object> alone; elsewhere it is somebody's own.
      if (attribute === 'data' && element.tagName !== 'OBJECT') return []
      const value = element.getAttribute(attribute) ?? ''
      const texts = attribute.endsWith('srcset')
        ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '')
        : [value]
      return texts.map((text) => ({
        text,
        tag: element.tagName.toLowerCase(),
        rel: element.getAttribute('rel') ?? '',
      }))
    }),
  )
}

/** A reader follows these; all else is fetched without being asked for. */
const isFollowed = ({ tag, rel }: Link) => tag === 'a' || rel === 'canonical' || rel === 'license'

describe.for(Object.entries(sites))('%s', ([, site]) => {
  const pages = pagesOf(site)
  const byFile = new Map(pages.map((page) => [page.file, page]))

  /** What is wrong with an address named on a page or in a style sheet, or null. */
  function fault(text: string, from: URL, followed: boolean): string | null {
    if (text.startsWith('data:')) return null
    if (!URL.canParse(text, from)) return 'is no address'
    const url = new URL(text, from)
    if (url.origin !== site.origin) return followed && url.protocol === 'https:' ? null : 'is a third party'
    if (!url.pathname.startsWith(site.base)) return `points outside ${site.base}`
    const file = fileAt(site, url)
    if (file === null) return 'leads to no file'
    const fragment = decodeURIComponent(url.hash.slice(1))
    const target = byFile.get(file)
    // A worked case by its number, which the calculator opens.
    const [, id, number] = /^calculator\/([^/]+)\/index\.html#case=(\d+)$/.exec(`${file}#${fragment}`) ?? []
    if (id !== undefined) {
      const cases: readonly unknown[] = JSON.parse(
        readFileSync(join(site.root, `data/rulesets/${id}/cases.json`), 'utf8'),
      )
      return cases[Number(number) - 1] === undefined ? 'names no case' : null
    }
    // A circumstance by its provision, which the calculator opens with.
    const [, law, eId] = /^calculator\/([^/]+)\/index\.html#at=(\S+)$/.exec(`${file}#${fragment}`) ?? []
    if (law !== undefined && eId !== undefined)
      return byFile.get(`regulations/${law}/index.html`)?.ids.has(eId) ? null : 'names no provision'
    // What is to be looked for.
    if (file === 'search/index.html' && (new URLSearchParams(fragment).get('q') ?? '') !== '') return null
    return fragment === '' || target?.ids.has(fragment) ? null : `names no id of ${file}`
  }

  test('has pages', () => {
    expect(byFile.has('index.html') && byFile.has('404.html')).toBe(true)
  })

  test('every link leads to a file of the site and every fragment to an id', () => {
    const faults = pages.flatMap((page) =>
      linksOf(page).flatMap((link) => {
        const found = fault(link.text, page.url, isFollowed(link))
        return found === null ? [] : [`${page.file}: ${link.text} ${found}`]
      }),
    )
    expect(faults).toEqual([])
  })

  test('every style sheet asks only for files of the site', () => {
    const inline = pages.flatMap((page) => inlineOf(page, 'style').map((css) => ({ css, ...page })))
    const linked = globSync('**/*.css', { cwd: site.root }).map((file) => ({
      file,
      css: readFileSync(join(site.root, file), 'utf8'),
      url: new URL(site.base + file, site.origin),
    }))
    const faults = [...inline, ...linked].flatMap(({ css, file, url }) =>
      referencesOf(css).flatMap((text) => {
        const found = fault(text, url, false)
        return found === null ? [] : [`${file}: ${text} ${found}`]
      }),
    )
    expect(faults).toEqual([])
  })

  test('ids are unique on their page, and what names one finds it', () => {
    const faults = pages.flatMap(({ file, document, ids }) => {
      const all = document.querySelectorAll('[id]').map(({ id }) => id)
      const twice = all.filter((id, at) => all.indexOf(id) !== at).map((id) => `${file}: id ${id} twice`)
      const lost = naming.flatMap((attribute) =>
        document
          .querySelectorAll(`[${attribute}]`)
          .flatMap((element) => (element.getAttribute(attribute) ?? '').split(/\s+/))
          .filter((id) => !ids.has(id))
          .map((id) => `${file}: ${attribute}="${id}" names no id`),
      )
      return [...twice, ...lost]
    })
    expect(faults).toEqual([])
  })

  test('the canonical address of a page is its own; that of a work, its newest version', () => {
    for (const { document, url, file } of pages) {
      if (file === '404.html') continue
      const newest = document.querySelector('.versions a[aria-current]')?.getAttribute('href')
      const own = newest === undefined ? url : new URL(newest, url)
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(own.href)
    }
  })
})
