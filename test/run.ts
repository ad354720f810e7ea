import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { engines } from './browser/engines/index.ts'
import { planned } from './plan.ts'
import { reportOf, root, type Stage } from './stages.ts'

/**
 * Runs every gate, two at a time; or those named: `npm test -- unit browser`; or what tests some files:
 * `npm test -- test/law/parse.test.ts src/search/near.ts`. One that fails does not stop the rest.
 */

interface Outcome {
  readonly passed: number
  /** Tests that vitest passed over: said, never counted. */
  readonly skipped: number
  readonly failed: readonly string[]
  /** Seconds that each file of tests took. */
  readonly took: readonly (readonly [file: string, seconds: number])[]
}

const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
const env = {
  ...process.env,
  ...colour,
  ASTRO_TELEMETRY_DISABLED: '1',
  TEST_SEED: process.env.TEST_SEED ?? String(Date.now() % 2 ** 31),
}

interface Ran {
  readonly ok: boolean
  readonly output: string
}

function run(command: string, extra: Stage['env']): Promise<Ran> {
  const [program = '', ...args] = command.split(' ')
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...env, ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => done({ ok: false, output: `${command}: ${error.message}\n` }))
    child.on('close', (status) => done({ ok: status === 0, output: Buffer.concat(chunks).toString() }))
  })
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly startTime: number
    readonly endTime: number
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** Counts tests, not files; a file that cannot run and a project without tests are failures too. */
function count(project: string, ok: boolean): Outcome {
  const nothing = { passed: 0, skipped: 0, took: [] }
  if (!existsSync(reportOf(project))) return { ...nothing, failed: [`${project}: vitest wrote no report`] }
  const { numPassedTests: passed, ...rest }: Report = JSON.parse(readFileSync(reportOf(project), 'utf8'))
  const { numPendingTests, numTodoTests, testResults } = rest
  const failed = testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(root, name)
    const tests = assertionResults.filter((result) => result.status === 'failed')
    if (tests.length === 0 && status === 'failed') return [`${file}: did not run`]
    return tests.map(({ fullName }) => `${file}: ${fullName}`)
  })
  if (passed + failed.length === 0) failed.push(`${project}: no test ran`)
  if (!ok && failed.length === 0) failed.push(`${project}: vitest failed outside its tests`)
  const took = testResults.map(
    ({ name, startTime, endTime }) => [relative(root, name), (endTime - startTime) / 1000] as const,
  )
  return { passed, skipped: numPendingTests + numTodoTests, failed, took }
}

async function runStage({ name, commands, env: extra, project }: Stage): Promise<Outcome> {
  if (project) rmSync(reportOf(project), { force: true })
  const ran: Ran[] = []
  for (const command of commands) ran.push(await run(command, extra))
  const ok = ran.every((one) => one.ok)
  const outcome = project
    ? count(project, ok)
    : { passed: ok ? 1 : 0, skipped: 0, failed: ok ? [] : [name], took: [] }
  if (outcome.failed.length > 0)
    console.log(
      ran
        .filter((one) => !one.ok)
        .map(({ output }) => output)
        .join('\n'),
    )
  return outcome
}

const chosen = planned(process.argv.slice(2))
if (typeof chosen === 'string') {
  console.error(chosen)
  process.exit(2)
}

console.log(`Random tests: TEST_SEED=${env.TEST_SEED}`)
const outcomes = new Map<string, Outcome>()
const began = performance.now()
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

async function tell(stage: Stage): Promise<void> {
  const started = performance.now()
  const broken = stage.needs?.filter((name) => (outcomes.get(name)?.failed.length ?? 0) > 0) ?? []
  const outcome =
    broken.length > 0
      ? {
          passed: 0,
          skipped: 0,
          failed: [`${stage.name}: not run, as ${broken.join(' and ')} failed`],
          took: [],
        }
      : await runStage(stage)
  outcomes.set(stage.name, outcome)
  const mark = outcome.failed.length > 0 ? '✗' : '✓'
  const { passed, skipped } = outcome
  const tests = stage.project ? `, ${passed} passed, ${outcome.failed.length} failed` : ''
  const over = skipped > 0 ? `, ${skipped} skipped` : ''
  console.log(`${mark} ${stage.name} (${seconds(started)}${tests}${over})`)
}

/** Runs the stages side by side, as many as `lanes`, each as soon as those before it have ended. */
async function runAll(stages: readonly Stage[], lanes: number): Promise<void> {
  const waiting = [...stages]
  const running = new Map<string, Promise<void>>()
  const ended = (name: string) => outcomes.has(name) || !stages.some((stage) => stage.name === name)
  while (waiting.length + running.size > 0) {
    for (const stage of [...waiting]) {
      const ready = [...(stage.needs ?? []), ...(stage.after ?? [])].every(ended)
      if (!ready || running.size >= lanes) continue
      waiting.splice(waiting.indexOf(stage), 1)
      running.set(
        stage.name,
        tell(stage).then(() => void running.delete(stage.name)),
      )
    }
    await Promise.race(running.values())
  }
}

await runAll(chosen, availableParallelism() > 1 ? 2 : 1)

const all = [...outcomes.values()]
const failed = all.flatMap((outcome) => outcome.failed)
const dearest = all
  .flatMap(({ took }) => took)
  .toSorted(([, a], [, b]) => b - a)
  .slice(0, 12)
if (dearest.length > 0) console.log('\nWhat cost most:')
for (const [file, cost] of dearest) console.log(`${cost.toFixed(1).padStart(7)} s  ${file}`)
console.log(`\nAll stages: ${seconds(began)}`)
for (const name of failed) console.log(`FAILED ${name}`)
if (outcomes.has('browser'))
  for (const { name, here } of engines) if (!here) console.log(`Not run in ${name}: this machine has none`)
console.log(`${all.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
