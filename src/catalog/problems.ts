/** One thing wrong in the content: where it is, the words it is about, and what to do. Line and column from 1. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly words: string
  readonly what: string
  readonly advice: string
}

export function describe({ file, line, column, words, what, advice }: Problem): string {
  const shown = words.length > 40 ? `${words.slice(0, 40)}…` : words
  return `${file}:${line}:${column} 「${shown.replaceAll('\n', '⏎')}」${what}。${advice}。`
}

/** Bad content. Thrown once for a whole load, with every problem found. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(`内容有 ${problems.length} 处问题：\n${problems.map(describe).join('\n')}`)
    this.name = 'ContentError'
    this.problems = problems
  }
}
