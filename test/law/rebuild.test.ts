import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCited, findReferences, indexOf, parse, readWords, rebuild, walk, writeHan } from '#law'

const bare = (text: string) => text.replace(/\s+/g, '')
const number = fc.integer({ min: 1, max: 130 })
const words = fc.string({
  unit: fc.constantFrom(...'甲乙丙第一条款项责任的,;:。、()（）《》12. \t|'),
  maxLength: 12,
})

/** One line of an instrument: any head, item, table row, annex, blank line or words, in any order. */
const line = fc.oneof(
  fc
    .tuple(number, fc.constantFrom('编', '章', '节', '条', '条', '条'), fc.constantFrom('', ' ', '　'), words)
    .map(([n, unit, space, rest]) => `第${writeHan(n)}${unit}${space}${rest}`),
  fc
    .tuple(number, number, words)
    .map(([n, branch, rest]) => `第${writeHan(n)}条之${writeHan(branch)} ${rest}`),
  fc.tuple(number, words).map(([n, rest]) => `(${writeHan(n)})${rest}`),
  fc.tuple(number, words).map(([n, rest]) => `${n}.${rest}`),
  fc.tuple(number, words).map(([n, rest]) => `${writeHan(n)}、${rest}`),
  fc.constantFrom('①甲', '⑳', '附件', '附件1:甲', '附 则', '| 甲 | 乙 |', '', '   ', '办法', '(试行)'),
  words,
)
const instrument = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\n\n'))
  .map(([lines, end]) => lines.join(end))

const hostile: readonly (readonly [string, string])[] = [
  ['空', ''],
  ['只有空白', ' \n\t\r\n　'],
  ['只有标点', '。，；：、（）《》“”…—!?.,;:()[]{}|-_/\\'],
  ['HTML', '<script>alert(1)</script>\n第一条 <b onclick="x">甲</b>\n<!-- 乙 -->'],
  ['Markdown', '# 第一条 甲\n**乙**\n- 丙\n1. 丁\n[戊](己)\n```\n第一条 庚'],
  ['一行十万字', `第一条 ${'甲'.repeat(100_000)}`],
  ['十万个左括号', '('.repeat(100_000)],
  ['十万个数字', `第${'一'.repeat(100_000)}条`],
  ['五千条', Array.from({ length: 5000 }, (_, n) => `第${writeHan(n + 1)}条 甲。`).join('\n')],
  ['两千个同号', '第一条 甲。\n'.repeat(2000)],
  ['代理对', '第一条 𠮷野家😀。\n😀\n(一)𠮷'],
  ['半个代理对', '第一条 \ud83d\n\udc00(一)'],
  ['回车换行', '第一章 总 则\r\n第一条 甲:\r\n(一)乙。\r\n'],
  ['字节顺序标记', '\ufeff第一条 甲。'],
  ['原型上的名字', '__proto__\nconstructor\ntoString\n第一条 __proto__'],
  ['极大的数', '第一条 甲:\n99999999999999999999999.乙\n(99999999999999999999999)丙'],
]

function check(text: string): void {
  const tree = parse(text, { title: '办法(试行)' })
  expect(bare(rebuild(tree))).toBe(bare(text))
  const addresses = [...walk(tree.provisions)].map(({ eId }) => eId)
  expect(new Set(addresses).size).toBe(addresses.length)
}

test.for(hostile)('怪异的输入不使解析出错，文字原样还原：%s', ([, text]) => {
  check(text)
})

test.for(hostile)('怪异的输入也不使引用、引证、校勘出错：%s', ([, text]) => {
  const tree = parse('第一条 甲。')
  const context = { title: text, index: indexOf(tree), lost: new Map<number, string>() }
  expect(findReferences(text, 'art_1__para_1', context)).toBeInstanceOf(Array)
  expect(
    findCited(
      [...walk(tree.provisions)].map(({ eId }) => eId),
      text,
    ),
  ).toEqual([])
  expect(readWords(text, []).source).toBeNull()
})

test('任意编排的文件，文字原样还原，地址各不相同', () => {
  fc.assert(fc.property(instrument, check), { numRuns: 1500 })
})

test('任意字符串，文字原样还原，地址各不相同', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 500 })
})

test('任意编排的文件，每个节点的行号都在文件之内，地址都在所属之下', () => {
  fc.assert(
    fc.property(instrument, (text) => {
      const count = text.split('\n').length
      const tree = parse(text)
      for (const { line: at, children, eId, kind } of walk(tree.provisions)) {
        expect(at).toBeGreaterThan(0)
        expect(at).toBeLessThanOrEqual(count)
        if (!['article', 'paragraph', 'point', 'indent'].includes(kind)) continue
        for (const child of children) expect(child.eId.startsWith(`${eId}__`)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test.for(['ningbo-2015', 'qinghai-2015', 'railway-2009', 'township'])('%s 的正文原样还原', (id) => {
  const text = readFileSync(join(process.cwd(), `content/regulations/${id}.txt`), 'utf8')
  check(text)
})
