import { readFileSync } from 'node:fs'
import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Problem } from './problems.ts'

z.config(z.locales.zhCN())

type Path = readonly (string | number)[]

/** A checked YAML file, and where in it each value stands. */
export interface Checked<T> {
  readonly data: T
  readonly where: (path: Path) => Pick<Problem, 'file' | 'line' | 'column' | 'words'>
}

/** Reads and checks a YAML file. `file` is the name that messages show; problems are pushed, and null returned. */
export function readYaml<S extends z.ZodType>(
  path: string,
  file: string,
  schema: S,
  problems: Problem[],
): Checked<z.infer<S>> | null {
  const text = readFileSync(path, 'utf8')
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
  if (document.errors.length > 0) return null

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
    const words = isScalar(node) ? String(node.value) : text.slice(start, text.indexOf('\n', start))
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

  const result = schema.safeParse(document.toJS())
  if (result.success) return { data: result.data, where }
  for (const issue of result.error.issues) {
    const keys = issue.path.filter((key) => typeof key !== 'symbol')
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const advice = '请删去，或对照同目录其他文件改正键名'
        problems.push({ ...whereKey(keys, key), what: '不认识的键', advice })
      }
    } else {
      const name = keys.join('.')
      problems.push({ ...where(keys), what: `${name}：${issue.message}`, advice: '请改为该项要求的写法' })
    }
  }
  return null
}
