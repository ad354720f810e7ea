import type { Download, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** What a reader does and sees on a reading page, in more than one test. */

/** The number or ¶ that is the permalink of a provision, by its citation (an article's is its printed number). */
export const permalink = (page: Page, cite: string): Locator =>
  page
    .locator('main')
    .getByRole('link', { name: cite, exact: true })
    .and(page.locator('.no a, .m, .pk'))
    .first()

export const tools = (page: Page): Locator => page.getByRole('group', { name: '条文工具' })

export const tool = (page: Page, name: string): Locator =>
  tools(page).getByRole('button', { name, exact: true })

/** Presses Tab until the element has the focus, as a reader without a mouse must. */
export async function tabTo(page: Page, to: Locator, most = 200): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    if (await to.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${most} presses of Tab did not reach ${to}`)
}

/** The backgrounds that make a provision stand out: its own, its number's, its first words'. */
export const washOf = (provision: Locator): Promise<string[]> =>
  provision.evaluate((element) =>
    [element, ...element.querySelectorAll(':scope > p, :scope > .no a')].map(
      (part) => getComputedStyle(part).backgroundColor,
    ),
  )

/** Expects that the provision at an address is drawn otherwise than it is when not arrived at. */
export async function expectHighlight(page: Page, eId: string): Promise<void> {
  const provision = page.locator(`[id="${eId}"]`)
  expect(new URL(page.url()).hash).toBe(`#${eId}`)
  const here = await washOf(provision)
  await page.evaluate(() => {
    location.hash = '#main'
  })
  await expect.poll(() => washOf(provision)).not.toEqual(here)
  await page.goBack()
  await expect.poll(() => washOf(provision)).toEqual(here)
}

interface Drawn {
  readonly eId: string
  /** All that is seen of it. */
  readonly whole: string
  /** Its own words: no notes, tools, marks or provisions under it. */
  readonly own: string
}

/** Every element of the text that has an address, as a reader sees it. */
export const drawnIn = (page: Page): Promise<Drawn[]> =>
  page.locator('main [id]').evaluateAll((elements) =>
    elements.map((element) => {
      const words = (node: Node): string => {
        if (node instanceof Text) return node.data
        if (!(node instanceof HTMLElement) || node.matches('.note, .pk, .m, .no, .bar, .lost, .alike, ol'))
          return ''
        if (node !== element && node.id !== '') return ''
        return getComputedStyle(node).display === 'none' ? '' : [...node.childNodes].map(words).join('')
      }
      const whole = element instanceof HTMLElement ? element.innerText : ''
      return { eId: element.id, whole, own: words(element).trim() }
    }),
  )

export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

/** What is in a file that the page has handed out; the browser stands elsewhere, so that it has no path here. */
export async function contentOf(file: Download): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk)
  return Buffer.concat(chunks)
}
