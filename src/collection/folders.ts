import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import type { Problem } from './problems.ts'

/** A file as it lies in a folder that was given. */
export interface FolderFile {
  /** As the reader would name it: the folder's name and the path in it, with `/`. */
  readonly path: string
  readonly absolute: string
}

/** Something in a folder that is not taken, and why. */
export type LeftOut = Pick<Problem, 'file' | 'what' | 'advice'>

/** The files of a folder: those that may be texts, and the `.yaml` beside them. */
export interface FolderListing {
  readonly texts: readonly FolderFile[]
  /** By path, without the ending. */
  readonly beside: ReadonlyMap<string, FolderFile>
  /** `collection.yaml` at the root of the folder. */
  readonly collection: FolderFile | null
  readonly leftOut: readonly LeftOut[]
}

/** The most bytes that a file may have. No regulation comes near it. */
const largest = 32 * 1024 * 1024
/** How deep folders may lie in each other. */
const deepest = 12

const isYaml = (name: string) => /\.ya?ml$/i.test(name)
/** What a folder holds besides texts, and nobody takes for one. */
const isAside = (name: string) =>
  name.startsWith('.') || name.startsWith('~$') || /^(README|LICENSE)/i.test(name)

/**
 * Lists what lies in a folder, in the order of the names. Nothing outside it is read: a link that leads out is left
 * out, and said. `shown` is what the folder is called. Throws where the folder itself cannot be read.
 */
export function listFolder(folder: string, shown?: string): FolderListing {
  const root = realpathSync(folder)
  const name = shown ?? (basename(root) || root)
  const texts: FolderFile[] = []
  const beside = new Map<string, FolderFile>()
  const leftOut: LeftOut[] = []
  let collection: FolderFile | null = null

  const visit = (at: string, depth: number): void => {
    const entries = readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const absolute = join(at, entry.name)
      const path = `${name}/${relative(root, absolute).split(sep).join('/')}`
      const skip = (what: string, advice: string) => leftOut.push({ file: path, what, advice })
      if (entry.name === 'node_modules') continue
      if (isAside(entry.name)) {
        if (!entry.name.startsWith('.')) skip('不是文本的文件，没有收入', '确是文本的，请改个名字')
        continue
      }
      if (entry.isSymbolicLink()) {
        skip('是一个链接，没有收入', '请把所指的文件放进这个文件夹')
        continue
      }
      if (entry.isDirectory()) {
        if (depth >= deepest) skip(`文件夹套得太深（${deepest} 层以上），没有收入`, '请放浅一些')
        else visit(absolute, depth + 1)
        continue
      }
      if (!entry.isFile()) {
        skip('不是普通的文件，没有收入', '请改为普通的文件')
        continue
      }
      if (depth === 0 && /^collection\.ya?ml$/i.test(entry.name)) {
        collection = { path, absolute }
        continue
      }
      if (lstatSync(absolute).size > largest) {
        skip(`文件过大（${largest / 1024 / 1024} MB 以上），没有收入`, '请拆成几个文件，或者核对是不是文本')
        continue
      }
      if (isYaml(entry.name)) beside.set(path.replace(/\.ya?ml$/i, ''), { path, absolute })
      else texts.push({ path, absolute })
    }
  }
  visit(root, 0)
  return { texts, beside, collection, leftOut }
}

export const bytesOf = ({ absolute }: FolderFile): Uint8Array => readFileSync(absolute)
