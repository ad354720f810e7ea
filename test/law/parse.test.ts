import { expect, test } from 'vitest'
import { parse } from '#law'
import { odd, shown } from './shown.ts'

test('编、章、节、条、款、项、目各得其位', () => {
  const text = `第一编 总则
第一章 通则
第一节 适用
第一条 甲:
(一)乙;
1.丙;
2.丁。
戊。
第二节 解释
第二条 己。
第二章 附则
第三条 庚。
第二编 分则
第一章 责任
第四条 辛。`
  expect(shown(text)).toEqual([
    'part_1 第一编 [总则]',
    'part_1__chp_1 第一章 [通则]',
    'part_1__chp_1__sec_1 第一节 [适用]',
    'art_1 第一条',
    'art_1__para_1 – 甲:',
    'art_1__para_1__point_1 (一) 乙;',
    'art_1__para_1__point_1__indent_1 1. 丙;',
    'art_1__para_1__point_1__indent_2 2. 丁。',
    'art_1__para_2 – 戊。',
    'part_1__chp_1__sec_2 第二节 [解释]',
    'art_2 第二条',
    'art_2__para_1 – 己。',
    'part_1__chp_2 第二章 [附则]',
    'art_3 第三条',
    'art_3__para_1 – 庚。',
    'part_2 第二编 [分则]',
    'part_2__chp_1 第一章 [责任]',
    'art_4 第四条',
    'art_4__para_1 – 辛。',
  ])
  expect(odd(text)).toEqual([])
})

test('没有章，条直接在最外', () => {
  expect(shown('第一条甲。\n第二条乙。')).toEqual([
    'art_1 第一条',
    'art_1__para_1 – 甲。',
    'art_2 第二条',
    'art_2__para_1 – 乙。',
  ])
})

test('之一、之二各为一条', () => {
  const text = '第一百二十条 甲。\n第一百二十条之一 乙。\n第一百二十条之二 丙。\n第一百二十一条 丁。'
  expect(shown(text).filter((line) => !line.includes('para'))).toEqual([
    'art_120 第一百二十条',
    'art_120-1 第一百二十条之一',
    'art_120-2 第一百二十条之二',
    'art_121 第一百二十一条',
  ])
  expect(odd(text)).toEqual(['1 第一百二十条 jump 1'])
})

test.for([
  ['(一)', '1.', 'art_1__para_1__point_1', 'art_1__para_1__point_1__indent_1'],
  ['(一)', '（1）', 'art_1__para_1__point_1', 'art_1__para_1__point_1__indent_1'],
  ['(一)', '①', 'art_1__para_1__point_1', 'art_1__para_1__point_1__indent_1'],
  ['1.', '(一)', 'art_1__para_1__point_1', 'art_1__para_1__point_1__indent_1'],
  ['1、', '①', 'art_1__para_1__point_1', 'art_1__para_1__point_1__indent_1'],
  ['一、', '(一)', 'art_1__para_1__point_1', 'art_1__para_1__point_1__indent_1'],
  ['（一）', '1．', 'art_1__para_1__point_1', 'art_1__para_1__point_1__indent_1'],
] as const)('先见的编号 %s 是项，后见的 %s 是目', ([outer, inner, point, indent]) => {
  expect(shown(`第一条 甲:\n${outer}乙:\n${inner}丙。`)).toEqual([
    'art_1 第一条',
    'art_1__para_1 – 甲:',
    `${point} ${outer} 乙:`,
    `${indent} ${inner} 丙。`,
  ])
})

test('1. 直接在条下是项，在 (一) 之下是目，逐款各算', () => {
  const text = '第一条 甲:\n1.乙;\n2.丙。\n第二条 丁:\n(一)戊:\n1.己;\n(二)庚:\n1.辛。\n壬:\n1.癸。'
  expect(shown(text)).toEqual([
    'art_1 第一条',
    'art_1__para_1 – 甲:',
    'art_1__para_1__point_1 1. 乙;',
    'art_1__para_1__point_2 2. 丙。',
    'art_2 第二条',
    'art_2__para_1 – 丁:',
    'art_2__para_1__point_1 (一) 戊:',
    'art_2__para_1__point_1__indent_1 1. 己;',
    'art_2__para_1__point_2 (二) 庚:',
    'art_2__para_1__point_2__indent_1 1. 辛。',
    'art_2__para_2 – 壬:',
    'art_2__para_2__point_1 1. 癸。',
  ])
  expect(odd(text)).toEqual([])
})

