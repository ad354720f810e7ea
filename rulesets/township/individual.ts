import { all, any, type Condition, cite } from '#rules'
import { person, point } from './at.ts'
import { closing, unclosed } from './closing.ts'
import { gated, ownGround, second } from './pursuit.ts'
import { given, joined, read, rule, yes } from './words.ts'

const related = any(given('成员'), read('related', '与情形相关'), yes('p10_collective'))

const item = (n: number, words: string, when: Condition) =>
  rule(`第六条第(二)项第${n}目`, {
    when: all(given('党员个人'), related, gated, ownGround, when),
    gives: {
      kind: 'liability',
      who: '党组织班子成员或相关党员干部',
      what: '个人责任',
      modality: '直述',
    },
    cites: [
      cite(person(n), words),
      cite(point(6, 2), '有下列情形之一的，追究党组织班子成员或相关党员干部个人责任'),
    ],
    tags: ['追究', '个人责任'],
  })

export const individual = [
  item(
    1,
    '对上级作风建设和反腐倡廉建设有关精神要求在职责范围内不及时传达贯彻，导致违规违纪问题发生',
    all(yes('p1_late'), yes('p1_result')),
  ),
  item(
    2,
    '对职责范围内的党风廉政建设工作不部署、不督促、不落实',
    joined('listed', yes('p2_undeployed'), yes('p2_unurged'), yes('p2_unimplemented')),
  ),
  item(
    3,
    '组织领导不力，工作推进不好，职责范围内的党风廉政建设出现突出问题',
    any(
      all(joined('commas', yes('p3_weak'), yes('p3_poor')), yes('p3_problems')),
      all(
        read('result3', '并列'),
        read('commas', '择一'),
        any(yes('p3_weak'), yes('p3_poor'), yes('p3_problems')),
      ),
    ),
  ),
  item(
    4,
    '对党员干部不严格教育、严格监督、严格管理，对班子成员或直接管辖的下属发生严重违纪违法问题，负有失教、失察、失管责任',
    joined('commas', yes('p4_lax'), all(any(yes('p4_member'), yes('p4_subordinate')), yes('p4_blame'))),
  ),
  item(
    5,
    '对直接管辖范围内发生明令禁止的不正之风不制止、不查处，对上级领导机关交办的党风廉政建设责任范围内事项拒不办理，对严重违法违纪问题隐瞒不报、压制不查',
    joined('commas', yes('p5_unstopped'), yes('p5_refused'), yes('p5_hidden')),
  ),
  item(
    6,
    '不带头贯彻落实中央八项规定、省市县实施意见和镇规定，表率作用发挥不好，上行下效，导致直接管辖范围内“四风”问题突出，违反作风建设有关规定的问题频发，造成极其不良影响',
    any(
      all(
        any(
          all(
            read('imitated', '表现'),
            joined('commas', yes('p6_lead'), yes('p6_model'), yes('p6_imitated')),
          ),
          all(read('imitated', '过程'), joined('commas', yes('p6_lead'), yes('p6_model'))),
        ),
        joined('commas', yes('p6_styles'), yes('p6_frequent')),
        yes('p6_impact'),
      ),
      unclosed(any(yes('p6_lead'), all(read('imitated', '表现'), yes('p6_model')))),
    ),
  ),
  item(
    7,
    '不严以律己，不严格执行廉洁从政等有关规定，导致直接管辖范围内违反廉洁自律有关规定问题突出，造成极其不良影响',
    closing(all(yes('p7_result'), yes('p7_impact')), yes('p7_self'), yes('p7_rules')),
  ),
  item(
    8,
    '放任、授意、指使、强令下属人员违反财政、税务、审计等法律法规，弄虚作假',
    joined('commas', yes('p8_orders'), yes('p8_fraud')),
  ),
  item(
    9,
    '对配偶、子女、身边工作人员严重违法违纪知情不管或包庇纵容',
    any(yes('p9_ignored'), yes('p9_shielded')),
  ),
  item(
    10,
    '对违反追究班子集体责任情形，需要追究的个人责任',
    all(
      any(
        // Both together hold however it is read.
        all(yes('p10_collective'), yes('p10_unpursued')),
        all(read('garbled10', '由集体及个人'), yes('p10_collective')),
        all(read('garbled10', '违反追究规定'), yes('p10_unpursued')),
      ),
      yes('p10_needed'),
    ),
  ),
  item(11, '其他需要实施责任追究的情形', any(yes('p11'), second)),
]
