import { expect, test } from 'vitest'
import { both, type Edit, load, messages, placeOf, source, text, yaml } from './broken.ts'

const numbering = (expected: number) =>
  `此处应为第 ${expected}；请查对原文，确属原文缺失的，在同名 yaml 的 lacunae 里写明`
const bracket = '没有配对。请查对原文；原文如此的，加一条 evident 或 note 校勘'
const missing = '所引的条款不存在。请查对条号；引的是另一文件的，应有《》'
const misnamed = '是自称，却与题名不合。请在同名 yaml 的 emendations 里加一条 note，说明自称与题名不合'

/** A change of the text of 宁波 unless another is named, the words complained of, and the complaint. */
type Case = readonly [title: string, from: string, to: string, words: string, complaint: string, id?: string]

const cases: readonly Case[] = [
  ['条号重复', '第三条责任追究', '第二条责任追究', '第二条', `编号重复。${numbering(3)}`],
  ['条号倒退', '第三条责任追究', '第一条责任追究', '第一条', `编号倒退。${numbering(3)}`],
  ['条号跳跃', '第二十五条本办法', '第二十六条本办法', '第二十六条', `编号有跳跃。${numbering(25)}`],
  ['章号跳跃', '第五章附则', '第六章附则', '第六章', `编号有跳跃。${numbering(5)}`],
  ['项号跳跃', '(二)对党的政治', '(三)对党的政治', '(三)', `编号有跳跃。${numbering(2)}`],
  ['项号重复', '(二)对党的政治', '(一)对党的政治', '(一)', `编号重复。${numbering(2)}`],
  ['目号倒退', '3.发生一般', '1.发生一般', '1.', `编号倒退。${numbering(3)}`, 'railway-2009'],
  ['条不存在', '班子有本办法第七条', '班子有本办法第七十条', '本办法第七十条', missing],
  ['项不存在', '班子有本办法第七条', '班子有本办法第七条第(十二)项', '本办法第七条第(十二)项', missing],
  ['款不存在', '第二十四条本办法', '第二十四条前款', '前款', missing],
  ['自称无按语', '本办法由市纪委', '本条例由市纪委', '本条例', misnamed],
]

test.for(cases)('正文：%s', ([, from, to, words, complaint, id = 'ningbo-2015']) => {
  const edits = both(id, from, to)
  const place = placeOf(edits[0], to, words)
  expect(messages(edits, { lock: false })).toContain(`${place} 「${words}」${complaint}。`)
})

test.for([
  ['括号未闭', '上级机关及领导交(批)办', '上级机关及领导交(批办', '('],
  ['括号未开', '措施不够有力', '措施不够)有力', ')'],
  ['引号未闭', '担主体责任,党委', '担“主体责任,党委', '“'],
  ['引号未开', '担主体责任,党委', '担主体责任”,党委', '”'],
  ['书名号未闭', '担主体责任,党委', '担《主体责任,党委', '《'],
] as const)('正文：%s，指出行、列和前后的字', ([, from, to, mark]) => {
  const change: Edit = [text('ningbo-2015'), from, to]
  const [message] = messages([change], { lock: false }).filter((one) => one.includes('没有配对'))
  const place = placeOf(change, to, mark)
  expect(message).toMatch(new RegExp(`^.+ 「.+」里的「[${mark}]」${bracket}。$`))
  expect(message?.startsWith(`${place} 「`), `${message} 应在 ${place}`).toBe(true)
})

test.for([
  ['章名', '第四章责任追究的实施', '第四章责任追究(的实施'],
  ['条标', '第二十二条 分级认定', '第二十二条 分级)认定', 'railway-2009'],
] as const)('%s里的括号也要成对', ([, from, to, id = 'ningbo-2015']) => {
  const found = messages(both(id, from, to), { lock: false }).filter((one) => one.includes('没有配对'))
  expect(found).toHaveLength(1)
})

