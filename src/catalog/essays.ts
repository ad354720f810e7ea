import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from './problems.ts'
import type { Regulation } from './record.ts'
import { type EssayMeta, essaySchema } from './schema.ts'
import { readYaml } from './yaml.ts'

/** The digest of an essay. */
export interface Essay extends EssayMeta {
  readonly id: string
}

export function loadEssays(
  root: string,
  regulations: readonly Regulation[],
  problems: Problem[],
): readonly Essay[] {
  const folder = join(root, 'essays')
  const essays: Essay[] = []
  for (const name of readdirSync(folder).sort()) {
    const file = `content/essays/${name}`
    const checked = readYaml(join(folder, name), file, essaySchema, problems)
    if (!checked) continue
    essays.push({ id: name.replace(/\.yaml$/, ''), ...checked.data })
    for (const [thesis, { links }] of checked.data.theses.entries()) {
      for (const [link, { to }] of links.entries()) {
        const [id = '', eId] = to.split('#')
        const regulation = regulations.find((candidate) => candidate.id === id)
        if (regulation && (eId === undefined || regulation.index.has(eId))) continue
        const place = checked.where(['theses', thesis, 'links', link, 'to'])
        const advice = '请写作 ningbo-2015#art_17 的样子，并查对地址'
        problems.push({ ...place, what: '指向的条款不存在', advice })
      }
    }
  }
  return essays.sort((a, b) => a.provenance.lines[0] - b.provenance.lines[0])
}
