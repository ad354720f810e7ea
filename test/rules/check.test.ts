import { expect, test } from 'vitest'
import { all, type Companion, checkRuleset, cite, type Rule, type Ruleset, states } from '#rules'
import { small, words } from './small.ts'

/** What is said of a ruleset against the words of the small instrument, in which nothing is lost but beside art_9. */
const said = (ruleset: Ruleset, classified: Companion['classified'] = {}, text = words) =>
  checkRuleset(ruleset, classified, {
    wordsAt: (eId) => text[eId] ?? null,
    provisions: Object.keys(text),
    lost: (eId) => eId === 'art_9',
  })

/** The small ruleset with one of its rules changed. */
const ruleAs = (id: string, change: Partial<Rule>): Ruleset => {
  if (!small.rules.some((one) => one.id === id)) throw new Error(id)
  return { ...small, rules: small.rules.map((one) => (one.id === id ? { ...one, ...change } : one)) }
}
const [doubt] = small.doubts
const [silence] = small.silences
const upper = small.readings.upper
if (!doubt || !silence || !upper) throw new Error('none')
const doubtAs = (change: Partial<typeof doubt>): Ruleset => ({
  ...small,
  doubts: small.doubts.map((one) => (one === doubt ? { ...one, ...change } : one)),
})
const silenceAs = (change: Partial<typeof silence>): Ruleset => ({
  ...small,
  silences: [{ ...silence, ...change }],
})
const yes = (fact: string) => ({ kind: 'yes', fact }) as const

test('照样写的，没有话说', () => {
  expect(said(small)).toEqual([])
})

