import { all, any, type Condition, cite, type Rule } from '#rules'
import { para, point } from './at.ts'
import { is, joined, rule, yes } from './words.ts'

const item = (id: string, at: number, quote: string, when: Condition) =>
  rule(id, {
    when: all(is('subject', '领导班子'), when),
    gives: { kind: 'liability', who: '领导班子', what: '主体责任', modality: '直述' },
    cites: [cite(point(7, at), quote), cite(para(7), '有下列情形之一的，追究领导班子的主体责任')],
    tags: ['所列情形'],
  })

export const article7: readonly Rule[] = [
  item(
    '第七条第(一)项',
    1,
    '导致不正之风长期滋生蔓延或发生大案要案、窝案串案，造成不良影响的',
    all(
      joined('commas', yes('a7i1_noPlan'), yes('a7i1_noPush')),
      any(yes('a7i1_spread'), yes('a7i1_bigCases')),
      yes('a7i1_harm'),
    ),
  ),
  item(
    '第七条第(二)项',
    2,
    '对党的政治纪律、政治规矩教育强调不够，执行不力，造成重大影响的',
    all(joined('commas', yes('a7i2_littleTeaching'), yes('a7i2_weakEnforcement')), yes('a7i2_harm')),
  ),
  item(
    '第七条第(三)项',
    3,
    '对上级党委、纪委交办的党风廉政建设责任范围内的事项不认真研究、部署，未抓好落实的',
    joined('commas', yes('a7i3_noStudy'), yes('a7i3_notDone')),
  ),
  item(
    '第七条第(四)项',
    4,
    '无正当理由未及时整改落实的',
    all(yes('a7i4_notRectified'), yes('a7i4_noReason')),
  ),
  item(
    '第七条第(五)项',
    5,
    '未把主体责任逐项细化分解，明确具体要求和时间进度，导致主体责任落实不力，造成不良影响的',
    all(
      joined('commas', yes('a7i5_notReported'), yes('a7i5_notBrokenDown'), yes('a7i5_notSpecified')),
      yes('a7i5_weak'),
      yes('a7i5_harm'),
    ),
  ),
  item(
    '第七条第(六)项',
    6,
    '未定期听取同级纪委工作汇报，未及时对党风廉政建设和反腐败工作中遇到的重点工作、重大事项、重要安排进行研究并采取措施推动解决的',
    joined('commas', yes('a7i6_notHeard'), yes('a7i6_notSolved')),
  ),
  item(
    '第七条第(七)项',
    7,
    '违反干部选拔任用工作规定，导致用人失察失误，造成恶劣影响的',
    all(yes('a7i7_breach'), yes('a7i7_misjudged'), yes('a7i7_harm')),
  ),
  item(
    '第七条第(八)项',
    8,
    '措施不够有力，导致“四风”问题突出，群众反映强烈的',
    all(joined('commas', yes('a7i8_attitude'), yes('a7i8_action')), yes('a7i8_winds'), yes('a7i8_public')),
  ),
  item(
    '第七条第(九)项',
    9,
    '对发现的涉嫌违法违纪行为压案不查，导致腐败案件得不到及时查处，造成恶劣影响的',
    all(joined('commas', yes('a7i9_support'), yes('a7i9_suppressed')), yes('a7i9_delayed'), yes('a7i9_harm')),
  ),
  item(
    '第七条第(十)项',
    10,
    '未严格执行“一案双查”制度，对应当追究党风廉政建设责任对象不作追究的',
    joined('commas', yes('a7i10_noDoubleCheck'), yes('a7i10_notPursued')),
  ),
  item('第七条第(十一)项', 11, '其他需要追究责任的情形', yes('a7i11_other')),
]
