const digits = '零一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** The characters a Chinese ordinal is written with, for use inside a character class. */
export const hanDigits = '零〇○一二三四五六七八九十百千'

/** One spelling for each number: 〇 and ○ are 零, 一十二 is 十二. */
const plain = (written: string) => written.replace(/[〇○]/g, '零').replaceAll('一十', '十')

/** 一百二十三 → 123. Covers 0–9999; null for anything that is not one well-formed numeral. */
export function readHan(written: string): number | null {
  let total = 0
  let digit = 0
  for (const character of plain(written)) {
    const unit = units[character]
    if (unit === undefined) {
      digit = digits.indexOf(character)
      if (digit < 0) return null
    } else {
      total += Math.max(digit, 1) * unit
      digit = -1
    }
  }
  total += Math.max(digit, 0)
  return total <= 9999 && plain(writeHan(total)) === plain(written) ? total : null
}

/** 123 → 一百二十三. Throws a RangeError outside the integers 0–9999. */
export function writeHan(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) {
    throw new RangeError(`只能写出 0 至 9999 的整数：${value}`)
  }
  if (value === 0) return '零'
  let written = ''
  let gap = false
  for (const [size, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10
    if (digit === 0) {
      gap = written !== ''
      continue
    }
    if (gap) written += '零'
    gap = false
    written += digits.charAt(digit) + unit
  }
  return written.replace(/^一十/, '十')
}
