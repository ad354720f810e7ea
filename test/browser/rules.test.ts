import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Companion, Ruleset } from '#rules'
import { sites } from '../build/sites.ts'
import { expectHighlight } from './acts.ts'
import { desk, phone, reader, readingPages } from './reader.ts'

const { open, at } = reader()
const javaScriptEnabled = false

/** What the built site offers as data. */
type Built = Ruleset & Pick<Companion, 'classified'>
const builtOf = (id: string): Built =>
  JSON.parse(readFileSync(join(sites.plain.root, `data/rulesets/${id}.json`), 'utf8'))

const order = ['railway-2009', 'qinghai-2015', 'ningbo-2015', 'township'] as const

/** The titles of the doubts that are shown, also of those that are not laid out yet, being far from the window. */
const titles = (page: Page): Promise<string[]> =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('heading', { level: 3 })
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent))

/** What a screen reader hears of the paragraph that begins so, with what the style sheet adds: no script can read that. */
async function heard(page: Page, beginning: string): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const named = new Map(nodes.map((node) => [node.nodeId, node]))
  const first = nodes.find(({ role, name }) => role?.value === 'StaticText' && name?.value === beginning)
  const words = (id: string): string => {
    const { role, name, childIds = [] } = named.get(id) ?? {}
    return role?.value === 'StaticText' ? String(name?.value) : childIds.map(words).join('')
  }
  return words(first?.parentId ?? '')
}

test.for(readingPages)('%s：不用脚本，从正文翻到规则，再翻回正文', async (id) => {
  const page = await open(`regulations/${id}/`, { javaScriptEnabled })
  const tabs = page.getByRole('navigation', { name: '本办法' })
  await tabs.getByRole('link', { name: '规则' }).click()
  expect(page.url()).toBe(at(`regulations/${id}/rules/`))
  expect(await tabs.getByRole('link', { name: '规则' }).getAttribute('aria-current')).toBe('page')
  expect(await page.getByRole('main').getByText('不作为认定、问责或处分依据').first().isVisible()).toBe(true)
  await tabs.getByRole('link', { name: '正文' }).click()
  expect(page.url()).toBe(at(`regulations/${id}/`))
})

test('不用脚本，疑点按办法、类、由来筛选，几样可以并用，末尾报数', async () => {
  const page = await open('doubts/', { javaScriptEnabled })
  const all = order.map(builtOf).flatMap(({ regulation, doubts }) =>
    doubts.map((doubt) => ({
      ...doubt,
      of: regulation,
      proved: Object.keys(doubt.proves).length > 0,
    })),
  )
  const pick = (legend: string, option: RegExp) =>
    page.getByRole('group', { name: legend, exact: true }).getByRole('radio', { name: option }).check()
  const wanted = (keep: (doubt: (typeof all)[number]) => boolean) =>
    all.filter(keep).map(({ title }) => title)
  expect(await titles(page)).toEqual(wanted(() => true))
  await pick('办法', /^铁路/)
  expect(await titles(page)).toEqual(wanted(({ of }) => of === 'railway-2009'))
  await pick('由来', /^分析得出/)
  const proved = wanted(({ of, proved: own }) => of === 'railway-2009' && own)
  expect(proved.length).toBeGreaterThan(0)
  expect(await titles(page)).toEqual(proved)
  expect(await heard(page, '以上所列：')).toBe(`以上所列：${proved.length} 处`)
  await pick('类', /^文字存疑/)
  expect(await titles(page)).toEqual(
    wanted(({ of, proved: own, kind }) => of === 'railway-2009' && own && kind === '文字存疑'),
  )
  await pick('办法', /^全部/)
  await pick('由来', /^全部/)
  expect(await titles(page)).toEqual(wanted(({ kind }) => kind === '文字存疑'))
})

