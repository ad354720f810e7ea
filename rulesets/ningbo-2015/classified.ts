import type { Companion } from '#rules'
import { para } from './at.ts'

export const classified: Companion['classified'] = {
  [para(1)]: { as: 'unmodelled', reason: '制定的目的和根据，不随情况而变。' },
  [para(3)]: { as: 'judgement', note: '责任追究应当坚持的原则，不能按填写的情况推算。' },
  [para(6, 2)]: { as: 'definition', note: '协助同级党委的职责；怎样追究，由第十条写明。' },
  [para(6, 3)]: { as: 'definition', note: '督促检查的职责；怎样追究，由第十条写明。' },
  [para(6, 4)]: { as: 'definition', note: '纪律审查的职责；怎样追究，由第十条写明。' },
  [para(6, 5)]: { as: 'definition', note: '责任追究、“一案双查”和通报曝光的职责；怎样追究，由第十条写明。' },
  [para(20)]: { as: 'definition', note: '“党委”“纪检监察机关”的含义，填写时据以判断。' },
  [para(24)]: { as: 'procedure', note: '解释机关，不影响个案的结果。' },
}
