import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCatalog, loadRulesets, lockOf, numbersFile, readNumbers, registered } from '#catalog'

/**
 * Registers what stands now: in content/eids.json the addresses of the texts, anew; in content/numbers.json the facts,
 * options and readings that have no number yet, beside those that have one. For a deliberate change.
 */
const root = join(process.cwd(), 'content')
const sizes = (entries: readonly (readonly [string, object])[]) =>
  entries.reduce((sum, [, all]) => sum + Object.keys(all).length, 0)
try {
  const { regulations } = loadCatalog(root, { lock: false })
  const lock = regulations
    .map(({ id, tree }) => [id, lockOf(tree.provisions)] as const)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
  writeFileSync(join(root, 'eids.json'), `${JSON.stringify(Object.fromEntries(lock), null, 2)}\n`)
  console.log(`content/eids.json：${sizes(lock)} 个地址`)
  const before = readNumbers(root)
  const after = loadRulesets(regulations).map(
    ({ ruleset }) => [ruleset.regulation, registered(ruleset, before[ruleset.regulation])] as const,
  )
  writeFileSync(join(root, 'numbers.json'), numbersFile({ ...before, ...Object.fromEntries(after) }))
  for (const [id, all] of after)
    console.log(
      `content/numbers.json：${id} ${all.length} 问，新登记 ${all.length - (before[id]?.length ?? 0)} 问`,
    )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
