import type { Case } from '#rules'
import { about, asHead, cadreLight, light, no, unsure, yes } from './common.ts'

const head = about('领导班子主要负责人', [asHead])
const line = (item: string) => `第八条第(${item})项、第八条 追究领导班子主要负责人的责任`
const then = (item: string) => [line(item), ...cadreLight]
const ifReach = (item: string) => ({ [line(item)]: ['@commas', '@resultReach'] })
const ifJoined = (item: string) => ({ [line(item)]: ['@commas'] })
const ifOr = (item: string) => ({ [line(item)]: ['@commas', '@orReach'] })

export const casesOf8: readonly Case[] = [
  {
    title: '第八条第(一)项：未经常研究亲自部署、未亲自过问，不要求后果',
    matters: [
      head({ ...light, ...yes('a8i1_noPlan', 'a8i1_notPersonally') }, then('一')),
      head({ ...yes('a8i1_noPlan'), ...no('a8i1_notPersonally') }, [], ifJoined('一')),
      head(unsure('a8i1_noPlan', 'a8i1_notPersonally'), [], {
        [line('一')]: ['a8i1_noPlan', 'a8i1_notPersonally', '@commas'],
      }),
    ],
  },
  {
    title: '第八条第(二)项：不主动抓或者拒不办理，有其一并须造成不良后果',
    matters: [
      head({ ...light, ...yes('a8i2_noPush', 'a8i2_harm') }, then('二')),
      head({ ...light, ...yes('a8i2_refused', 'a8i2_harm') }, then('二')),
      head({ ...yes('a8i2_noPush', 'a8i2_refused'), ...no('a8i2_harm') }, [], {
        [line('二')]: ['@resultReach'],
      }),
      head({ ...yes('a8i2_refused'), ...no('a8i2_noPush', 'a8i2_harm') }),
      head({ ...yes('a8i2_harm'), ...no('a8i2_noPush', 'a8i2_refused') }),
      head(unsure('a8i2_noPush', 'a8i2_refused', 'a8i2_harm'), [], {
        [line('二')]: ['a8i2_noPush', 'a8i2_refused', 'a8i2_harm', '@resultReach'],
      }),
    ],
  },
  {
    title: '第八条第(三)项：重视不够、不及时整改，须扩大蔓延且有不良后果',
    matters: [
      head({ ...light, ...yes('a8i3_slighted', 'a8i3_notRectified', 'a8i3_grew', 'a8i3_harm') }, then('三')),
      head(
        { ...yes('a8i3_slighted', 'a8i3_grew', 'a8i3_harm'), ...no('a8i3_notRectified') },
        [],
        ifJoined('三'),
      ),
      head(
        { ...yes('a8i3_slighted', 'a8i3_notRectified', 'a8i3_harm'), ...no('a8i3_grew') },
        [],
        ifReach('三'),
      ),
      head(
        { ...yes('a8i3_slighted', 'a8i3_notRectified', 'a8i3_grew'), ...no('a8i3_harm') },
        [],
        ifReach('三'),
      ),
      head(unsure('a8i3_slighted', 'a8i3_notRectified', 'a8i3_grew', 'a8i3_harm'), [], {
        [line('三')]: [
          'a8i3_slighted',
          'a8i3_notRectified',
          '@commas',
          '@resultReach',
          'a8i3_grew',
          'a8i3_harm',
        ],
      }),
    ],
  },
  {
    title: '第八条第(四)项：四种表现并列，须造成不良后果',
    matters: [
      head(
        {
          ...light,
          ...yes('a8i4_lax', 'a8i4_notCorrected', 'a8i4_letters', 'a8i4_cases', 'a8i4_harm'),
        },
        then('四'),
      ),
      head(
        {
          ...yes('a8i4_lax', 'a8i4_harm'),
          ...no('a8i4_notCorrected', 'a8i4_letters', 'a8i4_cases'),
        },
        [],
        ifJoined('四'),
      ),
      head(
        {
          ...yes('a8i4_lax', 'a8i4_notCorrected', 'a8i4_letters', 'a8i4_cases'),
          ...no('a8i4_harm'),
        },
        [],
        ifReach('四'),
      ),
      head(unsure('a8i4_lax', 'a8i4_notCorrected', 'a8i4_letters', 'a8i4_cases', 'a8i4_harm'), [], {
        [line('四')]: [
          'a8i4_lax',
          'a8i4_notCorrected',
          'a8i4_letters',
          'a8i4_cases',
          '@commas',
          '@resultReach',
          'a8i4_harm',
        ],
      }),
    ],
  },
  {
    title: '第八条第(五)项：未按时、如实报告即追究',
    matters: [
      head({ ...light, ...yes('a8i5_notReported') }, then('五')),
      head(no('a8i5_notReported')),
      head(unsure('a8i5_notReported'), [], { [line('五')]: ['a8i5_notReported'] }),
    ],
  },
  {
    title: '第八条第(六)项：表率、教育管理，须发生违法违纪和不廉洁问题',
    matters: [
      head({ ...light, ...yes('a8i6_noModel', 'a8i6_family', 'a8i6_offence') }, then('六')),
      head({ ...yes('a8i6_family', 'a8i6_offence'), ...no('a8i6_noModel') }, [], ifJoined('六')),
      head({ ...yes('a8i6_noModel', 'a8i6_family'), ...no('a8i6_offence') }, [], ifReach('六')),
      head(unsure('a8i6_noModel', 'a8i6_family', 'a8i6_offence'), [], {
        [line('六')]: ['a8i6_noModel', 'a8i6_family', '@commas', '@resultReach', 'a8i6_offence'],
      }),
    ],
  },
  {
    title: '第八条第(七)项：不落实民主集中制，或者前后两句之一，须造成不良后果',
    matters: [
      head({ ...light, ...yes('a8i7_centralism', 'a8i7_procedure', 'a8i7_harm') }, then('七')),
      head({ ...light, ...yes('a8i7_centralism', 'a8i7_execution', 'a8i7_harm') }, then('七')),
      head(
        { ...yes('a8i7_centralism', 'a8i7_harm'), ...no('a8i7_procedure', 'a8i7_execution') },
        [],
        ifJoined('七'),
      ),
      head(
        { ...yes('a8i7_procedure', 'a8i7_harm'), ...no('a8i7_centralism', 'a8i7_execution') },
        [],
        ifJoined('七'),
      ),
      head(
        { ...yes('a8i7_execution', 'a8i7_harm'), ...no('a8i7_centralism', 'a8i7_procedure') },
        [],
        ifOr('七'),
      ),
      head({ ...yes('a8i7_centralism', 'a8i7_procedure', 'a8i7_execution'), ...no('a8i7_harm') }, [], {
        [line('七')]: ['@resultReach'],
      }),
      head({ ...yes('a8i7_centralism'), ...no('a8i7_procedure', 'a8i7_execution', 'a8i7_harm') }, [], {
        [line('七')]: ['@commas', '@resultReach'],
      }),
      head({ ...yes('a8i7_execution'), ...no('a8i7_centralism', 'a8i7_procedure', 'a8i7_harm') }),
      head(unsure('a8i7_centralism', 'a8i7_procedure', 'a8i7_execution', 'a8i7_harm'), [], {
        [line('七')]: [
          'a8i7_centralism',
          'a8i7_procedure',
          'a8i7_execution',
          '@commas',
          '@orReach',
          '@resultReach',
          'a8i7_harm',
        ],
      }),
    ],
  },
  {
    title: '第八条第(七)项、第(八)项：“或者”读作隔开两组，末句有其一即追究',
    readings: { orReach: '隔两组' },
    matters: [
      head({ ...yes('a8i7_execution', 'a8i7_harm'), ...no('a8i7_centralism', 'a8i7_procedure') }, [
        line('七'),
      ]),
      head({ ...yes('a8i7_execution'), ...no('a8i7_harm') }),
      head(
        { ...yes('a8i7_procedure', 'a8i7_harm'), ...no('a8i7_centralism', 'a8i7_execution') },
        [],
        ifJoined('七'),
      ),
      head({ ...yes('a8i8_unsupportive'), ...no('a8i8_notReported', 'a8i8_uncooperative') }, [line('八')]),
      head(
        { ...yes('a8i8_uncooperative'), ...no('a8i8_notReported', 'a8i8_unsupportive') },
        [],
        ifJoined('八'),
      ),
    ],
  },
  {
    title: '第八条第(七)项、第(八)项：“或者”读作只连末两句，仍看逗号怎样读',
    readings: { orReach: '连两句' },
    matters: [
      head(
        { ...yes('a8i7_execution', 'a8i7_harm'), ...no('a8i7_centralism', 'a8i7_procedure') },
        [],
        ifJoined('七'),
      ),
      head(
        { ...yes('a8i8_unsupportive'), ...no('a8i8_notReported', 'a8i8_uncooperative') },
        [],
        ifJoined('八'),
      ),
    ],
  },
  {
    title: '第八条第(八)项：未报告而又不配合或者不支持的追究，单有一种的待查明',
    matters: [
      head({ ...light, ...yes('a8i8_notReported', 'a8i8_uncooperative') }, then('八')),
      head({ ...light, ...yes('a8i8_notReported', 'a8i8_unsupportive') }, then('八')),
      head(
        { ...yes('a8i8_unsupportive'), ...no('a8i8_notReported', 'a8i8_uncooperative', 'a8i8_concealed') },
        [],
        ifOr('八'),
      ),
      head(
        {
          ...yes('a8i8_notReported'),
          ...no('a8i8_uncooperative', 'a8i8_unsupportive', 'a8i8_concealed'),
        },
        [],
        ifJoined('八'),
      ),
      head(
        {
          ...yes('a8i8_concealed'),
          ...no('a8i8_notReported', 'a8i8_uncooperative', 'a8i8_unsupportive'),
        },
        [],
        { [line('八')]: ['@even'] },
      ),
      head(no('a8i8_notReported', 'a8i8_uncooperative', 'a8i8_unsupportive', 'a8i8_concealed')),
      head(unsure('a8i8_notReported', 'a8i8_uncooperative', 'a8i8_unsupportive', 'a8i8_concealed'), [], {
        [line('八')]: [
          'a8i8_notReported',
          'a8i8_uncooperative',
          'a8i8_unsupportive',
          '@commas',
          '@orReach',
          'a8i8_concealed',
          '@even',
        ],
      }),
    ],
  },
  {
    title: '第八条第(八)项：“甚至”以下读作自成一种，隐瞒压案即追究',
    readings: { even: '自成' },
    matters: [head(yes('a8i8_concealed'), [line('八')]), head(no('a8i8_concealed'))],
  },
  {
    title: '第八条第(八)项：“甚至”以下读作须有前面的表现，单有隐瞒压案不追究',
    readings: { even: '不自成' },
    matters: [
      head(yes('a8i8_concealed')),
      head(yes('a8i8_concealed', 'a8i8_notReported', 'a8i8_uncooperative'), [line('八')]),
    ],
  },
  {
    title: '第八条第(九)项：其他需要追究责任的情形由填写者判断',
    matters: [
      head({ ...light, ...yes('a8i9_other') }, then('九')),
      head(no('a8i9_other')),
      head(unsure('a8i9_other'), [], { [line('九')]: ['a8i9_other'] }),
    ],
  },
]
