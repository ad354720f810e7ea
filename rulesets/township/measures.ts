import { all, andOthers, any, anyOf, type Condition, cite, not, oneOf, states, unclear } from '#rules'
import { art, point } from './at.ts'
import { closing } from './closing.ts'
import { personal, pursued } from './pursuit.ts'
import { given, is, read, rule, yes } from './words.ts'

const combined = cite(art(8, 2), '以上责任追究方式可以单独使用，也可以合并使用')

/** 第十三条: no higher standard takes the place of 第八条. */
const ownScale = not(yes('superior'))

const forBody = (
  word: string,
  degree: '情节较轻' | '情节较重' | '情节严重',
  measure: string,
  quote: string,
) =>
  rule(`第八条第一款第(一)项 ${word}`, {
    when: all(given('集体责任'), is('severity', degree), ownScale),
    gives: { kind: 'measures', who: '领导班子', modality: '直述', measures: oneOf(measure) },
    cites: [cite(point(8, 1), quote), cite(point(8, 1), '对领导班子进行责任追究的主要方式')],
    slot: 'bodyMeasures',
  })

const forPerson = (degree: '情节较轻' | '情节较重' | '情节严重') =>
  all(personal, is('severity', degree), ownScale)
const persons = cite(point(8, 2), '对领导班子成员及党员干部进行责任追究的主要方式')
const who = '领导班子成员及党员干部'

const heavier = (n: number, words: string, when: Condition) =>
  rule(`第十一条第(${['一', '二', '三', '四'][n - 1]})项`, {
    when: all(pursued, when),
    gives: { kind: 'treatment', verbs: ['从重'], modality: '应当', by: null },
    cites: [cite(point(11, n), words), cite(art(11), '应当从重追究责任')],
  })

/** Only what 第六条 and 第七条 list: 第十一条 has no such limit. */
const lenient = (n: number, words: string, when: Condition) =>
  rule(`第十二条第(${['一', '二'][n - 1]})项`, {
    when: all(given('追究'), when),
    gives: { kind: 'treatment', verbs: ['从轻', '不予追究'], modality: '可', by: null },
    cites: [cite(point(12, n), words), cite(art(12), '可从轻追究或不予追究')],
  })

export const measures = [
  forBody('较轻', '情节较轻', '责令作出书面检查', '情节较轻的，责令作出书面检查'),
  forBody('较重', '情节较重', '通报批评', '情节较重的，给予通报批评'),
  forBody('严重', '情节严重', '调整处理', '情节严重的，进行调整处理'),
  rule('第八条第一款第(二)项 较轻', {
    when: forPerson('情节较轻'),
    gives: {
      kind: 'measures',
      who,
      modality: '直述',
      measures: anyOf('批评教育', '诫勉谈话', '责令作出书面检查'),
    },
    cites: [cite(point(8, 2), '情节较轻的，给予批评教育、诫勉谈话、责令作出书面检查'), persons, combined],
    slot: 'personMeasures',
  }),
  rule('第八条第一款第(二)项 较重', {
    when: forPerson('情节较重'),
    gives: { kind: 'measures', who, modality: '直述', measures: oneOf('通报批评') },
    cites: [cite(point(8, 2), '情节较重的，给予通报批评'), persons],
    slot: 'personMeasures',
  }),
  // 或者 between the two kinds; 第二款 lets them go together, and 第十八条第二款 expects both (同时受到).
  rule('第八条第一款第(二)项 严重', {
    when: forPerson('情节严重'),
    gives: {
      kind: 'measures',
      who,
      modality: '直述',
      measures: anyOf('党纪政纪处分', andOthers(unclear('调整职务', '责令辞职', '免职'))),
    },
    cites: [
      cite(point(8, 2), '情节严重的，给予党纪政纪处分，或者给予调整职务、责令辞职、免职等处理'),
      persons,
      combined,
    ],
    slot: 'personMeasures',
  }),
  // Its standard takes the place of 第八条; whether of more is a doubt.
  rule('第十三条', {
    when: all(given('适用'), yes('superior')),
    gives: states('norm', '按上级的规定执行'),
    cites: [cite(art(13), '上级有明确的责任追究内容和责任追究处理标准的，按上级的规定执行')],
  }),
  rule('第八条第二款', {
    when: all(any(given('集体责任'), personal), ownScale),
    gives: states('discretion', combined.quote, { modality: '可以' }),
    cites: [combined],
  }),
  heavier(1, '对职责范围内发生的问题进行掩盖、袒护', yes('hidden')),
  heavier(2, '干扰、阻碍责任追究调查处理', yes('obstructs')),
  heavier(
    3,
    '发现问题，不采取补救措施，不及时纠正处理，致使危害结果扩大',
    all(yes('found'), closing(yes('worsened'), yes('unremedied'), yes('unfixed'))),
  ),
  heavier(
    4,
    '因未认真履行职责，致使主管、分管部门或单位多次发生严重问题或严重影响的',
    all(
      yes('careless'),
      any(yes('repeated'), is('grave', '多次'), all(read('often11', '只管问题'), is('grave', '一次'))),
    ),
  ),
  lenient(
    1,
    '对职责范围内发生的问题及时如实报告并主动查处和纠正，有效避免或者挽回影响',
    all(
      yes('reported'),
      yes('corrected'),
      any(
        all(read('averted', '照印'), yes('averted')),
        all(read('averted', '补损失'), yes('spared')),
        yes('restored'),
      ),
    ),
  ),
  lenient(2, '认真整改纠正，成效明显', all(yes('rectified'), yes('effective'))),
]
