import {
  all,
  andOthers,
  any,
  anyOf,
  type Condition,
  cite,
  not,
  oneOf,
  type Rule,
  states,
  unclear,
} from '#rules'
import { para } from './at.ts'
import { given, is, read, rule, yes } from './words.ts'

const liable = given('所列情形')
const outsider = is('subject', '班子以外的领导干部')
const cadre = any(is('subject', '领导班子主要负责人', '行政主要负责人', '领导班子其他成员'), outsider)
// 纪委工作人员 in 第十四条, 相关人员 in 第十条: whom the former takes in are two readings.
const disciplineStaff = any(
  is('subject', '纪委其他工作人员'),
  all(is('subject', '纪委领导班子成员'), read('teamStaff', '是')),
  all(is('subject', '不是纪委工作人员的相关人员'), read('staff', '同一')),
)
/** Everyone but the two teams. */
export const person = not(is('subject', '领导班子', '纪委领导班子'))
const ofPerson = any(person, read('above', '也用于'))

const ofTeam = (who: '领导班子' | '纪委领导班子') => {
  const chapeau = cite(para(13), '领导班子有本办法第七条所列情形，纪委领导班子有本办法第十条所列情形')
  const one = (degree: '情节较轻' | '情节较重' | '情节严重', measure: string, quote: string) =>
    rule(`第十三条 ${who}${degree}`, {
      when: all(liable, is('subject', who), is('severity', degree)),
      gives: { kind: 'measures', who, modality: '直述', measures: oneOf(measure) },
      cites: [chapeau, cite(para(13), quote)],
      slot: 'measures',
      tags: ['追究方式'],
    })
  return [
    one('情节较轻', '责令作出书面检查', '情节较轻的，责令作出书面检查'),
    one('情节较重', '通报批评', '情节较重的，给予通报批评'),
    one('情节严重', '班子调整处理', '情节严重的，进行班子调整处理'),
  ]
}

const ofPersons = (who: '领导干部' | '纪委工作人员', subject: Condition) => {
  const chapeau = cite(para(14), '领导干部有本办法第八条、第九条所列情形，纪委工作人员有本办法第十条所列情形')
  return [
    rule(`第十四条第一款 ${who}情节较轻`, {
      when: all(liable, subject, is('severity', '情节较轻')),
      gives: {
        kind: 'measures',
        who,
        modality: '直述',
        measures: anyOf('批评教育', '诫勉谈话', '责令作出书面检查'),
      },
      cites: [
        chapeau,
        cite(para(14), '情节较轻的，给予批评教育、诫勉谈话、责令作出书面检查'),
        cite(para(14, 2), '可以单独使用，也可以合并使用'),
      ],
      slot: 'measures',
      tags: ['追究方式'],
    }),
    rule(`第十四条第一款 ${who}情节较重`, {
      when: all(liable, subject, is('severity', '情节较重')),
      gives: { kind: 'measures', who, modality: '直述', measures: oneOf('通报批评') },
      cites: [chapeau, cite(para(14), '情节较重的，给予通报批评')],
      slot: 'measures',
      tags: ['追究方式'],
    }),
    rule(`第十四条第一款 ${who}情节严重`, {
      when: all(liable, subject, is('severity', '情节严重')),
      gives: {
        kind: 'measures',
        who,
        modality: '直述',
        // Posts lost in four ways: 第二款 lets measures be combined, but not every pair of these can be.
        measures: andOthers(unclear('调离岗位', '责令辞职', '免职', '降职')),
      },
      cites: [chapeau, cite(para(14), '情节严重的，给予调离岗位、责令辞职、免职和降职等组织处理')],
      slot: 'measures',
      tags: ['追究方式'],
    }),
    rule(`第十四条第一款 ${who}涉嫌违纪`, {
      when: all(liable, subject, yes('suspectedBreach')),
      gives: { kind: 'measures', who, modality: '直述', measures: oneOf('党纪政纪处分') },
      cites: [chapeau, cite(para(14), '涉嫌违纪的，依纪依法给予党纪政纪处分')],
      tags: ['追究方式'],
    }),
  ]
}

export const measures: readonly Rule[] = [
  ...ofTeam('领导班子'),
  ...ofTeam('纪委领导班子'),
  // 第七至十条 pursue none of them; what 第十四条 says of 领导干部 may still reach them.
  rule('第十四条第一款 班子以外', {
    when: all(outsider, yes('a14_listed'), read('outsideTeam', '及于')),
    gives: { kind: 'liability', who: '领导干部', what: '责任', modality: '直述' },
    cites: [
      cite(para(14), '领导干部有本办法第八条、第九条所列情形'),
      cite(
        para(2),
        '党风廉政建设责任追究的对象，是全市各级党的机关、人大机关、行政机关、政协机关、审判机关、检察机关的领导班子、领导干部',
      ),
    ],
    tags: ['所列情形'],
  }),
  ...ofPersons('领导干部', cadre),
  ...ofPersons('纪委工作人员', disciplineStaff),
  // “以上责任追究方式”: where none is given there is nothing to combine.
  rule('第十四条第二款', {
    when: all(given('追究方式'), ofPerson),
    gives: states('discretion', '以上责任追究方式可以单独使用，也可以合并使用', { modality: '可以' }),
    cites: [cite(para(14, 2), '以上责任追究方式可以单独使用，也可以合并使用')],
  }),
  rule('第十四条第三款', {
    when: all(yes('pursued'), ofPerson),
    gives: states('consequence', '责任追究情况记入干部廉政档案，作为干部使用的重要依据'),
    cites: [cite(para(14, 3), '责任追究情况记入干部廉政档案，作为干部使用的重要依据')],
  }),
]
