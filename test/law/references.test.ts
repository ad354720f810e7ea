import { expect, test } from 'vitest'
import { findReferences, indexOf, parse, resolveIn, type Target } from '#law'

const text = `第一章 总则
第一条 甲。
第二条 乙:
(一)丙;
(二)丁:
1.戊;
2.己;
(三)庚。
辛:
(一)壬;
(二)癸;
(三)子。
丑。
第三条 寅。
第二章 分则
第四条 卯。
第四条之一 辰。
第四条之二 甲。
第四条之三 乙。
第五条 巳:
(一)午;
残句。
第十条 未。`
const tree = parse(text, {
  gaps: [{ eId: 'gap_1', resumesWith: '残句', resumes: 'art_9__para_1' }],
  supplied: { art_9: '第九条' },
})
const context = {
  title: '某市责任追究暂行办法',
  index: indexOf(tree),
  lost: new Map([6, 7, 8].map((number) => [number, 'gap_1'])),
}

/** Each reference as `words → target`, with 自称不合 after a misnamed one. */
function found(
  words: string,
  from = 'art_3__para_1',
  { title = context.title, names = new Map<string, string>() } = {},
): readonly string[] {
  return findReferences(words, from, { ...context, title, names }).map(
    ({ words: own, target, misnamed, ...at }) => {
      expect(words.slice(at.start, at.end)).toBe(own)
      expect(at.from).toBe(from)
      return `${own} → ${led(target)}${misnamed ? ' 自称不合' : ''}`
    },
  )
}

function led(target: Target): string {
  switch (target.kind) {
    case 'provisions':
      return target.eIds.join(' ')
    case 'external':
      return `《${target.title}》${target.provision ?? ''}`
    default:
      return target.kind
  }
}

test.for([
  ['有本办法第二条所列情形', ['本办法第二条 → art_2']],
  ['有本办法第二条、第四条所列情形', ['本办法第二条、第四条 → art_2 art_4']],
  ['本办法第一条和第三条', ['本办法第一条和第三条 → art_1 art_3']],
  ['本办法第二条至第四条', ['本办法第二条至第四条 → art_2 art_3 art_4']],
  ['本办法第四条至第五条', ['本办法第四条至第五条 → art_4 art_4-1 art_4-2 art_4-3 art_5']],
  ['本办法的第二条', ['本办法的第二条 → art_2']],
  ['有第二条、第四条所列情形', ['第二条、第四条 → art_2 art_4']],
  ['第一条至第三条', ['第一条至第三条 → art_1 art_2 art_3']],
  ['第一条、第三条至第四条、第十条', ['第一条、第三条至第四条、第十条 → art_1 art_3 art_4 art_10']],
  ['第四条之一', ['第四条之一 → art_4-1']],
  ['第二条第二款至第四条', ['第二条第二款至第四条 → art_2__para_2 art_3 art_4']],
  ['第四条至第四条之三', ['第四条至第四条之三 → art_4 art_4-1 art_4-2 art_4-3']],
  ['第四条之一至第四条之三', ['第四条之一至第四条之三 → art_4-1 art_4-2 art_4-3']],
  ['第四条之二至第五条', ['第四条之二至第五条 → art_4-2 art_4-3 art_5']],
  ['第2条', ['第2条 → art_2']],
  ['第二条第二款', ['第二条第二款 → art_2__para_2']],
  ['第二条第(二)项', ['第二条第(二)项 → art_2__para_1__point_2']],
  ['第二条第二项', ['第二条第二项 → art_2__para_1__point_2']],
  ['第二条第（二）项', ['第二条第（二）项 → art_2__para_1__point_2']],
  ['第二条第(二)项第1目', ['第二条第(二)项第1目 → art_2__para_1__point_2__indent_1']],
  ['第二条第二款第(一)项', ['第二条第二款第(一)项 → art_2__para_2__point_1']],
  ['第二条第(一)项、第(三)项', ['第二条第(一)项、第(三)项 → art_2__para_1__point_1 art_2__para_1__point_3']],
  [
    '第二条第二款第(一)项、第(三)项',
    ['第二条第二款第(一)项、第(三)项 → art_2__para_2__point_1 art_2__para_2__point_3'],
  ],
  [
    '第二条第(一)项至第(三)项',
    ['第二条第(一)项至第(三)项 → art_2__para_1__point_1 art_2__para_1__point_2 art_2__para_1__point_3'],
  ],
  ['第二条第一款至第三款', ['第二条第一款至第三款 → art_2__para_1 art_2__para_2 art_2__para_3']],
  ['第二条、第四条规定的,从第一条', ['第二条、第四条 → art_2 art_4', '第一条 → art_1']],
] as const)('条款的引用：%s', ([words, expected]) => {
  expect(found(words)).toEqual(expected)
})

