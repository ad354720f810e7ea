import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadRulesets, lockOf, numbersFile, readNumbers, registered } from '#collection'
import { loadCatalog } from '#knowledge'
import { Mistake, statusOf } from './mistake.ts'

/**
 * Registers the content as it is now. It writes content/eids.json (the addresses of the texts) anew, and adds to
 * content/numbers.json the facts, options and readings that have no number yet. For a deliberate change.
 */
function lock(args: readonly string[]): number {
  if (args.length > 0) throw new Mistake(`多出的参数：${args.join(' ')}\n\n用法：npm run lock`)
  const root = join(process.cwd(), 'content')
  const { regulations } = loadCatalog(root, { lock: false })
  const addresses = regulations
    .map(({ id, tree }) => [id, lockOf(tree.provisions)] as const)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
  writeFileSync(join(root, 'eids.json'), `${JSON.stringify(Object.fromEntries(addresses), null, 2)}\n`)
  const many = addresses.reduce((sum, [, all]) => sum + Object.keys(all).length, 0)
  console.log(`content/eids.json：${many} 个地址`)
  const before = readNumbers(root)
  const after = loadRulesets(regulations).map(
    ({ ruleset }) => [ruleset.regulation, registered(ruleset, before[ruleset.regulation])] as const,
  )
  writeFileSync(join(root, 'numbers.json'), numbersFile({ ...before, ...Object.fromEntries(after) }))
  for (const [id, all] of after)
    console.log(
      `content/numbers.json：${id} ${all.length} 问，新登记 ${all.length - (before[id]?.length ?? 0)} 问`,
    )
  return 0
}

process.exitCode = await statusOf(() => lock(process.argv.slice(2)))