test('引用的文件没有列出', () => {
  const edits = both(
    'ningbo-2015',
    '纪委监督责任,强化责任追究,根据《中国共产党章程》',
    '纪委监督责任,强化责任追究,根据《某某条例》',
  )
  expect(messages(edits, { lock: false })).toContain(
    'content/regulations/ningbo-2015.txt:3:1 「《某某条例》」是引用文件，但没有列出。请在 content/instruments.yaml 里列出它；认不出所指的，写 identified: false。',
  )
})

test('引用的只是名称而无书名号，也不落到本文件的条', () => {
  const edits = both('ningbo-2015', '第二十四条本办法由', '第二十四条依照刑法第二条由')
  expect(messages(edits, { lock: false })).toEqual([
    expect.stringContaining('「《刑法》」是引用文件，但没有列出'),
  ])
})

test.for([
  [
    '标为相关而正文引用',
    '  name: 中国共产党章程\n  aliases: []\n  identified: true\n  related: false',
    '  name: 中国共产党章程\n  aliases: []\n  identified: true\n  related: true',
    'content/instruments.yaml:3:7 「ccp-constitution」标为相关文件，正文却引用了它。请改正 related，或删去此项。',
  ],
  [
    '标为被引用而正文没有',
    '  name: 民法典\n  aliases: []\n  identified: true\n  related: true',
    '  name: 民法典\n  aliases: []\n  identified: true\n  related: false',
    '「civil-code」标为被引用，正文却没有引用它。请改正 related，或删去此项。',
  ],
] as const)('文件目录：%s', ([, from, to, message]) => {
  expect(messages([['instruments.yaml', from, to]])).toEqual([expect.stringContaining(message)])
})

test.for([
  [
    '改了字',
    text('ningbo-2015'),
    '惩前毖后、治病救人',
    '惩前毖后、治病求人',
    'content/regulations/ningbo-2015.txt:5:1 「责任追究应当坚持有案必查、有责必究,实事求是、依法公正,惩前毖后、治病求人,谁主…」与原文第 17 行的「救」不同。请照原文改回；确属网页杂入的字，列入 provenance.dropped。',
  ],
  [
    '多了字',
    text('ningbo-2015'),
    '2015年6月1日起施行。',
    '2015年6月1日起施行。完。',
    '「本办法自2015年6月1日起施行。完。」比原文多出。请照原文改回；确属网页杂入的字，列入 provenance.dropped。',
  ],
  [
    '少了字',
    text('ningbo-2015'),
    '2015年6月1日起施行。',
    '2015年6月1日起施',
    'content/regulations/ningbo-2015.txt:1:1 「行。」原文第 189 行起的字没有收入。请把这些字补进正文文件。',
  ],
  ['底本改了字', source, '市纪委、市监察局负责', '市纪委、市检察局负责', '与原文第 187 行的「检」不同'],
  [
    '没有剔除页码',
    yaml('qinghai-2015'),
    "    - line: 211\n      words: '2'",
    "    - line: 210\n      words: '2'",
    '与原文第 211 行的「2」不同',
  ],
] as const)('与底本不符：%s', ([, file, from, to, message]) => {
  expect(messages([[file, from, to]], { lock: false })).toEqual([expect.stringContaining(message)])
})

test('正文里的 HTML 和 Markdown 只是文字，原样照录', () => {
  const odd = '<script>alert(1)</script> **x** [a](b) &amp; `c`'
  const { regulations } = load(
    both('ningbo-2015', '领导班子、领导干部。\n', `领导班子、领导干部${odd}。\n`),
    {
      lock: false,
    },
  )
  const record = regulations.find(({ id }) => id === 'ningbo-2015')?.records.get('art_2__para_1')
  expect(record?.text).toMatch(
    /领导班子、领导干部<script>alert\(1\)<\/script> \*\*x\*\* \[a\]\(b\) &amp; `c`。$/,
  )
  expect(record?.text.endsWith(`${odd}。`)).toBe(true)
})
