import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answer, calculator, question, result } from './calculator.ts'
import { type Reader, reader, readingPages } from './reader.ts'

const site = reader()
const { open } = site

/**
 * Translates the page as Chrome does, into the same words: each text node is taken away, and two `<font>` with the
 * words stand in its place; what is added later is translated too.
 */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const left = 'script, style, noscript, template, textarea, svg, font, [translate=no]'
    const wrap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = root instanceof Text ? [root] : []
      while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
      for (const text of texts) {
        if (text.data.trim() === '' || !text.parentElement || text.parentElement.closest(left)) continue
        const [outer, inner] = [document.createElement('font'), document.createElement('font')]
        inner.append(text.data)
        outer.append(inner)
        text.replaceWith(outer)
      }
    }
    wrap(document.body)
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node.isConnected) wrap(node)
    }).observe(document.body, { childList: true, subtree: true })
  })

/** What is read in a part of the page; and the words in it that are not translated. */
const read = (page: Page, within: string) =>
  page.locator(within).evaluate((part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    const left: string[] = []
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (textContent?.trim() && !parentElement?.closest('script, noscript, svg, font'))
        left.push(textContent)
    }
    return { words: part instanceof HTMLElement ? part.innerText : '', left }
  })

/** Does the same on a page that is translated and on one that is not, and expects the same to be read on both. */
async function alike(
  plain: Page,
  translated: Page,
  within: string,
  act: (page: Page) => Promise<unknown>,
): Promise<void> {
  await Promise.all([act(plain), act(translated)])
  const both = async () => [await read(plain, within), await read(translated, within)] as const
  await expect
    .poll(async () => {
      const [one, other] = await both()
      return other.words === one.words && other.left.length === 0
    })
    .toBe(true)
    .catch(async () => {
      const [one, other] = await both()
      expect(other).toEqual({ words: one.words, left: [] })
    })
}

async function two(make: (of: Pick<Reader, 'open'>) => Promise<Page>): Promise<readonly [Page, Page]> {
  const pages = [await make(site), await make(site)] as const
  await translate(pages[1])
  return pages
}

test('译过的推演：照样填写、撤销、换看法，所示与未译的相同，而且都是译文', async () => {
  const [plain, translated] = await two((of) => calculator(of, 'railway-2009'))
  const both = (act: (page: Page) => Promise<unknown>) => alike(plain, translated, '#calculator', act)
  const view = (name: string) => (page: Page) =>
    result(page).getByRole('radio', { name }).check({ force: true })
  await both((page) => answer(page, '是否属于与铁道部有管理关系的建设项目管理机构和人员？', '是'))
  await both((page) => answer(page, '是否在建设管理工作中违规或者发生事故？', '是'))
  await both((page) => answer(page, '发生的事故、出现的违规是否经核实确认？', '是'))
  await both((page) => answer(page, '是否因管理不善或工作失误造成经济损失？', '是'))
  await both((page) => answer(page, '追究的对象是哪一种？', '直接责任人员'))
  const loss = '因管理不善或工作失误造成的经济损失（直接、间接合计）是多少？'
  const fill = (typed: string) => async (page: Page) =>
    (await question(page, loss)).getByRole('textbox').fill(typed)
  for (const typed of ['30', '299.9', '三百万', 'x', '']) await both(fill(typed))
  for (const name of ['备忘', '清单', '说明']) await both(view(name))
  await both((page) => page.getByRole('button', { name: '撤销' }).click())
  await both((page) => page.getByRole('button', { name: '撤销' }).click())
  await both((page) => page.getByRole('button', { name: '＋ 增加事项' }).click())
  await both((page) => page.getByRole('textbox', { name: '名称' }).fill('第二件'))
  await both((page) => page.getByRole('searchbox', { name: '筛选情形' }).fill('拨付'))
  await both((page) => page.getByRole('searchbox', { name: '筛选情形' }).fill(''))
  await both((page) => page.getByRole('button', { name: '清空' }).click())
})

/** Random numbers that the seed repeats. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

test.for(readingPages)('%s：译过以后随意答二十问，所示与未译的相同', async (id) => {
  const [plain, translated] = await two((of) => calculator(of, id))
  const next = random(Number(process.env.TEST_SEED ?? 1))
  for (let done = 0; done < 5; done++) {
    const chances = [1, 2, 3, 4].map(() => next.next().value)
    await alike(plain, translated, '#calculator', (page) =>
      page.evaluate(async (shares) => {
        for (const share of shares) {
          const all = [
            ...document.querySelectorAll<HTMLElement>(
              '.ask :is(input[type=radio], summary, .question button)',
            ),
          ].filter((one) => one.getClientRects().length > 0)
          all[Math.floor(share * all.length)]?.click()
          // A question is drawn with its answer, and a group that is unfolded a moment later.
          await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 20)))
        }
      }, chances),
    )
  }
})

test('译过的搜索：一问再问、筛选，所示与未译的相同，而且都是译文', async () => {
  const [plain, translated] = await two(async (of) => {
    const page = await of.open('search/')
    await page.locator('html[data-ready]').waitFor()
    return page
  })
  const ask = (typed: string) => async (page: Page) => {
    await page.getByRole('searchbox').fill(typed)
    await page.waitForFunction(
      (words) => document.querySelector<HTMLElement>('.results')?.dataset.answered === words,
      typed,
    )
  }
  const both = (act: (page: Page) => Promise<unknown>) => alike(plain, translated, '.search .box', act)
  for (const typed of ['压案不查', '领导班子 失察', 'yabc', '宁波 七条八项', '没有的字句', '领导班子'])
    await both(ask(typed))
  await both((page) =>
    page
      .getByRole('button', { name: /^全部显示/ })
      .first()
      .click(),
  )
  await both((page) => page.getByRole('button', { name: /^宁波/ }).click())
})

test('译过的阅读页：不把译文当原文复制', async () => {
  const page = await open('regulations/ningbo-2015/#art_7')
  await translate(page)
  await page.getByRole('button', { name: '复制原文' }).click()
  expect(await page.locator('.bar [role=status]').innerText()).toContain('已不是原文')
})
