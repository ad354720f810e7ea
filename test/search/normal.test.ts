import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normal, spansOf } from '#search'

test.for([
  ['隐瞒不报、压案不查的；', '隐瞒不报压案不查的'],
  ['Ⅰ类　变更 设计', 'i类变更设计'],
  ['２０％以上（含）', '20%以上含'],
  ['2.5%', '2.5%'],
  ['3、30万元', '3 30万元'],
  ['A、B类', 'a b类'],
  ['30 万元', '30万元'],
  ['二○○九', '二〇〇九'],
  ['〔2009〕112号', '2009 112号'],
  ['，。；', ''],
  ['', ''],
  ['𠮷、野', '𠮷野'],
] as const)('%j 比作 %j', ([original, text]) => {
  expect(normal(original).text).toBe(text)
})

test.for([
  ['造成损失30万元以上', '30万元', ['30万元']],
  ['造成损失130万元以上', '30万元', []],
  ['占2.30万元', '30万元', []],
  ['占30.5万元', '30', []],
  ['30万元、30万元', '30万元', ['30万元', '30万元']],
  ['查，查、查', '查查', ['查，查']],
  ['一般A类', 'a类', ['A类']],
  ['一般AB类', 'b类', []],
  ['隐瞒（不报）', '隐瞒不报', ['隐瞒（不报']],
  ['任何', '', []],
] as const)('%s 里的 %j：%j', ([words, wanted, found]) => {
  expect(spansOf(normal(words), wanted).map(([from, to]) => words.slice(from, to))).toEqual(found)
})

test('任意文字：比较所得的每一处，都能落回原文，次序不乱', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const { text, from, to } = normal(words)
      expect([from.length, to.length]).toEqual([text.length, text.length])
      for (let at = 0; at < text.length; at++) {
        expect(from[at]).toBeLessThan(to[at] ?? 0)
        expect(from[at]).toBeGreaterThanOrEqual(from[at - 1] ?? 0)
        expect(to[at]).toBeLessThanOrEqual(words.length)
      }
    }),
  )
})

test('任意文字的任意一段汉字，去掉标点也找得到', () => {
  const written = fc.array(fc.constantFrom(...'压案不查，。（）30、的责任'), { minLength: 2, maxLength: 30 })
  fc.assert(
    fc.property(written, fc.nat(), fc.nat(), (all, a, b) => {
      const words = all.join('')
      const part = words.slice(a % words.length).slice(0, 1 + (b % 12))
      const wanted = normal(part).text
      fc.pre(/^\p{Script=Han}+$/u.test(wanted))
      expect(spansOf(normal(words), wanted).length).toBeGreaterThan(0)
    }),
  )
})
