import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { permalink, tabTo } from './acts.ts'
import { phone, reader } from './reader.ts'

const { open } = reader()
const shown = (page: Page) => page.getByRole('tooltip')
const reference = (page: Page) =>
  page.locator('#art_13__para_1 > p').getByRole('link', { name: '本办法第七条' })
const words = '有下列情形之一的，追究领导班子的主体责任：'

test('指着引用，就近显示所引的条文', async () => {
  const page = await open('regulations/ningbo-2015/')
  await reference(page).hover()
  await shown(page).waitFor()
  expect(await shown(page).innerText()).toContain('《宁波市党风廉政建设责任追究暂行办法》第七条')
  expect(await shown(page).innerText()).toContain(words)
  expect(await reference(page).getAttribute('aria-describedby')).toBe(await shown(page).getAttribute('id'))
})

test('可以移到所显示的条文上去读；移开就收起', async () => {
  const page = await open('regulations/ningbo-2015/')
  await page.clock.install()
  await reference(page).hover()
  await page.clock.runFor(1000)
  await shown(page).hover()
  await page.clock.runFor(1000)
  expect(await shown(page).isVisible()).toBe(true)
  await page.mouse.move(1, 1)
  await page.clock.runFor(1000)
  expect(await shown(page).isVisible()).toBe(false)
})

test('键盘移到引用上也显示，Escape 收起，移开也收起', async () => {
  const page = await open('regulations/ningbo-2015/')
  await permalink(page, '第十三条').focus()
  await tabTo(page, reference(page), 4)
  await shown(page).waitFor()
  expect(await shown(page).innerText()).toContain(words)
  await page.keyboard.press('Escape')
  await shown(page).waitFor({ state: 'hidden' })
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await shown(page).waitFor()
  await tabTo(page, page.locator('#art_13__para_1 > .pk'), 8)
  await shown(page).waitFor({ state: 'hidden' })
})

test.for([phone, { width: 1440, height: 500 }])('显示的条文不带注，在视野之内（%o）', async (viewport) => {
  const page = await open('regulations/ningbo-2015/', { viewport })
  await reference(page).hover()
  await shown(page).waitFor()
  expect(await shown(page).innerText()).not.toContain('附注')
  const box = await shown(page).evaluate((element) => element.getBoundingClientRect().toJSON())
  expect(box.left).toBeGreaterThanOrEqual(0)
  expect(box.top).toBeGreaterThanOrEqual(0)
  expect(box.right).toBeLessThanOrEqual(viewport.width)
  expect(box.bottom).toBeLessThanOrEqual(viewport.height)
})

test('点引用就到那一条，所显示的收起', async () => {
  const page = await open('regulations/ningbo-2015/')
  await reference(page).hover()
  await shown(page).waitFor()
  await reference(page).click()
  expect(new URL(page.url()).hash).toBe('#art_7')
  await shown(page).waitFor({ state: 'hidden' })
})

const term = (page: Page) =>
  page.locator('#art_7__para_1__point_8').getByRole('link', { name: '四风', exact: true })

test('指着术语，就近显示本站释义；移开就收起', async () => {
  const page = await open('regulations/ningbo-2015/')
  await term(page).hover()
  await shown(page).waitFor()
  expect(await shown(page).innerText()).toContain('术语　四风')
  expect(await shown(page).innerText()).toContain('本站释义：通常指形式主义、官僚主义')
  expect(await term(page).getAttribute('aria-describedby')).toBe(await shown(page).getAttribute('id'))
  await page.mouse.move(1, 1)
  await shown(page).waitFor({ state: 'hidden' })
})

test('键盘移到术语上也显示；文中有说明的，先显示条文原话', async () => {
  const page = await open('regulations/ningbo-2015/')
  await permalink(page, '第二十条').focus()
  await tabTo(page, page.locator('#art_20').getByRole('link', { name: '纪检监察机关' }), 6)
  await shown(page).waitFor()
  const lines = await shown(page).locator('p').allInnerTexts()
  expect(lines[1]).toBe('宁波 第二十条：所称纪检监察机关，包括纪委、监察局及其派驻（出）机构')
  expect(lines[2]).toMatch(/^本站释义：/)
})

test('释义取不到，说没有载入，链接照样可用，下一次再取', async () => {
  const page = await open('regulations/ningbo-2015/')
  await page.route('**/glosses.json', (route) => route.fulfill({ status: 200, body: 'not JSON' }))
  await term(page).hover()
  await expect.poll(() => shown(page).allInnerTexts()).toEqual(['释义没有载入，请检查网络。'])
  await page.unroute('**/glosses.json')
  await page.mouse.move(0, 0)
  await expect.poll(() => shown(page).count()).toBe(0)
  await term(page).hover()
  await expect.poll(async () => (await shown(page).allInnerTexts()).join()).toContain('四风')
  await term(page).click()
  await page.waitForURL('**/terms/#sifeng')
  expect(await page.locator(':target').getByRole('heading').innerText()).toBe('四风')
})

test('编号、目录和《》不弹出什么', async () => {
  const page = await open('regulations/ningbo-2015/')
  const quiet = [permalink(page, '第一条'), page.getByRole('link', { name: '《中国共产党章程》' })]
  await page.clock.install()
  for (const link of quiet) {
    await link.hover()
    await page.clock.runFor(1000)
    expect(await shown(page).count()).toBe(0)
  }
})
