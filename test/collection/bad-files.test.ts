import { expect, test } from 'vitest'
import { ContentError, describe } from '#collection'
import {
  type Edit,
  type Files,
  inSet,
  loadCatalog,
  lock,
  messages,
  placeOf,
  text,
  withFiles,
  yaml,
} from './broken.ts'

/** The problems of a load with these files written otherwise, or missing. */
function problems(files: Files, options?: { readonly lock: boolean }): readonly string[] {
  try {
    withFiles(files, (folder) => loadCatalog(folder, options))
    return []
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    expect(error.stack).toBe(error.message)
    expect(error.message.split('\n')).toHaveLength(error.problems.length + 1)
    return error.problems.map(describe)
  }
}

const beside = '请补上；正文在 township.txt，关于它的说明在 township.yaml，缺一不可'
const restore = '请补上，或者从版本库恢复'
const relock =
  '新增的一份，请运行 npm run lock；否则请从版本库恢复，已公布的地址和编号不得改动；两个分支都添了的，保留已公布的一份，再运行 npm run lock'
const unlocked = { lock: false }

test.for([
  [text('township'), '没有这个文件', beside],
  [inSet('set.yaml'), '没有这个文件', restore],
  [inSet('topics.yaml'), '没有这个文件', restore],
  [inSet('compare.yaml'), '没有这个文件', restore],
  ['source/compilation.txt', '没有这个文件', restore],
  ['collection.yaml', '没有这个文件', restore],
  [lock('township'), '没有这个文件', relock],
] as const)('缺 %s，只说这一处', ([file, what, advice]) => {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const all = problems({ [file]: null })
  expect(all).toEqual([`content/${file}:1:1 「${name}」${what}。${advice}。`])
})

test.for([
  yaml('township'),
  text('township'),
  inSet('terms.yaml'),
  inSet('topics/accidents.yaml'),
  lock('township'),
])('%s 是空的，只说这一处', (file) => {
  const [one, ...more] = problems({ [file]: ' \n' })
  expect(one).toMatch(new RegExp(`^content/${file.replaceAll('.', '\\.')}:1:1 「.+」文件是空的。.+。$`))
  expect(more).toEqual([])
})

test('一份 .txt 可以没有 .yaml；成员没有 .yaml，或者 .yaml 没有 .txt，都指出', () => {
  expect(problems({ [text('new')]: '第一条　试。\n' })).toEqual([])
  expect(problems({ [yaml('township')]: null })).toEqual([
    expect.stringMatching(
      /^content\/sets\/accountability\/set\.yaml:\d+:\d+ 「township」不是有说明的文本。请补 content\/regulations\/township\.txt 和同名的 \.yaml，或从 members 里删去。$/,
    ),
  ])
  expect(problems({ [yaml('new')]: 'title: 试\n' })).toContainEqual(
    expect.stringContaining('content/regulations/new.txt:1:1 「new.txt」没有这个文件。'),
  )
})

test.for([
  ['一份办法', yaml('township'), 'sector:', 'sectors:'],
  ['一个专题', inSet('topics/accidents.yaml'), 'title:', 'titel:'],
  ['术语', inSet('terms.yaml'), '- id: dangfeng-lianzheng\n', '- idd: dangfeng-lianzheng\n'],
] as const)('%s错了一个键，不牵连别处', ([, file, from, to]) => {
  const all = messages([[file, from, to]])
  expect(all.length).toBeLessThanOrEqual(2)
  for (const one of all) expect(one).toMatch(new RegExp(`^content/${file.replaceAll('.', '\\.')}:\\d+:\\d+ `))
})

test('登记表不是 JSON：指出行、列', () => {
  const edit: Edit = [lock('township'), '"addresses": {', '"addresses" {']
  expect(messages([edit])).toEqual([`${placeOf(edit, edit[2], '{')} 「{」JSON 读不懂。${relock}。`])
})

test('登记表半截', () => {
  const [one, ...more] = problems({ [lock('township')]: '{\n  "addresses": {\n    "art_1": "ab"' })
  expect(one).toMatch(/^content\/locks\/township\.json:3:\d+ 「.+」JSON 读不懂。/)
  expect(more).toEqual([])
})

test('登记表的写法不对，指出何处', () => {
  const edit: Edit = [lock('township'), '"addresses": {', '"addresses": 1, "other": {']
  expect(messages([edit])).toContainEqual(
    expect.stringMatching(new RegExp(`^${placeOf(edit, edit[2], '1')} 「1」addresses：.+。`)),
  )
  const asked = '{ "addresses": {}, "questions": [{ "hash": 1, "name": "甲", "options": [] }] }'
  expect(problems({ [lock('township')]: asked })).toEqual([
    expect.stringContaining('content/locks/township.json:1:44 「1」questions.0.hash：'),
  ])
})

test('npm run lock 不改写读不懂的登记表，缺了的才新写', () => {
  const conflict = '{\n<<<<<<< HEAD\n}'
  expect(problems({ [lock('township')]: conflict }, unlocked)).toEqual([
    `content/locks/township.json:2:1 「<<<<<<< HEAD」JSON 读不懂。${relock}。`,
  ])
  expect(problems({ [lock('township')]: null }, unlocked)).toEqual([])
})

test('登记表里有一份没有的办法', () => {
  expect(problems({ [lock('village')]: '{ "addresses": {} }\n' })).toEqual([
    'content/locks/village.json:1:1 「village」登记了 village 的地址，却没有这份办法。请恢复 content/regulations/village.txt；确已删去的，也删去这个文件。',
  ])
})

test('不是 UTF-8 的、引用没有的锚点的，各一句', () => {
  expect(problems({ [inSet('terms.yaml')]: Buffer.from([0xb5, 0xb3]) })).toEqual([
    'content/sets/accountability/terms.yaml:1:1 「terms.yaml」不是 UTF-8 的文字。请以 UTF-8 另存。',
  ])
  expect(messages([[inSet('terms.yaml'), '- id: dangfeng-lianzheng\n', '- id: *nothing\n']])).toEqual([
    expect.stringMatching(
      /^content\/sets\/accountability\/terms\.yaml:\d+:\d+ 「.*」YAML 读不懂（.+）。.+。$/,
    ),
  ])
})
