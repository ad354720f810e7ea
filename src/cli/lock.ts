import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContentError, loadCatalog, lockOf } from '#catalog'

/** Writes content/eids.json anew from the texts as they stand, for a deliberate change of content. */
const root = join(process.cwd(), 'content')
try {
  const { regulations } = loadCatalog(root, { lock: false })
  const lock = Object.fromEntries(
    regulations
      .map(({ id, tree }) => [id, lockOf(tree.provisions)] as const)
      .sort(([a], [b]) => a.localeCompare(b, 'en')),
  )
  writeFileSync(join(root, 'eids.json'), `${JSON.stringify(lock, null, 2)}\n`)
  const count = Object.values(lock).reduce((sum, entries) => sum + Object.keys(entries).length, 0)
  console.log(`content/eids.json：${count} 个地址`)
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  console.error(error.message)
  process.exit(1)
}
