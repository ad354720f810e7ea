import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, walk } from '#law'
import { type Instrument, opened, type TextData } from '#search'

/** A text as a site has it: what the pack says of it, and what its data file has. */
export interface Text {
  readonly bare: Instrument
  readonly data: TextData
}

/** A folder of regulations in Markdown as texts. */
export function readCorpus(folder: string): readonly Text[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const id = name.replace(/\.md$/, '')
      const text = readFileSync(join(folder, name), 'utf8')
      const tree = parse(text.replace(/^#{1,6} /gm, '').replace(/^<!--.*-->$/gm, ''))
      const named = { id, title: id, short: id, level: '', aliases: [] }
      return {
        bare: { ...named, addresses: [], provisions: [], lost: [], torn: [] },
        data: {
          lacunae: [],
          provisions: [...walk(tree.provisions)].map(({ eId, kind, num, heading, words }) => ({
            eId,
            kind,
            num,
            ...(heading === null ? {} : { heading }),
            text: words,
          })),
        },
      }
    })
}

/** A provision as every engine gets it. */
export interface Record {
  /** Its instrument and address. */
  readonly id: string
  readonly text: string
}

export const recordsOf = (texts: readonly Text[]): readonly Record[] =>
  texts.flatMap(({ bare: text, data }) =>
    opened(text, data).provisions.map(({ eId, words }) => ({ id: `${text.id}#${eId}`, text: words })),
  )

/** Letters and figures only: written here anew, so that no engine is measured by its own measure. */
export const bare = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%‰]/gu, '')

/** 2–12 Han characters from within one provision, marks left out; the same for the same seed. */
export function substrings(records: readonly Record[], count: number, seed: number): readonly string[] {
  let state = seed >>> 0
  const pick = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const found: string[] = []
  while (found.length < count) {
    const text = bare(records[pick(records.length)]?.text ?? '')
    const size = 2 + pick(11)
    const from = pick(Math.max(1, text.length - size))
    const part = text.slice(from, from + size)
    if (part.length === size && /^\p{Script=Han}+$/u.test(part)) found.push(part)
  }
  return found
}

/** For each query the records that hold it. */
export function truthOf(
  records: readonly Record[],
  queries: readonly string[],
): readonly ReadonlySet<string>[] {
  const texts = records.map(({ id, text }) => ({ id, text: bare(text) }))
  return queries.map((query) => new Set(texts.filter(({ text }) => text.includes(query)).map(({ id }) => id)))
}

/** Of what is right the part that was found, and of what was found the part that is right, over all queries. */
export function qualityOf(
  truth: readonly ReadonlySet<string>[],
  found: readonly (readonly string[])[],
): { readonly recall: number; readonly precision: number } {
  let right = 0
  let wanted = 0
  let given = 0
  for (const [at, set] of truth.entries()) {
    const own = new Set(found[at])
    wanted += set.size
    given += own.size
    for (const id of own) if (set.has(id)) right++
  }
  return { recall: right / wanted, precision: given === 0 ? Number.NaN : right / given }
}
