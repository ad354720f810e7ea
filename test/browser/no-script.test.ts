import { expect, test } from 'vitest'
import { drawnIn } from './acts.ts'
import { dataOf } from './data.ts'
import { desk, phone, reader, readingPages } from './reader.ts'

const { visit, at } = reader()
const javaScriptEnabled = false

test.for(readingPages)('%s：不用脚本，每一条款都在自己的地址上，文字完整', async (id) => {
  const page = await visit(`regulations/${id}/`, { javaScriptEnabled })
  const drawn = new Map((await drawnIn(page)).map((element) => [element.eId, element]))
  const wrong: string[] = []
  for (const { eId, kind, num, heading, text } of dataOf(id).provisions) {
    const seen = drawn.get(eId)
    if (!seen && kind === 'paragraph' && text === '') continue
    if (!seen) wrong.push(`${eId}: not there`)
    if (num !== null && !seen?.whole.includes(num)) wrong.push(`${eId}: no ${num}`)
    if (heading !== undefined && !seen?.whole.includes(heading)) wrong.push(`${eId}: no ${heading}`)
    if (['chapter', 'article', 'lacuna'].includes(kind)) continue
    if (seen?.own !== text) wrong.push(`${eId}: ${seen?.own} ≠ ${text}`)
  }
  expect(wrong).toEqual([])
})

test.for(readingPages)('%s：不用脚本，目录、引用、被引和永久链接都能到达', async (id) => {
  const page = await visit(`regulations/${id}/`, { javaScriptEnabled })
  const dead = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
      .filter(({ hash }) => document.getElementById(hash.slice(1)) === null)
      .map(({ hash }) => hash),
  )
  expect(dead).toEqual([])
  const contents = page.getByRole('navigation', { name: '目录' }).getByRole('link')
  const last = contents.last()
  const target = (await last.getAttribute('href')) ?? ''
  await last.click()
  expect(page.url()).toBe(at(`regulations/${id}/${target}`))
})

test('不用脚本，注与被引看得见，被引可以点回去', async () => {
  const page = await visit('regulations/ningbo-2015/', { javaScriptEnabled })
  const note = page.getByRole('complementary', { name: '第七条的注', exact: true })
  expect(await note.isVisible()).toBe(true)
  await note.getByRole('link', { name: '第十五条' }).click()
  expect(new URL(page.url()).hash).toBe('#art_15__para_1')
  expect(await page.getByText('疑误“来针对”疑为“未针对”').isVisible()).toBe(true)
})

test('不用脚本，也能换成原印或拟读', async () => {
  const page = await visit('regulations/railway-2009/', { javaScriptEnabled })
  const words = page.locator('#art_16__para_2 > p')
  expect(await words.innerText()).toContain('诫勉谈话')
  await page.getByRole('radio', { name: '照原印' }).check()
  const printed = await words.innerText()
  expect(printed).toContain('戒勉谈话')
  expect(printed).not.toContain('诫勉')
})

test('不用脚本，窄屏上目录仍是折起的，点开可用', async () => {
  const page = await visit('regulations/railway-2009/', { javaScriptEnabled, viewport: phone })
  const contents = page.getByRole('navigation', { name: '目录' })
  expect(await contents.getByRole('link').first().isVisible()).toBe(false)
  await contents.getByText('目录', { exact: true }).click()
  expect(await contents.getByRole('link').first().isVisible()).toBe(true)
})

test('不用脚本，宽屏上目录是展开的', async () => {
  const page = await visit('regulations/railway-2009/', { javaScriptEnabled, viewport: desk })
  const link = page.getByRole('navigation', { name: '目录' }).getByRole('link').first()
  expect(await link.isVisible()).toBe(true)
})

test('不用脚本，从条文到引用文件，再从引用文件回到条文', async () => {
  const page = await visit('regulations/ningbo-2015/', { javaScriptEnabled })
  await page.locator('#art_1').getByRole('link', { name: '《中国共产党章程》' }).click()
  const entry = page.locator(':target')
  expect(new URL(page.url()).pathname).toBe(new URL(at('instruments/')).pathname)
  expect(await entry.getByRole('heading').innerText()).toContain('《中国共产党章程》')
  await entry.getByRole('link', { name: '宁波 第一条' }).click()
  expect(page.url()).toBe(at('regulations/ningbo-2015/#art_1__para_1'))
})

test('不用脚本，从条文到术语，再从术语的用例回到条文', async () => {
  const page = await visit('regulations/township/', { javaScriptEnabled })
  await page.locator('#art_16').getByRole('link', { name: '倒查倒究' }).click()
  await page.waitForURL('**/terms/#daocha-daojiu')
  await page.locator(':target').getByRole('link', { name: '某镇 第十六条第(二)项' }).click()
  await page.waitForURL('**/regulations/township/#art_16__para_1__point_2')
})
