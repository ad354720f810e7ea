import { expect, test } from 'vitest'
import { ContentError, describe } from '#collection'
import { type Edit, load, messages, placeOf, yaml } from './broken.ts'

test('没有改动的内容没有问题', () => {
  expect(messages([])).toEqual([])
})

test('一次说出全部问题，各占一行，都有文件、行、列、字句和办法', () => {
  const edits = [
    [yaml('ningbo-2015'), 'inForce: 2015-06-01', 'inForce: 2015-06-31'],
    [yaml('township'), 'level: 乡镇', 'level: 村'],
  ] as const
  expect(() => load(edits)).toThrow(ContentError)
  const all = messages(edits)
  expect(all.length).toBeGreaterThanOrEqual(2)
  for (const message of all) expect(message).toMatch(/^content\/[\w./-]+:\d+:\d+ 「.+」.+。.+。$/s)
  expect(() => load(edits)).toThrow(`内容有 ${all.length} 处问题：\n${all.join('\n')}`)
})

test('太长的字句只取前四十字，换行写作 ⏎', () => {
  const problem = { file: 'a.txt', line: 1, column: 2, what: '错', advice: '改' }
  expect(describe({ ...problem, words: '甲'.repeat(41) })).toBe(`a.txt:1:2 「${'甲'.repeat(40)}…」错。改。`)
  expect(describe({ ...problem, words: '甲\n乙' })).toBe('a.txt:1:2 「甲⏎乙」错。改。')
})

const unknown = '不认识的键。请删去，或对照同目录其他文件改正键名'
const badDate = 'dates.inForce：日期须写作 2015-06-01 的样子。请改为该项要求的写法'

test.for([
  ['不认识的键', 'short: 宁波\n', 'short: 宁波\nnickname: 甬\n', 'nickname', unknown],
  ['里层不认识的键', '  issued: null\n', '  issued: null\n  repealed: null\n', 'repealed', unknown],
  ['日期不存在', 'inForce: 2015-06-01', 'inForce: 2015-06-31', '2015-06-31', badDate],
  ['日期写法不对', 'inForce: 2015-06-01', 'inForce: 2015年6月1日', '2015年6月1日', badDate],
] as const)('元数据：%s', ([, from, to, words, complaint]) => {
  const edit: Edit = [yaml('ningbo-2015'), from, to]
  expect(messages([edit])).toContain(`${placeOf(edit, to, words)} 「${words}」${complaint}。`)
})

test.for([
  [
    '文章',
    'essays/system.yaml',
    '    place: 一、1\n',
    '    place: 一、1\n    page: 3\n',
    'page',
    '不认识的键',
  ],
  ['引用文件', 'instruments.yaml', 'name: 民法典\n', 'name: 民法典\n  number: 1\n', 'number', '不认识的键'],
  ['网页杂项', 'source/compilation.yaml', 'obtained:', 'found:', 'found', '不认识的键'],
  ['效力', yaml('township'), 'force: 未查明', 'force: 现行有效', '现行有效', 'status.force'],
  ['不是 YAML', yaml('ningbo-2015'), 'aliases: [宁波,', 'aliases: [宁波, [', '', 'YAML 读不懂'],
  ['缩进错', yaml('ningbo-2015'), '  force: 未查明\n  source', '  force: 未查明\n source', '', 'YAML 读不懂'],
  ['键重复', yaml('ningbo-2015'), 'short: 宁波\n', 'short: 宁波\nshort: 甬\n', '', 'YAML 读不懂'],
] as const)('元数据：%s', ([, file, from, to, words, what]) => {
  const here = messages([[file, from, to]]).filter((one) => one.startsWith(`content/${file}:`))
  const [message] = here.filter((one) => one.includes(`「${words}`) && one.includes(`」${what}`))
  expect(message ?? here).toMatch(/^content\/[\w./-]+:\d+:\d+ 「[^「」]+」/)
})

test('层级不在 collection.yaml 里的，指出何处', () => {
  const edit: Edit = [yaml('township'), 'level: 乡镇', 'level: 村']
  expect(messages([edit])).toEqual([
    `${placeOf(edit, edit[2], '村')} 「村」没有这一层级。请改为 国家部委、省、市、乡镇 之一，或者在 content/collection.yaml 的 levels 里补上。`,
  ])
})

test('YAML 语法错误指出行、列', () => {
  const [message] = messages([[yaml('ningbo-2015'), 'sector: 党风廉政建设', 'sector: "党风廉政建设']])
  expect(message).toMatch(
    /^content\/regulations\/ningbo-2015\.yaml:\d+:\d+ 「.+」YAML 读不懂（.+）。请检查缩进、引号和冒号。$/,
  )
})

/** One more emendation of 宁波, before the others. */
const emendation = (at: string, printed: string, reading: string | null) =>
  `emendations:\n  - { at: ${at}, printed: '${printed}', reading: ${JSON.stringify(reading)}, kind: conjecture, reason: 试, confidence: 低 }\n`

const copy = '请照原文（半角标点）抄录，并多取几个字使其只出现一次'
const second = 'art_2__para_1'

test.for([
  ['找不到', '人天机关', '人大机关', `在 ${second} 的原文里找不到。${copy}`],
  ['不止一处', '机关、', '机关', `在 ${second} 的原文里出现 5 次。${copy}`],
  ['抄成了全角标点', '的对象，是', '的对象是', `在 ${second} 的原文里找不到。${copy}`],
  ['没有拟读', '全市', null, `（${second}）的校勘没有写明原字或拟读。请补上 printed 与 reading`],
] as const)('校勘的字%s', ([, printed, reading, complaint]) => {
  const edit: Edit = [yaml('ningbo-2015'), 'emendations:\n', emendation(second, printed, reading)]
  expect(messages([edit])).toEqual([`${placeOf(edit, edit[2], `'${printed}'`)} 「${printed}」${complaint}。`])
})

test('校勘与另一条重叠', () => {
  const added = emendation('art_9__para_1__point_1', '检查,来', '检查,未')
  expect(messages([[yaml('ningbo-2015'), 'emendations:\n', added]])).toEqual([
    expect.stringMatching(
      /^content\/regulations\/ningbo-2015\.yaml:\d+:14 「来针对」与 art_9__para_1__point_1 的另一条校勘重叠。请缩短 printed，使各条互不重叠。$/,
    ),
  ])
})

test('校勘的地址不存在', () => {
  const edit: Edit = [yaml('ningbo-2015'), 'emendations:\n', emendation('art_26__para_1', '全市', '本市')]
  const complaint = '这个地址不存在。请改为正文中实有的地址，例如 art_7__para_1__point_8'
  expect(messages([edit])).toEqual([
    `${placeOf(edit, edit[2], 'art_26__para_1')} 「art_26__para_1」${complaint}。`,
  ])
})
