import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ComparedUnit, compareVersions, type MarkedLine, parse, type VersionSide, writeHan } from '#law'

const compared = (older: string, newer: string) => compareVersions(parse(older), parse(newer))

/** `第七条 → 第八条 改` by addresses, with the unit that a new or deleted one is near to. */
const outline = (units: readonly ComparedUnit[]) =>
  units.map(({ change, older, newer, near }) =>
    [older?.eId, newer?.eId, change, near].filter((part) => part !== undefined && part !== null).join(' '),
  )

/** Words with their marks in ［ ］. */
function marked({ words, marks }: MarkedLine): string {
  let shown = ''
  let at = 0
  for (const { start, end } of marks) {
    shown += `${words.slice(at, start)}［${words.slice(start, end)}］`
    at = end
  }
  return shown + words.slice(at)
}
const lines = (side: VersionSide | null | undefined) => side?.lines.map(marked)

/** Both sides of the only unit in two texts of one article. */
function article(older: string, newer: string) {
  const [unit] = compared(`第一条 ${older}`, `第一条 ${newer}`)
  return [lines(unit?.older), lines(unit?.newer)]
}

const words = {
  aim: '为了管好渡口，制定本办法。',
  scope: '县内渡口的设置和营运，适用本办法。',
  boats: '渡船应当检验合格，持有渡船证书，并按核定的人数载客。',
  crew: '渡工应当年满十八周岁，身体健康，熟悉水情，经考试合格后上岗。',
  fees: '渡口收费由县物价部门核定，在渡口公示，不得另收其他费用。',
  storm: '遇有大风、浓雾、洪水，渡口应当停渡，并在两岸挂出停渡标志。',
  fine: '违反本办法，超过核定人数载客的，由县交通部门处200元以下罚款。',
}
const numbers = '一二三四五六七八九'
const text = (...articles: readonly string[]) =>
  articles.map((own, at) => `第${numbers.charAt(at)}条 ${own}`).join('\n')

test('没有改动的条，一条也不标', () => {
  const own = text(words.aim, words.boats, words.crew)
  const units = compared(own, own)
  expect(outline(units)).toEqual(['art_1 art_1 same', 'art_2 art_2 same', 'art_3 art_3 same'])
  expect(units.flatMap(({ newer }) => newer?.lines.flatMap(({ marks }) => marks))).toEqual([])
})

test.for([
  ['全角、半角', '渡口（含码头）,依照《甲法》办理;', '渡口(含码头)，依照《甲法》办理；'],
  ['空格', '渡 口　管理', '渡口管理'],
  ['引号', '称“渡口”，不称‘码头’。', '称「渡口」，不称『码头』。'],
  ['书名号', '依照《甲〈乙〉法》', '依照《甲《乙》法》'],
  ['文号的括号', '甲发〔2009〕1号', '甲发[2009]1号'],
  ['数字', '20％以上，二○一○年', '２０%以上，二〇一〇年'],
  ['连接号', '5—7人', '5－7人'],
] as const)('排印的不同不是改动：%s', ([, older, newer]) => {
  expect(outline(compared(`第一条 ${older}`, `第一条 ${newer}`))).toEqual(['art_1 art_1 same'])
})

test.for([
  ['标点', '渡口。', '渡口；'],
  ['用字', '登陆', '登录'],
  ['书名号的有无', '《渡口法》', '渡口法'],
  ['引号的有无', '称“渡口”', '称渡口'],
] as const)('%s 不同是改动', ([, older, newer]) => {
  expect(outline(compared(`第一条 甲乙丙丁${older}`, `第一条 甲乙丙丁${newer}`))).toEqual([
    'art_1 art_1 changed',
  ])
})

test('插入一条，后面的条只是移动', () => {
  const units = compared(
    text(words.aim, words.boats, words.crew),
    text(words.aim, words.storm, words.boats, words.crew),
  )
  expect(outline(units)).toEqual([
    'art_1 art_1 same',
    'art_2 added',
    'art_2 art_3 moved',
    'art_3 art_4 moved',
  ])
})

