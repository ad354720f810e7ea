import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readOne } from '#collection/one-text'
import { checkTexts } from '../../src/cli/check-texts.ts'
import { Mistake } from '../../src/cli/mistake.ts'
import { make } from '../../src/cli/new/command.ts'
import { proposeId } from '../../src/cli/new/id.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const base = mkdtempSync(join(tmpdir(), 'mingze-new-'))
afterAll(() => rmSync(base, { recursive: true }))

const umbrellas = `# 某市共享雨伞办法

（2022年3月15日某市人民政府令第8号公布）

## 第一章 总 则

**第一条** 为了方便市民出行，制定本办法。

**第二条** 本办法适用于在本市出租雨伞的单位。

## 第二章 责任

**第三条** 单位有下列情形之一的，由某局责令改正；逾期不改正的，处一百元以上五百元以下罚款：

（一）不记台账的；

（二）雨伞不合格，情节严重的。

**第四条** 工作人员收受财物的，应当给予处分；情节严重的，予以开除。工作人员泄密的，应当给予处分；情节严重的，予以开除。

**第五条** 单位应当在三日内修好雨伞。

## 第三章 附 则

**第六条** 本办法自2022年5月1日起施行。
`
const odd = '茶盏规定\n第一条 茶盏（杯子洗净。\n第三条 依照本办法第九条办理。\n第三条 完。\n'

/** A project of its own for each test, and a folder beside it. */
let project = ''
let count = 0
beforeEach(() => {
  project = join(base, String(++count))
  mkdirSync(join(project, 'content/regulations'), { recursive: true })
  mkdirSync(join(project, '外面'))
})

function put(name: string, words: string): string {
  const path = join(project, name)
  writeFileSync(path, words)
  return path
}
const read = (name: string) => readFileSync(join(project, name), 'utf8')

function run(...args: readonly string[]) {
  let said = ''
  const write = (words: string) => {
    said += words
    return true
  }
  const status = make(args, {
    content: join(project, 'content'),
    rulesets: join(project, 'rulesets'),
    out: { write },
  })
  return { status, said }
}

test('收进项目：正文照录，说明写文件所载，地址有登记，构建读得通', () => {
  const { status, said } = run(put('外面/雨伞.md', umbrellas))
  const id = 'moushi-gongxiang-yusan-banfa-2022'
  expect(status).toBe(0)
  expect(said).toContain(`content/regulations/${id}.txt`)
  const lines = read(`content/regulations/${id}.txt`).split('\n')
  expect(lines.slice(0, 3)).toEqual([
    '某市共享雨伞办法',
    '第一章 总 则',
    '第一条 为了方便市民出行，制定本办法。',
  ])
  const yaml = read(`content/regulations/${id}.yaml`)
  expect(yaml.split('\n', 1)).toEqual(['# yaml-language-server: $schema=../schemas/regulation.json'])
  expect(parse(yaml)).toEqual({
    title: '某市共享雨伞办法',
    short: '某市共享雨伞办法',
    issuer: { words: '某市人民政府', note: null },
    number: { words: '某市人民政府令第8号', of: null, note: null },
    dates: {
      issued: '2022-03-15',
      noticed: null,
      inForce: '2022-05-01',
      note: '文件在正文之外载有：“（2022年3月15日某市人民政府令第8号公布）”。',
    },
    outline: [
      { from: 'art_1', to: 'art_2', label: '总则' },
      { from: 'art_3', to: 'art_5', label: '责任' },
      { from: 'art_6', to: 'art_6', label: '附则' },
    ],
    closing: 'chp_3',
  })
  const { regulation } = readOne(join(project, 'content'), id)
  expect([regulation.tier, regulation.findings, regulation.tree.title.length]).toEqual(['edited', [], 1])
})

