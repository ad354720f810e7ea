import { expect, test } from 'vitest'
import { contentOf, tabTo } from './acts.ts'
import { answer, calculator, lines, part, question, result } from './calculator.ts'
import { desk, phone, reader, readingPages } from './reader.ts'

const site = reader()
const { open, at } = site

/** A railway case of some weight: within the scope, a loss of 299.9万元, a person directly liable. */
async function loss(page: Awaited<ReturnType<typeof open>>, typed = '299.9') {
  await answer(page, '是否属于与铁道部有管理关系的建设项目管理机构和人员？', '是')
  await answer(page, '是否在建设管理工作中违规或者发生事故？', '是')
  await answer(page, '发生的事故、出现的违规是否经核实确认？', '是')
  await answer(page, '这一违规的责任等级，法律法规或者铁道部规定是否另有明确的划分标准？', '否')
  await answer(page, '是否因管理不善或工作失误造成经济损失？', '是')
  await answer(page, '追究的对象是哪一种？', '直接责任人员')
  await (await question(page, '因管理不善或工作失误造成的经济损失（直接、间接合计）是多少？'))
    .getByRole('textbox')
    .fill(typed)
  await (await question(page, '其中的直接经济损失是多少？')).getByRole('textbox').fill('100')
}

test('从选办法到推演', async () => {
  const page = await open('calculator/')
  await page.getByRole('link', { name: '铁路建设责任追究暂行办法', exact: true }).click()
  expect(page.url()).toBe(at('calculator/railway-2009/'))
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('铁路建设责任追究暂行办法')
  expect(await page.getByText('不作为认定、问责或处分依据').first().isVisible()).toBe(true)
})

test('铁路：损失299.9万元，直接责任人员；条文就地打开，原文标出；临近界限', async () => {
  const page = await calculator(site, 'railway-2009')
  await loss(page)
  expect(await result(page).getByText('按所填适用', { exact: true }).isVisible()).toBe(true)
  const certain = await lines(page, '按所填可适用')
  expect(certain.find((line) => line.startsWith('较大责任'))).toContain('第十三条第(二)项第1目')
  const line = part(page, '按所填可适用').getByRole('listitem').filter({ hasText: '较大责任' }).first()
  await line.getByRole('button', { name: '第十三条第(二)项第1目' }).click()
  const provision = line.locator('blockquote')
  expect(await provision.locator('mark').innerText()).toContain('30万元（含）以上300万元（不含）以下')
  expect(await provision.getByRole('link').getAttribute('href')).toMatch(
    /\/regulations\/railway-2009\/#art_13__para_1__point_2__indent_1$/,
  )
  await line.getByText('为何可适用').click()
  expect(await line.locator('ol').innerText()).toContain('所填为“299.9万元”')
  const near = part(page, '临近界限')
  await expect.poll(() => near.innerText()).toContain('再多 0.1万元')
  expect(await near.innerText()).toContain('满300万元')
  expect(await near.innerText()).toContain('重大责任')
})

test('青海：缺失的写作文本缺失，不拿别的条文填补', async () => {
  const page = await calculator(site, 'qinghai-2015')
  await answer(page, '单位是否属青海“全省各级”？不属的，在省内还是省外？', '属全省各级')
  await answer(page, '单位的类别是哪一种？', '党的机关')
  await answer(
    page,
    '追究的是党委（党组）一方还是纪委（纪检组）一方（人民团体参照执行的，选所参照的一方）？',
    '党委（党组）',
  )
  await answer(
    page,
    '追究的是领导班子（党委（党组）、纪委（纪检组）本身）、其成员、成员以外的领导干部，还是其他人员？',
    '领导班子',
  )
  const silent = part(page, '文本没有说的')
  await silent.getByText('文本缺失', { exact: true }).waitFor()
  const measures = await part(page, '按所填可适用').getByRole('heading', { name: '追究方式' }).count()
  expect(measures).toBe(0)
})

