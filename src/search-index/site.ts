import { join } from 'node:path'
import { catalog, library, measuresOf, rulesets } from '#knowledge'
import { piecesFilter, piecesFolder, piecesLanguage, piecesOfText } from '#search'
import {
  indexEnds,
  inPackOrder,
  isLarge,
  provisionsOf,
  type Searched,
  searchPack,
  searchRecords,
} from '#search-index'
import { type IndexRecord, writeIndex } from './write.ts'

/** Writes the search index of the site into the folder it was built to. */
export async function indexSite(folder: string): Promise<void> {
  const site = { catalog: catalog(), library: library(), rulesets: rulesets(), measuresOf }
  const to = join(folder, 'pagefind')
  if (isLarge(site.library.entries)) await indexTexts(site, to)
  else {
    const records = searchRecords(searchPack(site), site.catalog)
    await writeIndex(
      records.map(({ to, words, facets }) => ({ url: to, content: words, filters: facets })),
      to,
    )
  }
}

/**
 * Writes the indexes of a large collection: in each the pieces of some texts, a record for each text. They are written one
 * after the other and each text is opened for its record alone, so that memory does not grow with the collection.
 */
async function indexTexts(site: Searched, folder: string): Promise<void> {
  // Pagefind asks its first index in the language of the page (see `loadPieces`); so that one holds nothing of the texts.
  await writeIndex([{ url: '/', content: '', filters: {} }], folder)
  const entries = inPackOrder(site.library)
  let from = 0
  for (const [at, end] of indexEnds(entries).entries()) {
    await writeIndex(recordsOf(site, from, end), join(folder, piecesFolder(at + 1)), {
      language: piecesLanguage,
      // Pagefind itself, and the records as they would be shown: only the table of pieces is read.
      unused: /^(pagefind(-.*)?\.(js|css)|wasm\.|fragment\/)/,
    })
    from = end
  }
}

function* recordsOf(site: Searched, from: number, end: number): Generator<IndexRecord> {
  for (const [at, { id }] of inPackOrder(site.library).slice(from, end).entries()) {
    const provisions = provisionsOf(site.library.open(id), null)
    const words = provisions.flatMap((one) => [
      one.words,
      ...(one.variants ?? []).map((other) => other.words),
    ])
    yield {
      url: id,
      content: piecesOfText(words).join(' '),
      filters: { [piecesFilter]: [String(from + at)] },
    }
  }
}
