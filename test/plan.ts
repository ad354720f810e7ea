import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { root, type Stage, stages, vitest } from './stages.ts'

const projectOf = (file: string) => /^test\/(build|browser)(\/|$)/.exec(file)?.[1] ?? 'unit'

/** Whether the two builds are younger than all that they are made of. */
function built(): boolean {
  const youngest = (path: string): number =>
    statSync(path).isDirectory()
      ? Math.max(0, ...readdirSync(path).map((name) => youngest(join(path, name))))
      : statSync(path).mtimeMs
  const made = ['dist/404.html', 'node_modules/.cache/mingze/404.html'].map((path) => root + path)
  if (!made.every((path) => existsSync(path))) return false
  const inputs = ['src', 'content', 'rulesets', 'public', 'astro.config.mjs', 'package-lock.json']
  const changed = Math.max(...inputs.map((path) => youngest(root + path)))
  return made.every((path) => statSync(path).mtimeMs > changed)
}

/**
 * What is to run for the words after `npm test --`: all without any; the stages that begin with them; or, for paths, the
 * tests in those files and the tests that import them. A sentence where a word is neither.
 */
export function planned(words: readonly string[]): readonly Stage[] | string {
  if (words.length === 0) return stages
  const named = words.filter((word) => stages.some(({ name }) => name.startsWith(word)))
  const files = words
    .filter((word) => !named.includes(word))
    .map((word) => relative(root, resolve(word)).replaceAll('\\', '/'))
  const unknown = files.find((file) => file.startsWith('..') || !existsSync(root + file))
  if (unknown !== undefined)
    return `No such stage and no such file: ${unknown}. Stages are: ${stages.map(({ name }) => name).join(', ')}.`
  const tests = files.filter((file) => file.startsWith('test/'))
  const others = files.filter((file) => !file.startsWith('test/'))
  const projects = new Set(tests.map(projectOf))
  const runs = [...projects].map(
    (project): Stage => ({
      name: project === 'build' ? 'built site' : project,
      project,
      commands: [
        vitest(
          project,
          'run',
          tests.filter((file) => projectOf(file) === project),
        ),
      ],
      ...(project !== 'unit' && { needs: ['build', 'build nested'] }),
    }),
  )
  // Pages are seen by tests only through what is built of them.
  const related: Stage = {
    name: 'unit, what imports them',
    project: 'unit',
    commands: [vitest('unit', 'related --run', others)],
    after: ['unit'],
  }
  const builds = projects.size > 0 && !(projects.size === 1 && projects.has('unit')) && !built()
  return stages
    .filter(({ name }) => named.some((word) => name.startsWith(word)) || (builds && /^build/.test(name)))
    .concat(runs, others.length === 0 ? [] : [related])
}
