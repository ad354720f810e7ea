import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type HTMLElement, parse } from 'node-html-parser'
import type { Site } from './sites.ts'

/** A page of a built site. */
export interface Page {
  /** Its file, from the root of the site. */
  readonly file: string
  readonly url: URL
  readonly html: string
  readonly document: HTMLElement
  readonly ids: ReadonlySet<string>
}

const kept = new Map<Site, readonly Page[]>()

/** All pages of a site, parsed once for all files of tests, which must not change them. */
export function pagesOf(site: Site): readonly Page[] {
  const pages = kept.get(site) ?? read(site)
  kept.set(site, pages)
  return pages
}

function read({ root, base, origin }: Site): readonly Page[] {
  return globSync('**/*.html', { cwd: root })
    .sort()
    .map((file) => {
      const html = readFileSync(join(root, file), 'utf8')
      // Only scripts and styles are opaque: the parser would keep <pre> unread too.
      const document = parse(html, { blockTextElements: { script: true, style: true } })
      const ids = document.querySelectorAll('[id]').map(({ id }) => id)
      return {
        file,
        url: new URL(base + file.replace(/index\.html$/, ''), origin),
        html,
        document,
        ids: new Set(ids),
      }
    })
}

/** The file of a site that an address within it leads to, from its root; null where there is none. */
export function fileAt({ root, base }: Site, { pathname }: URL): string | null {
  if (!pathname.startsWith(base)) return null
  const path = decodeURIComponent(pathname.slice(base.length))
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const full = join(root, file)
  return existsSync(full) && statSync(full).isFile() ? file : null
}

const reference = /url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g

/** The addresses a style sheet names. */
export function referencesOf(css: string): string[] {
  return [...css.matchAll(reference)].map((match) => match[2] ?? match[4] ?? '')
}

/** What a page's own `<style>` or `<script>` elements hold, character for character; a block of data is no script. */
export function inlineOf({ document }: Page, selector: 'style' | 'script:not([src])'): string[] {
  return document
    .querySelectorAll(selector)
    .filter((element) => element.getAttribute('type') !== 'application/json')
    .map(({ rawText }) => rawText)
}
