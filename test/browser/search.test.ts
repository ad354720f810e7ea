import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { fileAt } from '../build/pages.ts'
import { sites } from '../build/sites.ts'
import { chosenQueries } from '../search/queries.ts'
import { everywhere } from './axe.ts'
import { phone, quiet, reader } from './reader.ts'
import { askAll, bare, type Shown, statedProvisions } from './search.ts'

const { open, visit, at, troubles } = reader()
const provisions = statedProvisions()

/** Random numbers that the seed repeats. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

/** 2–12 Han characters that stand together in one provision, marks aside; every other one with the marks between. */
function substrings(count: number): readonly string[] {
  const next = random(Number(process.env.TEST_SEED ?? 1))
  const pick = (below: number) => Math.floor(next.next().value * below)
  const found: string[] = []
  while (found.length < count) {
    const { read } = provisions[pick(provisions.length)] ?? { read: '' }
    const from = pick(read.length)
    const size = 2 + pick(11)
    const [run = ''] =
      new RegExp(`^(?:\\p{Script=Han}[，、；：。“”（）]*){${size}}`, 'u').exec(read.slice(from)) ?? []
    if (run !== '') found.push(found.length % 2 === 0 ? bare(run) : run.replace(/[^\p{Script=Han}]+$/u, ''))
  }
  return found
}

const holding = (query: string) =>
  provisions.filter(({ states }) => states.some((state) => state.includes(bare(query)))).map(({ at }) => at)

test('任取 500 个字串：含它的条文一处不漏，原文里没有一处不含它，原文在相关之前', {
  timeout: 120_000,
}, async () => {
  const page = await open('search/')
  const queries = substrings(500)
  const shown = await askAll(page, queries)
  const wrong = queries.flatMap((query, order) => {
    const { words = [], regions = [] } = shown[order] ?? {}
    const right = holding(query)
    const faults = [
      ...right.filter((one) => !words.includes(one)).map((one) => `misses ${one}`),
      ...words.filter((one) => !right.includes(one)).map((one) => `false ${one}`),
      ...(regions.at(-1) === '相关' && regions.includes('原文') ? [] : [`regions ${regions.join(' ')}`]),
      ...(new Set(words).size === words.length ? [] : ['twice']),
    ]
    return faults.map((fault) => `${query}: ${fault}`)
  })
  expect(wrong).toEqual([])
})

test('一百个选定的查询，引证在最前，原文与手写的答案全同', { timeout: 120_000 }, async () => {
  expect(chosenQueries.length).toBe(100)
  const page = await open('search/')
  const shown = await askAll(
    page,
    chosenQueries.map(({ typed }) => typed),
  )
  const compared = chosenQueries.map(({ typed, asked, cited, words, none, offered }, order) => {
    const { regions, ...one }: Partial<Shown> = shown[order] ?? {}
    return {
      wanted: {
        typed,
        asked: asked ?? null,
        cited: cited ?? [],
        words: [...words].sort(),
        none: none ?? false,
        ...(offered ? { offered } : {}),
      },
      got: {
        typed,
        asked: one.meant ?? null,
        cited: one.cited ?? [],
        words: [...(one.words ?? [])].sort(),
        none: regions?.includes('没有找到') ?? true,
        ...(offered ? { offered: one.offered?.[0] } : {}),
      },
      first: cited?.some((address) => !address.endsWith('#missing')) ? regions?.[0] : '条款',
    }
  })
  expect(compared.map(({ got }) => got)).toEqual(compared.map(({ wanted }) => wanted))
  expect(compared.filter(({ first }) => first !== '条款')).toEqual([])
})

test.for([
  '的',
  '责'.repeat(200),
  '，。；：“”',
  '.*',
  '(?:压|案)+[不查]{2}\\',
  '<img src=x onerror=alert(1)>',
  '"><script>document.title=1</script>',
  "' OR 1=1 --",
  '𠮷𡃁𠀀',
  '\ud842',
  '%E4%B8',
  '&amp;#q=1',
  'a'.repeat(3000),
  '压案不查\u0000',
  '__proto__',
])('%j：不出错，不当作代码', async (typed) => {
  const page = await visit('search/')
  const title = await page.title()
  await page.getByRole('searchbox').fill(typed)
  await page.waitForFunction(
    (words) => document.querySelector<HTMLElement>('.results')?.dataset.answered === words,
    await page.getByRole('searchbox').inputValue(),
  )
  expect(await page.title()).toBe(title)
  expect(await page.locator('.results :is(img, script, iframe)').count()).toBe(0)
  expect((await page.getByRole('status').first().textContent()) ?? '').not.toBe('')
})

