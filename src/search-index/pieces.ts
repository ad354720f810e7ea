import { join } from 'node:path'
import { piecesFilter, piecesFolder, piecesLanguage, piecesOfText } from '#search'
import { indexEnds, type Sized } from './size.ts'
import { type IndexRecord, writeIndex } from './write.ts'

/** Pagefind itself, and the records as it would show them: of these indexes only the table of pieces is read. */
const unused = /^(pagefind(-.*)?\.(js|css)$|wasm\.|fragment\/)/

/**
 * Writes the indexes of a large collection: in each the pieces of some texts, a record for each text. They are written one
 * after the other, and the words of a text are asked for when its record is made, so that memory does not grow with the
 * collection. Gives the bytes.
 */
export async function writePieces(
  texts: readonly Sized[],
  wordsOf: (at: number) => Iterable<string>,
  folder: string,
  progress: (done: number, of: number) => void = () => {},
): Promise<number> {
  function* records(from: number, end: number): Generator<IndexRecord> {
    for (let at = from; at < end; at++) {
      yield {
        url: String(at),
        content: piecesOfText(wordsOf(at)).join(' '),
        filters: { [piecesFilter]: [String(at)] },
      }
      progress(at + 1, texts.length)
    }
  }
  // Pagefind asks its first index in the language of the page (see `loadPieces`); so that one holds nothing of the texts.
  let bytes = await writeIndex([{ url: '/', content: '明责', filters: {} }], folder)
  let from = 0
  for (const [at, end] of indexEnds(texts).entries()) {
    const to = join(folder, piecesFolder(at + 1))
    bytes += await writeIndex(records(from, end), to, { language: piecesLanguage, unused })
    from = end
  }
  return bytes
}
