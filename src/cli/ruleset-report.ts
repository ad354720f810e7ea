import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, watch } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  ContentError,
  checked,
  describe,
  failing,
  type Module,
  type Regulation,
  readOne,
  unexercised,
  unnumbered,
  unregistered,
} from '#collection/one-text'
import { nearest } from '#rules'
import { argumentsOf } from './arguments.ts'
import { locate, type Place, type Source } from './locate.ts'
import { Mistake } from './mistake.ts'
import { nearestWords } from './nearest-words.ts'

const rulesetIds = () =>
  globSync('rulesets/*/index.ts')
    .map((file) => file.split(/[\\/]/).at(-2) ?? '')
    .sort()

const usage = () => `用法：
  npm run check:ruleset -- 办法            核对一份规则：引文、用语、覆盖，分析与疑点登记，案例
  npm run check:ruleset -- 办法 --watch    规则或者正文一有改动，就再核对一次

可用的办法：${rulesetIds().join('、')}
退出状态：0 没有问题；1 有问题；2 用法有误。
`

/** `npm run check:ruleset`: the exit status. */
export async function checkRuleset(args: readonly string[]): Promise<number> {
  const { id, watching } = read(args)
  if (watching) return watched(id)
  const problems = await problemsOf(id)
  for (const problem of problems.found) process.stdout.write(`✗ ${problem}\n`)
  const many = problems.found.length
  if (problems.toWrite.length > 0)
    process.stdout.write(`· 待写 ${problems.toWrite.length} 处：${problems.toWrite.join('、')}\n`)
  process.stdout.write(`${id}：${problems.counts}；${many === 0 ? '没有问题' : `${many} 处问题`}\n`)
  return many === 0 ? 0 : 1
}

function read(args: readonly string[]): { readonly id: string; readonly watching: boolean } {
  const parsed = argumentsOf(args, { watch: { type: 'boolean' } }, usage())
  const [id, ...more] = parsed.positionals
  if (id === undefined) throw new Mistake(`没有写明办法\n\n${usage()}`)
  if (more.length > 0) throw new Mistake(`多出的参数：${more.join(' ')}\n\n${usage()}`)
  const ids = rulesetIds()
  if (!ids.includes(id)) {
    const near = nearest(
      id,
      ids.map((one) => [one]),
    )
    const meant = near?.close ? `是否指 ${near.name}？` : ''
    throw new Mistake(`没有这份规则：${id}。${meant}可用的是 ${ids.join('、')}`)
  }
  return { id, watching: parsed.values.watch === true }
}

/** Checks again, in a process of its own that reads everything anew, whenever a file of the ruleset or of its text changes. */
function watched(id: string): Promise<number> {
  const run = () => spawnSync(process.execPath, ['src/cli/check-ruleset.ts', id], { stdio: 'inherit' })
  let waiting: NodeJS.Timeout | undefined
  const changed = () => {
    // An editor may write a file in several steps.
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      process.stdout.write(`\n${new Date().toLocaleTimeString('zh-CN', { hour12: false })}\n`)
      run()
    }, 50)
  }
  run()
  watch(join('rulesets', id), { recursive: true }, changed)
  watch('content/regulations', (_, name) => {
    if (name === null || name.startsWith(`${id}.`)) changed()
  })
  return new Promise(() => {})
}

interface Found {
  /** Each with its place, in words. */
  readonly found: readonly string[]
  /** How much there is of the ruleset. */
  readonly counts: string
  /** What is still to be written. */
  readonly toWrite: readonly string[]
}

