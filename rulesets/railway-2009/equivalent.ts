import type { Companion } from '#rules'

const unchanged = '其余等级的缺口、重叠不因此而变。'

export const equivalent: Companion['equivalent'] = {
  '问题 铁路交通事故的等级 2/traffic去一般C类及以下': unchanged,
  '问题 铁路交通事故的等级 2/traffic去一般B类': unchanged,
  '问题 铁路交通事故的等级 2/traffic去较大': unchanged,
}
