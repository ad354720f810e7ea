import { all, any, type Condition, cite, type Rule } from '#rules'
import { para, point } from './at.ts'
import { given, joined, read, rule, yes } from './words.ts'

const item = (id: string, at: number, quote: string, when: Condition) =>
  rule(id, {
    when: all(given('其他成员'), when),
    gives: { kind: 'liability', who: '领导班子其他成员', what: '责任', modality: '直述' },
    cites: [cite(point(9, at), quote), cite(para(9), '有下列情形之一的，追究领导班子其他成员的责任')],
    tags: ['所列情形'],
  })

export const article9: readonly Rule[] = [
  item(
    '第九条第(一)项',
    1,
    '导致职责范围内不正之风和腐败问题得不到有效治理，造成不良影响的',
    all(
      // The first suffices however 来 is read where the second is there too or the commas are read 择一.
      any(
        all(yes('a9i1_notTogether'), joined('commas', yes('a9i1_notTogether'), yes('a9i1_noControls'))),
        all(read('lai', '照印'), yes('a9i1_notTogether')),
        all(read('lai', '未'), joined('commas', yes('a9i1_notTogether'), yes('a9i1_noControls'))),
      ),
      yes('a9i1_untreated'),
      yes('a9i1_harm'),
    ),
  ),
  item(
    '第九条第(二)项',
    2,
    '无正当理由未及时整改落实，造成不良后果的',
    all(
      joined(
        'commas',
        any(yes('a9i2_notDone'), yes('a9i2_refused')),
        all(yes('a9i2_notRectified'), yes('a9i2_noReason')),
      ),
      yes('a9i2_harm'),
    ),
  ),
  item(
    '第九条第(三)项',
    3,
    '未及时采取措施督促纠正，致使问题扩大蔓延，造成不良后果的',
    all(joined('commas', yes('a9i3_lax'), yes('a9i3_notCorrected')), yes('a9i3_grew'), yes('a9i3_harm')),
  ),
  item(
    '第九条第(四)项',
    4,
    '整治作风不坚决，导致责任范围内作风问题得不到有效解决，或发生重大作风问题的',
    any(
      all(yes('a9i4_irresolute'), any(yes('a9i4_unsolved'), yes('a9i4_major'))),
      all(yes('a9i4_major'), read('majorStyle', '自成')),
    ),
  ),
  item(
    '第九条第(五)项',
    5,
    '未按时、如实向党委主要负责人及在民主生活会、述职述廉中报告',
    yes('a9i5_notReported'),
  ),
  item(
    '第九条第(六)项',
    6,
    '对重大事项未按照规定程序进行科学民主决策，或者未能正确执行集体决策，造成不良后果的',
    all(
      any(
        joined('commas', yes('a9i6_centralism'), any(yes('a9i6_procedure'), yes('a9i6_execution'))),
        all(yes('a9i6_execution'), read('orReach', '两组')),
      ),
      yes('a9i6_harm'),
    ),
  ),
  item(
    '第九条第(七)项',
    7,
    '未及时报告，不积极配合调查和处理，甚至隐瞒不报、干扰办案的',
    any(
      joined('commas', yes('a9i7_notReported'), yes('a9i7_uncooperative')),
      all(yes('a9i7_concealed'), read('even', '自成')),
    ),
  ),
  item(
    '第九条第(八)项',
    8,
    '弄虚作假，导致发生违法违纪问题的',
    all(joined('commas', yes('a9i8_indulged'), yes('a9i8_falsified')), yes('a9i8_offence')),
  ),
  // 未能 is taken to govern both clauses: as printed the second would be no fault at all.
  item(
    '第九条第(九)项',
    9,
    '未能当好廉洁从政和作风建设表率，教育管理好亲属和身边工作人员，导致发生违法违纪和不廉洁问题的',
    all(joined('commas', yes('a9i9_noModel'), yes('a9i9_family')), yes('a9i9_offence')),
  ),
  item('第九条第(十)项', 10, '其他需要追究责任的情形', yes('a9i10_other')),
]
