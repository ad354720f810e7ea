import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Module } from './prove.ts'

/**
 * Every folder of `rulesets/` with an `index.ts` is a ruleset. A bundler must see what is imported, so it is told by
 * its own means; Node imports what it finds.
 */
const found: readonly Module[] = import.meta.env
  ? Object.values(import.meta.glob<Module>('../../rulesets/*/index.ts', { eager: true }))
  : await Promise.all(
      globSync('rulesets/*/index.ts').map(
        (file) => import(pathToFileURL(resolve(file)).href) as Promise<Module>,
      ),
    )

/** The rulesets of the project. */
export const modules = (): readonly Module[] => found
