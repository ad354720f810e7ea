import { once } from 'node:events'
import { createReadStream, statSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import type { LoadedRuleset } from '#collection'
import { rulesets } from '#knowledge'
import { doubtsData, factsData, readingsData } from '#output'
import {
  type CaseInput,
  type CaseResult,
  canonical,
  evaluate,
  lineWriter,
  memo,
  nearest,
  readCase,
  stamp,
  withoutTrace,
} from '#rules'
import { decode, linesOf, progress } from './batch.ts'
import { readJson } from './json.ts'
import { Mistake, statusOf } from './mistake.ts'

const usage = `用法：
  npm run -s estimate -- 办法 [案例.json | -]       推演一件案例，结果为 JSON；- 或不写则读标准输入
  npm run -s estimate -- 办法 案例.json --text      改为中文备忘
  npm run -s estimate -- 办法 --batch 案例集.jsonl  一行一件，逐行推演；- 则读标准输入。加 --trace 则连推演过程
  npm run -s estimate -- --facts 办法               可填的事实：键、种类、单位、范围、问题、依据
  npm run -s estimate -- --readings 办法            可改用的读法
  npm run -s estimate -- --doubts 办法              登记的疑点

案例的写法：
  { "matters": [{ "name": "…", "facts": { "键": 值 }, "rest": "未问" }], "readings": { "键": "选项" }, "date": "2024-02-29" }
  只有一件事项时可以只写 { "facts": { … } }。
  值为 true、false、选项、以所示单位计的数（或者写成文字的十进制数）、日期；null 为不清楚，“不适用”为不会发生。
  没有写出的事实算“未问”；写 "rest": "不适用" 则算不适用。date 为假定起算日。

退出状态：0 完成；1 有的行不能用（--batch）；2 输入有误。
`

const listings = { facts: factsData, readings: readingsData, doubts: doubtsData } as const
const modes = ['facts', 'readings', 'doubts', 'text', 'batch'] as const

/** What the command reads from and writes to. */
export interface Streams {
  readonly stdin: AsyncIterable<Buffer> & { readonly isTTY?: boolean }
  readonly stdout: Writable
  readonly stderr: Writable & { readonly isTTY?: boolean }
}

async function main(args: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = parse(args)
  const print = (text: string) => write(streams.stdout, text)
  if (values.help) return print(usage)
  const [id, file, ...rest] = positionals
  if (id === undefined) throw new Mistake(`没有写明办法；可用的是 ${known().join('、')}\n\n${usage}`)
  const loaded = find(id)
  const [mode, ...others] = modes.filter((name) => values[name] !== undefined)
  if (others.length > 0) throw new Mistake(`--${mode} 与 --${others.join('、--')} 不能同时用`)
  const takesFile = mode === undefined || mode === 'text'
  const extra = takesFile ? rest : positionals.slice(1)
  if (extra.length > 0) throw new Mistake(`多出的参数：${extra.join(' ')}`)
  if (values.trace && values.batch === undefined)
    throw new Mistake('--trace 只用于 --batch；单件的结果本来就连推演过程')
  if (values.batch !== undefined) return batch(loaded, values.batch, values.trace === true, streams)
  if (mode === 'facts' || mode === 'readings' || mode === 'doubts')
    return print(canonical(listings[mode](loaded)))
  return single(loaded, file, mode === 'text', streams)
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean' } as const
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { ...flag, short: 'h' },
        text: flag,
        facts: flag,
        readings: flag,
        doubts: flag,
        batch: { type: 'string' },
        trace: flag,
      },
    })
  } catch (error) {
    const [said = ''] = error instanceof Error ? error.message.split('\n') : []
    const option = /'(-[^' ]*)/.exec(said)?.[1] ?? ''
    throw new Mistake(
      `${option === '--batch' ? '--batch 后应写案例集文件' : `没有这个选项 ${option}`}\n\n${usage}`,
    )
  }
}

const known = () => rulesets().map(({ ruleset }) => ruleset.regulation)

