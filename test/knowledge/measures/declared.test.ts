import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ContentError, describe, type LoadedRuleset } from '#collection'
import { catalog, loadMeasures, rulesets } from '#knowledge'
import { oneOf } from '#rules'
import { inSet, loadCatalog, withFiles } from '../../collection/broken.ts'
import { root } from '../../collection/compilation.ts'

const file = join(root, 'content', inSet('measures.yaml'))

/** The messages of the problems that a change of a file of the set, or of the rulesets, makes; none when all is well. */
function messages(
  from: string,
  to: string,
  loaded: readonly LoadedRuleset[] = rulesets(),
  name = 'measures.yaml',
): readonly string[] {
  const before = readFileSync(join(root, 'content', inSet(name)), 'utf8')
  if (from !== '' && !before.includes(from)) throw new Error(`${name} 里没有「${from}」`)
  const after = from === '' ? before : before.replace(from, () => to)
  try {
    const [set] = withFiles({ [inSet(name)]: after }, (folder) => loadCatalog(folder)).sets
    loadMeasures(set ?? expect.fail(), loaded, catalog().instruments)
    return []
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.problems.map(describe)
  }
}

test('照原样读，没有问题', () => {
  expect(messages('', '')).toEqual([])
})

test('规则多出一种方式，没有列出，不能构建', () => {
  const changed = rulesets().map((loaded) => ({
    ...loaded,
    ruleset: {
      ...loaded.ruleset,
      rules: loaded.ruleset.rules.map((rule) =>
        rule.id === '第十三条 领导班子情节较重' && rule.gives.kind === 'measures'
          ? { ...rule, gives: { ...rule.gives, measures: oneOf('公开检讨') } }
          : rule,
      ),
    },
  }))
  expect(messages('', '', changed)).toEqual([
    expect.stringMatching(
      /^content\/sets\/accountability\/measures\.yaml:\d+:\d+ 「公开检讨」是 rulesets\/ningbo-2015 的追究方式，没有列出。/,
    ),
  ])
})

