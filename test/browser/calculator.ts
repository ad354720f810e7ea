import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Reader } from './reader.ts'

/** What a reader does at the calculator, in more than one test. */

/** Opens the calculator of an instrument and waits until it can be used. */
export async function calculator(
  { open }: Pick<Reader, 'open'>,
  id: string,
  options: Parameters<Reader['open']>[1] & { readonly fragment?: string } = {},
): Promise<Page> {
  const { fragment = '', ...rest } = options
  const page = await open(`calculator/${id}/${fragment}`, rest)
  await page.locator('html[data-ready]').waitFor()
  return page
}

/** Goes to a fragment within the page, and waits until the page has taken it in. */
export async function go(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, fragment)
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('')
}

/** A question by its words, with its group unfolded. */
export async function question(page: Page, asks: string): Promise<Locator> {
  const found = page.getByRole('group', { name: asks, includeHidden: true }).first()
  await found.evaluate((one) => {
    for (let at: Element | null = one; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true
  })
  return found
}

/** Answers a question by the words of the answer. */
export async function answer(page: Page, asks: string, words: string): Promise<void> {
  const group = await question(page, asks)
  await group.getByRole('radio', { name: words, exact: true }).check({ force: true })
}

export const result = (page: Page): Locator =>
  page.getByRole('complementary', { name: '按所填情况推演的结果' })

/** One of the three parts of the result, or another part of it, by its heading. */
export const part = (page: Page, title: string): Locator =>
  result(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: new RegExp(`^${title}`) }) })

/** Lines of a part, with what is folded in it unfolded. */
export async function lines(page: Page, title: string): Promise<string[]> {
  const found = part(page, title)
  await found.evaluate(async (section) => {
    for (const fold of section.querySelectorAll<HTMLDetailsElement>(':scope > details:not([open])'))
      fold.open = true
    await new Promise((next) => setTimeout(next, 100))
  })
  return found.locator('li.line > p:first-child').allInnerTexts()
}

/** The JSON that the page hands out, as a file would hold it: now, or for each of some fragments. */
export const json = async (page: Page): Promise<string> => (await jsons(page, [''])).join('')

export const jsons = (page: Page, fragments: readonly string[]): Promise<string[]> =>
  page.evaluate(async (all) => {
    const [make, click] = [URL.createObjectURL, HTMLAnchorElement.prototype.click]
    const made: Blob[] = []
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) made.push(blob)
      return '#'
    }
    HTMLAnchorElement.prototype.click = () => undefined
    for (const fragment of all) {
      location.hash = fragment
      // The page takes the fragment in, and out of its address.
      while (location.hash !== '') await new Promise((next) => setTimeout(next))
      await new Promise((next) => setTimeout(next))
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'JSON')
      const before = made.length
      button?.click()
      // The file is made once what writes it is at hand.
      while (made.length === before) await new Promise((next) => setTimeout(next))
    }
    URL.createObjectURL = make
    HTMLAnchorElement.prototype.click = click
    return Promise.all(made.map((blob) => blob.text()))
  }, fragments)
