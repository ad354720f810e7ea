import { expect, test } from 'vitest'
import { sites } from '../build/sites.ts'
import { clipboard, expectHighlight, permalink, tool } from './acts.ts'
import { reader } from './reader.ts'

const { open, at } = reader(sites.nested)

test('放在 /mingze/ 下：从首页走到条文、引用文件，再走回来', async () => {
  const page = await open('')
  await page.getByRole('heading', { level: 3 }).getByRole('link', { name: '宁波市党风廉政建设' }).click()
  await page.waitForURL(at('regulations/ningbo-2015/'))
  await page.locator('#art_1').getByRole('link', { name: '《中国共产党章程》' }).click()
  await page.waitForURL(`${at('instruments/')}#*`)
  await page.locator(':target').getByRole('link', { name: '宁波 第一条' }).click()
  await page.waitForURL(at('regulations/ningbo-2015/#art_1__para_1'))
  await expectHighlight(page, 'art_1__para_1')
  await page.getByRole('banner').getByRole('link', { name: '明责' }).click()
  await page.waitForURL(at(''))
})

test('放在 /mingze/ 下：预览、复制、字体和后到的样式都在', async () => {
  const page = await open('regulations/ningbo-2015/', { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.locator('#art_13__para_1').getByRole('link', { name: '本办法第七条' }).hover()
  await page.getByRole('tooltip').waitFor()
  await permalink(page, '第七条第(八)项').click()
  await tool(page, '复制链接').click()
  await expect.poll(() => clipboard(page)).toBe(at('regulations/ningbo-2015/#art_7__para_1__point_8'))
  expect(await page.evaluate(() => document.fonts.check('700 16px "Mingze Display"', '办法'))).toBe(true)
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(loaded.filter((name) => name.endsWith('.css') || name.endsWith('.woff2')).length).toBe(2)
  expect(loaded.filter((name) => !name.startsWith(at('')))).toEqual([])
})
