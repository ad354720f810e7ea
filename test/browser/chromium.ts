import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { findChromium } from '../../src/cli/setup.mjs'

/** How the Chromium that `npm test` made sure of is started. */
export async function options(): Promise<LaunchOptions> {
  const executablePath = await findChromium()
  if (executablePath === null)
    throw new Error('No Chromium: run `npm test`, which installs one, or set CHROME_PATH.')
  return {
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  }
}

/** Starts one; the caller closes it. */
export const launch = async (): Promise<Browser> => chromium.launch(await options())
