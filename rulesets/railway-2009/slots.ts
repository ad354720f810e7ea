import { all, always, type Condition, over, type Slot } from '#rules'
import { ours } from './graded.ts'
import { anyTraffic, nobodyDied, persons, production, quality } from './parties.ts'
import { relocation } from './scales.ts'
import { type Grade, given, is, type slots as names, within, yes } from './words.ts'

const graded = (what: string, arises: Condition): Slot => ({
  about: `${what}归入哪一级`,
  arises: all(ours, arises),
  exclusive: true,
})

const ways = (grade: Grade): Slot => ({
  about: `负有${grade}的，对谁用什么方式`,
  arises: all(yes('confirmed'), given(grade)),
  exclusive: false,
})

export const slots: Readonly<Record<(typeof names)[number], Slot>> = {
  安全生产事故的等级: graded('安全生产事故', production),
  工程质量事故的等级: graded('工程质量事故', quality),
  铁路交通事故的等级: graded('铁路交通事故', anyTraffic),
  损失的等级: graded('损失', all(yes('k1'), within('k1_loss', over(0)))),
  // Where the kinds of conduct share their bounds, one of them tells every gap there can be.
  款项的等级: graded('款项', all(yes('k2_paid'), within('k2_amount', over(0)))),
  虚报概算的等级: graded('虚报概算', yes('k3')),
  变更的等级: graded('变更', yes('k4_standard')),
  征拆的等级: graded('征拆', relocation),
  污染的等级: graded('污染', yes('k6')),
  虚报完成的等级: graded('虚报完成', all(yes('k7_pricing'), within('k7_amount', over(0)))),
  挪用的等级: graded('挪用', all(yes('k8'), within('k8_amount', over(0)))),
  招标违规的等级: graded('招标违规', is('bidding', '一般', '较大', '严重')),
  其他行为的等级: graded('其他行为', is('other', '违规违纪', '不良行为')),
  一般责任的方式: ways('一般责任'),
  较大责任的方式: ways('较大责任'),
  重大责任的方式: ways('重大责任'),
  认定方式: { about: '问题由谁查明、由谁确定责任', arises: nobodyDied, exclusive: true },
  由谁认定: { about: '责任由谁认定', arises: always, exclusive: true },
  由谁处分: {
    about: '行政处分由谁认定并实施',
    arises: all(nobodyDied, persons, yes('sanction')),
    exclusive: false,
  },
  // Where somebody died 第二十五条第二款 answers, and whether the usual organs still do is a reading.
  由谁处理: { about: '由谁处理', arises: nobodyDied, exclusive: true },
}
