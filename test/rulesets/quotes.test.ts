import { describe, expect, test } from 'vitest'
import { catalog } from '#knowledge'
import type { Ruleset } from '#rules'
import { rulesetIds } from './ids.ts'

/** Our own words that stand in quotation marks: what is answered, what a result says, what is said not to be there. */
const own = ['未明确', '直接责任', '在省内而不属全省各级', '文面未明', '其他责任人']

const bare = (words: string) => words.replace(/[^\p{L}\p{N}%％]/gu, '')

/** All words of an instrument, as printed, as read, and as conjectured; its own title and what it is told of. */
function wordsOf(id: string): string {
  const regulation = catalog().regulations.find((one) => one.id === id)
  if (!regulation) throw new Error(`no instrument ${id}`)
  return bare(JSON.stringify([[...regulation.records.values()], regulation.meta]))
}

/** What our words about the law put in quotation marks; a citation is none of the text's words. */
function quotesIn({
  doubts,
  silences,
  readings,
}: Ruleset): readonly (readonly [where: string, quote: string])[] {
  const said = [
    ...doubts.map(({ id, title, says, does }) => [`疑点 ${id}`, `${title}\n${says}\n${does}`] as const),
    ...silences.map(({ id, about, note }) => [`缺位 ${id}`, `${about}\n${note}`] as const),
    ...Object.entries(readings).map(
      ([name, { about, options }]) =>
        [`读法 ${name}`, [about, ...Object.values(options)].join('\n')] as const,
    ),
  ]
  return said.flatMap(([where, words]) =>
    [...words.matchAll(/“([^“”]*)”/g)].flatMap(([, quote = '']) =>
      /^第.+[条款项目]$/.test(quote) || own.includes(quote) ? [] : [[where, quote] as const],
    ),
  )
}

/** What stands in a quote right before the words, back to the last mark. */
const before = (quote: string, words: string): readonly string[] =>
  quote.includes(words) ? [/[^，；。、：]*$/.exec(quote.slice(0, quote.indexOf(words)))?.[0] ?? ''] : []

/** 既……又…… only joins; the modality is said for itself. */
const joins = new Set(['既', '又', '应当', ''])

/** Outcomes that leave out how the text pursues, or how it has somebody bear a role. */
const unsaidOf = ({ rules }: Ruleset): readonly string[] =>
  rules.flatMap(({ id, gives, cites }) => {
    if (gives.kind !== 'liability' && gives.kind !== 'role') return []
    const { how } = gives
    const found = cites.flatMap(({ quote }) =>
      gives.kind === 'liability'
        ? before(quote, `追究${gives.who}`).filter((words) => !joins.has(words))
        : before(quote, gives.role).flatMap(
            (words) => /(?:切实|全面|同样|认真|严格)?(?:承担|担负|负|履行|落实)$/.exec(words)?.[0] ?? [],
          ),
    )
    const said = gives.kind === 'liability' ? how : (how ?? '承担')
    return found.filter((words) => words !== said).map((words) => `${id}：${words}`)
  })

describe.for(rulesetIds().map((id) => [id] as const))('%s', ([id]) => {
  test('疑点、缺位、读法里加引号的字，原文都有', async () => {
    const { ruleset }: { ruleset: Ruleset } = await import(`../../rulesets/${id}/index.ts`)
    const all = wordsOf(id)
    const quotes = quotesIn(ruleset)
    expect(quotes.length).toBeGreaterThan(20)
    const missing = quotes.filter(([, quote]) => !quote.split(/…+/).every((part) => all.includes(bare(part))))
    expect(missing).toEqual([])
  })

  test('追究、承担责任之前表示程度、方式的字，结果里都有', async () => {
    const { ruleset }: { ruleset: Ruleset } = await import(`../../rulesets/${id}/index.ts`)
    expect(unsaidOf(ruleset)).toEqual([])
  })
})
