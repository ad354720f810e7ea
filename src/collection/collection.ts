import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Compiled, compile } from './compile.ts'
import { type Content, readContent } from './content.ts'
import { namesIn, readText } from './files.ts'
import { type Lock, lockFile, readLock } from './lock.ts'
import { nothingFound } from './meta.ts'
import { ContentError, type Problem } from './problems.ts'
import type { Regulation } from './record.ts'
import { remember } from './remember.ts'
import { type RegulationFile, regulationSchema } from './schema.ts'
import { readSource } from './source.ts'
import { type Checked, readYaml } from './yaml.ts'

/** A collection of texts with all that is said of them, each file and each text checked by itself. */
export interface Collection {
  /** From the highest level to the lowest. */
  readonly regulations: readonly Regulation[]
  /** What is permanent of each text of the project, by its id. */
  readonly locks: ReadonlyMap<string, Lock>
  readonly content: Content
}

interface Options {
  /** False holds nothing to the locks, and lets one be missing: for the command that writes them. */
  readonly lock?: boolean
}

const folder = 'regulations'
const remembered = remember<Compiled>()

/**
 * Reads a content folder. Throws a ContentError that lists every problem of a file or of a text by itself; what
 * they say of each other is checked by what stands on this.
 */
export function readCollection(root: string, { lock = true }: Options = {}): Collection {
  const problems: Problem[] = []
  const read = reader(root, lock, problems)
  const texts = idsIn(root, problems).flatMap((id) => read(id) ?? [])
  const content = readContent(root, problems)
  if (lock) strayLocks(root, texts, problems)
  const levels = content?.collection.data.levels.map(({ name }) => name) ?? []
  if (levels.length > 0) checkLevels(texts, levels, problems)
  if (problems.length > 0 || content === null) throw new ContentError(problems)
  const rank = ({ meta: { level } }: Regulation) => {
    const at = levels.indexOf(level ?? '')
    return at < 0 ? levels.length : at
  }
  return {
    regulations: texts.map(({ regulation }) => regulation).sort((a, b) => rank(a) - rank(b)),
    locks: new Map(texts.flatMap(({ regulation, lock }) => (lock ? [[regulation.id, lock]] : []))),
    content,
  }
}

/** One text of a content folder. Throws a ContentError that lists what is wrong with it. */
export function readOne(root: string, id: string): Read {
  const problems: Problem[] = []
  const found = reader(root, true, problems)(id)
  if (problems.length > 0 || !found) throw new ContentError(problems)
  return found
}

interface Read {
  readonly regulation: Regulation
  readonly said: Checked<RegulationFile>
  readonly lock: Lock | null
}

/** The ids of the texts of a content folder of which a `.yaml` says something. */
export const idsIn = (root: string, problems: Problem[]): readonly string[] =>
  namesIn(root, folder, '.yaml', problems)

/**
 * Makes a function that reads one text; null where one of its files cannot be read. A text is compiled again only
 * if its words, what is said of it, its lines of the source or its lock have changed.
 */
function reader(root: string, locked: boolean, problems: Problem[]): (id: string) => Read | null {
  const sources = new Map<string, readonly string[] | null>()
  const sourceOf = (name: string) => {
    const lines = sources.has(name) ? (sources.get(name) ?? null) : readSource(root, name, problems)
    sources.set(name, lines)
    return lines
  }
  return (id) => {
    const file = (ending: string) => `${folder}/${id}.${ending}`
    const beside = `请补上；正文在 ${id}.txt，关于它的说明在 ${id}.yaml，缺一不可`
    const text = readText(join(root, file('txt')), `content/${file('txt')}`, problems, beside)
    const said = readYaml(
      join(root, file('yaml')),
      `content/${file('yaml')}`,
      regulationSchema,
      problems,
      beside,
    )
    const lock = locked || existsSync(join(root, lockFile(id))) ? readLock(root, id, problems) : null
    if (text === null || said === null || (locked && lock === null)) return null
    const { provenance } = said.data
    const source = provenance ? sourceOf(provenance.source) : null
    if (provenance && source === null) return null
    const [first, last] = provenance?.lines ?? [1, 0]
    const inputs = [
      text,
      said,
      source?.slice(first - 1, last).join('\n'),
      locked && JSON.stringify(lock?.addresses),
    ]
    const given = {
      id,
      file: `content/${file('txt')}`,
      text,
      said,
      found: nothingFound,
      source,
      lock: locked ? lock : null,
    }
    const { regulation, problems: own } = remembered(id, inputs, () => compile(given))
    problems.push(...own)
    return { regulation, said, lock }
  }
}

/** Pushes a problem for each text whose level is none of those that the collection has. */
function checkLevels(texts: readonly Read[], levels: readonly string[], problems: Problem[]): void {
  for (const { said } of texts) {
    if (said.data.level === undefined || levels.includes(said.data.level)) continue
    const advice = `请改为 ${levels.join('、')} 之一，或者在 content/collection.yaml 的 levels 里补上`
    problems.push({ ...said.where(['level']), what: '没有这一层级', advice })
  }
}

/** Pushes a problem for each lock whose text is not there. */
function strayLocks(root: string, texts: readonly Read[], problems: Problem[]): void {
  // A text that stands alone has no `.yaml`; the name of its file is its id, whatever its format.
  const alone = new Set(namesIn(root, folder, '', problems).map((name) => name.replace(/\.[^.]+$/, '')))
  for (const id of namesIn(root, 'locks', '.json', problems)) {
    if (texts.some(({ regulation }) => regulation.id === id) || problems.length > 0) continue
    if (alone.has(id)) continue
    problems.push({
      file: `content/${lockFile(id)}`,
      line: 1,
      column: 1,
      words: id,
      what: `登记了 ${id} 的地址，却没有这份办法`,
      advice: `请恢复 content/${folder}/${id}.txt；确已删去的，也删去这个文件`,
    })
  }
}
