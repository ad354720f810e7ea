import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { rulesets } from '#knowledge'
import { locate, type Source } from '../../src/cli/locate.ts'
import { nearestWords } from '../../src/cli/nearest-words.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The project with rulesets of its own, which a test may break. */
const folder = mkdtempSync(join(tmpdir(), 'mingze-rulesets-'))
for (const name of ['src', 'node_modules', 'package.json']) symlinkSync(join(root, name), join(folder, name))
for (const name of ['rulesets', 'content']) cpSync(join(root, name), join(folder, name), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: readonly string[]) {
  const options = { cwd: folder, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/check-ruleset.ts', ...args],
    options,
  )
  return { status, stdout, stderr }
}

/** Runs the command with some files changed; each change is of words that stand there once. */
function withEdits(edits: readonly (readonly [file: string, from: string, to: string])[], id: string) {
  try {
    for (const [file, from, to] of edits) {
      const before = readFileSync(join(folder, file), 'utf8')
      if (before.split(from).length !== 2) throw new Error(`${file}: ${from}`)
      writeFileSync(
        join(folder, file),
        before.replace(from, () => to),
      )
    }
    return run(id)
  } finally {
    for (const [file] of edits) cpSync(join(root, file), join(folder, file))
  }
}

/** `file:line` of words as they now stand, once, in a file of the project. */
function lineOf(file: string, words: string): string {
  const before = readFileSync(join(root, file), 'utf8').split(words)
  expect(before, `${file}: ${words}`).toHaveLength(2)
  return `${file}:${before[0]?.split('\n').length}:`
}

const facts = 'rulesets/qinghai-2015/facts.ts'
const ids = rulesets().map(({ ruleset }) => ruleset.regulation)

test('没有问题的，一句话，状态 0', () => {
  expect(run('qinghai-2015')).toEqual({
    status: 0,
    stdout: expect.stringMatching(
      /^qinghai-2015：\d+ 项事实，\d+ 条规则，\d+ 处疑点，\d+ 个案例；没有问题\n$/,
    ),
    stderr: '',
  })
})

test.for([
  ['没有写明', [], '没有写明办法'],
  ['写错', ['qinghai-2051'], '没有这份规则：qinghai-2051。是否指 qinghai-2015？'],
  ['多出', ['qinghai-2015', 'township'], '多出的参数：township'],
  ['没有的选项', ['qinghai-2015', '--wach'], '没有这个选项 --wach'],
] as const)('办法%s：一句话，列出可用的，状态 2', ([, args, says]) => {
  const { status, stdout, stderr } = run(...args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr.startsWith(says)).toBe(true)
  expect(stderr).toContain([...ids].sort().join('、'))
  expect(stderr).not.toMatch(/^\s+at /m)
})

test('引文错了一个字：指出规则所在、正文所在、最相近的字', () => {
  const quote =
    /cite\([^']*'([^']{8,})'\)/.exec(readFileSync(join(root, facts), 'utf8'))?.[1] ?? expect.fail()
  const wrong = `${quote.slice(0, 4)}误${quote.slice(5)}`
  const { status, stdout } = withEdits([[facts, `'${quote}'`, `'${wrong}'`]], 'qinghai-2015')
  expect(status).toBe(1)
  const lines = stdout.split('\n')
  const at = lines.findIndex((line) => line.includes(`里没有“${wrong}”`))
  expect(lines[at]).toContain(`✗ ${lineOf(facts, `'${quote}'`)}`)
  expect(lines[at + 1]).toMatch(/^ {4}content\/regulations\/qinghai-2015\.txt:\d+:\d+ 最相近的是第.+“/)
  expect(lines[at + 1]).toContain(`“${quote}”`)
})

test('规则读不懂、正文读不懂：各一句，指出何处', () => {
  const index = 'rulesets/qinghai-2015/index.ts'
  const first = readFileSync(join(root, index), 'utf8').split('\n', 1)[0] ?? ''
  expect(withEdits([[index, first, `${first}\nconst broken = (`]], 'qinghai-2015')).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(
      /^✗ rulesets\/qinghai-2015\/index\.ts:\d+:\d+ 不能运行：.+\n.+读不懂；1 处问题\n$/,
    ),
  })
  const yaml = 'content/regulations/qinghai-2015.yaml'
  expect(withEdits([[yaml, 'sector:', 'sectors:']], 'qinghai-2015').stdout).toContain(`✗ ${yaml}:`)
})

describe.for(rulesets().map(({ ruleset, companion }) => [ruleset.regulation, ruleset, companion] as const))(
  '%s',
  ([id, ruleset, { cases }]) => {
    const sources = globSync(`rulesets/${id}/**/*.ts`, { cwd: root })
      .sort()
      .map((file): Source => ({ file, text: readFileSync(join(root, file), 'utf8') }))

    test('每条规则、每项事实、读法、缺位、疑点、案例，都找得到写在哪一行', () => {
      const all: readonly (readonly [kind: string, ...words: string[]])[] = [
        ...ruleset.rules.map((rule) => ['规则', rule.id, ...rule.cites.map(({ quote }) => quote)] as const),
        ...Object.keys(ruleset.facts).map((name) => ['事实', name] as const),
        ...Object.keys(ruleset.readings).map((name) => ['读法', name] as const),
        ...ruleset.silences.map((silence) => ['缺位', silence.id] as const),
        ...ruleset.doubts.map((doubt) => ['疑点', doubt.id] as const),
        ...cases.map(({ title }) => ['案例', title] as const),
      ]
      const lost = all.filter(([kind, ...words]) => locate(sources, kind, words).column === 1)
      expect(lost.filter(([kind, ...words]) => locate(sources, kind, words).line === 1)).toEqual([])
    })
  },
)

test.for([
  ['领导班子成员', '对领导班子成员实行', 1, 7, 0],
  ['领导班子成员', '对领导斑子成员实行', 1, 7, 1],
  ['领导班子成员', '对领导班子的成员实行', 1, 8, 1],
  ['领导班子成员', '对领导子成员实行', 1, 6, 1],
  ['甲乙', '丙丁', 0, 0, 2],
] as const)('与“%s”最相近的，在“%s”里', ([wanted, text, start, end, far]) => {
  expect(nearestWords(wanted, text)).toEqual({ start, end, far })
})
