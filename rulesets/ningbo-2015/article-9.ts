import { all, any, type Rule } from '#rules'
import { pursuing } from './items.ts'
import { deciding, lastOnly, limbs, oneSuffices, results } from './limbs.ts'
import { given, joined, read, yes } from './words.ts'

const item = pursuing(9, '领导班子其他成员', '责任', given('其他成员'))

const controls = results(yes('a9i1_untreated'), yes('a9i1_harm'))
const refused = any(yes('a9i2_notDone'), yes('a9i2_refused'))
/** 或者 sets the first limb of 第(二)项 apart from the two that follow. */
const apart = all(read('orReach', '隔两组'), yes('a9i2_notDone'))

export const article9: readonly Rule[] = [
  item(
    1,
    '导致职责范围内不正之风和腐败问题得不到有效治理，造成不良影响的',
    any(
      all(read('lai', '照印'), yes('a9i1_notTogether'), controls),
      all(read('lai', '未'), limbs([yes('a9i1_notTogether'), yes('a9i1_noControls')], controls)),
    ),
  ),
  item(
    2,
    '无正当理由未及时整改落实，造成不良后果的',
    any(
      all(
        any(joined('commas', refused, all(yes('a9i2_notRectified'), yes('a9i2_noReason'))), apart),
        yes('a9i2_harm'),
      ),
      all(lastOnly, any(all(oneSuffices, refused), apart)),
    ),
  ),
  item(
    3,
    '未及时采取措施督促纠正，致使问题扩大蔓延，造成不良后果的',
    limbs([yes('a9i3_lax'), yes('a9i3_notCorrected')], results(yes('a9i3_grew'), yes('a9i3_harm'))),
  ),
  item(
    4,
    '整治作风不坚决，导致责任范围内作风问题得不到有效解决，或发生重大作风问题的',
    any(
      all(yes('a9i4_irresolute'), any(yes('a9i4_unsolved'), yes('a9i4_major'))),
      all(yes('a9i4_major'), read('majorStyle', '自成')),
    ),
  ),
  item(5, '未按时、如实向党委主要负责人及在民主生活会、述职述廉中报告', yes('a9i5_notReported')),
  item(
    6,
    '对重大事项未按照规定程序进行科学民主决策，或者未能正确执行集体决策，造成不良后果的',
    deciding(yes('a9i6_centralism'), yes('a9i6_procedure'), yes('a9i6_execution'), yes('a9i6_harm')),
  ),
  item(
    7,
    '未及时报告，不积极配合调查和处理，甚至隐瞒不报、干扰办案的',
    any(
      joined('commas', yes('a9i7_notReported'), yes('a9i7_uncooperative')),
      all(yes('a9i7_concealed'), read('even', '自成')),
    ),
  ),
  item(
    8,
    '弄虚作假，导致发生违法违纪问题的',
    limbs([yes('a9i8_indulged'), yes('a9i8_falsified')], yes('a9i8_offence')),
  ),
  // 未能 is taken to govern both clauses: as printed the second would be no fault at all.
  item(
    9,
    '未能当好廉洁从政和作风建设表率，教育管理好亲属和身边工作人员，导致发生违法违纪和不廉洁问题的',
    limbs([yes('a9i9_noModel'), yes('a9i9_family')], yes('a9i9_offence')),
  ),
  item(10, '其他需要追究责任的情形', yes('a9i10_other')),
]
