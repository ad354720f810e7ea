import { expect, test } from 'vitest'
import { clipboard, expectHighlight, permalink, tabTo, tool, tools } from './acts.ts'
import { dataOf } from './data.ts'
import { reader } from './reader.ts'

const { open, at } = reader()
const ningbo = 'regulations/ningbo-2015/'
const title = '《宁波市党风廉政建设责任追究暂行办法》'
const permissions = ['clipboard-read', 'clipboard-write']

const places = [
  ['条', '第七条', 'art_7'],
  ['款', '第五条第二款', 'art_5__para_2'],
  ['项', '第七条第(八)项', 'art_7__para_1__point_8'],
] as const

test.for(places)('点%s的编号，地址随之改变，所到之处突出显示', async ([, cite, eId]) => {
  const page = await open(ningbo)
  await permalink(page, cite).click()
  await expect.poll(() => page.url()).toBe(at(`${ningbo}#${eId}`))
  await expectHighlight(page, eId)
})

test('点目的编号，地址随之改变，所到之处突出显示', async () => {
  const page = await open('regulations/railway-2009/')
  const eId = 'art_13__para_1__point_2__indent_4'
  await permalink(page, '第十三条第(二)项第4目').click()
  await expectHighlight(page, eId)
})

test.for(places)('按地址直接到%s，突出显示，工具已备', async ([, , eId]) => {
  const page = await open(`${ningbo}#${eId}`)
  await expectHighlight(page, eId)
  expect(await page.locator(`[id="${eId}"]`).getByRole('button', { name: '复制引用' }).isVisible()).toBe(true)
})

test('窄屏上按地址到达，条文在视野之内', async () => {
  const page = await open(`${ningbo}#art_16`, { viewport: { width: 390, height: 844 } })
  const top = () =>
    page.locator('#art_16').evaluate((article) => article.getBoundingClientRect().top / innerHeight)
  await expect.poll(top).toBeGreaterThanOrEqual(0)
  expect(await top()).toBeLessThan(0.5)
})

test.for([
  ['条', '第七条', '第七条'],
  ['款', '第五条第二款', '第五条第二款'],
  ['项', '第七条第(八)项', '第七条第(八)项'],
] as const)('复制%s的引用', async ([, cite, copied]) => {
  const page = await open(ningbo, { permissions: [...permissions] })
  await permalink(page, cite).click()
  await tool(page, '复制引用').click()
  await expect.poll(() => tools(page).getByRole('status').innerText()).toBe('已复制引用')
  expect(await clipboard(page)).toBe(title + copied)
})

test('复制链接，打开它又到原处', async () => {
  const page = await open(ningbo, { permissions: [...permissions] })
  await permalink(page, '第七条第(八)项').click()
  await tool(page, '复制链接').click()
  await expect.poll(() => clipboard(page)).toBe(at(`${ningbo}#art_7__para_1__point_8`))
  await page.goto(await clipboard(page))
  await expectHighlight(page, 'art_7__para_1__point_8')
})

test('复制原文：不带注，附引用', async () => {
  const page = await open(ningbo, { permissions: [...permissions] })
  await permalink(page, '第七条第(十)项').click()
  await tool(page, '复制原文').click()
  const words = '未严格执行“一案双查”制度，对应当追究党风廉政建设责任对象不作追究的；'
  await expect.poll(() => clipboard(page)).toBe(`(十)${words}\n（${title}第七条第(十)项）`)
})

test('复制整条：编号、款、项各占一行', async () => {
  const page = await open(ningbo, { permissions: [...permissions] })
  await permalink(page, '第七条').click()
  await tool(page, '复制原文').click()
  const inside = dataOf('ningbo-2015').provisions.filter(({ eId }) => eId.startsWith('art_7__'))
  const lines = inside.map(({ num, text }) => (num ?? '') + text)
  await expect.poll(() => clipboard(page)).toBe(['第七条', ...lines, `（${title}第七条）`].join('\n'))
})

test('复制原文：术语的链接不改一字', async () => {
  const page = await open(ningbo, { permissions: [...permissions] })
  await permalink(page, '第二十条').click()
  await tool(page, '复制原文').click()
  const [words] = dataOf('ningbo-2015').provisions.filter(({ eId }) => eId === 'art_20__para_1')
  await expect.poll(() => clipboard(page)).toBe(`第二十条\n${words?.text}\n（${title}第二十条）`)
})

test('复制的是所选的读法，并注明疑为什么', async () => {
  const page = await open(ningbo, { permissions: [...permissions] })
  await permalink(page, '第九条第(一)项').click()
  await tool(page, '复制原文').click()
  await expect.poll(() => clipboard(page)).toContain('来针对重点领域')
  await page.getByRole('radio', { name: '并用拟读' }).check()
  await tool(page, '复制原文').click()
  await expect.poll(() => clipboard(page)).toContain('未针对重点领域')
  expect(await clipboard(page)).not.toContain('来针对重点领域')
  expect(await clipboard(page)).toContain('〔“来针对”疑为“未针对”〕')
})

test('复制校正过的条文，注明原印作什么', async () => {
  const page = await open(ningbo, { permissions: [...permissions] })
  await permalink(page, '第十条第(六)项').click()
  await tool(page, '复制原文').click()
  await expect
    .poll(() => clipboard(page))
    .toMatch(/对违反规定的党员干部.*〔原印作“对反规定的”，读作“对违反规定的”〕\n（/s)
})