test('所附的例子去掉注释号，都合格式', () => {
  run(put('外面/茶盏.txt', '茶盏规定\n第一条 洗净。\n'), '--id', 'cups')
  const yaml = read('content/regulations/cups.yaml').replace(/^# (?=[a-zA-Z]+: )/gm, '')
  put('content/regulations/cups.yaml', yaml.replace(/^# yaml-language.*\n/, ''))
  const found = Object.keys(parse(yaml))
  expect(found).toContain('lacunae')
  expect(found).toContain('emendations')
  let message = ''
  try {
    readOne(join(project, 'content'), 'cups')
  } catch (error) {
    message = String(error)
  }
  // Its addresses are those of no text; but every key and every value has its form.
  expect(message).not.toMatch(/不认识的键|请改为该项要求的写法/)
})

test('有可注意之处的，列为尚未查对，构建仍读得通；命令逐处说明', () => {
  const { status, said } = run(put('外面/茶盏.txt', odd), '--id', 'cups')
  expect(status).toBe(0)
  const { regulation } = readOne(join(project, 'content'), 'cups')
  expect(regulation.findings.map(({ code }) => code)).toEqual([
    'number-jump',
    'number-repeat',
    'bracket-unpaired',
    'self-misnamed',
    'reference-unresolved',
  ])
  expect(said).toContain('可注意、尚未查对的 5 处')
  const remedy = `原文如此的，emendations 里写 { at: art_3__para_1, printed: '本办法第九条', reading: null, kind: note, reason: 理由, confidence: 中 }`
  expect(said).toContain(remedy)
  expect(read('content/regulations/cups.yaml')).toContain(remedy)
  expect(parse(read('content/regulations/cups.yaml')).unchecked).toHaveLength(5)
})

test('写在旁边：只写 .yaml，那份文件随即核对得通', () => {
  const file = put('外面/茶盏.txt', odd)
  expect(run(file, '--beside').status).toBe(0)
  expect(existsSync(join(project, 'content/locks'))).toBe(false)
  const write = () => true
  expect(checkTexts([file], { write })).toBe(0)
})

test('项目里独立的一份：正文不动，补上说明', () => {
  const words = '茶盏规定\n（2011年3月4日公布）\n第一条 洗净。\n'
  const file = put('content/regulations/cups.txt', words)
  expect(run(file).status).toBe(0)
  expect(read('content/regulations/cups.txt')).toBe(words)
  expect(parse(read('content/regulations/cups.yaml'))).toMatchObject({
    dates: { issued: '2011-03-04', note: null },
  })
})

test('没有章的，每十条一段；条少的不分', () => {
  const text = (articles: number) =>
    `茶盏规定\n${Array.from({ length: articles }, (_, at) => `第${['', '十', '二十'][Math.floor((at + 1) / 10)]}${'〇一二三四五六七八九'.charAt((at + 1) % 10).replace('〇', '')}条 洗。`).join('\n')}\n`
  run(put('外面/many.txt', text(21)), '--id', 'many')
  run(put('外面/few.txt', text(20)), '--id', 'few')
  expect(parse(read('content/regulations/many.yaml')).outline).toEqual([
    { from: 'art_1', to: 'art_10', label: '第一条至第十条' },
    { from: 'art_11', to: 'art_20', label: '第十一条至第二十条' },
    { from: 'art_21', to: 'art_21', label: '第二十一条' },
  ])
  expect(parse(read('content/regulations/few.yaml')).outline).toBeUndefined()
})

describe('已有的一概不改', () => {
  test.for(['content/regulations/cups.txt', 'content/regulations/cups.yaml', 'content/locks/cups.json'])(
    '%s',
    (name) => {
      mkdirSync(join(project, 'content/locks'))
      put(name, '原有的')
      expect(() => run(put('外面/茶盏.txt', odd), '--id', 'cups')).toThrow(Mistake)
      expect(read(name)).toBe('原有的')
    },
  )

  test('rulesets/ 里已有的，连正文也不写', () => {
    mkdirSync(join(project, 'rulesets/cups'), { recursive: true })
    expect(() => run(put('外面/茶盏.txt', odd), '--id', 'cups', '--rules')).toThrow('没有改动它')
    expect(existsSync(join(project, 'content/regulations/cups.txt'))).toBe(false)
  })
})

test.for([
  [[], '没有写明文件'],
  [['no-such-file'], '没有这个文件：no-such-file'],
  [['src'], 'src 不是文件'],
  [['package.json', '--beside', '--rules'], '请去掉 --beside'],
  [['package.json', '--id'], '--id 后面缺少值'],
  [['test/pictures/reading.png'], '另存为'],
  [['README.md', '--id', '伞'], '编号只用小写字母'],
] as const)('用法有误：%j', ([args, message]) => {
  expect(() => run(...args)).toThrow(Mistake)
  expect(() => run(...args)).toThrow(message)
})

test.for([
  ['某县安全生产责任追究办法', '2021', 'mou-xian-anquan-shengchan-zeren-zhuijiu-banfa-2021'],
  ['中华人民共和国茶叶法（修正）', null, 'chaye-fa'],
  ['', null, 'text'],
] as const)('编号：%s → %s %s', ([title, year, id]) => {
  expect(proposeId(title, year)).toBe(id)
})

test('待填的规则：类型通得过，核对没有问题，待写的列明，案例算得出', () => {
  // The command is run as a newcomer does, in a project of its own, as what it writes is imported there.
  for (const name of ['src', 'node_modules', 'package.json', 'tsconfig.json', 'test'])
    symlinkSync(join(root, name), join(project, name))
  mkdirSync(join(project, 'rulesets'))
  cpSync(join(root, 'rulesets/tsconfig.json'), join(project, 'rulesets/tsconfig.json'))
  const file = put('外面/雨伞.md', umbrellas)
  const command = (name: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [`src/cli/${name}.ts`, ...args], { cwd: project, encoding: 'utf8' })
  expect(command('new', file, '--id', 'rain', '--rules')).toMatchObject({ status: 0, stderr: '' })
  expect(command('check-ruleset', 'rain')).toMatchObject({
    status: 0,
    stdout: '· 待写 1 处：第五条\nrain：7 项事实，7 条规则，0 处疑点，1 个案例；没有问题\n',
  })
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(project, 'rulesets/tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    join(project, 'rulesets'),
  )
  const program = ts.createProgram([join(project, 'rulesets/rain/index.ts')], { ...options, noEmit: true })
  expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)).toEqual([])
  const facts = read('rulesets/rain/facts.ts')
  expect(facts).toContain("a3_1: flag('不记台账', [cite('art_3__para_1__point_1', '不记台账')])")
  expect(facts).toContain("a3_2: judgement('雨伞不合格，情节严重'")
  const rules = read('rulesets/rain/rules.ts')
  expect(rules).toContain('// 待写：“罚款”、“一百元以上五百元以下”，可写成数据')
  expect(rules).toContain("states('consequence', '应当给予处分', { modality: '应当' })")
  expect(JSON.parse(read('content/locks/rain.json')).questions).toHaveLength(7)
})
