import { expect, test } from 'vitest'
import { quiet, reader, templates } from './reader.ts'

// That no page logs an error, breaks its policy or asks anything of another site, `reader` checks after every test.
const { open, visit, troubles } = reader()

test.for(templates)('%s：写明非官方；没有错误，不违背内容安全策略，不向外请求', async (path) => {
  const page = await visit(path)
  await quiet(page)
  expect(await page.getByRole('banner').getByText('非官方').isVisible()).toBe(true)
  expect(await page.locator('meta[http-equiv="content-security-policy" i]').count()).toBe(1)
})

test('策略是生效的：插入的脚本、样式和外来图片都被拒绝', async () => {
  const page = await open('regulations/ningbo-2015/')
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const before = await background()
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "broken"'
    const image = document.createElement('img')
    image.src = 'http://127.0.0.1:9/x.png'
    document.body.append(script, image)
    document.body.setAttribute('style', 'background: red')
  })
  const refused = () => troubles.filter((trouble) => trouble.includes('Content Security Policy'))
  await expect.poll(() => refused().length).toBe(3)
  expect(await page.title()).not.toBe('broken')
  expect(await background()).toBe(before)
  // The image is never sent for, though Chromium reports a request that it refused.
  await expect.poll(() => troubles.filter((trouble) => trouble.startsWith('failed: ')).length).toBe(1)
  troubles.splice(0)
})

test.for([
  ['regulations/ningbo-2015/#art_7', '#art_7 > .no a'],
  ['regulations/ningbo-2015/#art_5__para_2', '#art_5__para_2 > p'],
  ['regulations/ningbo-2015/#art_7__para_1__point_8', '#art_7__para_1__point_8'],
  ['regulations/ningbo-2015/#chp_2', '#chp_2'],
  ['regulations/qinghai-2015/#gap_1', '#gap_1'],
  ['regulations/railway-2009/#preamble__para_2', '#preamble__para_2 > p'],
  ['instruments/', '.entry'],
] as const)('强制配色下，到达之处仍看得出：%s', async ([path, marked]) => {
  const page = await visit(path, { forcedColors: 'active' })
  const place = page.locator(marked).first()
  if (path === 'instruments/') await page.goto(`${page.url()}#${await place.getAttribute('id')}`)
  const outline = () => place.evaluate((element) => getComputedStyle(element).outlineStyle)
  expect(await outline()).toBe('solid')
})

test('强制配色下，目录里所在之处与别处不同', async () => {
  const page = await visit('regulations/ningbo-2015/#art_13', { forcedColors: 'active' })
  const contents = page.getByRole('navigation', { name: '目录' })
  const here = contents.locator('[aria-current="location"]')
  await here.waitFor()
  const edge = (link: typeof here) => link.evaluate((element) => getComputedStyle(element).borderLeftColor)
  expect(await edge(here)).not.toBe(await edge(contents.getByRole('link', { name: '依据' })))
})