test('插入之一，别的条不动', () => {
  const older = text(words.aim, words.boats)
  const units = compared(older, older.replace('第二条', `第一条之一 ${words.storm}\n第二条`))
  expect(outline(units)).toEqual(['art_1 art_1 same', 'art_1-1 added', 'art_2 art_2 same'])
})

test('删去的条在它原来跟着的条之后', () => {
  const units = compared(text(words.storm, words.aim, words.boats, words.crew), text(words.aim, words.crew))
  expect(outline(units)).toEqual(['art_1 deleted', 'art_2 art_1 moved', 'art_3 deleted', 'art_4 art_2 moved'])
})

test('移到别处又有改动的条，按文字认得；条号相同而另是一事的，不认作同一条', () => {
  const units = compared(
    text(words.aim, words.boats, words.fees, words.storm),
    text(words.aim, words.storm.replace('两岸', '渡口两岸'), words.boats.replace('人数', '限额'), words.crew),
  )
  expect(outline(units)).toEqual([
    'art_1 art_1 same',
    'art_4 art_2 moved-and-changed',
    'art_2 art_3 moved-and-changed',
    'art_3 deleted',
    'art_4 added',
  ])
})

test('移到别处，改动不少，也认得', () => {
  const other = '渡工应当年满十八周岁，熟悉水情，并参加安全培训，取得证件后上岗。'
  expect(
    outline(compared(text(words.crew, words.aim, words.fees), text(words.aim, words.fees, other))),
  ).toEqual(['art_2 art_1 moved', 'art_3 art_2 moved', 'art_1 art_3 moved-and-changed'])
})

test('改得很多的条，夹在相同的两条之间才认作同一条', () => {
  const [older, newer] = [
    words.crew,
    '渡工由乡镇聘用，参加培训，经考试合格后上岗，每年复审，并办理人身保险。',
  ]
  expect(outline(compared(text(words.aim, older, words.fees), text(words.aim, newer, words.fees)))).toContain(
    'art_2 art_2 changed',
  )
  expect(outline(compared(text(older, words.aim, words.fees), text(words.aim, words.fees, newer)))).toEqual([
    'art_1 deleted',
    'art_2 art_1 moved',
    'art_3 art_2 moved',
    'art_3 added',
  ])
  expect(outline(compared(text(words.aim, words.fees, older), text(newer, words.aim, words.fees)))).toEqual([
    'art_1 added',
    'art_1 art_2 moved',
    'art_2 art_3 moved',
    'art_3 deleted',
  ])
})

test('文字相同的几条，先按条号，再按次序', () => {
  const gone = '（删去）'
  expect(outline(compared(text(gone, words.aim, gone), text(words.aim, words.fees, gone, gone)))).toEqual([
    'art_2 art_1 moved',
    'art_2 added',
    'art_3 art_3 same',
    'art_1 art_4 moved',
  ])
})

test('一条像两条，认作更像的那条；两条像一条，也是', () => {
  const [near, far] = [
    words.boats.replace('核定', '规定'),
    words.boats.replace('渡船应当', '客船必须').replace('载客', '载货'),
  ]
  expect(outline(compared(text(words.aim, words.boats), text(words.aim, words.fees, far, near)))).toEqual([
    'art_1 art_1 same',
    'art_2 added',
    'art_3 added',
    'art_2 art_4 moved-and-changed',
  ])
  expect(outline(compared(text(words.aim, words.fees, far, near), text(words.aim, words.boats)))).toEqual([
    'art_1 art_1 same',
    'art_2 deleted',
    'art_3 deleted',
    'art_4 art_2 moved-and-changed',
  ])
})

test('许多条彼此一样，按条号认', () => {
  const many = (own: string) =>
    Array.from({ length: 30 }, (_, at) => `第${writeHan(at + 1)}条 ${own}`).join('\n')
  const units = compared(many('依前条规定办理。'), many('依前条规定执行。'))
  expect(new Set(units.map(({ change }) => change))).toEqual(new Set(['changed']))
})

