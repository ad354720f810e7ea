import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromExact, places, type Unit } from '#rules'
import { readAmount } from '../../src/calculator/amount.ts'

test.for([
  ['299.9', '299.9'],
  [' 299.9 ', '299.9'],
  ['299.900000000', '299.9'],
  ['0', '0'],
  ['-0', '0'],
  ['007', '7'],
  ['99999.999999', '99999.999999'],
  ['1,000', '1000'],
  ['299.9万', '299.9'],
  ['299.9万元', '299.9'],
  ['299.9 萬元', '299.9'],
  ['0.01元', '0.000001'],
  ['2999000元', '299.9'],
  ['2,999,000元', '299.9'],
  ['2,999,000.50元', '299.90005'],
  ['2 999 000元', '299.9'],
  ['2，999，000 元整', '299.9'],
  ['¥2,999,000元', '299.9'],
  ['￥30万', '30'],
  ['人民币叁拾万元整', '30'],
  ['30万元人民币', '30'],
  ['30.', '30'],
  ['5千元', '0.5'],
  ['3千万', '3000'],
  ['5百万元', '500'],
  ['30万5千', '30.5'],
  ['30块', '0.003'],
  ['100000万元', '100000'],
  ['1.5亿', '15000'],
  ['1.5亿元', '15000'],
  ['1億', '10000'],
  ['1亿3000万', '13000'],
  ['一亿三千万元', '13000'],
  ['一亿零五万元', '10005'],
  ['二万亿', '200000000'],
  ['三十', '30'],
  ['三十万', '30'],
  ['两百万元', '200'],
  ['三百〇五万', '305'],
  ['三万五千', '3.5'],
  ['三万零五元', '3.0005'],
  ['3万5000元', '3.5'],
  ['叁拾万元整', '30'],
  ['叁拾万圆正', '30'],
  ['壹拾万元整', '10'],
  ['壹佰贰拾叁万肆仟伍佰陆拾柒元', '123.4567'],
  ['捌万玖仟零壹拾元', '8.901'],
  ['貳佰參拾陸萬元', '236'],
  ['２９９．９万元', '299.9'],
  ['３０，０００元', '3'],
] as const)('%s is %s万元', ([typed, value]) => {
  expect(readAmount(typed, '万元')).toEqual({ value })
})

test.for([
  ['20', '20'],
  ['20%', '20'],
  ['２０％', '20'],
  ['19.99%', '19.99'],
  ['百分之二十', '20'],
  ['百分之20', '20'],
  ['百分之一百', '100'],
] as const)('%s is %s%%', ([typed, value]) => {
  expect(readAmount(typed, '%')).toEqual({ value })
})

test.for([
  ['3', '3'],
  ['3.0', '3'],
  ['三次', '3'],
  ['两回', '2'],
  ['十二次', '12'],
] as const)('%s is %s次', ([typed, value]) => {
  expect(readAmount(typed, '次')).toEqual({ value })
})

const vague = '请填确数；只知道大概的，选“不清楚”'
const comma = '逗号的位置不对；千位分隔写作 2,999,000'
const money = '读不出这个数；可以写 299.9、299.9万元、2,999,000元、三十万'
const unit = '这个数以万元计，共 10 亿元以上；请在后面写明“元”或者“万元”'
const currency = '这里以万元计；请在后面写明“元”或者“万元”'
const large = '这个数太大，本页算不了'
const finer = (kept: number) => `小数至多 ${kept} 位，本页不作四舍五入`

