import type { Companion } from '#rules'

export const classified: Companion['classified'] = {
  art_1__para_1: { as: 'unmodelled', reason: '目的和依据，不单独产生后果。' },
  art_3__para_1: { as: 'unmodelled', reason: '原则，不单独产生后果。' },
  art_8__para_1: { as: 'definition', note: '两项追究方式的引语；“主要”二字见疑点。' },
  art_22__para_1: { as: 'procedure', note: '由镇纪委负责解释，不影响一件事项的结果。' },
}
