import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Mistake } from './mistake.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Reads the words after a command. Throws a Mistake with the usage for an option that there is not, or without its value. */
export function argumentsOf<const O extends Options>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    const option = /'(-[^' ]*)/.exec(said)?.[1] ?? ''
    const known = option.replace(/^-+/, '') in options
    throw new Mistake(
      `${known ? `${option} 后面缺少值，或者不该有值` : `没有这个选项 ${option}`}\n\n${usage}`,
    )
  }
}
