import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { sites } from '../build/sites.ts'
import { options } from './chromium.ts'
import { start } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of all tests is reached. */
    readonly chromium: string
    /** Addresses of the two built sites by the folder that they are served from, with the closing slash. */
    readonly served: Readonly<Record<string, string>>
  }
}

/** One browser and one server for all files; every test has a context of its own. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const all = Object.values(sites)
  const running = await Promise.all(all.map(start))
  const browser = await chromium.launchServer(await options())
  provide('chromium', browser.wsEndpoint())
  provide('served', Object.fromEntries(all.map(({ root }, at) => [root, running[at]?.url ?? ''])))
  return async () => {
    await browser.close()
    await Promise.all(running.map(({ stop }) => stop()))
  }
}
