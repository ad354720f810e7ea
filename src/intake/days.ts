import { readHan } from '#law'

/** A day in a text: ISO, and the places where its words begin and end. */
export interface Day {
  readonly day: string
  readonly at: number
  readonly end: number
}

const han = '〇零○一二三四五六七八九'
const forms = [
  /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g,
  /(?<![\d.])(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d.])/g,
  new RegExp(
    `([${han}]{4})\\s*年\\s*([元十一二三四五六七八九]{1,3})\\s*月\\s*([十一二三四五六七八九]{1,3})\\s*日`,
    'g',
  ),
]
const digit = (character: string) => {
  const code = character.charCodeAt(0)
  return code >= 0xff10 && code <= 0xff19 ? String(code - 0xff10) : character
}

const yearOf = (written: string) =>
  /^\d/.test(written) ? Number(written) : Number([...written].map((one) => readHan(one) ?? 0).join(''))
const partOf = (written: string) => (/^\d/.test(written) ? Number(written) : (readHan(written) ?? 0))

/** 2024, 2, 30 → null: there is no such day. */
function iso(year: number, month: number, day: number): string | null {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && year <= 2100 && date.toISOString().startsWith(written) ? written : null
}

/** Every day of a text, in order: 2019年3月24日, 2019-03-24, 二〇一九年三月二十四日, with full-width digits too. */
export function findDays(text: string): Day[] {
  return readDays(text).flatMap(({ day, at, end }) => (day === null ? [] : [{ day, at, end }]))
}

/** Words that have the form of a day, but there is none such: 2024年2月30日. */
export function impossibleDays(text: string): string[] {
  return readDays(text).flatMap(({ day, at, end }) => (day === null ? [text.slice(at, end)] : []))
}

function readDays(
  text: string,
): { readonly day: string | null; readonly at: number; readonly end: number }[] {
  const plain = text.replace(/[\uff10-\uff19]/g, digit)
  return forms
    .flatMap((form) => [...plain.matchAll(form)])
    .map((match) => {
      const numbers = match.slice(1).filter((part) => !/^[-./]$/.test(part))
      const [year = '', month = '', day = ''] = numbers
      const end = match.index + match[0].length
      return { day: iso(yearOf(year), partOf(month), partOf(day)), at: match.index, end }
    })
    .sort((a, b) => a.at - b.at)
}
