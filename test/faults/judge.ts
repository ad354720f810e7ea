import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sites } from '../build/sites.ts'
import type { Fault } from './faults.ts'
import { browserTests, importsOf, unitTests } from './seen.ts'
import type { Asked } from './session.ts'
import { mend, seed } from './tree.ts'
import { type Warm, warm } from './warm.ts'

/**
 * What became of a fault. `same`: the site comes out byte for byte as without it. `unseen`: none of the tests that were to
 * be run can see its file.
 */
export interface Verdict {
  readonly how: 'killed' | 'survived' | 'same' | 'unseen'
  /** The test that failed first. */
  readonly by: string
  /** By what it was told: unit tests, the build, the built site, a browser. */
  readonly kind: 'unit' | 'build' | 'built site' | 'browser'
  readonly seconds: number
}

export interface Judge {
  readonly judge: (fault: Fault) => Promise<Verdict>
  /** Test files that fail without any fault, or do not run here: they tell nothing. */
  readonly broken: ReadonlySet<string>
  readonly end: () => Promise<void>
}

/** No run takes longer when all is well, on a loaded machine too. */
const limit = 15 * 60_000
/** Beyond what a run took without a fault, so many times over, a fault is taken never to end. */
const patience = 6

/** Which tests are run: those nearest to a file, all unit tests that can see it, or those of the built site too. */
export const reaches = ['near', 'unit', 'all'] as const
export type Reach = (typeof reaches)[number]

