import { expect, test } from 'vitest'
import { evaluate, memo, readCase } from '#rules'
import { small } from './small.ts'

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const label = (eId: string) => `第${numerals[Number(eId.slice(4))]}条`

function told(given: unknown): string {
  const read = readCase(small, given)
  if (!read.ok) throw new Error(read.problems.map(({ path, says }) => `${path} ${says}`).join('\n'))
  const meta = { title: '样例办法', notice: ['非官方整理文本。', '另一行声明。'] }
  const wording = { words: (eId: string) => `${label(eId)}的全文。`, emended: () => [] }
  return memo({ ruleset: small, given: read.case, result: evaluate(small, read.case), label, wording, meta })
}

/** The lines of one section, without its title. */
function section(text: string, title: string): readonly string[] {
  const lines = text.split('\n')
  const start = lines.indexOf(title)
  expect(start, title).toBeGreaterThan(0)
  const end = lines.findIndex((line, at) => at > start && /^[一二三四五六七]、|^所引条文/.test(line))
  return lines.slice(start + 1, end < 0 ? undefined : end).filter((line) => line !== '')
}

const grave = { unit: '机关', loss: 30, recovered: true }

test('the whole memo of a plain case', () => {
  expect(told({ facts: { ...grave, harm: null }, rest: '不适用', date: '2024-02-29' })).toBe(`《样例办法》备忘

非官方整理文本。
另一行声明。

一、所填情况
  单位性质：机关
  损失：30万元
  是否主动挽回损失：是
  不清楚：是否造成不良影响
  不适用：5项
  假定起算日：2024-02-29（文中未定起算之日，由填写者假定）

二、是否适用
  按所填适用
    第一条 适用：本县机关
      第一条：“本办法适用于本县机关”

三、适用条款、可采取的方式及裁量范围
  （一）按所填可适用
    责任等级
      第二条 重大责任
        第二条：“30万元（含）以上的，为重大责任”
    追究方式
      第四条 负有重大责任的：应当给予警告、记过（择一）
        第四条：“负有重大责任的，应当给予警告、记过处分”
      第四条 单位：可以给予责令检查、〔通报批评〕（并处）
        第四条：“对单位责令检查、通报批评，可以并处”
    从重、加重、从轻、减轻、不予追究
      第六条 可以从轻或者减轻
        第六条：“可以从轻或者减轻处理”
    对他人的问责
      第七条 单位被追究的：可以对主管部门、监察部门问责
        第七条：“单位被追究的，可以对主管部门、监察部门问责”
    后果
      第八条 受处分的〔一年内不得提拔：1年〕
        第八条：“受处分的，一年内不得提拔”
        一年内不得提拔：自假定起算日2024-02-29至2025-02-28
    酌定
      第九条 县委：综合考虑
        第九条：“由县委综合考虑”
    与其他规定的关系
      第九条 从其规定
        第九条：“从其规定”

  （二）待查明
    责任
      第五条 追究主管人员的领导责任
        第五条：“工作松垮，造成不良影响的，追究主管人员的领导责任”
        取决于：是否造成不良影响（不清楚）；读法未取：“工作松垮，造成不良影响”是兼具还是择一
      第五条 主管人员：承担领导责任
        第五条：“追究主管人员的领导责任”
        取决于：是否造成不良影响（不清楚）；读法未取：“工作松垮，造成不良影响”是兼具还是择一

  （三）按所填不适用：6处
    责任
      反对错误决策的人员：不承担领导责任
    责任等级
      一般责任（2处）
    从重、加重、从轻、减轻、不予追究
      应当从重（由县委酌定）
    移送
      移送司法机关
    已由别处得出或者待查明，另有几处不成立的
      重大责任

四、程序
  （一）按所填可适用
    权限
      第八条 县委：处理决定由县委作出
        第八条：“处理决定由县委作出”
    程序
      第八条 抄送监察部门
        第八条：“抄送监察部门”

  （二）待查明
    （无）

五、未规定、文本缺失
  未规定：申诉
    全文没有申诉的规定。

六、疑点与读法
  文字存疑：并列的两项是兼具还是择一（第五条）
    两项之间没有“和”“或”。
    本站：只具一项时列为待查明。

七、推演过程
  第一条 适用：本县机关
    · 单位性质为机关：所填为“机关”，成立
  第二条 重大责任
    · 损失30万元（含）以上：所填为“30万元”，成立
  第四条 负有重大责任的：应当给予警告、记过（择一）
    · 已有重大责任：成立，见第二条
  第四条 单位：可以给予责令检查、〔通报批评〕（并处）
    · 已有重大责任：成立，见第二条
  第六条 可以从轻或者减轻
    · 以下各项须都成立：成立
      · 主动挽回损失：所填为“是”，成立
      · 以下须不成立：成立
        · 包庇：所填为“不适用”，不成立
  第七条 单位被追究的：可以对主管部门、监察部门问责
    · 已有单位追究：成立，见第四条
  第八条 受处分的〔一年内不得提拔：1年〕
    · 已有重大责任：成立，见第二条
  第八条 县委：处理决定由县委作出
    · 不另设条件：成立
  第八条 抄送监察部门
    · 不另设条件：成立
  第九条 从其规定
    · 不另设条件：成立
  第九条 县委：综合考虑
    · 不另设条件：成立
  第五条 追究主管人员的领导责任
    · 以下各项并列而无“和”“或”（“工作松垮，造成不良影响”是兼具还是择一）：待查明
      · 造成不良影响：所填为“不清楚”，待查明
  第五条 主管人员：承担领导责任
    · 以下各项并列而无“和”“或”（“工作松垮，造成不良影响”是兼具还是择一）：待查明
      · 造成不良影响：所填为“不清楚”，待查明

所引条文
  第一条：第一条的全文。
  第二条：第二条的全文。
  第四条：第四条的全文。
  第五条：第五条的全文。
  第六条：第六条的全文。
  第七条：第七条的全文。
  第八条：第八条的全文。
  第九条：第九条的全文。
`)
})

