import { expect, test } from 'vitest'
import { measuresOf, rulesets } from '#knowledge'
import { hanDigits, readHan, setType } from '#law'
import { set } from '../collection/set.ts'

const { terms, topics, comparison } = set
const { measures } = measuresOf(set)

/** What an instrument prints and what the site reads. */
const textOf = new Map(
  rulesets().map(({ ruleset, regulation }) => [
    ruleset.regulation,
    [...regulation.records.values()]
      .flatMap(({ text, heading, provision }) => [text, heading ?? '', setType(provision.words)])
      .join('\n'),
  ]),
)
const whole = [...textOf.values()].join('\n')

/** Words that ours put in quotation marks and that do not stand in the text. */
const misquoted = (ours: string | null, text: string) =>
  [...(ours ?? '').matchAll(/“([^“”]*)”/g)]
    .map(([, quote = '']) => quote)
    .filter((quote) => !quote.split('……').every((part) => text.includes(part)))

test('对照的原因、方式和术语的释义，加了引号的都在条文里', () => {
  const wrong = [
    ...comparison.rows.flatMap(({ id, cells }) =>
      cells.flatMap((cell) =>
        misquoted(cell.kind === 'none' ? cell.note : cell.says, textOf.get(cell.regulation) ?? '').map(
          (quote) => `${id} ${cell.regulation} ${quote}`,
        ),
      ),
    ),
    ...measures.flatMap(({ id, gloss, note, named }) =>
      [gloss, note, ...named.map((one) => one.note)].flatMap((ours) =>
        misquoted(ours, whole).map((quote) => `${id} ${quote}`),
      ),
    ),
    ...terms.flatMap(({ id, gloss, reason, aliases }) =>
      misquoted(gloss ?? reason, whole)
        .filter((quote) => !aliases.includes(quote))
        .map((quote) => `${id} ${quote}`),
    ),
  ]
  expect(wrong).toEqual([])
})

const glossOf = (id: string) => {
  const found = [...terms, ...measures].find((one) => one.id === id)?.gloss
  if (!found) throw new Error(`没有 ${id} 的释义`)
  return found
}

test('行政处分的种数，方式页和专题都照条文数', () => {
  const { basis } = measures.find(({ id }) => id === 'administrative-sanction') ?? {}
  const listed = /（包括(.*)）/.exec(basis?.words ?? '')?.[1]?.split(/[、和]/) ?? []
  const sanctions = topics.all.find(({ id }) => id === 'sanctions')?.difference ?? ''
  const counts = [glossOf('administrative-sanction'), sanctions].map((ours) =>
    readHan(new RegExp(`列[了出]([${hanDigits}]+)种`).exec(ours)?.[1] ?? ''),
  )
  expect(listed).toHaveLength(7)
  expect(counts).toEqual([7, 7])
})

test.for(['zeling-jiancha', 'ordered-examination'])('%s：作什么检查，照登记的疑点不定', (id) => {
  expect(glossOf(id)).toMatch(/是写出检讨还是查找问题.*文中没有写/)
})

test.for(['jianchaju', 'tiedaobu'])('%s：当时的机关，不说成现在的', (id) => {
  expect(glossOf(id)).toContain('不得径行对应现在的机构')
})
