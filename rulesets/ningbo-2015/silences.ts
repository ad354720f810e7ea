import { all, always, any, not, type Silence, under } from '#rules'
import { para } from './at.ts'
import { absent, collective, decidedAlone } from './attribution.ts'
import { person } from './measures.ts'
import { barred } from './procedure.ts'
import { staff } from './scope.ts'
import { given, is, within, yes } from './words.ts'

const silence = (
  id: string,
  about: string,
  when: Silence['when'],
  at: readonly string[],
  note: string,
): Silence => ({ id, about, how: '未规定', when, at, note })

export const silences: readonly Silence[] = [
  silence('aggravation', '加重', always, [para(15)], '第十五条只有从重。'),
  silence(
    'noPursuit',
    '不予追究、免予追究',
    always,
    [para(16)],
    '第十六条只有从轻、减轻；第十一条只免领导责任。',
  ),
  silence('hearing', '追究前听取陈述申辩', always, [para(17)], '第十七条没有写。'),
  silence('limitation', '追究的时限', always, [para(18)], '没有写多久以后不再追究，也没有写多久须办结。'),
  silence(
    'merging',
    '数项情形并存时是否合并',
    always,
    [para(13), para(14)],
    '只写“所列情形”，没有写几项并存怎样定情节。',
  ),
  silence(
    'degrees',
    '情节轻重的标准',
    always,
    [para(13), para(14)],
    '没有写较轻、较重、严重怎样分，比较轻还轻的怎样，由谁定。',
  ),
  silence(
    'decider',
    '谁作出追究决定',
    always,
    [para(4), para(17)],
    '第四条只写权限原则和具体工作；书面检查、通报批评、班子调整由谁决定没有写。',
  ),
  silence(
    'appealOther',
    '对书面检查、通报批评等不服',
    always,
    [para(17, 2)],
    '第十七条第二款只写对处分、组织处理的申诉。',
  ),
  silence(
    'appealHow',
    '申诉的期限和受理机关',
    all(yes('pursued'), yes('appeals')),
    [para(17, 2)],
    '只写“按照有关规定办理”。',
  ),
  silence(
    'teamBreach',
    '班子涉嫌违纪、犯罪',
    all(not(person), any(yes('suspectedBreach'), yes('suspectedCrime'))),
    [para(13)],
    '没有写处分、移送。',
  ),
  silence('start', '影响期从哪一天起算', barred, [para(19, 2)], '只写一年、两年。'),
  silence(
    'otherCadre',
    '班子以外的领导干部因哪些情形被追究',
    is('subject', '班子以外的领导干部'),
    [para(2), para(8), para(9)],
    '第二条列为对象，第七条至第十条没有写到他们。',
  ),
  silence(
    'movedOther',
    '不是领导干部的人变动岗位、职务',
    all(yes('moved'), staff, not(yes('cadre'))),
    [para(18)],
    '第十八条第一句只写领导干部。',
  ),
  silence(
    'transfer',
    '调离岗位后的任职限制',
    all(given('所列情形'), person, is('severity', '情节严重')),
    [para(14), para(19, 2)],
    '第十九条第二款只写责令辞职、免职、降职。',
  ),
  silence('absent', '没有参与决策的成员承担什么责任', absent, [para(11, 2)], '第十一条第二款没有写到。'),
  silence(
    'roleEffect',
    '领导责任的主要、重要与追究方式',
    collective,
    [para(11, 2), para(14)],
    '第十四条按情节分，不按主要、重要领导责任分。',
  ),
  silence(
    'personalMeasure',
    '个人决定造成的错误怎样追究',
    decidedAlone,
    [para(11, 3), para(14)],
    '第十四条只对第八条、第九条、第十条所列情形规定方式。',
  ),
  silence(
    'retiredMeasure',
    '退休的人适用哪些方式',
    all(person, yes('retired')),
    [para(14), para(18)],
    '第十八条只写“相应的责任追究”。',
  ),
  silence(
    'transition',
    '施行前的行为',
    within('conductDay', under('2015-06-01')),
    [para(25)],
    '第二十五条只写施行日期。',
  ),
]