test('宁波：压案不查，班子，情节较重', async () => {
  const page = await calculator(site, 'ningbo-2015')
  await answer(
    page,
    '所在的是宁波市的哪一类机关、单位？（第二项所列的，不选第一项）',
    '党的机关、人大机关、行政机关、政协机关、审判机关、检察机关',
  )
  await answer(
    page,
    '追究的是谁？（行政主要负责人，指不是领导班子主要负责人的；纪委的班子和人员，选纪委各项）',
    '领导班子',
  )
  await (await question(page, '行为发生之日是哪一天？'))
    .getByLabel('行为发生之日', { exact: true })
    .fill('2016-03-01')
  await answer(page, '是否对发现的涉嫌违法违纪行为压案不查？', '是')
  await answer(page, '是否导致腐败案件得不到及时查处（第七条第(九)项）？', '是')
  await answer(page, '是否造成恶劣影响（第七条第(九)项）？', '是')
  await answer(page, '情节是哪一种？', '情节较重')
  // The bare comma of the item has no side taken; with 择一 the item holds.
  const twoWays = part(page, '两读之处')
    .getByRole('listitem')
    .filter({ has: page.getByRole('radio', { name: '择一' }) })
  await twoWays.first().getByRole('radio', { name: '择一' }).check({ force: true })
  const certain = await lines(page, '按所填可适用')
  expect(certain.some((line) => line.startsWith('追究领导班子的主体责任'))).toBe(true)
  expect(certain.some((line) => line.includes('通报批评') && line.includes('第十三条'))).toBe(true)
})

test('某镇：对应问责画成图，也是清单', async () => {
  const page = await calculator(site, 'township')
  await answer(page, '被追究的对象是哪一种？', '班子成员')
  await answer(page, '被追究人的身份是哪一种？', '行政村班子成员')
  await answer(page, '是否不履行或不正确履行职责（班子及其成员：主体责任）？由您判断', '是')
  await answer(page, '是否造成不良影响、重大失误、严重后果？由您判断', '是')
  await answer(page, '是否对直接管辖范围内发生明令禁止的不正之风不制止、不查处？', '是')
  await answer(page, '是否对上级领导机关交办的党风廉政建设责任范围内事项拒不办理？', '是')
  await answer(page, '是否对严重违法违纪问题隐瞒不报、压制不查？由您判断', '是')
  const chain = part(page, '对应问责').getByRole('listitem')
  expect(await chain.count()).toBeGreaterThan(0)
  expect(await chain.first().innerText()).toContain('行政村班子成员')
  expect(await chain.first().innerText()).toContain('包村干部')
})

test('不适用的，说出条文，不再往下问；改了回答，已填的都回来', async () => {
  const page = await calculator(site, 'railway-2009')
  await loss(page)
  await answer(page, '是否属于与铁道部有管理关系的建设项目管理机构和人员？', '否')
  await page.getByRole('heading', { name: '按所填，这件事项不在本办法的适用范围' }).waitFor()
  expect(await page.getByRole('heading', { name: '有哪些情形' }).count()).toBe(0)
  expect(await page.getByRole('main').locator('.outside mark').first().innerText()).toContain(
    '与铁道部有管理关系',
  )
  expect(await part(page, '按所填可适用').getByRole('listitem').count()).toBe(0)
  await answer(page, '是否属于与铁道部有管理关系的建设项目管理机构和人员？', '是')
  const box = (
    await question(page, '因管理不善或工作失误造成的经济损失（直接、间接合计）是多少？')
  ).getByRole('textbox')
  expect(await box.inputValue()).toBe('299.9')
})

test('不清楚不是否：结果待查明，不算不适用', async () => {
  const page = await calculator(site, 'railway-2009')
  await loss(page)
  await answer(page, '发生的事故、出现的违规是否经核实确认？', '不清楚')
  const fifteen = (list: string[]) =>
    list.some((line) => line.startsWith('分别追究违规单位及单位负有直接责任'))
  expect(fifteen(await lines(page, '待查明'))).toBe(true)
  expect(fifteen(await lines(page, '按所填不适用'))).toBe(false)
  await answer(page, '发生的事故、出现的违规是否经核实确认？', '否')
  expect(fifteen(await lines(page, '按所填不适用'))).toBe(true)
})

test('每一种回答都看得出已选，都能撤回，焦点留在那一问', async () => {
  const page = await calculator(site, 'township')
  const group = await question(page, '被追究的对象是哪一种？')
  for (const words of ['不清楚', '班子成员']) {
    await group.getByRole('radio', { name: words, exact: true }).check({ force: true })
    expect(await group.locator('label.on').allInnerTexts()).toEqual([words])
  }
  await group.getByRole('button', { name: /^撤回/ }).click()
  expect(await group.locator('label.on').count()).toBe(0)
  expect(await group.evaluate((one) => one.contains(document.activeElement))).toBe(true)
  await page.getByRole('button', { name: '撤销' }).click()
  expect(await group.locator('label.on').allInnerTexts()).toEqual(['班子成员'])
  await page.getByRole('button', { name: '撤销' }).click()
  expect(await group.locator('label.on').allInnerTexts()).toEqual(['不清楚'])
})

