import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { permalink, tools } from './acts.ts'
import { desk, reader, readingPages } from './reader.ts'

const { visit } = reader()

test.for(readingPages)('%s：印在纸上有引用格式和网址，没有导航、目录和按钮', async (id) => {
  const page = await visit(`regulations/${id}/#art_1`)
  await tools(page).waitFor()
  await page.emulateMedia({ media: 'print' })
  const printed = await page.locator('body').innerText()
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  expect(printed).toContain(`引用请写《${title}》`)
  expect(printed).toContain(`http://localhost:4321/regulations/${id}/`)
  expect(printed).toContain('非官方')
  for (const gone of ['navigation', 'button', 'radio'] as const)
    expect(await page.getByRole(gone).count(), gone).toBe(0)
  expect(await page.locator('.pk:visible, .skip:visible').count()).toBe(0)
})

test('网址只在印出时显示', async () => {
  const page = await visit('regulations/ningbo-2015/')
  expect(await page.getByText('http://localhost:4321/').isVisible()).toBe(false)
})

test('从暗色打印，也是白纸黑字；所到之处不加底色和竖线', async () => {
  const page = await visit('regulations/ningbo-2015/#art_7', { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print' })
  const look = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { color, backgroundColor, boxShadow } = getComputedStyle(element)
      return { color, backgroundColor, boxShadow }
    })
  const white = ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']
  expect(white).toContain((await look('html')).backgroundColor)
  expect((await look('#art_7__para_1 > p')).color).toBe('rgb(0, 0, 0)')
  const number = await look('#art_7 > .no a')
  expect(white).toContain(number.backgroundColor)
  expect(number.boxShadow).toBe('none')
})

const extracts = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

test('打印成 PDF：全文都在，折起的目录不在', async () => {
  const page = await visit('regulations/railway-2009/', { viewport: desk })
  await permalink(page, '第一条').click()
  const pdf = await page.pdf({ format: 'A4' })
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(sheets).toBeGreaterThan(3)
  expect(sheets).toBeLessThan(30)
  if (!extracts) return
  const text = execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString().replace(/\s+/g, '')
  expect(text).toContain('第二十七条')
  expect(text).toContain('引用请写《铁路建设责任追究暂行办法》')
  expect(text).toContain('/regulations/railway-2009/')
  for (const gone of ['条目小题为本站所拟', '复制引用', '跳到正文', '正文显示', '¶'])
    expect(text).not.toContain(gone)
})
