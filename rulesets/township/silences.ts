import { all, any, type Silence } from '#rules'
import { art, point } from './at.ts'
import { somebodyPursued } from './pursuit.ts'
import { given, is, yes } from './words.ts'

const pursued = any(given('追究'), given('连带'))

const unsaid = (
  id: string,
  about: string,
  when: Silence['when'],
  at: readonly string[],
  note: string,
): Silence => ({ id, about, how: '未规定', when, at, note })

export const silences: readonly Silence[] = [
  unsaid('decider', '由谁作出追究决定', pursued, [art(14), art(15), art(19)], '只有分级负责和办理的机关。'),
  unsaid('aggravation', '加重、减轻', pursued, [], '只有从重、从轻和不予追究。'),
  unsaid('dissent', '集体决策中持不同意见者', pursued, [], '没有说是否免责。'),
  unsaid('limitation', '追究时效、决定期限', pursued, [], '没有时效，也没有作出决定的期限。'),
  unsaid('merging', '数种情形如何合并', pursued, [], '没有合并追究的办法。'),
  {
    id: 'commencement',
    about: '施行日期、溯及力',
    how: '文本缺失',
    when: pursued,
    at: ['art_23'],
    note: '第二十三条只有条号，无从得知。',
  },
  // 所引文件 is another text, not a loss in this one.
  unsaid(
    'nine',
    '“九不准”及其追究方式',
    given('第七条情形'),
    [art(7)],
    '在所引《**镇庸懒散问责办法》里，本文未载，该文件无从查考。',
  ),
  unsaid('inquiry', '问责的方式', given('问责'), [art(10)], '没有说用何种方式、依何种情节。'),
  unsaid(
    'noLink',
    '对谁问责',
    all(
      somebodyPursued,
      is('link', '驻镇部门班子成员', '包村干部', '管理区区长', '所站办负责人', '镇班子成员', '其他'),
    ),
    [art(10)],
    '第十条没有列这种身份。',
  ),
  unsaid('retired', '退休、离职', all(given('个人'), yes('retired')), [art(17)], '只说岗位或者职务变动。'),
  unsaid('start', '影响期的起算', given('影响期'), [art(18, 2)], '没有说从何日起算。'),
  unsaid(
    'appeal',
    '申诉的期限和效力',
    all(given('适用'), yes('sanctioned'), is('objection', '不服，尚未书面申诉', '不服，机关已接到书面申诉')),
    [art(19)],
    '没有提出、答复的期限，没有说是否停止执行、能否再申诉；班子、党员干部以外的人能否申诉也没有说。',
  ),
  unsaid(
    'bodyCrime',
    '领导班子涉嫌犯罪',
    all(given('班子'), yes('crime')),
    [point(8, 2)],
    '移送只写在对个人的一项里。',
  ),
]
