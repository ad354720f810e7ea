import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalog, library, measuresOf, rulesets } from '#knowledge'
import { foldPack } from '#search'
import { indexEnds, inPackOrder, limitVariable, provisionsOf, searchPack } from '#search-index'
import { writePieces } from '../../src/search-index/pieces.ts'
import { reader } from './reader.ts'
import { askAll, bare, statedProvisions } from './search.ts'

const { open, at, troubles } = reader()

/**
 * The built site with the pack and the indexes that it would have if its texts were too many for a pack, and too many for
 * one index: its pages and data files are the same for every size.
 */
const folder = mkdtempSync(join(tmpdir(), 'large-'))
let pack = ''

beforeAll(async () => {
  const texts = library()
  const sized = inPackOrder(texts).map(({ id }) => ({ id, characters: 2_000_000 }))
  await writePieces(
    sized,
    (place) => provisionsOf(texts.open(sized[place]?.id ?? ''), null).map(({ words }) => words),
    folder,
  )
  process.env[limitVariable] = '1'
  const made = searchPack({ catalog: catalog(), library: texts, rulesets: rulesets(), measuresOf })
  delete process.env[limitVariable]
  pack = JSON.stringify(foldPack({ ...made, indexes: indexEnds(sized).length }))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Opens a page of the site as if its texts were many; nothing of the search is fetched before it is used. */
async function openLarge(path: string): Promise<Page> {
  const page = await open(path)
  await page.route(/data\/search\/pack/, (route) =>
    route.fulfill({ body: pack, contentType: 'application/json' }),
  )
  await page.route(/\/pagefind\//, (route) => {
    const [, file = ''] = new URL(route.request().url()).pathname.split('/pagefind/')
    return route.fulfill({ path: join(folder, decodeURIComponent(file)) })
  })
  return page
}

const provisions = statedProvisions()
/** Words that stand together, from every tenth provision another place. */
const substrings = provisions
  .filter((_, order) => order % 10 === 0)
  .map(({ read }, order) => bare(read).slice(order % 7, (order % 7) + 2 + (order % 8)))
  .filter((words) => words.length > 1)

test('逐字查的，与原文相同；条款和没有的也照说', { timeout: 120_000 }, async () => {
  expect(substrings.length).toBeGreaterThan(20)
  expect(JSON.parse(pack).indexes).toBe(4)
  const page = await openLarge('search/')
  const shown = await askAll(page, [...substrings, '宁波第七条第八项', '量子纠缠'])
  const [cited, none] = shown.slice(-2)
  for (const [order, words] of substrings.entries()) {
    // Of a large collection, conjectures are not looked through.
    const right = provisions.filter(({ states }) => states.slice(0, 2).some((state) => state.includes(words)))
    expect([words, shown[order]?.words.toSorted()]).toEqual([words, right.map((one) => one.at).sort()])
  }
  expect(cited?.cited).toEqual(['ningbo-2015#art_7__para_1__point_8'])
  expect(none?.text).toContain('没有找到')
  expect(none?.text).toContain('不列“相关”')
})

test('索引有一块取不到，就说没有查成，不说没有；再试就有', async () => {
  const page = await openLarge('search/')
  const results = page.locator('.search .results')
  await page.route(/texts-\d+\/index\//, (route) => route.fulfill({ status: 503, body: '' }))
  await page.getByRole('searchbox').fill('小金库')
  await results.getByText('原文没有查成').waitFor()
  await results.getByRole('region', { name: '名目' }).waitFor()
  expect(await results.getByText(/没有找到|只有名目/).count()).toBe(0)
  await page.unroute(/texts-\d+\/index\//)
  await results.getByRole('button', { name: '重试' }).click()
  await results.getByRole('region', { name: '原文' }).waitFor()
  expect(troubles.splice(0).length).toBeGreaterThan(0)
})

test('各页的对话框里找名称和条款；查原文的，带到搜索页', async () => {
  const page = await openLarge('')
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: '搜索' })
  await dialog.getByRole('searchbox').fill('宁波第七条')
  await dialog.getByRole('region', { name: '条款' }).waitFor()
  await dialog.getByRole('searchbox').fill('不认真抓督促落实')
  await dialog.getByRole('link', { name: '到搜索页查原文' }).waitFor()
  expect(await dialog.getByText('没有找到').count()).toBe(0)
  await dialog.getByRole('searchbox').press('Enter')
  await page.waitForURL(`${at('search/')}#q=*`)
  await page.locator('.search .results').getByRole('region', { name: '原文' }).waitFor()
})
