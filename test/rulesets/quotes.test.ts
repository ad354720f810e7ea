import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog'
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

describe.for(rulesetIds().map((id) => [id] as const))('%s', ([id]) => {
  test('疑点、缺位、读法里加引号的字，原文都有', async () => {
    const { ruleset }: { ruleset: Ruleset } = await import(`../../rulesets/${id}/index.ts`)
    const all = wordsOf(id)
    const quotes = quotesIn(ruleset)
    expect(quotes.length).toBeGreaterThan(20)
    const missing = quotes.filter(([, quote]) => !quote.split(/…+/).every((part) => all.includes(bare(part))))
    expect(missing).toEqual([])
  })
})
