import { expect, test } from 'vitest'
import { everywhere } from './axe.ts'
import { phone, reader } from './reader.ts'

const { open } = reader()

test('选情形、对谁、哪一档，只留下相应的各行，写在地址里，重新打开还在', async () => {
  const page = await open('compare/facts/')
  await page.getByRole('combobox', { name: '情形' }).selectOption('隐瞒不报、压案不查')
  await page.getByRole('combobox', { name: '对谁' }).selectOption('个人')
  await page.getByRole('combobox', { name: '哪一档' }).selectOption('情节严重')
  const seen = async () =>
    (await page.locator('.facts:visible .degrees > li:visible p').allTextContents()).map((text) =>
      text.trim(),
    )
  const wanted = [
    '党纪政纪处分、〔调整职务、责令辞职（可单用可并用）〕（如何合用文面未明） 第七条第(二)项',
    '调离岗位、责令辞职、免职、降职等（如何合用文面未明） 第十四条第一款',
    '党纪政纪处分 第十四条第一款还要：涉嫌违纪',
    '调离岗位、责令辞职、免职、降职等（如何合用文面未明） 第十四条第一款',
    '党纪政纪处分 第十四条第一款还要：涉嫌违纪',
    '党纪政纪处分、〔调整职务、责令辞职、免职等（如何合用文面未明）〕（可单用可并用） 第八条第一款第(二)项',
  ]
  expect((await seen()).map((text) => text.replace(/还要：并非.*/, ''))).toEqual(wanted)
  expect(await page.getByRole('status').first().textContent()).toBe('情形 1 种，列出 6 行')
  expect(await page.evaluate(() => decodeURIComponent(location.hash))).toBe(
    '#topic=suppressing&who=个人&degree=情节严重',
  )
  await page.reload()
  expect((await seen()).length).toBe(6)
})

test('不适用的写缘由；分档名目不同的，说明各档都列出；可以到推演里填写', async () => {
  const page = await open('compare/facts/#suppressing')
  const railway = page.getByRole('region', { name: '铁路' }).and(page.locator(':visible'))
  expect(await railway.textContent()).toContain('不及于违纪违法案件的查处')
  await page.getByRole('combobox', { name: '哪一档' }).selectOption('重大责任')
  const township = page.getByRole('region', { name: '某镇' }).and(page.locator(':visible'))
  expect(await township.textContent()).toContain('分档的名目不同')
  await township.getByRole('link', { name: '在推演里填写' }).click()
  await page.locator('html[data-ready]').waitFor()
  expect(page.url()).toContain('/calculator/township/')
})

test('不用脚本，全部情形都列出', async () => {
  const page = await open('compare/facts/', { javaScriptEnabled: false })
  expect(await page.locator('.facts').count()).toBe(48)
  expect(await page.getByLabel('对谁').isVisible()).toBe(false)
})

test('选了一种情形，明暗两色、宽窄两屏，axe 没有发现，没有横向滚动', async () => {
  const page = await open('compare/facts/#topic=mismanagement-loss&degree=较大责任')
  expect(await everywhere(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
})