const dialog = (page: Page) => page.getByRole('dialog', { name: '搜索' })

test('按 / 打开，箭头选择，Enter 打开条款，所查的字标出', async () => {
  const page = await open('regulations/ningbo-2015/')
  await page.keyboard.press('/')
  await expect
    .poll(() =>
      dialog(page)
        .getByRole('searchbox')
        .evaluate((box) => box.matches(':focus')),
    )
    .toBe(true)
  await page.keyboard.type('成效明显')
  await dialog(page).getByRole('link', { name: '宁波 第十六条第(二)项' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('某镇 第十二条第(二)项')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  expect(await page.evaluate(() => document.activeElement?.matches('input'))).toBe(true)
  await page.keyboard.press('Enter')
  await page.waitForURL(/#art_16__para_1__point_2/)
  expect(await dialog(page).isVisible()).toBe(false)
  await expect.poll(() => page.locator('#art_16__para_1__point_2').evaluate(inView)).toBe(true)
})

const inView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}

test('Ctrl K 打开，Esc 关闭，焦点回到原处', async () => {
  const page = await open('doubts/')
  const link = page.getByRole('navigation', { name: '全站' }).getByRole('link', { name: '说明' })
  await link.focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('免职')
  await dialog(page).getByText('原文').first().waitFor()
  await page.keyboard.press('Escape')
  expect(await dialog(page).isVisible()).toBe(false)
  expect(await link.evaluate((one) => one === document.activeElement)).toBe(true)
})

test('在别的框里输入 / 不会打开搜索', async () => {
  const page = await open('calculator/railway-2009/')
  await page.locator('html[data-ready]').waitFor()
  await page.getByRole('searchbox', { name: /筛选/ }).fill('')
  await page.getByRole('searchbox', { name: /筛选/ }).press('/')
  expect(await dialog(page).isVisible()).toBe(false)
})

test('网络慢时先输入的字不丢', async () => {
  const page = await open('')
  const slow = Promise.withResolvers<void>()
  await page.route(/_astro|data\/search/, async (route) => {
    await slow.promise
    await route.continue()
  })
  await page.keyboard.press('/')
  await page.keyboard.type('小金库')
  slow.resolve()
  await dialog(page).getByRole('link', { name: '铁路 第八条第9项' }).waitFor()
  expect(await dialog(page).getByRole('searchbox').inputValue()).toBe('小金库')
})

test('数据载入不了，说明原因，重试之后能查', async () => {
  const page = await open('search/')
  await page.route(/data\/search\/pack/, (route) => route.fulfill({ status: 503, body: '' }))
  await page.getByRole('searchbox').fill('免职')
  await page.getByText('查找要用的数据没有载入').waitFor()
  await page.unroute(/data\/search\/pack/)
  await page.getByRole('button', { name: '重试' }).click()
  await page.getByRole('link', { name: '宁波 第十四条第一款' }).waitFor()
  troubles.splice(0)
})

test('断网：没有找到的一问说明什么没有载入，别的照查；联网之后再取', async () => {
  const page = await open('search/')
  const box = page.getByRole('searchbox')
  await box.fill('免职')
  await page.getByRole('link', { name: '宁波 第十四条第一款' }).waitFor()
  await page.context().setOffline(true)
  const related = page.getByRole('region', { name: '相关' })
  for (const typed of ['压按不查', '间接责任', '龘龘']) {
    await box.fill(typed)
    const nothing = page.getByRole('region', { name: '没有找到' })
    await nothing.getByText('相近的字句没有载入，请检查网络').waitFor()
    await related.getByText('索引没有载入。请检查网络').waitFor()
    await box.fill('压案不查')
    await page.getByRole('link', { name: '宁波 第七条第(九)项' }).waitFor()
    await box.fill('yasc')
    await page.getByText('按拼音读作“一案双查”').waitFor()
  }
  await box.fill('压按不查')
  await page.getByText('相近的字句没有载入，请检查网络').waitFor()
  await page.context().setOffline(false)
  await page.getByRole('region', { name: '没有找到' }).getByRole('button', { name: '重试' }).click()
  await page.getByRole('button', { name: '压案不查', exact: true }).waitFor()
  await related.getByRole('button', { name: '重试' }).click()
  await related.getByText('没有别的相关内容').or(related.getByRole('link').first()).waitFor()
  // What has been fetched once is there for every later query.
  await page.context().setOffline(true)
  await box.fill('责令检察')
  await page.getByRole('button', { name: '责令检查' }).waitFor()
  await related.getByText('索引没有载入').or(related.getByText('没有别的相关内容')).waitFor()
  troubles.splice(0)
})

test('没有找到的，按 Enter 不打开相近的', async () => {
  const page = await open('')
  await page.keyboard.press('/')
  await page.keyboard.type('间接责任')
  await dialog(page).getByRole('link', { name: '直接责任' }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForTimeout(500)
  expect(page.url()).toBe(at(''))
  expect(await dialog(page).isVisible()).toBe(true)
})

test('筛选可以合用，写在地址里，重新打开还在，可以清除', async () => {
  const page = await open('search/#q=领导班子')
  const facets = page.getByRole('group', { name: '筛选' })
  await facets.getByRole('button', { name: /^宁波/ }).click()
  await facets.getByRole('button', { name: /^从重从轻/ }).click()
  const names = () =>
    page
      .getByRole('region', { name: '原文' })
      .getByRole('heading', { level: 3 })
      .getByRole('link')
      .allTextContents()
  await expect.poll(names).toEqual(['宁波 第十五条', '宁波 第十六条'])
  const fragment = await page.evaluate(() => decodeURIComponent(location.hash))
  expect(fragment).toBe('#q=领导班子&in=ningbo-2015&kind=treatment')
  await page.reload()
  await expect.poll(names).toEqual(['宁波 第十五条', '宁波 第十六条'])
  // The count beside a choice is what choosing it would leave.
  const choice = facets.getByRole('button', { name: /^某镇/ })
  const count = Number(/\d+$/.exec((await choice.textContent()) ?? '')?.[0])
  await facets.getByRole('button', { name: /^宁波/ }).click()
  await choice.click()
  await expect.poll(async () => (await names()).length).toBe(count)
})

test('相关另行计数，不重复原文，本站的话标明', async () => {
  const page = await open('search/#q=压案不查')
  await page.getByRole('button', { name: /^查找相关/ }).click()
  const related = page.getByRole('region', { name: '相关' })
  await related.getByRole('link').first().waitFor()
  const links = await related
    .getByRole('heading', { level: 3 })
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.split(':~:')[0]))
  const words = await page
    .getByRole('region', { name: '原文' })
    .getByRole('heading', { level: 3 })
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.split(':~:')[0]))
  expect(words).toHaveLength(4)
  expect(links.filter((link) => words.includes(link))).toEqual([])
  expect(Number(await related.locator('.count').textContent())).toBe(links.length)
  expect(await related.getByText('条文', { exact: true }).count()).toBeGreaterThan(0)
  await page.getByRole('searchbox').fill('避重就轻')
  await related.getByText('文摘', { exact: true }).first().waitFor()
  expect(await related.innerText()).not.toContain('\u200b')
})

