import { join } from 'node:path'
import { createVitest } from 'vitest/node'

/**
 * A warm vitest: it keeps what it has transformed, and runs the files it is asked for until one test fails. A process of
 * its own, so that a fault that never ends can be ended from outside.
 */

export interface Asked {
  readonly project: string
  /** Source files that changed since the last run, and the test files to run, from the root of the tree. */
  readonly changed: readonly string[]
  readonly files: readonly string[]
}

export interface Answered {
  /** The first that failed: its file, and its name or why it did not run; null where all passed. */
  readonly failed: readonly [file: string, test: string] | null
  /** Milliseconds that each file took. */
  readonly took: Readonly<Record<string, number>>
}

const tree = process.cwd()
const vitest = await createVitest('test', {
  root: tree,
  config: join(tree, 'test/vitest.config.ts'),
  project: process.argv.slice(2),
  watch: false,
  bail: 1,
  reporters: [{}],
})
await vitest.standalone()

process.on('message', async ({ project, changed, files }: Asked) => {
  for (const file of changed) vitest.invalidateFile(join(tree, file))
  await vitest.globTestSpecifications()
  const specifications = files
    .flatMap((file) => vitest.getModuleSpecifications(join(tree, file)))
    .filter((one) => one.project.name === project)
  const { testModules: all, unhandledErrors } = await vitest.runTestSpecifications(specifications)
  // Those of earlier runs are told too.
  const asked = new Set(specifications.map(({ moduleId }) => moduleId))
  const testModules = all.filter(({ moduleId }) => asked.has(moduleId))
  const from = (path: string) => path.slice(tree.length + 1)
  const failed = testModules.flatMap((module) => {
    const tests = [...module.children.allTests('failed')].map(({ fullName }) => fullName)
    if (tests.length === 0 && module.state() === 'failed')
      tests.push(`did not run: ${module.errors()[0]?.message.split('\n')[0] ?? 'a hook failed'}`)
    return tests.slice(0, 1).map((test) => [from(module.moduleId), test] as const)
  })
  if (failed.length === 0 && unhandledErrors.length > 0)
    failed.push([files[0] ?? '', 'an error outside the tests'])
  const answer: Answered = {
    failed: failed[0] ?? null,
    took: Object.fromEntries(
      testModules.map((module) => [from(module.moduleId), module.diagnostic().duration]),
    ),
  }
  process.send?.(answer)
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