test.for([
  ['本条所称', 'art_2__para_1__point_2__indent_1', ['本条 → art_2']],
  ['本条第二款', 'art_2__para_1', ['本条第二款 → art_2__para_2']],
  ['本条第(二)项', 'art_2__para_3', ['本条第(二)项 → art_2__para_1__point_2']],
  ['本条第二款第(二)项', 'art_2__para_3', ['本条第二款第(二)项 → art_2__para_2__point_2']],
  [
    '本条第二款第(一)项、第(三)项',
    'art_2__para_3',
    ['本条第二款第(一)项、第(三)项 → art_2__para_2__point_1 art_2__para_2__point_3'],
  ],
  ['本条第一款、第三款', 'art_2__para_2', ['本条第一款、第三款 → art_2__para_1 art_2__para_3']],
  ['本条第一款至第三款', 'art_2__para_3', ['本条第一款至第三款 → art_2__para_1 art_2__para_2 art_2__para_3']],
  ['前款规定', 'art_2__para_2', ['前款 → art_2__para_1']],
  ['前款规定', 'art_2__para_2__point_1', ['前款 → art_2__para_1']],
  ['前款第(二)项', 'art_2__para_2', ['前款第(二)项 → art_2__para_1__point_2']],
  [
    '前款第(一)项至第(三)项',
    'art_2__para_3',
    ['前款第(一)项至第(三)项 → art_2__para_2__point_1 art_2__para_2__point_2 art_2__para_2__point_3'],
  ],
  ['前款和第四条', 'art_2__para_2', ['前款和第四条 → art_2__para_1 art_4']],
  ['前两款规定', 'art_2__para_3', ['前两款 → art_2__para_1 art_2__para_2']],
  ['前二款规定', 'art_2__para_3', ['前二款 → art_2__para_1 art_2__para_2']],
  ['本款第三项', 'art_2__para_2__point_1', ['本款第三项 → art_2__para_2__point_3']],
  ['本款第(三)项', 'art_2__para_2', ['本款第(三)项 → art_2__para_2__point_3']],
  ['前项规定', 'art_2__para_1__point_2', ['前项 → art_2__para_1__point_1']],
  ['本项所称', 'art_2__para_1__point_2__indent_2', ['本项 → art_2__para_1__point_2']],
  ['前条规定', 'art_3__para_1', ['前条 → art_2']],
  ['本章规定', 'art_3__para_1', ['本章 → chp_1']],
  ['从事前款所列行为', 'art_2__para_2', ['前款 → art_2__para_1']],
  ['以前条规定为准', 'art_3__para_1', ['前条 → art_2']],
] as const)('相对的引用：%s（在 %s）', ([words, from, expected]) => {
  expect(found(words, from)).toEqual(expected)
})

test.for([
  ['本办法第十一条', 'art_3__para_1', '本办法第十一条'],
  ['第二条、第十一条', 'art_3__para_1', '第二条、第十一条'],
  ['第二条第四款', 'art_3__para_1', '第二条第四款'],
  ['第二条第(四)项', 'art_3__para_1', '第二条第(四)项'],
  ['第四条之四', 'art_3__para_1', '第四条之四'],
  ['前款规定', 'art_2__para_1', '前款'],
  ['前两款规定', 'art_2__para_2', '前两款'],
  ['本款第四项', 'art_2__para_2', '本款第四项'],
  ['本条第九款、第一款', 'art_2__para_2', '本条第九款、第一款'],
  ['本条第一款、第九款', 'art_2__para_2', '本条第一款、第九款'],
  ['前条规定', 'art_1__para_1', '前条'],
] as const)('不存在的条款不落到别处：%s（在 %s）', ([words, from, own]) => {
  expect(found(words, from)).toEqual([`${own} → unresolved`])
})