test('从阅读页的注到疑点，突出显示；从疑点回到条文', async () => {
  const page = await open('regulations/railway-2009/')
  const [doubt] = builtOf('railway-2009').doubts
  if (!doubt) throw new Error('no doubt')
  await page.getByRole('complementary').getByRole('link', { name: doubt.title, exact: true }).click()
  const entry = page.locator(':target')
  expect(page.url()).toBe(at(`doubts/#railway-2009-${doubt.id}`))
  expect(await entry.getByRole('heading').innerText()).toBe(doubt.title)
  const wash = await entry.evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(wash).not.toBe('rgba(0, 0, 0, 0)')
  await entry.getByRole('link', { name: '第七条第4项' }).click()
  await expectHighlight(page, doubt.at[0])
})

test.for([
  ...['coverage', 'cases', 'doubts', 'rule-第二十七条'].map((id) => `regulations/railway-2009/rules/#${id}`),
  'regulations/railway-2009/cases/#case-40',
  'doubts/#railway-2009-nobody',
  'doubts/#township-name',
])('按地址直接到 %s，就在眼前', async (path) => {
  for (const viewport of [desk, phone]) {
    const page = await open(path, { viewport })
    const top = () => page.locator(':target').evaluate((one) => one.getBoundingClientRect().top)
    await expect.poll(top).toBeLessThan(viewport.height / 2)
    expect(await top()).toBeGreaterThanOrEqual(0)
  }
})

test('不用脚本，覆盖图只看一类，点得到条文和规则', async () => {
  const page = await open('regulations/railway-2009/rules/#coverage', { javaScriptEnabled })
  const map = page.getByRole('region', { name: '覆盖' })
  const rows = () => map.getByRole('listitem').filter({ visible: true }).count()
  const before = await rows()
  await map.getByRole('radio', { name: /^不建模/ }).check()
  const { classified } = builtOf('railway-2009')
  const unmodelled = Object.values(classified).filter(({ as }) => as === 'unmodelled')
  expect(await rows()).toBe(unmodelled.length)
  expect(before).toBeGreaterThan(unmodelled.length)
  await map.getByRole('radio', { name: '全部' }).check()
  expect(await rows()).toBe(before)
  await map.getByRole('link', { name: '第十三条第(二)项第4目' }).last().click()
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#rule-第十三条第(二)项第4目')
  // It lies in a folded list, which the arrival opens.
  expect(await page.locator(':target').isVisible()).toBe(true)
})

test('规则的原文折起，用键盘打开', async () => {
  const page = await open('regulations/ningbo-2015/rules/')
  const rule = page.locator('[id="rule-第七条第(八)项"]')
  const quote = rule.locator('blockquote').filter({ hasText: '群众反映强烈' })
  expect(await quote.isVisible()).toBe(false)
  await rule.getByText('原文', { exact: true }).focus()
  await page.keyboard.press('Enter')
  expect(await quote.isVisible()).toBe(true)
  expect(await quote.innerText()).toContain('导致“四风”问题突出')
})

test.for([desk, phone])('标尺：各段、斜纹都画得出来，字不相压（%o）', async (viewport) => {
  const page = await open('regulations/railway-2009/rules/#scales', { viewport })
  const rulers = page.locator('svg.ruler')
  expect(await rulers.count()).toBe(9)
  const found = await rulers.evaluateAll((all) =>
    all.map((ruler) => {
      const texts = [...ruler.querySelectorAll('text')].map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
      }))
      const overlapping = texts.flatMap((one, order) =>
        texts
          .slice(order + 1)
          .filter(
            ({ box }) =>
              box.left < one.box.right &&
              one.box.left < box.right &&
              box.top + 3 < one.box.bottom &&
              one.box.top + 3 < box.bottom,
          )
          .map((other) => `${one.words} ${other.words}`),
      )
      const { left, right } = ruler.getBoundingClientRect()
      const outside = texts.filter(({ box }) => box.left < left - 1 || box.right > right + 1)
      const flat = [...ruler.querySelectorAll('rect')].filter(
        (rect) => rect.getBoundingClientRect().width < 0.9 || getComputedStyle(rect).fill === 'none',
      )
      return { overlapping, outside: outside.map(({ words }) => words), flat: flat.length }
    }),
  )
  expect(
    found.filter(({ overlapping, outside, flat }) => overlapping.length + outside.length + flat > 0),
  ).toEqual([])
  const share = page.getByRole('figure').filter({ hasText: '虚报概算的比例' })
  expect(await share.locator('rect.strip.overlap').count()).toBe(1)
  expect(await share.locator('rect.gap').count()).toBe(1)
  expect(await share.getByText('文面未注含否').count()).toBe(2)
  const row = share.getByRole('row', { name: /恰为20%/ })
  expect(await row.getByRole('link').allInnerTexts()).toEqual([
    '第十三条第(一)项第4目',
    '第十三条第(二)项第4目',
  ])
})

