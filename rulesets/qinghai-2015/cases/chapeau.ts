import type { Case } from '#rules'
import {
  after,
  afterIf,
  body,
  discipline,
  heavier,
  i3,
  i4,
  i5,
  i6,
  i7,
  i8,
  i9,
  i10,
  i11,
  i12,
  lostItems,
  pursued,
} from './lines.ts'

/** Every circumstance of 第六条 that is left, and whatever may stand in its lost items. */
export const everything = {
  a6i3_frequent: true,
  a6i4_weakInspection: true,
  a6i4_perfunctory: true,
  a6i5_noReport: true,
  a6i6_unreported: true,
  a6i7_suppressed: true,
  a6i8_mishandled: true,
  a6i9_weakPursuit: true,
  a6i9_noDoubleInquiry: true,
  a6i10_noAnswer: true,
  a6i10_disabled: true,
  a6i10_harm: true,
  a6i11_hidden: true,
  a6i12_other: true,
  a6_more: true,
  severity: '情节较重',
}
export const whole = [i4, i5, i6, i7, i8, i9, i10, i11, i12]
export const discipliners = {
  a2_place: '属全省各级',
  organ: '党的机关',
  who: '纪委（纪检组）',
  level: '领导班子',
}
const ifOpen = (...needs: string[]) => ({
  ...Object.fromEntries(whole.map((line) => [line, needs])),
  [i3]: [...needs, '@a6i3_head'],
  [lostItems]: [...needs, '@a6_lost'],
  ...afterIf(...needs, '@a6i3_head', '@a6_lost'),
})

export const chapeauCases: readonly Case[] = [
  {
    title: '第六、七条：没有不认真履行的，各项和方式都待查明',
    matters: [
      {
        facts: { ...discipliners, ...everything, a7_notDiligent: false },
        certain: [],
        possible: {
          ...ifOpen('@a6_chapeau', '@a7_duty'),
          // 第(四)项 and others hold whenever the lost ones would.
          ...afterIf('@a6_chapeau', '@a7_duty'),
          [body.heavy]: ['@a7_duty'],
        },
        silences: [...discipline, ...pursued],
      },
      {
        name: '是否不认真履行不清楚',
        facts: { ...discipliners, ...everything, a7_notDiligent: null },
        certain: [],
        possible: {
          ...ifOpen('a7_notDiligent', '@a6_chapeau', '@a7_duty'),
          [body.heavy]: ['a7_notDiligent', '@a6_chapeau', '@a7_duty', '@a6i3_head', '@a6_lost'],
        },
        silences: [...discipline, ...pursued],
      },
    ],
  },
  {
    title: '第六条：开头读作不要求不认真履行，有情形即追究；第七条读作另加的，方式仍要求',
    readings: { a7_duty: '另加', a6_chapeau: '不要求', a6i3_head: '具备', a6_lost: '列有' },
    matters: [
      {
        facts: { ...discipliners, ...everything, a7_notDiligent: false, a10i2_bribery: true },
        certain: [i3, ...whole, lostItems, ...after, heavier.second],
        silences: [...discipline, ...pursued],
      },
    ],
  },
  {
    title: '第六条：开头读作要求不认真履行，又是另加的，没有的不合',
    readings: { a7_duty: '另加', a6_chapeau: '要求', a6i3_head: '具备', a6_lost: '列有' },
    matters: [
      {
        facts: { ...discipliners, ...everything, a7_notDiligent: false },
        certain: [],
        silences: discipline,
      },
      {
        facts: { ...discipliners, ...everything, a7_notDiligent: true },
        certain: [i3, ...whole, lostItems, ...after, body.heavy],
        silences: [...discipline, ...pursued],
      },
    ],
  },
  {
    title: '第六、七条：“不认真履行”作概括，有情形即追究，也用第七条的方式',
    readings: { a7_duty: '概括', a6_chapeau: '要求', a6i3_head: '具备', a6_lost: '列有' },
    matters: [
      {
        facts: { ...discipliners, ...everything, a7_notDiligent: false },
        certain: [i3, ...whole, lostItems, ...after, body.heavy],
        silences: [...discipline, ...pursued],
      },
      {
        facts: { ...discipliners, ...everything, a7_notDiligent: null },
        certain: [i3, ...whole, lostItems, ...after, body.heavy],
        silences: [...discipline, ...pursued],
      },
      {
        name: '没有情形',
        facts: { ...discipliners, severity: '情节较重' },
        certain: [],
        silences: discipline,
      },
    ],
  },
]