test('项之后另起的一行是下一款', () => {
  expect(shown('第一条 甲:\n(一)乙;\n(二)丙。\n丁。\n戊:\n(一)己。')).toEqual([
    'art_1 第一条',
    'art_1__para_1 – 甲:',
    'art_1__para_1__point_1 (一) 乙;',
    'art_1__para_1__point_2 (二) 丙。',
    'art_1__para_2 – 丁。',
    'art_1__para_3 – 戊:',
    'art_1__para_3__point_1 (一) 己。',
  ])
})

test('条标之后紧接各项，仍有一款，款中无字', () => {
  expect(shown('第一条 安全责任\n(一)一般责任\n1.甲;\n2.乙。')).toEqual([
    'art_1 第一条 [安全责任]',
    'art_1__para_1 –',
    'art_1__para_1__point_1 (一) 一般责任',
    'art_1__para_1__point_1__indent_1 1. 甲;',
    'art_1__para_1__point_1__indent_2 2. 乙。',
  ])
})

test.for([
  ['第一条 申诉复核\n甲。', '申诉复核'],
  ['第一条　申诉复核\n\n甲。', '申诉复核'],
  ['第一条 定义(一般)\n(一)甲。', '定义(一般)'],
] as const)('条标：%j', ([text, heading]) => {
  expect(parse(text).provisions.map((article) => article.heading)).toEqual([heading])
})

test.for([
  '第一条 本办法自发布之日起施行',
  '第一条 申诉复核\n第二条 甲。',
  '第一条 有下列情形之一的:\n(一)甲。',
  '第一条 对有下列情形之一的\n(一)甲。',
  '第一条 甲,乙\n丙。',
  '第一条 实行责任追究。\n丙。',
])('不是条标，是第一款：%j', (text) => {
  const [article] = parse(text).provisions
  expect(article?.heading).toBeNull()
  expect(article?.children[0]).toMatchObject({ kind: 'paragraph', eId: 'art_1__para_1' })
})

test('条号单独一行，下一行是第一款', () => {
  expect(shown('第一条\n甲。\n乙。\n第二条\n(一)丙。\n第三条')).toEqual([
    'art_1 第一条',
    'art_1__para_1 – 甲。',
    'art_1__para_2 – 乙。',
    'art_2 第二条',
    'art_2__para_1 –',
    'art_2__para_1__point_1 (一) 丙。',
    'art_3 第三条',
  ])
})

test('章名拉开空格、不拉开空格，都是章', () => {
  expect(shown('第一章 总 则\n第一条 甲。\n第二章附则\n第二条 乙。')).toContain('chp_1 第一章 [总 则]')
  expect(shown('第一章 总 则\n第一条 甲。\n第二章附则\n第二条 乙。')).toContain('chp_2 第二章 [附则]')
})

test('不编号的附则接着前章编', () => {
  expect(shown('第一章 总则\n第一条 甲。\n附 则\n第二条 乙。')).toEqual([
    'chp_1 第一章 [总则]',
    'art_1 第一条',
    'art_1__para_1 – 甲。',
    'chp_2 – [附 则]',
    'art_2 第二条',
    'art_2__para_1 – 乙。',
  ])
})

test.for([
  '第七条、第八条所列情形,应当追究责任。',
  '第七条,第八条所列情形,应当追究责任。',
  '第七条至第九条所列情形,应当追究责任。',
  '第七条和第八条所列情形,应当追究责任。',
  '第七条及第八条所列情形,应当追究责任。',
  '第七条或者第八条所列情形,应当追究责任。',
  '第七条规定的情形,应当追究责任。',
  '第七条所列情形,应当追究责任。',
  '第七条所称责任,是指领导责任。',
  '第七条第二款所列情形,应当追究责任。',
  '第七条第(二)项所列情形,应当追究责任。',
  '第七条的规定,适用于本条。',
  '第三章规定的情形,应当追究责任。',
  '第二节所列情形,从其规定。',
])('以条号起首的句子是款，不是条：%s', (sentence) => {
  expect(shown(`第一条 甲。\n${sentence}\n第二条 乙。`)).toEqual([
    'art_1 第一条',
    'art_1__para_1 – 甲。',
    `art_1__para_2 – ${sentence}`,
    'art_2 第二条',
    'art_2__para_1 – 乙。',
  ])
})

