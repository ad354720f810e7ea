import { fileURLToPath } from 'node:url'
import { launch } from '../browser/chromium.ts'
import { start } from '../browser/server.ts'

/** Takes the pictures that the README shows, of the site in dist/. */
const pictures = [
  {
    name: 'reading',
    path: 'regulations/ningbo-2015/#art_9',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
  },
  {
    name: 'reading-phone-dark',
    path: 'regulations/railway-2009/#art_13__para_1__point_2',
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
  },
  {
    name: 'rules',
    path: 'regulations/railway-2009/rules/',
    colorScheme: 'light',
    viewport: { width: 1440, height: 1500 },
    deviceScaleFactor: 1,
  },
  {
    name: 'home',
    path: '',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
  },
] as const

const site = await start()
const browser = await launch()
try {
  for (const { name, path, ...options } of pictures) {
    const page = await browser.newPage(options)
    await page.goto(site.url + path)
    await page.evaluate(() => document.fonts.ready)
    const file = fileURLToPath(new URL(`${name}.png`, import.meta.url))
    const picture = await page.screenshot({ path: file })
    console.log(`test/pictures/${name}.png: ${(picture.length / 1024).toFixed(0)} kB`)
    await page.close()
  }
} finally {
  await browser.close()
  await site.stop()
}
