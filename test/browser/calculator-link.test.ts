import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { numbersOf, registered } from '#collection'
import { rulesets } from '#knowledge'
import { flag } from '#rules'
import { type CaseState, emptyMatter } from '../../src/calculator/answers.ts'
import { writeLink } from '../../src/calculator/link.ts'
import { writeOld } from '../calculator/old-link.ts'
import { everywhere } from './axe.ts'
import { answer, calculator, go, json, part, question } from './calculator.ts'
import { phone, reader } from './reader.ts'

const site = reader()
const { at, troubles } = site

const railway = rulesets().find(({ ruleset }) => ruleset.regulation === 'railway-2009')
if (!railway) throw new Error('no railway')

const state = (answers: CaseState['matters'][0]['answers'], more: Partial<CaseState> = {}): CaseState => ({
  matters: [{ ...emptyMatter(0), answers }],
  readings: {},
  date: null,
  ...more,
})

const everyFlag = Object.fromEntries(
  Object.entries(railway.ruleset.facts).flatMap(([name, { kind }]) =>
    kind === 'flag' ? [[name, true]] : [],
  ),
)
const some = state({ managed: true, inManagement: true, k1: true, k1_loss: '299.9', deaths: null })
const loss = '因管理不善或工作失误造成的经济损失（直接、间接合计）是多少？'

const said = (page: Page) => page.getByRole('alert')
const confirm = (page: Page, name: RegExp) => page.getByRole('region', { name })
const damaged = /^链接已损坏，请先核对/
const old = /^旧链接，请先核对/
const lossIn = async (page: Page) => (await question(page, loss)).getByRole('textbox').inputValue()
const hashOf = (page: Page) => new URL(page.url()).hash

/** The case as the tab keeps it. */
const kept = (page: Page) => page.evaluate(() => sessionStorage.getItem('mingze railway-2009'))

/** The questions and the answers that are shown to be confirmed. */
const shown = (page: Page) =>
  page
    .locator('.confirm dl > div')
    .evaluateAll((pairs) =>
      pairs.map((pair) => [...pair.children].map(({ textContent }) => textContent).join(' ')),
    )

test('生成链接：先提醒，再给出；换一台机器打开，结果相同', async () => {
  const page = await calculator(site, 'railway-2009', { fragment: `#${writeLink(railway, some)}` })
  await part(page, '按所填可适用').waitFor()
  await page.getByRole('button', { name: '生成链接' }).click()
  expect(await page.getByText('有保密要求的事实，不要用链接传递').isVisible()).toBe(true)
  const link = await page.getByRole('textbox', { name: '本件推演的链接' }).inputValue()
  expect(link).toBe(at(`calculator/railway-2009/#${writeLink(railway, some)}`))
  const made = await json(page)
  // A sentence that goes on after it, as a messenger takes it for part of the address.
  for (const glued of ['', '。', '）,', '&amp;', '%E3%80%8D请核对']) {
    const other = await calculator(site, 'railway-2009', { fragment: `${new URL(link).hash}${glued}` })
    expect(await json(other)).toBe(made)
    expect(hashOf(other)).toBe('')
    expect(await said(other).innerText()).toContain('已带入链接里所填的内容')
    expect(await other.locator('.confirm').count()).toBe(0)
  }
})

test('另一版规则的链接：说出带不进来的', async () => {
  const { facts, readings } = railway.ruleset
  const [first] = facts.managed?.cites ?? []
  if (!first) throw new Error('no provision')
  const ruleset = { ...railway.ruleset, facts: { ...facts, more: flag('另有一问', [first]) }, readings }
  const numbers = numbersOf(ruleset, registered(ruleset, registered(railway.ruleset)))
  const newer = { ruleset, numbers, rulesetHash: '0'.repeat(64) }
  const fragment = writeLink(newer, state({ ...some.matters[0].answers, more: true }))
  const page = await calculator(site, 'railway-2009', { fragment: `#${fragment}` })
  expect(await said(page).innerText()).toContain('另一版规则')
  expect(await said(page).innerText()).toContain('1 项没有带入：这一页还没有的一问')
  expect(await lossIn(page)).toBe('299.9')
})

