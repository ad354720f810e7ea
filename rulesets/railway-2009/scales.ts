import { all, any, from, over, type Rule, under, upTo } from '#rules'
import { graded } from './graded.ts'
import { joined, read, within, yes } from './words.ts'

/*
 * 第十三条, what is graded by an amount or a percentage. `over(0)` stands where there is nothing to grade without one: a
 * loss, an added investment, a payment, funds that were diverted. A change may come to nothing, which is a reading.
 */
export const payments = joined('payments', yes('k2_paid'), yes('k2_offset'))
export const changes = any(
  yes('k4_standard'),
  all(yes('k4_works'), any(yes('k4_worksAlone'), read('unauthorised', '不管到'))),
  yes('k4_cost'),
)
export const relocation = any(yes('k5_quantity'), yes('k5_standard'))
export const falseReports = any(yes('k7_pricing'), yes('k7_investment'))

const paid =
  '未按财政部、建设部、铁道部相关规定和合同约定办理工程预付款、进度款、结算款、清算款及其他款项的，未按合同约定及时抵扣预付款和进度款的，涉及金额在'

export const scales: readonly Rule[] = [
  graded({
    article: 13,
    point: 1,
    number: 1,
    when: all(yes('k1'), within('k1_direct', over(0), under(30))),
    quote: '因管理不善或工作失误造成直接经济损失，金额在30万元（不含）以下的',
    slot: '损失的等级',
  }),
  graded({
    article: 13,
    point: 2,
    number: 1,
    when: all(yes('k1'), within('k1_loss', from(30), under(300))),
    quote: '因管理不善或工作失误造成经济损失，涉及金额在30万元（含）以上300万元（不含）以下的',
    slot: '损失的等级',
  }),
  graded({
    article: 13,
    point: 3,
    number: 1,
    when: all(yes('k1'), within('k1_loss', from(300))),
    quote: '因管理不善或工作失误造成经济损失，涉及金额300万元（含）以上的',
    slot: '损失的等级',
  }),
  graded({
    article: 13,
    point: 1,
    number: 3,
    when: all(payments, within('k2_amount', over(0), under(200))),
    quote: `${paid}200万元（不含）以下的`,
    slot: '款项的等级',
  }),
  graded({
    article: 13,
    point: 2,
    number: 5,
    when: all(payments, within('k2_amount', from(200), under(500))),
    quote: `${paid}200万元（含）以上500万元（不含）以下的`,
    slot: '款项的等级',
  }),
  graded({
    article: 13,
    point: 3,
    number: 2,
    when: all(payments, within('k2_amount', from(500))),
    quote: `${paid}500万元（含）以上的`,
    slot: '款项的等级',
  }),
  graded({
    article: 13,
    point: 1,
    number: 4,
    when: all(yes('k3'), within('k3_ratio', from(10, 'tenPercent'), upTo(20, 'twentyWithin'))),
    quote: 'Ⅰ类变更设计虚报概算在10%以上、20%以内的',
    slot: '虚报概算的等级',
  }),
  graded({
    article: 13,
    point: 2,
    number: 4,
    when: all(yes('k3'), within('k3_ratio', from(20, 'twentyAbove'))),
    quote: 'Ⅰ类变更设计虚报概算在20%以上的',
    slot: '虚报概算的等级',
  }),
  graded({
    article: 13,
    point: 1,
    number: 5,
    when: all(changes, within('k4_amount', from(0, 'zeroAmount'), under(200))),
    quote: '擅自变更标准、新增工程或超批准概算列支工程建设成本，金额在200万元（不含）以下的',
    slot: '变更的等级',
  }),
  graded({
    article: 13,
    point: 2,
    number: 6,
    when: all(changes, within('k4_amount', from(200), under(500))),
    quote:
      '擅自变更标准、新增工程或超批准概算列支工程建设成本，涉及金额在200万元（含）以上500万元（不含）以下的',
    slot: '变更的等级',
  }),
  graded({
    article: 13,
    point: 3,
    number: 4,
    when: all(changes, within('k4_amount', from(500))),
    quote: '擅自变更标准、新增工程或超批准概算列支工程建设成本，涉及金额500万元（含）以上的',
    slot: '变更的等级',
  }),
  graded({
    article: 13,
    point: 1,
    number: 6,
    when: all(relocation, within('k5_amount', over(0), under(200))),
    quote: '虚列征地拆迁数量或擅自提高补偿标准，增加投资在200万元（不含）以下的',
    slot: '征拆的等级',
  }),
  graded({
    article: 13,
    point: 2,
    number: 11,
    when: all(relocation, within('k5_amount', from(200), under(500))),
    quote: '虚列征地拆迁数量或擅自提高补偿标准，增加投资200万元（含）以上500万元（不含）以下的',
    slot: '征拆的等级',
  }),
  graded({
    article: 13,
    point: 3,
    number: 8,
    when: all(relocation, within('k5_amount', from(500))),
    quote: '虚列征地拆迁数量或擅自提高补偿标准，增加投资在500万元（含）以上的',
    slot: '征拆的等级',
  }),
  graded({
    article: 13,
    point: 1,
    number: 7,
    when: all(yes('k6'), within('k6_loss', over(0), upTo(200, 'pollutionBelow'))),
    quote: '污染环境等问题造成直接经济损失在200万元以下的',
    slot: '污染的等级',
  }),
  graded({
    article: 13,
    point: 2,
    number: 12,
    when: all(yes('k6'), within('k6_loss', from(200), under(500))),
    quote: '污染环境等问题造成直接经济损失在200万元（含）以上500万元（不含）以下的',
    slot: '污染的等级',
  }),
  graded({
    article: 13,
    point: 3,
    number: 12,
    when: all(yes('k6'), within('k6_loss', from(500))),
    quote: '污染环境等造成的直接经济损失，金额在500万元（含）以上的',
    slot: '污染的等级',
  }),
  graded({
    article: 13,
    point: 2,
    number: 7,
    when: all(falseReports, within('k7_amount', over(0), under(2000))),
    quote: '虚假验工计价或虚报完成投资，涉及金额在2000万元（不含）以下的',
    slot: '虚报完成的等级',
  }),
  graded({
    article: 13,
    point: 3,
    number: 3,
    when: all(falseReports, within('k7_amount', from(2000))),
    quote: '虚假验工计价或虚报完成投资，涉及金额在2000万元（含）以上的',
    slot: '虚报完成的等级',
  }),
  graded({
    article: 13,
    point: 2,
    number: 9,
    when: all(yes('k8'), within('k8_amount', over(0), under(100))),
    quote: '挪用、串换建设资金100万元（不含）以下的',
    slot: '挪用的等级',
  }),
  graded({
    article: 13,
    point: 3,
    number: 7,
    when: all(yes('k8'), within('k8_amount', from(100))),
    quote: '挪用、串换建设资金100万元（含）以上的',
    slot: '挪用的等级',
  }),
]
