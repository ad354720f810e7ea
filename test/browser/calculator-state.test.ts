import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseInput } from '#collection'
import { rulesets } from '#knowledge'
import { canonical, evaluate, readCase, stamp } from '#rules'
import { type CaseState, emptyMatter } from '../../src/calculator/answers.ts'
import { writeLink } from '../../src/calculator/link.ts'
import { everywhere, inBothColours } from './axe.ts'
import { answer, calculator, go, json, jsons, lines, part, question, result } from './calculator.ts'
import { quiet, reader, readingPages } from './reader.ts'

const site = reader()
const { open } = site

const loadedOf = (id: string) => {
  const found = rulesets().find(({ ruleset }) => ruleset.regulation === id)
  if (!found) throw new Error(id)
  return found
}

const railway = loadedOf('railway-2009')

const state = (answers: CaseState['matters'][0]['answers'], more: Partial<CaseState> = {}): CaseState => ({
  matters: [{ ...emptyMatter(0), answers }],
  readings: {},
  date: null,
  ...more,
})

const some = state({ managed: true, inManagement: true, k1: true, k1_loss: '299.9', deaths: null })

test.for(readingPages)('%s：案例在浏览器里的结果，与命令行逐字节相同', async (id) => {
  const loaded = loadedOf(id)
  const { ruleset, companion } = loaded
  const page = await calculator(site, id)
  const all: readonly CaseState[] = JSON.parse(readFileSync(`dist/data/rulesets/${id}/cases.json`, 'utf8'))
  expect(all.length).toBe(companion.cases.length)
  // All of them go through the same code in test/calculator/cases.test.ts; these go through the page as well.
  const some = [0, 1, 2, 3, 4, 5].map((at) => Math.floor((at * all.length) / 6))
  const made = await jsons(
    page,
    some.flatMap((at) => (all[at] ? [writeLink(loaded, all[at])] : [])),
  )
  const expected = some.flatMap((at) => {
    const one = companion.cases[at]
    const read = one ? readCase(ruleset, caseInput(one)) : null
    return read?.ok ? [canonical(stamp(evaluate(ruleset, read.case), loaded))] : []
  })
  expect(expected.length).toBe(6)
  expect(made.map((text, order) => text === expected[order])).toEqual(made.map(() => true))
})

test('二百个随意的片段都弄不坏这一页', { timeout: 240_000 }, async () => {
  const page = await calculator(site, 'township')
  const real = writeLink(loadedOf('township'), state({ subject: '班子成员', p2_undeployed: true }))
  const cut = fc
    .tuple(fc.nat(real.length), fc.nat(real.length))
    .map(([a, b]) => real.slice(0, a) + real.slice(b))
  const fragments = fc.oneof(
    fc.string({ maxLength: 60, unit: 'binary' }),
    fc.string({ maxLength: 40 }).map((tail) => `1.${tail}`),
    fc.string({ maxLength: 40 }).map((tail) => `1.ab12cd34/m&${tail}`),
    fc.string({ maxLength: 40 }).map((tail) => `2.${tail}`),
    fc.string({ maxLength: 40 }).map((tail) => `${real}${tail}`),
    fc.string({ maxLength: 40 }).map((tail) => `at=${tail}`),
    cut,
  )
  const samples = fc.sample(fragments, { numRuns: 200, seed: Number(process.env.TEST_SEED) })
  await page.evaluate(async (all) => {
    for (const one of all) {
      location.hash = one
      await new Promise((next) => setTimeout(next, 2))
    }
  }, samples)
  await go(page, real)
  const picked = await question(page, '被追究的对象是哪一种？')
  expect(await picked.getByRole('radio', { name: '班子成员' }).isChecked()).toBe(true)
  expect(await result(page).innerText()).toContain('按所填可适用')
})

