const digits = '零一二三四五六七八九'
const zeros = /[〇○Ｏ]/g
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** The characters a Chinese ordinal is written with, for use inside a character class. */
export const hanDigits = '零〇○一二三四五六七八九十百千'

/** 一百二十三 → 123. Covers 0–9999; null for anything that is not one well-formed numeral. */
export function readHan(written: string): number | null {
  if (written === '') return null
  let total = 0
  let digit = -1
  let lastUnit = 10_000
  for (const character of written.replace(zeros, '零')) {
    const unit = units[character]
    if (unit === undefined) {
      const value = digits.indexOf(character)
      if (value < 0 || digit > 0) return null
      if (value === 0 && total === 0 && written.length > 1) return null
      digit = value
    } else {
      if (unit >= lastUnit || digit === 0) return null
      if (digit < 0 && unit !== 10) return null
      total += (digit < 0 ? 1 : digit) * unit
      lastUnit = unit
      digit = -1
    }
  }
  return total + Math.max(digit, 0)
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
