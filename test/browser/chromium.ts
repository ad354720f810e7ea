import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../src/cli/setup.mjs'

/** Starts the Chromium that `npm test` made sure of; the caller closes it. */
export async function launch(): Promise<Browser> {
  const executablePath = await findChromium()
  if (executablePath === null)
    throw new Error('No Chromium: run `npm test`, which installs one, or set CHROME_PATH.')
  return chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}