test.for([
  ['一案雙查', '原文是简体，已按“一案双查”查找'],
  ['yasc', '按拼音读作“一案双查”'],
  ['压按不查', '字面相近的词，意思可能不同，甚至相反：压案不查'],
  ['间接责任', '没有找到。这些字都有，但没有这样连在一起的'],
  ['挪用建设资金', '隔开来查：挪用 建设资金'],
  ['领导班子 -责任', '不列含“责任”的，原文因此少列'],
  ['第九十九条', '没有编号为“第九十九条”的一处'],
  [`${'责'.repeat(301)}`, '输入太长，只查了前 300 个字'],
  ['宁波 压案不查', '只在宁波的办法里找“压案不查”'],
  ['第七条 压案不查', '略去了前面的“第七条”'],
  ['宁波第九十九条', '宁波的办法没有“第九十九条”'],
  ['从轻处罚', '没有找到'],
  ['龘龘', '条文、题名和条号里没有“龘”'],
  ['，。', '没有可以查找的字'],
] as const)('%s：%s', async ([typed, said]) => {
  const page = await visit('search/')
  const [shown] = await askAll(page, [typed])
  expect(shown?.text).toContain(said)
})

test('没有引导语的项说明引导语缺失，有的列出', async () => {
  const page = await open('search/')
  const [torn, whole] = await askAll(page, ['压案不查，甚至包庇袒护', '查办案件不坚决'])
  expect(torn?.text).toContain('〔这一项的引导语缺失〕')
  expect(whole?.text).toContain('有下列情形之一的，追究纪委领导班子或相关人员的监督责任：')
})

