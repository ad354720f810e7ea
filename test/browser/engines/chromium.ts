import { type Browser, chromium } from 'playwright-core'
import { findOldest } from '../../../src/cli/engines.mjs'
import { launch } from '../chromium.ts'
import { type Engine, type Json, written } from './engine.ts'
import { strip } from './stripped.ts'

/** The Chromium of today without what is newer than Chromium 102. */
export const startStripped = async (): Promise<Engine> => engineOf(await launch(), strip)

/** Chromium 102, the oldest that is supported. */
export async function startOldest(): Promise<Engine> {
  const found = findOldest()
  if (!found) throw new Error('no Chromium 102')
  const browser = await chromium.launch({
    executablePath: found.path,
    env: { ...process.env, LD_LIBRARY_PATH: found.libraries },
    args: ['--headless', '--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu'],
  })
  return engineOf(browser)
}

async function engineOf(browser: Browser, prepare?: typeof strip): Promise<Engine> {
  const context = await browser.newContext({
    // What is changed in a page on its way no longer has the hash that its policy names.
    bypassCSP: prepare !== undefined,
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await prepare?.(context)
  const page = await context.newPage()
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: async (run, ...args: readonly Json[]) => JSON.parse(await page.evaluate(written(run, args))),
    point: async (x, y, press) => {
      await page.mouse.move(x, y)
      if (press) await page.mouse.click(x, y)
    },
    keys: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    print: async () => {
      await page.emulateMedia({ media: 'print' })
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    },
    close: () => browser.close(),
  }
}
