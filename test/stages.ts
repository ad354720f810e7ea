import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sites } from './build/sites.ts'

/** A gate of `npm test`. */
export interface Stage {
  readonly name: string
  readonly commands: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** The vitest project it runs, whose tests are counted one by one; other stages count as one. */
  readonly project?: string
  /** Stages it can say nothing without. */
  readonly needs?: readonly string[]
  /** Stages it never runs beside: it begins once they have ended, whatever came of them. */
  readonly after?: readonly string[]
}

export const root = fileURLToPath(new URL('..', import.meta.url))
const code = ['src', 'rulesets', 'test'].filter((folder) => existsSync(root + folder)).join(' ')

/** Where a project's run leaves its report. */
export const reportOf = (project: string) => `${root}node_modules/.cache/vitest-${project}.json`

/** Runs a project's tests: all, or those of some files. */
export const vitest = (project: string, how = 'run', files: readonly string[] = []) =>
  [
    `vitest ${how} --config test/vitest.config.ts --project ${project}`,
    `--reporter=default --reporter=json --outputFile.json=${relative(root, reportOf(project))}`,
    ...files,
  ].join(' ')

const tests = (project: string) => ({ project, commands: [vitest(project)] })

/** In the order they begin: what others wait for comes first, then what takes longest. */
export const stages: readonly Stage[] = [
  {
    name: 'build',
    commands: ['astro build'],
    env: { SITE_URL: sites.plain.origin, BASE_PATH: sites.plain.base },
  },
  {
    name: 'format and lint',
    commands: ['biome check --config-path=test/biome.json --error-on-warnings --max-diagnostics=100 .'],
  },
  { name: 'layers', commands: [`depcruise --config test/dependency-cruiser.mjs ${code}`] },
  {
    // Not beside the first: both write what Astro remembers of the project.
    name: 'build nested',
    commands: ['node test/open/build.ts'],
    after: ['build'],
  },
  { name: 'unit', ...tests('unit') },
  { name: 'browser', ...tests('browser'), needs: ['build', 'build nested'] },
  { name: 'built site', ...tests('build'), needs: ['build', 'build nested'] },
  {
    name: 'types',
    commands: [
      'astro check --minimumFailingSeverity=warning',
      'tsc -p src/law',
      'tsc -p src/intake',
      'tsc -p src/rules',
      'tsc -p rulesets',
    ],
    after: ['build nested'],
  },
]
