import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { pagesOf } from './pages.ts'
import { sites } from './sites.ts'

const site = sites.nested
const pages = new Map(pagesOf(site).map((page) => [page.file, page]))

function pageOf(path: string) {
  const page = pages.get(`${path}index.html`)
  if (!page) throw new Error(`没有这一页：${path}`)
  return page
}

const dataOf = (path: string) => JSON.parse(readFileSync(join(site.root, 'data', path), 'utf8'))

interface Row {
  readonly id: string
  readonly under: Readonly<Record<string, readonly string[]>>
}
const rows: readonly Row[] = dataOf('library.json')
const plain = (words: string) => words.replace(/\s+/g, '')
const wordsOf = (of: readonly { readonly textContent: string }[]) => of.map(({ textContent }) => textContent)

/** Where the links with these words lead, from the root of the site, with what they say of it. */
const linksIn = (path: string, at: string, words: string) =>
  pageOf(path)
    .document.querySelectorAll(`[id="${at}"] > p a`)
    .filter((link) => link.textContent === words)
    .map((link) => ({
      to: (link.getAttribute('href') ?? '').replace(site.base, '/'),
      says: link.getAttribute('title') ?? '',
    }))

test('文件夹里的和本站的一同列在文件库，各归其类', () => {
  expect(rows.map(({ id }) => id).toSorted()).toEqual(
    [
      'ningbo-2015',
      'qinghai-2015',
      'railway-2009',
      'township',
      'reading-club',
      '图书角管理办法-2018-03-01',
      '图书角管理办法-2022-05-10',
      '阅览室守则-2020-09-01',
      '读者公约',
      '座位登记细则-2021-04-02',
      '馆藏规程-2019-06-01',
    ].toSorted(),
  )
  const under = (id: string) => rows.find((row) => row.id === id)?.under ?? {}
  expect(under('图书角管理办法-2018-03-01')).toMatchObject({
    level: ['市'],
    region: ['甲市'],
    status: ['文件自称已修改'],
    year: ['2018年'],
    tier: ['文本'],
  })
  expect(under('图书角管理办法-2022-05-10')).toMatchObject({ status: ['未载'], year: ['2022年'] })
  expect(under('读者公约')).toMatchObject({ tier: ['文本', '校勘'], level: ['市'], region: ['未载'] })
  expect(under('reading-club')).toMatchObject({ tier: ['文本'], year: ['未载'] })
  expect(under('ningbo-2015')).toMatchObject({ tier: ['文本', '校勘', '规则', '对照'] })
})

