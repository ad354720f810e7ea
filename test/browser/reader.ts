import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { type Site, sites } from '../build/sites.ts'

/** A reader before the site, for the tests of one file: what goes wrong in the browser fails the test it happens in. */
export interface Reader {
  /** Opens a page in a browser of its own: nothing is remembered, and it is closed after the test. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  /**
   * Opens a page in the window that the last visit with the same options left, in less than half of the time. For tests
   * that leave nothing behind but the page they are on, the size of the window and what media it stands for.
   */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Page>
  /** Address of a page of the site. */
  readonly at: (path: string) => string
  /** Script errors, console errors, failed requests and requests that leave the site, since the test began. */
  readonly troubles: string[]
}

export const desk = { width: 1440, height: 900 } as const
export const phone = { width: 390, height: 844 } as const

const sizeOf = (file: string) => statSync(join(sites.plain.root, file)).size

export const readingPages = ['ningbo-2015', 'qinghai-2015', 'railway-2009', 'township'] as const

/** The shape of an address: what stands for one text, one topic, one essay is the same. */
const shapeOf = (file: string) => file.replace(/^([a-z]+)\/[^/]+\//, '$1/*/')

const files = globSync('**/*.html', { cwd: sites.plain.root })
const longest = Map.groupBy(files, shapeOf)
  .values()
  .map((alike) => alike.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a)))

/** The longest page of each shape by its path, and the torn text; or every page, where WHOLE is set (`npm run test:whole`). */
export const templates: readonly string[] = [
  ...new Set(process.env.WHOLE ? files : [...longest, 'regulations/qinghai-2015/index.html']),
]
  .sort()
  // What is not found is asked for under an address that does not exist.
  .map((file) => (file === '404.html' ? 'no-such-page/' : file.replace(/index\.html$/, '')))

/** The words that a reader has before them, and where the focus is, for a test that has failed. */
const shown = (page: Page): Promise<string> =>
  page
    .evaluate(() => {
      const words = [...document.querySelectorAll('dialog[open], [role=alert], [role=status], main')]
        .map((one) => (one instanceof HTMLElement ? one.innerText.trim().slice(0, 1500) : ''))
        .filter((text) => text !== '')
      return [...words, `Focus: ${document.activeElement?.outerHTML.slice(0, 200)}`].join('\n\n')
    })
    .catch((error: unknown) => `(the page cannot be read: ${error})`)

/** What each page has asked for and not received yet. */
const awaited = new WeakMap<Page, Set<Request>>()

/**
 * Waits until a page has received all that it asked for, and has asked for no more once it was laid out and what it had
 * to do was done. Playwright's own `networkidle` waits for half a second, and in one of sixty loads in vain.
 */
export async function quiet(page: Page): Promise<void> {
  const open = () => awaited.get(page)?.size ?? 0
  do {
    await expect.poll(open).toBe(0)
    await page.evaluate(() => {
      // Fonts are asked for when words are laid out in them.
      document.body.getBoundingClientRect()
      return new Promise((done) => setTimeout(done))
    })
  } while (open() > 0)
}

let connected: Promise<Browser> | undefined

/** Those that outlive a test. */
const staying = new Set<BrowserContext>()

export function reader(site: Site = sites.plain): Reader {
  let browser: Browser
  const url = inject('served')[site.root] ?? ''
  const troubles: string[] = []
  const kept = new Map<string, Page>()
  beforeAll(async () => {
    connected ??= chromium.connect(inject('chromium'))
    browser = await connected
  })
  afterEach(async ({ task }) => {
    const failed = task.result?.state === 'fail'
    if (failed)
      for (const page of browser.contexts().flatMap((context) => context.pages()))
        console.error(`On the page at ${page.url()}:\n${await shown(page)}`)
    if (failed) await forget()
    // What a page is still about to say belongs to this test.
    for (const page of kept.values()) await page.goto('about:blank')
    const found = troubles.splice(0)
    const left = browser.contexts().filter((context) => !staying.has(context))
    await Promise.all(left.map((context) => context.close()))
    expect(found).toEqual([])
  })
  afterAll(forget)

  async function forget(): Promise<void> {
    for (const page of kept.values()) staying.delete(page.context())
    await Promise.all([...kept.values()].map((page) => page.context().close()))
    kept.clear()
  }

  async function blank(options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext({ viewport: desk, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    page.on('pageerror', (error) => troubles.push(`script: ${error.message}`))
    page.on('console', (message) => {
      // Chromium logs the answer 404, which the page for it must give.
      const asked = message.location().url === page.url() && message.text().includes('404')
      if (['error', 'warning'].includes(message.type()) && !asked) troubles.push(`console: ${message.text()}`)
    })
    const asked = new Set<Request>()
    awaited.set(page, asked)
    page.on('requestfinished', (request) => asked.delete(request))
    page.on('requestfailed', (request) => {
      asked.delete(request)
      // A page left while it loads gives up what it has asked for.
      const reason = request.failure()?.errorText ?? ''
      if (reason !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()} ${reason}`)
    })
    page.on('request', (request) => {
      asked.add(request)
      const inside = request.url().startsWith(url) || request.url() === 'about:blank'
      if (!inside) troubles.push(`left the site: ${request.url()}`)
    })
    return page
  }

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await blank(options)
    await page.goto(url + path)
    return page
  }

  async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const key = JSON.stringify(options)
    const page = kept.get(key) ?? (await blank(options))
    kept.set(key, page)
    staying.add(page.context())
    await page.setViewportSize(options.viewport ?? desk)
    const { colorScheme = null, forcedColors = null } = options
    await page.emulateMedia({ media: null, colorScheme, forcedColors })
    await page.mouse.move(0, 0)
    await page.goto(url + path)
    return page
  }
  return { open, visit, at: (path) => url + path, troubles }
}
