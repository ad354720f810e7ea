import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { desk, phone } from './reader.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

declare global {
  interface Window {
    readonly axe?: { readonly run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> }
  }
}

interface Scope {
  /** One rule instead of all. */
  readonly rule?: string
  /** A selector: only what is in it, where the rest of the page has been looked at. */
  readonly within?: string
}

/** What axe finds, one line an element. Evaluated rather than added as a script, so that the page keeps its policy. */
export async function findings(page: Page, { rule, within = ':root' }: Scope = {}): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe)
  const violations = await page.evaluate(
    async ([context, runOnly]) =>
      (await window.axe?.run(context, { runOnly, resultTypes: ['violations'] }))?.violations ?? [],
    [
      within,
      rule === undefined ? { type: 'tag' as const, values: tags } : { type: 'rule' as const, values: [rule] },
    ] as const,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** What axe finds in the light, and of the colours also in the dark, where nothing else changes. */
export async function inBothColours(page: Page, within?: string): Promise<string[]> {
  const scope = within === undefined ? {} : { within }
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await findings(page, scope)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await findings(page, { rule: 'color-contrast', ...scope })
  return [...light, ...dark.map((line) => `dark: ${line}`)]
}

/**
 * What axe finds on a wide and on a narrow window, in the light and in the dark. On the narrow one the dark stands for
 * both: its few colours of its own are pairs that the wide one shows in the light. Where WHOLE is set, all four are looked at.
 */
export async function everywhere(page: Page): Promise<string[]> {
  await page.setViewportSize(desk)
  const wide = await inBothColours(page)
  await page.setViewportSize(phone)
  const narrow = process.env.WHOLE ? await inBothColours(page) : await findings(page)
  return [...wide, ...narrow.map((line) => `narrow: ${line}`)]
}
