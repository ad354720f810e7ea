import { join } from 'node:path'
import { type Tree, walk } from '#law'
import { readText } from './files.ts'
import type { Problem } from './problems.ts'
import type { RegulationFile } from './schema.ts'

/** Where a provision stands in its source, and whether it follows other words on the same line there. */
export interface SourcePlace {
  readonly line: number
  readonly glued: boolean
}

/** The physical lines of a source; what of it is no text of ours may be hashes. Null where they cannot be read. */
export function readSource(root: string, name: string, problems: Problem[]): readonly string[] | null {
  const file = `source/${name}.txt`
  const text = readText(join(root, file), `content/${file}`, problems)
  return text?.split('\n') ?? null
}

interface Mark {
  readonly character: string
  readonly line: number
  readonly starts: boolean
}

/** The characters of an instrument's lines without white space and declared foreign matter. */
function* characters(
  source: readonly string[],
  { lines, dropped }: NonNullable<RegulationFile['provenance']>,
): Generator<Mark> {
  const [first, last] = lines
  for (let line = first; line <= last; line++) {
    let words = source[line - 1] ?? ''
    for (const drop of dropped) if (drop.line === line) words = words.replace(drop.words, '')
    let starts = true
    for (const character of words.replace(/\s+/g, '')) {
      yield { character, line, starts }
      starts = false
    }
  }
}

/**
 * Compares an instrument's tree with its lines of its source, character for character, white space aside, and
 * returns where each provision stands there. The first difference is pushed as a problem.
 */
export function alignWithSource(
  tree: Tree,
  provenance: NonNullable<RegulationFile['provenance']>,
  source: readonly string[],
  file: string,
  problems: Problem[],
): ReadonlyMap<string, SourcePlace> {
  const places = new Map<string, SourcePlace>()
  const marks = [...characters(source, provenance)]
  let at = 0
  let before = ''
  const provisions = [...walk(tree.provisions)].map(({ eId, line, num, heading, words }) => ({
    eId,
    line,
    words: `${num ?? ''}${heading ?? ''}${words}`,
  }))
  const printed = [...tree.title.map(({ line, words }) => ({ eId: '', line, words })), ...provisions]
  for (const { eId, line, words } of printed.sort((a, b) => a.line - b.line)) {
    const here = marks[at]
    // The first 款 always follows its article's number, which does not count as other words.
    const first = eId === `${before}__para_1`
    if (eId !== '' && here)
      places.set(eId, { line: here.line, glued: words !== '' && !here.starts && !first })
    before = eId
    for (const character of words.replace(/\s+/g, '')) {
      const mark = marks[at++]
      if (mark?.character === character) continue
      const advice = '请照原文改回；确属网页杂入的字，列入 provenance.dropped'
      const what = mark ? `与原文第 ${mark.line} 行的「${mark.character}」不同` : '比原文多出'
      problems.push({ file, line, column: 1, words, what, advice })
      return places
    }
  }
  const left = marks[at]
  if (left) {
    const words = marks
      .slice(at, at + 20)
      .map(({ character }) => character)
      .join('')
    const advice = '请把这些字补进正文文件'
    problems.push({ file, line: 1, column: 1, words, what: `原文第 ${left.line} 行起的字没有收入`, advice })
  }
  return places
}