function find(id: string): LoadedRuleset {
  const found = rulesets().find(({ ruleset }) => ruleset.regulation === id)
  if (found) return found
  const near = nearest(
    id,
    rulesets().map(({ ruleset, regulation }) => [
      ruleset.regulation,
      regulation.meta.title,
      ...regulation.meta.aliases,
    ]),
  )
  const meant = near?.close ? `是否指 ${near.name}？` : ''
  throw new Mistake(`没有这份办法：${JSON.stringify(id)}。${meant}可用的是 ${known().join('、')}`)
}

interface Read {
  readonly given: CaseInput
  readonly result: CaseResult
}

/** Evaluates a case written as JSON; all that is wrong with it, where something is. */
function work({ ruleset }: LoadedRuleset, text: string, firstLine = 1): Read | readonly string[] {
  const { value, problems } = readJson(text, firstLine)
  const read = value === undefined ? null : readCase(ruleset, value)
  const all = [...problems, ...(read && !read.ok ? read.problems : [])]
  if (all.length > 0 || !read?.ok)
    return all.map(({ path, says }) => (path === '' ? says : `${path}：${says}`))
  return { given: read.case, result: evaluate(ruleset, read.case) }
}

const isRead = (found: Read | readonly string[]): found is Read => !Array.isArray(found)

async function single(
  loaded: LoadedRuleset,
  file: string | undefined,
  asMemo: boolean,
  { stdin, stdout }: Streams,
): Promise<number> {
  if (file === undefined && stdin.isTTY) throw new Mistake(`没有写明案例文件\n\n${usage}`)
  const chunks: Buffer[] = []
  for await (const chunk of open(file ?? '-', stdin).source) chunks.push(chunk)
  const { text, says } = decode(chunks)
  if (text === null) throw new Mistake(says)
  const found = work(loaded, text)
  if (!isRead(found))
    throw new Mistake(`案例有 ${found.length} 处问题：\n${found.map((one) => `  ${one}`).join('\n')}`)
  const { ruleset, label, regulation } = loaded
  return write(
    stdout,
    asMemo
      ? memo({ ruleset, ...found, label, wording: loaded, meta: regulation.meta })
      : canonical(stamp(found.result, loaded)),
  )
}

async function batch(
  loaded: LoadedRuleset,
  file: string,
  traced: boolean,
  { stdin, stdout, stderr }: Streams,
): Promise<number> {
  const { source, size } = open(file, stdin)
  const bar = progress(size, stderr)
  const line = lineWriter(loaded.ruleset)
  let bad = 0
  for await (const { number, read, text, says } of linesOf(source)) {
    const found = text === null ? [says] : text.trim() === '' ? null : work(loaded, text.trimEnd(), number)
    if (found !== null && isRead(found)) {
      const result = stamp(found.result, loaded)
      await write(stdout, `${line(traced ? result : withoutTrace(result))}\n`)
    } else if (found !== null) {
      bad++
      bar.wipe()
      stderr.write(`第${number}行：${found.join('；')}\n`)
    }
    bar.show(read)
  }
  bar.wipe()
  return bad > 0 ? 1 : 0
}

/** A file or, for `-`, standard input, as a stream of bytes; its size where it is known. */
function open(
  file: string,
  stdin: Streams['stdin'],
): { readonly source: AsyncIterable<Buffer>; readonly size: number | null } {
  if (file === '-') return { source: stdin, size: null }
  const stats = statSync(file)
  if (stats.isDirectory()) throw new Mistake(`${file} 是文件夹，不是案例文件`)
  return { source: createReadStream(file), size: stats.isFile() ? stats.size : null }
}

/** Writes, waiting where the reader is slower; 0, the exit status. */
async function write(to: Writable, text: string): Promise<number> {
  if (!to.write(text)) await once(to, 'drain')
  return 0
}

/** Runs the command and gives its exit status; never rejects. */
export const estimate = (args: readonly string[], streams: Streams): Promise<number> =>
  statusOf(() => main(args, streams), streams.stderr)

if (import.meta.main) {
  // A reader that has seen enough (| head) is no error.
  process.stdout.on('error', (error) => {
    if (!('code' in error && error.code === 'EPIPE')) process.stderr.write(`不能写出结果：${error.message}\n`)
    process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1)
  })
  process.exitCode = await estimate(process.argv.slice(2), process)
}
