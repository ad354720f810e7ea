import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * Takes out of a page's content security policy the hashes of scripts and styles that do not stand in it. Astro
 * writes those of all pages into every page; there they allow nothing that the page has, and they do not compress.
 */
export function withOwnHashes(html: string): string {
  const own = new Set(
    parse(html, { blockTextElements: { script: true, style: true } })
      .querySelectorAll('script:not([src]), style')
      .map((element) => sha256(element.rawText)),
  )
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
    policy.replace(/ 'sha256-[^']+'/g, (hash) => (own.has(hash.trim()) ? hash : '')),
  )
}

/** Shortens the policies of all pages in the folder that the site was built to. */
export function shortenPolicies(folder: string): void {
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const file = join(folder, page)
    writeFileSync(file, withOwnHashes(readFileSync(file, 'utf8')))
  }
}
