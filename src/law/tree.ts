/** What a provision is. 款 paragraph, 项 point, 目 indent; a lacuna stands where words are lost. */
export type Kind =
  | 'preamble'
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'paragraph'
  | 'point'
  | 'indent'
  | 'lacuna'
  | 'table'
  | 'annex'

/** One node of an instrument: its words as printed, without those of its children. */
export interface Provision {
  /** Akoma Ntoso address, unique in its instrument: `art_7__para_1__point_8`. */
  readonly eId: string
  readonly kind: Kind
  /** The number as printed (第七条, (八), 1.); null where none is printed. */
  readonly num: string | null
  /** The number the editors supply where the print has lost it; else null. */
  readonly supplied: string | null
  /** The words of a chapter heading or an article's caption, as printed. */
  readonly heading: string | null
  readonly words: string
  /** Line of the file it begins on, from 1. */
  readonly line: number
  readonly children: readonly Provision[]
}

/** Something odd in the numbering of the original. It is only reported, never corrected. */
export interface NumberingFinding {
  readonly kind: 'jump' | 'repeat' | 'decrease'
  readonly eId: string
  readonly line: number
  readonly found: string
  readonly expected: number
}

export interface TitleLine {
  readonly words: string
  readonly line: number
}

/** An instrument as parsed: its printed title lines, its provisions, and what is odd in its numbering. */
export interface Tree {
  readonly title: readonly TitleLine[]
  readonly provisions: readonly Provision[]
  readonly findings: readonly NumberingFinding[]
}

/** Every provision in document order, parents before children. */
export function* walk(provisions: readonly Provision[]): Generator<Provision> {
  for (const provision of provisions) {
    yield provision
    yield* walk(provision.children)
  }
}

/** The printed text again, one provision a line, in the order of the file; equal to it, white space aside. */
export function rebuild(tree: Tree): string {
  const printed = tree.title.map(({ line, words }) => ({ line, words }))
  for (const { line, num, heading, words } of walk(tree.provisions)) {
    printed.push({ line, words: `${num ?? ''}${heading ?? ''}${words}` })
  }
  return printed
    .sort((a, b) => a.line - b.line)
    .map(({ words }) => words)
    .join('\n')
}