test('一条拆为两条、两条并为一条，说得出从哪里来、到哪里去', () => {
  const one = text(words.aim, `${words.boats}${words.crew}`, words.fees)
  const two = text(words.aim, words.boats, words.crew, words.fees)
  expect(outline(compared(one, two))).toEqual([
    'art_1 art_1 same',
    'art_2 art_2 changed',
    'art_3 added art_2',
    'art_3 art_4 moved',
  ])
  expect(outline(compared(two, one))).toEqual([
    'art_1 art_1 same',
    'art_2 art_2 changed',
    'art_3 deleted art_2',
    'art_4 art_3 moved',
  ])
})

test.for([
  ['添', '渡船载客。', '渡船凭证载客。', '渡船载客。', '渡船［凭证］载客。'],
  ['删', '渡船凭证载客。', '渡船载客。', '渡船［凭证］载客。', '渡船载客。'],
  ['改', '由县交通局处罚。', '由县水务局处罚。', '由县［交通］局处罚。', '由县［水务］局处罚。'],
  [
    '数目整个标',
    '可以处200元以下罚款。',
    '可以处2000元以下罚款。',
    '可以处［200］元以下罚款。',
    '可以处［2000］元以下罚款。',
  ],
  [
    '汉字的数目也是',
    '依照第十八条办理。',
    '依照第十九条办理。',
    '依照第［十八］条办理。',
    '依照第［十九］条办理。',
  ],
  [
    '排印的不同不标',
    '渡船,载客(含儿童)。',
    '渡船，凭证载客（含儿童）。',
    '渡船，载客（含儿童）。',
    '渡船，［凭证］载客（含儿童）。',
  ],
  ['其间的空格也在内', '渡船载客。', '渡船凭 证载客。', '渡船载客。', '渡船［凭 证］载客。'],
  [
    '全句另写',
    '载客登记。渡船要好。',
    '载客登记。经检验方可营运。',
    '载客登记。［渡船要好。］',
    '载客登记。［经检验方可营运。］',
  ],
] as const)('改动的字，两边各自标出：%s', ([, older, newer, before, after]) => {
  expect(article(older, newer)).toEqual([[before], [after]])
})

test('款、项一并比较：添一项只标那一项，项号变了不标，句子移到另一款不标', () => {
  expect(
    article(
      '有下列情形的：\n（一）甲乙；\n（二）丙丁。',
      '有下列情形的：\n（一）甲乙；\n（二）戊己；\n（三）丙丁。',
    ),
  ).toEqual([
    ['有下列情形的：', '甲乙；', '丙丁。'],
    ['有下列情形的：', '甲乙；', '［戊己；］', '丙丁。'],
  ])
  expect(article('渡船检验。渡工考试。', '渡船检验。\n渡工考试。渡口公示。')).toEqual([
    ['渡船检验。渡工考试。'],
    ['渡船检验。', '渡工考试。［渡口公示。］'],
  ])
})

test('编章节的名称、正文前的话、附件也比较', () => {
  const older = `某年某月通过
第一章 总则
第一条 ${words.aim}
第二章 渡船
第二条 ${words.boats}
第三条 ${words.crew}
第三章 罚则
第四条 ${words.fine}
附件
渡船证书
式样`
  const newer = `某年某月修改
第一章 总则
第一条 ${words.aim}
第二章 渡口
第二条 ${words.storm}
第三章 渡船和渡工
第三条 ${words.boats}
第四条 ${words.crew}
第四章 罚则
第五条 ${words.fine}
附件
渡船证书
新式样`
  const units = compared(older, newer)
  expect(outline(units)).toEqual([
    'preamble__para_1 preamble__para_1 changed',
    'chp_1 chp_1 same',
    'art_1 art_1 same',
    'chp_2 added',
    'art_2 added',
    'chp_2 chp_3 moved-and-changed',
    'art_2 art_3 moved',
    'art_3 art_4 moved',
    'chp_3 chp_4 moved',
    'art_4 art_5 moved',
    'att_1 att_1 changed',
  ])
  expect(lines(units.find(({ kind }) => kind === 'annex')?.newer)).toEqual(['附件', '渡船证书\n［新］式样'])
  expect(lines(units.find(({ change }) => change === 'moved-and-changed')?.newer)).toEqual(['渡船［和渡工］'])
})

