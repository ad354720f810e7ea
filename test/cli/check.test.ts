import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { CheckReport } from '../../src/cli/check-report.ts'
import { checkTexts } from '../../src/cli/check-texts.ts'
import { Mistake } from '../../src/cli/mistake.ts'

const root = mkdtempSync(join(tmpdir(), 'mingze-check-'))
afterAll(() => rmSync(root, { recursive: true }))

let folders = 0

/** A new folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = join(root, `样${++folders}`)
  for (const [name, words] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, words)
  }
  return folder
}

/** Runs the command in process. */
function run(...args: readonly string[]) {
  let said = ''
  const status = checkTexts(args, {
    write: (words: string) => {
      said += words
      return true
    },
  })
  return { status, said }
}

function report(...paths: readonly string[]): CheckReport & { readonly status: number } {
  const { status, said } = run(...paths, '--json')
  return { ...JSON.parse(said), status }
}

const older = '茶具条例\n（2001年3月4日公布）\n第一条 茶具应当洗净。\n'
const newer = '茶具条例\n（2011年3月4日公布）\n第一条 茶具应当洗净、晾干。\n第二条 本条例自公布之日起施行。\n'
const citing =
  '# 茶馆办法\n\n（2015年6月1日某县人民政府令第3号公布）\n\n第一条 依照《茶具条例》第一条、《茶具条例》第二条和《茶叶法》制定本办法。\n\n第二条 违反前条规定的，依照本办法第一条办理。\n'

test('逐份报告：载明什么、引用落到何处、有哪些版本、何字没有收入', () => {
  const folder = folderOf({ 'a.txt': older, 'b.txt': newer, 'sub/c.md': citing })
  const { texts, notTaken, aside, problems, summary, status } = report(folder)
  expect({ status, notTaken, aside, problems }).toEqual({ status: 0, notTaken: [], aside: [], problems: [] })
  expect(texts.map(({ id, file }) => [id, file])).toEqual([
    ['a', `${folder}/a.txt`],
    ['b', `${folder}/b.txt`],
    ['c', `${folder}/sub/c.md`],
  ])
  expect(texts[0]).toMatchObject({
    tier: 'text',
    articles: 1,
    dates: { issued: { value: '2001-03-04', line: 2, from: 'text' }, inForce: null },
    versions: [
      { id: 'b', version: '2011-03-04' },
      { id: 'a', version: '2001-03-04' },
    ],
  })
  expect(texts[2]).toMatchObject({
    number: { value: '某县人民政府令第3号', line: 3 },
    issuer: { value: '某县人民政府' },
    leftOut: [{ what: 'Markdown 记号', words: '#', count: 1 }],
    // 第二条 is in the newer version only, which is before the citing text: so both are there.
    references: { own: 2, self: 1, held: 2, missing: 0, notHeld: 1, unresolved: 0 },
  })
  expect(summary).toEqual({
    texts: 3,
    articles: 5,
    references: { own: 2, self: 2, held: 2, missing: 0, notHeld: 1, unresolved: 0 },
    kinds: {},
    missing: [{ title: '茶叶法', count: 1 }],
  })
})

test('所引的条在所引的版本里没有的，另计', () => {
  const { texts } = report(folderOf({ 'a.txt': older, 'c.md': citing }))
  expect(texts.find(({ id }) => id === 'c')?.references).toMatchObject({ held: 2, missing: 1 })
})

const odd = '茶盏规定\n第一条 茶盏（杯子洗净。\n第三条 依照本办法第九条办理。\n第三条 完。\n'
const oddities = [
  ['bracket-unpaired', 2, '茶盏（杯子洗净。', 'art_1__para_1', 'certain'],
  ['number-jump', 3, '第三条', 'art_3', 'certain'],
  ['self-misnamed', 3, '本办法第九条', 'art_3__para_1', 'likely'],
  ['reference-unresolved', 3, '本办法第九条', 'art_3__para_1', 'likely'],
  ['number-repeat', 4, '第三条', 'art_3-r2', 'certain'],
] as const

test('独立的文本，可注意之处只是提示，各有名称、行、字、地址', () => {
  const { texts, summary, status } = report(folderOf({ 'odd.txt': odd }))
  expect(status).toBe(0)
  const [found] = texts
  expect(found?.findings.map(({ code, line, words, at, sure }) => [code, line, words, at, sure])).toEqual(
    oddities,
  )
  expect(summary.kinds).toEqual(Object.fromEntries(oddities.map(([code]) => [code, 1])))
})

