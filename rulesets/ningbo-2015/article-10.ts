import { all, any, type Rule } from '#rules'
import { pursuing } from './items.ts'
import { lastOnly, limbs, results } from './limbs.ts'
import { is, joined, read, yes } from './words.ts'

const who = is(
  'subject',
  '纪委领导班子',
  '纪委领导班子成员',
  '纪委其他工作人员',
  '不是纪委工作人员的相关人员',
)

const slack = joined('commas', yes('a10i9_lax'), yes('a10i9_systems'), yes('a10i9_slack'))

const item = pursuing(10, '纪委领导班子或相关人员', '监督责任', who)

export const article10: readonly Rule[] = [
  item(
    1,
    '导致不正之风和腐败问题得不到有效治理，群众反映强烈的',
    limbs(
      [yes('a10i1_unchecked'), yes('a10i1_unenforced')],
      results(yes('a10i1_untreated'), yes('a10i1_public')),
    ),
  ),
  item(
    2,
    '致使领导干部权力行使监督机制不健全，党委主体责任不落实的',
    all(yes('a10i2_assistance'), joined('commas', yes('a10i2_mechanism'), yes('a10i2_mainDuty'))),
  ),
  item(
    3,
    '不及时提醒、制止或不认真调查、核实、处理，造成不良影响的',
    any(
      all(any(yes('a10i3_notStopped'), yes('a10i3_notInvestigated')), yes('a10i3_harm')),
      all(lastOnly, yes('a10i3_notStopped')),
    ),
  ),
  item(
    4,
    '未及时将本地本单位党风廉政建设和反腐败工作中的重大问题、重要情况，向同级党委和上级纪委报告并提出意见建议，致使工作延误，造成不良影响的',
    all(yes('a10i4_notReported'), results(yes('a10i4_delay'), yes('a10i4_harm'))),
  ),
  item(5, '未按程序反映情况、把关不严，造成不良影响的', all(yes('a10i5_gate'), yes('a10i5_harm'))),
  item(
    6,
    '不严肃查处，导致“四风”问题突出，群众反映强烈的',
    limbs(
      [yes('a10i6_unchecked'), yes('a10i6_unpunished')],
      results(yes('a10i6_winds'), yes('a10i6_public')),
    ),
  ),
  item(
    7,
    '查办案件不坚决，或者对案件线索隐瞒不报、压案不查的',
    any(yes('a10i7_irresolute'), yes('a10i7_concealed')),
  ),
  item(
    8,
    '未落实“一案双查”，应当进行责任追究而未追究责任的',
    joined('commas', yes('a10i8_noDoubleCheck'), yes('a10i8_notPursued')),
  ),
  item(
    9,
    '约谈、案例指导和报告工作、定期述职等制度不健全，工作松垮，或造成不良影响的',
    any(
      all(slack, yes('a10i9_harm')),
      all(read('orHarm', '连各句'), any(slack, yes('a10i9_harm'))),
      all(
        read('orHarm', '连一句'),
        joined('commas', yes('a10i9_lax'), yes('a10i9_systems'), any(yes('a10i9_slack'), yes('a10i9_harm'))),
      ),
    ),
  ),
  item(
    10,
    '“灯下黑”问题解决不力，导致自身队伍中违法违纪和不廉洁问题发生的',
    limbs([yes('a10i10_model'), yes('a10i10_building'), yes('a10i10_dark')], yes('a10i10_offence')),
  ),
  item(11, '其他需要追究责任的情形', yes('a10i11_other')),
]