test('没有别的情形：只及于情形，不把没答的适用范围当作不适用', async () => {
  const page = await calculator(site, 'railway-2009')
  await page.getByRole('checkbox', { name: /^以上各条里没有填的情形/ }).check()
  expect(await result(page).getByText('是否适用待查明').isVisible()).toBe(true)
  await answer(page, '是否属于与铁道部有管理关系的建设项目管理机构和人员？', '是')
  await answer(page, '是否在建设管理工作中违规或者发生事故？', '是')
  // Nobody said whether it is confirmed: that is no circumstance of an item.
  expect((await lines(page, '待查明')).some((line) => line.includes('第十五条'))).toBe(true)
  expect((await lines(page, '按所填不适用')).some((line) => line.startsWith('较大责任'))).toBe(true)
})

test('没有定下来的适用范围，写明待查明', async () => {
  const page = await calculator(site, 'township')
  const reach = result(page).locator('.scopeline .why')
  const said = await reach.allInnerTexts()
  expect(said.length).toBeGreaterThan(1)
  expect(said.filter((line) => !line.startsWith('待查明'))).toEqual([])
})

test('金额有各种写法；读不出的说明原因，照原样留着，别的照常推演', async () => {
  const page = await calculator(site, 'railway-2009')
  await loss(page)
  const group = await question(page, '因管理不善或工作失误造成的经济损失（直接、间接合计）是多少？')
  const box = group.getByRole('textbox')
  for (const [typed, read] of [
    ['2,999,000元', '读作 299.9 万元，即 2,999,000 元'],
    ['三十万', '读作 30 万元，即 300,000 元'],
    ['299.9万元', '读作 299.9 万元，即 2,999,000 元'],
  ] as const) {
    await box.fill(typed)
    expect(await group.innerText()).toContain(read)
    expect(await box.inputValue()).toBe(typed)
  }
  await box.fill('约300万')
  expect(await box.getAttribute('aria-invalid')).toBe('true')
  expect(await group.innerText()).toContain('请填确数')
  expect(await lines(page, '按所填可适用')).not.toEqual([])
  await page.reload()
  await page.locator('html[data-ready]').waitFor()
  const again = await question(page, '因管理不善或工作失误造成的经济损失（直接、间接合计）是多少？')
  expect(await again.getByRole('textbox').inputValue()).toBe('约300万')
  expect(await again.innerText()).toContain('请填确数')
})

test('部分大于全部，在那一问旁边说出来，其余照常', async () => {
  const page = await calculator(site, 'railway-2009')
  await loss(page, '200')
  const direct = await question(page, '其中的直接经济损失是多少？')
  await direct.getByRole('textbox').fill('201')
  expect(await direct.innerText()).toContain('没有计入结果')
  expect(await direct.getByRole('textbox').getAttribute('aria-invalid')).toBe('true')
  expect(await lines(page, '按所填可适用')).not.toEqual([])
})

test('只用键盘：答问、移动标尺上的数、看原文', async () => {
  const page = await calculator(site, 'railway-2009')
  const first = page.getByRole('group', { name: '是否属于与铁道部有管理关系的建设项目管理机构和人员？' })
  await tabTo(page, first.getByRole('radio', { name: '是', exact: true }))
  await page.keyboard.press('Space')
  expect(await first.getByRole('radio', { name: '是', exact: true }).isChecked()).toBe(true)
  await page.keyboard.press('ArrowRight')
  expect(await first.getByRole('radio', { name: '否', exact: true }).isChecked()).toBe(true)
  await page.keyboard.press('ArrowLeft')
  await loss(page)
  const ruler = (
    await question(page, '因管理不善或工作失误造成的经济损失（直接、间接合计）是多少？')
  ).getByRole('slider')
  await ruler.focus()
  expect(await ruler.getAttribute('aria-valuetext')).toBe('299.9万元，满30万元、不到300万元：较大责任')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => ruler.getAttribute('aria-valuetext')).toMatch(/^300万元，满300万元：重大责任$/)
  const cite = part(page, '按所填可适用').getByRole('button', { name: '第十五条', exact: true }).first()
  await cite.focus()
  await page.keyboard.press('Enter')
  expect(await cite.getAttribute('aria-expanded')).toBe('true')
})

