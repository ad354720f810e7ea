/** A source file of a ruleset: its path as messages show it, and its text. */
export interface Source {
  readonly file: string
  readonly text: string
}

/** A place in a file; line and column from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/**
 * Word with which a fault begins → the files in which its subject is written. Everything else is looked for among
 * rules and facts.
 */
const rooms: Readonly<Record<string, RegExp>> = {
  案例: /\/cases[/.]/,
  疑点: /\/doubts\//,
  归类: /\/classified\.ts$/,
}
const elsewhere = /\/(?:cases|doubts)[/.]|\/(?:classified|equivalent|companion)\.ts$/

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function placeAt({ file, text }: Source, offset: number): Place {
  const before = text.slice(0, offset)
  return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/** The first place where words stand as a string of their own, or as the key of a member. */
function written(sources: readonly Source[], words: string): Place | null {
  const own = new RegExp(`(?<=(['"\`]))${escaped(words)}(?=\\1)|(?<=^ *)${escaped(words)}(?=: )`, 'm')
  for (const source of sources) {
    const found = own.exec(source.text)
    if (found) return placeAt(source, found.index)
  }
  return null
}

/** The first template string that makes these words: `第六条第(二)项第${n}目`; the one with the most words of its own. */
function made(sources: readonly Source[], words: string): Place | null {
  let best: { readonly place: Place; readonly own: number } | null = null
  for (const source of sources)
    for (const { 1: template = '', index } of source.text.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)) {
      const parts = template.split(/\$\{[^}]*\}/)
      const own = parts.join('').length
      if (own === 0 || (best && own <= best.own)) continue
      if (new RegExp(`^${parts.map(escaped).join('.+')}$`, 's').test(words))
        best = { place: placeAt(source, index + 1), own }
    }
  return best?.place ?? null
}

/**
 * Where in the sources of a ruleset a fault is: the place of the first of these words that is written out there; else of a
 * template that makes one of them; else the beginning of the first source. `kind` is the word the fault begins with.
 */
export function locate(sources: readonly Source[], kind: string, words: readonly string[]): Place {
  const room = rooms[kind]
  const likely = sources.filter(({ file }) => (room ? room.test(file) : !elsewhere.test(file)))
  for (const find of [written, made])
    for (const one of words.filter((each) => each !== '')) {
      const found = find(likely, one)
      if (found) return found
    }
  return { file: likely[0]?.file ?? sources[0]?.file ?? '', line: 1, column: 1 }
}
