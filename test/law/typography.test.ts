import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setType } from '#law'

const regulations = ['ningbo-2015', 'qinghai-2015', 'railway-2009', 'township']
const lines = regulations.flatMap((id) =>
  readFileSync(join(process.cwd(), `content/regulations/${id}.txt`), 'utf8').split('\n'),
)
/** What no typesetting may touch: Han characters, letters and digits, in order. */
const letters = (words: string) => [...words].filter((character) => /[\p{L}\p{N}]/u.test(character)).join('')
const mark = fc.constantFrom(...'甲乙一零〇镇12A,;:?!()[] 　，；：。、（）《》“”%*-')
const mixed = fc.string({ unit: mark, maxLength: 24 })

test.for([
  ['逗号', '甲,乙', '甲，乙'],
  ['分号', '甲;', '甲；'],
  ['冒号', '情形之一的:', '情形之一的：'],
  ['问号', '是否?', '是否？'],
  ['叹号', '不!', '不！'],
  ['挨着一侧汉字即可', 'A,乙', 'A，乙'],
  ['挨着中式标点', '《甲》,《乙》', '《甲》，《乙》'],
  ['挨着引号', '“甲”,“乙”', '“甲”，“乙”'],
  ['挨着右括号', '交(批)办,(含),', '交（批）办，（含），'],
  ['数目里的逗号', '1,000元', '1,000元'],
  ['数目里的冒号', '比例为1:2', '比例为1:2'],
  ['数字与汉字之间', '第1,第2', '第1，第2'],
  ['西文之间', 'a,b;c:d', 'a,b;c:d'],
] as const)('标点：%s', ([, printed, set]) => {
  expect(setType(printed)).toBe(set)
})

test.for([
  ['括注', '30万元(不含)以下', '30万元（不含）以下'],
  ['名称里的括注', '《条例(试行)》', '《条例（试行）》'],
  ['汉字项号', '(一)甲', '(一)甲'],
  ['两位项号', '(十一)其他', '(十一)其他'],
  ['句中的项号', '第八条第(二)项', '第八条第(二)项'],
  ['数字', '(2)乙', '(2)乙'],
  ['西文', 'f(x)', 'f(x)'],
  ['空括号', '()', '()'],
  ['二重', '甲(乙(丙)丁)', '甲（乙（丙）丁）'],
  ['并列的二重', '(甲(乙)丙(丁))', '（甲（乙）丙（丁））'],
  ['三重', '(甲(乙(丙)))', '（甲（乙（丙）））'],
  ['里层是数字', '(甲(2013)乙)', '（甲(2013)乙）'],
  ['里层是项号', '(见第(二)项)', '（见第(二)项）'],
  ['不成对的照旧', '(甲', '(甲'],
] as const)('括号：%s', ([, printed, set]) => {
  expect(setType(printed)).toBe(set)
})

test.for([
  ['文号的年份', '铁建设[2009]112号', '铁建设〔2009〕112号'],
  ['不是年份', '[科]', '[科]'],
  ['不是四位', '[12]', '[12]'],
] as const)('方括号：%s', ([, printed, set]) => {
  expect(setType(printed)).toBe(set)
})

test.for([
  ['中式标点之后', '甲: 乙', '甲：乙'],
  ['中式标点之前', '甲 。', '甲。'],
  ['书名号之间', '《甲》 《乙》', '《甲》《乙》'],
  ['拉开的标题', '总 则', '总则'],
  ['用全角空格拉开的标题', '附　则', '附则'],
  ['三字以上的标题照旧', '甲 乙 丙', '甲 乙 丙'],
  ['汉字与数字之间照旧', '通知 青办发', '通知 青办发'],
] as const)('空格：%s', ([, printed, set]) => {
  expect(setType(printed)).toBe(set)
})

test('四部正文每一行，字母、数字、汉字一个不多一个不少', () => {
  expect(lines.map((line) => letters(setType(line)))).toEqual(lines.map(letters))
})

test('四部正文每一行，再排一次也不变', () => {
  expect(lines.map((line) => setType(setType(line)))).toEqual(lines.map(setType))
})

test('四部正文排过之后，汉字旁不再有半角的逗号、分号、冒号和括注', () => {
  const left = lines.map(setType).filter((line) => /\p{Script=Han}[,;:]|[,;:]\p{Script=Han}/u.test(line))
  expect(left).toEqual([])
  const pairs = lines.flatMap((line) => setType(line).match(/\([^()]*\)/g) ?? [])
  expect(pairs.filter((pair) => !/^\([一二三四五六七八九十]+\)$/.test(pair))).toEqual([])
})

test('任意混排，字母、数字、汉字一个不多一个不少', () => {
  fc.assert(
    fc.property(fc.oneof(mixed, fc.string({ unit: 'binary' })), (words) => {
      expect(letters(setType(words))).toBe(letters(words))
    }),
    { numRuns: 2000 },
  )
})

test('任意混排，除空格外一个字符对一个字符', () => {
  fc.assert(
    fc.property(mixed, (words) => {
      const bare = (text: string) => text.replace(/[ 　]/g, '')
      expect([...bare(setType(words))]).toHaveLength([...bare(words)].length)
    }),
    { numRuns: 2000 },
  )
})

test('任意混排，再排一次也不变', () => {
  fc.assert(
    fc.property(mixed, (words) => {
      expect(setType(setType(words))).toBe(setType(words))
    }),
    { numRuns: 5000 },
  )
})
