import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Module } from './prove.ts'

/**
 * Every folder of `rulesets/` with an `index.ts` is a ruleset. A bundler must see what is imported, so it is told by
 * its own means; Node imports what it finds.
 */
const found: readonly Module[] = import.meta.env
  ? Object.values(import.meta.glob<Module>('../../rulesets/*/index.ts', { eager: true }))
  : await Promise.all(
      readdirSync('rulesets', { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => import(pathToFileURL(join('rulesets', name, 'index.ts')).href) as Promise<Module>),
    )

/** The rulesets of the project. */
export const modules = (): readonly Module[] => found
