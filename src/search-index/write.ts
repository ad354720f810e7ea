import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'

/** A record as Pagefind takes it. */
export interface IndexRecord {
  readonly url: string
  readonly content: string
  readonly filters: Readonly<Record<string, readonly string[]>>
}

interface Options {
  /** zh where it is left out. */
  readonly language?: string
  /** The files that the site does not use; otherwise Pagefind's own interfaces. */
  readonly unused?: RegExp
}

const interfaces = /^pagefind-(ui|modular-ui|component-ui|highlight)\./

/**
 * Writes an index of the records to `folder`, which are taken one by one; gives its bytes. Throws where Pagefind reports
 * an error.
 */
export async function writeIndex(
  records: Iterable<IndexRecord>,
  folder: string,
  { language = 'zh', unused = interfaces }: Options = {},
): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: language })
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
  for (const { url, content, filters } of records) {
    const added = await index.addCustomRecord({
      url,
      content,
      language,
      filters: Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, [...values]])),
    })
    if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`)
  }
  const { files } = await index.getFiles()
  const used = files.filter((file) => !unused.test(file.path))
  let bytes = 0
  for (const { path, content } of used) {
    const to = join(folder, path)
    const written = path === 'pagefind.js' ? Buffer.from(strict(Buffer.from(content).toString())) : content
    await mkdir(dirname(to), { recursive: true })
    await writeFile(to, written)
    bytes += written.length
  }
  // Each index has a process of its own, which ends with it and gives its memory back.
  await close()
  return bytes
}

const passedOver = /(\.pf_(?:index|filter)`,"load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\s*\}\)/g

/**
 * Pagefind passes over a part of an index that could not be fetched, as if its words stood nowhere. With this its search
 * rejects instead, so that the site never says that something is not there because of the network.
 */
function strict(code: string): string {
  const mended = code.replaceAll(passedOver, '$1')
  if (code.length - mended.length !== 2 * '.catch(()=>{})'.length)
    throw new Error('Pagefind 的程序变了：请看 src/search-index/write.ts 的 strict')
  return mended
}
