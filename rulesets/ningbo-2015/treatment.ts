import { all, any, type Condition, cite, type Rule } from '#rules'
import { para, point } from './at.ts'
import { given, joined, rule, yes } from './words.ts'

const liable = given('所列情形')

const heavier = (id: string, at: number, quote: string, when: Condition) =>
  rule(id, {
    when: all(liable, when),
    gives: { kind: 'treatment', verbs: ['从重'], modality: '应当', by: null },
    cites: [cite(point(15, at), quote), cite(para(15), '并具有下列情形之一的，应当从重追究责任')],
  })

const milder = (id: string, at: number, quote: string, when: Condition) =>
  rule(id, {
    when: all(liable, when),
    gives: { kind: 'treatment', verbs: ['从轻', '减轻'], modality: '可以', by: null },
    cites: [cite(point(16, at), quote), cite(para(16), '并具有下列情形之一的，可以从轻或者减轻追究责任')],
  })

export const treatment: readonly Rule[] = [
  heavier('第十五条第(一)项', 1, '对职责范围内发生的问题进行掩盖、袒护的', yes('concealed')),
  heavier('第十五条第(二)项', 2, '对发生的问题推卸、转嫁责任的', yes('shifted')),
  heavier(
    '第十五条第(三)项',
    3,
    '出现问题后，不采取补救措施，致使危害后果扩大的',
    all(yes('noRemedy'), yes('worsened')),
  ),
  heavier(
    '第十五条第(四)项',
    4,
    '督促纠正后，职责范围内依然连续发生违法违纪案件或者发生窝案串案的',
    all(yes('urged'), any(yes('repeated'), yes('ring'))),
  ),
  heavier('第十五条第(五)项', 5, '干扰、阻碍责任追究调查处理的', yes('obstructed')),
  heavier('第十五条第(六)项', 6, '其他有碍责任追究的行为', yes('otherHindrance')),
  milder(
    '第十六条第(一)项',
    1,
    '对职责范围内发生的问题及时如实报告并主动查处和纠正，有效避免损失或挽回影响的',
    all(yes('reported'), yes('investigated'), any(yes('avertedLoss'), yes('restored'))),
  ),
  milder(
    '第十六条第(二)项',
    2,
    '积极配合组织调查处理，主动承担责任，认真整改，成效明显的',
    joined('cooperation', yes('cooperated'), yes('ownedUp'), yes('rectified'), yes('effective')),
  ),
]
