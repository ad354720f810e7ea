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
/** 严重污染破坏环境 (第十条第1项) is 污染环境 too. */
export const pollution = any(yes('k6'), yes('a10i1'))
export const falseReports = any(yes('k7_pricing'), yes('k7_investment'))

const paid =
  '未按财政部、建设部、铁道部相关规定和合同约定办理工程预付款、进度款、结算款、清算款及其他款项的，未按合同约定及时抵扣预付款和进度款的，涉及金额在'

export const scales: readonly Rule[] = [
  graded(
    [13, 1, 1],
    all(yes('k1'), within('k1_direct', over(0), under(30))),
    '因管理不善或工作失误造成直接经济损失，金额在30万元（不含）以下的',
    { slot: '损失的等级' },
  ),
  graded(
    [13, 2, 1],
    all(yes('k1'), within('k1_loss', from(30), under(300))),
    '因管理不善或工作失误造成经济损失，涉及金额在30万元（含）以上300万元（不含）以下的',
    { slot: '损失的等级' },
  ),
  graded(
    [13, 3, 1],
    all(yes('k1'), within('k1_loss', from(300))),
    '因管理不善或工作失误造成经济损失，涉及金额300万元（含）以上的',
    { slot: '损失的等级' },
  ),
  graded(
    [13, 1, 3],
    all(payments, within('k2_amount', over(0), under(200))),
    `${paid}200万元（不含）以下的`,
    { slot: '款项的等级' },
  ),
  graded(
    [13, 2, 5],
    all(payments, within('k2_amount', from(200), under(500))),
    `${paid}200万元（含）以上500万元（不含）以下的`,
    { slot: '款项的等级' },
  ),
  graded([13, 3, 2], all(payments, within('k2_amount', from(500))), `${paid}500万元（含）以上的`, {
    slot: '款项的等级',
  }),
  graded(
    [13, 1, 4],
    all(yes('k3'), within('k3_ratio', from(10, 'tenPercent'), upTo(20, 'twentyWithin'))),
    'Ⅰ类变更设计虚报概算在10%以上、20%以内的',
    { slot: '虚报概算的等级' },
  ),
  graded(
    [13, 2, 4],
    all(yes('k3'), within('k3_ratio', from(20, 'twentyAbove'))),
    'Ⅰ类变更设计虚报概算在20%以上的',
    { slot: '虚报概算的等级' },
  ),
  graded(
    [13, 1, 5],
    all(changes, within('k4_amount', from(0, 'zeroAmount'), under(200))),
    '擅自变更标准、新增工程或超批准概算列支工程建设成本，金额在200万元（不含）以下的',
    { slot: '变更的等级' },
  ),
  graded(
    [13, 2, 6],
    all(changes, within('k4_amount', from(200), under(500))),
    '擅自变更标准、新增工程或超批准概算列支工程建设成本，涉及金额在200万元（含）以上500万元（不含）以下的',
    { slot: '变更的等级' },
  ),
  graded(
    [13, 3, 4],
    all(changes, within('k4_amount', from(500))),
    '擅自变更标准、新增工程或超批准概算列支工程建设成本，涉及金额500万元（含）以上的',
    { slot: '变更的等级' },
  ),
  graded(
    [13, 1, 6],
    all(relocation, within('k5_amount', over(0), under(200))),
    '虚列征地拆迁数量或擅自提高补偿标准，增加投资在200万元（不含）以下的',
    { slot: '征拆的等级' },
  ),
  graded(
    [13, 2, 11],
    all(relocation, within('k5_amount', from(200), under(500))),
    '虚列征地拆迁数量或擅自提高补偿标准，增加投资200万元（含）以上500万元（不含）以下的',
    { slot: '征拆的等级' },
  ),
  graded(
    [13, 3, 8],
    all(relocation, within('k5_amount', from(500))),
    '虚列征地拆迁数量或擅自提高补偿标准，增加投资在500万元（含）以上的',
    { slot: '征拆的等级' },
  ),
  graded(
    [13, 1, 7],
    all(pollution, within('k6_loss', over(0), upTo(200, 'pollutionBelow'))),
    '污染环境等问题造成直接经济损失在200万元以下的',
    { slot: '污染的等级' },
  ),
  graded(
    [13, 2, 12],
    all(pollution, within('k6_loss', from(200), under(500))),
    '污染环境等问题造成直接经济损失在200万元（含）以上500万元（不含）以下的',
    { slot: '污染的等级' },
  ),
  graded(
    [13, 3, 12],
    all(pollution, within('k6_loss', from(500))),
    '污染环境等造成的直接经济损失，金额在500万元（含）以上的',
    { slot: '污染的等级' },
  ),
  graded(
    [13, 2, 7],
    all(falseReports, within('k7_amount', over(0), under(2000))),
    '虚假验工计价或虚报完成投资，涉及金额在2000万元（不含）以下的',
    { slot: '虚报完成的等级' },
  ),
  graded(
    [13, 3, 3],
    all(falseReports, within('k7_amount', from(2000))),
    '虚假验工计价或虚报完成投资，涉及金额在2000万元（含）以上的',
    { slot: '虚报完成的等级' },
  ),
  graded(
    [13, 2, 9],
    all(yes('k8'), within('k8_amount', over(0), under(100))),
    '挪用、串换建设资金100万元（不含）以下的',
    { slot: '挪用的等级' },
  ),
  graded(
    [13, 3, 7],
    all(yes('k8'), within('k8_amount', from(100))),
    '挪用、串换建设资金100万元（含）以上的',
    { slot: '挪用的等级' },
  ),
]
