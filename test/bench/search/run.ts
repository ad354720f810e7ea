import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median } from '../median.ts'
import { kilobytes, table } from '../table.ts'
import { measure } from './browser.ts'
import type { Built } from './build.ts'
import { qualityOf, readCorpus, recordsOf, substrings, truthOf } from './corpus.ts'
import { type Engine, engines } from './engines.ts'

/**
 * `npm run bench:search -- FOLDER`: the search over a folder of regulations, beside MiniSearch and FlexSearch on the
 * same records. Every index is built in a process of its own; ours is queried in Chromium over HTTP, as it would be,
 * the others in Node with all of their index in memory.
 */
const corpus = process.argv[2]
if (corpus === undefined) {
  console.error('用法：npm run bench:search -- 语料文件夹')
  process.exit(2)
}
if (!statSync(corpus, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`没有这个文件夹：${corpus}`)
  process.exit(2)
}
const texts = readCorpus(corpus)
if (texts.length === 0) {
  console.error(`${corpus} 里没有 .md 文件`)
  process.exit(2)
}
const records = recordsOf(texts)
const queries = substrings(records, 500, 20261125)
const truth = truthOf(records, queries)
const right = truth.reduce((sum, one) => sum + one.size, 0)
const characters = records.reduce((sum, { text }) => sum + text.length, 0)
console.log(
  `${texts.length} 件，${records.length} 个条款单位，${(characters / 1e6).toFixed(2)} 百万字；任取 ${queries.length} 个字串（2–12 字），应得 ${right} 处`,
)

const folder = mkdtempSync(join(tmpdir(), 'search-'))
const builder = fileURLToPath(new URL('build.ts', import.meta.url))

function built(engine: string, out: string): Built {
  console.error(`建索引：${engine}`)
  const output = execFileSync(
    process.execPath,
    ['--max-old-space-size=8192', builder, engine, corpus ?? '', out],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    },
  )
  return JSON.parse(output.trim().split('\n').at(-1) ?? '')
}

const p95 = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN
const share = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(4))
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)
const progress = (done: number, of: number) => {
  if (process.stderr.isTTY && done % 10 === 0)
    process.stderr.write(`\r查询 ${done}/${of}${done === of ? '\n' : ''}`)
}

interface Row {
  readonly name: string
  readonly built: Built
  readonly firstBytes: number
  readonly laterBytes: readonly number[]
  readonly firstTime: number
  readonly laterTimes: readonly number[]
  readonly found: readonly (readonly string[])[]
}

try {
  const rows: Row[] = []
  const own = join(folder, 'mingze')
  const ownBuilt = built('mingze', own)
  const { runs, found } = await measure(
    own,
    texts.map(({ bare }) => bare),
    queries,
    progress,
  )
  const [first, ...later] = runs
  rows.push({
    name: '明责（Pagefind 候选，逐字筛）',
    built: ownBuilt,
    firstBytes: first?.bytes ?? Number.NaN,
    laterBytes: later.map(({ bytes }) => bytes),
    firstTime: first?.milliseconds ?? Number.NaN,
    laterTimes: later.map(({ milliseconds }) => milliseconds),
    found,
  })
  for (const [id, { name, load }] of Object.entries<Engine>(engines)) {
    const out = join(folder, id)
    const cost = built(id, out)
    const written = readFileSync(join(out, 'index.json'), 'utf8')
    const began = performance.now()
    const search = load(written)
    const loading = performance.now() - began
    const times: number[] = []
    const all = queries.map((query) => {
      const start = performance.now()
      const ids = search(query)
      times.push(performance.now() - start)
      return ids
    })
    rows.push({
      name,
      built: cost,
      firstBytes: cost.bytes,
      laterBytes: [0],
      firstTime: loading + (times[0] ?? 0),
      laterTimes: times.slice(1),
      found: all,
    })
  }
  table(
    [
      '',
      '建索引 s',
      '内存峰值 MB',
      '索引 MB',
      '首查 kB',
      '后查 kB 中位',
      'p95',
      '首查 ms',
      '后查 ms 中位',
      'p95',
      '查全',
      '查准',
    ],
    rows.map((row) => {
      const { recall, precision } = qualityOf(truth, row.found)
      return [
        row.name,
        row.built.seconds.toFixed(1),
        megabytes(row.built.peak),
        megabytes(row.built.bytes),
        kilobytes(row.firstBytes),
        kilobytes(median(row.laterBytes)),
        kilobytes(p95(row.laterBytes)),
        row.firstTime.toFixed(0),
        median(row.laterTimes).toFixed(1),
        p95(row.laterTimes).toFixed(1),
        share(recall),
        share(precision),
      ]
    }),
  )
  console.log(
    '明责在 Chromium 里经 HTTP 查询，各查询只读第一轮（够 20 处或者 24 份）；查全、查准按读尽的结果计。其余两种在 Node 里，索引全部在内存，首查字节为整个索引（brotli 5 级）。',
  )
  console.log(`Node ${process.version}，${process.platform} ${process.arch}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