describe('旁边有 .yaml 的', () => {
  const listed = oddities.map(([code, , words, at]) => `  - { at: ${at}, code: ${code}, words: ${words} }\n`)
  const check = (yaml: string) => {
    const { texts, notTaken, problems, status } = report(folderOf({ 'odd.txt': odd, 'odd.yaml': yaml }))
    const codes = (all: CheckReport['notTaken'] = []) => all.map(({ code }) => code)
    const [text] = texts
    expect({ notTaken, problems }).toEqual({ notTaken: [], problems: [] })
    return { status, findings: codes(text?.findings), problems: codes(text?.problems) }
  }

  test('可注意之处须改正，状态 1', () => {
    expect(check('short: 茶盏\n')).toEqual({
      status: 1,
      findings: [],
      problems: oddities.map(([code]) => code),
    })
  })

  test('列为尚未查对的，是提示，状态 0', () => {
    expect(check(`unchecked:\n${listed.join('')}`)).toEqual({
      status: 0,
      findings: oddities.map(([code]) => code),
      problems: [],
    })
  })

  test('少列一处，那一处仍须改正；多列的、字句不同的，也须改正', () => {
    // The right kind and words at another address are another place.
    const wrong = (listed[0] ?? '').replace('art_1__para_1', 'art_3__para_1')
    expect(check(`unchecked:\n${listed.slice(1).join('')}${wrong}`)).toEqual({
      status: 1,
      findings: oddities.slice(1).map(([code]) => code),
      problems: ['bracket-unpaired', 'content'],
    })
  })
})

test('不能收入的文件说明原因，状态 1；说明文件和重复的文件不算', () => {
  const aside = { 'README.md': '说明', 'a.txt': older, 'again.txt': older }
  const fine = report(folderOf(aside))
  expect(fine.status).toBe(0)
  expect(fine.aside.map(({ code }) => code)).toEqual(['aside', 'same-words'])
  const folder = folderOf({ ...aside, 'x.pdf': '%PDF-1.4' })
  const wrong = report(folder)
  expect(wrong.status).toBe(1)
  expect(wrong.notTaken).toMatchObject([{ code: 'format-unread', file: `${folder}/x.pdf`, line: null }])
})

test('一个文件只看它自己；照所写的路径称呼', () => {
  const folder = folderOf({ 'a.txt': older, 'c.md': citing })
  const { texts } = report(join(folder, 'c.md'))
  expect(texts.map(({ file }) => file)).toEqual([`${folder}/c.md`])
  expect(texts[0]?.references).toMatchObject({ held: 0, notHeld: 3 })
})

test('句子：每份的各行，末了的总计', () => {
  const folder = folderOf({ 'odd.txt': odd })
  const { said } = run(folder)
  expect(said).toContain(`${folder}/odd.txt\n  《茶盏规定》 编号 odd；3 条，`)
  expect(said).toContain(
    `  · ${folder}/odd.txt:3 「第三条」编号有跳跃。此处应为第 2；请查对原文，确属原文缺失的，在同名 yaml 的 lacunae 里写明。（number-jump，确定）\n`,
  )
  expect(said).toContain('\n引用：落空 1 处\n')
  expect(said.trimEnd().split('\n').at(-1)).toMatch(
    /^可注意的：里的「（」没有配对 bracket-unpaired 1 处；编号有跳跃 number-jump 1 处；/,
  )
})

test.for([
  [[], '没有写明文件'],
  [['--jsom', '.'], '没有这个选项 --jsom'],
  [['no-such-file'], '没有这个文件或者文件夹：no-such-file'],
  [['content'], 'content 是本站的内容'],
  [['content/regulations/township.txt'], 'content/regulations 是本站的内容'],
] as const)('用法有误：%j', ([args, message]) => {
  expect(() => run(...args)).toThrow(Mistake)
  expect(() => run(...args)).toThrow(message)
})

test('给的是链接，照样读；文件夹里的链接不读', () => {
  const folder = folderOf({ 'a.txt': older })
  symlinkSync(folder, join(root, '链接'))
  expect(report(join(root, '链接')).texts).toHaveLength(1)
  symlinkSync(join(folder, 'a.txt'), join(folder, 'l.txt'))
  expect(report(folder).notTaken.map(({ code }) => code)).toEqual(['link'])
})