/** Judges faults one after another in a copy of the project. */
export function judgeIn(root: string, tree: string, reach: Reach): Judge {
  const imports = importsOf(root)
  const unit = warm(tree, ['unit'])
  const site = warm(tree, ['build', 'browser'])
  const running = new Set<number>()
  const broken = new Set<string>()
  const trusted = new Set<string>()
  /** Milliseconds that a test file took at most, when it ran to its end. */
  const usual = new Map<string, number>()
  let ended = false
  let stale: readonly string[] = []
  let plain: string | null = null

  async function run(by: Warm, asked: Omit<Asked, 'changed'>, file: string, within: number) {
    const changed = [...new Set([...stale, file])]
    stale = [file]
    const answer = await by.ask({ ...asked, changed }, within)
    if (answer !== 'endless')
      for (const [test, took] of Object.entries(answer.took))
        if (took > 0 && test !== answer.failed?.[0]) usual.set(test, Math.max(took, usual.get(test) ?? 0))
    return answer
  }

  /** Puts one built site away and another in its place; what has read the one is ended. */
  async function exchange(away: 'faulty' | 'plain', here: 'faulty' | 'plain'): Promise<void> {
    await site.end(true)
    renameSync(join(tree, 'dist'), join(tree, `dist-${away}`))
    renameSync(join(tree, `dist-${here}`), join(tree, 'dist'))
  }

  /** Whether a test file passes without the fault; asked once of each. */
  async function passes(by: Warm, project: string, test: string, fault: Fault): Promise<boolean> {
    if (trusted.has(test)) return true
    if (broken.has(test)) return false
    mend(tree, root, fault)
    if (by === site) await exchange('faulty', 'plain')
    const answer = await run(by, { project, files: [test] }, fault.file, limit)
    if (by === site) await exchange('plain', 'faulty')
    seed(tree, root, fault)
    const fine = answer !== 'endless' && answer.failed === null
    if (fine) trusted.add(test)
    else broken.add(test)
    return fine
  }

  /** The first test that fails with the fault and not without it. */
  async function told(
    by: Warm,
    project: string,
    tests: readonly string[],
    fault: Fault,
  ): Promise<string | null> {
    for (let left = tests.filter((test) => !broken.has(test)); left.length > 0; ) {
      const known = left.flatMap((test) => usual.get(test) ?? [])
      const sum = known.reduce((all, one) => all + one, 0)
      const within = known.length < left.length ? limit / 3 : Math.min(limit, 60_000 + patience * sum)
      const answer = await run(by, { project, files: left }, fault.file, within)
      if (answer === 'endless') return 'it never ends'
      if (answer.failed === null) {
        for (const test of left) trusted.add(test)
        return null
      }
      const [test, name] = answer.failed
      if (await passes(by, project, test, fault)) return `${test}: ${name.slice(0, 80)}`
      left = left.filter((one) => !broken.has(one))
    }
    return null
  }

  const build = (nested: boolean): Promise<boolean> =>
    new Promise((done) => {
      const { origin, base } = nested ? sites.nested : sites.plain
      const where = nested ? ['--outDir', 'node_modules/.cache/mingze'] : []
      const child = spawn(process.execPath, [join(tree, 'node_modules/.bin/astro'), 'build', ...where], {
        cwd: tree,
        detached: true,
        stdio: 'ignore',
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_URL: origin, BASE_PATH: base },
      })
      const { pid } = child
      if (pid !== undefined) running.add(pid)
      const timer = setTimeout(() => pid !== undefined && process.kill(-pid, 'SIGKILL'), limit / 3)
      child.on('close', (status) => {
        clearTimeout(timer)
        if (pid !== undefined) running.delete(pid)
        if (!ended) done(status === 0)
      })
    })

  /** A hash of the whole built site. */
  function built(): string {
    const hash = createHash('sha256')
    for (const file of globSync('dist/**/*.*', { cwd: tree }).sort())
      hash.update(file).update(readFileSync(join(tree, file)))
    return hash.digest('hex')
  }

  /** Builds the copy as it is, once: what is built later is compared with it. */
  async function prepare(fault: Fault): Promise<string> {
    if (plain !== null) return plain
    mend(tree, root, fault)
    if (!(await build(false)) || !(await build(true)))
      throw new Error('The site does not build without any fault.')
    plain = built()
    renameSync(join(tree, 'dist'), join(tree, 'dist-plain'))
    seed(tree, root, fault)
    return plain
  }

  /** Those known to be quick in a run of their own, before the others. */
  function quickFirst(tests: readonly string[]): readonly (readonly string[])[] {
    const quick = tests.filter((test) => (usual.get(test) ?? Number.POSITIVE_INFINITY) < 3000)
    return [quick, tests.filter((test) => !quick.includes(test))].filter((some) => some.length > 0)
  }

  async function verdict(fault: Fault): Promise<Omit<Verdict, 'seconds'>> {
    const groups = unitTests(imports, fault.file)
    for (const tests of (reach === 'near' ? groups.slice(0, 1) : groups).flatMap(quickFirst)) {
      const by = await told(unit, 'unit', tests, fault)
      if (by !== null) return { how: 'killed', by, kind: 'unit' }
    }
    if (reach !== 'all') return { how: groups.length > 0 ? 'survived' : 'unseen', by: '', kind: 'unit' }
    const before = await prepare(fault)
    rmSync(join(tree, 'dist'), { recursive: true, force: true })
    if (!(await build(false))) return { how: 'killed', by: 'astro build', kind: 'build' }
    if (built() === before) {
      const shown = /\.(astro|css)$/.test(fault.file)
      return { how: shown ? 'same' : 'survived', by: '', kind: 'build' }
    }
    const files = globSync('test/build/*.test.ts', { cwd: tree })
    const onSite = await told(site, 'build', files, fault)
    if (onSite !== null) return { how: 'killed', by: onSite, kind: 'built site' }
    for (const file of browserTests(fault.file)) {
      const seen = await told(site, 'browser', [file], fault)
      if (seen !== null) return { how: 'killed', by: seen, kind: 'browser' }
    }
    return { how: 'survived', by: '', kind: 'browser' }
  }

  return {
    broken,
    async judge(fault) {
      const began = performance.now()
      seed(tree, root, fault)
      try {
        const found = await verdict(fault)
        return { ...found, seconds: (performance.now() - began) / 1000 }
      } finally {
        // A server may keep what it has once read.
        await site.end(true)
        mend(tree, root, fault)
      }
    },
    async end() {
      ended = true
      await Promise.all([unit.end(), site.end()])
      for (const pid of running)
        try {
          process.kill(-pid, 'SIGKILL')
        } catch {
          // It had ended already.
        }
    },
  }
}
