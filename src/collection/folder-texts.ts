import { join } from 'node:path'
import { gather, idOf, type Reading, readFile, type TextFile } from '#intake'
import type { Finding, Target } from '#law'
import { type Compiled, compile, type Given } from './compile.ts'
import { type Entry, entryOf } from './entry.ts'
import { type Shared, saidByPath } from './folder-words.ts'
import { bytesOf, type FolderFile, type FolderListing, listFolder, listPath, untaken } from './folders.ts'
import { type Lock, readLock } from './lock.ts'
import { type Packed, pack, unpack } from './packed.ts'
import type { Problem } from './problems.ts'
import type { Regulation } from './record.ts'
import { type CollectionMeta, collectionSchema, regulationSchema } from './schema.ts'
import { codeHash, hashOf, type Store } from './store.ts'
import { readYaml } from './yaml.ts'

/** A text of a folder, compiled and kept. */
export interface FolderText {
  readonly entry: Entry
  /** Under which the whole text is kept. */
  readonly key: string
}

/** The texts of folders. */
export interface FolderTexts {
  readonly texts: readonly FolderText[]
  /** Those that are left out because of a problem. */
  readonly failed: readonly FolderText[]
  /** What is wrong with a `.yaml` of a folder, or with a text that has one. Such a text is left out. */
  readonly problems: readonly Problem[]
  /** What is odd in the texts and the files. */
  readonly notes: readonly Finding[]
  /** Files that are no text of the site, and why. */
  readonly leftOut: readonly Finding[]
}

/** The project's own content, in which texts may stand alone too. */
export interface Project {
  readonly root: string
  /** The ids of its texts with a `.yaml`, which are read elsewhere. */
  readonly edited: ReadonlySet<string>
}

/** The texts of the project that stand alone; the name of a file is the id of its text. */
function aloneIn(root: string): FolderListing {
  const listing = listFolder(join(root, 'regulations'), 'content/regulations')
  const texts = listing.texts.filter(({ path }) => !listing.beside.has(path.replace(/\.[^./]+$/, '')))
  return { ...listing, texts, beside: new Map() }
}

const stemOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')

/** Told while folders are read. */
export type Progress = (done: number, of: number, file: string) => void

/** What makes a text of a file: when it changes, all is made anew. */
const code = ['src/law/*.ts', 'src/intake/**/*.ts', 'src/collection/**/*.ts']

/** What is kept of a text beside its words; `problems` are those for which it is left out. */
export interface Kept {
  readonly entry: Entry
  readonly problems: readonly Problem[]
  readonly notes: readonly Finding[]
  /** What its files say of themselves. */
  readonly file: Omit<TextFile, 'lines' | 'findings'>
  /** How many of its references lead where: `kind` of a target. */
  readonly references: Readonly<Record<Target['kind'], number>>
}

/**
 * Reads the texts of folders, and files alone. Each file and each text is kept in the store under what it was made of, so that only
 * what has changed is read again. A file that cannot be read keeps no other from being read. Throws only where a
 * folder or file that is named cannot be read itself.
 */
export function readFolders(
  paths: readonly string[],
  store: Store,
  project: Project | null = null,
  progress: Progress = () => {},
): FolderTexts {
  const made = codeHash(code)
  const own = project ? aloneIn(project.root) : null
  const listings = [...(own ? [own] : []), ...paths.map(listPath)]
  const files = listings.flatMap((listing) => listing.texts.map((file) => ({ file, listing })))
  const problems: Problem[] = []
  const notes: Finding[] = []
  const leftOut: Finding[] = listings.flatMap((listing) => listing.leftOut)
  const settings = new Map(listings.map((listing) => [listing, settingsOf(listing, problems)]))
  const listingOf = new Map(files.map(({ file, listing }) => [file.path, listing]))

  const read: TextFile[] = []
  for (const [at, { file }] of files.entries()) {
    progress(at, files.length, file.path)
    const bytes = bytesOf(file)
    const key = hashOf('file', made, file.path, bytes)
    const known = store.read<Reading>(key)
    const found = known ?? readFile({ path: file.path, bytes })
    if (!known) store.write(key, found)
    if (found.text) read.push(found.text)
    ;(found.text ? notes : leftOut).push(...found.findings)
  }
  progress(files.length, files.length, '')
  const { texts: gathered, findings } = gather(read)
  notes.push(...findings)

  const ids = new Map<string, string>([...(project?.edited ?? [])].map((id) => [id, '本站已有的一份']))
  const besideOf = ({ file }: TextFile) =>
    listingOf.get(file)?.beside.get(file.replace(/\.[^./]+$/, '')) ?? null
  // Where two have the same id, the one that somebody has written about is kept.
  const inTurn = [...gathered].sort((a, b) => Number(besideOf(b) !== null) - Number(besideOf(a) !== null))
  const texts: FolderText[] = []
  const failed: FolderText[] = []
  for (const text of inTurn) {
    const listing = listingOf.get(text.file)
    const isOwn = own !== null && listing === own
    const id = isOwn ? stemOf(text.file) : idOf(text)
    const first = ids.get(id)
    if (first !== undefined) {
      const advice = '同一份的，留一个文件；不是同一份的，请在文件名里写明题名和日期'
      leftOut.push(untaken('id-taken', text.file, `编号 ${id} 与 ${first} 相同，没有收入`, advice))
      continue
    }
    ids.set(id, text.file)
    const shared = sharedOf(text.file, listing ? settings.get(listing) : undefined)
    const lock = isOwn && project ? readLock(project.root, id, problems) : null
    const { kept, key } = keep({ id, text, shared, beside: besideOf(text), lock, store, made })
    notes.push(...kept.notes)
    problems.push(...kept.problems)
    const sound = kept.problems.length === 0
    ;(sound ? texts : failed).push({ entry: kept.entry, key })
    if (!sound) leftOut.push(untaken('problems', text.file, '有须改正之处，没有收入', '请改正所列各处'))
  }
  return { texts, failed, problems, notes, leftOut }
}

