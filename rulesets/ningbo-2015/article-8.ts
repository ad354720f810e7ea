import { all, any, type Condition, cite, type Rule } from '#rules'
import { para, point } from './at.ts'
import { given, joined, read, rule, yes } from './words.ts'

const item = (id: string, at: number, quote: string, when: Condition) =>
  rule(id, {
    when: all(given('主要负责人'), when),
    gives: { kind: 'liability', who: '领导班子主要负责人', what: '责任', modality: '直述' },
    cites: [cite(point(8, at), quote), cite(para(8), '有下列情形之一的，追究领导班子主要负责人的责任')],
    tags: ['所列情形'],
  })

export const article8: readonly Rule[] = [
  item(
    '第八条第(一)项',
    1,
    '未经常性分析研究并亲自部署党风廉政建设和反腐败工作，对重大问题未亲自过问推动落实的',
    joined('commas', yes('a8i1_noPlan'), yes('a8i1_notPersonally')),
  ),
  item(
    '第八条第(二)项',
    2,
    '不主动抓督促落实，或者拒不办理，造成不良后果的',
    all(any(yes('a8i2_noPush'), yes('a8i2_refused')), yes('a8i2_harm')),
  ),
  item(
    '第八条第(三)项',
    3,
    '重视不够，不及时抓整改落实，致使存在的问题扩大蔓延，造成不良后果的',
    all(joined('commas', yes('a8i3_slighted'), yes('a8i3_notRectified')), yes('a8i3_grew'), yes('a8i3_harm')),
  ),
  item(
    '第八条第(四)项',
    4,
    '对收到的重要信访件不阅批，对重要案件不指导督办，造成不良后果的',
    all(
      joined('commas', yes('a8i4_lax'), yes('a8i4_notCorrected'), yes('a8i4_letters'), yes('a8i4_cases')),
      yes('a8i4_harm'),
    ),
  ),
  item(
    '第八条第(五)项',
    5,
    '未按时、如实向上级党委、纪委及在民主生活会、述职述廉中报告',
    yes('a8i5_notReported'),
  ),
  item(
    '第八条第(六)项',
    6,
    '未教育管理好亲属和身边工作人员，导致发生违法违纪和不廉洁问题的',
    all(joined('commas', yes('a8i6_noModel'), yes('a8i6_family')), yes('a8i6_offence')),
  ),
  item(
    '第八条第(七)项',
    7,
    '对重大事项未按照规定程序进行科学民主决策，或者未能正确执行集体决策，造成不良后果的',
    all(
      any(
        joined('commas', yes('a8i7_centralism'), any(yes('a8i7_procedure'), yes('a8i7_execution'))),
        all(yes('a8i7_execution'), read('orReach', '两组')),
      ),
      yes('a8i7_harm'),
    ),
  ),
  item(
    '第八条第(八)项',
    8,
    '不积极配合调查处理，或者对责任范围内的违法违纪案件查处不支持，甚至隐瞒不报、压案不查的',
    any(
      joined('commas', yes('a8i8_notReported'), any(yes('a8i8_uncooperative'), yes('a8i8_unsupportive'))),
      all(yes('a8i8_unsupportive'), read('orReach', '两组')),
      all(yes('a8i8_concealed'), read('even', '自成')),
    ),
  ),
  item('第八条第(九)项', 9, '其他需要追究责任的情形', yes('a8i9_other')),
]
