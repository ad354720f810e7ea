import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { sites } from '../build/sites.ts'

/** What the search page shows for a query: addresses as `ningbo-2015#art_7`, region by region. */
export interface Shown {
  /** Names of the regions from the top. */
  readonly regions: readonly string[]
  readonly cited: readonly string[]
  readonly words: readonly string[]
  readonly same: readonly string[]
  /** What is said to have been looked for instead; null where it was what was typed. */
  readonly meant: string | null
  /** The words like it that are offered. */
  readonly offered: readonly string[]
  readonly text: string
}

/** Asks each query in turn on the search page, by its address, and reads all that is shown. */
export async function askAll(page: Page, queries: readonly string[]): Promise<readonly Shown[]> {
  return page.evaluate(async (all) => {
    const place = document.querySelector<HTMLElement>('.search .results')
    if (!place) throw new Error('no results')
    const settled = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    const shown: Shown[] = []
    for (const typed of all) {
      delete place.dataset.answered
      location.hash = `#${new URLSearchParams({ q: typed })}`
      const until = performance.now() + 8000
      while (place.dataset.answered !== typed && performance.now() < until) await settled()
      for (const button of place.querySelectorAll<HTMLElement>('.rest button'))
        if (button.textContent?.startsWith('全部显示')) button.click()
      await settled()
      while (place.querySelector('.nothing [aria-busy]') && performance.now() < until) await settled()
      const linked = (region: string) =>
        [...place.querySelectorAll(`section[aria-label="${region}"] .hit`)].map((hit) => {
          const path = hit.querySelector('a')?.getAttribute('href') ?? ''
          const [, id = '', eId = ''] = /regulations\/([^/]+)\/(?:#([^:]+))?/.exec(path) ?? []
          const lost = hit.textContent?.includes('所据文本缺了这一条')
          if (lost) return `${id}#lost ${/第 (\d+) 条/.exec(hit.textContent ?? '')?.[1]}`
          return `${id}#${eId === '' ? 'missing' : eId}`
        })
      shown.push({
        regions: [...place.querySelectorAll('section')].map((one) => one.getAttribute('aria-label') ?? ''),
        cited: [
          ...linked('条款'),
          ...[...place.querySelectorAll('.missing a')].map(
            (link) => `${/regulations\/([^/]+)/.exec(link.getAttribute('href') ?? '')?.[1]}#missing`,
          ),
        ],
        words: linked('原文'),
        same: linked('同条'),
        meant: place.querySelector('.meant b')?.textContent ?? null,
        offered: [...place.querySelectorAll('.nothing .offer')]
          .filter((one) => one.textContent?.startsWith('字面相近'))
          .flatMap((one) => [...one.querySelectorAll('button')].map((button) => button.textContent ?? '')),
        text: place.textContent ?? '',
      })
    }
    return shown
  }, queries)
}

interface Emended {
  readonly at: string
  readonly printed: string
  readonly reading: string | null
  readonly kind: string
}

/** A provision's words in every state: as read, as printed, as a conjecture would have them. */
export interface Stated {
  readonly at: string
  readonly read: string
  readonly states: readonly string[]
}

/** Letters and figures only, small: written here anew, so that the search is not tested by itself. */
export const bare = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%‰]/gu, '')

/** Every provision with words, from the data files of the built site. */
export function statedProvisions(): readonly Stated[] {
  return ['railway-2009', 'qinghai-2015', 'ningbo-2015', 'township'].flatMap((id) => {
    const data: {
      readonly provisions: readonly {
        readonly eId: string
        readonly kind: string
        readonly heading?: string
        readonly text: string
        readonly source?: string
      }[]
      readonly emendations: readonly Emended[]
    } = JSON.parse(readFileSync(join(sites.plain.root, `data/regulations/${id}.json`), 'utf8'))
    return data.provisions.flatMap(({ eId, kind, heading = '', text, source }) => {
      const read = heading + text
      if (read === '' || kind === 'lacuna') return []
      const conjectured = data.emendations
        .filter((one) => one.at === eId && one.kind === 'conjecture' && one.reading !== null)
        .reduce(
          (words, { printed, reading }) => words.replace(bare(printed), bare(reading ?? '')),
          bare(read),
        )
      return [{ at: `${id}#${eId}`, read, states: [read, source ?? read, conjectured].map(bare) }]
    })
  })
}
