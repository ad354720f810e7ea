import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FolderTexts, openText } from './folder-texts.ts'
import type { Regulation } from './record.ts'
import { type Store, storeIn } from './store.ts'

/** The variable that names the file in which the texts of folders are listed for a build. */
const variable = 'MINGZE_FOLDER_TEXTS'

/** Where texts are kept between builds. */
export const textStore = (): Store => storeIn('node_modules/.cache/texts')

/** Lists the texts of folders for the pages of this build, which run in the same process or one started by it. */
export function offerFolderTexts(found: FolderTexts): void {
  const folder = 'node_modules/.cache/texts'
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `folder-texts-${process.pid}.json`)
  writeFileSync(file, JSON.stringify(found))
  process.env[variable] = file
  process.once('exit', () => rmSync(file, { force: true }))
}

const none: FolderTexts = { texts: [], failed: [], problems: [], notes: [], leftOut: [] }

/** The texts of folders that were listed for this build. */
export function folderTexts(): FolderTexts {
  const file = process.env[variable]
  // The file was written by `offerFolderTexts` of the same code.
  return file === undefined ? none : (JSON.parse(readFileSync(file, 'utf8')) as FolderTexts)
}

/** Most texts that are held open at a time. */
const mostOpen = 64

/** Makes a function that opens the texts of folders by their id, and holds the last ones open. */
export function opener({ texts }: FolderTexts): (id: string) => Regulation | null {
  const store = textStore()
  const keys = new Map(texts.map(({ entry, key }) => [entry.id, key]))
  const open = new Map<string, Regulation>()
  return (id) => {
    const key = keys.get(id)
    if (key === undefined) return null
    const regulation = open.get(id) ?? openText(store, key)
    // What was asked for last stands last, and goes last.
    open.delete(id)
    open.set(id, regulation)
    const [oldest] = open.keys()
    if (open.size > mostOpen && oldest !== undefined) open.delete(oldest)
    return regulation
  }
}
