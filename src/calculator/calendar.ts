import type { Span } from '#rules'

/** A period of a result as a calendar shows it. */
export interface Entry extends Span {
  /** The provisions, written out. */
  readonly cite: string
}

const compact = (day: string) => day.replaceAll('-', '')

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

const escaped = (text: string) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\n/g, '\\n')

/**
 * Folds a line as RFC 5545 asks: no line has more than 75 bytes, and a longer one goes on after a line break and a
 * space.
 */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let [out, length] = ['', 0]
  for (const character of line) {
    const size = encoder.encode(character).length
    if (length + size > 74) {
      out += '\r\n '
      length = 1
    }
    out += character
    length += size
  }
  return out
}

/** An iCalendar file of the last days of periods, each an entry of one whole day. `stamp` is the time of writing. */
export function calendar(title: string, entries: readonly Entry[], stamp: Date): string {
  const made = `${stamp.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
  const events = entries.flatMap(({ holds, from, until, cite }, at) => [
    'BEGIN:VEVENT',
    `UID:${compact(from)}-${compact(until)}-${at}-${escaped(`${title}${cite}`)}@mingze`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${compact(until)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(until))}`,
    `SUMMARY:${escaped(`${holds}：自假定起算日起算，至此日`)}`,
    `DESCRIPTION:${escaped(
      `《${title}》${cite}。假定起算日：${from}（文中未定起算之日，由填写者假定）。非官方，不作为认定、问责或处分依据。`,
    )}`,
    'END:VEVENT',
  ])
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Mingze//ZH', ...events, 'END:VCALENDAR']
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
