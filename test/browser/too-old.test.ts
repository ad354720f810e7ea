import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { reader } from './reader.ts'

// A program that cannot start says so, and what there is without it; a failed script is never an empty page.
const { open, troubles } = reader()

/** A browser in which our scripts fail as they begin, as one without the syntax or the methods that they need. */
async function openWith(path: string, how: 'fails' | 'is lost' | 'cannot be read'): Promise<Page> {
  const page = await open('about/')
  await page.route(/\/_astro\/.*\.js$/, (route) =>
    how === 'is lost'
      ? route.fulfill({ status: 503, body: '' })
      : route.fulfill({
          contentType: 'text/javascript',
          body: how === 'fails' ? 'Map.notYet([])' : 'const later = /[\\p{L}--a]/vv',
        }),
  )
  await page.goto(new URL(`/${path}`, page.url()).href)
  await page.waitForLoadState('load')
  troubles.splice(0)
  return page
}

test.for(['fails', 'cannot be read'] as const)(
  '推演的程序 %s：说这个浏览器太旧，给出标尺和追究方式',
  async (how) => {
    const page = await openWith('calculator/railway-2009/', how)
    const said = page.getByRole('alert').filter({ hasText: '太旧' })
    await said.waitFor()
    expect(await said.innerText()).toContain('推演运行不了')
    expect(await said.innerText()).toContain('不用推演也能读')
    expect(await page.getByText('正在准备').isVisible()).toBe(false)
    expect(await page.locator('.unstarted .part').count()).toBe(2)
    expect(await page.locator('.unstarted svg').first().isVisible()).toBe(true)
    troubles.splice(0)
  },
)

test('推演的程序没有载入：说没有载入，不说浏览器太旧', async () => {
  const page = await openWith('calculator/township/', 'is lost')
  await page.getByText('推演的程序没有载入').waitFor()
  expect(await page.getByText('太旧').isVisible()).toBe(false)
  troubles.splice(0)
})

test('推演在画的时候出错：不是空页', async () => {
  const page = await open('about/')
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'IntersectionObserver')
    Reflect.deleteProperty(Array.prototype, 'flatMap')
  })
  await page.goto(new URL('/calculator/township/', page.url()).href)
  await page.getByRole('alert').filter({ hasText: '太旧' }).waitFor()
  troubles.splice(0)
})

test('推演正常的，什么也不说', async () => {
  const page = await open('calculator/township/#case=30')
  await page.locator('html[data-ready]').waitFor()
  expect(await page.locator('.unstarted').isVisible()).toBe(false)
})

test('搜索页的程序运行不了：说明，索引还在', async () => {
  const page = await openWith('search/', 'fails')
  await page.getByRole('alert').filter({ hasText: '查找运行不了' }).waitFor()
  expect(await page.getByRole('searchbox').isVisible()).toBe(false)
  expect(await page.getByRole('heading', { name: '索引' }).isVisible()).toBe(true)
  troubles.splice(0)
})

test('搜索框的程序运行不了：框里说明，可到搜索页', async () => {
  const page = await openWith('regulations/township/', 'fails')
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: '搜索' })
  await dialog.getByText('太旧').waitFor()
  expect(await dialog.getByRole('link', { name: '在搜索页看全部' }).isVisible()).toBe(true)
  troubles.splice(0)
})

test('没有对话框的浏览器：搜索的链接就到搜索页', async () => {
  const page = await open('about/')
  await page.addInitScript(() => Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal'))
  await page.reload()
  await page.locator('a[data-seek]').click()
  await page.waitForURL('**/search/')
})