test('文件库的静态列表：每一份都列，每一类都有自己的列表', () => {
  const listed = (path: string) =>
    pageOf(path)
      .document.querySelectorAll('.static .texts > li > a')
      .map((link) =>
        decodeURIComponent(link.getAttribute('href') ?? '').slice(`${site.base}regulations/`.length, -1),
      )
  expect(listed('library/').toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
  expect(listed('library/date/')[0]).toBe('图书角管理办法-2022-05-10')
  const words = rows.flatMap(({ id, under }) =>
    Object.entries(under).flatMap(([facet, own]) => own.map((word) => ({ facet, word, id }))),
  )
  const facets = Map.groupBy(words, ({ facet }) => facet)
  for (const [facet, own] of facets) {
    const values = Map.groupBy(own, ({ word }) => word)
    // A facet under which all stand together says nothing, and has no lists.
    if (values.size < 2) continue
    for (const [word, texts] of values)
      expect(listed(`library/by/${facet}/${word}/`).toSorted(), `${facet} ${word}`).toEqual(
        texts.map(({ id }) => id).toSorted(),
      )
  }
})

describe('每一个字都在页上，次序不变', () => {
  test.for(rows.map(({ id }) => id))('%s', (id) => {
    const { document } = pageOf(`regulations/${id}/`)
    const main = parse(document.querySelector('main')?.outerHTML ?? '')
    for (const aside of main.querySelectorAll('.law, .note, .alt, .pk, .alike, .lost, .cited-by'))
      aside.remove()
    const drawn = plain(main.textContent)
    let from = 0
    for (const { kind, num, heading = '', text, eId } of dataOf(`regulations/${id}.json`).provisions) {
      // The cells of a table stand apart on the page; the rules between its rows are lines there.
      const pieces = kind === 'table' || kind === 'annex' ? text.split(/[|\t\n]/) : [text]
      for (const words of [num ?? '', heading, ...pieces].map(plain)) {
        if (words === '' || /^:?-+:?$/.test(words)) continue
        const at = drawn.indexOf(words, from)
        expect(at, `${eId}：${words}`).toBeGreaterThanOrEqual(from)
        from = at + words.length
      }
    }
  })
})

describe('他文的引用', () => {
  const rules = 'regulations/阅览室守则-2020-09-01/'
  const says = '《图书角管理办法》，2018-03-01的文本'

  test.for([
    ['办法第四条', '/regulations/图书角管理办法-2018-03-01/#art_4', says],
    [
      '《图书角管理办法》第五条第一款第(二)项',
      '/regulations/图书角管理办法-2018-03-01/#art_5__para_1__point_2',
      says,
    ],
  ])('%s：早于它的末一个文本的那一处，并且说明是哪一个文本', ([words, to, which]) => {
    expect(linksIn(rules, 'art_2__para_1', words ?? '')).toEqual([{ to, says: which }])
  })

  test('没有那一条的，引到全文，并且说没有；没有收入的文本，不是链接', () => {
    expect(linksIn(rules, 'art_3__para_1', '《图书角管理办法》第九十九条')).toEqual([
      { to: '/regulations/图书角管理办法-2018-03-01/', says: `${says}；这一文本没有第九十九条` },
    ])
    expect(linksIn(rules, 'art_3__para_1', '《书架编号规程》')).toEqual([])
  })

  test('被引的条款列出谁引用它，全文列出谁引用全文；没有被引的文本不列', () => {
    const cited = (path: string, selector: string) =>
      wordsOf(pageOf(path).document.querySelectorAll(`${selector} .cited-by .cite`))
    const path = 'regulations/图书角管理办法-2018-03-01/'
    expect(cited(path, '[id="art_4__para_1"]')).toEqual(['第二条'])
    expect(cited(path, '[id="art_5__para_1__point_2"]')).toEqual(['第二条'])
    expect(cited(path, '.law')).toEqual(['第一条', '第三条'])
    expect(cited('regulations/图书角管理办法-2022-05-10/', 'main')).toEqual([])
  })
})

describe('版本', () => {
  test('题名的一页是最新的文本，并指明该文本自己的一页', () => {
    const { document } = pageOf('regulations/图书角管理办法/')
    expect(document.querySelector('[id="art_5__para_1"] > p')?.textContent).toContain('四十日')
    expect(
      decodeURIComponent(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? ''),
    ).toBe(`${site.origin}${site.base}regulations/图书角管理办法-2022-05-10/`)
    const { document: older } = pageOf('regulations/图书角管理办法-2018-03-01/')
    expect(wordsOf(older.querySelectorAll('.versions p:first-child a'))).toEqual([
      '2022年5月10日（所收最新）',
      '2018年3月1日',
      '总是最新的地址',
    ])
  })

  test('两个文本逐条比较：移动的、新增的、改了字的', () => {
    const { document } = pageOf('regulations/图书角管理办法-2022-05-10/from/图书角管理办法-2018-03-01/')
    const units = document.querySelectorAll('.unit')
    expect(units.map((unit) => unit.getAttribute('aria-label'))).toEqual([
      '第二条，改了文字',
      '第三条，新增',
      '第五条，改了条号和文字',
      '第七条，改了条号和文字',
    ])
    expect(wordsOf(units[0]?.querySelectorAll('ins') ?? [])).toEqual(['，也可以互换'])
    expect(wordsOf(units[2]?.querySelectorAll('del') ?? [])).toEqual(['三十日'])
    const kept = wordsOf(document.querySelectorAll('.kept li'))
    expect(kept).toContain('第三条 → 第四条')
    expect(kept).toContain('第五条 → 第六条')
  })
})

test('Word 自己编的条号，表格之后接着编', () => {
  const { document } = pageOf('regulations/座位登记细则-2021-04-02/')
  expect(wordsOf(document.querySelectorAll('.art .no'))).toEqual(['第一条', '第二条', '第三条'])
  expect(wordsOf(document.querySelectorAll('.art td'))).toEqual(['区', '座', '甲', '十二'])
})

test('分在几个文件里的一份，是一页；附件和其中的表格都在', () => {
  const { document } = pageOf('regulations/馆藏规程-2019-06-01/')
  expect(wordsOf(document.querySelectorAll('.art .no'))).toEqual(['第一条', '第二条', '第三条', '第四条'])
  expect(document.querySelector('.annex')?.textContent).toContain('库房检查表')
  expect(wordsOf(document.querySelectorAll('.annex td'))).toEqual([
    '项目',
    '次数',
    '防火',
    '每月一次',
    '防潮',
    '每周一次',
  ])
})

test('网页里的导航、程序、页脚不在页上；旁边的 .yaml 所说的都在', () => {
  const { html, document } = pageOf('regulations/读者公约/')
  for (const words of ['责任编辑', 'ICP备', '政务', 'alert(']) expect(html).not.toContain(words)
  expect(document.querySelector('[id="art_1__para_1"] > p')?.textContent).toMatch(/不涂画\s&不撕页/)
  expect(document.querySelector('[id="art_2__para_1"] .note')?.textContent).toContain('何种声音算不安静')
  expect(document.querySelector('.facts')?.textContent).toContain('2021年1月1日')
})

test('没有校勘的文本，页上说明文字照所给的文件；不说成残缺、未规定、不适用', () => {
  const { document } = pageOf('regulations/阅览室守则-2020-09-01/')
  const said = ['main', 'footer'].map((part) => document.querySelector(part)?.textContent).join()
  expect(document.querySelector('.notice')?.textContent).toContain('本站没有校勘')
  for (const words of ['未规定', '不适用', '文本残缺', '部委', '100%', '合集'])
    expect(said).not.toContain(words)
})

test.for(['compare', 'topics', 'terms', 'measures'])('四份的 %s 不因别的文本而变', (name) => {
  const read = (root: string) => readFileSync(join(root, `data/${name}.json`), 'utf8')
  expect(read(site.root)).toBe(read(sites.plain.root))
})
