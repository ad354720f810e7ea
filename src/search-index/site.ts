import { join } from 'node:path'
import { catalog, library, measuresOf, rulesets } from '#knowledge'
import { inPackOrder, isLarge, provisionsOf, searchPack, searchRecords } from '#search-index'
import { writePieces } from './pieces.ts'
import { writeIndex } from './write.ts'

/** Writes the search index of the site into the folder it was built to. */
export async function indexSite(folder: string): Promise<void> {
  const texts = library()
  const to = join(folder, 'pagefind')
  if (!isLarge(texts.entries)) {
    const pack = searchPack({ catalog: catalog(), library: texts, rulesets: rulesets(), measuresOf })
    const records = searchRecords(pack, catalog())
    await writeIndex(
      records.map(({ to, words, facets }) => ({ url: to, content: words, filters: facets })),
      to,
    )
    return
  }
  const entries = inPackOrder(texts)
  await writePieces(entries, (at) => wordsOf(entries[at]?.id ?? ''), to)
}

/** The words of a text in all their states. */
const wordsOf = (id: string): readonly string[] =>
  provisionsOf(library().open(id), null).flatMap(({ words, variants = [] }) => [
    words,
    ...variants.map((other) => other.words),
  ])
