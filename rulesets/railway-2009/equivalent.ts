import type { Companion } from '#rules'

const leastAmount = '多问或者少问最小的一个金额，没有缺口、重叠因此而变。'
const unchanged = '其余等级的缺口、重叠不因此而变。'

export const equivalent: Companion['equivalent'] = {
  '问题 铁路交通事故的等级 2/traffic去一般C类及以下': unchanged,
  '问题 铁路交通事故的等级 2/traffic去一般B类': unchanged,
  '问题 铁路交通事故的等级 2/traffic去较大': unchanged,
  '缺位 others 条件 2/3/3/1/unitOf加其他单位': '其他单位的处级及以下干部，前一种情形已经标明。',
  '问题 款项的等级 2/2/k2_amount.from+1': leastAmount,
  '问题 虚报完成的等级 2/2/k7_amount.from+1': leastAmount,
  '问题 挪用的等级 2/2/k8_amount.from+1': leastAmount,
}
