import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { permalink } from './acts.ts'
import { desk, pages, phone, reader } from './reader.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

declare global {
  interface Window {
    readonly axe: { readonly run: (options: RunOptions) => Promise<AxeResults> }
  }
}

const { open } = reader()

/** What axe finds, one line an element. Evaluated rather than added as a script, so that the page keeps its policy. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(
    (values) => window.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    tags,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

test.for(pages)('%s：明暗两色、宽窄两屏，axe 都没有发现', async (path) => {
  const page = await open(path)
  for (const viewport of [desk, phone]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      expect(await findings(page), `${viewport.width} ${colorScheme}`).toEqual([])
    }
  }
})

test.for(['light', 'dark'] as const)(
  '工具、预览、说明都打开时，axe 也没有发现（%s）',
  async (colorScheme) => {
    const page = await open('regulations/ningbo-2015/', { colorScheme })
    await page.getByText('以上各项的说明与出处').click()
    await page.getByRole('radio', { name: '并用拟读' }).check()
    await permalink(page, '第十三条').click()
    await page.locator('#art_13').getByRole('link', { name: '本办法第七条' }).hover()
    await page.getByRole('tooltip').waitFor()
    expect(await findings(page)).toEqual([])
  },
)
