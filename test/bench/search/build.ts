import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { opened } from '#search'
import { writePieces } from '../../../src/search-index/pieces.ts'
import { readCorpus, recordsOf } from './corpus.ts'
import { type Engine, engines } from './engines.ts'
import { peakMemory } from './peak.ts'

/**
 * Builds one engine's index in a process of its own, so that its memory is its own: `node build.ts ENGINE CORPUS OUT`.
 * The last line is what it cost, as JSON.
 */
export interface Built {
  readonly seconds: number
  readonly peak: number
  /** Bytes of all files of the index; for an index that is one file, after brotli. */
  readonly bytes: number
}

const [engine = '', corpus = '', out = ''] = process.argv.slice(2)

/** A bar on stderr, where somebody looks at it. */
function progress(done: number, of: number): void {
  if (!process.stderr.isTTY || (done % 50 !== 0 && done !== of)) return
  const filled = Math.round((done / of) * 30)
  process.stderr.write(
    `\r${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${done}/${of}${done === of ? '\n' : ''}`,
  )
}

// What a process it starts has held is known only while that process lives.
let peak = 0
const watch = setInterval(() => {
  peak = Math.max(peak, peakMemory())
}, 100)
const texts = readCorpus(corpus)
const began = performance.now()
let bytes = 0
if (engine === 'mingze') {
  // The data files of the texts, which a site has anyway, are not counted.
  mkdirSync(join(out, 'texts'), { recursive: true })
  const sized = texts.map(({ bare, data }) => {
    const { provisions } = opened(bare, data)
    return { provisions, characters: provisions.reduce((sum, { words }) => sum + words.length, 0) }
  })
  for (const [at, { data }] of texts.entries())
    writeFileSync(join(out, `texts/${at}.json`), JSON.stringify(data))
  bytes = await writePieces(
    sized,
    (at) => sized[at]?.provisions.map(({ words }) => words) ?? [],
    join(out, 'pagefind'),
    progress,
  )
} else {
  const { build }: Engine = engines[engine as keyof typeof engines]
  const written = build(recordsOf(texts), progress)
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
  const packed = brotliCompressSync(written, quick)
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'index.json'), written)
  bytes = packed.length
}
const seconds = (performance.now() - began) / 1000
clearInterval(watch)
const built: Built = { seconds, peak: Math.max(peak, peakMemory()), bytes }
console.log(JSON.stringify(built))
