import { type Doubt, wording } from '#rules'
import { para, point } from '../at.ts'

/** 第五至十条: words that may be misprinted, or read oddly. */
export const doubtsOfPrint: readonly Doubt[] = [
  wording(
    'lai',
    '“来针对”疑为“未针对”',
    [point(9, 1)],
    '上句作“未把”，“来”疑为“未”之误，未能与另本核对。',
    '照印不改；只有一句的列为待查明，可选一种读法。',
    { readings: ['lai'] },
  ),
  wording(
    'family',
    '“教育管理好”前有无“未”',
    [point(8, 6), point(9, 9)],
    '第八条第(六)项作“未教育管理好”，此处没有“未”：或由“未能”兼管，或脱字。',
    '两种都作未能教育管理好来问，结果一样。',
    { by: ['a9i9_family'] },
  ),
  wording(
    'orHarm',
    '“或造成不良影响”的“或”',
    [point(10, 9)],
    '照印则不良影响与前述表现择一即可，单有影响而无行为又不成文；“或”也可能只连“工作松垮”和不良影响，也可能是衍字。',
    '作衍字、连前面各句、只连末一句，是三种读法；因而不同的，列为待查明，可选一种。',
    { readings: ['orHarm'] },
  ),
  wording(
    'target',
    '“责任对象”疑脱“的”字',
    [point(7, 10)],
    '或应作“应当追究……责任的对象”。',
    '照印发问，按此理解。',
    { by: ['a7i10_notPursued'] },
  ),
  wording(
    'clumsy',
    '第十条语句不畅之处',
    [point(10, 2), point(10, 10)],
    '“反腐败工作抓监督检查不到位”或脱标点、文字，所指是协助不到位还是监督检查不到位；“当好……表率不够”语序拗口。',
    '照印合作一问，由填写者判断。',
    { by: ['a10i2_assistance', 'a10i10_model'] },
  ),
  wording(
    'handedOver',
    '“交（批）办，职责范围内的”',
    [point(10, 3)],
    '逗号使“职责范围内”限定全部来源还是只限交（批）办，文面未明。',
    '照印合作一问，由填写者判断。',
    { by: ['a10i3_notStopped'] },
  ),
  wording('comma52', '“全面负责、”疑应为逗号', [para(5, 2)], '后接并列短句，顿号疑误。', '不影响结果。'),
]
