import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

declare global {
  interface Window {
    readonly axe: { readonly run: (options: RunOptions) => Promise<AxeResults> }
  }
}

/**
 * What axe finds, one line an element: by all its rules, or by one. Evaluated rather than added as a script, so that the
 * page keeps its policy.
 */
export async function findings(page: Page, rule?: string): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(
    (runOnly) => window.axe.run({ runOnly, resultTypes: ['violations'] }),
    rule === undefined ? { type: 'tag' as const, values: tags } : { type: 'rule' as const, values: [rule] },
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** What axe finds in the light, and of the colours also in the dark, where nothing else changes. */
export async function inBothColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await findings(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await findings(page, 'color-contrast')
  return [...light, ...dark.map((line) => `dark: ${line}`)]
}