test.for<readonly [title: string, ruleset: Ruleset, says: readonly string[]]>([
  [
    '引文不在那里',
    ruleAs('第八条移送', { cites: [cite('art_8', '移送司法机关'), cite('art_8', '移送公安')] }),
    ['规则 第八条移送：art_8 里没有“移送公安”'],
  ],
  [
    '引文是空的',
    ruleAs('第八条移送', { cites: [cite('art_8', '移送司法机关'), cite('art_8', '')] }),
    ['规则 第八条移送：art_8 里没有“”'],
  ],
  [
    '地址没有',
    ruleAs('第八条移送', { cites: [cite('art_8', '移送司法机关'), cite('art_99', '移')] }),
    ['规则 第八条移送：地址 art_99 不存在'],
  ],
  [
    '没有依据',
    ruleAs('第八条移送', { cites: [] }),
    ['规则 第八条移送：没有依据', '规则 第八条移送：所引文字里没有“移送司法机关”'],
  ],
  [
    '所给的字句不在引文里',
    ruleAs('第八条移送', { gives: states('referral', '移送法院') }),
    ['规则 第八条移送：所引文字里没有“移送法院”'],
  ],
  [
    '所给的字句是空的',
    ruleAs('第八条移送', { gives: states('referral', '') }),
    ['规则 第八条移送：所引文字里没有“”'],
  ],
  [
    '写成应当，引文没有',
    ruleAs('第八条移送', { gives: states('referral', '移送司法机关', { modality: '应当' }) }),
    ['规则 第八条移送：所引文字里没有表示“应当”的字'],
  ],
  [
    '由谁，引文没有',
    ruleAs('第八条移送', { gives: states('referral', '移送司法机关', { by: '县委' }) }),
    ['规则 第八条移送：所引文字里没有“县委”'],
  ],
  [
    '期限的年数不对',
    ruleAs('第八条后果', {
      gives: states('consequence', '受处分的', { periods: [{ years: 2, holds: '一年内不得提拔' }] }),
    }),
    ['规则 第八条后果：“一年内不得提拔”不是2年'],
  ],
  [
    '引文没有“等”',
    ruleAs('第四条人员', {
      gives: {
        kind: 'measures',
        who: '负有重大责任的',
        modality: '应当',
        measures: { combine: 'one-of', of: ['警告', '记过'], open: true },
      },
    }),
    ['规则 第四条人员：所引文字里没有“等”'],
  ],
  [
    '里层的“等”也算',
    ruleAs('第四条人员', {
      gives: {
        kind: 'measures',
        who: '负有重大责任的',
        modality: '应当',
        measures: {
          combine: 'any-of',
          of: [{ combine: 'one-of', of: ['警告'], open: true }, '记过'],
          open: false,
        },
      },
    }),
    ['规则 第四条人员：所引文字里没有“等”'],
  ],
  [
    '没有这个事实',
    ruleAs('第八条移送', { when: all(yes('shielding'), yes('none')) }),
    ['规则 第八条移送：没有这个事实 none'],
  ],
  [
    '没有这个标记',
    ruleAs('第七条', { when: all({ kind: 'given', tag: '单位追究' }, { kind: 'given', tag: '别的' }) }),
    ['规则 第七条：没有这个标记 别的'],
  ],
  [
    '没有这个选项',
    ruleAs('第一条参照', { when: { kind: 'is', fact: 'unit', options: ['企业', '学校'] } }),
    ['规则 第一条参照：unit 没有选项 学校'],
  ],
  [
    '没有这个读法',
    ruleAs('第八条移送', { when: all(yes('shielding'), { kind: 'read', reading: 'none', option: '含' }) }),
    ['规则 第八条移送：没有这个读法 none'],
  ],
  [
    '读法没有这一说',
    ruleAs('第八条移送', { when: all(yes('shielding'), { kind: 'read', reading: 'upper', option: '兼具' }) }),
    ['规则 第八条移送：没有这个读法 upper'],
  ],
  [
    '只有一项的且',
    ruleAs('第八条移送', { when: all(yes('shielding')) }),
    ['规则 第八条移送：all 只有一项，不必写'],
  ],
  ['没有这个问题', ruleAs('第八条移送', { slot: 'none' }), ['规则 第八条移送：没有这个问题 none']],
  ['有位次而不在问题里', ruleAs('第八条移送', { rank: 1 }), ['规则 第八条移送：有位次而不在互斥的问题里']],
  ['没有人用的标记', ruleAs('第八条移送', { tags: ['无用'] }), ['标记 无用：没有规则用到']],
  [
    '依赖自身',
    ruleAs('第八条移送', { when: all(yes('shielding'), { kind: 'given', tag: '自身' }), tags: ['自身'] }),
    ['规则 第八条移送：依赖自身'],
  ],
  ['规则重复', { ...small, rules: [...small.rules, ...small.rules.slice(-1)] }, ['规则 第九条酌定：重复']],
  ['缺位重复', { ...small, silences: [silence, silence] }, ['缺位 appeal：重复']],
  ['部分与整体不是数量', { ...small, parts: [['harm', 'loss']] }, ['部分与整体：harm 不是数量']],
  [
    '采了没有的一说',
    { ...small, readings: { ...small.readings, upper: { ...upper, adopted: '兼具' } } },
    ['读法 upper：所采的不在选项里'],
  ],
  ['缺位的地址没有', silenceAs({ at: ['art_99'] }), ['缺位 appeal：地址 art_99 不存在']],
  ['文字缺失处写未规定', silenceAs({ at: ['art_9'] }), ['缺位 appeal：所列条款处有文字缺失，与“未规定”不合']],
  [
    '文字完整处写文本缺失',
    silenceAs({ how: '文本缺失', at: ['art_8'] }),
    ['缺位 appeal：所列条款处没有文字缺失，与“文本缺失”不合'],
  ],
  ['疑点的地址没有', doubtAs({ at: ['art_99'] }), ['疑点 exactly-20：地址 art_99 不存在']],
  ['疑点有空项', doubtAs({ says: '' }), ['疑点 exactly-20：有空项']],
  ['疑点没有标题', doubtAs({ title: '' }), ['疑点 exactly-20：有空项']],
  ['疑点没有写怎样做', doubtAs({ does: '' }), ['疑点 exactly-20：有空项']],
  ['标题25字', doubtAs({ title: '恰'.repeat(25) }), ['疑点 exactly-20：标题超过24字']],
  ['标题24字', doubtAs({ title: '恰'.repeat(24) }), []],
  ['条款未按先后', doubtAs({ at: ['art_3', 'art_2'] }), ['疑点 exactly-20：条款未按先后排列']],
  ['条款按先后', doubtAs({ at: ['art_3', 'art_10'] }), []],
  ['读法没有登记', doubtAs({ readings: ['lower'] }), ['读法 upper：没有登记为疑点']],
  ['登记了没有的读法', doubtAs({ readings: ['upper', 'lower', 'none'] }), ['疑点：没有读法 none']],
  ['疑点重复', { ...small, doubts: [...small.doubts, doubt] }, ['疑点 exactly-20：重复']],
])('%s', ([, ruleset, says]) => {
  expect(said(ruleset)).toEqual(says)
})

test('文字缺失处写文本缺失，不说；一处缺失就算', () => {
  expect(said(silenceAs({ how: '文本缺失', at: ['art_8', 'art_9'] }))).toEqual([])
})

test.for<readonly [title: string, classified: Companion['classified'], says: readonly string[]]>([
  ['有归处', { art_11: { as: 'judgement', note: '由县委裁量。' } }, []],
  ['没有归处', {}, ['覆盖：art_11 没有归处']],
  ['没有说明', { art_11: { as: 'judgement', note: '' } }, ['归类：art_11 没有说明']],
  ['没有理由', { art_11: { as: 'unmodelled', reason: '' } }, ['归类：art_11 没有说明']],
  [
    '已有规则',
    { art_11: { as: 'scope', note: '另定。' }, art_8: { as: 'procedure', note: '程序。' } },
    ['归类：art_8 已有规则，不必另行归类'],
  ],
  [
    '地址没有',
    { art_11: { as: 'scope', note: '另定。' }, art_99: { as: 'scope', note: '另定。' } },
    ['归类：地址 art_99 不存在或者没有文字'],
  ],
])('条文的归类：%s', ([, classified, says]) => {
  expect(said(small, classified, { ...words, art_11: '其他事项另行规定。' })).toEqual(says)
})