test('rules that contest each other, and what waits for them, say so', () => {
  const text = told({ facts: { unit: '机关', inflation: 20 }, rest: '不适用' })
  const waits = section(text, '三、适用条款、可采取的方式及裁量范围').filter((line) =>
    line.includes('取决于'),
  )
  expect(waits.map((line) => line.trim())).toEqual([
    '取决于：与第三条（重大责任）何者适用未定',
    '取决于：与第三条（一般责任）何者适用未定',
    ...Array.from({ length: 2 }, () => '取决于：第三条（重大责任）是否适用'),
    '取决于：第四条（单位：可以给予责令检查、〔通报批评〕（并处））是否适用',
    '取决于：第三条（重大责任）是否适用',
  ])
  expect(section(text, '七、推演过程')).toContain('    · 与第三条（重大责任）何者适用未定')
})

test('a reading that settled a line is told, with who reads it so', () => {
  const readings = (given: object) =>
    section(
      told({ facts: { unit: '机关', inflation: 20 }, rest: '不适用', ...given }),
      '六、疑点与读法',
    ).filter((line) => line.includes('读法：'))
  expect(readings({})).toEqual(['  读法：“20%以内”是否含20%：本站按“含”（含本数）理解'])
  expect(readings({ readings: { upper: '不含' } })).toEqual([
    '  读法：“20%以内”是否含20%：按填写者所选“不含”（不含本数）理解',
  ])
  const trace = section(told({ facts: { unit: '机关', inflation: 10 }, rest: '不适用' }), '七、推演过程')
  expect(trace.find((line) => line.includes('虚报比例10%'))).toBe(
    '    · 虚报比例10%（是否含本数，文面未注）以上、20%（是否含本数，文面未注）以下：所填为“10%”，待查明；读法未取：“10%以上”是否含10%',
  )
})

test('a rule that gives way is told with the one that prevails', () => {
  const facts = { unit: '机关', slack: true, harm: true, opposed: true, filed: '2015-06-01' }
  expect(section(told({ facts, rest: '不适用' }), '三、适用条款、可采取的方式及裁量范围')).toContain(
    '      主管人员：承担领导责任；另有优先的：第十条（反对错误决策的人员：不承担领导责任）',
  )
})

