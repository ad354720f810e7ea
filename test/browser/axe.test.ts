import { expect, test } from 'vitest'
import { permalink } from './acts.ts'
import { everywhere, findings } from './axe.ts'
import { desk, phone, reader, templates } from './reader.ts'

const { visit } = reader()

test.for(templates)('%s：明暗两色、宽窄两屏，axe 都没有发现', async (path) => {
  expect(await everywhere(await visit(path))).toEqual([])
})

test('段首就是术语的，段落的编号露出时，axe 也没有发现', async () => {
  const page = await visit('regulations/ningbo-2015/#art_6__para_1')
  await page.locator('#art_6__para_1').getByRole('link', { name: '纪律检查机关' }).hover()
  await page.getByRole('tooltip').waitFor()
  expect(await findings(page)).toEqual([])
})

test('术语页的用例都展开时，axe 也没有发现', async () => {
  const page = await visit('terms/')
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  for (const viewport of [desk, phone]) {
    await page.setViewportSize(viewport)
    expect(await findings(page, { within: 'main' }), `${viewport.width}`).toEqual([])
  }
})

test.for(['light', 'dark'] as const)(
  '工具、预览、说明都打开时，axe 也没有发现（%s）',
  async (colorScheme) => {
    const page = await visit('regulations/ningbo-2015/', { colorScheme })
    await page.getByText('以上各项的说明与出处').click()
    await page.getByRole('radio', { name: '并用拟读' }).check()
    await permalink(page, '第十三条').click()
    await page.locator('#art_13').getByRole('link', { name: '本办法第七条' }).hover()
    await page.getByRole('tooltip').waitFor()
    expect(await findings(page)).toEqual([])
  },
)
