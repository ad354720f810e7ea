import type { Companion } from '#rules'
import { at } from './at.ts'

export const classified: Companion['classified'] = {
  [at(1)]: { as: 'unmodelled', reason: '目的和依据；所引三个文件不在本办法之内，不据以推演。' },
  [at(3)]: { as: 'judgement', note: '责任追究应当坚持的原则，供有权机关衡量，不改变各条的条件和后果。' },
  [at(19)]: { as: 'procedure', note: '解释权属省纪委监察厅；本站的读法不是解释。' },
}
