import { globSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type Site, sites } from '../build/sites.ts'
import { launch } from './chromium.ts'
import { type RunningSite, start } from './server.ts'

/** A reader before the site, for the tests of one file: what goes wrong in the browser fails the test it happens in. */
export interface Reader {
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  /** Address of a page of the site. */
  readonly at: (path: string) => string
  /** Script errors, console errors, failed requests and requests that leave the site, since the test began. */
  readonly troubles: string[]
}

export const desk = { width: 1440, height: 900 } as const
export const phone = { width: 390, height: 844 } as const

export const readingPages = ['ningbo-2015', 'qinghai-2015', 'railway-2009', 'township'] as const

/** Topics of each shape: one, two, three and four instruments with provisions, torn text, all kinds of nothing. */
const topics = ['design-change', 'suppressing', 'catch-all', 'self-report', 'commencement', 'person-grave']
const isExample = (file: string) =>
  !file.startsWith('topics/') ||
  ['index.html', ...topics.map((id) => `${id}/index.html`)].includes(file.slice(7))

/** Every page of the site by its path, of the topics only some; with 404 under an address that does not exist. */
export const pages: readonly string[] = globSync('**/*.html', { cwd: sites.plain.root })
  .filter(isExample)
  .sort()
  .map((file) => (file === '404.html' ? 'no-such-page/' : file.replace(/index\.html$/, '')))

export function reader(site: Site = sites.plain): Reader {
  let browser: Browser
  let running: RunningSite
  const troubles: string[] = []
  beforeAll(async () => {
    ;[browser, running] = await Promise.all([launch(), start(site)])
  })
  afterEach(async () => {
    const found = troubles.splice(0)
    await Promise.all(browser.contexts().map((context) => context.close()))
    expect(found).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: desk, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (error) => troubles.push(`script: ${error.message}`))
    page.on('console', (message) => {
      // Chromium logs the answer 404, which the page for it must give.
      const asked = message.location().url === page.url() && message.text().includes('404')
      if (['error', 'warning'].includes(message.type()) && !asked) troubles.push(`console: ${message.text()}`)
    })
    page.on('requestfailed', (request) => {
      // A page left while it loads gives up what it has asked for.
      const reason = request.failure()?.errorText ?? ''
      if (reason !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()} ${reason}`)
    })
    page.on('request', (request) => {
      const inside = request.url().startsWith(running.url) || request.url() === 'about:blank'
      if (!inside) troubles.push(`left the site: ${request.url()}`)
    })
    await page.goto(running.url + path)
    return page
  }
  return { open, at: (path) => running.url + path, troubles }
}
