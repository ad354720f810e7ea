import { expect, test } from 'vitest'
import { parse, walk } from '#law'
import { codes, filled, textOf } from './files.ts'

const read = (body: string) => textOf('甲.md', `# 某办法\n\n${body}`)

test('headings, strong numbers, lists and quotations lose their marks; lines keep their numbers', () => {
  const text = read(
    '## 第一章 总则\n\n**第一条** 为了*某事*，制定本办法。\n\n- (一)甲；\n* (二)乙。\n> 第二条 丙。\n### 第一节 丁 ###\n1\\. 戊\n2. 己\n',
  )
  expect(text.lines.map((line, at) => [at + 1, line]).filter(([, line]) => line !== '')).toEqual([
    [3, '第一章 总则'],
    [5, '第一条 为了某事，制定本办法。'],
    [7, '(一)甲；'],
    [8, '(二)乙。'],
    [9, '第二条 丙。'],
    [10, '第一节 丁 ###'],
    [11, '1. 戊'],
    [12, '2. 己'],
  ])
  expect(text.title).toEqual({ value: '某办法', words: '某办法', line: 1, from: 'text' })
})

test('lines of the tree are lines of the file', () => {
  const tree = parse(read('<!-- 注 -->\n\n第一条 甲。\n\n第三条 乙。').lines.join('\n'))
  expect([...walk(tree.provisions)].filter(({ kind }) => kind === 'article').map(({ line }) => line)).toEqual(
    [5, 7],
  )
  expect(tree.findings).toMatchObject([{ kind: 'jump', line: 7 }])
})

test('marks that are characters of the text stay: blanks of a form, products, comparisons, brackets', () => {
  const kept = [
    '第一条 姓名：______，3*4*5，a_b_c，x<5，贯彻<国务院规定>的办法，[略]，A&B',
    '姓名|性别',
    '1.5—2 倍',
    '#',
    '--- 附',
  ]
  expect(filled(read(`${kept[0]}\n${kept[1]}`))).toEqual(kept.slice(0, 2))
})

test('tables keep their rows without the line of dashes; a bar in a cell stays escaped', () => {
  const text = read(
    '第一条 按下表：\n\n<!-- TABLE -->\n\n| 甲 |乙 |\n|-----|:---:|\n| 丙\\|丁 |戊<br>己 |\n\n<!-- TABLE END -->\n',
  )
  expect(filled(text).slice(1)).toEqual(['| 甲 |乙 |', '| 丙\\|丁 |戊 己 |'])
})

test('comments, scripts and styles are left out over lines; entities, tags, links and pictures are resolved', () => {
  const text = read(
    '第一条 甲<!-- 一\n二 -->乙&ldquo;丙&#12299;\n<script>\nalert(1)\n</script>第二条 <u>丁</u>见[戊](http://x.y/z)。![图](a.png)\n<style>p{}</style>',
  )
  expect(filled(text)).toEqual(['第一条 甲', '乙“丙》', '第二条 丁见戊。'])
  expect(text.leftOut.find(({ what }) => what === '脚本和样式')).toMatchObject({ words: 'script' })
  expect(text.leftOut.filter(({ what }) => what === '标签').map(({ words }) => words)).toEqual([
    '<u>',
    '</u>',
  ])
  expect(JSON.stringify(text)).not.toContain('alert')
  expect(text.findings.map(({ code, line }) => [code, line])).toEqual([['picture', 7]])
})

test('footnotes stand apart with the line that calls them', () => {
  const text = read('第一条 甲[^1]。\n\n[^1]: 见乙。\n[^2]: 无人引用。')
  expect(filled(text)).toEqual(['第一条 甲。'])
  expect(text.footnotes).toEqual([
    { mark: '1', words: '见乙。', line: 3 },
    { mark: '2', words: '无人引用。', line: null },
  ])
})

test('front matter says what it says, in its own words; all of it is listed', () => {
  const text = textOf(
    '甲.md',
    '---\ntitle: "某办法"\npublish_date: 2001-12-25\nimplement_date: "2002-02-01"\nstatus: "废止或失效"\ncategory: 行政法规\nsource: 某数据库\nsynced: 2026-06-08\ntags:\n  - 甲\n---\n# 某办法\n\n第一条 甲。\n',
  )
  const said = (value: string, words: string, line: number) => ({ value, words, line, from: 'front-matter' })
  expect(text.dates).toEqual({
    adopted: null,
    issued: said('2001-12-25', 'publish_date: 2001-12-25', 3),
    revised: [],
    inForce: said('2002-02-01', 'implement_date: "2002-02-01"', 4),
  })
  expect([text.status, text.category, text.source]).toEqual([
    said('废止或失效', 'status: "废止或失效"', 5),
    said('行政法规', 'category: 行政法规', 6),
    said('某数据库', 'source: 某数据库', 7),
  ])
  expect(text.leftOut.filter(({ what }) => what === '文前资料').map(({ words }) => words)).toEqual([
    'title: "某办法"',
    'publish_date: 2001-12-25',
    'implement_date: "2002-02-01"',
    'status: "废止或失效"',
    'category: 行政法规',
    'source: 某数据库',
    'synced: 2026-06-08',
    'tags:',
    '- 甲',
  ])
  expect([text.title?.from, text.title?.line, text.version?.value]).toEqual(['text', 12, '2001-12-25'])
  expect(codes(text)).toEqual([])
})

test('front matter that is no YAML is left out and found; what has no end is text; two titles are found', () => {
  const bad = textOf('甲.md', '---\ntitle: "某办法\n---\n# 某办法\n第一条 甲。')
  expect([filled(bad), codes(bad)]).toEqual([['第一条 甲。'], ['front-matter-unread']])
  expect(filled(textOf('甲.md', '---\n某办法\n第一条 甲。'))).toEqual(['第一条 甲。'])
  const two = textOf('甲.md', '---\ntitle: 甲办法\n---\n# 乙办法\n第一条 甲。')
  expect([two.title?.value, codes(two)]).toEqual(['乙办法', ['titles-differ']])
})

test('each mark in a line is taken out, not only the first', () => {
  expect(
    filled(read('第一条 __甲__、__乙__，**丙**、**丁**，~~戊~~、~~己~~，*庚*、*辛*，[壬](a)、[癸](b)。')),
  ).toEqual(['第一条 甲、乙，丙、丁，戊、己，庚、辛，壬、癸。'])
})

test('lines of dashes, signs and fences are marks; so is the sign that ends a line', () => {
  expect(filled(read('第一条 甲\\\n***\n===\n```text\n第二条 乙\n```\n- - -\n---'))).toEqual([
    '第一条 甲',
    '第二条 乙',
    '- -',
  ])
})