test('名称全改而条没有大变的章，还是那一章；条已散去的，不是', () => {
  const chapters = (first: string, second: string) =>
    `第一章 ${first}\n第一条 ${words.boats}\n第二条 ${words.crew}\n第二章 ${second}\n第三条 ${words.fees}`
  expect(outline(compared(chapters('罚则', '其他'), chapters('法律责任', '其他')))).toContain(
    'chp_1 chp_1 changed',
  )
  const half = chapters('法律责任', '其他').replace(words.crew, '另有规定的除外。')
  expect(outline(compared(chapters('罚则', '其他'), half))).toContain('chp_1 chp_1 changed')
  expect(
    outline(
      compared(
        chapters('罚则', '其他'),
        `第一章 奖励\n第一条 ${words.aim}\n第二章 其他\n第二条 ${words.fees}`,
      ),
    ),
  ).toEqual([
    'chp_1 deleted',
    'art_1 deleted',
    'art_2 deleted',
    'chp_1 added',
    'art_1 added',
    'chp_2 chp_2 same',
    'art_3 art_2 moved',
  ])
})

test('编也比较；条全换了，名称没有换的章还是那一章', () => {
  const parts = (name: string, own: string) =>
    `第一编 总则\n第一章 目的\n第一条 ${own}\n第二编 ${name}\n第二条 ${words.boats}`
  expect(outline(compared(parts('渡船', words.aim), parts('船舶', words.storm)))).toEqual([
    'part_1 part_1 same',
    'part_1__chp_1 part_1__chp_1 same',
    'art_1 deleted',
    'art_1 added',
    'part_2 part_2 changed',
    'art_2 art_2 same',
  ])
})

test('一章拆成两章，是条多的那章', () => {
  const older = `第一章 渡船和渡工\n第一条 ${words.crew}\n第二条 ${words.boats}\n第三条 ${words.storm}`
  const newer = `第一章 渡工\n第一条 ${words.crew}\n第二章 渡船\n第二条 ${words.boats}\n第三条 ${words.storm}`
  expect(outline(compared(older, newer)).filter((one) => one.includes('chp'))).toEqual([
    'chp_1 added',
    'chp_1 chp_2 moved-and-changed',
  ])
})

test('文字由读者给出，标记落在给出的文字里', () => {
  const read = ({ words: own }: { readonly words: string }) => own.replaceAll('度', '渡')
  const [unit] = compareVersions(parse('第一条 度船载客。'), parse('第一条 渡船凭证载客。'), read)
  expect([lines(unit?.older), lines(unit?.newer)]).toEqual([['渡船载客。'], ['渡船［凭证］载客。']])
})

test('每一条都在，未标的字两边相同', () => {
  const clause = fc.constantFrom(...Object.values(words), '甲。', '乙；丙。', '')
  const many = fc.array(clause, { maxLength: 9 })
  const unmarked = (side: VersionSide | null) =>
    (side?.lines ?? [])
      .flatMap(({ words: own, marks }) =>
        [...own].filter((_, at) => !marks.some((mark) => at >= mark.start && at < mark.end)),
      )
      .join('')
  fc.assert(
    fc.property(
      many,
      many,
      fc.constantFrom('渡', '应当', '，'),
      fc.constantFrom('', '新', '20'),
      (one, two, from, to) => {
        const [older, newer] = [parse(text(...one)), parse(text(...two).replaceAll(from, to))]
        const units = compareVersions(older, newer)
        expect(units.flatMap((unit) => unit.newer?.eId ?? [])).toEqual(newer.provisions.map(({ eId }) => eId))
        expect(units.flatMap((unit) => unit.older?.eId ?? []).toSorted()).toEqual(
          older.provisions.map(({ eId }) => eId).toSorted(),
        )
        for (const unit of units) expect(unmarked(unit.older)).toBe(unmarked(unit.newer))
      },
    ),
  )
})
