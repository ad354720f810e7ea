import type { Companion } from '#rules'

const wider = '前一支已经不问读法地包括这一等级。'
const barred = '前一条件已经排除其他单位。'

export const equivalent: Companion['equivalent'] = {
  '第十二条第(一)项第3目 铁路交通 条件 2/2/1/traffic加一般C类及以下': wider,
  '第十二条第(一)项第3目 铁路交通 条件 2/2/1/traffic加一般B类': wider,
  '第二十二条第二款 处级及以下 条件 3/1/非/unitOf加其他单位': barred,
  '第二十五条第二款 处级及以下 条件 3/1/非/unitOf加其他单位': barred,
  '第二十二条第二款 处级及以下的处分 条件 1/3/1/非/unitOf加其他单位': barred,
  '第二十五条第二款 备案 条件 1/3/1/非/unitOf加其他单位': barred,
  '问题 铁路交通事故的等级 2/traffic去一般C类及以下': '其余等级的缺口、重叠不因此而变。',
  '问题 铁路交通事故的等级 2/traffic去一般B类': '其余等级的缺口、重叠不因此而变。',
  '问题 铁路交通事故的等级 2/traffic去较大': '其余等级的缺口、重叠不因此而变。',
}