test('少了一个字符的链接：不带入，先列出读到的；核对以后才带入，可以撤销', async () => {
  const page = await calculator(site, 'railway-2009')
  await answer(page, '追究的对象是哪一种？', '直接责任人员')
  const before = await kept(page)
  const fragment = writeLink(railway, some)
  await page.evaluate(
    (hash) => {
      location.hash = hash
    },
    fragment.slice(0, -1),
  )
  const asked = confirm(page, damaged)
  await asked.waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('h-confirm')
  expect(await shown(page)).toEqual([
    '是否属于与铁道部有管理关系的建设项目管理机构和人员？ 是',
    '是否在建设管理工作中违规或者发生事故？ 是',
    '是否涉及人员死亡？ 不清楚',
    '是否因管理不善或工作失误造成经济损失？ 是',
    `${loss} 299.9万元`,
  ])
  // Nothing is replaced, and the address keeps the link, over a reload too.
  expect(await kept(page)).toBe(before)
  expect(await said(page).innerText()).toBe('')
  await page.reload()
  await asked.waitFor()
  expect(await kept(page)).toBe(before)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await said(page).innerText()).toContain('没有带入；原有所填没有改动')
  expect(await asked.count()).toBe(0)
  expect([hashOf(page), await kept(page)]).toEqual(['', before])
  await page.evaluate(
    (hash) => {
      location.hash = hash
    },
    fragment.slice(0, -1),
  )
  await asked.getByRole('button', { name: '带入', exact: true }).click()
  expect(await said(page).innerText()).toContain('已带入核对过的内容')
  expect(await page.evaluate(() => document.activeElement?.closest('.ask') !== null)).toBe(true)
  expect([hashOf(page), await lossIn(page)]).toEqual(['', '299.9'])
  await page.getByRole('button', { name: '撤销' }).click()
  expect(await kept(page)).toBe(before)
})

test('改了一处的链接：这一段读不出，别的列出来', async () => {
  const fragment = writeLink(railway, state(everyFlag))
  const place = fragment.indexOf('x0101') + 7
  const other = fragment.charAt(place) === '5' ? '6' : '5'
  const page = await calculator(site, 'railway-2009', {
    fragment: `#${fragment.slice(0, place)}${other}${fragment.slice(place + 1)}`,
  })
  const asked = confirm(page, damaged)
  expect(await asked.innerText()).toContain('有 1 处读不出来')
  const count = Object.keys(everyFlag).length
  expect((await shown(page)).length).toBeLessThan(count)
  expect((await shown(page)).length).toBeGreaterThanOrEqual(count - 32)
})

test('旧链接照样打开，没有校验，所以先核对；少了末一字的例子不再径行带入', async () => {
  const fragment = writeOld(railway, state({ managed: true, k8: true, k8_amount: '100' }))
  const page = await calculator(site, 'railway-2009', { fragment: `#${fragment.slice(0, -1)}` })
  const asked = confirm(page, old)
  expect((await shown(page)).at(-1)).toMatch(/ 10万元$/)
  expect(await page.getByRole('button', { name: '清空' }).getAttribute('aria-disabled')).toBe('true')
  // A whole link in its place, as one that was sent again.
  await go(page, writeLink(railway, some))
  expect(await asked.count()).toBe(0)
  expect(await lossIn(page)).toBe('299.9')
  await page.evaluate(
    (hash) => {
      location.hash = hash
    },
    `${writeOld(railway, some).replace('deaths.', 'gone.')}。`,
  )
  await asked.waitFor()
  expect(await asked.innerText()).toContain('有 1 项不能带入：gone')
  await asked.getByRole('button', { name: '带入', exact: true }).click()
  expect(await lossIn(page)).toBe('299.9')
})

test('什么也读不出的链接：说明白，原有所填不动', async () => {
  const page = await calculator(site, 'railway-2009', { fragment: `#${writeLink(railway, some)}` })
  for (const fragment of [
    '1.zzz/m&k1',
    '1.zzz/k1',
    '2.',
    `.${writeLink(railway, some).slice(30)}`,
    '2.ab12cd34z0000000',
    '9',
  ]) {
    await go(page, fragment)
    expect(await said(page).innerText(), fragment).toContain('没有读到能带入的内容')
    expect(await lossIn(page), fragment).toBe('299.9')
  }
})

test('核对的一栏：明暗、宽窄，axe 都没有发现', async () => {
  const two = { ...some, matters: [some.matters[0], { ...emptyMatter(1), noOthers: true }] } as const
  for (const fragment of [writeLink(railway, two).slice(0, -1), writeOld(railway, two)]) {
    const page = await calculator(site, 'railway-2009', { fragment: `#${fragment}` })
    await page.locator('.confirm').waitFor()
    expect(await everywhere(page)).toEqual([])
  }
})

test('核对的一栏在窄屏上不溢出；断了网打开损坏的链接，说明白，不动所填', async () => {
  const long = writeLink(railway, {
    ...some,
    matters: [{ ...emptyMatter(0), name: 'x'.repeat(60), answers: everyFlag }],
  })
  const page = await calculator(site, 'railway-2009', { fragment: `#${long.slice(0, -1)}`, viewport: phone })
  await confirm(page, damaged).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
  const other = await calculator(site, 'railway-2009', { fragment: `#${writeLink(railway, some)}` })
  await other.context().setOffline(true)
  await other.evaluate(
    (hash) => {
      location.hash = hash
    },
    writeLink(railway, state({ managed: false })).slice(0, -1),
  )
  await expect.poll(() => said(other).innerText()).toContain('没有取得核对所需的程序')
  expect(await lossIn(other)).toBe('299.9')
  troubles.splice(0)
})
