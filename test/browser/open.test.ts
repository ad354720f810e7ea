import { expect, test } from 'vitest'
import { sites } from '../build/sites.ts'
import { phone, reader } from './reader.ts'

const { open, at } = reader(sites.nested)
const older = 'regulations/图书角管理办法-2018-03-01/'
const rules = 'regulations/阅览室守则-2020-09-01/'

test('文件库：筛选写在地址里，重新打开、退回都还在', async () => {
  const page = await open('library/')
  const titles = () => page.locator('.found li > a').allTextContents()
  await page.getByLabel('题名、文号、机关').fill('图书角')
  await expect.poll(titles).toEqual(['图书角管理办法', '图书角管理办法'])
  await page.getByLabel('年份').selectOption('2018年')
  await expect.poll(titles).toEqual(['图书角管理办法'])
  expect(new URL(page.url()).hash).toContain('year')
  await page.reload()
  await expect.poll(titles).toEqual(['图书角管理办法'])
  await page.locator('.found a').click()
  await page.waitForURL(at(encodeURI(older)))
  await page.goBack()
  await expect.poll(titles).toEqual(['图书角管理办法'])
  await page.getByLabel('题名、文号、机关').fill('没有这样的题名')
  await page.getByText('没有合乎这些条件的').waitFor()
  await page.getByLabel('题名、文号、机关').fill('')
  await page.getByLabel('年份').selectOption('')
  await page.locator('.static').waitFor()
})

test('文件库：在手机上不横着滚', async () => {
  const page = await open('library/', { viewport: phone })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
})

test('引到别的文本：停一停看得到那一条和是哪一个文本，点了就到，也回得来', async () => {
  const page = await open(encodeURI(rules))
  const link = page.locator('#art_2__para_1').getByRole('link', { name: '办法第四条' })
  await link.hover()
  const preview = page.getByRole('tooltip')
  await preview.getByText('2018-03-01的文本').waitFor()
  expect(await preview.textContent()).toContain('借期为三十日。')
  await link.click()
  await page.waitForURL(at(encodeURI(`${older}#art_4`)))
  await page.locator('#art_4').getByText('他文引用 1 处').click()
  await page.locator('#art_4').getByRole('link', { name: '第二条' }).click()
  await page.waitForURL(at(encodeURI(`${rules}#art_2__para_1`)))
})

test('版本：从题名的一页到逐条比较，再到旧文本的那一条', async () => {
  const page = await open(encodeURI('regulations/图书角管理办法/'))
  const versions = page.getByRole('navigation', { name: '版本' })
  await versions.getByRole('link', { name: '2018年3月1日 → 2022年5月10日' }).click()
  const changed = page.getByRole('region', { name: '第五条，改了条号和文字' })
  await changed.locator('ins', { hasText: '可以续借一次' }).waitFor()
  await changed.getByRole('link', { name: '第四条' }).click()
  await page.waitForURL(at(encodeURI(`${older}#art_4`)))
})
