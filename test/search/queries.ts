/** A query as a reader may type it, with the whole of what is right. */
export interface ChosenQuery {
  readonly typed: string
  /** What is looked for in the end, where that is not what was typed. */
  readonly asked?: string
  /** Addresses that it cites (`ningbo-2015#art_7__para_1__point_8`; `qinghai-2015#lost 5`; `ningbo-2015#missing`), in the order of the collection (railway, qinghai, ningbo, township), in document order; left out where it is no citation. */
  readonly cited?: readonly string[]
  /** Addresses of every provision that holds the words, in any order; `[]` where none does. */
  readonly words: readonly string[]
  /** Nothing at all is found. */
  readonly none?: true
  /** What is offered first instead. */
  readonly offered?: string
}
export const chosenQueries: readonly ChosenQuery[] = [
  // Citations.
  { typed: '宁波七条八项', cited: ['ningbo-2015#art_7__para_1__point_8'], words: [] },
  { typed: '第7条第(八)项', cited: ['ningbo-2015#art_7__para_1__point_8'], words: [] },
  { typed: '第七條第八項', cited: ['ningbo-2015#art_7__para_1__point_8'], words: [] },
  { typed: '7-1-8', cited: ['ningbo-2015#art_7__para_1__point_8'], words: [] },
  { typed: 'nb 7.8', cited: ['ningbo-2015#art_7__para_1__point_8'], words: [] },
  {
    typed: '第七条',
    cited: ['railway-2009#art_7', 'qinghai-2015#art_7', 'ningbo-2015#art_7', 'township#art_7'],
    words: [
      'ningbo-2015#art_13__para_1',
      'ningbo-2015#art_15__para_1',
      'ningbo-2015#art_16__para_1',
      'township#art_12__para_1',
    ],
  },
  {
    typed: '7-1',
    cited: [
      'railway-2009#art_7__para_1',
      'railway-2009#art_7__para_1__point_1',
      'qinghai-2015#art_7__para_1',
      'qinghai-2015#art_7__para_1__point_1',
      'ningbo-2015#art_7__para_1',
      'ningbo-2015#art_7__para_1__point_1',
      'township#art_7__para_1',
    ],
    words: [],
  },
  {
    typed: '8-2',
    cited: [
      'railway-2009#art_8__para_1__point_2',
      'ningbo-2015#art_8__para_1__point_2',
      'township#art_8__para_1__point_2',
      'township#art_8__para_2',
    ],
    words: [],
  },
  {
    typed: '6-1-5',
    cited: [
      'railway-2009#art_6__para_1__point_5',
      'qinghai-2015#art_6__para_1__point_5',
      'township#art_6__para_1__point_1__indent_5',
    ],
    words: [],
  },
  { typed: '铁路13条(二)5', cited: ['railway-2009#art_13__para_1__point_2__indent_5'], words: [] },
  {
    typed: '《铁路建设责任追究暂行办法》第十三条第（二）项第5目',
    cited: ['railway-2009#art_13__para_1__point_2__indent_5'],
    words: [],
  },
  { typed: 'tielu 13-3-10', cited: ['railway-2009#art_13__para_1__point_3__indent_10'], words: [] },
  { typed: '铁路２２条２款', cited: ['railway-2009#art_22__para_2'], words: [] },
  { typed: '第十九条第二款', cited: ['ningbo-2015#art_19__para_2'], words: [] },
  { typed: '第十条第十一项', cited: ['ningbo-2015#art_10__para_1__point_11'], words: [] },
  { typed: '镇六条一项5目', cited: ['township#art_6__para_1__point_1__indent_5'], words: [] },
  { typed: '某镇第二十三条', cited: ['township#art_23'], words: [] },
  { typed: '第三章', cited: ['railway-2009#chp_3', 'ningbo-2015#chp_3', 'township#chp_3'], words: [] },
  { typed: '铁路第五章', cited: ['railway-2009#chp_5'], words: [] },
  {
    typed: '第五条',
    cited: ['railway-2009#art_5', 'qinghai-2015#lost 5', 'ningbo-2015#art_5', 'township#art_5'],
    words: [],
  },
  { typed: '青海第十三条', cited: ['qinghai-2015#lost 13'], words: [] },
  { typed: 'qh 14条', cited: ['qinghai-2015#lost 14'], words: [] },
  { typed: '青海六条(三)', cited: ['qinghai-2015#art_6__para_1__point_3'], words: [] },
  { typed: '宁波第三十条', cited: ['ningbo-2015#missing'], words: [] },
  { typed: '宁波第十一条第四款', cited: ['ningbo-2015#missing'], words: [] },
  // Words: measures, circumstances, terms, amounts, words only printed, words only conjectured, headings.
  {
    typed: '通报批评',
    words: [
      'railway-2009#art_16__para_1',
      'railway-2009#art_16__para_2',
      'railway-2009#art_19__para_1',
      'qinghai-2015#art_7__para_1__point_1',
      'qinghai-2015#art_7__para_1__point_2',
      'ningbo-2015#art_13__para_1',
      'ningbo-2015#art_14__para_1',
      'township#art_8__para_1__point_1',
      'township#art_8__para_1__point_2',
    ],
  },
  {
    typed: '诫勉谈话',
    words: [
      'railway-2009#art_16__para_2',
      'qinghai-2015#art_7__para_1__point_2',
      'ningbo-2015#art_14__para_1',
      'township#art_8__para_1__point_2',
    ],
  },
  { typed: '戒勉谈话', words: ['railway-2009#art_16__para_2'] },
  {
    typed: '责令辞职',
    words: [
      'qinghai-2015#art_7__para_1__point_2',
      'ningbo-2015#art_14__para_1',
      'ningbo-2015#art_19__para_2',
      'township#art_8__para_1__point_2',
      'township#art_18__para_2',
    ],
  },
  {
    typed: '一案双查',
    words: [
      'qinghai-2015#art_6__para_1__point_9',
      'ningbo-2015#art_6__para_5',
      'ningbo-2015#art_7__para_1__point_10',
      'ningbo-2015#art_10__para_1__point_8',
      'township#art_16__para_1',
    ],
  },
  {
    typed: '“四风”、',
    words: [
      'qinghai-2015#art_6__para_1__point_4',
      'ningbo-2015#art_7__para_1__point_8',
      'ningbo-2015#art_10__para_1__point_6',
      'township#art_6__para_1__point_1__indent_7',
      'township#art_6__para_1__point_2__indent_6',
    ],
  },
  {
    typed: '「第一责任人」',
    words: ['ningbo-2015#art_5__para_1', 'ningbo-2015#art_5__para_3', 'ningbo-2015#art_8__para_1__point_5'],
  },
  {
    typed: '小金库',
    words: ['railway-2009#art_8__para_1__point_9', 'railway-2009#art_13__para_1__point_3__indent_10'],
  },
  {
    typed: '30万元',
    words: [
      'railway-2009#art_13__para_1__point_1__indent_1',
      'railway-2009#art_13__para_1__point_2__indent_1',
    ],
  },
  {
    typed: '100万元',
    words: [
      'railway-2009#art_13__para_1__point_2__indent_9',
      'railway-2009#art_13__para_1__point_3__indent_7',
    ],
  },
  {
    typed: '300万元',
    words: [
      'railway-2009#art_13__para_1__point_2__indent_1',
      'railway-2009#art_13__para_1__point_3__indent_1',
    ],
  },
  {
    typed: '2000万元',
    words: [
      'railway-2009#art_13__para_1__point_2__indent_7',
      'railway-2009#art_13__para_1__point_3__indent_3',
    ],
  },
  {
    typed: '500万元（含）以上',
    words: [
      'railway-2009#art_13__para_1__point_3__indent_2',
      'railway-2009#art_13__para_1__point_3__indent_4',
      'railway-2009#art_13__para_1__point_3__indent_8',
      'railway-2009#art_13__para_1__point_3__indent_12',
    ],
  },
  {
    typed: '200万元（不含）以下',
    words: [
      'railway-2009#art_13__para_1__point_1__indent_3',
      'railway-2009#art_13__para_1__point_1__indent_5',
      'railway-2009#art_13__para_1__point_1__indent_6',
      'railway-2009#art_13__para_1__point_1__indent_7',
    ],
  },
  {
    typed: '20%',
    words: [
      'railway-2009#art_13__para_1__point_1__indent_4',
      'railway-2009#art_13__para_1__point_2__indent_4',
    ],
  },
  {
    typed: 'I类变更设计',
    words: [
      'railway-2009#art_8__para_1__point_2',
      'railway-2009#art_13__para_1__point_1__indent_4',
      'railway-2009#art_13__para_1__point_2__indent_4',
    ],
  },
  { typed: '2015年6月1日', words: ['ningbo-2015#art_25__para_1'] },
  { typed: '铁建设[2009]112号', words: ['railway-2009#preamble__para_1'] },
  { typed: '处臵', words: ['qinghai-2015#art_6__para_1__point_5', 'qinghai-2015#art_6__para_1__point_8'] },
  { typed: '对反规定的', words: ['ningbo-2015#art_10__para_1__point_6'] },
  { typed: '阻挠查处', words: ['qinghai-2015#art_6__para_1__point_11'] },
  { typed: '未针对', words: ['ningbo-2015#art_9__para_1__point_1'] },
  { typed: '予以口头批评', words: ['qinghai-2015#art_7__para_1__point_1'] },
  { typed: '不为执纪执法机关', words: ['township#art_6__para_1__point_1__indent_6'] },
  { typed: '投资控制', words: ['railway-2009#art_13'] },
  { typed: '责任等级', words: ['railway-2009#chp_3', 'railway-2009#art_16__para_3'] },
  { typed: '申诉复核', words: ['railway-2009#art_24'] },
  {
    typed: '情节较轻的，责令作出书面检查',
    words: ['ningbo-2015#art_13__para_1', 'township#art_8__para_1__point_1'],
  },
  { typed: '五不直接分管', words: ['ningbo-2015#art_8__para_1__point_7'] },
  { typed: '三书两报告', words: ['ningbo-2015#art_6__para_2'] },
  {
    typed: '违法分包',
    words: [
      'railway-2009#art_9__para_1__point_3',
      'railway-2009#art_13__para_1__point_2__indent_3',
      'railway-2009#art_13__para_1__point_3__indent_6',
    ],
  },
  {
    typed: '窝案串案',
    words: [
      'ningbo-2015#art_7__para_1__point_1',
      'ningbo-2015#art_15__para_1__point_4',
      'township#art_6__para_1__point_1__indent_5',
    ],
  },
  {
    typed: '取消当年考核评优',
    words: ['qinghai-2015#art_9__para_2', 'ningbo-2015#art_19__para_1', 'township#art_18__para_1'],
  },
  {
    typed: '移送司法机关',
    words: ['ningbo-2015#art_14__para_1', 'ningbo-2015#art_17__para_1', 'township#art_8__para_1__point_2'],
  },
  { typed: '谁主管,谁负责', words: ['ningbo-2015#art_3__para_1', 'township#art_3__para_1'] },
  // Several words.
  {
    typed: '招标 弄虚作假',
    words: ['railway-2009#art_9__para_1__point_1', 'railway-2009#art_13__para_1__point_2__indent_2'],
  },
  {
    typed: '四风 群众反映强烈',
    words: ['ningbo-2015#art_7__para_1__point_8', 'ningbo-2015#art_10__para_1__point_6'],
  },
  {
    typed: '隐瞒不报 压案不查',
    words: [
      'qinghai-2015#art_6__para_1__point_11',
      'ningbo-2015#art_8__para_1__point_8',
      'ningbo-2015#art_10__para_1__point_7',
    ],
  },
  { typed: '退休 责任追究', words: ['ningbo-2015#art_18__para_1'] },
  { typed: '免职 一年内', words: ['ningbo-2015#art_19__para_2', 'township#art_18__para_2'] },
  {
    typed: '情节较轻 书面检查',
    words: [
      'qinghai-2015#art_7__para_1__point_1',
      'qinghai-2015#art_7__para_1__point_2',
      'ningbo-2015#art_13__para_1',
      'ningbo-2015#art_14__para_1',
      'township#art_8__para_1__point_1',
      'township#art_8__para_1__point_2',
    ],
  },
  {
    typed: '挪用 建设资金',
    words: [
      'railway-2009#art_8__para_1__point_6',
      'railway-2009#art_13__para_1__point_2__indent_9',
      'railway-2009#art_13__para_1__point_3__indent_7',
    ],
  },
  { typed: '铁路 隐瞒不报', words: ['railway-2009#art_6__para_1__point_4'] },
  {
    typed: '人员死亡 安全主管部门',
    words: ['railway-2009#art_21__para_2', 'railway-2009#art_22__para_3', 'railway-2009#art_25__para_2'],
  },
  {
    typed: '200万元 虚列',
    words: [
      'railway-2009#art_13__para_1__point_1__indent_6',
      'railway-2009#art_13__para_1__point_2__indent_11',
    ],
  },
  // Traditional characters.
  {
    typed: '一案雙查',
    asked: '一案双查',
    words: [
      'qinghai-2015#art_6__para_1__point_9',
      'ningbo-2015#art_6__para_5',
      'ningbo-2015#art_7__para_1__point_10',
      'ningbo-2015#art_10__para_1__point_8',
      'township#art_16__para_1',
    ],
  },
  {
    typed: '誡勉談話',
    asked: '诫勉谈话',
    words: [
      'railway-2009#art_16__para_2',
      'qinghai-2015#art_7__para_1__point_2',
      'ningbo-2015#art_14__para_1',
      'township#art_8__para_1__point_2',
    ],
  },
  {
    typed: '壓案不查',
    asked: '压案不查',
    words: [
      'qinghai-2015#art_6__para_1__point_11',
      'ningbo-2015#art_7__para_1__point_9',
      'ningbo-2015#art_8__para_1__point_8',
      'ningbo-2015#art_10__para_1__point_7',
    ],
  },
  {
    typed: '責令辭職',
    asked: '责令辞职',
    words: [
      'qinghai-2015#art_7__para_1__point_2',
      'ningbo-2015#art_14__para_1',
      'ningbo-2015#art_19__para_2',
      'township#art_8__para_1__point_2',
      'township#art_18__para_2',
    ],
  },
  {
    typed: '徵地拆遷',
    asked: '征地拆迁',
    words: [
      'railway-2009#art_9__para_1__point_4',
      'railway-2009#art_13__para_1__point_1__indent_6',
      'railway-2009#art_13__para_1__point_2__indent_11',
      'railway-2009#art_13__para_1__point_3__indent_8',
    ],
  },
  {
    typed: '小金庫',
    asked: '小金库',
    words: ['railway-2009#art_8__para_1__point_9', 'railway-2009#art_13__para_1__point_3__indent_10'],
  },
  { typed: '懲前毖後', asked: '惩前毖后', words: ['ningbo-2015#art_3__para_1'] },
  { typed: '書面申訴', asked: '书面申诉', words: ['township#art_19__para_1'] },
  // Pinyin, in full and initials.
  {
    typed: 'yasc',
    asked: '一案双查',
    words: [
      'qinghai-2015#art_6__para_1__point_9',
      'ningbo-2015#art_6__para_5',
      'ningbo-2015#art_7__para_1__point_10',
      'ningbo-2015#art_10__para_1__point_8',
      'township#art_16__para_1',
    ],
  },
  {
    typed: 'yianshuangcha',
    asked: '一案双查',
    words: [
      'qinghai-2015#art_6__para_1__point_9',
      'ningbo-2015#art_6__para_5',
      'ningbo-2015#art_7__para_1__point_10',
      'ningbo-2015#art_10__para_1__point_8',
      'township#art_16__para_1',
    ],
  },
  {
    typed: 'yigangshuangze',
    asked: '一岗双责',
    words: [
      'ningbo-2015#art_5__para_1',
      'ningbo-2015#art_5__para_4',
      'ningbo-2015#art_9__para_1__point_5',
      'township#art_3__para_1',
    ],
  },
  {
    typed: 'xiaojinku',
    asked: '小金库',
    words: ['railway-2009#art_8__para_1__point_9', 'railway-2009#art_13__para_1__point_3__indent_10'],
  },
  {
    typed: 'zhengdichaiqian',
    asked: '征地拆迁',
    words: [
      'railway-2009#art_9__para_1__point_4',
      'railway-2009#art_13__para_1__point_1__indent_6',
      'railway-2009#art_13__para_1__point_2__indent_11',
      'railway-2009#art_13__para_1__point_3__indent_8',
    ],
  },
  {
    typed: 'ymbb',
    asked: '隐瞒不报',
    words: [
      'railway-2009#art_6__para_1__point_4',
      'railway-2009#art_7__para_1__point_4',
      'railway-2009#art_12__para_1__point_3__indent_2',
      'qinghai-2015#art_6__para_1__point_11',
      'ningbo-2015#art_8__para_1__point_8',
      'ningbo-2015#art_9__para_1__point_7',
      'ningbo-2015#art_10__para_1__point_7',
      'township#art_6__para_1__point_2__indent_5',
    ],
  },
  {
    typed: 'tbpp',
    asked: '通报批评',
    words: [
      'railway-2009#art_16__para_1',
      'railway-2009#art_16__para_2',
      'railway-2009#art_19__para_1',
      'qinghai-2015#art_7__para_1__point_1',
      'qinghai-2015#art_7__para_1__point_2',
      'ningbo-2015#art_13__para_1',
      'ningbo-2015#art_14__para_1',
      'township#art_8__para_1__point_1',
      'township#art_8__para_1__point_2',
    ],
  },
  {
    typed: 'zlcz',
    asked: '责令辞职',
    words: [
      'qinghai-2015#art_7__para_1__point_2',
      'ningbo-2015#art_14__para_1',
      'ningbo-2015#art_19__para_2',
      'township#art_8__para_1__point_2',
      'township#art_18__para_2',
    ],
  },
  // A wrong character: nothing is found, and what may have been meant is offered.
  { typed: '压按不查', words: [], none: true, offered: '压案不查' },
  { typed: '诫免谈话', words: [], none: true, offered: '诫勉谈话' },
  { typed: '一岗双则', words: [], none: true, offered: '一岗双责' },
  { typed: '慵懒散', words: [], none: true, offered: '庸懒散' },
  { typed: '徇私舞蔽', words: [], none: true, offered: '徇私舞弊' },
  { typed: '窝案窜案', words: [], none: true, offered: '窝案串案' },
  { typed: '征地折迁', words: [], none: true, offered: '征地拆迁' },
  // An instrument and words.
  {
    typed: '宁波 压案不查',
    words: [
      'ningbo-2015#art_7__para_1__point_9',
      'ningbo-2015#art_8__para_1__point_8',
      'ningbo-2015#art_10__para_1__point_7',
    ],
  },
  {
    typed: '铁路 小金库',
    words: ['railway-2009#art_8__para_1__point_9', 'railway-2009#art_13__para_1__point_3__indent_10'],
  },
  { typed: '某镇 一年内', words: ['township#art_16__para_1__point_2', 'township#art_18__para_2'] },
  // Nothing.
  { typed: '龘龘', words: [], none: true },
  { typed: '量子纠缠', words: [], none: true },
  { typed: '醉驾', words: [], none: true },
  { typed: 'qwxvzk', words: [], none: true },
]