test('结果改变，稍后念给听的人', async () => {
  const page = await calculator(site, 'railway-2009')
  const said = page.getByRole('status').filter({ hasText: '按所填可适用' })
  await loss(page)
  await expect.poll(() => said.innerText()).toMatch(/按所填可适用 [1-9]\d* 处，待查明 \d+ 处，不适用 \d+ 处/)
})

test('筛选情形：错字、拼音、首字母，标出所中的字', async () => {
  const page = await calculator(site, 'ningbo-2015')
  const box = page.getByRole('searchbox', { name: '筛选情形' })
  const status = page.locator('.filterbox [role=status]')
  const marked = page.locator('.item .words mark').filter({ visible: true })
  await box.fill('压案不查')
  await expect.poll(() => marked.allInnerTexts()).toContain('压案不查')
  const exact = await marked.count()
  expect(exact).toBeGreaterThan(0)
  for (const typed of ['yaanbucha', 'yabc']) {
    await box.fill(typed)
    await expect.poll(() => status.innerText()).toContain('按拼音')
    expect(await marked.allInnerTexts()).toContain('压案不查')
  }
  await box.fill('压按不查')
  await expect.poll(() => status.innerText()).toBe('没有含“压按不查”的情形')
  expect(await marked.count()).toBe(0)
  await page.getByRole('button', { name: /^看字面相近的 [1-9]\d* 项/ }).click()
  await expect.poll(() => status.innerText()).toMatch(/^没有含“压按不查”的情形，列的是字面相近的 [1-9]/)
  expect(await page.locator('.item .words').filter({ hasText: '压案不查' }).first().isVisible()).toBe(true)
  await box.press('Escape')
  expect(await box.inputValue()).toBe('')
  await box.fill('(.*)<b>[')
  await expect.poll(() => status.innerText()).toContain('没有')
})

test('筛选用的程序、拼音表取不到：说明是什么没有载入，情形都列着，下一次再取', async () => {
  const page = await calculator(site, 'ningbo-2015')
  const box = page.getByRole('searchbox', { name: '筛选情形' })
  const status = page.locator('.filterbox [role=status]')
  const items = page.locator('.item .words').filter({ visible: true })
  const all = await items.count()
  await page.route(/pinyin\.json/, (route) => route.fulfill({ status: 503, body: '' }))
  await box.fill('yabc')
  await expect.poll(() => status.innerText()).toContain('拼音表没有载入，没有筛选')
  expect(await items.count()).toBe(all)
  await box.fill('压案不查')
  await expect.poll(() => status.innerText()).toMatch(/^[1-9]\d* 项$/)
  await page.unroute(/pinyin\.json/)
  await box.fill('yabc')
  await expect.poll(() => status.innerText()).toContain('按拼音')
  site.troubles.splice(0)
})

test('断网时筛选：程序没有载入，情形都列着；联网后再输入就能筛选', async () => {
  const page = await calculator(site, 'ningbo-2015')
  const box = page.getByRole('searchbox', { name: '筛选情形' })
  const status = page.locator('.filterbox [role=status]')
  const all = await page.locator('.item .words').filter({ visible: true }).count()
  await page.context().setOffline(true)
  await box.fill('压案不查')
  await expect.poll(() => status.innerText()).toContain('筛选的程序没有载入，没有筛选')
  expect(await page.locator('.item .words').filter({ visible: true }).count()).toBe(all)
  await page.context().setOffline(false)
  await box.fill('压案不')
  await expect.poll(() => status.innerText()).toMatch(/^[1-9]\d* 项$/)
  site.troubles.splice(0)
})

test('不再影响结果的问题折起，写明缘由', async () => {
  const page = await calculator(site, 'township')
  await answer(page, '被追究的对象是哪一种？', '其他党员干部')
  await page.getByText('第六条第(一)项', { exact: true }).first().click()
  await page
    .getByText(/问不再影响结果，不必答$/)
    .filter({ visible: true })
    .first()
    .click()
  const reason = page.locator('.settled li span').first()
  expect(await reason.innerText()).toMatch(/不适用|可适用|已经定了/)
})

