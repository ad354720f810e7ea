import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desk, phone, reader, readingPages, templates } from './reader.ts'

const { open, visit } = reader()
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

/** What sticks out of the window, so that a failure names it; scrolling boxes of their own may hold more. */
const sticksOut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.closest('.scroll, .skip') === null)
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 20)}`),
  )

test.for(templates)('窄到 390 像素，放大到 200%% 和 400%%：%s 不横向滚动', async (path) => {
  const page = await visit(path, { viewport: phone, deviceScaleFactor: 2 })
  for (const width of [phone.width, desk.width / 2, 320]) {
    await page.setViewportSize({ width, height: 450 })
    expect(await sticksOut(page), String(width)).toEqual([])
    expect(await widthOf(page)).toBeLessThanOrEqual(width)
  }
})

/** The reader's own font size in the browser's settings. */
async function setFontSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } })
}

test.for([...readingPages.map((id) => `regulations/${id}/`), '', 'about/'])(
  '浏览器字号设为两倍：%s 的字也大一倍，正文不挤',
  async (path) => {
    const page = await open(path)
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
    const usual = await size()
    await setFontSize(page, 32)
    await expect.poll(size).toBe(usual * 2)
    expect(await sticksOut(page)).toEqual([])
    expect(await widthOf(page)).toBeLessThanOrEqual(desk.width)
    const columns = await page
      .locator('main p')
      .evaluateAll((all) =>
        all
          .filter((one) => one.closest('.note') === null && one.getClientRects().length > 0)
          .map((one) => one.clientWidth / Number.parseFloat(getComputedStyle(one).fontSize)),
      )
    expect(Math.min(...columns)).toBeGreaterThan(12)
  },
)

test.for(readingPages)('390 像素宽：%s 的目录折起，点开可用', async (id) => {
  const page = await visit(`regulations/${id}/`, { viewport: phone })
  const contents = page.getByRole('navigation', { name: '目录' })
  expect(await contents.getByRole('link').first().isVisible()).toBe(false)
  await contents.getByText('目录', { exact: true }).click()
  expect(await contents.getByRole('link').first().isVisible()).toBe(true)
})

interface Beside {
  readonly name: string
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** Of the words the note stands beside. */
  readonly words: { readonly top: number; readonly right: number }
}

const notesOf = (page: Page): Promise<Beside[]> =>
  page.locator('.note').evaluateAll((notes) =>
    notes.map((note) => {
      // The box of a note may be drawn without height; its words are what can collide.
      const parts = [...note.children].map((part) => part.getBoundingClientRect())
      const words = note.parentElement?.querySelector(':scope > p, :scope > span') ?? note.parentElement
      const { top, right } = words?.getBoundingClientRect() ?? new DOMRect()
      const { left, right: outer, top: upper } = note.getBoundingClientRect()
      return {
        name: note.getAttribute('aria-label') ?? '',
        top: upper + scrollY,
        bottom: Math.max(...parts.map(({ bottom }) => bottom)) + scrollY,
        left,
        right: outer,
        words: { top: top + scrollY, right },
      }
    }),
  )

/** Notes that run into the one before. */
const colliding = (notes: readonly Beside[]): Beside[] =>
  notes
    .toSorted((a, b) => a.top - b.top)
    .filter(({ top }, order, ordered) => order > 0 && (ordered[order - 1]?.bottom ?? 0) > top)

test.for(readingPages)('%s 的注在外侧，与所注之处齐头，互不相压；窄屏上折到下面', async (id) => {
  const page = await visit(`regulations/${id}/`)
  for (const width of [1440, 1281]) {
    await page.setViewportSize({ width, height: 900 })
    const notes = await notesOf(page)
    expect(notes.length).toBeGreaterThan(2)
    const misplaced = notes.filter(
      ({ top, left, right, words }) => left < words.right || right > width || Math.abs(top - words.top) > 12,
    )
    expect(misplaced, String(width)).toEqual([])
    expect(colliding(notes), String(width)).toEqual([])
  }
  await page.setViewportSize(phone)
  const notes = await notesOf(page)
  expect(notes.filter(({ top, left, right, words }) => top < words.top || left < 0 || right > 390)).toEqual(
    [],
  )
  expect(colliding(notes)).toEqual([])
})

test.for(readingPages)('%s 的项目按编号对齐，编号不压文字', async (id) => {
  const page = await visit(`regulations/${id}/`)
  for (const viewport of [desk, phone]) {
    await page.setViewportSize(viewport)
    const lists = await page.locator('.art ol').evaluateAll((all) =>
      all.map((list) =>
        [...list.children].map((item) => {
          const number = item.querySelector(':scope > .m')?.getBoundingClientRect()
          const words = item.querySelector(':scope > span')?.getBoundingClientRect()
          return {
            id: item.id,
            number: number?.left,
            words: words?.left,
            clear: (number?.right ?? 0) <= (words?.left ?? 0),
          }
        }),
      ),
    )
    expect(lists.length).toBeGreaterThan(2)
    for (const items of lists) {
      expect(new Set(items.map(({ number }) => number)).size).toBe(1)
      expect(new Set(items.map(({ words }) => words)).size).toBe(1)
      expect(items.filter(({ clear }) => !clear)).toEqual([])
    }
  }
})

test('条号悬在正文左侧', async () => {
  const page = await visit('regulations/ningbo-2015/')
  const articles = await page.locator('.art').evaluateAll((all) =>
    all.map((article) => ({
      number: article.querySelector('.no a')?.getBoundingClientRect().right ?? 0,
      words: article.querySelector('.para')?.getBoundingClientRect().left ?? 0,
    })),
  )
  expect(articles.filter(({ number, words }) => number >= words)).toEqual([])
  expect(new Set(articles.map(({ number }) => Math.round(number))).size).toBe(1)
})
