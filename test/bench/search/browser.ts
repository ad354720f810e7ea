import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Instrument } from '#search'
import { serve } from '../../../src/cli/serve.ts'
import { launch } from '../../browser/chromium.ts'
import { bundle } from '../bundle.ts'

/** One query as a reader's browser runs it: the first round. */
export interface Run {
  readonly milliseconds: number
  readonly bytes: number
}

export interface Measured {
  readonly runs: readonly Run[]
  /** For each query all that it finds. */
  readonly found: readonly (readonly string[])[]
}

const source = `
import { largeReader, loadPieces } from '#search'
let reader
window.open_ = async (instruments, indexes) => {
  const place = new Map(instruments.map(({ id }, at) => [id, at]))
  const holding = loadPieces('/', indexes)
  reader = largeReader(
    { instruments },
    { fetchText: async (id) => (await fetch('texts/' + place.get(id) + '.json')).json(), loadPieces: () => holding },
  )
  await holding
}
window.find_ = async (typed, rounds) => {
  const began = performance.now()
  const { hits, looked } = await reader.find(typed, null, { rounds, stale: () => false })
  if (looked?.kind === 'failed') throw new Error('not fetched')
  return [performance.now() - began, hits.map(({ instrument, provision }) => instrument.id + '#' + provision.eId)]
}`

type Find = (typed: string, rounds: number) => Promise<readonly [number, readonly string[]]>

declare global {
  interface Window {
    readonly open_: (instruments: readonly Instrument[], indexes: number) => Promise<void>
    readonly find_: Find
  }
}

/** Counts what a page is sent from now on, compressed as it is served. */
function counting(page: Page): () => number {
  let sum = 0
  page.on('response', async (response) => {
    sum += Number(await response.headerValue('content-length').catch(() => 0))
  })
  return () => sum
}

/**
 * Queries a large collection in Chromium, one query after another in one tab, as a reader would; then all of each, for
 * what is found. `folder` holds the indexes as `pagefind/`, and the texts as `texts/`.
 */
export async function measure(
  folder: string,
  instruments: readonly Instrument[],
  queries: readonly string[],
  progress: (done: number, of: number) => void,
): Promise<Measured> {
  const { code } = await bundle(source)
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>bench</title><script type="module" src="bench.js"></script>',
  )
  writeFileSync(join(folder, 'bench.js'), code)
  const indexes = readdirSync(join(folder, 'pagefind')).filter((name) => name.startsWith('texts-')).length
  const [browser, site] = await Promise.all([launch(), serve({ root: folder, base: '/', port: 0 })])
  try {
    const page = await browser.newPage()
    await page.goto(site.url)
    const sent = counting(page)
    const runs: Run[] = []
    for (const [at, query] of queries.entries()) {
      const before = sent()
      const [milliseconds] = await page.evaluate(
        async ([typed, all, count]) => {
          const began = performance.now()
          if (all) await window.open_(all, count)
          const loading = performance.now() - began
          const [time, found] = await window.find_(typed, 1)
          return [loading + time, found] as const
        },
        [query, at === 0 ? instruments : null, indexes] as const,
      )
      await page.waitForTimeout(15)
      runs.push({ milliseconds, bytes: sent() - before })
      progress(at + 1, queries.length)
    }
    const found: (readonly string[])[] = []
    for (const query of queries) {
      const [, all] = await page.evaluate((typed) => window.find_(typed, Number.POSITIVE_INFINITY), query)
      found.push(all)
    }
    return { runs, found }
  } finally {
    await browser.close()
    await site.close()
  }
}
