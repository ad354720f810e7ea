/** Units that facts are stated in, and how many decimal places of them are kept: 1 万元 is 10^6 分. */
export const places = { 万元: 6, '%': 2, 次: 0 } as const
export type Unit = keyof typeof places

/**
 * A number of a unit as an integer of its smallest part (分, hundredths of a percent); null for what cannot be
 * represented exactly. A decimal string is read digit by digit, never through a float.
 */
export function toExact(stated: number | string, unit: Unit): number | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(stated).trim())
  if (!match) return null
  const [, sign = '', whole = '', fraction = ''] = match
  const kept = places[unit]
  if (/[1-9]/.test(fraction.slice(kept))) return null
  const exact = Number(whole + fraction.slice(0, kept).padEnd(kept, '0'))
  if (!Number.isSafeInteger(exact)) return null
  return sign === '-' && exact !== 0 ? -exact : exact
}

/** The integer written again in its unit, without needless zeros: 299900000 分 is 299.9 万元. */
export function fromExact(exact: number, unit: Unit): string {
  const kept = places[unit]
  const digits = String(Math.abs(exact)).padStart(kept + 1, '0')
  const whole = digits.slice(0, digits.length - kept)
  const fraction = digits.slice(digits.length - kept).replace(/0+$/, '')
  return `${exact < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

const dayLength = 86_400_000

/** A calendar day, YYYY-MM-DD, as days since 1970-01-01; null for one that does not exist. */
export function toDay(written: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written)
  if (!match) return null
  const time = Date.parse(`${written}T00:00:00Z`)
  return Number.isNaN(time) || fromDay(time / dayLength) !== written ? null : time / dayLength
}

/** The day written again, YYYY-MM-DD. */
export const fromDay = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10)

/** The day of the same month and number so many years later; the last of the month where it has no such day. */
export function yearsLater(written: string, years: number): string {
  const [year = '', month = '', day = ''] = written.split('-')
  const then = Number(year) + years
  const leap = then % 4 === 0 && (then % 100 !== 0 || then % 400 === 0)
  const last = month === '02' && day === '29' && !leap ? '28' : day
  return `${String(then).padStart(4, '0')}-${month}-${last}`
}
