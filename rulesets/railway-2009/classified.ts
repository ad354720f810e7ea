import type { Companion } from '#rules'
import { para } from './at.ts'

const heading = (number: number, what: string) =>
  ({ [para(number)]: { as: 'definition', note: `以下各项所属的追究内容：${what}` } }) as const

export const classified: Companion['classified'] = {
  [para(1)]: { as: 'unmodelled', reason: '目的和依据，不对个案产生效果' },
  [para(5)]: { as: 'definition', note: '追究内容的类别，由第六条至第十条分别列出' },
  ...heading(6, '违反安全管理规定'),
  ...heading(7, '违反质量管理规定'),
  ...heading(8, '违反投资管理规定'),
  ...heading(9, '其他违规违纪事件'),
  ...heading(10, '重大不良行为'),
}
