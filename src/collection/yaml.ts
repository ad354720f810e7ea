import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { z } from 'zod'
import { readText } from './files.ts'
import type { Problem } from './problems.ts'
import { remember } from './remember.ts'

z.config(z.locales.zhCN())

type Path = readonly (string | number)[]

/** A checked YAML file, and where in it each value stands. */
export interface Checked<T> {
  readonly data: T
  readonly where: (path: Path) => Pick<Problem, 'file' | 'line' | 'column' | 'words'>
}

/** What a file was read as: its checked content, or what is wrong with it. */
interface Read {
  readonly checked: Checked<unknown> | null
  readonly problems: readonly Problem[]
}

const remembered = remember<Read>()

/**
 * Reads and checks a YAML file. `file` is the name that messages show; problems are pushed, and null returned. `advice` says
 * what to do where the file is missing. A file that has not changed is not parsed again.
 */
export function readYaml<S extends z.ZodType>(
  path: string,
  file: string,
  schema: S,
  problems: Problem[],
  advice?: string,
): Checked<z.infer<S>> | null {
  const text = readText(path, file, problems, advice)
  return text === null ? null : pushed<S>(text, file, schema, problems)
}

/** Reads and checks a JSON file as `readYaml` does a YAML file; `advice` says what to do where it is missing or broken. */
export function readJson<S extends z.ZodType>(
  path: string,
  file: string,
  schema: S,
  advice: string,
  problems: Problem[],
): z.infer<S> | null {
  const text = readText(path, file, problems, advice)
  if (text === null) return null
  try {
    const { success, data } = schema.safeParse(JSON.parse(text))
    // JSON is YAML: that reader knows where in the file each value stands.
    return success ? data : (pushed<S>(text, file, schema, problems)?.data ?? null)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const known = /at position (\d+)/.exec(said)?.[1]
    const at = known ? Number(known) : (parseDocument(text).errors[0]?.pos[0] ?? text.length)
    const { line, column, words } = lineAt(text, at)
    problems.push({ file, line, column, words, what: 'JSON 读不懂', advice })
    return null
  }
}

/** The line and column of an offset in a text, and the words from there to the end of the line, or those before it. */
function lineAt(text: string, offset: number): Pick<Problem, 'line' | 'column' | 'words'> {
  const last = text.trimEnd().length - 1
  const at = Math.max(0, Math.min(offset, last))
  const before = text.slice(0, at).split('\n')
  const column = (before.at(-1) ?? '').length + 1
  return { line: before.length, column, words: text.slice(at).split('\n', 1)[0] ?? '' }
}

function pushed<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  problems: Problem[],
): Checked<z.infer<S>> | null {
  const found = remembered(file, [text, schema], () => parsed(text, file, schema))
  problems.push(...found.problems)
  // What is remembered for this file and this schema was checked by this schema.
  return found.checked as Checked<z.infer<S>> | null
}

function parsed(text: string, file: string, schema: z.ZodType): Read {
  const problems: Problem[] = []
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { file, line, column: col }
  }
  for (const { pos, message } of document.errors) {
    // An error found only at the end of the file is shown at its last words.
    const start = text.slice(pos[0]).trim() === '' ? text.trimEnd().lastIndexOf('\n') + 1 : pos[0]
    const words = text.slice(start, Math.max(pos[1], start + 1)).split('\n', 1)[0] ?? ''
    problems.push({
      ...place(start),
      words,
      what: `YAML 读不懂（${message}）`,
      advice: '请检查缩进、引号和冒号',
    })
  }
  if (document.errors.length > 0) return { checked: null, problems }

  const nodeAt = (keys: Path): Node | null => {
    for (let length = keys.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(keys.slice(0, length), true)
      if (isNode(node)) return node
    }
    return null
  }
  const where = (keys: Path) => {
    const node = nodeAt(keys)
    const start = node?.range?.[0] ?? 0
    const words = isScalar(node) ? String(node.value) : (text.slice(start).split('\n', 1)[0] ?? '')
    return { ...place(start), words }
  }
  const whereKey = (keys: Path, key: string) => {
    const node = keys.length === 0 ? document.contents : nodeAt(keys)
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined
    const start = isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0
    return { ...place(start), words: key }
  }

  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    // An alias of what has no anchor, or too many aliases.
    const said = error instanceof Error ? error.message : String(error)
    problems.push({ ...where([]), what: `YAML 读不懂（${said}）`, advice: '请不用 & 和 *，直接写出' })
    return { checked: null, problems }
  }
  const result = schema.safeParse(value)
  if (result.success) return { checked: { data: result.data, where }, problems }
  for (const issue of result.error.issues) {
    const keys = issue.path.filter((key) => typeof key !== 'symbol')
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const advice = '请删去，或对照同目录其他文件改正键名'
        problems.push({ ...whereKey(keys, key), what: '不认识的键', advice })
      }
    } else {
      const said = [keys.join('.'), issue.message].filter((words) => words !== '').join('：')
      problems.push({ ...where(keys), what: said, advice: '请改为该项要求的写法' })
    }
  }
  return { checked: null, problems }
}
