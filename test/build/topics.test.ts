import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HTMLElement } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { wordingOf } from '#collection'
import { catalog, comparisonsOf, type Topic } from '#knowledge'
import { printedIn } from '#rules'
import { set } from '../collection/set.ts'
import { type Page, pagesOf } from './pages.ts'
import { sites } from './sites.ts'

const site = sites.plain
const pages = new Map(pagesOf(site).map((page) => [page.file, page]))
const { topics } = set
const { regulations } = catalog()

function pageAt(file: string): Page {
  const page = pages.get(file)
  if (!page) throw new Error(`no page ${file}`)
  return page
}

const pageOf = ({ id }: Topic) => pageAt(`topics/${id}/index.html`).document
const bare = (words: string) => words.replace(/\s+/g, '')

/** The words of an element without those that only the other provision has, and without our notes on losses. */
function wordsOf(element: HTMLElement | null, ...leave: readonly string[]): string {
  if (!element) return ''
  const copy = element.clone()
  if (!('querySelectorAll' in copy)) throw new Error('not an element')
  const clone = copy as HTMLElement // what was cloned is an element
  for (const one of clone.querySelectorAll(['.lost', ...leave].join(','))) one.remove()
  return clone.textContent
}

describe.for(topics.all)('$title', (topic) => {
  const document = pageOf(topic)
  const comparisons = comparisonsOf(topic)

  test('题目、尺度、差别都在', () => {
    const words = bare(document.querySelector('main')?.textContent ?? '')
    for (const said of [topic.title, topic.criterion, topic.difference]) expect(words).toContain(bare(said))
    expect(words).toContain('本站归纳')
  })

  test('每份办法一格：条款照录，或者注明为何没有', () => {
    const cells = document.querySelectorAll('[data-regulation]')
    expect(cells.map((cell) => cell.getAttribute('data-regulation')).toSorted()).toEqual(
      regulations.map(({ id }) => id).toSorted(),
    )
    for (const { regulation, entries, missing } of topic.cells) {
      const cell = cells.find((one) => one.getAttribute('data-regulation') === regulation.id)
      if (missing) {
        expect(cell?.querySelector('.nil')?.textContent).toBe(missing.how)
        expect(bare(cell?.textContent ?? '')).toContain(bare(missing.note))
      }
      const shown = cell?.querySelectorAll('.like') ?? []
      expect(shown.map((one) => wordsOf(one.querySelector('.law'), 'del'))).toEqual(
        entries.map(({ record }) => record.text),
      )
      expect(shown.map((one) => one.querySelector('.by')?.textContent ?? '')).toEqual(
        entries.map(
          ({ record: { eId, text } }) => printedIn(wordingOf(regulation), { at: eId, quote: text }).says,
        ),
      )
      expect(shown.map((one) => one.querySelector('.cite')?.getAttribute('href'))).toEqual(
        entries.map(({ record }) => `/regulations/${regulation.id}/#${record.eId}`),
      )
    }
  })

  test('标记从一处的字句还原出所对照的另一处', () => {
    for (const [{ regulation, record, words, start }, { against }] of comparisons) {
      const law = document.querySelector(`[id="${regulation.id}-${record.eId}"] .law`)
      const [before, after] = [record.text.slice(0, start), record.text.slice(start + words.length)]
      const other = wordsOf(law, 'ins', '.rest').replace(/[，；。：、]$/, '')
      expect(other).toBe(against.words.replace(/[，；。：、]$/, ''))
      expect(wordsOf(law, 'del')).toBe(before + words + after)
    }
  })
})

test('总目列出每个专题，每份办法的标记相符', () => {
  const rows = pageAt('topics/index.html')
    .document.querySelectorAll('.concord tbody tr')
    .map((row) => [
      row.querySelector('a')?.getAttribute('href'),
      ...row.querySelectorAll('td').map((cell) => bare(cell.textContent)),
    ])
  expect(rows).toEqual(
    topics.all.map(({ id, cells }) => [
      `/topics/${id}/`,
      ...cells.map(({ entries, missing }) => missing?.how ?? `${entries.length}处`),
    ]),
  )
})

test('前后相连：从第一个走到最后一个', () => {
  const next = ({ id }: Topic) =>
    pageAt(`topics/${id}/index.html`).document.querySelector('.turn [rel=next]')?.getAttribute('href')
  expect(topics.all.slice(0, -1).map(next)).toEqual(topics.all.slice(1).map(({ id }) => `/topics/${id}/`))
})

test('数据与页面同：每个专题、每格、每处条款', () => {
  const data = JSON.parse(readFileSync(join(site.root, 'data/topics.json'), 'utf8'))
  expect(data.topics.map(({ id }: { readonly id: string }) => id)).toEqual(topics.all.map(({ id }) => id))
  expect(data.topics.find(({ id }: { readonly id: string }) => id === 'moved').cells).toEqual({
    'railway-2009': { none: '未规定', at: [], note: '通篇没有写调动、退休。' },
    'qinghai-2015': expect.objectContaining({ none: '文本缺失', at: ['gap_1', 'gap_2'] }),
    'ningbo-2015': [
      {
        at: 'ningbo-2015#art_18__para_1',
        cite: '第十八条',
        text: '实施责任追究不因领导干部工作岗位或者职务的变动而免予追究。已退休但按照本规定应当追究责任的，仍须进行相应的责任追究。',
      },
    ],
    township: [
      {
        at: 'township#art_17__para_1',
        cite: '第十七条',
        text: '实施责任追究不因领导干部工作岗位或者职务变动而免予追究。',
      },
    ],
  })
  expect(data.alone).toHaveLength(topics.alone.length)
})
