import { all, any, type Rule } from '#rules'
import { under } from './items.ts'
import { given, joined, read, yes } from './words.ts'

const heavier = under(15, '并具有下列情形之一的，应当从重追究责任', given('所列情形'), {
  kind: 'treatment',
  verbs: ['从重'],
  modality: '应当',
  by: null,
})
const milder = under(16, '并具有下列情形之一的，可以从轻或者减轻追究责任', given('所列情形'), {
  kind: 'treatment',
  verbs: ['从轻', '减轻'],
  modality: '可以',
  by: null,
})

export const treatment: readonly Rule[] = [
  heavier(1, '对职责范围内发生的问题进行掩盖、袒护的', yes('concealed')),
  heavier(2, '对发生的问题推卸、转嫁责任的', yes('shifted')),
  heavier(3, '出现问题后，不采取补救措施，致使危害后果扩大的', all(yes('noRemedy'), yes('worsened'))),
  heavier(
    4,
    '督促纠正后，职责范围内依然连续发生违法违纪案件或者发生窝案串案的',
    any(all(yes('urged'), any(yes('repeated'), yes('ring'))), all(yes('ring'), read('urged', '不须'))),
  ),
  heavier(5, '干扰、阻碍责任追究调查处理的', yes('obstructed')),
  heavier(6, '其他有碍责任追究的行为', yes('otherHindrance')),
  milder(
    1,
    '对职责范围内发生的问题及时如实报告并主动查处和纠正，有效避免损失或挽回影响的',
    all(yes('reported'), yes('investigated'), any(yes('avertedLoss'), yes('restored'))),
  ),
  milder(
    2,
    '积极配合组织调查处理，主动承担责任，认真整改，成效明显的',
    joined('cooperation', yes('cooperated'), yes('ownedUp'), yes('rectified'), yes('effective')),
  ),
]
