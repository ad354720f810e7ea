import type { Finding } from '#law'

/** One thing wrong in the content: where it is, the words it is about, and what to do. Line and column from 1. */
export interface Problem {
  /** As of a finding, where the kind has a name and the place an address. */
  readonly code?: string
  readonly at?: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly words: string
  readonly what: string
  readonly advice: string
}

/** A problem as commands list it beside findings. */
export const findingOf = ({ code = 'content', at, file, line, words, what, advice }: Problem): Finding => ({
  code,
  ...(at === undefined ? {} : { at }),
  file,
  line,
  words,
  what,
  advice,
  sure: 'certain',
})

export function describe({ file, line, column, words, what, advice }: Problem): string {
  const shown = words.length > 40 ? `${words.slice(0, 40)}…` : words
  return `${file}:${line}:${column} 「${shown.replaceAll('\n', '⏎')}」${what}。${advice}。`
}

/**
 * What an author must put right. The message says all of it in sentences; it has no stack trace, as where in the code a
 * fault was found says nothing about it.
 */
export class AuthorError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'AuthorError'
    this.stack = message
  }
}

/** Bad content. Thrown once for a whole load, with every problem found. */
export class ContentError extends AuthorError {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(`内容有 ${problems.length} 处问题：\n${problems.map(describe).join('\n')}`)
    this.name = 'ContentError'
    this.problems = problems
  }
}

/** Bad rulesets. Thrown once for all that are loaded, with every problem found, in words. */
export class RulesetError extends AuthorError {
  constructor(problems: readonly string[]) {
    const all = problems.map((one) => `- ${one}`).join('\n')
    super(`规则有 ${problems.length} 处问题，请逐一改正后重新构建：\n${all}`)
    this.name = 'RulesetError'
  }
}
