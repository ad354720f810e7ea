import type { Case, CaseMatter } from '#rules'
import { about, asHead, asMember, type Fact, yes } from './common.ts'

/** An item of an article, and some of what it asks. */
type Item = readonly [item: string, ...facts: Fact[]]

const ofTeam = ([item, ...facts]: Item, certain: boolean): CaseMatter =>
  about('领导班子')(yes(...facts), certain ? [`第七条第(${item})项、第七条 追究领导班子的主体责任`] : [])
const ofHead = ([item, ...facts]: Item, certain: boolean): CaseMatter =>
  about('领导班子主要负责人', [asHead])(
    yes(...facts),
    certain ? [`第八条第(${item})项、第八条 追究领导班子主要负责人的责任`] : [],
  )
const ofMember = ([item, ...facts]: Item, certain: boolean): CaseMatter =>
  about('领导班子其他成员', [asMember])(
    yes(...facts),
    certain ? [`第九条第(${item})项、第九条 追究领导班子其他成员的责任`] : [],
  )
const ofDiscipline = ([item, ...facts]: Item, certain: boolean): CaseMatter =>
  about('纪委领导班子')(
    yes(...facts),
    certain ? [`第十条第(${item})项、第十条 追究纪委领导班子或相关人员的监督责任`] : [],
  )

interface Items {
  readonly team: readonly Item[]
  readonly head: readonly Item[]
  readonly member: readonly Item[]
  readonly discipline: readonly Item[]
}
const matters = ({ team, head, member, discipline }: Items, certain: boolean): readonly CaseMatter[] => [
  ...team.map((one) => ofTeam(one, certain)),
  ...head.map((one) => ofHead(one, certain)),
  ...member.map((one) => ofMember(one, certain)),
  ...discipline.map((one) => ofDiscipline(one, certain)),
]

