import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromDay } from '#rules'
import { calendar, type Entry } from '../../src/calculator/calendar.ts'

const stamp = new Date('2026-01-02T03:04:05.678Z')
const entry: Entry = {
  holds: '一年内不得提拔',
  years: 1,
  from: '2015-06-01',
  until: '2016-06-01',
  cite: '第八条',
}

/** Content lines as RFC 5545 reads them: a line break before a space is none. */
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')

/** The values of a property, with what was escaped as it was. */
const valuesOf = (file: string, name: string) =>
  unfolded(file)
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) =>
      line.slice(line.indexOf(':') + 1).replace(/\\([\\;,n])/g, (_, mark) => (mark === 'n' ? '\n' : mark)),
    )

test('one period is one whole day, its last', () => {
  expect(unfolded(calendar('某县办法', [entry], stamp))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mingze//ZH',
    'BEGIN:VEVENT',
    'UID:20150601-20160601-0-某县办法第八条@mingze',
    'DTSTAMP:20260102T030405Z',
    'DTSTART;VALUE=DATE:20160601',
    'DTEND;VALUE=DATE:20160602',
    'SUMMARY:一年内不得提拔：自假定起算日起算，至此日',
    'DESCRIPTION:《某县办法》第八条。假定起算日：2015-06-01（文中未定起算之日，由填写者假定）。非官方，不作为认定、问责或处分依据。',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test.for([
  ['2016-12-31', '20170101'],
  ['2016-02-28', '20160229'],
  ['2015-02-28', '20150301'],
  ['2016-04-30', '20160501'],
] as const)('the day after %s is %s', ([until, end]) => {
  expect(valuesOf(calendar('某县办法', [{ ...entry, until }], stamp), 'DTEND')).toEqual([end])
})

test('marks that mean something to a calendar are escaped', () => {
  const holds = '甲,乙;丙\\丁\n戊:己'
  const file = calendar('某县办法', [{ ...entry, holds }], stamp)
  expect(unfolded(file).find((line) => line.startsWith('SUMMARY'))).toBe(
    'SUMMARY:甲\\,乙\\;丙\\\\丁\\n戊:己：自假定起算日起算，至此日',
  )
})

test('periods of two instruments or two provisions are different entries of a calendar', () => {
  const files = [
    calendar('甲办法', [entry, entry], stamp),
    calendar('乙办法', [entry], stamp),
    calendar('甲办法', [{ ...entry, cite: '第九条' }], stamp),
  ]
  const ids = files.flatMap((file) => valuesOf(file, 'UID'))
  expect(new Set(ids).size).toBe(4)
})

test.for([0, 1, 2, 3])('a character of four bytes is never broken, %i letters in', (letters) => {
  const title = 'a'.repeat(letters) + '😀'.repeat(40)
  const file = calendar(title, [entry], stamp)
  expect(file.split('\r\n').every((line) => line.isWellFormed())).toBe(true)
  expect(valuesOf(file, 'UID')[0]).toContain(title)
})

test('whatever the words: CRLF, no line over 75 bytes, none broken within a character, all read back', () => {
  const words = fc.string({ unit: fc.constantFrom(...'甲乙😀 ,;\\\nab：'), maxLength: 80 })
  const day = fc.integer({ min: 0, max: 40_000 }).map(fromDay)
  const entries = fc.array(
    fc.record({ holds: words, years: fc.nat(9), from: day, until: day, cite: words }),
    { maxLength: 3 },
  )
  fc.assert(
    fc.property(words, entries, (title, given) => {
      const file = calendar(title, given, stamp)
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(file.endsWith('\r\n')).toBe(true)
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(line.isWellFormed()).toBe(true)
      }
      expect(valuesOf(file, 'SUMMARY')).toEqual(
        given.map(({ holds }) => `${holds}：自假定起算日起算，至此日`),
      )
      expect(valuesOf(file, 'DTSTART')).toEqual(given.map(({ until }) => until.replaceAll('-', '')))
      for (const [at, said] of valuesOf(file, 'DESCRIPTION').entries())
        expect(said.startsWith(`《${title}》${given[at]?.cite}。假定起算日：${given[at]?.from}（`)).toBe(true)
    }),
  )
})
