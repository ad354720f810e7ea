import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { rulesets } from '#knowledge'
import { canonical, canonicalLine, evaluate, memo, readCase, stamp, withoutTrace } from '#rules'
import { estimate } from '../../src/cli/estimate.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mingze-estimate-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command here with some standard input. */
async function run(args: readonly string[], input: string | Buffer = ''): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const kept = [text(stdout), text(stderr)] as const
  const status = await estimate(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr })
  stdout.end()
  stderr.end()
  return { status, stdout: await kept[0], stderr: await kept[1] }
}

/** Runs it as a process of its own; `head` closes its output after that many bytes. */
function spawned(args: readonly string[], input: string, head = Number.POSITIVE_INFINITY): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['src/cli/estimate.ts', ...args], { cwd: root })
    const chunks: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] }
    let read = 0
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.stdout.push(chunk)
      read += chunk.length
      if (read > head) child.stdout.destroy()
    })
    child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.on('error', failed)
    child.on('close', (status) => {
      const [out, err] = [chunks.stdout, chunks.stderr].map((all) => Buffer.concat(all).toString())
      done({ status, stdout: out ?? '', stderr: err ?? '' })
    })
  })
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const railway = rulesets().find(({ ruleset }) => ruleset.regulation === 'railway-2009') ?? expect.fail()
const loss = { managed: true, inManagement: true, confirmed: true, k1: true, k1_loss: 300, k1_direct: '29.9' }
const given = { facts: loss, rest: '不适用', date: '2024-02-29' }

/** The case read and evaluated here, not by the command. */
function worked(raw: unknown) {
  const read = readCase(railway.ruleset, raw)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return { given: read.case, result: evaluate(railway.ruleset, read.case) }
}

test('a case from a file, from - and from standard input alone gives the same canonical, stamped result', async () => {
  const expected = { status: 0, stdout: canonical(stamp(worked(given).result, railway)), stderr: '' }
  const written = JSON.stringify(given)
  expect(await run(['railway-2009', file('case.json', `\ufeff${written}`)])).toEqual(expected)
  expect(await run(['railway-2009', '-'], written)).toEqual(expected)
  expect(
    await spawned(
      ['railway-2009'],
      JSON.stringify({ matters: [{ rest: '不适用', facts: loss }], date: '2024-02-29' }),
    ),
  ).toEqual(expected)
  expect(JSON.parse(expected.stdout)).toMatchObject({
    regulation: 'railway-2009',
    title: '铁路建设责任追究暂行办法',
    rulesetHash: railway.rulesetHash,
    contentHash: railway.contentHash,
    date: '2024-02-29',
  })
})

test('as a process of its own it finds every ruleset by its folder, in the order of the texts', async () => {
  const { status, stderr } = await spawned([], '')
  const known = /^没有写明办法；可用的是 (.+)$/m.exec(stderr)?.[1]?.split('、')
  expect([status, known]).toEqual([2, rulesets().map(({ ruleset }) => ruleset.regulation)])
  const folders = readdirSync(join(root, 'rulesets'), { withFileTypes: true })
  expect(known?.toSorted()).toEqual(
    folders.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted(),
  )
})

test('--text prints the memo', async () => {
  const { ruleset, label, regulation } = railway
  const expected = memo({ ruleset, ...worked(given), label, wording: railway, meta: regulation.meta })
  expect(await run(['railway-2009', '--text', '-'], JSON.stringify(given))).toEqual({
    status: 0,
    stdout: expected,
    stderr: '',
  })
})

test.for([
  ['facts', 'k1_loss', { type: 'quantity', unit: '万元', domain: [0, null] }],
  ['readings', 'tenPercent', { adopted: '含', options: { 含: '含本数', 不含: '不含本数' } }],
] as const)('--%s prints what there is', async ([name, id, expected]) => {
  const { status, stdout, stderr } = await run([`--${name}`, 'railway-2009'])
  expect([status, stderr]).toEqual([0, ''])
  const listed: { id: string; provisions: { at: string; cite: string; quote: string }[] }[] =
    JSON.parse(stdout)
  expect(listed.map((one) => one.id)).toEqual(Object.keys(railway.ruleset[name]))
  expect(listed.find((one) => one.id === id)).toMatchObject(expected)
  for (const { provisions } of listed) {
    for (const { at, cite, quote } of provisions) {
      expect(cite).toBe(railway.label(at))
      expect(railway.regulation.records.get(at)?.text).toContain(quote)
    }
  }
})

test('--doubts prints the register', async () => {
  const { status, stdout } = await run(['railway-2009', '--doubts'])
  expect(status).toBe(0)
  const listed: { id: string }[] = JSON.parse(stdout)
  expect(listed.map(({ id }) => id)).toEqual(railway.ruleset.doubts.map(({ id }) => id))
})

test('--help says how, on standard output', async () => {
  const { status, stdout, stderr } = await run(['--help'])
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^用法：\n/)
  for (const said of ['--text', '--facts', '--readings', '--doubts', '--batch', '退出状态'])
    expect(stdout).toContain(said)
})

