import { describe, expect, test } from 'vitest'
import { catalog } from '#knowledge'
import { pagesOf } from './pages.ts'
import { sites } from './sites.ts'

describe.for(Object.entries(sites))('%s', ([, site]) => {
  const pages = pagesOf(site)
  const pageAt = (file: string) => {
    const found = pages.find((page) => page.file === file)
    if (!found) throw new Error(`没有 ${file}`)
    return found
  }
  const robotsOf = (file: string) =>
    pageAt(file).document.querySelector('meta[name=robots]')?.getAttribute('content') ?? null

  test('找不到的页不让收录，也不说自己是哪一页', () => {
    expect(robotsOf('404.html')).toBe('noindex')
    expect(pageAt('404.html').document.querySelector('link[rel=canonical]')).toBeNull()
  })

  test('别的页都可以收录', () => {
    const hidden = pages.filter(({ file }) => file !== '404.html' && robotsOf(file) !== null)
    expect(hidden.map(({ file }) => file)).toEqual([])
  })

  test('找不到的页写明怎样找，通向每一份办法', () => {
    const { document } = pageAt('404.html')
    expect(document.querySelector('h1')?.text).toBe('没有这一页')
    const links = document.querySelectorAll('main a').map((link) => link.getAttribute('href'))
    for (const { id } of catalog().regulations) expect(links).toContain(`${site.base}regulations/${id}/`)
  })

  test.for(catalog().regulations.map(({ id, meta }) => [id, meta] as const))(
    '%s：残缺的处处说残缺，完整的不说',
    ([id, { short, lacunae }]) => {
      const torn = id === 'qinghai-2015'
      const { document } = pageAt(`regulations/${id}/index.html`)
      const description = document.querySelector('meta[name=description]')?.getAttribute('content') ?? ''
      expect(description.includes('所据文本残缺')).toBe(torn)
      expect(document.querySelector('dl.facts')?.text.includes('（含残缺）')).toBe(torn)
      expect(document.querySelectorAll('section.gap').length).toBe(torn ? 2 : 0)
      expect(document.querySelectorAll('section.gap').map((gap) => gap.id)).toEqual(
        lacunae.map((one) => one.id),
      )
      const lost = document.querySelectorAll('.lost').map((one) => one.text)
      expect(lost.includes('〔上文缺失〕')).toBe(torn)
      expect(lost.includes('〔下文缺失〕')).toBe(torn)
      const cards = pageAt('index.html').document.querySelectorAll('#regulations .row')
      const card = cards.find((one) => one.querySelector(`a[href="${site.base}regulations/${id}/"]`) !== null)
      expect([short, card?.text.includes('所据文本残缺')]).toEqual([short, torn])
    },
  )
})
