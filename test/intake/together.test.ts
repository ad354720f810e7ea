import { expect, test } from 'vitest'
import { gather, idOf } from '#intake'
import { parse, walk } from '#law'
import { filled, textOf } from './files.ts'

const md = (path: string, heading: string, articles: string, title = '中华人民共和国某法典') =>
  textOf(path, `# ${title}\n\n# ${heading}\n\n2020年5月28日 某会通过\n\n<!-- INFO END -->\n\n${articles}`)
const said = (texts: ReturnType<typeof gather>) => texts.findings.map(({ code, file }) => [code, file])

test('files of one title and date whose numbers go on are one text, in the order of the numbers', () => {
  const files = [
    md('法/乙编.md', '乙编', '## 第一章 丙\n第三条 丙。\n第四条 丁。'),
    md('法/附则.md', '附则', '##\n第五条 本法自2021年1月1日起施行。'),
    md('法/甲编.md', '甲编', '第一条 甲。\n第二条 乙。'),
  ]
  const gathered = gather(files)
  const [text] = gathered.texts
  expect(gathered.texts).toHaveLength(1)
  expect(said(gathered)).toEqual([['parts-joined', '法/甲编.md']])
  expect(text && filled(text)).toEqual([
    '第一条 甲。',
    '第二条 乙。',
    '第一章 丙',
    '第三条 丙。',
    '第四条 丁。',
    '第五条 本法自2021年1月1日起施行。',
  ])
  expect(text?.parts).toEqual([
    { file: '法/甲编.md', line: 1, heading: '甲编' },
    { file: '法/乙编.md', line: 11, heading: '乙编' },
    { file: '法/附则.md', line: 22, heading: '附则' },
  ])
  expect(text?.dates.inForce).toMatchObject({ value: '2021-01-01', line: 31 })
  expect(text && idOf(text)).toBe('某法典-2020-05-28')
  const articles = [...walk(parse(text?.lines.join('\n') ?? '').provisions)].filter(
    ({ kind }) => kind === 'article',
  )
  expect(articles.map(({ line }) => line)).toEqual([9, 10, 20, 21, 31])
})

test('where the numbers do not go on the files stay apart, and it is said', () => {
  const gathered = gather([md('甲.md', '甲编', '第一条 甲。'), md('乙.md', '乙编', '第三条 乙。')])
  expect(gathered.texts).toHaveLength(2)
  expect(said(gathered)).toEqual([['parts-apart', '乙.md']])
})

test('versions, and texts in other folders, are not joined', () => {
  const other = textOf('乙(2021-01-01).md', '# 某法\n\n第二条 乙。')
  const files = [
    textOf('甲(2020-01-01).md', '# 某法\n\n第一条 甲。'),
    other,
    md('一/甲.md', '甲编', '第一条 甲一。'),
    md('二/乙.md', '乙编', '第二条 乙二。'),
  ]
  expect(gather(files)).toEqual({ texts: files, findings: [] })
})

test('of files with the same words the one that says most of itself is taken', () => {
  const bare = textOf('甲.txt', '某办法\n第一条 甲。')
  const rich = textOf('乙.md', '---\nstatus: 有效\n---\n# 某办法\n\n第一条  甲。')
  const gathered = gather([bare, rich])
  expect(gathered.texts).toEqual([rich])
  expect(gathered.findings).toMatchObject([
    { code: 'same-words', file: '甲.txt', what: '与 乙.md 文字相同，只取后者' },
  ])
})

const named = (path: string, title: string) => textOf(path, `${title}\n第一条 甲。`)
const id = (path: string, title: string) => idOf(named(path, title))

test('the id is the stem in kebab-case, else title and date, and comes from the file alone', () => {
  expect(id('区/township-rules.txt', '某办法')).toBe('township-rules')
  expect(id('某办法(2023-12-11).txt', '中华人民共和国某法实施细则')).toBe('某法实施细则-2023-12-11')
  expect(id('甲.txt', '关于《中华人民共和国某法》的解释（二）')).toBe('关于某法的解释二')
  expect(id('2023.txt', '某办法')).toBe('某办法')
  expect(id('甲.txt', '—-某-办法-（A1）')).toBe('某-办法-A1')
  expect(id('a.b.v2.txt', '某办法')).toBe('某办法')
  expect(id('Township.txt', '某办法')).toBe('某办法')
  const names = ['甲', '乙'].map((one) => id('子(2020-01-02).txt', `关于${'长'.repeat(70)}${one}的规定`))
  expect(new Set(names).size).toBe(2)
  for (const name of names) expect(name).toMatch(/^关于长{47}-2020-01-02-[a-z0-9]{7}$/)
})

test('a text of two files takes its id from the title, whatever the files are called', () => {
  const [text] = gather([
    md('part-a.md', '甲编', '第一条 甲。'),
    md('part-b.md', '乙编', '第二条 乙。'),
  ]).texts
  expect(text && idOf(text)).toBe('某法典-2020-05-28')
})

test.for([
  ['某.办法.第二版.txt', '某.办法.第二版'],
  ['地方性法规__某市__某办法（2017-11-30）.txt', '某办法'],
  ['某办法_20171130.txt', '某办法'],
  ['某办法 2017-11-30.txt', '某办法'],
  ['某办法(2017-13-30).txt', '某办法(2017-13-30)'],
])('the name %s gives the title %s', ([name, title]) => {
  const text = textOf(`甲/${name}`, '第一条 甲。')
  expect(text.title).toMatchObject({ value: title, from: 'name' })
  expect(text.version?.value ?? null).toBe(title === '某办法' ? '2017-11-30' : null)
})