/** Whether the words that are marked stand in the provision, and it is in view. */
const arrived = (page: Page, eId: string) =>
  page.evaluate((id) => {
    const place = document.getElementById(id)
    const box = place?.getBoundingClientRect()
    const ranges = [...(CSS.highlights.get('asked') ?? [])]
    const inside = ranges.filter(
      (range) => range instanceof Range && place?.contains(range.commonAncestorContainer),
    )
    return {
      seen: box !== undefined && box.bottom > 0 && box.top < innerHeight,
      marked: ranges.map(String),
      inside: inside.length === ranges.length,
    }
  }, eId)

const often = [
  '从重',
  '参照执行',
  '从其规定',
  '2015年6月1日',
  '一案双查',
  '附则',
  '申诉复核',
  '责任追究的情形',
  '免职',
  '领导班子',
  '通报批评',
  '小金库',
  '情节较轻的，责令',
  '挪用、串换建设资金',
]

test('打开一处：条款在眼前，标出的字就在其中，哪怕别处先有', { timeout: 180_000 }, async () => {
  const page = await open('search/')
  for (const typed of often) {
    await askAll(page, [typed])
    const links = page
      .getByRole('region', { name: '原文' })
      .getByRole('heading', { level: 3 })
      .getByRole('link')
    // So many are shown without being asked for.
    const count = Math.min(await links.count(), 20)
    for (const order of new Set([0, count - 1])) {
      const href = (await links.nth(order).getAttribute('href')) ?? ''
      const eId = /#([^:]+)/.exec(href)?.[1] ?? ''
      await links.nth(order).click()
      await page.locator(`#${eId}`).waitFor()
      const reached = async () => {
        const { seen, marked, inside } = await arrived(page, eId)
        return { seen, inside, marked: [...new Set(marked.map(bare))] }
      }
      await expect
        .poll(reached, { message: `${typed} ${href}` })
        .toEqual({ seen: true, inside: true, marked: [bare(typed)] })
      await page.goBack()
      await links.first().waitFor()
    }
  }
})

test('在阅读页的搜索框里打开本页的一处，不离开这一页，标出的字就在其中', async () => {
  const page = await open('regulations/ningbo-2015/')
  await page.keyboard.press('/')
  await page.keyboard.type('从其规定')
  await dialog(page).getByRole('link', { name: '宁波 第二十一条' }).click()
  await expect
    .poll(() => arrived(page, 'art_21__para_1'))
    .toEqual({ seen: true, marked: ['从其规定'], inside: true })
  // The same again: nothing in the address changes.
  await page.keyboard.press('/')
  await dialog(page).getByRole('link', { name: '宁波 第二十一条' }).click()
  await expect.poll(() => arrived(page, 'art_21__para_1')).toMatchObject({ seen: true, marked: ['从其规定'] })
})

test('带文字片段的地址在新的标签页打开，也到这一处', async () => {
  const page = await open(`regulations/ningbo-2015/#art_15__para_1:~:text=${encodeURIComponent('从重')}`)
  await expect
    .poll(() => arrived(page, 'art_15__para_1'))
    .toMatchObject({ seen: true, marked: ['从重'], inside: true })
})

test('相关只随现在的查询', async () => {
  const page = await open('search/#q=压案不查实情')
  const related = page.getByRole('region', { name: '相关' })
  await related.getByText('没有别的相关内容').or(related.getByRole('link').first()).waitFor()
  await page.getByRole('searchbox').fill('压案不查')
  await page.getByRole('region', { name: '原文' }).waitFor()
  expect(await related.getByText('没有别的相关内容').isVisible()).toBe(false)
  expect(await related.getByRole('button', { name: /^查找相关/ }).isVisible()).toBe(true)
})

test('跳到正文的链接不清掉所查', async () => {
  const page = await open('search/#q=免职')
  await page.getByRole('region', { name: '原文' }).waitFor()
  await page.getByRole('link', { name: '跳到正文' }).focus()
  await page.keyboard.press('Enter')
  expect(await page.getByRole('searchbox').inputValue()).toBe('免职')
  expect(await page.getByRole('region', { name: '原文' }).isVisible()).toBe(true)
})

test('按了 Enter 又关上，不会再跳走', async () => {
  const page = await open('')
  const slow = Promise.withResolvers<void>()
  await page.route(/data\/search\/pack/, async (route) => {
    await slow.promise
    await route.continue()
  })
  await page.keyboard.press('/')
  await page.keyboard.type('小金库')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  slow.resolve()
  // The answer has come once it is there for who opens the box again.
  await page.keyboard.press('/')
  await dialog(page).getByRole('link', { name: '铁路 第八条第9项' }).waitFor()
  expect(page.url()).toBe(at(''))
})