/** Acts that stand before the last one, without any result. */
const earlier: Items = {
  team: [
    ['一', 'a7i1_noPlan'],
    ['二', 'a7i2_littleTeaching'],
    ['五', 'a7i5_notReported'],
    ['五', 'a7i5_notBrokenDown'],
    ['八', 'a7i8_attitude'],
    ['九', 'a7i9_support'],
  ],
  head: [
    ['二', 'a8i2_noPush'],
    ['三', 'a8i3_slighted'],
    ['四', 'a8i4_lax'],
    ['四', 'a8i4_notCorrected'],
    ['四', 'a8i4_letters'],
    ['六', 'a8i6_noModel'],
    ['七', 'a8i7_centralism'],
    ['七', 'a8i7_procedure'],
  ],
  member: [
    ['二', 'a9i2_notDone'],
    ['二', 'a9i2_refused'],
    ['三', 'a9i3_lax'],
    ['六', 'a9i6_centralism'],
    ['六', 'a9i6_procedure'],
    ['八', 'a9i8_indulged'],
    ['九', 'a9i9_noModel'],
  ],
  discipline: [
    ['一', 'a10i1_unchecked'],
    ['三', 'a10i3_notStopped'],
    ['六', 'a10i6_unchecked'],
    ['十', 'a10i10_model'],
    ['十', 'a10i10_building'],
  ],
}
/** The act beside the result, without it. */
const last: Items = {
  team: [
    ['一', 'a7i1_noPush'],
    ['二', 'a7i2_weakEnforcement'],
    ['五', 'a7i5_notSpecified'],
    ['八', 'a7i8_action'],
    ['九', 'a7i9_suppressed'],
  ],
  head: [
    ['二', 'a8i2_refused'],
    ['三', 'a8i3_notRectified'],
    ['四', 'a8i4_cases'],
    ['六', 'a8i6_family'],
    ['七', 'a8i7_execution'],
  ],
  member: [
    ['二', 'a9i2_notRectified', 'a9i2_noReason'],
    ['三', 'a9i3_notCorrected'],
    ['六', 'a9i6_execution'],
    ['八', 'a9i8_falsified'],
    ['九', 'a9i9_family'],
  ],
  discipline: [
    ['一', 'a10i1_unenforced'],
    ['三', 'a10i3_notInvestigated'],
    ['六', 'a10i6_unpunished'],
    ['十', 'a10i10_dark'],
  ],
}
/** Every act, and one of two results. */
const oneResult: Items = {
  team: [
    ['一', 'a7i1_noPlan', 'a7i1_noPush', 'a7i1_spread'],
    ['一', 'a7i1_noPlan', 'a7i1_noPush', 'a7i1_bigCases'],
    ['一', 'a7i1_noPlan', 'a7i1_noPush', 'a7i1_harm'],
    ['五', 'a7i5_notReported', 'a7i5_notBrokenDown', 'a7i5_notSpecified', 'a7i5_weak'],
    ['五', 'a7i5_notReported', 'a7i5_notBrokenDown', 'a7i5_notSpecified', 'a7i5_harm'],
    ['七', 'a7i7_breach', 'a7i7_misjudged'],
    ['七', 'a7i7_breach', 'a7i7_harm'],
    ['八', 'a7i8_attitude', 'a7i8_action', 'a7i8_winds'],
    ['八', 'a7i8_attitude', 'a7i8_action', 'a7i8_public'],
    ['九', 'a7i9_support', 'a7i9_suppressed', 'a7i9_delayed'],
    ['九', 'a7i9_support', 'a7i9_suppressed', 'a7i9_harm'],
  ],
  head: [
    ['三', 'a8i3_slighted', 'a8i3_notRectified', 'a8i3_grew'],
    ['三', 'a8i3_slighted', 'a8i3_notRectified', 'a8i3_harm'],
  ],
  member: [
    ['一', 'a9i1_notTogether', 'a9i1_noControls', 'a9i1_untreated'],
    ['一', 'a9i1_notTogether', 'a9i1_noControls', 'a9i1_harm'],
    ['三', 'a9i3_lax', 'a9i3_notCorrected', 'a9i3_grew'],
    ['三', 'a9i3_lax', 'a9i3_notCorrected', 'a9i3_harm'],
  ],
  discipline: [
    ['一', 'a10i1_unchecked', 'a10i1_unenforced', 'a10i1_untreated'],
    ['一', 'a10i1_unchecked', 'a10i1_unenforced', 'a10i1_public'],
    ['四', 'a10i4_notReported', 'a10i4_delay'],
    ['四', 'a10i4_notReported', 'a10i4_harm'],
    ['六', 'a10i6_unchecked', 'a10i6_unpunished', 'a10i6_winds'],
    ['六', 'a10i6_unchecked', 'a10i6_unpunished', 'a10i6_public'],
  ],
}

/** One act of several, and what came of it. */
const oneAct: Items = {
  team: [['五', 'a7i5_notBrokenDown', 'a7i5_weak', 'a7i5_harm']],
  head: [
    ['四', 'a8i4_notCorrected', 'a8i4_harm'],
    ['四', 'a8i4_letters', 'a8i4_harm'],
  ],
  member: [],
  discipline: [
    ['九', 'a10i9_systems', 'a10i9_harm'],
    ['九', 'a10i9_slack', 'a10i9_harm'],
    ['十', 'a10i10_model', 'a10i10_offence'],
    ['十', 'a10i10_building', 'a10i10_offence'],
  ],
}

