import {
  all,
  always,
  amount,
  anyOf,
  choice,
  cite,
  type Doubt,
  day,
  flag,
  from,
  inclusion,
  join,
  judgement,
  not,
  oneOf,
  over,
  percent,
  type Ruleset,
  type Silence,
  type Slot,
  states,
  together,
  under,
  upTo,
  vocabulary,
} from '#rules'

/** The words of an instrument made up for the tests of the engine, by address; the labels are the addresses. */
export const words: Readonly<Record<string, string>> = {
  art_1: '本办法适用于本县机关。企业参照执行。军队不适用本办法。',
  art_2: '损失在30万元（不含）以下的，为一般责任；30万元（含）以上的，为重大责任。',
  art_3: '虚报比例10%以上、20%以内的，为一般责任；20%以上的，为重大责任。',
  art_4: '负有重大责任的，应当给予警告、记过处分；对单位责令检查、通报批评，可以并处。',
  art_5: '工作松垮，造成不良影响的，追究主管人员的领导责任。',
  art_6: '主动挽回损失的，可以从轻或者减轻处理。包庇的，由县委酌定，应当从重处理。',
  art_7: '单位被追究的，可以对主管部门、监察部门问责。',
  art_8: '受处分的，一年内不得提拔。处理决定由县委作出，抄送监察部门。涉嫌犯罪的，移送司法机关。',
  art_9: '上级规定另有规定的，从其规定。有关情节由县委综合考虑。',
  art_10: '立案之日在2015年6月1日（含）以后的，反对错误决策的人员不承担领导责任。',
}

const facts = {
  unit: choice('单位性质', ['机关', '企业', '军队', '其他'], [cite('art_1', '本县机关')]),
  loss: amount('损失', [cite('art_2', '损失')]),
  inflation: percent('虚报比例', [cite('art_3', '虚报比例')]),
  slack: judgement('工作松垮', [cite('art_5', '工作松垮')]),
  harm: judgement('造成不良影响', [cite('art_5', '造成不良影响')]),
  recovered: flag('主动挽回损失', [cite('art_6', '主动挽回损失')]),
  shielding: flag('包庇', [cite('art_6', '包庇')]),
  opposed: flag('反对错误决策', [cite('art_10', '反对错误决策')]),
  filed: day('立案之日', [cite('art_10', '立案之日')]),
} as const

const readings = {
  upper: inclusion('“20%以内”是否含20%', cite('art_3', '20%以内')),
  both: join('“工作松垮，造成不良影响”是兼具还是择一', cite('art_5', '工作松垮，造成不良影响')),
  lower: { ...inclusion('“10%以上”是否含10%', cite('art_3', '10%以上')), adopted: null },
} as const

const slots = {
  grade: { about: '责任等级', arises: always, exclusive: true },
  role: { about: '谁承担领导责任', arises: always, exclusive: true },
} as const satisfies Record<string, Slot>

const tags = ['重大责任', '单位追究'] as const
const { yes, is, within, joined, given, rule } = vocabulary({
  facts,
  readings,
  tags,
  slots: ['grade', 'role'],
})