test('装好以后断了网，照样问答、说明、备忘、导出；一个请求也不发', async () => {
  const page = await calculator(site, 'railway-2009')
  await quiet(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.context().setOffline(true)
  await answer(page, '是否属于与铁道部有管理关系的建设项目管理机构和人员？', '是')
  await answer(page, '是否在建设管理工作中违规或者发生事故？', '是')
  await answer(page, '发生的事故、出现的违规是否经核实确认？', '是')
  expect((await lines(page, '按所填可适用')).some((line) => line.includes('第十五条'))).toBe(true)
  await part(page, '按所填可适用').getByRole('button', { name: '第十五条' }).first().click()
  await part(page, '按所填可适用').getByText('为何可适用').first().click()
  for (const view of ['备忘', '清单', '说明'])
    await result(page).getByRole('radio', { name: view }).check({ force: true })
  await page.getByRole('button', { name: '＋ 增加事项' }).click()
  await page.getByRole('button', { name: '生成链接' }).click()
  expect(JSON.parse(await json(page)).matters.length).toBe(2)
  expect(asked).toEqual([])
  await page.context().setOffline(false)
})

test('刷新后还在，关了标签页就没有；清空可以撤销', async () => {
  const page = await calculator(site, 'railway-2009', { fragment: `#${writeLink(railway, some)}` })
  await page.reload()
  await page.locator('html[data-ready]').waitFor()
  const asks = '因管理不善或工作失误造成的经济损失（直接、间接合计）是多少？'
  expect(await (await question(page, asks)).getByRole('textbox').inputValue()).toBe('299.9')
  await page.getByRole('button', { name: '清空' }).click()
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.getByRole('button', { name: '撤销' }).click()
  expect(await (await question(page, asks)).getByRole('textbox').inputValue()).toBe('299.9')
  const tab = await page.context().newPage()
  await tab.goto(page.url())
  await tab.locator('html[data-ready]').waitFor()
  expect(await tab.getByRole('button', { name: '清空' }).getAttribute('aria-disabled')).toBe('true')
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, ''])
})

test('撤销一步一步：一栏里打的字算一步', async () => {
  const page = await calculator(site, 'railway-2009', { fragment: `#${writeLink(railway, some)}` })
  const asks = '因管理不善或工作失误造成的经济损失（直接、间接合计）是多少？'
  const box = (await question(page, asks)).getByRole('textbox')
  await box.fill('')
  await box.pressSequentially('12.5')
  expect(await box.inputValue()).toBe('12.5')
  await page.getByRole('button', { name: '撤销' }).click()
  expect(await box.inputValue()).toBe('299.9')
  await page.getByRole('button', { name: '重做' }).click()
  expect(await box.inputValue()).toBe('12.5')
})

test('恶意的名称和内容只是文字', async () => {
  const page = await calculator(site, 'railway-2009')
  const hostile = '<img src=x onerror="document.title=1">‮</script>'
  await page.getByRole('textbox', { name: '名称' }).fill(hostile)
  await page.getByRole('button', { name: '＋ 增加事项' }).click()
  expect(await page.locator('main img').count()).toBe(0)
  expect(await page.getByRole('region', { name: '各件事项并列' }).innerText()).toContain('<img src=x')
  await page.evaluate(() =>
    sessionStorage.setItem('mingze railway-2009', '{"matters":[{"answers":{"k1":"<b>","__proto__":true}}]}'),
  )
  await page.reload()
  await page.locator('html[data-ready]').waitFor()
  expect(await result(page).innerText()).toContain('待查明')
})

const states = [
  ['填了许多', `#${writeLink(railway, some)}`, 'railway-2009'],
  ['不适用', `#${writeLink(railway, state({ managed: false }))}`, 'railway-2009'],
  ['案例', '#case=30', 'township'],
  ['几件事项', '#case=1', 'ningbo-2015'],
] as const

test.for(states)(
  '%s：各种看法、明暗、宽窄，axe 都没有发现',
  { timeout: 120_000 },
  async ([, fragment, id]) => {
    const page = await calculator(site, id, { fragment })
    await page.evaluate(() => {
      for (const group of document.querySelectorAll<HTMLDetailsElement>('.out details, details.group'))
        group.open = true
    })
    await page.getByRole('button', { name: '生成链接' }).click()
    for (const view of ['备忘', '清单']) {
      await result(page).getByRole('radio', { name: view }).check({ force: true })
      // What stands beside the result is the same in all three.
      expect(await inBothColours(page, '.out'), view).toEqual([])
    }
    await result(page).getByRole('radio', { name: '说明' }).check({ force: true })
    expect(await everywhere(page)).toEqual([])
  },
)

test('没有这个案例、没有这一处的，说出来，不出错', async () => {
  const page = await open('calculator/township/#case=9999')
  await page.locator('html[data-ready]').waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('没有取得这个案例')
  await go(page, 'at=art_99')
  expect(await page.getByRole('alert').innerText()).toContain('没有要填的情形')
})
