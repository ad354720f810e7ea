import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { serve } from '../../src/cli/serve.ts'
import { launch } from '../browser/chromium.ts'
import { pagesOf } from '../build/pages.ts'
import { sites } from '../build/sites.ts'
import { median } from './median.ts'

/** Milliseconds to the largest contentful paint, medians over `runs`. */
export interface Paint {
  readonly screen: string
  readonly page: number
  readonly bare: number
  readonly runs: number
}

const screens = {
  '412×823': { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 },
  '1440×900': { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
} as const

const latency = 150
const bytesPerSecond = 1_600_000 / 8

/** A processor 4× slower, and a line of 1.6 Mb/s with 150 ms. */
export async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** One visit with nothing cached: 4× slower processor, 1.6 Mb/s down, 150 ms, compressed responses. */
async function visit(browser: Browser, url: string, screen: keyof typeof screens): Promise<number> {
  const context = await browser.newContext(screens[screen])
  const page = await context.newPage()
  await slow(page)
  await page.goto(url, { waitUntil: 'networkidle' })
  const time = await page.evaluate(
    () =>
      new Promise<number>((found) => {
        const observer = new PerformanceObserver((list) =>
          found(list.getEntries().at(-1)?.startTime ?? Number.NaN),
        )
        observer.observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await context.close()
  return time
}

/** The same words in the same order, a paragraph a block, with no style and no script. */
const bareOf = (title: string, lines: readonly string[]) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title></head><body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Longest reading page against a bare page of its words, visited in turn; `runs` of each on each screen. */
export async function paints(runs: number): Promise<{ readonly longest: string; readonly paints: Paint[] }> {
  const reading = pagesOf(sites.plain).filter(({ file }) => file.startsWith('regulations/'))
  const longest =
    reading.sort((a, b) => b.html.length - a.html.length)[0]?.file.replace('index.html', '') ?? ''
  const root = mkdtempSync(join(tmpdir(), 'mingze-bench-'))
  cpSync(sites.plain.root, root, { recursive: true })
  const served = await serve({ root, base: '/', port: 0 })
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.goto(served.url + longest)
    const [words = ''] = await page.locator('body').allInnerTexts()
    const lines = words.split('\n').filter((line) => line.trim() !== '')
    await page.close()
    mkdirSync(join(root, 'bare'))
    writeFileSync(join(root, 'bare/index.html'), bareOf('bare', lines.map(escaped)))
    const found: Paint[] = []
    for (const screen of Object.keys(screens) as (keyof typeof screens)[]) {
      const times = { page: [] as number[], bare: [] as number[] }
      // The first visit of each fills the server's cache of compressed bodies and is not counted.
      for (let run = 0; run <= runs; run++) {
        const pageTime = await visit(browser, served.url + longest, screen)
        const bareTime = await visit(browser, `${served.url}bare/`, screen)
        if (run === 0) continue
        times.page.push(pageTime)
        times.bare.push(bareTime)
      }
      found.push({ screen, page: median(times.page), bare: median(times.bare), runs })
    }
    return { longest, paints: found }
  } finally {
    await browser.close()
    await served.close()
    rmSync(root, { recursive: true })
  }
}