test.for([
  ['本办法第七条', ['本办法第七条 → gap_1']],
  ['第六条、第八条', ['第六条、第八条 → gap_1']],
  ['第四条、第六条', ['第四条、第六条 → art_4 gap_1']],
  ['第四条至第七条', ['第四条至第七条 → art_4 art_4-1 art_4-2 art_4-3 art_5 gap_1']],
  ['第七条至第十条', ['第七条至第十条 → gap_1 art_9 art_10']],
  ['第五条至第九条', ['第五条至第九条 → art_5 gap_1 art_9']],
  ['第五条至第十条', ['第五条至第十条 → art_5 gap_1 art_9 art_10']],
] as const)('佚失的条落到缺失处：%s', ([words, expected]) => {
  expect(found(words)).toEqual(expected)
})

test.for([
  ['根据《中国共产党章程》', ['《中国共产党章程》 → 《中国共产党章程》']],
  ['《甲条例》、《乙办法(试行)》等', ['《甲条例》 → 《甲条例》', '《乙办法(试行)》 → 《乙办法(试行)》']],
  ['《甲条例》第二条', ['《甲条例》第二条 → 《甲条例》第二条']],
  ['《甲条例》(国务院令第495号)第二条', ['《甲条例》(国务院令第495号)第二条 → 《甲条例》第二条']],
  [
    '《甲条例》第二条、第四条第(二)项',
    ['《甲条例》第二条、第四条第(二)项 → 《甲条例》第二条、第四条第(二)项'],
  ],
  ['《贯彻《甲条例》实施办法》', ['《贯彻《甲条例》实施办法》 → 《贯彻《甲条例》实施办法》']],
  ['刑法第二条', ['刑法第二条 → 《刑法》第二条']],
  ['依照刑法第二条的规定', ['刑法第二条 → 《刑法》第二条']],
  ['依照刑法第二条、第三条', ['刑法第二条、第三条 → 《刑法》第二条、第三条']],
  ['违反本办法或者刑法第二条', ['本办法 → self', '刑法第二条 → 《刑法》第二条']],
  ['除刑法第二条另有规定外', ['刑法第二条 → 《刑法》第二条']],
  ['按照公务员法第二条', ['公务员法第二条 → 《公务员法》第二条']],
  ['按照甲条例第二条第二款', ['甲条例第二条第二款 → 《甲条例》第二条第二款']],
] as const)('别的文件：%s', ([words, expected]) => {
  expect(found(words)).toEqual(expected)
})

const names = new Map([
  ['渡口法', '中华人民共和国渡口管理法'],
  ['条例', '某省渡口条例'],
  ['解释', '某省渡口解释'],
  ['办法', '某市责任追究暂行办法'],
])

test.for([
  ['依照渡口法第二条处罚', ['渡口法第二条 → 《中华人民共和国渡口管理法》第二条']],
  ['渡船应当具备渡口法第二条、第四条', ['渡口法第二条、第四条 → 《中华人民共和国渡口管理法》第二条、第四条']],
  ['依照《渡口法》第二条处罚', ['《渡口法》第二条 → 《中华人民共和国渡口管理法》第二条']],
  ['《条例》第二条', ['《条例》第二条 → 《某省渡口条例》第二条']],
  ['依照《条例》处罚', ['《条例》 → 《某省渡口条例》']],
  ['《办法》第二条', ['《办法》第二条 → art_2']],
  ['《办法》', ['《办法》 → self']],
  ['应当适用本条例第二条', ['本条例第二条 → art_2 自称不合']],
  ['违反渡口法的', []],
  [`${'渡船载客，'.repeat(20)}依照渡口法第二条`, ['渡口法第二条 → 《中华人民共和国渡口管理法》第二条']],
  ['依照河道法第二条', ['河道法第二条 → 《河道法》第二条']],
] as const)('文内定下的简称：%s', ([words, expected]) => {
  expect(found(words, 'art_3__para_1', { names })).toEqual(expected)
})

