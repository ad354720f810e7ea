import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  addressesOf,
  loadRulesets,
  lockFile,
  lockText,
  readAlone,
  readCollection,
  registered,
} from '#collection'
import { Mistake, statusOf } from './mistake.ts'

/**
 * Registers the content as it is now, in a file a text under content/locks. It writes the addresses of the text anew,
 * and adds the facts, options and readings of its ruleset that have no number yet. For a deliberate change.
 */
function lock(args: readonly string[]): number {
  if (args.length > 0) throw new Mistake(`多出的参数：${args.join(' ')}\n\n用法：npm run lock`)
  const { regulations: edited, locks } = readCollection('content', { lock: false })
  const rulesets = loadRulesets(edited)
  const alone = readAlone('content', new Set(edited.map(({ id }) => id)))
  const regulations = [...edited, ...alone]
  mkdirSync('content/locks', { recursive: true })
  for (const { id, tree } of regulations) {
    const ruled = rulesets.find(({ ruleset }) => ruleset.regulation === id)
    const before = locks.get(id)?.questions ?? []
    const questions = ruled ? registered(ruled.ruleset, before) : before
    const addresses = addressesOf(tree.provisions)
    writeFileSync(join('content', lockFile(id)), lockText({ addresses, questions }))
    const asked = ruled ? `，${questions.length} 问，新登记 ${questions.length - before.length} 问` : ''
    console.log(`content/${lockFile(id)}：${Object.keys(addresses).length} 个地址${asked}`)
  }
  return 0
}

process.exitCode = await statusOf(() => lock(process.argv.slice(2)))