interface Keeping {
  readonly id: string
  readonly text: TextFile
  readonly shared: Shared
  readonly beside: FolderFile | null
  readonly lock: Lock | null
  readonly store: Store
  readonly made: string
}

/** Compiles a text as its file gives it; `said` by a `.yaml` beside it, `shared` by its folder. */
export const compileText = (
  id: string,
  text: TextFile,
  {
    said = null,
    shared = saidByPath(text.file),
    lock = null,
  }: Partial<Pick<Given, 'said' | 'lock'> & { readonly shared: Shared }> = {},
): Compiled =>
  compile({
    id,
    file: text.file,
    text: text.lines.join('\n'),
    said,
    found: { file: text, shared },
    source: null,
    lock,
  })

/** A text compiled, from the store where it is there. */
function keep({ id, text, shared, beside, lock, store, made }: Keeping): { kept: Kept; key: string } {
  const yaml = beside ? bytesOf(beside) : ''
  const key = hashOf('text', made, ...[id, text, shared, lock].map((one) => JSON.stringify(one)), yaml)
  const known = store.read<Kept>(`${key}-entry`)
  if (known) return { kept: known, key }
  const problems: Problem[] = []
  const said = beside ? readYaml(beside.absolute, beside.path, regulationSchema, problems) : null
  const { regulation, problems: own } = compileText(id, text, { said, shared, lock })
  const { lines: _lines, findings: _findings, ...file } = text
  const kept: Kept = {
    entry: entryOf(regulation),
    problems: [...problems, ...own],
    notes: regulation.findings,
    file,
    references: referencesIn(regulation),
  }
  store.write(key, pack(regulation))
  store.write(`${key}-entry`, kept)
  return { kept, key }
}

function referencesIn({ records }: Regulation): Kept['references'] {
  const count = { provisions: 0, self: 0, external: 0, unresolved: 0 }
  for (const { references } of records.values()) for (const { target } of references) count[target.kind]++
  return count
}

/** What is kept of a text that was read from this store. Throws as `openText` does. */
export function openKept(store: Store, key: string): Kept {
  const kept = store.read<Kept>(`${key}-entry`)
  if (!kept) throw new Error('缓存里的文本不见了，请重新构建')
  return kept
}

/** Opens a text of the store. Throws where it is not there: then the store was deleted under a running build. */
export function openText(store: Store, key: string): Regulation {
  const packed = store.read<Packed>(key)
  if (!packed) throw new Error('缓存里的文本不见了，请重新构建')
  return unpack(packed)
}

function settingsOf({ collection }: FolderListing, problems: Problem[]): CollectionMeta | undefined {
  if (!collection) return undefined
  return readYaml(collection.absolute, collection.path, collectionSchema, problems)?.data
}

/** What a `collection.yaml`, or else the names of the folders, say of a text. */
function sharedOf(path: string, settings: CollectionMeta | undefined): Shared {
  const said = saidByPath(path)
  const [, ...parts] = path.split('/').slice(0, -1)
  const named: Partial<Record<keyof Shared, string | undefined>> = { ...settings?.folders['.'] }
  for (const at of parts.keys()) Object.assign(named, settings?.folders[parts.slice(0, at + 1).join('/')])
  return {
    level: named.level ?? said.level,
    region: named.region ?? said.region,
    category: named.category ?? said.category,
  }
}

/** The texts of the project that stand alone, not held to their locks: for the command that writes these. */
export function readAlone(root: string, edited: ReadonlySet<string>): readonly Regulation[] {
  const texts: Regulation[] = []
  for (const file of aloneIn(root).texts) {
    const { text } = readFile({ path: file.path, bytes: bytesOf(file) })
    const id = stemOf(file.path)
    if (!text || edited.has(id)) continue
    texts.push(compileText(id, text).regulation)
  }
  return texts
}
