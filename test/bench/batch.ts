import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { type Fact, fromDay, fromExact, type Ruleset, toExact } from '#rules'
import { median } from './median.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `estimate --batch` as a process of its own, with its start. */
export interface Batch {
  readonly regulation: string
  readonly cases: number
  readonly seconds: number
  readonly runs: number
  /** Peak resident memory in MB, of so many cases. */
  readonly memory: readonly { readonly cases: number; readonly megabytes: number }[]
}

/** Numbers in [0, 1) that are the same in every run. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    yield state / 2 ** 32
  }
}

/** A value of the fact, or null for 不清楚. */
function answer(fact: Fact, chance: number): boolean | string | null {
  if (chance < 0.05) return null
  switch (fact.kind) {
    case 'flag':
      return chance < 0.5
    case 'choice':
      return fact.options[Math.floor(chance * fact.options.length)] ?? null
    case 'day':
      return fromDay(Math.floor(chance * 20_000))
    case 'quantity': {
      const [least, most] = fact.domain.map((end) => toExact(end ?? 3_000, fact.unit) ?? 0)
      return fromExact(Math.floor((least ?? 0) + chance * ((most ?? 0) - (least ?? 0))), fact.unit)
    }
  }
}

/** A case in which some third of the facts is answered; of a part and its whole, only the whole. */
function* written({ facts, parts }: Ruleset, cases: number): Generator<string> {
  const chances = random(1)
  const chance = () => chances.next().value
  const asked = Object.entries(facts).filter(([name]) => !parts.some(([part]) => part === name))
  for (let n = 0; n < cases; n++) {
    const answered = asked.filter(() => chance() < 1 / 3)
    const given = Object.fromEntries(answered.map(([name, fact]) => [name, answer(fact, chance())]))
    yield `${JSON.stringify({ facts: given })}\n`
  }
}

const tellsMemory =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))'

/** Runs the command over a file and throws its results away; seconds, and peak memory in MB. */
function run(regulation: string, file: string) {
  return new Promise<{ seconds: number; megabytes: number }>((done, failed) => {
    const began = performance.now()
    const child = spawn(
      process.execPath,
      ['--import', tellsMemory, 'src/cli/estimate.ts', regulation, '--batch', file],
      { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk
    })
    child.on('error', failed)
    child.on('close', (status) => {
      if (status !== 0) failed(new Error(`estimate --batch: ${status} ${said.slice(0, 2000)}`))
      else done({ seconds: (performance.now() - began) / 1000, megabytes: Number(said) / 1024 })
    })
  })
}

export async function batches(ruleset: Ruleset, cases: number, runs: number): Promise<Batch> {
  const folder = mkdtempSync(join(tmpdir(), 'mingze-bench-'))
  try {
    const write = async (count: number) => {
      const file = join(folder, `${count}.jsonl`)
      await pipeline(Readable.from(written(ruleset, count)), createWriteStream(file))
      return file
    }
    const { regulation } = ruleset
    const file = await write(cases)
    const found = []
    for (let n = 0; n < runs; n++) found.push(await run(regulation, file))
    const larger = await run(regulation, await write(4 * cases))
    return {
      regulation,
      cases,
      seconds: median(found.map(({ seconds }) => seconds)),
      runs,
      memory: [
        { cases, megabytes: median(found.map(({ megabytes }) => megabytes)) },
        { cases: 4 * cases, megabytes: larger.megabytes },
      ],
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
