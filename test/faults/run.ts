import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compiler } from './compile.ts'
import { equivalent } from './equivalent.ts'
import { allFaults, type Fault, randomOf, shares, shuffled, told } from './faults.ts'
import { judgeIn, reaches, type Verdict } from './judge.ts'
import { copyOf, remove } from './tree.ts'

/**
 * Seeds faults into src and says which of them no test sees: `npm run faults`. Options: --folder NAME (of src), --count N,
 * --seed N, --again (the survivors of the last run), --tests near (only those nearest to each file: a first look) or unit
 * (all unit tests that import it), else those of the built site and the browser too.
 */

const least = 20
const wanted = { all: 0.9, folder: 0.75 }
const root = fileURLToPath(new URL('../..', import.meta.url))
const kept = `${root}node_modules/.cache/faults.json`

interface Judged extends Verdict {
  readonly fault: Fault
}

function stop(says: string): never {
  console.error(says)
  process.exit(2)
}

const options = {
  folder: { type: 'string' },
  count: { type: 'string', default: '300' },
  seed: { type: 'string', default: '1' },
  again: { type: 'boolean', default: false },
  tests: { type: 'string', default: 'all' },
} as const

function read() {
  try {
    return parseArgs({ options }).values
  } catch {
    return stop(
      `Options are: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    )
  }
}

const values = read()
const [count, seed] = [Number(values.count), Number(values.seed)]
const reach = reaches.find((one) => one === values.tests)

const every = allFaults(root)
const folders = [...new Set(every.map(({ folder }) => folder))]
if (values.folder !== undefined && !folders.includes(values.folder))
  stop(`No folder ${values.folder} in src. There are: ${folders.join(', ')}.`)
if (!Number.isInteger(count) || count < 1) stop('--count takes a whole number, 1 or more.')
if (!reach) stop(`--tests takes one of: ${reaches.join(', ')}.`)
if (!Number.isInteger(seed)) stop('--seed takes a whole number.')
if (values.again && !existsSync(kept)) stop('There is no run before this one: leave out --again.')

/** The faults to judge: drawn, or those that survived the last time. */
function drawn(): readonly Fault[] {
  if (values.again) {
    const before: readonly string[] = JSON.parse(readFileSync(kept, 'utf8'))
    return every.filter(({ key, folder }) => before.includes(key) && (values.folder ?? folder) === folder)
  }
  const compiles = compiler(root)
  const random = randomOf(seed)
  const chosen = values.folder === undefined ? folders : [values.folder]
  const sizes = new Map(chosen.map((name) => [name, every.filter(({ folder }) => folder === name).length]))
  const share = shares(sizes, count, Math.min(least, count))
  return chosen.flatMap((name) => {
    const taken: Fault[] = []
    for (const fault of shuffled(
      every.filter(({ folder }) => folder === name),
      random,
    )) {
      if (taken.length === (share.get(name) ?? 0)) break
      if (compiles(fault)) taken.push(fault)
    }
    return taken
  })
}

console.log('Drawing faults …')
const faults = drawn()
const listed = faults.filter(({ key }) => Object.hasOwn(equivalent, key))
const open = faults.filter((fault) => !listed.includes(fault))
console.log(`${faults.length} faults (--seed ${seed}), of which ${listed.length} are listed as equivalent`)

const tree = copyOf(root)
const judge = judgeIn(root, tree, reach)
const judged: Judged[] = []

async function finish(): Promise<void> {
  await judge.end()
  remove(tree)
}
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, async () => {
    if (stopping) return
    stopping = true
    await finish()
    report()
    process.exit(130)
  })

const clock = (seconds: number) =>
  seconds < 90 ? `${Math.round(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
const survivors = () => judged.filter(({ how }) => how === 'survived')

function progress(): void {
  const spent = judged.reduce((sum, { seconds }) => sum + seconds, 0)
  const left = (spent / Math.max(1, judged.length)) * (open.length - judged.length)
  const line = `${judged.length} of ${open.length}, ${survivors().length} survived, ${clock(left)} left`
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${line}`)
}

/** A share as it is said; `null` where nothing was judged. */
function scoreOf(some: readonly Judged[]): number | null {
  const counted = some.filter(({ how }) => how === 'killed' || how === 'survived')
  return counted.length === 0 ? null : counted.filter(({ how }) => how === 'killed').length / counted.length
}
const percent = (score: number | null) => (score === null ? '–' : `${(score * 100).toFixed(1)} %`)

function report(): void {
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[2K')
  for (const { fault } of survivors())
    console.log(`${fault.file}:${fault.line} ${told(fault)}\n    ${fault.key}`)
  console.log('\nfolder        score   killed  survived  same output  not seen  equivalent  seconds a fault')
  for (const name of new Set(faults.map(({ folder }) => folder))) {
    const own = judged.filter(({ fault }) => fault.folder === name)
    const number = (how: Verdict['how']) => String(own.filter((one) => one.how === how).length)
    const cost = own.reduce((sum, { seconds }) => sum + seconds, 0) / Math.max(1, own.length)
    const same = String(listed.filter(({ folder }) => folder === name).length)
    console.log(
      `${name.padEnd(12)} ${percent(scoreOf(own)).padStart(7)} ${number('killed').padStart(7)} ${number('survived').padStart(9)} ${number('same').padStart(12)} ${number('unseen').padStart(9)} ${same.padStart(11)} ${cost.toFixed(1).padStart(16)}`,
    )
  }
  for (const kind of ['unit', 'build', 'built site', 'browser'] as const) {
    const own = judged.filter((one) => one.kind === kind)
    const cost = own.reduce((sum, { seconds }) => sum + seconds, 0) / Math.max(1, own.length)
    if (own.length > 0) console.log(`Told by ${kind}: ${own.length} faults, ${cost.toFixed(1)} s each`)
  }
  for (const test of judge.broken) console.log(`Not counted, as it fails without any fault: ${test}`)
  console.log(`\nAll: ${percent(scoreOf(judged))} of ${judged.length} judged`)
  if (judged.length === 0) return
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(kept, JSON.stringify(survivors().map(({ fault }) => fault.key)))
}

let failure = ''
try {
  for (const fault of open) {
    progress()
    const verdict = await judge.judge(fault)
    judged.push({ ...verdict, fault })
    if (!process.stdout.isTTY)
      console.log(
        `${verdict.how} ${fault.file}:${fault.line} ${told(fault)} ${verdict.by} (${verdict.seconds.toFixed(1)} s)`,
      )
  }
} catch (error) {
  failure = error instanceof Error ? error.message : String(error)
} finally {
  await finish()
}
report()
if (failure !== '') stop(failure)
const known = new Set(every.map(({ key }) => key))
for (const key of Object.keys(equivalent))
  if (!known.has(key)) console.log(`Listed as equivalent, and not there: ${key}`)
const low = [...new Set(faults.map(({ folder }) => folder))].filter(
  (name) => (scoreOf(judged.filter(({ fault }) => fault.folder === name)) ?? 1) < wanted.folder,
)
for (const name of low) console.log(`Below ${wanted.folder * 100} %: ${name}`)
process.exit(low.length > 0 || (scoreOf(judged) ?? 1) < wanted.all ? 1 : 0)
