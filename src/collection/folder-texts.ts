import { join } from 'node:path'
import { gather, idOf, readFile, type TextFile } from '#intake'
import { compile } from './compile.ts'
import { type Entry, entryOf } from './entry.ts'
import { type Shared, saidByPath } from './folder-words.ts'
import { bytesOf, type FolderFile, type FolderListing, type LeftOut, listFolder } from './folders.ts'
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
  /** What is wrong with a `.yaml` of a folder, or with a text that has one. Such a text is left out. */
  readonly problems: readonly Problem[]
  /** What is odd in the texts and the files. */
  readonly notes: readonly Problem[]
  /** Files that are no text of the site, and why. */
  readonly leftOut: readonly LeftOut[]
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

/** What is kept of a text; `problems` are those for which it is left out. */
interface Kept {
  readonly entry: Entry
  readonly problems: readonly Problem[]
  readonly notes: readonly Problem[]
}

/**
 * Reads the texts of folders. Each file and each text is kept in the store under what it was made of, so that only
 * what has changed is read again. A file that cannot be read keeps no other from being read. Throws only where a
 * folder itself cannot be read.
 */
export async function readFolders(
  folders: readonly string[],
  store: Store,
  project: Project | null = null,
  progress: Progress = () => {},
): Promise<FolderTexts> {
  const made = codeHash(code)
  const own = project ? aloneIn(project.root) : null
  const listings = [...(own ? [own] : []), ...folders.map((folder) => listFolder(folder))]
  const files = listings.flatMap((listing) => listing.texts.map((file) => ({ file, listing })))
  const problems: Problem[] = []
  const notes: Problem[] = []
  const leftOut: LeftOut[] = listings.flatMap((listing) => listing.leftOut)
  const settings = new Map(listings.map((listing) => [listing, settingsOf(listing, problems)]))
  const listingOf = new Map(files.map(({ file, listing }) => [file.path, listing]))

  const read: TextFile[] = []
  for (const [at, { file }] of files.entries()) {
    progress(at, files.length, file.path)
    const bytes = bytesOf(file)
    const key = hashOf('file', made, file.path, bytes)
    const known = store.read<Awaited<ReturnType<typeof readFile>>>(key)
    const found = known ?? (await readFile({ path: file.path, bytes }))
    if (!known) store.write(key, found)
    if (found.text) read.push(found.text)
    else {
      const [first] = found.findings
      leftOut.push({ file: file.path, what: first?.what ?? '读不出文本', advice: first?.advice ?? '' })
    }
    notes.push(...found.findings.map(problemOf))
  }
  progress(files.length, files.length, '')
  const { texts: gathered, findings } = gather(read)
  notes.push(...findings.map(problemOf))

  const ids = new Map<string, string>([...(project?.edited ?? [])].map((id) => [id, '本站已有的一份']))
  const besideOf = ({ file }: TextFile) =>
    listingOf.get(file)?.beside.get(file.replace(/\.[^./]+$/, '')) ?? null
  // Where two have the same id, the one that somebody has written about is kept.
  const inTurn = [...gathered].sort((a, b) => Number(besideOf(b) !== null) - Number(besideOf(a) !== null))
  const texts: FolderText[] = []
  for (const text of inTurn) {
    const listing = listingOf.get(text.file)
    const isOwn = own !== null && listing === own
    const id = isOwn ? stemOf(text.file) : idOf(text)
    const first = ids.get(id)
    if (first !== undefined) {
      leftOut.push({
        file: text.file,
        what: `编号 ${id} 与 ${first} 相同，没有收入`,
        advice: '同一份的，留一个文件；不是同一份的，请在文件名里写明题名和日期',
      })
      continue
    }
    ids.set(id, text.file)
    const shared = sharedOf(text.file, listing ? settings.get(listing) : undefined)
    const lock = isOwn && project ? readLock(project.root, id, problems) : null
    const { kept, key } = keep({ id, text, shared, beside: besideOf(text), lock, store, made })
    notes.push(...kept.notes)
    problems.push(...kept.problems)
    if (kept.problems.length === 0) texts.push({ entry: kept.entry, key })
    else leftOut.push({ file: text.file, what: '旁边的 .yaml 与它不合，没有收入', advice: '请改正所列各处' })
  }
  return { texts, problems, notes, leftOut }
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

/** A text compiled, from the store where it is there. */
function keep({ id, text, shared, beside, lock, store, made }: Keeping): { kept: Kept; key: string } {
  const yaml = beside ? bytesOf(beside) : ''
  const key = hashOf('text', made, ...[id, text, shared, lock].map((one) => JSON.stringify(one)), yaml)
  const known = store.read<Kept>(`${key}-entry`)
  if (known) return { kept: known, key }
  const problems: Problem[] = []
  const said = beside ? readYaml(beside.absolute, beside.path, regulationSchema, problems) : null
  const { regulation, problems: own } = compile({
    id,
    file: text.file,
    text: text.lines.join('\n'),
    said,
    found: { file: text, shared },
    source: null,
    lock,
  })
  const kept: Kept = {
    entry: entryOf(regulation),
    problems: [...problems, ...own],
    notes: regulation.findings,
  }
  store.write(key, pack(regulation))
  store.write(`${key}-entry`, kept)
  return { kept, key }
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

const problemOf = ({ file, line, words, what, advice }: TextFile['findings'][number]): Problem => ({
  file,
  line: line ?? 1,
  column: 1,
  words,
  what,
  advice: advice.replace(/。$/, ''),
})

/** The texts of the project that stand alone, not held to their locks: for the command that writes these. */
export async function readAlone(root: string, edited: ReadonlySet<string>): Promise<readonly Regulation[]> {
  const texts: Regulation[] = []
  for (const file of aloneIn(root).texts) {
    const { text } = await readFile({ path: file.path, bytes: bytesOf(file) })
    const id = stemOf(file.path)
    if (!text || edited.has(id)) continue
    const found = { file: text, shared: saidByPath('') }
    texts.push(
      compile({
        id,
        file: file.path,
        text: text.lines.join('\n'),
        said: null,
        found,
        source: null,
        lock: null,
      }).regulation,
    )
  }
  return texts
}