test('几件事项：增加、命名、另抄、并列、删去', async () => {
  const page = await calculator(site, 'railway-2009')
  await loss(page)
  await page.getByRole('textbox', { name: '名称' }).fill('甲标段')
  await page.getByRole('button', { name: '照此另增一件' }).click()
  await page.getByRole('textbox', { name: '名称' }).fill('乙标段')
  await (await question(page, '因管理不善或工作失误造成的经济损失（直接、间接合计）是多少？'))
    .getByRole('textbox')
    .fill('300')
  const side = page.getByRole('region', { name: '各件事项并列' })
  const columns = side.locator('section')
  expect(await columns.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['甲标段', '乙标段'])
  expect(await columns.nth(0).innerText()).toContain('较大责任')
  expect(await columns.nth(1).innerText()).toContain('重大责任')
  expect(await columns.nth(0).innerText()).not.toContain('重大责任')
  await page.getByRole('button', { name: '甲标段', exact: true }).click()
  const box = (
    await question(page, '因管理不善或工作失误造成的经济损失（直接、间接合计）是多少？')
  ).getByRole('textbox')
  expect(await box.inputValue()).toBe('299.9')
  await page.getByRole('button', { name: '删去这一件' }).click()
  expect(await side.count()).toBe(0)
  await page.getByRole('button', { name: '撤销' }).click()
  expect(await side.count()).toBe(1)
})

test('改选读法，说明差在哪里，结果随之改变', async () => {
  const page = await calculator(site, 'railway-2009')
  await loss(page)
  await answer(page, '是否虚报Ⅰ类变更设计概算？', '是')
  await (await question(page, 'Ⅰ类变更设计虚报概算的比例是多少？')).getByRole('textbox').fill('20')
  const twoWays = part(page, '两读之处').getByRole('listitem').filter({ hasText: '20%以内' }).first()
  await twoWays.getByText('各是什么意思，改选会差什么').click()
  expect(await twoWays.innerText()).toContain('不再适用：第十三条第(一)项第4目')
  const ratio = async () =>
    (await lines(page, '按所填可适用')).filter((line) => /第\([一二]\)项第4目/.test(line)).length
  const before = await ratio()
  await twoWays.getByRole('radio', { name: '不含', exact: true }).check({ force: true })
  expect(await ratio()).not.toBe(before)
})

test('期限：假定起算日，时间线和日历', async () => {
  const page = await calculator(site, 'ningbo-2015')
  await answer(
    page,
    '所在的是宁波市的哪一类机关、单位？（第二项所列的，不选第一项）',
    '党的机关、人大机关、行政机关、政协机关、审判机关、检察机关',
  )
  await answer(
    page,
    '追究的是谁？（行政主要负责人，指不是领导班子主要负责人的；纪委的班子和人员，选纪委各项）',
    '领导班子主要负责人',
  )
  await (await question(page, '行为发生之日是哪一天？'))
    .getByLabel('行为发生之日', { exact: true })
    .fill('2016-03-01')
  await answer(page, '是否受到责任追究？', '是')
  await answer(page, '是否受到责令辞职处理？', '否')
  await answer(page, '是否受到免职处理？', '是')
  await answer(page, '是否受到降职处理？', '否')
  await answer(page, '是否同时受到党纪政纪处分？', '否')
  await answer(page, '是否除责令辞职、免职、降职和党纪政纪处分外，还受到其他方式的追究？', '否')
  const periods = part(page, '期限')
  await periods.getByLabel('假定起算日').fill('2024-02-29')
  await expect.poll(() => periods.innerText()).toContain('2025-02-28')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    periods.getByRole('button', { name: '存入日历（.ics）' }).click(),
  ])
  const calendar = (await contentOf(file)).toString()
  expect(calendar).toContain('DTSTART;VALUE=DATE:20250228')
  expect(calendar.replace(/\r\n /g, '')).toContain('假定起算日：2024-02-29')
})