async function problemsOf(id: string): Promise<Found> {
  let text: ReturnType<typeof readOne>
  try {
    text = readOne('content', id)
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return { found: error.problems.map(describe), counts: '正文有误，没有核对规则', toWrite: [] }
  }
  const { regulation, lock } = text
  const sources = globSync(`rulesets/${id}/**/*.ts`)
    .sort()
    .map((file): Source => ({ file: file.replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
  let module: Module
  try {
    module = await import(pathToFileURL(`rulesets/${id}/index.ts`).href)
  } catch (error) {
    return { found: [unreadable(error)], counts: '规则读不懂', toWrite: [] }
  }
  const { ruleset, companion } = module
  const { facts, rules, doubts } = ruleset
  const numbers = unnumbered(ruleset, lock?.questions ?? []).map((one) => `编号 ${id}：${one}`)
  const alone = [...checked(module, regulation), ...numbers]
  // A ruleset that does not hold together cannot be analysed or evaluated.
  const further = () => [
    ...unregistered(module),
    ...failing(module, regulation),
    ...unexercised(module, regulation),
  ]
  const found = alone.length > numbers.length ? alone : [...alone, ...further()]
  return {
    found: found.map((fault) => withPlace(fault, module, regulation, sources)),
    counts: `${Object.keys(facts).length} 项事实，${rules.length} 条规则，${doubts.length} 处疑点，${companion.cases.length} 个案例`,
    toWrite: toWriteIn(module, regulation),
  }
}

/** What `npm run new` left to be written: provisions that are classified so, and questions that say so. */
function toWriteIn({ ruleset, companion }: Module, { records }: Regulation): readonly string[] {
  const asked = Object.values(ruleset.facts).filter(({ name }) => name.includes('（待写）'))
  const open = Object.entries(companion.classified).filter(
    ([, one]) => one.as === 'unmodelled' && one.reason.startsWith('待写'),
  )
  return [...asked.map(({ name }) => `问“${name}”`), ...open.map(([eId]) => records.get(eId)?.cite ?? eId)]
}

/** A source that does not parse or throws: where, and what Node says of it. */
function unreadable(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const [, file, line = '1', column = '1'] = /(rulesets\/[^\s:)]+\.ts):(\d+)(?::(\d+))?/.exec(stack) ?? []
  const said = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
  return `${file ? `${file}:${line}:${column} ` : ''}不能运行：${said}。请先改正这一处。`
}

const said = ({ file, line, column }: Place) => `${file}:${line}:${column}`

function withPlace(
  fault: string,
  module: Module,
  regulation: Regulation,
  sources: readonly Source[],
): string {
  const [, kind = '', first = ''] = /^([^\s：]+) ?([^：]*)：/.exec(fault) ?? []
  // Titles of cases hold colons themselves.
  const worked = module.companion.cases.find(({ title }) => fault.startsWith(`案例 ${title}：`))
  const name = kind === '案例' ? (worked?.title ?? first) : first
  const misquoted = /：(\S+) 里没有“(.*)”$/s.exec(fault)
  if (kind === '覆盖') {
    const eId = /：(\S+)/.exec(fault)?.[1] ?? ''
    return `${placeInText(regulation, eId, '')} ${fault}`
  }
  const rule = kind === '规则' ? module.ruleset.rules.find(({ id }) => id === name) : undefined
  const finding = kind === '分析' ? name.replace(/^\S+ /, '').split(' + ') : []
  const classified = kind === '归类' ? (/：(?:地址 )?(\S+)/.exec(fault)?.[1] ?? '') : ''
  const quotes = rule?.cites.map(({ quote }) => quote) ?? []
  const named = [...fault.matchAll(/“([^“”]*)”/g)].map(([, words = '']) => words)
  const place = locate(sources, kind, [
    misquoted?.[2] ?? '',
    name,
    classified,
    ...finding,
    ...quotes,
    ...named,
  ])
  const near = misquoted ? nearby(regulation, misquoted[1] ?? '', misquoted[2] ?? '') : ''
  return `${said(place)} ${fault}${near === '' ? '' : `\n    ${near}`}`
}

/** Where words of a provision stand in the file of the text. What is printed may be set otherwise: then its first words. */
function placeInText({ id, tree, records }: Regulation, eId: string, words: string): string {
  const provision = records.get(eId)?.provision
  const line = provision?.line ?? tree.title[0]?.line ?? 1
  const text = readFileSync(`content/regulations/${id}.txt`, 'utf8').split('\n')[line - 1] ?? ''
  const runs = [words, ...(words.match(/\p{Script=Han}{2,}/gu) ?? [])]
  const [at = 0] = runs.map((run) => text.indexOf(run)).filter((found) => found >= 0)
  return said({ file: `content/regulations/${id}.txt`, line, column: at + 1 })
}

/** Where a quote stands that is not at its address, or the words of the text that are most like it. */
function nearby(regulation: Regulation, eId: string, quote: string): string {
  const { records } = regulation
  const all = [...records.values()].map((record) => ({
    record,
    words: record.text === '' ? (record.heading ?? '') : record.text,
  }))
  const exact = quote === '' ? undefined : all.find(({ words }) => words.includes(quote))
  if (exact)
    return `${placeInText(regulation, exact.record.eId, quote)} 这些字在${exact.record.cite}（${exact.record.eId}）`
  // The address that is given, unless other words are much more like the quote.
  const ranked = all
    .map((one) => ({ ...one, near: nearestWords(quote, one.words) }))
    .sort((a, b) => a.near.far * (a.record.eId === eId ? 1 : 2) - b.near.far * (b.record.eId === eId ? 1 : 2))
  const [best] = ranked
  if (!best || best.near.far >= quote.length) return '全文没有相近的字'
  const words = best.words.slice(best.near.start, best.near.end)
  const place = placeInText(regulation, best.record.eId, words)
  return `${place} 最相近的是${best.record.cite}（${best.record.eId}）“${words}”`
}