test.for(['本', '该', '此'])('%s解释 不是那份解释', (which) => {
  expect(found(`${which}解释第二条`, 'art_3__para_1', { names }).join()).not.toContain('某省渡口解释')
})

test.for([
  ['第二条', ['art_2']],
  ['第二条第二款第（一）项', ['art_2__para_2__point_1']],
  ['第四条之一', ['art_4-1']],
  ['第一条、第三条', ['art_1', 'art_3']],
  ['第一条至第四条', ['art_1', 'art_2', 'art_3', 'art_4']],
  [
    '第二条第(一)项至第(三)项',
    ['art_2__para_1__point_1', 'art_2__para_1__point_2', 'art_2__para_1__point_3'],
  ],
  ['第十一条', null],
  ['第二条第四款', null],
  ['第一条、第十一条', null],
  ['第二款', null],
  ['第七条', null],
  ['', null],
] as const)('别处引用到这里：%s', ([written, expected]) => {
  expect(resolveIn(written, context.index)).toEqual(expected)
})

test('别处引用到这里，佚失的条落到缺失处', () => {
  expect(resolveIn('第五条至第七条', context.index, context.lost)).toEqual(['art_5', 'gap_1'])
})

test.for([
  ['本办法自发布之日起施行', ['本办法 → self']],
  ['本暂行办法所称', ['本暂行办法 → self']],
  ['违反本办法的,从重', ['本办法 → self']],
  ['本办法的规定', ['本办法 → self']],
  ['《某市责任追究暂行办法》', ['《某市责任追究暂行办法》 → self']],
  ['《某市责任追究暂行办法》第二条', ['《某市责任追究暂行办法》第二条 → art_2']],
  [
    '《中华人民共和国某市责任追究暂行办法(2020修订)》',
    ['《中华人民共和国某市责任追究暂行办法(2020修订)》 → self'],
  ],
  ['某市责任追究暂行办法第二条', ['某市责任追究暂行办法第二条 → art_2']],
  ['按照本规定', ['本规定 → self 自称不合']],
  ['按照本规定第二条', ['本规定第二条 → art_2 自称不合']],
  ['本条例第二条', ['本条例第二条 → art_2 自称不合']],
  ['完成本办法规定的任务', ['本办法 → self']],
] as const)('本文件自称：%s', ([words, expected]) => {
  expect(found(words)).toEqual(expected)
})

test.for([
  ['本暂行办法', '甲办法', '本暂行办法 → self 自称不合'],
  ['本暂行办法', '甲办法(试行)', '本暂行办法 → self 自称不合'],
  ['本办法', '甲办法（试行）', '本办法 → self'],
  ['本实施细则', '甲实施细则', '本实施细则 → self'],
  ['本细则', '甲实施细则', '本细则 → self'],
  ['本规定', '甲规定', '本规定 → self'],
] as const)('自称 %s，题名 %s', ([words, title, expected]) => {
  expect(found(words, 'art_3__para_1', { title })).toEqual([expected])
})

test.for([
  '基本规定',
  '根本规定',
  '原本规定',
  '成本规则',
  '基本准则',
  '基本条件',
  '符合下列基本条件:',
  '基本条款',
  '基本章程',
  '成本节约',
  '本项目',
  '基本项目',
  '资本项目',
  '资本项下',
  '成本',
  '提前款',
  '当前款',
  '目前条件成熟',
  '此前项目',
  '本地本单位',
  '本级人民政府',
  '条件、款项、项目',
  '三条意见',
  '一条',
  '两项规定',
  '有关规定',
  '第一责任人',
  '第二次',
  '2015年6月1日',
])('%s 不是引用', (words) => {
  expect(found(words, 'art_2__para_2__point_2')).toEqual([])
})
