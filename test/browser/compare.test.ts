import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { set } from '../collection/set.ts'
import { everywhere } from './axe.ts'
import { phone, reader } from './reader.ts'

const { open, at } = reader()
const javaScriptEnabled = false
const { rows } = set.comparison

const first = (page: Page) => page.getByRole('combobox', { name: '甲' })
const second = (page: Page) => page.getByRole('combobox', { name: '乙' })
const only = (page: Page) => page.getByRole('checkbox', { name: '只看不同' })
const said = (page: Page) => page.getByRole('main').getByRole('status').innerText()

/** The titles of the rows that are shown, in order. */
const titles = (page: Page): Promise<string[]> =>
  page
    .getByRole('rowheader')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.querySelector('a')?.textContent ?? ''),
    )

/** The row with this title. */
const rowOf = (page: Page, title: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) })

/** What the content says of two instruments: the rows where they come to the same, and those where one text is lost. */
function expected(a: string, b: string) {
  const lost = rows.filter(({ cells }) =>
    cells.some((cell) => [a, b].includes(cell.regulation) && cell.kind === 'none' && cell.how === '文本缺失'),
  )
  const same = rows.filter(
    (row) => !lost.includes(row) && row.same.some((group) => group.includes(a) && group.includes(b)),
  )
  return {
    left: rows.filter((row) => !same.includes(row)).map(({ title }) => title),
    status:
      `共 ${rows.length} 项，不同 ${rows.length - same.length - lost.length} 项` +
      `${lost.length > 0 ? `，另有 ${lost.length} 项因文本缺失无从比较` : ''}。`,
  }
}

test.for([
  ['ningbo-2015', '宁波', 'township', '某镇'],
  ['railway-2009', '铁路', 'ningbo-2015', '宁波'],
  ['qinghai-2015', '青海', 'ningbo-2015', '宁波'],
] as const)('选 %s、%s 对 %s、%s，只看不同：剩下的恰是不同和无从比较的行', async ([a, shortA, b, shortB]) => {
  const page = await open('compare/')
  expect(await only(page).isDisabled()).toBe(true)
  await first(page).selectOption(shortA)
  await second(page).selectOption(shortB)
  const { left, status } = expected(a, b)
  expect(await titles(page)).toEqual(rows.map(({ title }) => title))
  expect(await said(page)).toBe(status)
  await only(page).check()
  expect(await titles(page)).toEqual(left)
  expect(left.length).toBeLessThan(rows.length)
  expect(await said(page)).toBe(status)
  const heads = await page.getByRole('columnheader').filter({ visible: true }).allInnerTexts()
  expect(new Set(heads.filter((head) => !head.startsWith('项目')))).toEqual(new Set([shortA, shortB]))
  expect(new URL(page.url()).hash).toBe(`#a=${a}&b=${b}&diff=1`)
})

test('片段重新打开时，所选照旧；前一份不能再选', async () => {
  const page = await open('compare/#a=ningbo-2015&b=township&diff=1')
  expect(await first(page).inputValue()).toBe('ningbo-2015')
  expect(await second(page).inputValue()).toBe('township')
  expect(await only(page).isChecked()).toBe(true)
  const { left, status } = expected('ningbo-2015', 'township')
  expect(await titles(page)).toEqual(left)
  expect(await said(page)).toBe(status)
  expect(await second(page).getByRole('option', { name: '宁波' }).isDisabled()).toBe(true)
  expect(left).not.toContain('评优、评先')
})

test('链接到一行，那一行被收起的，就都展开', async () => {
  const page = await open('compare/#a=ningbo-2015&b=township&diff=1')
  const row = rowOf(page, '评优、评先')
  expect(await row.isVisible()).toBe(false)
  await page.evaluate(() => {
    location.hash = '#honours'
  })
  await row.waitFor()
  expect(await only(page).isChecked()).toBe(false)
  expect(await first(page).inputValue()).toBe('ningbo-2015')
  expect(await row.innerText()).toContain('相同')
})

test('全用键盘：选两份，只看不同，再放开', async () => {
  const page = await open('compare/')
  await first(page).focus()
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown')
  expect(await first(page).inputValue()).toBe('ningbo-2015')
  await page.keyboard.press('Tab')
  // 铁路, 青海, and past 宁波, which is taken.
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown')
  expect(await second(page).inputValue()).toBe('township')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  expect(await titles(page)).toEqual(expected('ningbo-2015', 'township').left)
  await page.keyboard.press('Space')
  expect(await titles(page)).toHaveLength(rows.length)
  await first(page).selectOption('不选')
  expect(await said(page)).toBe(`共 ${rows.length} 项。选定甲、乙两份，才能只看不同。`)
  expect(await page.getByRole('columnheader', { name: '铁路' }).first().isVisible()).toBe(true)
})

test('不用脚本：各行各格都看得见，没有选择的表单，原文可以展开', async () => {
  const page = await open('compare/', { javaScriptEnabled })
  expect(await titles(page)).toHaveLength(rows.length)
  expect(await page.getByRole('cell').filter({ visible: true }).count()).toBe(rows.length * 4)
  expect(await page.getByRole('combobox').count()).toBe(0)
  const row = rowOf(page, '从重的情形')
  const quote = row.getByText('拉拢、收买问责调查人员的')
  expect(await quote.isVisible()).toBe(false)
  await row.getByText('原文 4 处').first().click()
  expect(await quote.isVisible()).toBe(true)
})

test('从一格到条文，从一行到术语', async () => {
  const page = await open('compare/')
  const row = rowOf(page, '对错误决策提出反对意见的')
  await row.getByRole('link', { name: '第十一条第二款' }).first().click()
  expect(page.url()).toBe(at('regulations/ningbo-2015/#art_11__para_2'))
  await page.goBack()
  await rowOf(page, '减轻').getByRole('link', { name: '减轻', exact: true }).last().click()
  expect(page.url()).toBe(at('terms/#jianqing'))
})

test('窄到 390 像素：四格依次在一行的题目之下，各标办法，不横向滚动', async () => {
  const page = await open('compare/', { viewport: phone })
  const row = rowOf(page, '加重')
  const boxes = await row.getByRole('cell').evaluateAll((all) =>
    all.map((one) => {
      const { top, bottom, left, right } = one.getBoundingClientRect()
      return { top, bottom, left, right, words: one.textContent.slice(0, 2) }
    }),
  )
  expect(boxes.map(({ words }) => words)).toEqual(['铁路', '青海', '宁波', '某镇'])
  for (const [order, box] of boxes.entries()) {
    expect(box.top).toBeGreaterThanOrEqual(boxes[order - 1]?.bottom ?? 0)
    expect(box.left).toBeGreaterThanOrEqual(0)
    expect(box.right).toBeLessThanOrEqual(phone.width)
  }
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  expect(await page.getByRole('table').count()).toBeGreaterThan(5)
})

test('选定两份、原文都展开时，明暗、宽窄，axe 都没有发现', async () => {
  const page = await open('compare/#a=qinghai-2015&b=railway-2009&diff=1')
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  expect(await everywhere(page)).toEqual([])
})

test('印在纸上：引文都在，没有表单和折叠的题目', async () => {
  const page = await open('compare/')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('combobox').count()).toBe(0)
  expect(await page.getByText('原文 4 处').first().isVisible()).toBe(false)
  expect(await page.getByText('拉拢、收买问责调查人员的').first().isVisible()).toBe(true)
})
