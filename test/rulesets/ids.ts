import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The rulesets there are, by the name of their folder. */
export const rulesetIds = (): readonly string[] =>
  globSync('*/index.ts', { cwd: fileURLToPath(new URL('../../rulesets', import.meta.url)) })
    .map((path) => path.replace(/\/index\.ts$/, ''))
    .sort()