test.for([
  ['企业', ['按所填参照适用', '  第一条 参照：企业参照执行', '    第一条：“企业参照执行”']],
  ['其他', ['按所填不适用']],
  [null, ['是否适用待查明']],
] as const)('scope: %s', ([unit, expected]) => {
  const said = section(told({ facts: { unit }, rest: '不适用' }), '二、是否适用').map((line) => line.slice(2))
  expect(said.slice(0, expected.length)).toEqual(expected)
  const last = { 企业: '第一条：“企业参照执行”', 其他: '第一条：“军队不适用本办法”' }
  expect(said.at(-1)?.trim()).toBe(unit === null ? '取决于：单位性质' : last[unit])
})

test('outside the scope nothing is told but what was filled in and what the instrument says of its reach', () => {
  const text = told({ facts: { unit: '其他', loss: 30 } })
  expect(text.split('\n').filter((line) => /^[一二三四五六七]、|^所引/.test(line))).toEqual([
    '一、所填情况',
    '二、是否适用',
    '所引条文',
  ])
  expect(section(text, '二、是否适用')).toEqual([
    '  按所填不适用',
    '    第一条：“本办法适用于本县机关”',
    '    第一条：“企业参照执行”',
    '    第一条：“军队不适用本办法”',
  ])
  expect(section(text, '所引条文')).toEqual(['  第一条：第一条的全文。'])
})

test('a scope that is not settled says so, line by line', () => {
  const said = section(told({ facts: {} }), '二、是否适用')
  expect(said.filter((line) => /适用：|参照：/.test(line)).every((line) => line.endsWith('（待查明）'))).toBe(
    true,
  )
})

test('what was filled in and is not counted is told', () => {
  const read = readCase(small, { facts: grave })
  if (!read.ok) throw new Error('unread')
  const text = memo({
    ruleset: small,
    given: read.case,
    result: evaluate(small, read.case),
    label,
    wording: { words: () => '', emended: () => [] },
    meta: { title: '样例办法', notice: [] },
    leftOut: [{ place: 0, words: '损失：约30万' }],
  })
  expect(section(text, '一、所填情况')).toContain('  没有计入结果：损失：约30万')
})

test('matters are told one after another under their names', () => {
  const text = told({
    matters: [
      { name: '甲', facts: grave },
      { name: '乙', facts: {} },
    ],
  })
  expect(text).toContain('各件事项分别推演，不合并。')
  expect(text.match(/^【.+】$/gm)).toEqual(['【甲】', '【乙】'])
  expect(text.match(/^一、所填情况$/gm)).toHaveLength(2)
})

test('a judgement of the reader is marked as theirs', () => {
  expect(section(told({ facts: { unit: '机关', slack: true, shielding: false } }), '一、所填情况')).toEqual([
    '  单位性质：机关',
    '  是否工作松垮：是（由填写者判断）',
    '  是否包庇：否',
    '  未答：6项',
  ])
})

test('our own words never claim to decide', () => {
  const all = [
    { matters: [{ facts: grave }, { facts: {} }, { facts: { unit: '其他' } }], date: '2024-02-29' },
    { facts: { unit: '企业', inflation: 20, slack: true, opposed: true, filed: null, shielding: true } },
  ]
  for (const one of all) expect(told(one).match(/判定|认定|结论|推定/g)).toBeNull()
})

test('what only the scope waits for is told once, with the scope; each line says that it waits for the scope', () => {
  const text = told({ facts: { unit: null, loss: 30, shielding: null }, rest: '不适用' })
  const waits = text.split('\n').filter((line) => line.includes('取决于'))
  expect(new Set(waits.map((line) => line.trim()))).toEqual(
    new Set(['取决于：单位性质', '取决于：本办法是否适用', '取决于：是否包庇（不清楚）；本办法是否适用']),
  )
})

test('what does not apply names no provision but those that prevail', () => {
  const cases = [
    { facts: { ...grave, harm: null }, rest: '不适用' },
    { facts: { unit: '机关', slack: true, harm: true, opposed: true, filed: '2015-06-01' }, rest: '不适用' },
    { facts: { unit: '机关', inflation: 20 }, rest: '不适用' },
  ]
  for (const one of cases) {
    const told3 =
      told(one)
        .split(/^ {2}（三）按所填不适用/m)[1]
        ?.split(/^四、程序$/m)[0] ?? ''
    const lines = told3.split('\n').slice(1)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.filter((line) => /第.条/.test(line.replace(/；另有优先的：.*$/, '')))).toEqual([])
  }
})