/** The whole item of a measure. */
const item = (id: string) => {
  const found = new RegExp(`  - id: ${id}\\n(?:    .*\\n|      .*\\n|        .*\\n)*`).exec(
    readFileSync(file, 'utf8'),
  )
  if (!found) throw new Error(`no item ${id}`)
  return found[0]
}
const line = (words: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((one) => one.includes(words)) + 1

test.for([
  ['去掉规则里的一种方式', item('expulsion'), '', /「开除」是 rulesets\/railway-2009 的追究方式，没有列出/],
  [
    '用字与规则不同',
    'words: 口头批评',
    'words: 口头评批',
    /「口头批评」是 rulesets\/qinghai-2015 的追究方式/,
  ],
  [
    '多列一种没有的方式',
    'words: 口头批评',
    'words: 口头评批',
    /「口头评批」没有规则用到，也没有写明何处提及/,
  ],
  ['同一种列两次', 'id: demerit\n', 'id: warning\n', /「warning」列了两次/],
  ['关联只写一头', 'related: [team-reorganisation]', 'related: []', /「reorganisation」不是相互关联的方式/],
  [
    '关联不存在的方式',
    'related: [team-reorganisation]',
    'related: [nothing]',
    /「nothing」不是相互关联的方式/,
  ],
  [
    '参照的文件没有列入',
    'see: [civil-servant-sanctions-regulations]',
    'see: [nothing]',
    /「nothing」不是 content\/instruments\.yaml 里的文件/,
  ],
  [
    '类的名目不在引文里',
    'kind: 党纪政纪处分',
    'kind: 行政处分',
    /「依纪依法给予党纪政纪处分」里没有“行政处分”/,
  ],
  [
    '没有列尽的列举漏了一处',
    '  - at: ningbo-2015#art_14__para_1\n    words: 给予调离岗位、责令辞职、免职和降职等组织处理\n    reaches: 个人\n    kinds: [组织处理, 文中未分类]\n',
    '',
    /「open」：规则 ningbo-2015 .* 的方式没有列尽，没有列在这里/,
  ],
  [
    '引文里没有“等”',
    'words: 等处罚和考核\n    reaches',
    'words: 处罚和考核\n    reaches',
    /「处罚和考核」里没有表示没有列尽的字/,
  ],
  ['缺位的编号不对', 'qinghai-2015: aftermath', 'qinghai-2015: nothing', /「nothing」没有这一处缺位/],
  [
    '归了类而没有依据',
    'kind: 文中未分类\n    basis: null',
    'kind: 组织处理\n    basis: null',
    /「组织处理」：没有写明依据/,
  ],
  [
    '引文不在所注之处',
    '依纪依法给予党纪政纪处分',
    '依法依纪给予党纪政纪处分',
    /「依法依纪给予党纪政纪处分」不在 ningbo-2015#art_14__para_1 的文字里/,
  ],
  ['引文里没有这种方式', 'words: 等处罚和考核', 'words: 等处罚', /「等处罚」里没有“考核”/],
  [
    '引文没有说属于这一类',
    '给予调离岗位、责令辞职、免职和降职等组织处理',
    '给予调离岗位、责令辞职、免职和降职等',
    /里没有“组织处理”/,
  ],
  [
    '文中见到而没有列出',
    'unlike: [ningbo-2015, qinghai-2015, township]',
    'unlike: [ningbo-2015, township]',
    /「考核」见于 qinghai-2015 第九条第二款，没有列出/,
  ],
  [
    '多写了所指不同',
    'unlike: [ningbo-2015, qinghai-2015, township]',
    'unlike: [ningbo-2015, qinghai-2015, railway-2009, township]',
    /「考核」：unlike 里的 railway-2009 不必写/,
  ],
  ['释义太长', 'gloss: 免去所任职务。', `gloss: ${'免去所任职务。'.repeat(10)}`, /释义不得超过 60 字/],
  [
    '没有这一类',
    'kind: 文中未分类\n    basis: null',
    'kind: 政务处分\n    basis: null',
    /「政务处分」没有这一类。请改为 组织处理、/,
  ],
  [
    '没有这一类对象',
    'reaches: 个人\n    kinds: [组织处理, 文中未分类]',
    'reaches: 公民\n    kinds: [组织处理, 文中未分类]',
    /「公民」没有这一类。请改为 单位、班子、个人 之一/,
  ],
  [
    '没有列尽的不知是哪一类',
    'reaches: 个人\n    kinds: [组织处理, 文中未分类]',
    'reaches: 个人\n    kinds: [组织处理, 政务处分]',
    /「政务处分」没有这一类。请改为 组织处理、/,
  ],
  ['键名不对', 'gloss: 免去所任职务。', 'glos: 免去所任职务。', /「glos」不认识的键/],
] as const)('%s，不能构建', ([, from, to, message]) => {
  const found = messages(from, to)
  expect(found.filter((one) => message.test(one))).not.toEqual([])
  for (const one of found)
    expect(one).toMatch(/^content\/sets\/accountability\/measures\.yaml:\d+:\d+ 「.+」.+。.+。$/)
})

test('所指的行列是出错之处', () => {
  const place = line('words: 依纪依法给予党纪政纪处分')
  expect(messages('依纪依法给予党纪政纪处分', '依法依纪给予党纪政纪处分')).toEqual([
    expect.stringMatching(new RegExp(`^content/sets/accountability/measures\\.yaml:${place}:14 `)),
  ])
})

test('已有规则写到的，不再列为提及', () => {
  const item = `named: []\n    unlike: []\n    see: []\n  - id: reorganisation`
  const named = `named:\n      - at: ningbo-2015#art_13__para_1\n        words: 进行班子调整处理\n        who: 领导班子\n        note: null\n    unlike: []\n    see: []\n  - id: reorganisation`
  expect(messages(item, named)).toEqual([expect.stringContaining('这份办法已有规则写到它')])
})

test.for([
  [
    '多一档',
    '  - { words: 一般责任,',
    '  - { words: 轻微责任, of: liability }\n  - { words: 一般责任,',
    ['「轻微责任」没有规则用到'],
  ],
  [
    '少一档',
    '  - { words: 情节较重, of: circumstances }\n',
    '',
    ['「情节较重」是 rulesets/qinghai-2015、rulesets/ningbo-2015、rulesets/township 的一档，没有列出'],
  ],
  [
    '一档列两次',
    '  - { words: 一般责任,',
    '  - { words: 情节较轻, of: liability }\n  - { words: 一般责任,',
    ['「情节较轻」列了两次'],
  ],
] as const)('set.yaml 的 degrees：%s，不能构建', ([, from, to, says]) => {
  const found = messages(from, to, rulesets(), 'set.yaml')
  expect(found).toEqual(says.map((one) => expect.stringContaining(one)))
  for (const one of found) expect(one).toMatch(/^content\/sets\/accountability\/set\.yaml:\d+:\d+ 「/)
})
