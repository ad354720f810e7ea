import type { Browser, Page } from 'playwright-core'
import { launch } from '../browser/chromium.ts'
import { start } from '../browser/server.ts'
import { median } from './median.ts'
import { slow } from './paint.ts'

/** Milliseconds from an answer to the result drawn anew, on a processor 4× slower; and to the first usable question. */
export interface Answering {
  readonly regulation: string
  readonly median: number
  readonly p95: number
  readonly answers: number
  readonly ready: number
  readonly visits: number
}

/** A case of some weight, by the words of the questions; and a question that is answered again and again. */
const cases = {
  'railway-2009': {
    case: 14,
    field: '因管理不善或工作失误造成的经济损失（直接、间接合计）（万元）',
  },
  'qinghai-2015': { case: 49, field: null },
  'ningbo-2015': { case: 71, field: null },
  township: { case: 32, field: null },
} as const

/** Answers in the page itself: types a figure, digit by digit, or picks one radio after another. Layout is included. */
const answering = (page: Page, field: string | null, times: number): Promise<number[]> =>
  page.evaluate(
    async ({ label, count }) => {
      for (const group of document.querySelectorAll<HTMLDetailsElement>('details.group')) group.open = true
      const found: number[] = []
      for (let at = 0; at < count; at++) {
        const input =
          label === null ? null : document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)
        const radios = document.querySelectorAll<HTMLInputElement>('fieldset.question input[type=radio]')
        const open = [...radios].filter(({ checked }) => !checked)
        const radio = open[(at * 7) % open.length]
        await new Promise((next) => setTimeout(next, 5))
        const began = performance.now()
        if (input) {
          input.value = '123456789012.5'.slice(0, 1 + (at % 6))
          input.dispatchEvent(new InputEvent('input', { bubbles: true }))
        } else radio?.click()
        await Promise.resolve()
        await new Promise((next) => queueMicrotask(() => next(null)))
        document.body.getBoundingClientRect()
        found.push(performance.now() - began)
      }
      return found
    },
    { label: field, count: times },
  )

async function usable(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await slow(page)
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('html[data-ready]').waitFor()
  const time = await page.evaluate(() => performance.now())
  await context.close()
  return time
}

export async function calculators(answers: number, visits: number): Promise<readonly Answering[]> {
  const [browser, site] = await Promise.all([launch(), start()])
  try {
    const found: Answering[] = []
    for (const [regulation, { case: worked, field }] of Object.entries(cases)) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      await page.goto(`${site.url}calculator/${regulation}/#case=${worked}`)
      await page.locator('html[data-ready]').waitFor()
      // Open questions, as a reader has them.
      await page.getByRole('checkbox', { name: /^没有设的各问/ }).uncheck()
      await answering(page, field, 20)
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      const times = (await answering(page, field, answers)).sort((a, b) => a - b)
      await page.close()
      const ready: number[] = []
      for (let visit = 0; visit <= visits; visit++) {
        const time = await usable(browser, `${site.url}calculator/${regulation}/`)
        // The first fills the server's cache of compressed bodies.
        if (visit > 0) ready.push(time)
      }
      found.push({
        regulation,
        median: median(times),
        p95: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
        answers,
        ready: median(ready),
        visits,
      })
    }
    return found
  } finally {
    await browser.close()
    await site.stop()
  }
}
