import { expect, test } from 'vitest'
import { catalog } from '#knowledge'
import { pagesOf } from './pages.ts'
import { sites } from './sites.ts'

const pages = pagesOf(sites.plain)
const { regulations, topicsOf, essays } = catalog()

test.for(regulations.map((regulation) => [regulation.id, regulation] as const))(
  '%s 的每一条，列出其中每一处的同类条文和文摘，不多不少',
  ([id, { records }]) => {
    const page = pages.find(({ file }) => file === `regulations/${id}/index.html`)
    const articleOf = (eId: string) => eId.split('__')[0] ?? ''
    const wanted = [...records.values()].flatMap(({ eId }) => {
      const topics = topicsOf(id, eId).map((topic) => `/topics/${topic.id}/`)
      const theses = essays.flatMap((essay) =>
        essay.theses
          .filter(({ links }) => links.some(({ to }) => to === `${id}#${eId}`))
          .map((thesis) => `/essays/${essay.id}/#${thesis.id}`),
      )
      return [...topics, ...theses].map((to) => `${articleOf(eId)} ${to}`)
    })
    const shown = page?.document.querySelectorAll('.alike a:not(.rule)').map((link) => {
      const article = link.closest('.art')?.getAttribute('id')
      return `${article} ${link.getAttribute('href')}`
    })
    expect(wanted.length).toBeGreaterThan(20)
    expect(shown?.sort()).toEqual(wanted.sort())
  },
)
