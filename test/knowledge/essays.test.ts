import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalog } from '#knowledge'
import { bare, essayLines, original, root } from '../collection/compilation.ts'

const { essays, regulations } = catalog()
const run = 20

/** Words with white space closed and half-width and full-width marks alike, so that typesetting hides nothing. */
const plain = (text: string) => bare(text).normalize('NFKC')

function runs(words: string): readonly string[] {
  const text = plain(words)
  return Array.from({ length: Math.max(0, text.length - run + 1) }, (_, at) => text.slice(at, at + run))
}

/** Every text file of the repository and of the built site. */
function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!['node_modules', '.git', '.astro'].includes(entry.name)) yield* files(path)
    } else if (entry.isFile() && !/\.(woff2?|otf|ttf|png|jpe?g|webp|ico)$/.test(entry.name)) yield path
  }
}

test.for(essays)('$id 每个论点至多一处引文，不超过三十字，都在所说的行内', ({ theses }) => {
  for (const { quote, lines, id } of theses) {
    if (!quote) continue
    expect(quote.words.length, id).toBeLessThanOrEqual(30)
    expect(quote.line, id).toBeGreaterThanOrEqual(lines[0])
    expect(quote.line, id).toBeLessThanOrEqual(lines[1])
  }
})

test.for(essays)('$id 的论点、校记都在本篇的行内', ({ theses, irregularities, provenance }) => {
  const [first, last] = provenance.lines
  const lines = [
    ...theses.flatMap((thesis) => thesis.lines),
    ...irregularities.map(({ line }) => line),
    provenance.label.line,
  ]
  expect(lines.filter((line) => line < first || line > last)).toEqual([])
})

test.for(essays)('$id 的论点编号不重，依原文次序', ({ theses }) => {
  expect(theses.map(({ id }) => id)).toEqual(theses.map((_, at) => `t${at + 1}`))
  const starts = theses.map(({ lines }) => lines[0])
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
})

test.for(essays)('$id 每个论点都联系到条文，或者指明哪一部没有', ({ theses }) => {
  for (const { links, id } of theses) {
    expect(links.length, id).toBeGreaterThan(0)
    for (const { to, relation } of links) {
      const [regulation, eId] = to.split('#')
      expect(relation === 'lacks' ? eId === undefined : eId !== undefined, `${id} ${to}`).toBe(true)
      expect(regulations.map((one) => one.id)).toContain(regulation)
    }
  }
})

describe.for(original === null ? [] : [original])('对照手边的原文', (source) => {
  const line = (number: number) => source[number - 1] ?? ''

  test.for(essays)('$id 的引文一字不差', ({ theses }) => {
    for (const { quote } of theses) if (quote) expect(line(quote.line)).toContain(quote.words)
  })

  test.for(essays)('$id 的校记都在所说的行里', ({ irregularities }) => {
    for (const { line: at, printed } of irregularities) expect(line(at)).toContain(printed)
  })

  test.for(essays)('$id 的标签照录', ({ provenance }) => {
    expect(line(provenance.label.line)).toContain(provenance.label.words)
  })

  test('除所列引文外，文章中没有连续二十字见于本库和所建的网站', () => {
    const quoted = new Set(
      essays.flatMap(({ theses }) => theses.flatMap(({ quote }) => runs(quote?.words ?? ''))),
    )
    const words = source.slice(essayLines.first - 1, essayLines.last)
    const all = new Set([...words, words.join('')].flatMap(runs).filter((one) => !quoted.has(one)))
    expect(all.size).toBeGreaterThan(5000)
    const leaks: string[] = []
    for (const path of files(root)) {
      const text = readFileSync(path, 'utf8')
      for (const version of new Set([text, text.replace(/<[^>]*>/g, '')])) {
        const leak = runs(version).find((one) => all.has(one))
        if (leak) leaks.push(`${relative(root, path)}：${leak}`)
      }
    }
    expect(leaks).toEqual([])
    expect(existsSync(join(root, 'content'))).toBe(true)
  })
})