test.for([
  '2015年6月1日起施行。',
  '3.5公里以内的,从其规定。',
  '十年以内不得担任。',
  '(见附件)从其规定。',
  '(十十)甲。',
])('像编号而不是编号：%s', (sentence) => {
  expect(shown(`第一条 甲。\n${sentence}`).at(-1)).toBe(`art_1__para_2 – ${sentence}`)
})

test('题名各行与正文前的话分开', () => {
  const text = '(甲字[2009]1号)\n现将《乙办法(试行)》发给你们。\n乙办法\n(试行)\n第一条 丙。'
  const tree = parse(text, { title: '乙办法(试行)' })
  expect(tree.title).toEqual([
    { words: '乙办法', line: 3 },
    { words: '(试行)', line: 4 },
  ])
  expect(shown(text, { title: '乙办法(试行)' })).toEqual([
    'preamble__para_1 – (甲字[2009]1号)',
    'preamble__para_2 – 现将《乙办法(试行)》发给你们。',
    'art_1 第一条',
    'art_1__para_1 – 丙。',
  ])
})

test('不知题名时，正文前各行都是正文前的话', () => {
  expect(parse('乙办法\n第一条 丙。').title).toEqual([])
  expect(shown('乙办法\n第一条 丙。')[0]).toBe('preamble__para_1 – 乙办法')
})

test('表整张收在所在的条里，其后另起一款', () => {
  expect(shown('第一条 甲:\n| 一 | 二 |\n\n| 三 | 四 |\n乙。\n丙\t丁\n第二条 戊。')).toEqual([
    'art_1 第一条',
    'art_1__para_1 – 甲:',
    'art_1__table_1 – | 一 | 二 |\n| 三 | 四 |',
    'art_1__para_2 – 乙。',
    'art_1__table_2 – 丙\t丁',
    'art_2 第二条',
    'art_2__para_1 – 戊。',
  ])
})

test.for(['附件', '附件1:', '附件：名单', '附录', '附表一:', '附:'])(
  '%s 起为附件，整件收下，不再拆条',
  (head) => {
    expect(shown(`第一条 甲。\n${head}\n第一条 乙。\n(一)丙。\n| 丁 |`)).toEqual([
      'art_1 第一条',
      'art_1__para_1 – 甲。',
      `att_1 – [${head}] 第一条 乙。\n(一)丙。\n| 丁 |`,
    ])
  },
)

test('附件二字在句中不起附件', () => {
  expect(shown('第一条 甲。\n附件所列单位从其规定。').at(-1)).toBe('art_1__para_2 – 附件所列单位从其规定。')
})

test('没有条的文件，一、为最外一级，(一) 在其下', () => {
  expect(shown('通知\n一、甲。\n(一)乙;\n(二)丙。\n二、丁。')).toEqual([
    'preamble__para_1 – 通知',
    'art_1 一、',
    'art_1__para_1 – 甲。',
    'art_1__para_1__point_1 (一) 乙;',
    'art_1__para_1__point_2 (二) 丙。',
    'art_2 二、',
    'art_2__para_1 – 丁。',
  ])
})

test('连一、也没有的，(一) 为最外一级，1. 在其下', () => {
  expect(shown('通知\n(一)甲:\n1.乙。\n(二)丙。')).toEqual([
    'preamble__para_1 – 通知',
    'art_1 (一)',
    'art_1__para_1 – 甲:',
    'art_1__para_1__point_1 1. 乙。',
    'art_2 (二)',
    'art_2__para_1 – 丙。',
  ])
})

test('有条的文件里，一、只是项', () => {
  expect(shown('第一条 甲:\n一、乙;\n二、丙。').slice(2)).toEqual([
    'art_1__para_1__point_1 一、 乙;',
    'art_1__para_1__point_2 二、 丙。',
  ])
})

test('各行记下所在的行号，空行照算', () => {
  const [article] = parse('\n\n第一条\n\n甲:\n(一)乙。').provisions
  expect(article).toMatchObject({ line: 3, children: [{ line: 5, children: [{ line: 6 }] }] })
})
