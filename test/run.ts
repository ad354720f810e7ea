import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { engines } from './browser/engines/index.ts'
import { sites } from './build/sites.ts'

/** Runs every gate in order, or those named: `npm test -- unit browser`. One that fails does not stop the rest. */
interface Stage {
  readonly name: string
  readonly commands: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** The vitest project it runs, whose tests are counted one by one; other stages count as one. */
  readonly project?: string
  /** Stages it can say nothing without. */
  readonly needs?: readonly string[]
}

interface Outcome {
  readonly passed: number
  /** Tests that vitest passed over: said, never counted. */
  readonly skipped?: number
  readonly failed: readonly string[]
}

const root = fileURLToPath(new URL('..', import.meta.url))
const report = `${root}node_modules/.cache/vitest.json`
const code = ['src', 'rulesets', 'test'].filter((folder) => existsSync(root + folder)).join(' ')
const vitest = (project: string) => ({
  project,
  commands: [
    `vitest run --config test/vitest.config.ts --project ${project} --reporter=default --reporter=json --outputFile.json=${relative(root, report)}`,
  ],
})

const stages: readonly Stage[] = [
  {
    name: 'format and lint',
    commands: ['biome check --config-path=test/biome.json --error-on-warnings --max-diagnostics=100 .'],
  },
  {
    name: 'types',
    commands: [
      'astro check --minimumFailingSeverity=warning',
      'tsc -p src/law',
      'tsc -p src/rules',
      'tsc -p rulesets',
    ],
  },
  { name: 'layers', commands: [`depcruise --config test/dependency-cruiser.mjs ${code}`] },
  { name: 'unit', ...vitest('unit') },
  {
    name: 'build',
    commands: ['astro build'],
    env: { SITE_URL: sites.plain.origin, BASE_PATH: sites.plain.base },
  },
  {
    name: 'build nested',
    commands: [`astro build --outDir ${relative(root, sites.nested.root)}`],
    env: { SITE_URL: sites.nested.origin, BASE_PATH: sites.nested.base },
  },
  { name: 'built site', ...vitest('build'), needs: ['build', 'build nested'] },
  { name: 'browser', ...vitest('browser'), needs: ['build', 'build nested'] },
]

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
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** Counts tests, not files; a file that cannot run and a project without tests are failures too. */
function count(project: string, ok: boolean): Outcome {
  if (!existsSync(report)) return { passed: 0, failed: [`${project}: vitest wrote no report`] }
  const { numPassedTests: passed, ...rest }: Report = JSON.parse(readFileSync(report, 'utf8'))
  const { numPendingTests, numTodoTests, testResults } = rest
  const failed = testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(root, name)
    const tests = assertionResults.filter((result) => result.status === 'failed')
    if (tests.length === 0 && status === 'failed') return [`${file}: did not run`]
    return tests.map(({ fullName }) => `${file}: ${fullName}`)
  })
  if (passed + failed.length === 0) failed.push(`${project}: no test ran`)
  if (!ok && failed.length === 0) failed.push(`${project}: vitest failed outside its tests`)
  return { passed, skipped: numPendingTests + numTodoTests, failed }
}

async function runStage({ name, commands, env: extra, project }: Stage): Promise<Outcome> {
  rmSync(report, { force: true })
  const ran: Ran[] = []
  for (const command of commands) ran.push(await run(command, extra))
  const ok = ran.every((one) => one.ok)
  const outcome = project ? count(project, ok) : { passed: ok ? 1 : 0, failed: ok ? [] : [name] }
  if (outcome.failed.length > 0)
    console.log(
      ran
        .filter((one) => !one.ok)
        .map(({ output }) => output)
        .join('\n'),
    )
  return outcome
}

const chosen = process.argv.slice(2)
const known = stages.filter(({ name }) => chosen.length === 0 || chosen.some((word) => name.startsWith(word)))
if (known.length === 0) {
  console.error(`No such stage. There are: ${stages.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

console.log(`Random tests: TEST_SEED=${env.TEST_SEED}`)
const outcomes = new Map<string, Outcome>()
const began = performance.now()
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`
for (const stage of known) {
  const started = performance.now()
  const broken = stage.needs?.filter((name) => (outcomes.get(name)?.failed.length ?? 0) > 0) ?? []
  const outcome =
    broken.length > 0
      ? { passed: 0, failed: [`${stage.name}: not run, as ${broken.join(' and ')} failed`] }
      : await runStage(stage)
  outcomes.set(stage.name, outcome)
  const mark = outcome.failed.length > 0 ? '✗' : '✓'
  const { passed, skipped = 0 } = outcome
  const tests = stage.project ? `, ${passed} passed, ${outcome.failed.length} failed` : ''
  const over = skipped > 0 ? `, ${skipped} skipped` : ''
  console.log(`${mark} ${stage.name} (${seconds(started)}${tests}${over})`)
}

const all = [...outcomes.values()]
const failed = all.flatMap((outcome) => outcome.failed)
console.log(`\nAll stages: ${seconds(began)}`)
for (const name of failed) console.log(`FAILED ${name}`)
if (outcomes.has('browser'))
  for (const { name, here } of engines) if (!here) console.log(`Not run in ${name}: this machine has none`)
console.log(`${all.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
