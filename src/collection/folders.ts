import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { Finding } from '#law'

/** A file as it lies in a folder that was given. */
export interface FolderFile {
  /** As the reader would name it: the folder's name and the path in it, with `/`. */
  readonly path: string
  readonly absolute: string
}

/** The files of a folder: those that may be texts, and the `.yaml` beside them. */
export interface FolderListing {
  readonly texts: readonly FolderFile[]
  /** By path, without the ending. */
  readonly beside: ReadonlyMap<string, FolderFile>
  /** `collection.yaml` at the root of the folder. */
  readonly collection: FolderFile | null
  /** What is not taken, and why. */
  readonly leftOut: readonly Finding[]
}

/** The most bytes that a file may have. No regulation comes near it. */
const largest = 32 * 1024 * 1024
/** How deep folders may lie in each other. */
const deepest = 12

const isYaml = (name: string) => /\.ya?ml$/i.test(name)
/** What a folder holds besides texts, and nobody takes for one: it is left out under the code `aside`. */
const isAside = (name: string) =>
  name.startsWith('.') || name.startsWith('~$') || /^(README|LICENSE)/i.test(name)

/**
 * Lists what lies in a folder, in the order of the names, or one file. Nothing outside it is read: a link that leads
 * out is left out, and said. Throws where it cannot be read itself.
 */
export function listPath(given: string): FolderListing {
  return statSync(given).isDirectory() ? listFolder(given) : listFile(given)
}

/** A file alone: it with the `.yaml` beside it. */
function listFile(given: string): FolderListing {
  const absolute = realpathSync(given)
  const path = (name: string) => `${basename(dirname(absolute))}/${name}`
  const stem = basename(absolute).replace(/\.[^.]+$/, '')
  const yaml = ['.yaml', '.yml'].map((ending) => stem + ending)
  const said = yaml.find((name) => existsSync(join(dirname(absolute), name)))
  return {
    texts: [{ path: path(basename(absolute)), absolute }],
    beside: new Map(
      said === undefined ? [] : [[path(stem), { path: path(said), absolute: join(dirname(absolute), said) }]],
    ),
    collection: null,
    leftOut: [],
  }
}

/** `shown` is what the folder is called. */
export function listFolder(folder: string, shown?: string): FolderListing {
  const root = realpathSync(folder)
  const name = shown ?? (basename(root) || root)
  const texts: FolderFile[] = []
  const beside = new Map<string, FolderFile>()
  const leftOut: Finding[] = []
  let collection: FolderFile | null = null

  const visit = (at: string, depth: number): void => {
    const entries = readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const absolute = join(at, entry.name)
      const path = `${name}/${relative(root, absolute).split(sep).join('/')}`
      const skip = (code: string, what: string, advice: string) =>
        leftOut.push(untaken(code, path, what, advice))
      if (entry.name === 'node_modules') continue
      if (isAside(entry.name)) {
        if (!entry.name.startsWith('.')) skip('aside', '不是文本的文件，没有收入', '确是文本的，请改个名字')
        continue
      }
      if (entry.isSymbolicLink()) {
        skip('link', '是一个链接，没有收入', '请把所指的文件放进这个文件夹')
        continue
      }
      if (entry.isDirectory()) {
        if (depth >= deepest) skip('too-deep', `文件夹套得太深（${deepest} 层以上），没有收入`, '请放浅一些')
        else visit(absolute, depth + 1)
        continue
      }
      if (!entry.isFile()) {
        skip('no-file', '不是普通的文件，没有收入', '请改为普通的文件')
        continue
      }
      if (depth === 0 && /^collection\.ya?ml$/i.test(entry.name)) {
        collection = { path, absolute }
        continue
      }
      if (lstatSync(absolute).size > largest) {
        skip(
          'too-large',
          `文件过大（${largest / 1024 / 1024} MB 以上），没有收入`,
          '请拆成几个文件，或者核对是不是文本',
        )
        continue
      }
      if (isYaml(entry.name)) beside.set(path.replace(/\.ya?ml$/i, ''), { path, absolute })
      else texts.push({ path, absolute })
    }
  }
  visit(root, 0)
  return { texts, beside, collection, leftOut }
}

/** Says that a whole file is not taken. */
export const untaken = (code: string, file: string, what: string, advice: string): Finding => ({
  code,
  file,
  line: null,
  words: '',
  what,
  advice,
  sure: 'certain',
})

export const bytesOf = ({ absolute }: FolderFile): Uint8Array => readFileSync(absolute)
