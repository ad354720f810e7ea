import { groupBy } from './groups.ts'

/** Several provisions of one article, cited together. */
export interface Together {
  /** The first of them. */
  readonly eId: string
  /** 第七条第(一)、(二)项, 第十三条第(一)项第4目、第(二)项第1目, 第七条及其第(二)项 */
  readonly words: string
}

/** Splits off the last step of a citation: 第七条第, (八), 项. */
function lastStep(cited: string): readonly [head: string, number: string, unit: string] {
  const [, head = cited, number = '', unit = ''] = /^(.*第)([^第]+)([款项目])$/.exec(cited) ?? []
  return [head, number, unit]
}

/**
 * Cites provisions by article, articles in the order in which they are first met. The article is named once; what
 * neighbours have in common before and after their numbers is written once too. `label` cites one provision.
 */
export function citeTogether(eIds: readonly string[], label: (eId: string) => string): readonly Together[] {
  const cited = eIds.map((eId) => ({ eId, words: label(eId) }))
  const articleOf = (words: string) => /^第[^第]+条/.exec(words)?.[0] ?? words
  return [...groupBy(cited, ({ words }) => articleOf(words))].flatMap(([article, places]) => {
    const [first] = places
    if (!first) return []
    const within = new Set(places.map(({ words }) => words.slice(article.length)))
    const whole = within.delete('')
    const steps = [...groupBy([...within].map(lastStep), ([head, , unit]) => `${head} ${unit}`).values()]
    const said = steps.map((same) => {
      const [[head, , unit] = ['', '', '']] = same
      return `${head}${same.map(([, number]) => number).join('、')}${unit}`
    })
    const and = whole && said.length > 0 ? '及其' : ''
    return [{ eId: first.eId, words: `${article}${and}${said.join('、')}` }]
  })
}
