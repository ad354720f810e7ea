import { fileURLToPath } from 'node:url'
import { rulesets } from '#knowledge'
import { emptyCase, emptyMatter } from '../../src/calculator/answers.ts'
import { writeLink } from '../../src/calculator/link.ts'
import { launch } from '../browser/chromium.ts'
import { start } from '../browser/server.ts'

const railway = rulesets().find(({ ruleset }) => ruleset.regulation === 'railway-2009')
if (!railway) throw new Error('no railway')
const loss = {
  ...emptyCase,
  matters: [
    {
      ...emptyMatter(0),
      answers: {
        managed: true,
        inManagement: true,
        confirmed: true,
        otherGrading: false,
        addressee: '直接责任人员',
        k1: true,
        k1_loss: '299.9',
        k1_direct: '100',
      },
      closed: true,
    },
  ],
} as const

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
    name: 'search',
    path: `search/#${new URLSearchParams({ q: '压按不查' })}`,
    waits: '.results .offer button',
    colorScheme: 'light',
    viewport: { width: 1440, height: 1000 },
    deviceScaleFactor: 1,
  },
  {
    name: 'topic',
    path: 'topics/lenient/',
    colorScheme: 'light',
    viewport: { width: 1440, height: 1100 },
    deviceScaleFactor: 1,
  },
  {
    name: 'rules',
    path: 'regulations/railway-2009/rules/',
    colorScheme: 'light',
    viewport: { width: 1440, height: 1500 },
    deviceScaleFactor: 1,
  },
  {
    name: 'calculator',
    path: `calculator/railway-2009/#${writeLink(railway, loss)}`,
    view: '#q-k1_loss',
    colorScheme: 'light',
    viewport: { width: 1440, height: 1100 },
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
  for (const { name, path, ...more } of pictures) {
    const { view, waits, ...options } = { view: null, waits: null, ...more }
    const page = await browser.newPage(options)
    await page.goto(site.url + path)
    await page.evaluate(() => document.fonts.ready)
    if (waits !== null) await page.locator(waits).first().waitFor()
    if (view !== null) {
      await page.locator('html[data-ready]').waitFor()
      await page.getByRole('button', { name: '知道了' }).click()
      await page.locator(view).evaluate((one) => one.scrollIntoView({ block: 'center' }))
      await page.waitForTimeout(300)
    }
    const file = fileURLToPath(new URL(`${name}.png`, import.meta.url))
    const picture = await page.screenshot({ path: file })
    console.log(`test/pictures/${name}.png: ${(picture.length / 1024).toFixed(0)} kB`)
    await page.close()
  }
} finally {
  await browser.close()
  await site.stop()
}
