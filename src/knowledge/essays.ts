import type { Checked, EssayMeta, Problem, Regulation } from '#collection'

/** The digest of an essay. */
export interface Essay extends EssayMeta {
  readonly id: string
}

/** The digests by id, their links checked against the texts, in the order of the compilation. */
export function linkEssays(
  files: ReadonlyMap<string, Checked<EssayMeta>>,
  regulations: readonly Regulation[],
  problems: Problem[],
): readonly Essay[] {
  for (const { data, where } of files.values()) {
    for (const [thesis, { links }] of data.theses.entries()) {
      for (const [link, { to }] of links.entries()) {
        const [id = '', eId] = to.split('#')
        const regulation = regulations.find((candidate) => candidate.id === id)
        if (regulation && (eId === undefined || regulation.index.has(eId))) continue
        const place = where(['theses', thesis, 'links', link, 'to'])
        const advice = '请写作 ningbo-2015#art_17 的样子，并查对地址'
        problems.push({ ...place, what: '指向的条款不存在', advice })
      }
    }
  }
  return [...files]
    .map(([id, { data }]) => ({ id, ...data }))
    .sort((a, b) => a.provenance.lines[0] - b.provenance.lines[0])
}
