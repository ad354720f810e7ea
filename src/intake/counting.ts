import { writeHan } from '#law'

const han = '〇一二三四五六七八九'
const legal: Readonly<Record<string, string>> = {
  零: '零',
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
}
const roman: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

type Write = (value: number) => string

const decimal: Write = (value) => String(value)
const within =
  (from: number, to: number, write: Write): Write =>
  (value) =>
    value >= from && value <= to ? write(value) : decimal(value)
const shifted = (first: string, count: number) => {
  const base = (first.codePointAt(0) ?? 0) - 1
  return within(1, count, (value) => String.fromCodePoint(base + value))
}
const among = (characters: string) => within(1, characters.length, (value) => characters.charAt(value - 1))
const digits = (zero: string) => (value: number) =>
  [...decimal(value)].map((digit) => zero.charAt(Number(digit))).join('')
/** 一百〇一: with the 〇 that Word writes. */
const counted = within(0, 9999, (value) => (value === 0 ? '〇' : writeHan(value).replaceAll('零', '〇')))
const letters = (value: number) =>
  value < 1 ? decimal(value) : String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
const romans = within(1, 3999, (value) => {
  let rest = value
  let written = ''
  for (const [size, letter] of roman) {
    while (rest >= size) {
      written += letter
      rest -= size
    }
  }
  return written
})

/** How Word's formats write a number (ECMA-376, 17.18.59, and what Word does where that is silent). */
const formats: Readonly<Record<string, Write>> = {
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (value) => decimal(value).padStart(2, '0'),
  decimalFullWidth: digits('０１２３４５６７８９'),
  decimalFullWidth2: digits('０１２３４５６７８９'),
  decimalEnclosedCircle: shifted('①', 20),
  decimalEnclosedCircleChinese: shifted('①', 20),
  decimalEnclosedParen: shifted('⑴', 20),
  decimalEnclosedFullstop: shifted('⒈', 20),
  numberInDash: (value) => `- ${value} -`,
  chineseCounting: counted,
  chineseCountingThousand: counted,
  taiwaneseCounting: counted,
  taiwaneseCountingThousand: counted,
  japaneseCounting: counted,
  chineseLegalSimplified: within(1, 9999, (value) =>
    [...writeHan(value).replace(/^十/, '一十')].map((character) => legal[character] ?? character).join(''),
  ),
  ideographDigital: digits(han),
  japaneseDigitalTenThousand: digits(han),
  taiwaneseDigital: digits(han),
  ideographTraditional: among('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: among('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: shifted('㊀', 10),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperRoman: romans,
  lowerRoman: (value) => romans(value).toLowerCase(),
  none: () => '',
}

/** What Word itself shows above 99 in formats that the parser of the law would not read; else null. */
export function shownOtherwise(format: string, value: number): string | null {
  if (value < 100) return null
  if (format === 'chineseCounting' || format === 'taiwaneseCounting')
    return digits('○一二三四五六七八九')(value)
  if (format === 'japaneseCounting') return counted(value).replaceAll('〇', '').replace(/^一百/, '百')
  return null
}

/** Whether the format is one that is known here. */
export const isFormat = (format: string): boolean => format in formats

/** Writes a number in one of Word's formats; in one that is not known, in Arabic figures. */
export const writeNumber = (value: number, format: string): string => (formats[format] ?? decimal)(value)
