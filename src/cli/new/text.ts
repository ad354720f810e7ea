import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import {
  addressesOf,
  compileText,
  lockFile,
  lockText,
  type Regulation,
  readLock,
  saidByPath,
  schemaLine,
} from '#collection'
import { readFile, type TextFile } from '#intake'
import { setType } from '#law'
import { Mistake } from '../mistake.ts'
import { proposeId } from './id.ts'
import { yamlOf } from './yaml.ts'

/** What was made of a file: the text as it now stands, and the files that were written, in words. */
export interface Made {
  readonly id: string
  readonly text: TextFile
  readonly regulation: Regulation
  readonly written: readonly string[]
}

/** Reads a file as intake does. Throws a Mistake with what to do where it is no text. */
export function readText(file: string): TextFile {
  const absolute = realpathSync(file)
  const path = `${basename(dirname(absolute))}/${basename(absolute)}`
  const { text, findings } = readFile({ path, bytes: readFileSync(absolute) })
  if (text) return text
  throw new Mistake(`${file}：${findings.map(({ what, advice }) => `${what}。${advice}。`).join('')}`)
}

function writeNew(path: string, words: string): void {
  if (existsSync(path)) throw new Mistake(`已有 ${path}，没有改动它；请用 --id 另取编号，或者先移走它`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, words, { flag: 'wx' })
}

const yearOf = ({ version, dates }: TextFile) =>
  (version ?? dates.issued ?? dates.inForce)?.value.slice(0, 4) ?? null

/** Copies a text into the project as it was read, with its `.yaml` and its lock. Throws a Mistake where one is there. */
export function copyText(file: string, content: string, given: string | undefined): Made {
  const read = readText(file)
  const id = given ?? proposeId(setType(read.title?.value ?? basename(file)), yearOf(read))
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Mistake(`编号只用小写字母、数字和连字符：${id}`)
  const lines = [...read.titleLines.map(({ words }) => words), ...read.lines.filter((line) => line !== '')]
  return put(id, lines, read, content, (path) => writeNew(path, `${lines.join('\n')}\n`))
}

/** Makes the edited tier of a text of the project that has stood alone. Its words stay as they are. */
export function adoptText(file: string, content: string): Made {
  if (!file.endsWith('.txt'))
    throw new Mistake(`${file} 不是 .txt；请把它移出 content/regulations 再运行，命令会另写一份 .txt`)
  const id = basename(file).replace(/\.txt$/, '')
  const lines = readFileSync(file, 'utf8').split('\n')
  return put(id, lines, readText(file), content, null)
}

function put(
  id: string,
  lines: readonly string[],
  read: TextFile,
  content: string,
  writeText: ((path: string) => void) | null,
): Made {
  const path = (ending: string) => join(content, 'regulations', `${id}.${ending}`)
  const lock = join(content, lockFile(id))
  const all = [...(writeText ? [path('txt'), lock] : []), path('yaml')]
  for (const one of all) if (existsSync(one)) throw new Mistake(`已有 ${one}，没有改动它；请用 --id 另取编号`)
  const text = { ...read, file: path('txt'), lines, parts: [], titleLines: [] }
  const { regulation } = compileText(id, text, { shared: saidByPath(read.file) })
  const schema = schemaLine('regulation', `regulations/${id}.yaml`)
  writeText?.(path('txt'))
  writeNew(path('yaml'), yamlOf(regulation, read, { schema, copied: writeText !== null }))
  mkdirSync(dirname(lock), { recursive: true })
  const addresses = addressesOf(regulation.tree.provisions)
  // A text that has stood alone has a lock. What it holds stays; lines before the text are new in it.
  const before = existsSync(lock) ? readLock(content, id, []) : null
  const kept = Object.entries(before?.addresses ?? {}).every(([eId, hash]) => addresses[eId] === hash)
  if (kept) writeFileSync(lock, lockText({ addresses, questions: before?.questions ?? [] }))
  const written = [
    ...(writeText ? [`${path('txt')}：正文，照文件所读，一条、款、项、目一行`] : []),
    `${path('yaml')}：关于它的说明`,
    `${lock}：${Object.keys(addresses).length} 个地址的登记`,
  ]
  return { id, text: read, regulation, written }
}

/** Writes the `.yaml` of a text beside its file, and nothing else. */
export function besideText(file: string, content: string): Made {
  const text = readText(file)
  const absolute = realpathSync(file)
  const yaml = absolute.replace(/\.[^./\\]+$/, '.yaml')
  const { regulation } = compileText(basename(yaml, '.yaml'), text)
  const schema = relative(dirname(absolute), resolve(content, 'schemas/regulation.json')).split(sep).join('/')
  const line = `# yaml-language-server: $schema=${schema.startsWith('.') ? schema : `./${schema}`}`
  writeNew(yaml, yamlOf(regulation, text, { schema: line, copied: false }))
  const shown = file.replace(/\.[^./\\]+$/, '.yaml')
  return { id: regulation.id, text, regulation, written: [`${shown}：关于它的说明`] }
}