/** 末尾的结果管到哪些表现, over every item that ends in one. */
export const casesOfLimbs: readonly Case[] = [
  {
    title: '第七条至第十条：结果读作只管紧挨的一种、逗号读作择一，前面的表现没有结果也追究',
    readings: { resultReach: '末种', commas: '择一' },
    matters: [...matters(earlier, true), ...matters(last, false)],
  },
  {
    title: '第七条至第十条：结果读作各种表现都须有，没有的不追究',
    readings: { resultReach: '各种' },
    matters: [...matters(earlier, false), ...matters(last, false)],
  },
  {
    title: '第七条至第十条：逗号读作兼具，结果怎样管，只有一种表现的都不追究',
    readings: { resultReach: '末种', commas: '兼具' },
    matters: matters(
      {
        team: earlier.team,
        head: earlier.head.filter(([item]) => item !== '二'),
        member: earlier.member.filter(([, fact]) => fact !== 'a9i2_notDone'),
        discipline: earlier.discipline.filter(([item]) => item !== '三'),
      },
      false,
    ),
  },
  {
    title: '第十条第(九)项：“或”照印连前面各句、逗号读作择一，有一种表现即追究',
    readings: { orHarm: '连各句', commas: '择一' },
    matters: [ofDiscipline(['九', 'a10i9_systems'], true), ofDiscipline(['九', 'a10i9_slack'], true)],
  },
  {
    title: '第八条第(七)项、第九条第(六)项：结果读作只管末一种，前两种兼具的没有结果也追究',
    readings: { resultReach: '末种', commas: '兼具' },
    matters: [
      ofHead(['七', 'a8i7_centralism', 'a8i7_procedure'], true),
      ofMember(['六', 'a9i6_centralism', 'a9i6_procedure'], true),
    ],
  },
  {
    title: '第七条第(一)项：结果读作只管紧挨的一种，不正之风滋生蔓延的不须造成不良影响',
    readings: { resultReach: '末种' },
    matters: [ofTeam(['一', 'a7i1_noPlan', 'a7i1_noPush', 'a7i1_spread'], true)],
  },
  {
    title: '第七条第(一)项：发生大案要案读作不须造成不良影响',
    readings: { caseHarm: '不须' },
    matters: [ofTeam(['一', 'a7i1_noPlan', 'a7i1_noPush', 'a7i1_bigCases'], true)],
  },
  {
    title: '第七条第(一)项：发生大案要案读作也须造成不良影响',
    readings: { caseHarm: '也须', resultReach: '各种' },
    matters: [ofTeam(['一', 'a7i1_noPlan', 'a7i1_noPush', 'a7i1_bigCases'], false)],
  },
  {
    title: '第九条第(一)项：“来”作“未”、结果读作只管末一种、逗号读作择一，未三同的没有结果也追究',
    readings: { lai: '未', resultReach: '末种', commas: '择一' },
    matters: [ofMember(['一', 'a9i1_notTogether'], true), ofMember(['一', 'a9i1_noControls'], false)],
  },
  {
    title: '第九条第(二)项：“或者”读作隔开两组，不认真落实的自成一种，仍看结果管到哪里',
    readings: { orReach: '隔两组', commas: '兼具' },
    matters: [
      ofMember(['二', 'a9i2_notDone', 'a9i2_harm'], true),
      ofMember(['二', 'a9i2_refused', 'a9i2_harm'], false),
      ofMember(['二', 'a9i2_refused', 'a9i2_notRectified', 'a9i2_noReason', 'a9i2_harm'], true),
      about('领导班子其他成员', [asMember])(yes('a9i2_notDone'), [], {
        '第九条第(二)项、第九条 追究领导班子其他成员的责任': ['@resultReach'],
      }),
    ],
  },
  {
    title: '第九条第(二)项：“或者”读作只连两句，逗号兼具的，没有未整改的不追究',
    readings: { orReach: '连两句', commas: '兼具', resultReach: '末种' },
    matters: [
      ofMember(['二', 'a9i2_notDone'], false),
      ofMember(['二', 'a9i2_notDone', 'a9i2_harm'], false),
      ofMember(['二', 'a9i2_notDone', 'a9i2_notRectified', 'a9i2_noReason', 'a9i2_harm'], true),
    ],
  },
  {
    title: '第七条至第十条：以逗号相接的两种结果读作择一，有其一即追究',
    readings: { results: '择一' },
    matters: matters(oneResult, true),
  },
  {
    title: '第七条至第十条：以逗号相接的两种结果读作兼具，缺一的不追究',
    readings: { results: '兼具', resultReach: '各种', caseHarm: '也须' },
    matters: matters(oneResult, false),
  },
  {
    title: '第七条至第十条：逗号读作择一、结果各种都须有，有一种表现和结果即追究',
    readings: { commas: '择一', resultReach: '各种', orHarm: '衍字' },
    matters: [
      ...matters(oneAct, true),
      ofTeam(['二', 'a7i2_weakEnforcement', 'a7i2_harm'], true),
      ofHead(['四', 'a8i4_cases', 'a8i4_harm'], true),
      ofMember(['三', 'a9i3_notCorrected', 'a9i3_grew', 'a9i3_harm'], true),
      ofDiscipline(['十', 'a10i10_dark', 'a10i10_offence'], true),
    ],
  },
]
