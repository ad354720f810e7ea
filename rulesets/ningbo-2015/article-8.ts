import { all, any, type Rule } from '#rules'
import { pursuing } from './items.ts'
import { deciding, lastOnly, limbs, results } from './limbs.ts'
import { given, joined, read, yes } from './words.ts'

const item = pursuing(8, '领导班子主要负责人', '责任', given('主要负责人'))

export const article8: readonly Rule[] = [
  item(
    1,
    '未经常性分析研究并亲自部署党风廉政建设和反腐败工作，对重大问题未亲自过问推动落实的',
    joined('commas', yes('a8i1_noPlan'), yes('a8i1_notPersonally')),
  ),
  item(
    2,
    '不主动抓督促落实，或者拒不办理，造成不良后果的',
    any(
      all(any(yes('a8i2_noPush'), yes('a8i2_refused')), yes('a8i2_harm')),
      all(lastOnly, yes('a8i2_noPush')),
    ),
  ),
  item(
    3,
    '重视不够，不及时抓整改落实，致使存在的问题扩大蔓延，造成不良后果的',
    limbs([yes('a8i3_slighted'), yes('a8i3_notRectified')], results(yes('a8i3_grew'), yes('a8i3_harm'))),
  ),
  item(
    4,
    '对收到的重要信访件不阅批，对重要案件不指导督办，造成不良后果的',
    limbs(
      [yes('a8i4_lax'), yes('a8i4_notCorrected'), yes('a8i4_letters'), yes('a8i4_cases')],
      yes('a8i4_harm'),
    ),
  ),
  item(5, '未按时、如实向上级党委、纪委及在民主生活会、述职述廉中报告', yes('a8i5_notReported')),
  item(
    6,
    '未教育管理好亲属和身边工作人员，导致发生违法违纪和不廉洁问题的',
    limbs([yes('a8i6_noModel'), yes('a8i6_family')], yes('a8i6_offence')),
  ),
  item(
    7,
    '对重大事项未按照规定程序进行科学民主决策，或者未能正确执行集体决策，造成不良后果的',
    deciding(yes('a8i7_centralism'), yes('a8i7_procedure'), yes('a8i7_execution'), yes('a8i7_harm')),
  ),
  item(
    8,
    '不积极配合调查处理，或者对责任范围内的违法违纪案件查处不支持，甚至隐瞒不报、压案不查的',
    any(
      joined('commas', yes('a8i8_notReported'), any(yes('a8i8_uncooperative'), yes('a8i8_unsupportive'))),
      all(yes('a8i8_unsupportive'), read('orReach', '隔两组')),
      all(yes('a8i8_concealed'), read('even', '自成')),
    ),
  ),
  item(9, '其他需要追究责任的情形', yes('a8i9_other')),
]