const rules = [
  rule('第一条适用', {
    when: is('unit', '机关'),
    gives: { kind: 'scope', reach: '适用', says: '本县机关' },
    cites: [cite('art_1', '本办法适用于本县机关')],
  }),
  rule('第一条参照', {
    when: is('unit', '企业'),
    gives: { kind: 'scope', reach: '参照', says: '企业参照执行' },
    cites: [cite('art_1', '企业参照执行')],
  }),
  rule('第一条不适用', {
    when: is('unit', '军队'),
    gives: { kind: 'scope', reach: '不适用', says: '军队不适用' },
    cites: [cite('art_1', '军队不适用本办法')],
  }),
  rule('第二条一般', {
    when: within('loss', over(0), under(30)),
    gives: { kind: 'grade', grade: '一般责任' },
    cites: [cite('art_2', '损失在30万元（不含）以下的，为一般责任')],
    slot: 'grade',
  }),
  rule('第二条重大', {
    when: within('loss', from(30)),
    gives: { kind: 'grade', grade: '重大责任' },
    cites: [cite('art_2', '30万元（含）以上的，为重大责任')],
    slot: 'grade',
    tags: ['重大责任'],
  }),
  rule('第三条一般', {
    when: within('inflation', from(10, 'lower'), upTo(20, 'upper')),
    gives: { kind: 'grade', grade: '一般责任' },
    cites: [cite('art_3', '虚报比例10%以上、20%以内的，为一般责任')],
    slot: 'grade',
  }),
  rule('第三条重大', {
    when: within('inflation', from(20)),
    gives: { kind: 'grade', grade: '重大责任' },
    cites: [cite('art_3', '20%以上的，为重大责任')],
    slot: 'grade',
    tags: ['重大责任'],
  }),
  rule('第四条人员', {
    when: given('重大责任'),
    gives: { kind: 'measures', who: '负有重大责任的', modality: '应当', measures: oneOf('警告', '记过') },
    cites: [cite('art_4', '负有重大责任的，应当给予警告、记过处分')],
  }),
  rule('第四条单位', {
    when: given('重大责任'),
    gives: {
      kind: 'measures',
      who: '单位',
      modality: '可以',
      measures: together('责令检查', anyOf('通报批评')),
    },
    cites: [cite('art_4', '对单位责令检查、通报批评，可以并处')],
    tags: ['单位追究'],
  }),
  rule('第五条', {
    when: joined('both', yes('slack'), yes('harm')),
    gives: { kind: 'liability', who: '主管人员', what: '领导责任', modality: '直述' },
    cites: [cite('art_5', '工作松垮，造成不良影响的，追究主管人员的领导责任')],
  }),
  rule('第五条承担', {
    when: joined('both', yes('slack'), yes('harm')),
    gives: { kind: 'role', who: '主管人员', role: '领导责任', bears: true, modality: '直述' },
    cites: [cite('art_5', '追究主管人员的领导责任')],
    slot: 'role',
  }),
  rule('第十条', {
    when: all(yes('opposed'), within('filed', from('2015-06-01'))),
    gives: { kind: 'role', who: '反对错误决策的人员', role: '领导责任', bears: false, modality: '直述' },
    cites: [cite('art_10', '反对错误决策的人员不承担领导责任')],
    slot: 'role',
    rank: 1,
  }),
  rule('第六条从轻', {
    when: all(yes('recovered'), not(yes('shielding'))),
    gives: { kind: 'treatment', verbs: ['从轻', '减轻'], modality: '可以', by: null },
    cites: [cite('art_6', '可以从轻或者减轻处理')],
  }),
  rule('第六条从重', {
    when: yes('shielding'),
    gives: { kind: 'treatment', verbs: ['从重'], modality: '应当', by: '县委' },
    cites: [cite('art_6', '由县委酌定，应当从重处理')],
  }),
  rule('第七条', {
    when: given('单位追究'),
    gives: { kind: 'chain', from: '单位', to: ['主管部门', '监察部门'], modality: '可以' },
    cites: [cite('art_7', '单位被追究的，可以对主管部门、监察部门问责')],
  }),
  rule('第八条后果', {
    when: given('重大责任'),
    gives: states('consequence', '受处分的', { periods: [{ years: 1, holds: '一年内不得提拔' }] }),
    cites: [cite('art_8', '受处分的，一年内不得提拔')],
  }),
  rule('第八条权限', {
    when: always,
    gives: states('competence', '处理决定由县委作出', { by: '县委' }),
    cites: [cite('art_8', '处理决定由县委作出')],
  }),
  rule('第八条抄送', {
    when: always,
    gives: states('procedure', '抄送监察部门'),
    cites: [cite('art_8', '抄送监察部门')],
  }),
  rule('第八条移送', {
    when: yes('shielding'),
    gives: states('referral', '移送司法机关'),
    cites: [cite('art_8', '移送司法机关')],
  }),
  rule('第九条从其规定', {
    when: always,
    gives: states('norm', '从其规定'),
    cites: [cite('art_9', '从其规定')],
  }),
  rule('第九条酌定', {
    when: always,
    gives: states('discretion', '综合考虑', { by: '县委' }),
    cites: [cite('art_9', '由县委综合考虑')],
  }),
]

const silences: readonly Silence[] = [
  {
    id: 'appeal',
    about: '申诉',
    how: '未规定',
    when: given('重大责任'),
    at: [],
    note: '全文没有申诉的规定。',
  },
]

const doubts: readonly Doubt[] = [
  {
    id: 'exactly-20',
    kind: '适用疑点',
    title: '恰为20%时归入哪一级',
    at: ['art_3'],
    says: '“20%以内”与“20%以上”都可能含20%。',
    does: '两级都列为待查明。',
    readings: ['upper', 'lower'],
    by: [],
    proves: {},
  },
  {
    id: 'side-by-side',
    kind: '文字存疑',
    title: '并列的两项是兼具还是择一',
    at: ['art_5'],
    says: '两项之间没有“和”“或”。',
    does: '只具一项时列为待查明。',
    readings: ['both'],
    by: [],
    proves: {},
  },
]

/** Every kind of outcome and of condition at least once; not a real instrument. */
export const small: Ruleset = {
  regulation: 'small',
  facts,
  readings,
  grades: ['一般责任', '重大责任'],
  slots,
  rules,
  parts: [],
  silences,
  doubts,
}
