import { all, always, type Condition, type Silence } from '#rules'
import { at, firstGap, secondGap } from './at.ts'
import { pursuit } from './measures.ts'
import { given, is } from './words.ts'

const lost = (
  id: string,
  about: string,
  when: Condition,
  places: readonly string[],
  note: string,
): Silence => ({
  id,
  about,
  how: '文本缺失',
  when,
  at: places,
  note,
})
const somewhere = (id: string, about: string, when: Condition = pursuit): Silence =>
  lost(id, about, when, [firstGap, secondGap], '现存文字未见，可能载于缺失处；未见不等于未规定。')

const committee = is('who', '党委（党组）')
const discipline = is('who', '纪委（纪检组）')
const others = is('level', '班子成员以外的领导干部', '其他人员')
const person = is('level', '领导班子成员', '班子成员以外的领导干部', '其他人员')

export const silences = [
  lost(
    'mainMeasures',
    '主体责任的追究方式',
    given('第四条情形'),
    [firstGap],
    '第四条只说应当追究责任；追究方式可能载于缺失的第五条，不得以第七条关于监督责任的方式代替。',
  ),
  lost(
    'a4_items',
    '主体责任的其他情形',
    committee,
    [firstGap],
    '第四条第(三)项以下缺失：不合第(一)、(二)项，不等于没有应当追究的情形。',
  ),
  lost(
    'a4_members',
    '领导干部个人的追究情形和方式',
    all(is('who', '党委（党组）', '其他'), is('level', '领导班子成员', '班子成员以外的领导干部')),
    [firstGap],
    '第二条及于领导成员，现存第四条只说党委（党组）；对个人怎样追究，可能载于缺失处。',
  ),
  lost(
    'a6_chapeau',
    '第六条开头所定的对象、语气和要件',
    discipline,
    [firstGap],
    '追究谁、应当还是可以、有无别的要件，都在缺失处。',
  ),
  lost(
    'a6_items',
    '第六条第(一)、(二)项和第(三)项前段',
    discipline,
    [firstGap],
    '不合现存各项，不等于没有应当追究的情形。',
  ),
  lost(
    'lenient',
    '第十一条第(一)项后段和可能有的其他从轻情形',
    pursuit,
    [secondGap],
    '第(一)项断于“主动查处和”；其后有无其他各项，无从得知。',
  ),
  somewhere('staff', '纪委（纪检组）班子以外人员的追究方式', all(discipline, others)),
  somewhere('mitigation', '减轻追究'),
  somewhere('aggravation', '加重追究'),
  somewhere('no_pursuit', '不予追究'),
  somewhere('division', '集体责任和个人责任、主要领导责任和重要领导责任怎样划分'),
  somewhere('dissent', '反对错误决策的人是否承担责任'),
  somewhere('competence', '情节轻重的标准，由谁调查、认定、决定和实施追究'),
  somewhere('hearing', '追究以前是否听取陈述和申辩'),
  somewhere('appeal', '可否申诉，向谁、在多长时间内'),
  somewhere('aftermath', '责令辞职、调整职务等以后的任职限制及其期间', all(person, pursuit)),
  somewhere('moved', '调动、退休以后是否追究', all(person, pursuit)),
  somewhere('referral', '涉嫌犯罪的移送'),
  somewhere('limitation', '过多久不再追究'),
  somewhere('merging', '几种情形并存时怎样合并'),
  somewhere('records', '追究结果怎样记载、报送和使用'),
  lost(
    'other_units',
    '第十六条前段所列的单位和人员',
    given('第十六条前段'),
    [secondGap],
    '前段缺失，还有哪些单位和人员参照执行，无从得知。',
  ),
  lost(
    'commencement',
    '施行日期和对以前行为的效力',
    always,
    [secondGap, at(19)],
    '文本止于第十九条，未见施行日期；2015年1月13日是转发通知的日期，不得当作施行日期。',
  ),
]
