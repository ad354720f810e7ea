import { all, any, type Rule } from '#rules'
import { pursuing } from './items.ts'
import { lastOnly, limbs, results } from './limbs.ts'
import { is, joined, read, yes } from './words.ts'

const item = pursuing(7, '领导班子', '主体责任', is('subject', '领导班子'))

export const article7: readonly Rule[] = [
  item(
    1,
    '导致不正之风长期滋生蔓延或发生大案要案、窝案串案，造成不良影响的',
    limbs(
      [yes('a7i1_noPlan'), yes('a7i1_noPush')],
      any(
        results(any(yes('a7i1_spread'), yes('a7i1_bigCases')), yes('a7i1_harm')),
        all(yes('a7i1_spread'), lastOnly),
        all(yes('a7i1_bigCases'), read('caseHarm', '不须')),
      ),
    ),
  ),
  item(
    2,
    '对党的政治纪律、政治规矩教育强调不够，执行不力，造成重大影响的',
    limbs([yes('a7i2_littleTeaching'), yes('a7i2_weakEnforcement')], yes('a7i2_harm')),
  ),
  item(
    3,
    '对上级党委、纪委交办的党风廉政建设责任范围内的事项不认真研究、部署，未抓好落实的',
    joined('commas', yes('a7i3_noStudy'), yes('a7i3_notDone')),
  ),
  item(4, '无正当理由未及时整改落实的', all(yes('a7i4_notRectified'), yes('a7i4_noReason'))),
  item(
    5,
    '未把主体责任逐项细化分解，明确具体要求和时间进度，导致主体责任落实不力，造成不良影响的',
    limbs(
      [yes('a7i5_notReported'), yes('a7i5_notBrokenDown'), yes('a7i5_notSpecified')],
      results(yes('a7i5_weak'), yes('a7i5_harm')),
    ),
  ),
  item(
    6,
    '未定期听取同级纪委工作汇报，未及时对党风廉政建设和反腐败工作中遇到的重点工作、重大事项、重要安排进行研究并采取措施推动解决的',
    joined('commas', yes('a7i6_notHeard'), yes('a7i6_notSolved')),
  ),
  item(
    7,
    '违反干部选拔任用工作规定，导致用人失察失误，造成恶劣影响的',
    all(yes('a7i7_breach'), results(yes('a7i7_misjudged'), yes('a7i7_harm'))),
  ),
  item(
    8,
    '措施不够有力，导致“四风”问题突出，群众反映强烈的',
    limbs([yes('a7i8_attitude'), yes('a7i8_action')], results(yes('a7i8_winds'), yes('a7i8_public'))),
  ),
  item(
    9,
    '对发现的涉嫌违法违纪行为压案不查，导致腐败案件得不到及时查处，造成恶劣影响的',
    limbs([yes('a7i9_support'), yes('a7i9_suppressed')], results(yes('a7i9_delayed'), yes('a7i9_harm'))),
  ),
  item(
    10,
    '未严格执行“一案双查”制度，对应当追究党风廉政建设责任对象不作追究的',
    joined('commas', yes('a7i10_noDoubleCheck'), yes('a7i10_notPursued')),
  ),
  item(11, '其他需要追究责任的情形', yes('a7i11_other')),
]
