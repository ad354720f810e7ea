import { all, always, type Condition, over, type Slot } from '#rules'
import { ours } from './graded.ts'
import { persons } from './procedure.ts'
import { relocation } from './scales.ts'
import { type Grade, given, is, type slots as names, within, yes } from './words.ts'

const graded = (about: string, arises: Condition): Slot => ({
  about,
  arises: all(ours, arises),
  exclusive: true,
})

const ways = (grade: Grade): Slot => ({
  about: `负有${grade}的，对谁用什么方式`,
  arises: all(yes('confirmed'), given(grade)),
  exclusive: false,
})

export const slots: Readonly<Record<(typeof names)[number], Slot>> = {
  安全生产事故的等级: graded('安全生产事故归入哪一级', is('production', '一般', '较大', '重大及以上')),
  工程质量事故的等级: graded(
    '工程质量事故归入哪一级',
    is('quality', '不到大事故', '大事故', '重大事故', '特别重大事故'),
  ),
  铁路交通事故的等级: graded(
    '因建设引起的铁路交通事故归入哪一级',
    is('traffic', '一般C类及以下', '一般B类', '一般A类', '较大', '重大', '特别重大'),
  ),
  损失的等级: graded('管理不善或工作失误的损失归入哪一级', all(yes('k1'), within('k1_loss', over(0)))),
  // Where the kinds of conduct share their bounds, one of them tells every gap there can be.
  款项的等级: graded('办理、抵扣款项违规归入哪一级', yes('k2_paid')),
  虚报概算的等级: graded('Ⅰ类变更设计虚报概算归入哪一级', yes('k3')),
  变更的等级: graded('擅自变更、新增或超概算列支归入哪一级', yes('k4_standard')),
  征拆的等级: graded('虚列征拆数量、擅自提高补偿标准归入哪一级', relocation),
  污染的等级: graded('污染环境等问题归入哪一级', yes('k6')),
  虚报完成的等级: graded('虚假验工计价、虚报完成投资归入哪一级', yes('k7_pricing')),
  挪用的等级: graded('挪用、串换建设资金归入哪一级', yes('k8')),
  招标违规的等级: graded('招标过程中的违规行为归入哪一级', is('bidding', '一般', '较大', '严重')),
  其他行为的等级: graded('其他违规违纪和不良行为归入哪一级', is('other', '违规违纪', '不良行为')),
  一般责任的方式: ways('一般责任'),
  较大责任的方式: ways('较大责任'),
  重大责任的方式: ways('重大责任'),
  认定方式: { about: '问题由谁查明、由谁确定责任', arises: always, exclusive: true },
  由谁认定: { about: '责任由谁认定', arises: always, exclusive: true },
  由谁处分: { about: '行政处分由谁认定并实施', arises: all(persons, yes('sanction')), exclusive: false },
  由谁处理: { about: '由谁处理', arises: always, exclusive: true },
}
