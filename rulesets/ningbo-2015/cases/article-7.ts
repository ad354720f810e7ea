import type { Case } from '#rules'
import { about, light, no, teamLight, unsure, yes } from './common.ts'

const team = about('领导班子')
const line = (item: string) => `第七条第(${item})项、第七条 追究领导班子的主体责任`
const then = (item: string) => [line(item), ...teamLight]
const ifReach = (item: string) => ({ [line(item)]: ['@commas', '@resultReach'] })
const ifJoined = (item: string) => ({ [line(item)]: ['@commas'] })

export const casesOf7: readonly Case[] = [
  {
    title: '第七条第(一)项：两种表现、蔓延或者大案其一、不良影响，缺结果的看结果管到哪里',
    matters: [
      team({ ...light, ...yes('a7i1_noPlan', 'a7i1_noPush', 'a7i1_spread', 'a7i1_harm') }, then('一')),
      team({ ...light, ...yes('a7i1_noPlan', 'a7i1_noPush', 'a7i1_bigCases', 'a7i1_harm') }, then('一')),
      team({ ...yes('a7i1_noPlan', 'a7i1_spread', 'a7i1_harm'), ...no('a7i1_noPush') }, [], ifJoined('一')),
      team(
        { ...yes('a7i1_noPlan', 'a7i1_noPush', 'a7i1_harm'), ...no('a7i1_spread', 'a7i1_bigCases') },
        [],
        ifReach('一'),
      ),
      team({ ...yes('a7i1_noPlan', 'a7i1_noPush', 'a7i1_spread'), ...no('a7i1_harm') }, [], {
        [line('一')]: ['@resultReach'],
      }),
      team({ ...yes('a7i1_noPlan', 'a7i1_noPush', 'a7i1_bigCases'), ...no('a7i1_harm') }, [], {
        [line('一')]: ['@caseHarm', '@commas', '@resultReach'],
      }),
      team({ ...yes('a7i1_noPush', 'a7i1_bigCases'), ...no('a7i1_noPlan', 'a7i1_harm') }, [], {
        [line('一')]: ['@caseHarm', '@commas'],
      }),
      team(unsure('a7i1_noPlan', 'a7i1_noPush', 'a7i1_spread', 'a7i1_bigCases', 'a7i1_harm'), [], {
        [line('一')]: [
          'a7i1_noPlan',
          'a7i1_noPush',
          '@commas',
          '@resultReach',
          '@caseHarm',
          'a7i1_spread',
          'a7i1_bigCases',
          'a7i1_harm',
        ],
      }),
    ],
  },
  {
    title: '第七条第(二)项：教育不够、执行不力，须造成重大影响',
    matters: [
      team({ ...light, ...yes('a7i2_littleTeaching', 'a7i2_weakEnforcement', 'a7i2_harm') }, then('二')),
      team({ ...yes('a7i2_littleTeaching', 'a7i2_harm'), ...no('a7i2_weakEnforcement') }, [], ifJoined('二')),
      team({ ...yes('a7i2_littleTeaching', 'a7i2_weakEnforcement'), ...no('a7i2_harm') }, [], ifReach('二')),
      team(unsure('a7i2_littleTeaching', 'a7i2_weakEnforcement', 'a7i2_harm'), [], {
        [line('二')]: ['a7i2_littleTeaching', 'a7i2_weakEnforcement', '@commas', '@resultReach', 'a7i2_harm'],
      }),
    ],
  },
  {
    title: '第七条第(三)项：交办事项不研究部署、未抓好落实，不要求后果',
    matters: [
      team({ ...light, ...yes('a7i3_noStudy', 'a7i3_notDone') }, then('三')),
      team({ ...yes('a7i3_noStudy'), ...no('a7i3_notDone') }, [], ifJoined('三')),
      team(no('a7i3_noStudy', 'a7i3_notDone')),
      team(unsure('a7i3_noStudy', 'a7i3_notDone'), [], {
        [line('三')]: ['a7i3_noStudy', 'a7i3_notDone', '@commas'],
      }),
    ],
  },
  {
    title: '第七条第(四)项：未及时整改落实，有正当理由的不追究',
    matters: [
      team({ ...light, ...yes('a7i4_notRectified', 'a7i4_noReason') }, then('四')),
      team({ ...yes('a7i4_notRectified'), ...no('a7i4_noReason') }),
      team({ ...yes('a7i4_noReason'), ...no('a7i4_notRectified') }),
      team(unsure('a7i4_notRectified', 'a7i4_noReason'), [], {
        [line('四')]: ['a7i4_notRectified', 'a7i4_noReason'],
      }),
    ],
  },
  {
    title: '第七条第(五)项：未上报、未细化、未明确，须落实不力并造成不良影响',
    matters: [
      team(
        {
          ...light,
          ...yes('a7i5_notReported', 'a7i5_notBrokenDown', 'a7i5_notSpecified', 'a7i5_weak', 'a7i5_harm'),
        },
        then('五'),
      ),
      team(
        {
          ...yes('a7i5_notReported', 'a7i5_weak', 'a7i5_harm'),
          ...no('a7i5_notBrokenDown', 'a7i5_notSpecified'),
        },
        [],
        ifJoined('五'),
      ),
      team(
        {
          ...yes('a7i5_notReported', 'a7i5_notBrokenDown', 'a7i5_notSpecified', 'a7i5_harm'),
          ...no('a7i5_weak'),
        },
        [],
        ifReach('五'),
      ),
      team(
        {
          ...yes('a7i5_notReported', 'a7i5_notBrokenDown', 'a7i5_notSpecified', 'a7i5_weak'),
          ...no('a7i5_harm'),
        },
        [],
        ifReach('五'),
      ),
      team(
        unsure('a7i5_notReported', 'a7i5_notBrokenDown', 'a7i5_notSpecified', 'a7i5_weak', 'a7i5_harm'),
        [],
        {
          [line('五')]: [
            'a7i5_notReported',
            'a7i5_notBrokenDown',
            'a7i5_notSpecified',
            '@commas',
            '@resultReach',
            'a7i5_weak',
            'a7i5_harm',
          ],
        },
      ),
    ],
  },
  {
    title: '第七条第(六)项：未定期听取汇报、未及时研究推动，不要求后果',
    matters: [
      team({ ...light, ...yes('a7i6_notHeard', 'a7i6_notSolved') }, then('六')),
      team({ ...yes('a7i6_notHeard'), ...no('a7i6_notSolved') }, [], ifJoined('六')),
      team(unsure('a7i6_notHeard', 'a7i6_notSolved'), [], {
        [line('六')]: ['a7i6_notHeard', 'a7i6_notSolved', '@commas'],
      }),
    ],
  },
  {
    title: '第七条第(七)项：违反选任规定、失察失误、恶劣影响，缺一不可',
    matters: [
      team({ ...light, ...yes('a7i7_breach', 'a7i7_misjudged', 'a7i7_harm') }, then('七')),
      team({ ...yes('a7i7_breach', 'a7i7_misjudged'), ...no('a7i7_harm') }),
      team({ ...yes('a7i7_breach', 'a7i7_harm'), ...no('a7i7_misjudged') }),
      team({ ...yes('a7i7_misjudged', 'a7i7_harm'), ...no('a7i7_breach') }),
      team(unsure('a7i7_breach', 'a7i7_misjudged', 'a7i7_harm'), [], {
        [line('七')]: ['a7i7_breach', 'a7i7_misjudged', 'a7i7_harm'],
      }),
    ],
  },
  {
    title: '第七条第(八)项：态度、措施之外，须“四风”突出且群众反映强烈',
    matters: [
      team({ ...light, ...yes('a7i8_attitude', 'a7i8_action', 'a7i8_winds', 'a7i8_public') }, then('八')),
      team(
        { ...yes('a7i8_attitude', 'a7i8_winds', 'a7i8_public'), ...no('a7i8_action') },
        [],
        ifJoined('八'),
      ),
      team({ ...yes('a7i8_attitude', 'a7i8_action', 'a7i8_public'), ...no('a7i8_winds') }, [], ifReach('八')),
      team({ ...yes('a7i8_attitude', 'a7i8_action', 'a7i8_winds'), ...no('a7i8_public') }, [], ifReach('八')),
      team(unsure('a7i8_attitude', 'a7i8_action', 'a7i8_winds', 'a7i8_public'), [], {
        [line('八')]: [
          'a7i8_attitude',
          'a7i8_action',
          '@commas',
          '@resultReach',
          'a7i8_winds',
          'a7i8_public',
        ],
      }),
    ],
  },
  {
    title: '第七条第(九)项：支持不够、压案不查，须得不到及时查处且影响恶劣',
    matters: [
      team({ ...light, ...yes('a7i9_support', 'a7i9_suppressed', 'a7i9_delayed', 'a7i9_harm') }, then('九')),
      team(
        { ...yes('a7i9_support', 'a7i9_delayed', 'a7i9_harm'), ...no('a7i9_suppressed') },
        [],
        ifJoined('九'),
      ),
      team(
        { ...yes('a7i9_support', 'a7i9_suppressed', 'a7i9_harm'), ...no('a7i9_delayed') },
        [],
        ifReach('九'),
      ),
      team(
        { ...yes('a7i9_support', 'a7i9_suppressed', 'a7i9_delayed'), ...no('a7i9_harm') },
        [],
        ifReach('九'),
      ),
      team(unsure('a7i9_support', 'a7i9_suppressed', 'a7i9_delayed', 'a7i9_harm'), [], {
        [line('九')]: [
          'a7i9_support',
          'a7i9_suppressed',
          '@commas',
          '@resultReach',
          'a7i9_delayed',
          'a7i9_harm',
        ],
      }),
    ],
  },
  {
    title: '第七条第(十)项：未严格执行“一案双查”，应追究而不追究',
    matters: [
      team({ ...light, ...yes('a7i10_noDoubleCheck', 'a7i10_notPursued') }, then('十')),
      team({ ...yes('a7i10_noDoubleCheck'), ...no('a7i10_notPursued') }, [], ifJoined('十')),
      team(unsure('a7i10_noDoubleCheck', 'a7i10_notPursued'), [], {
        [line('十')]: ['a7i10_noDoubleCheck', 'a7i10_notPursued', '@commas'],
      }),
    ],
  },
  {
    title: '第七条第(十一)项：其他需要追究责任的情形由填写者判断',
    matters: [
      team({ ...light, ...yes('a7i11_other') }, then('十一')),
      team(no('a7i11_other')),
      team(unsure('a7i11_other'), [], { [line('十一')]: ['a7i11_other'] }),
    ],
  },
  {
    title: '第七条第(三)项：逗号并列读作择一，有其一即追究',
    readings: { commas: '择一' },
    matters: [
      team({ ...yes('a7i3_noStudy'), ...no('a7i3_notDone') }, [line('三')]),
      team(no('a7i3_noStudy', 'a7i3_notDone')),
    ],
  },
  {
    title: '第七条第(三)项：逗号并列读作兼具，只有其一不追究',
    readings: { commas: '兼具' },
    matters: [
      team({ ...yes('a7i3_noStudy'), ...no('a7i3_notDone') }),
      team(yes('a7i3_noStudy', 'a7i3_notDone'), [line('三')]),
    ],
  },
]