test('不识文字片段的浏览器，由页面标出', async () => {
  // Coded, the directive stays in the address, as it does where the browser does not know it.
  const directive = encodeURIComponent(`:~:text=${encodeURIComponent('主动承担责任')}`)
  const page = await open(`regulations/ningbo-2015/#art_16__para_1__point_2${directive}`)
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get('asked') ?? [])].map((range) => String(range)),
  )
  expect(marked).toEqual(['主动承担责任'])
  expect(await page.locator('#art_16__para_1__point_2').evaluate(inView)).toBe(true)
})

/** The files of the site that are asked for while something is done, with their sizes after brotli. */
async function fetched(page: Page, act: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
  const files = new Map<string, number>()
  const note = (request: { url: () => string }) => {
    const url = new URL(request.url())
    const file = fileAt(sites.plain, url)
    if (file !== null) files.set(file, brotliCompressSync(readFileSync(join(sites.plain.root, file))).length)
  }
  page.on('request', note)
  await act()
  page.off('request', note)
  return files
}

const sum = (files: ReadonlyMap<string, number>) => [...files.values()].reduce((all, one) => all + one, 0)

test('用之前一个字节也不取；第一次逐字的答案不过 50 kB；相关再取不过 150 kB', async () => {
  const page = await open('')
  const idle = await fetched(page, async () => {
    await page.reload()
    await quiet(page)
  })
  expect([...idle.keys()].filter((file) => /search|Search|places|pagefind|\.js$/.test(file))).toEqual([])
  const exact = await fetched(page, async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('压案不查')
    await dialog(page).getByRole('link', { name: '宁波 第七条第(九)项' }).waitFor()
  })
  expect([...exact.keys()]).toContain('data/search/pack.json')
  expect(sum(exact)).toBeLessThanOrEqual(50 * 1024)
  await page.goto(at('search/#q=压案不查'))
  await page.getByRole('region', { name: '原文' }).waitFor()
  const related = await fetched(page, async () => {
    await page.getByRole('button', { name: /^查找相关/ }).click()
    await page.getByRole('region', { name: '相关' }).getByRole('link').first().waitFor()
  })
  expect([...related.keys()].filter((file) => !file.startsWith('pagefind/'))).toEqual([])
  expect(sum(related)).toBeGreaterThan(20 * 1024)
  expect(sum(related)).toBeLessThanOrEqual(150 * 1024)
})

test('搜索框和结果，明暗两色、宽窄两屏，axe 没有发现', async () => {
  const page = await open('')
  await page.keyboard.press('/')
  await page.keyboard.type('责令检察')
  await dialog(page).getByRole('button', { name: '责令检查' }).waitFor()
  expect(await everywhere(page)).toEqual([])
  await page.goto(at('search/#q=领导班子&kind=measure'))
  await page.getByRole('region', { name: '原文' }).waitFor()
  expect(await everywhere(page)).toEqual([])
})

test('从建议里选的，到搜索页也是它', async () => {
  const page = await open('')
  await page.keyboard.press('/')
  await page.keyboard.type('压按不查')
  await dialog(page).getByRole('button', { name: '压制不查' }).click()
  await dialog(page).getByRole('link', { name: '某镇 第六条第(二)项第5目' }).waitFor()
  await dialog(page).getByRole('link', { name: '在搜索页看全部' }).click()
  await page.getByRole('region', { name: '原文' }).waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe('压制不查')
})

test('手机上搜索框占满一屏，没有横向滚动', async () => {
  const page = await open('regulations/railway-2009/', { viewport: phone })
  await page.getByRole('link', { name: /^搜索/ }).click()
  await dialog(page).getByRole('searchbox').fill('铁路13条(二)5')
  await dialog(page).getByRole('link', { name: '铁路 第十三条第(二)项第5目' }).waitFor()
  const { width, height } = (await dialog(page).boundingBox()) ?? { width: 0, height: 0 }
  expect({ width, height }).toEqual(phone)
  expect(await dialog(page).evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true)
})

test('不用脚本，搜索页给出索引，链接都能用', async () => {
  const page = await open('search/', { javaScriptEnabled: false })
  expect(await page.locator('main').innerText()).toContain('现在没有开启 JavaScript')
  expect(await page.getByRole('searchbox').isVisible()).toBe(false)
  for (const name of [
    '铁路建设责任追究暂行办法',
    '铁路建设管理办法',
    '灯下黑',
    '调离岗位',
    '隐瞒不报、压案不查',
  ])
    expect(await page.locator('.index').getByRole('link', { name, exact: true }).count()).toBe(1)
})
