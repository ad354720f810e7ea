import { join } from 'node:path'
import { catalog, measuresOf, rulesets } from '#knowledge'
import { searchPack, searchRecords } from '#search-index'
import { writeIndex } from './write.ts'

/** Writes the search index of the site into the folder it was built to. */
export async function indexSite(folder: string): Promise<void> {
  const records = searchRecords(searchPack(catalog(), rulesets(), measuresOf), catalog())
  await writeIndex(
    records.map(({ to, words, facets }) => ({ url: to, content: words, filters: facets })),
    join(folder, 'pagefind'),
  )
}