test('青海：没有追究方式的，写作文本缺失，与未规定看得出不同', async () => {
  const page = await open('regulations/qinghai-2015/rules/#measures')
  const row = page.getByRole('region', { name: /^追究方式：/ }).getByRole('row', { name: /^党委（党组）/ })
  const lost = row.getByText('文本缺失', { exact: true })
  const look = (element: typeof lost) =>
    element.evaluate((one) => {
      const { borderStyle, backgroundImage } = getComputedStyle(one)
      return `${borderStyle} ${backgroundImage}`
    })
  const other = await open('regulations/ningbo-2015/rules/#silences')
  const silent = other
    .getByRole('region', { name: '未规定与缺失' })
    .getByText('未规定', { exact: true })
    .first()
  expect(await look(lost)).not.toBe(await look(silent))
})

test.for(readingPages)('%s：规则印在纸上，折起的都打开；没有导航、筛选和 CSV', async (id) => {
  const page = await open(`regulations/${id}/rules/`)
  await page.emulateMedia({ media: 'print' })
  for (const gone of ['navigation', 'radio'] as const)
    expect(await page.getByRole(gone).count(), gone).toBe(0)
  expect(await page.getByRole('link', { name: /CSV/ }).count()).toBe(0)
  const folded = await page
    .locator('main details:not(.case) > :not(summary)')
    .evaluateAll((all) => all.filter((one) => !one.checkVisibility({ contentVisibilityAuto: false })).length)
  expect(folded).toBe(0)
  expect(await page.getByRole('main').innerText()).toContain('以有权机关文本为准')
})

test.for(readingPages)('%s：不用脚本，从规则页到案例页，打开一例；印在纸上只印标题和打开了的', async (id) => {
  const page = await open(`regulations/${id}/rules/#cases`, { javaScriptEnabled })
  await page.locator(':target').getByRole('link', { name: '全部案例' }).click()
  expect(page.url()).toBe(at(`regulations/${id}/cases/`))
  const tab = page.getByRole('navigation', { name: '本办法' }).getByRole('link', { name: '规则' })
  expect(await tab.getAttribute('aria-current')).toBe('true')
  expect(await page.getByRole('main').getByText('不作为认定、问责或处分依据').first().isVisible()).toBe(true)
  const cases = page.getByRole('region', { name: '案例' }).locator('.cases').getByRole('listitem')
  const [first, second] = [cases.locator('summary').first(), page.locator('#case-2')]
  await first.click()
  await page.emulateMedia({ media: 'print' })
  expect(await first.isVisible()).toBe(true)
  expect(await page.locator('#case-1 dl').first().isVisible()).toBe(true)
  expect(await second.locator('summary').isVisible()).toBe(true)
  expect(await second.locator('dl').first().isVisible()).toBe(false)
  for (const gone of ['navigation', 'radio'] as const)
    expect(await page.getByRole(gone).count(), gone).toBe(0)
  expect(await page.getByRole('link', { name: /CSV/ }).count()).toBe(0)
  expect(await page.getByRole('main').innerText()).toContain('以有权机关文本为准')
})
