import { readdirSync, readFileSync } from 'node:fs'
import { listPath } from '#collection'
import { readFile } from '#intake'
import { abbreviations, findReferences, indexOf, parse, rebuild, type Tree, walk } from '#law'
import { foldersNamed } from './folders.ts'
import { Mistake, statusOf } from './mistake.ts'
import { progressLine } from './progress.ts'

/**
 * Reads and parses every regulation of a folder and checks what a parser may not get wrong: it parses, the text
 * rebuilt from the tree is the text, and the articles are as many as the lines that open one. Odd numbering in an
 * original is reported with its line and is no failure. What is odd in a text besides is for `npm run check`.
 */
interface Result {
  readonly failures: readonly string[]
  readonly tree: Tree | null
  readonly milliseconds: number
  readonly bytes: number
}

const bare = (text: string) => text.replace(/\s+/g, '')

/** Lines that open an article, counted without the parser: 第…条, or 一、 or (一) in a text that has none. */
function articleLines(lines: readonly string[]): number {
  const forms = [
    /^第[零〇○一二三四五六七八九十百千]+条(之[一二三四五六七八九十]+)?[\s　]/,
    /^[一二三四五六七八九十]+、/,
    /^[（(][一二三四五六七八九十]+[）)]/,
  ]
  const form = forms.find((candidate) => lines.some((line) => candidate.test(line)))
  if (!form) return 0
  const first = lines.findIndex((line) => form.test(line))
  const annex = lines.findIndex(
    (line, at) => at > first && /^附(件|录|表|图)?[一二三四五六七八九十\d]*(：|:|$)/.test(line),
  )
  return lines.slice(0, annex < 0 ? undefined : annex).filter((line) => form.test(line)).length
}

function check(lines: readonly string[]): Result {
  const text = lines.join('\n')
  const bytes = Buffer.byteLength(text)
  const began = performance.now()
  let tree: Tree
  try {
    tree = parse(text)
  } catch (error) {
    return {
      failures: [`不能解析：${String(error)}`],
      tree: null,
      milliseconds: performance.now() - began,
      bytes,
    }
  }
  const milliseconds = performance.now() - began
  const failures: string[] = []
  if (bare(rebuild(tree)) !== bare(text)) failures.push('由结构还原的文字与原文不同')
  const counted = [...walk(tree.provisions)].filter(({ kind }) => kind === 'article').length
  const expected = articleLines(lines)
  if (counted !== expected) failures.push(`解析出 ${counted} 条，原文有 ${expected} 行以条号起首`)
  return { failures, tree, milliseconds, bytes }
}

function countReferences(tree: Tree): { readonly all: number; readonly unresolved: number } {
  const context = {
    title: '',
    index: indexOf(tree),
    lost: new Map(),
    names: abbreviations([...walk(tree.provisions)].map(({ words: own }) => own)),
  }
  let all = 0
  let unresolved = 0
  for (const { eId, words: own } of walk(tree.provisions)) {
    for (const { target } of findReferences(own, eId, context)) {
      all++
      if (target.kind === 'unresolved') unresolved++
    }
  }
  return { all, unresolved }
}

/** A folder that has the name of a text is a mistake of whoever made the corpus. */
function checkNames(folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  const found = entries.find((entry) => entry.isDirectory() && /\.(md|txt|html?|docx)$/i.test(entry.name))
  if (found) throw new Mistake(`${found.parentPath}/${found.name} 是文件夹，不是文件`)
}

function checkCorpus(args: readonly string[]): number {
  const [folder, ...more] = args
  if (folder === undefined || more.length > 0) throw new Mistake('用法：npm run check:corpus -- 语料文件夹')
  foldersNamed([folder])
  checkNames(folder)
  const files = listPath(folder).texts
  if (files.length === 0) throw new Mistake(`${folder} 里没有文件`)
  const line = progressLine()

  const totals = {
    articles: 0,
    provisions: 0,
    bytes: 0,
    milliseconds: 0,
    odd: 0,
    references: 0,
    unresolved: 0,
    failed: 0,
  }
  for (const [at, { path: name, absolute }] of files.entries()) {
    line.show(`${at}/${files.length} ${name}`)
    const { text, findings } = readFile({ path: name, bytes: readFileSync(absolute) })
    const unread = { failures: findings.map(({ what }) => what), tree: null, milliseconds: 0, bytes: 0 }
    const { failures, tree, milliseconds, bytes } = text ? check(text.lines) : unread
    totals.bytes += bytes
    totals.milliseconds += milliseconds
    if (failures.length > 0) {
      totals.failed++
      console.log(`✗ ${name}：${failures.join('；')}`)
    }
    if (tree) {
      for (const { kind } of walk(tree.provisions)) {
        totals.provisions++
        if (kind === 'article') totals.articles++
      }
      const references = countReferences(tree)
      totals.references += references.all
      totals.unresolved += references.unresolved
      const odd = tree.findings.map((one) => `第 ${one.line} 行 ${one.found}（应为 ${one.expected}）`)
      totals.odd += odd.length
      if (odd.length > 0) {
        const rest = odd.length > 3 ? ` 等 ${odd.length} 处` : ''
        console.log(`· ${name}：编号不连续：${odd.slice(0, 3).join('，')}${rest}`)
      }
    }
  }
  line.done()
  const megabytes = totals.bytes / 1_000_000
  console.log(
    `${files.length} 件，${totals.articles} 条，${totals.provisions} 个条款单位，编号异常 ${totals.odd} 处；` +
      `引用 ${totals.references} 处，其中未能落到条款 ${totals.unresolved} 处`,
  )
  console.log(
    `解析 ${megabytes.toFixed(2)} MB，${(megabytes / (totals.milliseconds / 1000)).toFixed(1)} MB/s`,
  )
  console.log(`${files.length - totals.failed} passed, ${totals.failed} failed`)
  return totals.failed > 0 ? 1 : 0
}

process.exitCode = await statusOf(() => checkCorpus(process.argv.slice(2)))
