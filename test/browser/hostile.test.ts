import { expect, test } from 'vitest'
import { permalink, tools } from './acts.ts'
import { phone, reader } from './reader.ts'

// A script error in any of these fails the test: see `reader`.
const { open, troubles } = reader()

const fragments: readonly string[] = [
  'art_999',
  'no-such-place',
  '%E0%A4%A',
  '%',
  '%00',
  '第七条',
  'main',
  'show-read',
  'preview',
  'constructor',
  '__proto__',
  '#art_7',
  ':target',
  '"><img src=x onerror=alert(1)>',
  `art_7${'_'.repeat(100_000)}`,
]

test('以坏地址到达，页面照常可用', async () => {
  const page = await open('regulations/ningbo-2015/', { viewport: phone })
  const plain = page.url()
  const link = page.getByRole('navigation', { name: '目录' }).getByRole('link').first()
  for (const fragment of fragments) {
    const named = fragment.slice(0, 30)
    await page.goto('about:blank')
    await page.goto(`${plain}#${fragment}`)
    expect(await link.isVisible(), named).toBe(false)
    expect(await tools(page).count(), named).toBe(0)
    await permalink(page, '第七条').click()
    await page.locator('#art_7').getByRole('group', { name: '条文工具' }).waitFor()
    expect(troubles, named).toEqual([])
  }
})

test('在页上改到这些地址，页面照常可用', async () => {
  const page = await open('regulations/ningbo-2015/#art_7')
  for (const fragment of fragments)
    await page.evaluate((hash) => {
      location.hash = hash
    }, fragment)
  await page.evaluate(() => {
    location.hash = '#art_8'
  })
  await page.locator('#art_8').getByRole('group', { name: '条文工具' }).waitFor()
})

test.for(['', 'about/', 'instruments/', 'essays/enterprise/', 'no-such-page/'])(
  '别的页面遇到坏地址也没有错误：%s',
  async (path) => {
    const page = await open(`${path}#%E0%A4%A`)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  },
)