test.for([
  ['30余万', '万元', vague],
  ['约30万', '万元', vague],
  ['三十多万', '万元', vague],
  ['十几万', '万元', vague],
  ['30万左右', '万元', vague],
  ['超过30万', '万元', vague],
  ['30万以上', '万元', vague],
  ['不足20%', '%', vague],
  ['30至300万', '万元', vague],
  ['30万以内', '万元', vague],
  ['数百万', '万元', vague],
  ['30～300', '万元', vague],
  ['2,99', '万元', comma],
  ['29,99,000元', '万元', comma],
  ['2999,000元', '万元', comma],
  ['0,500', '万元', comma],
  ['1.234,567', '万元', comma],
  ['1,000,', '万元', comma],
  [',300', '万元', comma],
  ['三，五万', '万元', comma],
  ['30 40', '万元', comma],
  ['1 2', '次', comma],
  ['三万五', '万元', money],
  ['3万5', '万元', money],
  ['三万五百', '万元', money],
  ['3万5百', '万元', money],
  ['3千500', '万元', money],
  ['30..', '万元', money],
  ['30人民币', '万元', money],
  ['1亿3', '万元', money],
  ['1.5亿3000万', '万元', money],
  ['1.5万5000元', '万元', money],
  ['-3万5000', '万元', money],
  ['3万-5000', '万元', money],
  ['1万2万', '万元', money],
  ['30-40', '万元', money],
  ['30整', '万元', money],
  ['30元5角', '万元', money],
  ['$300', '万元', money],
  ['30%', '万元', money],
  ['三百五', '万元', money],
  ['三〇五', '万元', money],
  ['2.999.000元', '万元', money],
  ['1e3', '万元', money],
  ['万', '万元', money],
  ['元', '万元', money],
  ['', '万元', money],
  ['300万吨', '万元', money],
  ['100000', '万元', unit],
  ['2,999,000', '万元', unit],
  ['¥30000', '万元', currency],
  ['人民币三十', '万元', currency],
  ['299.9999999', '万元', finer(6)],
  ['0.001元', '万元', finer(6)],
  ['0.0000000000000001元', '万元', finer(6)],
  ['0.00000000000000000001元', '万元', money],
  ['19.999', '%', finer(2)],
  ['2.5次', '次', '次数须是整数'],
  ['10000000000万元', '万元', large],
  ['99999999999999999999亿', '万元', large],
  ['¥20', '%', '读不出这个数；可以写 20、20%、百分之二十'],
  ['20元', '%', '读不出这个数；可以写 20、20%、百分之二十'],
  ['三万元', '次', '读不出这个数；可以写 2、两次'],
  ['1'.repeat(41), '万元', '太长了，请只填一个数'],
] as const)('%s in %s is refused: %s', ([typed, of, says]) => {
  expect(readAmount(typed, of)).toEqual({ says })
})

const exact = fc.oneof(fc.nat(10 ** 6), fc.maxSafeNat())

/** 1234567 → 1,234,567 */
const grouped = (whole: string) => whole.replace(/\B(?=(\d{3})+$)/g, ',')

/** 299900012 分 → 2999000.12 */
const inYuan = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`

test('every amount to 分 reads back as itself, written in 万元, in 元, with commas or in full width', () => {
  fc.assert(
    fc.property(exact, (cents) => {
      const value = fromExact(cents, '万元')
      const [whole = '', fraction] = inYuan(cents).split('.')
      const ways = [
        `${value}万元`,
        `${value}万`,
        `${inYuan(cents)}元`,
        `${grouped(whole)}.${fraction}元`,
        `￥${whole}．${fraction} 元`,
        `${value}万元`.replace(/[\d.]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
      ]
      for (const way of ways) expect([way, readAmount(way, '万元')]).toEqual([way, { value }])
    }),
  )
})

test('without a unit a figure is in the unit of the question, and no other', () => {
  const asked = fc.constantFrom(...(Object.keys(places) as Unit[]))
  fc.assert(
    fc.property(exact, asked, (number, of) => {
      const value = fromExact(number, of)
      const large = of === '万元' && number >= 10 ** 11
      expect(readAmount(value, of)).toEqual(large ? { says: unit } : { value })
    }),
  )
})

/** Any characters of the first plane, halves of pairs and controls among them. */
const raw = fc.nat(0xffff).map((code) => String.fromCharCode(code))

test('whatever is typed, there is a figure that the unit can hold exactly, or a sentence', () => {
  const typed = fc.oneof(
    fc.string({ unit: raw, maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(...'0123456789.,-+% 零一二三十百千万亿元整叁拾¥'),
      maxLength: 12,
    }),
  )
  const asked = fc.constantFrom(...(Object.keys(places) as Unit[]))
  fc.assert(
    fc.property(typed, asked, (text, of) => {
      const read = readAmount(text, of)
      if ('says' in read) expect(read.says).not.toBe('')
      else
        expect(read.value).toMatch(
          new RegExp(`^-?\\d+${places[of] === 0 ? '' : `(\\.\\d{1,${places[of]}})?`}$`),
        )
    }),
  )
})
