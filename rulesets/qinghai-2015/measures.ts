import { all, any, anyOf, cite, type Measures, oneOf, states, unclear } from '#rules'
import { at, eligibility } from './at.ts'
import { lax } from './circumstances.ts'
import { leadership } from './scope.ts'
import { given, is, rule, yes } from './words.ts'

const combined = cite(at(8), '责任追究的方式可以单独使用，也可以合并使用')

const body = (severity: '情节较轻' | '情节较重' | '情节严重') =>
  all(is('level', '领导班子'), lax, given('第六条情形'), is('severity', severity))
const member = (severity: '情节较轻' | '情节较重' | '情节严重') =>
  all(is('level', '领导班子成员'), lax, given('第六条情形'), is('severity', severity))
const bodyGets = (measures: Measures) =>
  ({ kind: 'measures', who: '领导班子', modality: '直述', measures }) as const
const memberGets = (measures: Measures) =>
  ({ kind: 'measures', who: '领导班子成员', modality: '直述', measures }) as const
const bodyBase = '领导班子不认真履行监督责任，有本暂行办法第六条所列情形'
const memberBase = '领导班子成员不认真履行监督责任，有本暂行办法第六条所列情形'

export const measures = [
  rule('第七条第(一)项 情节较轻', {
    when: body('情节较轻'),
    gives: bodyGets(anyOf('口头批评', '责令书面检查')),
    cites: [cite(at(7, 1), `${bodyBase}，情节较轻的，以口头批评、责令书面检查`), combined],
    slot: 'measures',
  }),
  rule('第七条第(一)项 情节较重', {
    when: body('情节较重'),
    gives: bodyGets(oneOf('通报批评')),
    cites: [cite(at(7, 1), bodyBase), cite(at(7, 1), '情节较重的，予以通报批评')],
    slot: 'measures',
  }),
  rule('第七条第(一)项 情节严重', {
    when: body('情节严重'),
    gives: bodyGets(oneOf('调整处理')),
    cites: [cite(at(7, 1), bodyBase), cite(at(7, 1), '情节严重的，进行调整处理')],
    slot: 'measures',
  }),
  rule('第七条第(二)项 情节较轻', {
    when: member('情节较轻'),
    gives: memberGets(anyOf('批评教育', '诫勉谈话', '责令作出书面检查')),
    cites: [cite(at(7, 2), `${memberBase}，情节较轻的，给予批评教育、诫勉谈话、责令作出书面检查`), combined],
    slot: 'measures',
  }),
  rule('第七条第(二)项 情节较重', {
    when: member('情节较重'),
    gives: memberGets(oneOf('通报批评')),
    cites: [cite(at(7, 2), memberBase), cite(at(7, 2), '情节较重的，给予通报批评')],
    slot: 'measures',
  }),
  rule('第七条第(二)项 情节严重', {
    when: member('情节严重'),
    // 或者 sets the two apart, 第八条 lets 方式 be combined: the text does not settle it.
    gives: memberGets(unclear('党纪政纪处分', anyOf('调整职务', '责令辞职'))),
    cites: [
      cite(at(7, 2), memberBase),
      cite(at(7, 2), '情节严重的，给予党纪政纪处分，或者调整职务、责令辞职'),
      combined,
    ],
    slot: 'measures',
  }),
]

/** 第四条 or 第六条 holds of the one in question, or somebody is held accountable on whatever ground already. */
export const pursuit = any(given('所列情形'), yes('a9_pursued'))

export const consequences = [
  rule('第八条', {
    when: pursuit,
    gives: states('discretion', '责任追究的方式可以单独使用，也可以合并使用', { modality: '可以' }),
    cites: [combined],
  }),
  rule('第九条第一款', {
    when: all(leadership, pursuit),
    gives: states('procedure', '应当分清集体责任和个人责任、主要领导责任和重要领导责任', {
      modality: '应当',
    }),
    cites: [
      cite(at(9), '对领导班子及其成员实施责任追究，应当分清集体责任和个人责任、主要领导责任和重要领导责任'),
    ],
  }),
  // Only who has been held accountable: that a circumstance is there is not yet that.
  rule('第九条第二款', {
    when: all(leadership, yes('a9_pursued')),
    gives: states('consequence', '受到责任追究的领导班子及其成员，取消当年考核评优和评选各类先进的资格'),
    cites: [cite(eligibility, '受到责任追究的领导班子及其成员，取消当年考核评优和评选各类先进的资格')],
  }),
]
