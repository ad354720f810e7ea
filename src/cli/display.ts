import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'

/** What the stylesheets set in the display face; keep in step with `font-family: var(--serif)` in src/styles. */
export const displaySelectors = [
  'h1:not(.plain)',
  'h2:not(.plain)',
  '.no',
  '.brand',
  '.lv',
  '.row h3',
] as const

/** The characters, white space aside, that the built pages under `dist` set in the display face. */
export function displayCharacters(dist: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const page of globSync('**/*.html', { cwd: dist })) {
    const document = parse(readFileSync(join(dist, page), 'utf8'))
    for (const element of document.querySelectorAll(displaySelectors.join(','))) {
      for (const character of element.textContent.replace(/\s+/g, '')) found.add(character)
    }
  }
  return found
}
