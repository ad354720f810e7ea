import { expect, test } from 'vitest'
import { pack, real, signsOf, standsIn, texts } from './real.ts'

/**
 * Legal phrases near the texts, none of which stands in them. Each must find nothing under other words unasked; beside
 * it what is to be offered first among whole words, or null where nothing there is like it.
 */
const phrases: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  相反的词: {
    间接责任: '直接责任',
    间接领导责任: null,
    较小责任: '较大责任',
    次要责任: null,
    集体决策失误责任: null,
    从轻处罚: null,
    从宽处理: null,
    不予处分: null,
    有案不立: '有案不查',
    通报表扬: null,
    一岗单责: '一岗双责',
    一案单查: '一案双查',
    灯下暗: '灯下黑',
    保留意见: null,
    拒不配合: null,
    免除责任: null,
  },
  相近的方式: {
    记大功: '记大过',
    责令停职: '责令辞职',
    责令辞退: '责令辞职',
    引咎辞退: null,
    免职处分: '免职处理',
    降级处理: '降职处理',
    组织处分: '组织处理',
    纪律处理: '纪律处分',
    书面审查: '书面检查',
    口头检查: null,
    通报批示: '通报批评',
    劝勉谈话: '诫勉谈话',
    留党察看: null,
    开除党籍: null,
    党内警告: null,
    严重警告: null,
    行政记过: null,
    停职检查: null,
    移送检察机关: null,
    申诉复查: '申诉复核',
  },
  相近的程度: {
    较轻责任: null,
    重要责任: '重大责任',
    特别严重责任: null,
    全部责任: null,
    连带责任: null,
    主管责任: '主体责任',
    第二责任人: null,
    重大过失责任: null,
    特大事故: '较大事故',
    半年内: '一年内',
    三年内: null,
    一年以上: null,
  },
  错字: {
    末及时报告: '未及时报告',
    压按不查: '压案不查',
    隐满不报: '隐瞒不报',
    包蔽袒护: '包庇袒护',
    包庇坦护: '包庇袒护',
    徇私舞蔽: '徇私舞弊',
    征地折迁: '征地拆迁',
    诫免谈话: '诫勉谈话',
    书面检察: '书面检查',
    责令检察: '责令检查',
    书面申述: '书面申诉',
    党风廉正建设: '党风廉政建设',
    纪检监督机关: '纪检监察机关',
    主体责仼: '主体责任',
    领导班于: '领导班子',
    窝案窜案: '窝案串案',
    四凤问题: '四风”问题',
    慵懒散: '庸懒散',
    小金车: '小金库',
    免于追究: '免予追究',
    开除党藉: null,
    带病提拨: null,
  },
  缺字或多字: {
    挪用建设资金: '利用建设资金',
    第一责任者: '第一责任人',
    党政同责任: null,
    转包分包: '转包或分包',
    主要责任人: null,
    直接领导责任: null,
    调离岗位职务: null,
    铁道部门: null,
    铁路局长: null,
    铁路职工: null,
    镇党委书记: null,
    领导班子成员失察: null,
  },
  同义或别处的词: {
    非法分包: null,
    违法转包: '违法分包',
    擅自变动: '擅自变更',
    虚列概算: '虚报概算',
    设计变更: null,
    玩忽职守: null,
    滥用职权: null,
    贪污受贿: null,
    偷工减料: null,
    未经批准: null,
    '31万元': null,
    '50万元以下': null,
    二十万元: null,
    百分之二十: null,
    十五日内: null,
  },
}
const all = Object.values(phrases).flatMap(Object.entries<string | null>)

test('有一百个上下，原文里都没有', () => {
  expect(all.length).toBeGreaterThanOrEqual(90)
  expect(all.filter(([typed]) => texts.some((text) => standsIn(text, typed)))).toEqual([])
})

const bare = (words: string) => signsOf(words).join('')

test.for(all)('%s：不换成别的字句去查，只列出来请读者选', async ([typed, first]) => {
  const { asked, hits, scattered, cited } = await real.ask(typed)
  expect({ ...asked, hits, scattered, cited }).toEqual({
    how: 'typed',
    words: typed,
    others: [],
    within: null,
    label: null,
    hits: [],
    scattered: [],
    cited: [],
  })
  const { alike, apart } = await real.near(typed)
  expect(alike[0] ?? null).toBe(first)
  for (const one of alike) {
    expect(one).not.toBe(typed)
    expect(isWholeSomewhere(one), one).toBe(true)
    expect(found(await real.ask(one)), one).toBe(true)
  }
  if (apart !== null) {
    // The same characters, in whole words.
    expect(bare(apart)).toBe(bare(typed))
    for (const word of apart.split(' ')) expect(isWholeSomewhere(word), word).toBe(true)
    expect(found(await real.ask(apart)), apart).toBe(true)
  }
})

const found = ({ why }: { readonly why: unknown }) => why === null

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const words = texts.map((text) => ({
  text,
  begins: new Set([...[...segmenter.segment(text)].map(({ index }) => index), text.length]),
}))

/** Whether the words are a name, or stand somewhere from the beginning of a word to the end of one. */
function isWholeSomewhere(one: string): boolean {
  const named = pack.names.some(({ words: name, aliases = [] }) =>
    [name, ...aliases].some((way) => bare(way) === bare(one)),
  )
  return (
    named ||
    words.some(({ text, begins }) => {
      const at = text.indexOf(one)
      return at >= 0 && begins.has(at) && begins.has(at + one.length)
    })
  )
}

test.for([
  ['挪用建设资金', '挪用 建设资金'],
  ['免职处分', '免职 处分'],
  ['宁波压案不查', '宁波 压案不查'],
  ['较轻责任', '较轻 责任'],
  ['间接责任', null],
] as const)('%s：隔开了能找到的，请读者隔开', async ([typed, apart]) => {
  expect((await real.near(typed)).apart).toBe(apart)
})

test.for([
  ['路建设资金', ['建设资金']],
  ['案件不查', []],
  ['任领导干部', ['领导干部']],
  ['30.0万元', []],
  ['nb', []],
] as const)('%s：切断的词、别的数、所查的本身，都不列', async ([typed, offered]) => {
  expect((await real.near(typed)).alike).toEqual(offered)
})

test.for([
  ['压按不查 隐瞒不报', '压案不查 隐瞒不报'],
  ['压按不查 通报批评', '压案不查'],
  ['压按不查 -包庇', '压案不查 -包庇'],
] as const)('%s：几个词里错了一个，列的是 %s', async ([typed, first]) => {
  expect((await real.near(typed)).alike[0]).toBe(first)
})

test('查得到每个词而不在一处的，不把所查的再列一遍', async () => {
  for (const typed of ['集体决策 反对意见', '集体决策　反对意见', '压案不查 从其规定']) {
    const { alike, apart } = await real.near(typed)
    expect([typed, alike, apart]).toEqual([typed, [], null])
  }
})