test('every bad field is told at once, with exit status 2 and nothing on standard output', async () => {
  const bad = `{
  "matters": [{ "facts": {
    "k1_los": 3, "k1_loss": -1, "k3_ratio": -10, "k1": "true", "k2_amount": 299.99999999999999999,
    "k4_amount": 299.9999999, "k5_amount": 1e400, "managed": true, "managed": false
  } }],
  "readings": { "tenPercent": "包含" },
  "date": "2023-02-29"
}`
  expect(await run(['railway-2009', file('bad.json', bad)])).toEqual({
    status: 2,
    stdout: '',
    stderr: `案例有 10 处问题：
  matters[0].facts.k2_amount：数 299.99999999999999999（第3行第77列）不能照原样保存；不作四舍五入
  matters[0].facts.k5_amount：数 1e400（第4行第44列）不能照原样保存；不作四舍五入
  matters[0].facts.managed：键重复（第4行第68列）
  matters[0].facts.k1_los：没有这个事实；是否指 k1_loss（因管理不善或工作失误造成的经济损失（直接、间接合计））？
  matters[0].facts.k1_loss：-1 小于 0万元
  matters[0].facts.k3_ratio：-10 小于 0%
  matters[0].facts.k1："true" 不是 true 或 false；不清楚写 null
  matters[0].facts.k4_amount：299.9999999 不能精确表示为以万元计的数；不作四舍五入
  readings.tenPercent："包含" 不在选项里；可选 含、不含
  date："2023-02-29" 不是存在的日期；应作 2024-02-29 的样子
`,
  })
})

test.for<[string, readonly string[], string | Buffer, RegExp]>([
  ['broken JSON', ['railway-2009'], '{\n "facts": {,}}', /^案例有 1 处问题：\n {2}第2行第12列：不是 JSON/],
  ['no UTF-8', ['railway-2009'], Buffer.from([0xff, 0xfe]), /^不是 UTF-8 的文字\n$/],
  [
    'an unknown instrument',
    ['railway-2010'],
    '{}',
    /^没有这份办法："railway-2010"。是否指 railway-2009？可用的是 railway-2009、qinghai-2015、ningbo-2015、township\n$/,
  ],
  ['an instrument by its title', ['铁路建设责任追究办法'], '{}', /是否指 railway-2009？/],
  ['__proto__ for an instrument', ['__proto__'], '{}', /^没有这份办法："__proto__"。可用的是/],
  ['no instrument', [], '{}', /^没有写明办法；可用的是 railway-2009/],
  ['an unknown option', ['railway-2009', '--txt'], '{}', /^没有这个选项 --txt\n/],
  ['--batch without a file', ['railway-2009', '--batch'], '{}', /^--batch 后应写案例集文件\n/],
  ['--trace of a single case', ['railway-2009', '--trace'], '{}', /^--trace 只用于 --batch/],
  ['two ways at once', ['railway-2009', '--text', '--facts'], '{}', /^--facts 与 --text 不能同时用\n$/],
  ['a missing file', ['railway-2009', '/nowhere/case.json'], '', /^\/nowhere\/case\.json：没有这个文件\n$/],
  ['a folder', ['railway-2009', folder], '', /是文件夹，不是案例文件\n$/],
  ['a missing stream', ['railway-2009', '--batch', '/nowhere/cases.jsonl'], '', /：没有这个文件\n$/],
])('%s: exit status 2, said in Chinese, no stack trace', async ([, args, input, says]) => {
  const { status, stdout, stderr } = await run(args, input)
  expect(stderr).toMatch(says)
  expect(stderr).not.toMatch(/\n\s+at |node:|Error:/)
  expect([status, stdout]).toEqual([2, ''])
})

test('--batch works line by line in order, over bad lines, blank ones, CRLF and a byte order mark', async () => {
  const good = [given, { facts: {} }, { ...given, facts: { ...loss, k1_loss: 30 } }]
  const [first, second, third] = good.map((one) => JSON.stringify(one))
  const stream = [
    `\ufeff${first}`,
    '',
    '{"facts":{"k1_loss":-1,"nope":true}}',
    second,
    '{"facts":',
    ' \t',
    third,
  ].join('\r\n')
  const { status, stdout, stderr } = await run(['railway-2009', '--batch', file('cases.jsonl', stream)])
  const results = good.map((one) => stamp(worked(one).result, railway))
  expect(status).toBe(1)
  expect(stdout).toBe(results.map((one) => `${canonicalLine(withoutTrace(one))}\n`).join(''))
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^第3行：facts\.k1_loss：-1 小于 0万元；facts\.nope：没有这个事实/),
    '第5行：第5行第10列：不是 JSON：到此为止，应有一个值',
    '',
  ])
})

test('--batch --trace gives each line the steps it was reached by', async () => {
  const line = `${JSON.stringify(given)}\n`
  const { status, stdout } = await run(['railway-2009', '--batch', '-', '--trace'], line)
  expect([status, stdout]).toEqual([0, `${canonicalLine(stamp(worked(given).result, railway))}\n`])
})

test('--batch of good lines only, from standard input, ends with status 0 and a silent stderr', async () => {
  const line = `${JSON.stringify(given)}\n`
  const { status, stdout, stderr } = await run(['--batch', '-', 'railway-2009'], line.repeat(100))
  expect([status, stderr]).toEqual([0, ''])
  const lines = stdout.split('\n')
  expect(lines).toHaveLength(101)
  expect(new Set(lines.slice(0, 100)).size).toBe(1)
})

test('a reader that has seen enough ends it quietly', async () => {
  const line = `${JSON.stringify(given)}\n`
  const { status, stderr } = await spawned(['--batch', '-', 'railway-2009'], line.repeat(2000), 1000)
  expect([status, stderr]).toEqual([0, ''])
})
