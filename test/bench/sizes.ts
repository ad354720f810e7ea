import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { fileAt, inlineOf, type Page, pagesOf } from '../build/pages.ts'
import { sites } from '../build/sites.ts'

/** Bytes of one page: HTML as it stands in the file, the rest after brotli; the font is compressed in itself. */
export interface Size {
  readonly page: string
  readonly raw: number
  readonly html: number
  readonly css: number
  readonly js: number
  readonly font: number
}

const brotli = (bytes: Buffer | string) => brotliCompressSync(bytes).length

const types: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['首页', /^index\.html$/],
  ['办法：宁波', /^regulations\/ningbo[^/]+\/index/],
  ['办法：青海', /^regulations\/qinghai[^/]+\/index/],
  ['办法：铁路', /^regulations\/railway[^/]+\/index/],
  ['办法：某镇', /^regulations\/township\/index/],
  ['规则（最大）', /^regulations\/[^/]+\/rules\//],
  ['推演（最大）', /^calculator\/[^/]+\//],
  ['疑点', /^doubts\//],
  ['文摘（最大）', /^essays\//],
  ['引用文件', /^instruments\//],
  ['说明', /^about\//],
  ['404', /^404\.html$/],
]

function sizeOf(name: string, page: Page): Size {
  const linked = (selector: string, attribute: string) =>
    // What waits in a template is not fetched with the page.
    page.document.querySelectorAll(selector).flatMap((element) => {
      if (element.closest('template')) return []
      const file = fileAt(sites.plain, new URL(element.getAttribute(attribute) ?? '', page.url))
      return file === null ? [] : [file]
    })
  const read = (file: string) => readFileSync(join(sites.plain.root, file))
  const sum = (parts: readonly (Buffer | string)[]) => parts.reduce((total, part) => total + brotli(part), 0)
  const styles = inlineOf(page, 'style')
  const scripts = inlineOf(page, 'script:not([src])')
  const fonts = styles.join('').match(/url\([^)]*\.woff2\)/g) ?? []
  return {
    page: name,
    raw: Buffer.byteLength(page.html),
    html: brotli(page.html),
    css: sum([styles.join(''), ...linked('link[rel=stylesheet]', 'href').map(read)]),
    js: sum([...scripts, ...withImports(linked('script[src]', 'src')).map(read)]),
    font: [...new Set(fonts)].reduce((total, found) => {
      const file = fileAt(sites.plain, new URL(found.slice(4, -1).replace(/["']/g, ''), page.url))
      return total + (file === null ? 0 : statSync(join(sites.plain.root, file)).size)
    }, 0),
  }
}

/** Scripts with the modules that they import at once. */
function withImports(files: readonly string[]): readonly string[] {
  const all = files.flatMap((file) => {
    const code = readFileSync(join(sites.plain.root, file), 'utf8')
    const imported = [...code.matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)/g)]
    return [file, ...withImports(imported.map(([, path = '']) => join(dirname(file), path)))]
  })
  return [...new Set(all)]
}

/** One row for each type of page; of several of a type, the largest. */
export function sizes(): Size[] {
  const pages = pagesOf(sites.plain)
  return types.flatMap(([name, pattern]) => {
    const rows = pages.filter(({ file }) => pattern.test(file)).map((page) => sizeOf(name, page))
    return rows.sort((a, b) => b.html - a.html).slice(0, 1)
  })
}