test('底本未印而补出的编号，复制时仍在〔 〕里', async () => {
  const page = await open('regulations/qinghai-2015/', { permissions: [...permissions] })
  await page.locator('#art_6 > .no').getByRole('link').click()
  await tool(page, '复制原文').click()
  await expect.poll(() => clipboard(page)).toMatch(/^〔第六条〕\n〔\(三\)〕/)
})

test('全用键盘：到编号，回车，到按钮，回车', async () => {
  const page = await open(ningbo, { permissions: [...permissions] })
  await tabTo(page, permalink(page, '第七条第(八)项'))
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).hash).toBe('#art_7__para_1__point_8')
  await tabTo(page, tool(page, '复制引用'), 6)
  await page.keyboard.press('Enter')
  await expect.poll(() => clipboard(page)).toBe(`${title}第七条第(八)项`)
  await tabTo(page, tool(page, '复制链接'), 1)
  await page.keyboard.press('Enter')
  await expect.poll(() => clipboard(page)).toBe(at(`${ningbo}#art_7__para_1__point_8`))
  await tabTo(page, tool(page, '复制原文'), 1)
  await page.keyboard.press('Enter')
  await expect.poll(() => clipboard(page)).toContain('贯彻落实中央八项规定精神态度不够坚决')
})

test('被谁引用，看得见，点得到', async () => {
  const page = await open(ningbo)
  const note = page.getByRole('complementary', { name: '第七条的注', exact: true })
  expect(await note.innerText()).toContain('被引')
  const from = note.locator('p', { hasText: '被引' }).getByRole('link')
  expect(await from.allInnerTexts()).toEqual(['第十三条', '第十五条', '第十六条'])
  await from.first().click()
  await expectHighlight(page, 'art_13__para_1')
})

const switches = [
  ['railway-2009', 'art_16__para_2', '照原印', '诫勉谈话', '戒勉谈话'],
  ['ningbo-2015', 'art_9__para_1__point_1', '并用拟读', '来针对', '未针对'],
] as const

test.for(switches)('%s：“正文显示”换读法', async ([id, eId, choice, before, after]) => {
  const page = await open(`regulations/${id}/`)
  const words = page.locator(`[id="${eId}"] > p, [id="${eId}"] > span`)
  const group = page.getByRole('group', { name: '正文显示' })
  expect(await words.innerText()).toContain(before)
  expect(await words.innerText()).not.toContain(after)
  await group.getByText(choice).click()
  await expect.poll(() => words.innerText()).toContain(after)
  expect(await words.innerText()).not.toContain(before)
  await group.getByText('校正文').click()
  await expect.poll(() => words.innerText()).toContain(before)
})

test('滚动时，目录标出所在之处', async () => {
  const page = await open(ningbo)
  const here = page.getByRole('navigation', { name: '目录' }).locator('[aria-current="location"]')
  const colour = (link: typeof here) => link.evaluate((element) => getComputedStyle(element).color)
  for (const [eId, words] of [
    ['art_13', '追究方式'],
    ['art_25', '解释、施行'],
    ['art_8', '主要负责人'],
  ] as const) {
    await page.locator(`#${eId}`).evaluate((article) => article.scrollIntoView())
    await expect.poll(() => here.allInnerTexts()).toEqual([expect.stringContaining(words)])
    const other = page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: '依据' })
    expect(await colour(here)).not.toBe(await colour(other))
  }
})

test('《》通向引用文件的那一条，并突出显示', async () => {
  const page = await open(ningbo)
  await page.locator('#art_1').getByRole('link', { name: '《中国共产党章程》' }).click()
  await page.waitForURL('**/instruments/#*')
  const entry = page.locator(':target')
  expect(await entry.getByRole('heading').innerText()).toContain('《中国共产党章程》')
  const wash = (of: typeof entry) => of.evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await wash(entry)).not.toBe(await wash(page.locator('.entry:not(:target)').first()))
})

test('青海：缺失之处看得见，写明缺什么、知道什么', async () => {
  const page = await open('regulations/qinghai-2015/')
  const { lacunae } = dataOf('qinghai-2015')
  expect(lacunae.map(({ id }) => id)).toEqual(['gap_1', 'gap_2'])
  for (const { id, lost, extent } of lacunae) {
    const gap = page.locator(`#${id}`)
    expect(await gap.getByRole('heading', { name: '文本缺失' }).isVisible()).toBe(true)
    expect(await gap.innerText()).toContain(lost.join('；'))
    expect(await gap.innerText()).toContain(extent)
    expect(await gap.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('dashed')
  }
  expect(await page.getByText('〔下文缺失〕').count()).toBe(2)
  expect(await page.getByText('〔上文缺失〕').count()).toBe(3)
  expect(await page.locator('#art_5, #art_12, #art_13, #art_14, #art_15').count()).toBe(0)
})

test.for(['writeText refuses', 'no clipboard at all'])('浏览器不许复制，就说出来（%s）', async (how) => {
  const page = await open(ningbo)
  await page.evaluate((refuses) => {
    const value = refuses ? { writeText: () => Promise.reject(new Error('refused')) } : undefined
    Object.defineProperty(navigator, 'clipboard', { value })
  }, how.includes('refuses'))
  await permalink(page, '第七条').click()
  await tool(page, '复制引用').click()
  await expect.poll(() => tools(page).getByRole('status').innerText()).toContain('不允许复制')
})