test('三种看法：说明、备忘、清单；打印备忘，不印问题和按钮', async () => {
  const page = await calculator(site, 'railway-2009')
  await loss(page)
  await result(page).getByRole('radio', { name: '清单' }).check({ force: true })
  expect(await result(page).getByRole('checkbox').count()).toBeGreaterThan(0)
  expect(await result(page).innerText()).toContain('只列条文写明要做的事')
  await result(page).getByRole('radio', { name: '备忘' }).check({ force: true })
  const memo = result(page).getByRole('article')
  const sections = await memo.getByRole('heading', { level: 4 }).allInnerTexts()
  expect(sections).toEqual([
    '一、所填情况',
    '二、是否适用',
    '三、适用条款、可采取的方式及裁量范围',
    '四、程序',
    '五、未规定、文本缺失',
    '六、疑点与读法',
    '七、推演过程',
    '所引条文',
  ])
  expect(await memo.innerText()).toContain('第十八条：对负有较大责任的单位')
  await page.emulateMedia({ media: 'print' })
  for (const gone of ['radio', 'textbox', 'navigation'] as const)
    expect(await page.getByRole(gone).count(), gone).toBe(0)
  expect(await page.getByRole('main').innerText()).toContain('以有权机关文本为准')
  const sheets =
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(sheets).toBeGreaterThan(1)
})

test('复制文字；存为 Word，里面是同一份备忘', async () => {
  const page = await calculator(site, 'railway-2009', { permissions: ['clipboard-read', 'clipboard-write'] })
  await loss(page)
  await page.getByRole('button', { name: '复制文字' }).click()
  await page.getByText('备忘已复制').waitFor()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text.startsWith('《铁路建设责任追究暂行办法》备忘')).toBe(true)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word', exact: true }).click(),
  ])
  expect(file.suggestedFilename()).toBe('铁路建设责任追究暂行办法-备忘.docx')
  const bytes = await contentOf(file)
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  expect(bytes.length).toBeGreaterThan(5_000)
})

test('断网时存为 Word，说明没有取得程序；联网后再按一次就能存', async () => {
  const page = await calculator(site, 'qinghai-2015')
  const save = page.getByRole('button', { name: 'Word', exact: true })
  await page.context().setOffline(true)
  await save.click()
  await page.getByText('没有取得生成 Word 所需的程序').waitFor()
  await page.context().setOffline(false)
  await Promise.all([page.waitForEvent('download'), save.click()])
  await page.getByText('已生成 Word 文件').waitFor()
  site.troubles.splice(0)
})

test('条文旁可以“以此情形推演”；案例页的案例可以打开', async () => {
  const page = await open('regulations/ningbo-2015/#art_7__para_1__point_9')
  await page.getByRole('group', { name: '条文工具' }).getByRole('link', { name: '以此情形推演' }).click()
  await page.locator('html[data-ready]').waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('第七条第(九)项所列的')
  const asked = await question(page, '是否对发现的涉嫌违法违纪行为压案不查？')
  expect(await asked.getByRole('radio', { name: '是', exact: true }).isChecked()).toBe(true)
  await page.goto(at('regulations/railway-2009/cases/'))
  const worked = page.getByRole('region', { name: '案例' }).getByRole('listitem').first()
  await worked.locator('summary').click()
  await worked.getByRole('link', { name: '在推演里打开' }).click()
  await page.locator('html[data-ready]').waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('已带入案例所设的事实')
  expect(await part(page, '待查明').innerText()).toContain('没有待查明的')
})

test.for(readingPages)('%s：390 像素宽，没有横向滚动；随时看得到结果', async (id) => {
  const page = await calculator(site, id, { viewport: phone })
  await page.evaluate(() => {
    for (const group of document.querySelectorAll<HTMLDetailsElement>('details.group')) group.open = true
  })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(phone.width)
  await page.evaluate(() => scrollTo(0, 3000))
  const go = page.getByRole('link', { name: /看结果$/ })
  expect(await go.isVisible()).toBe(true)
  await go.click()
  await expect
    .poll(() => result(page).evaluate((one) => Math.abs(one.getBoundingClientRect().top)))
    .toBeLessThan(60)
})

test.for(readingPages)('%s：没有脚本，看得到标尺和方式表，写明缺什么', async (id) => {
  const page = await open(`calculator/${id}/`, { javaScriptEnabled: false })
  const main = page.getByRole('main')
  expect(await main.innerText()).toContain('没有开启 JavaScript，不能填写')
  expect(await main.getByRole('table').count()).toBeGreaterThan(0)
  expect(await main.getByText('正在准备').isVisible()).toBe(false)
})

test('宽屏上结果总在旁边', async () => {
  const page = await calculator(site, 'ningbo-2015', { viewport: desk })
  await page.evaluate(() => scrollTo(0, 2500))
  const box = await result(page).boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect(box?.y).toBeLessThan(60)
})
