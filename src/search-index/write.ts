import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'

/** A record as Pagefind takes it. */
export interface IndexRecord {
  readonly url: string
  readonly content: string
  readonly filters: Readonly<Record<string, readonly string[]>>
}

export type Progress = (done: number, of: number) => void

/** Pagefind's own interfaces, which the site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./

/** Writes an index of the records to `folder`; gives its bytes. Throws where Pagefind reports an error. */
export async function writeIndex(
  records: readonly IndexRecord[],
  folder: string,
  progress: Progress = () => {},
): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh' })
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
  for (const [at, { url, content, filters }] of records.entries()) {
    const added = await index.addCustomRecord({
      url,
      content,
      language: 'zh',
      filters: Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, [...values]])),
    })
    if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`)
    progress(at + 1, records.length)
  }
  const { files } = await index.getFiles()
  const used = files.filter((file) => !unused.test(file.path))
  for (const { path, content } of used) {
    const to = join(folder, path)
    await mkdir(dirname(to), { recursive: true })
    await writeFile(to, content)
  }
  await close()
  return used.reduce((sum, { content }) => sum + content.length, 0)
}
