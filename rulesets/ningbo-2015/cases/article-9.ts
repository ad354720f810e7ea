import type { Case } from '#rules'
import { about, asMember, cadreLight, light, no, unsure, yes } from './common.ts'

const member = about('领导班子其他成员', [asMember])
const line = (item: string) => `第九条第(${item})项、第九条 追究领导班子其他成员的责任`
const then = (item: string) => [line(item), ...cadreLight]
const ifReach = (item: string) => ({ [line(item)]: ['@commas', '@resultReach'] })
const ifJoined = (item: string) => ({ [line(item)]: ['@commas'] })

export const casesOf9: readonly Case[] = [
  {
    title: '第九条第(一)项：两句都有的，“来”怎样读都追究；只有一句的待查明',
    matters: [
      member(
        { ...light, ...yes('a9i1_notTogether', 'a9i1_noControls', 'a9i1_untreated', 'a9i1_harm') },
        then('一'),
      ),
      member({ ...yes('a9i1_notTogether', 'a9i1_untreated', 'a9i1_harm'), ...no('a9i1_noControls') }, [], {
        [line('一')]: ['@lai', '@commas'],
      }),
      member({ ...yes('a9i1_noControls', 'a9i1_untreated', 'a9i1_harm'), ...no('a9i1_notTogether') }, [], {
        [line('一')]: ['@lai', '@commas'],
      }),
      member({ ...yes('a9i1_notTogether', 'a9i1_noControls', 'a9i1_harm'), ...no('a9i1_untreated') }, [], {
        [line('一')]: ['@commas', '@lai', '@resultReach'],
      }),
      member({ ...yes('a9i1_notTogether', 'a9i1_noControls', 'a9i1_untreated'), ...no('a9i1_harm') }, [], {
        [line('一')]: ['@commas', '@lai', '@resultReach'],
      }),
      member({ ...yes('a9i1_noControls', 'a9i1_untreated'), ...no('a9i1_notTogether', 'a9i1_harm') }),
      member(unsure('a9i1_notTogether', 'a9i1_noControls', 'a9i1_untreated', 'a9i1_harm'), [], {
        [line('一')]: [
          'a9i1_notTogether',
          'a9i1_noControls',
          '@lai',
          '@commas',
          '@resultReach',
          'a9i1_untreated',
          'a9i1_harm',
        ],
      }),
    ],
  },
  {
    title: '第九条第(一)项：照印作“来”，只看是否三同',
    readings: { lai: '照印' },
    matters: [
      member({ ...yes('a9i1_notTogether', 'a9i1_untreated', 'a9i1_harm'), ...no('a9i1_noControls') }, [
        line('一'),
      ]),
      member({ ...yes('a9i1_noControls', 'a9i1_untreated', 'a9i1_harm'), ...no('a9i1_notTogether') }),
    ],
  },
  {
    title: '第九条第(一)项：作“未针对”，两句以逗号并列',
    readings: { lai: '未' },
    matters: [
      member(
        { ...yes('a9i1_notTogether', 'a9i1_untreated', 'a9i1_harm'), ...no('a9i1_noControls') },
        [],
        ifJoined('一'),
      ),
      member(
        { ...yes('a9i1_noControls', 'a9i1_untreated', 'a9i1_harm'), ...no('a9i1_notTogether') },
        [],
        ifJoined('一'),
      ),
    ],
  },
  {
    title: '第九条第(一)项：逗号并列读作择一，未三同的，“来”怎样读都追究；只有未提出防控措施的待查明',
    readings: { commas: '择一' },
    matters: [
      member({ ...yes('a9i1_notTogether', 'a9i1_untreated', 'a9i1_harm'), ...no('a9i1_noControls') }, [
        line('一'),
      ]),
      member({ ...yes('a9i1_noControls', 'a9i1_untreated', 'a9i1_harm'), ...no('a9i1_notTogether') }, [], {
        [line('一')]: ['@lai'],
      }),
    ],
  },
  {
    title: '第九条第(一)项：逗号并列读作兼具，只有未三同的，看“来”怎样读；没有未三同的不追究',
    readings: { commas: '兼具' },
    matters: [
      member({ ...yes('a9i1_notTogether', 'a9i1_untreated', 'a9i1_harm'), ...no('a9i1_noControls') }, [], {
        [line('一')]: ['@lai'],
      }),
      member({ ...yes('a9i1_noControls', 'a9i1_untreated', 'a9i1_harm'), ...no('a9i1_notTogether') }),
    ],
  },
  {
    title: '第九条第(二)项：交办不落实或者拒办，与无正当理由未整改并列，须造成不良后果',
    matters: [
      member(
        { ...light, ...yes('a9i2_notDone', 'a9i2_notRectified', 'a9i2_noReason', 'a9i2_harm') },
        then('二'),
      ),
      member(
        { ...light, ...yes('a9i2_refused', 'a9i2_notRectified', 'a9i2_noReason', 'a9i2_harm') },
        then('二'),
      ),
      member(
        {
          ...yes('a9i2_notDone', 'a9i2_notRectified', 'a9i2_harm'),
          ...no('a9i2_refused', 'a9i2_noReason'),
        },
        [],
        { [line('二')]: ['@commas', '@orReach'] },
      ),
      member(
        {
          ...yes('a9i2_refused', 'a9i2_notRectified', 'a9i2_harm'),
          ...no('a9i2_notDone', 'a9i2_noReason'),
        },
        [],
        ifJoined('二'),
      ),
      member(
        {
          ...yes('a9i2_notRectified', 'a9i2_noReason', 'a9i2_harm'),
          ...no('a9i2_notDone', 'a9i2_refused'),
        },
        [],
        ifJoined('二'),
      ),
      member({
        ...yes('a9i2_notRectified', 'a9i2_harm'),
        ...no('a9i2_notDone', 'a9i2_refused', 'a9i2_noReason'),
      }),
      member(
        {
          ...yes('a9i2_notDone', 'a9i2_refused', 'a9i2_notRectified', 'a9i2_noReason'),
          ...no('a9i2_harm'),
        },
        [],
        { [line('二')]: ['@commas', '@orReach', '@resultReach'] },
      ),
      member({
        ...yes('a9i2_notRectified', 'a9i2_noReason'),
        ...no('a9i2_notDone', 'a9i2_refused', 'a9i2_harm'),
      }),
      member(unsure('a9i2_notDone', 'a9i2_refused', 'a9i2_notRectified', 'a9i2_noReason', 'a9i2_harm'), [], {
        [line('二')]: [
          'a9i2_notDone',
          'a9i2_refused',
          'a9i2_notRectified',
          'a9i2_noReason',
          '@commas',
          '@orReach',
          '@resultReach',
          'a9i2_harm',
        ],
      }),
    ],
  },
  {
    title: '第九条第(三)项：疏于监管、未督促纠正，须扩大蔓延且有不良后果',
    matters: [
      member({ ...light, ...yes('a9i3_lax', 'a9i3_notCorrected', 'a9i3_grew', 'a9i3_harm') }, then('三')),
      member(
        { ...yes('a9i3_lax', 'a9i3_grew', 'a9i3_harm'), ...no('a9i3_notCorrected') },
        [],
        ifJoined('三'),
      ),
      member({ ...yes('a9i3_lax', 'a9i3_notCorrected', 'a9i3_harm'), ...no('a9i3_grew') }, [], ifReach('三')),
      member({ ...yes('a9i3_lax', 'a9i3_notCorrected', 'a9i3_grew'), ...no('a9i3_harm') }, [], ifReach('三')),
      member(unsure('a9i3_lax', 'a9i3_notCorrected', 'a9i3_grew', 'a9i3_harm'), [], {
        [line('三')]: ['a9i3_lax', 'a9i3_notCorrected', '@commas', '@resultReach', 'a9i3_grew', 'a9i3_harm'],
      }),
    ],
  },
  {
    title: '第九条第(四)项：整治不坚决而未解决或者发生重大作风问题；只有后者的待查明',
    matters: [
      member({ ...light, ...yes('a9i4_irresolute', 'a9i4_unsolved') }, then('四')),
      member({ ...light, ...yes('a9i4_irresolute', 'a9i4_major') }, then('四')),
      member({ ...yes('a9i4_irresolute'), ...no('a9i4_unsolved', 'a9i4_major') }),
      member({ ...yes('a9i4_unsolved'), ...no('a9i4_irresolute', 'a9i4_major') }),
      member({ ...yes('a9i4_major'), ...no('a9i4_irresolute', 'a9i4_unsolved') }, [], {
        [line('四')]: ['@majorStyle'],
      }),
      member(unsure('a9i4_irresolute', 'a9i4_unsolved', 'a9i4_major'), [], {
        [line('四')]: ['a9i4_irresolute', 'a9i4_unsolved', 'a9i4_major', '@majorStyle'],
      }),
    ],
  },
  {
    title: '第九条第(四)项：“或发生重大作风问题”读作自成一种',
    readings: { majorStyle: '自成' },
    matters: [member({ ...yes('a9i4_major'), ...no('a9i4_irresolute') }, [line('四')])],
  },
  {
    title: '第九条第(四)项：“或发生重大作风问题”读作承“导致”',
    readings: { majorStyle: '不自成' },
    matters: [member({ ...yes('a9i4_major'), ...no('a9i4_irresolute') })],
  },
  {
    title: '第九条第(五)项：未按时、如实报告即追究',
    matters: [
      member({ ...light, ...yes('a9i5_notReported') }, then('五')),
      member(no('a9i5_notReported')),
      member(unsure('a9i5_notReported'), [], { [line('五')]: ['a9i5_notReported'] }),
    ],
  },
  {
    title: '第九条第(六)项：不落实民主集中制，或者前后两句之一，须造成不良后果',
    matters: [
      member({ ...light, ...yes('a9i6_centralism', 'a9i6_procedure', 'a9i6_harm') }, then('六')),
      member({ ...light, ...yes('a9i6_centralism', 'a9i6_execution', 'a9i6_harm') }, then('六')),
      member(
        { ...yes('a9i6_centralism', 'a9i6_harm'), ...no('a9i6_procedure', 'a9i6_execution') },
        [],
        ifJoined('六'),
      ),
      member(
        { ...yes('a9i6_procedure', 'a9i6_harm'), ...no('a9i6_centralism', 'a9i6_execution') },
        [],
        ifJoined('六'),
      ),
      member({ ...yes('a9i6_execution', 'a9i6_harm'), ...no('a9i6_centralism', 'a9i6_procedure') }, [], {
        [line('六')]: ['@commas', '@orReach'],
      }),
      member({ ...yes('a9i6_centralism', 'a9i6_procedure', 'a9i6_execution'), ...no('a9i6_harm') }, [], {
        [line('六')]: ['@resultReach'],
      }),
      member(unsure('a9i6_centralism', 'a9i6_procedure', 'a9i6_execution', 'a9i6_harm'), [], {
        [line('六')]: [
          'a9i6_centralism',
          'a9i6_procedure',
          'a9i6_execution',
          '@commas',
          '@orReach',
          '@resultReach',
          'a9i6_harm',
        ],
      }),
    ],
  },
  {
    title: '第九条第(六)项：“或者”读作隔开两组，不正确执行集体决策的即追究',
    readings: { orReach: '隔两组' },
    matters: [
      member({ ...yes('a9i6_execution', 'a9i6_harm'), ...no('a9i6_centralism', 'a9i6_procedure') }, [
        line('六'),
      ]),
      member({ ...yes('a9i6_execution'), ...no('a9i6_harm') }),
    ],
  },
  {
    title: '第九条第(六)项：“或者”读作只连末两句，仍看逗号怎样读',
    readings: { orReach: '连两句' },
    matters: [
      member(
        { ...yes('a9i6_execution', 'a9i6_harm'), ...no('a9i6_centralism', 'a9i6_procedure') },
        [],
        ifJoined('六'),
      ),
    ],
  },
  {
    title: '第九条第(七)项：未报告与不配合并列，单有隐瞒干扰待查明',
    matters: [
      member({ ...light, ...yes('a9i7_notReported', 'a9i7_uncooperative') }, then('七')),
      member(
        { ...yes('a9i7_notReported'), ...no('a9i7_uncooperative', 'a9i7_concealed') },
        [],
        ifJoined('七'),
      ),
      member({ ...yes('a9i7_concealed'), ...no('a9i7_notReported', 'a9i7_uncooperative') }, [], {
        [line('七')]: ['@even'],
      }),
      member(no('a9i7_notReported', 'a9i7_uncooperative', 'a9i7_concealed')),
      member(unsure('a9i7_notReported', 'a9i7_uncooperative', 'a9i7_concealed'), [], {
        [line('七')]: ['a9i7_notReported', 'a9i7_uncooperative', '@commas', 'a9i7_concealed', '@even'],
      }),
    ],
  },
  {
    title: '第九条第(七)项：“甚至”以下读作自成一种，隐瞒干扰即追究',
    readings: { even: '自成' },
    matters: [member(yes('a9i7_concealed'), [line('七')]), member(no('a9i7_concealed'))],
  },
  {
    title: '第九条第(八)项：放任包庇纵容、弄虚作假，须发生违法违纪问题',
    matters: [
      member({ ...light, ...yes('a9i8_indulged', 'a9i8_falsified', 'a9i8_offence') }, then('八')),
      member({ ...yes('a9i8_indulged', 'a9i8_offence'), ...no('a9i8_falsified') }, [], ifJoined('八')),
      member({ ...yes('a9i8_indulged', 'a9i8_falsified'), ...no('a9i8_offence') }, [], ifReach('八')),
      member(unsure('a9i8_indulged', 'a9i8_falsified', 'a9i8_offence'), [], {
        [line('八')]: ['a9i8_indulged', 'a9i8_falsified', '@commas', '@resultReach', 'a9i8_offence'],
      }),
    ],
  },
  {
    title: '第九条第(九)项：“未能”兼管表率与教育管理，须发生问题',
    matters: [
      member({ ...light, ...yes('a9i9_noModel', 'a9i9_family', 'a9i9_offence') }, then('九')),
      member({ ...yes('a9i9_family', 'a9i9_offence'), ...no('a9i9_noModel') }, [], ifJoined('九')),
      member({ ...yes('a9i9_noModel', 'a9i9_family'), ...no('a9i9_offence') }, [], ifReach('九')),
      member(unsure('a9i9_noModel', 'a9i9_family', 'a9i9_offence'), [], {
        [line('九')]: ['a9i9_noModel', 'a9i9_family', '@commas', '@resultReach', 'a9i9_offence'],
      }),
    ],
  },
  {
    title: '第九条第(十)项：其他需要追究责任的情形由填写者判断',
    matters: [
      member({ ...light, ...yes('a9i10_other') }, then('十')),
      member(no('a9i10_other')),
      member(unsure('a9i10_other'), [], { [line('十')]: ['a9i10_other'] }),
    ],
  },
]
