import type { Locator, Page } from 'playwright-core'
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

/** Lines of a part, those folded away too. */
export const lines = (page: Page, title: string): Promise<string[]> =>
  part(page, title).locator('li.line > p:first-child').allTextContents()

/** The JSON that the page hands out, read from the file as it is made. */
export const json = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const real = URL.createObjectURL
    let made: Blob | null = null
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) made = blob
      return '#'
    }
    const click = HTMLAnchorElement.prototype.click
    HTMLAnchorElement.prototype.click = () => undefined
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'JSON')
    button?.click()
    URL.createObjectURL = real
    HTMLAnchorElement.prototype.click = click
    return made === null ? '' : await (made as Blob).text()
  })
