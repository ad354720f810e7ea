import type { Case } from '#rules'
import { about, disciplineTeamLight, light, no, unsure, yes } from './common.ts'

const body = about('纪委领导班子')
const line = (item: string) => `第十条第(${item})项、第十条 追究纪委领导班子或相关人员的监督责任`
const then = (item: string) => [line(item), ...disciplineTeamLight]
const ifReach = (item: string) => ({ [line(item)]: ['@commas', '@resultReach'] })
const ifJoined = (item: string) => ({ [line(item)]: ['@commas'] })

export const casesOf10: readonly Case[] = [
  {
    title: '第十条第(一)项：未监督检查、未严格执纪，须得不到治理且群众反映强烈',
    matters: [
      body(
        {
          ...light,
          ...yes('a10i1_unchecked', 'a10i1_unenforced', 'a10i1_untreated', 'a10i1_public'),
        },
        then('一'),
      ),
      body(
        { ...yes('a10i1_unchecked', 'a10i1_untreated', 'a10i1_public'), ...no('a10i1_unenforced') },
        [],
        ifJoined('一'),
      ),
      body(
        {
          ...yes('a10i1_unchecked', 'a10i1_unenforced', 'a10i1_public'),
          ...no('a10i1_untreated'),
        },
        [],
        ifReach('一'),
      ),
      body(
        {
          ...yes('a10i1_unchecked', 'a10i1_unenforced', 'a10i1_untreated'),
          ...no('a10i1_public'),
        },
        [],
        ifReach('一'),
      ),
      body(unsure('a10i1_unchecked', 'a10i1_unenforced', 'a10i1_untreated', 'a10i1_public'), [], {
        [line('一')]: [
          'a10i1_unchecked',
          'a10i1_unenforced',
          '@commas',
          '@resultReach',
          'a10i1_untreated',
          'a10i1_public',
        ],
      }),
    ],
  },
  {
    title: '第十条第(二)项：协助不到位，两种结果以逗号并列',
    matters: [
      body({ ...light, ...yes('a10i2_assistance', 'a10i2_mechanism', 'a10i2_mainDuty') }, then('二')),
      body({ ...yes('a10i2_assistance', 'a10i2_mechanism'), ...no('a10i2_mainDuty') }, [], ifJoined('二')),
      body({ ...yes('a10i2_mechanism', 'a10i2_mainDuty'), ...no('a10i2_assistance') }),
      body({ ...yes('a10i2_assistance'), ...no('a10i2_mechanism', 'a10i2_mainDuty') }),
      body(unsure('a10i2_assistance', 'a10i2_mechanism', 'a10i2_mainDuty'), [], {
        [line('二')]: ['a10i2_assistance', 'a10i2_mechanism', 'a10i2_mainDuty', '@commas'],
      }),
    ],
  },
  {
    title: '第十条第(三)项：不提醒制止或不调查处理，有其一并须造成不良影响',
    matters: [
      body({ ...light, ...yes('a10i3_notStopped', 'a10i3_harm') }, then('三')),
      body({ ...light, ...yes('a10i3_notInvestigated', 'a10i3_harm') }, then('三')),
      body({ ...yes('a10i3_notStopped', 'a10i3_notInvestigated'), ...no('a10i3_harm') }, [], {
        [line('三')]: ['@resultReach'],
      }),
      body({ ...yes('a10i3_notInvestigated'), ...no('a10i3_notStopped', 'a10i3_harm') }),
      body({ ...yes('a10i3_harm'), ...no('a10i3_notStopped', 'a10i3_notInvestigated') }),
      body(unsure('a10i3_notStopped', 'a10i3_notInvestigated', 'a10i3_harm'), [], {
        [line('三')]: ['a10i3_notStopped', 'a10i3_notInvestigated', 'a10i3_harm', '@resultReach'],
      }),
    ],
  },
  {
    title: '第十条第(四)项：未及时报告、工作延误、不良影响，缺一不可',
    matters: [
      body({ ...light, ...yes('a10i4_notReported', 'a10i4_delay', 'a10i4_harm') }, then('四')),
      body({ ...yes('a10i4_notReported', 'a10i4_delay'), ...no('a10i4_harm') }),
      body({ ...yes('a10i4_notReported', 'a10i4_harm'), ...no('a10i4_delay') }),
      body({ ...yes('a10i4_delay', 'a10i4_harm'), ...no('a10i4_notReported') }),
      body(unsure('a10i4_notReported', 'a10i4_delay', 'a10i4_harm'), [], {
        [line('四')]: ['a10i4_notReported', 'a10i4_delay', 'a10i4_harm'],
      }),
    ],
  },
  {
    title: '第十条第(五)项：未按程序反映、把关不严，须造成不良影响',
    matters: [
      body({ ...light, ...yes('a10i5_gate', 'a10i5_harm') }, then('五')),
      body({ ...yes('a10i5_gate'), ...no('a10i5_harm') }),
      body({ ...yes('a10i5_harm'), ...no('a10i5_gate') }),
      body(unsure('a10i5_gate', 'a10i5_harm'), [], { [line('五')]: ['a10i5_gate', 'a10i5_harm'] }),
    ],
  },
  {
    title: '第十条第(六)项：不监督检查、不严肃查处，须“四风”突出且群众反映强烈',
    matters: [
      body(
        { ...light, ...yes('a10i6_unchecked', 'a10i6_unpunished', 'a10i6_winds', 'a10i6_public') },
        then('六'),
      ),
      body(
        { ...yes('a10i6_unchecked', 'a10i6_winds', 'a10i6_public'), ...no('a10i6_unpunished') },
        [],
        ifJoined('六'),
      ),
      body(
        { ...yes('a10i6_unchecked', 'a10i6_unpunished', 'a10i6_public'), ...no('a10i6_winds') },
        [],
        ifReach('六'),
      ),
      body(
        { ...yes('a10i6_unchecked', 'a10i6_unpunished', 'a10i6_winds'), ...no('a10i6_public') },
        [],
        ifReach('六'),
      ),
      body(unsure('a10i6_unchecked', 'a10i6_unpunished', 'a10i6_winds', 'a10i6_public'), [], {
        [line('六')]: [
          'a10i6_unchecked',
          'a10i6_unpunished',
          '@commas',
          '@resultReach',
          'a10i6_winds',
          'a10i6_public',
        ],
      }),
    ],
  },
  {
    title: '第十条第(七)项：查办不坚决，或者隐瞒压案，有其一即追究',
    matters: [
      body({ ...light, ...yes('a10i7_irresolute') }, then('七')),
      body({ ...light, ...yes('a10i7_concealed') }, then('七')),
      body(no('a10i7_irresolute', 'a10i7_concealed')),
      body(unsure('a10i7_irresolute', 'a10i7_concealed'), [], {
        [line('七')]: ['a10i7_irresolute', 'a10i7_concealed'],
      }),
    ],
  },
  {
    title: '第十条第(八)项：未落实“一案双查”，应追究而未追究',
    matters: [
      body({ ...light, ...yes('a10i8_noDoubleCheck', 'a10i8_notPursued') }, then('八')),
      body({ ...yes('a10i8_noDoubleCheck'), ...no('a10i8_notPursued') }, [], ifJoined('八')),
      body(unsure('a10i8_noDoubleCheck', 'a10i8_notPursued'), [], {
        [line('八')]: ['a10i8_noDoubleCheck', 'a10i8_notPursued', '@commas'],
      }),
    ],
  },
  {
    title: '第十条第(九)项：三种表现与不良影响都有的追究；只有一边的待查明',
    matters: [
      body({ ...light, ...yes('a10i9_lax', 'a10i9_systems', 'a10i9_slack', 'a10i9_harm') }, then('九')),
      body({ ...yes('a10i9_lax', 'a10i9_systems', 'a10i9_slack'), ...no('a10i9_harm') }, [], {
        [line('九')]: ['@orHarm'],
      }),
      body({ ...yes('a10i9_harm'), ...no('a10i9_lax', 'a10i9_systems', 'a10i9_slack') }, [], {
        [line('九')]: ['@commas', '@orHarm'],
      }),
      body({ ...yes('a10i9_lax', 'a10i9_harm'), ...no('a10i9_systems', 'a10i9_slack') }, [], {
        [line('九')]: ['@commas', '@orHarm'],
      }),
      body(no('a10i9_lax', 'a10i9_systems', 'a10i9_slack', 'a10i9_harm')),
      body(unsure('a10i9_lax', 'a10i9_systems', 'a10i9_slack', 'a10i9_harm'), [], {
        [line('九')]: ['a10i9_lax', 'a10i9_systems', 'a10i9_slack', '@commas', 'a10i9_harm', '@orHarm'],
      }),
    ],
  },
  {
    title: '第十条第(九)项：“或”只连“工作松垮”和不良影响',
    readings: { orHarm: '连一句' },
    matters: [
      body({ ...yes('a10i9_lax', 'a10i9_systems', 'a10i9_slack'), ...no('a10i9_harm') }, [line('九')]),
      body({ ...yes('a10i9_lax', 'a10i9_systems', 'a10i9_harm'), ...no('a10i9_slack') }, [line('九')]),
      body({ ...yes('a10i9_slack', 'a10i9_systems'), ...no('a10i9_lax', 'a10i9_harm') }, [], ifJoined('九')),
      body({ ...yes('a10i9_slack', 'a10i9_lax'), ...no('a10i9_systems', 'a10i9_harm') }, [], ifJoined('九')),
      body({ ...yes('a10i9_harm'), ...no('a10i9_lax', 'a10i9_systems', 'a10i9_slack') }, [], ifJoined('九')),
    ],
  },
  {
    title: '第十条第(九)项：“或”照印连前面各句，三种表现或者不良影响其一即追究',
    readings: { orHarm: '连各句' },
    matters: [
      body({ ...yes('a10i9_lax', 'a10i9_systems', 'a10i9_slack'), ...no('a10i9_harm') }, [line('九')]),
      body({ ...yes('a10i9_harm'), ...no('a10i9_lax', 'a10i9_systems', 'a10i9_slack') }, [line('九')]),
      body({ ...yes('a10i9_lax'), ...no('a10i9_systems', 'a10i9_slack', 'a10i9_harm') }, [], ifJoined('九')),
    ],
  },
  {
    title: '第十条第(九)项：“或”作衍字，须造成不良影响',
    readings: { orHarm: '衍字' },
    matters: [
      body({ ...yes('a10i9_lax', 'a10i9_systems', 'a10i9_slack'), ...no('a10i9_harm') }),
      body(yes('a10i9_lax', 'a10i9_systems', 'a10i9_slack', 'a10i9_harm'), [line('九')]),
      body({ ...yes('a10i9_lax', 'a10i9_harm'), ...no('a10i9_systems', 'a10i9_slack') }, [], ifJoined('九')),
    ],
  },
  {
    title: '第十条第(十)项：表率、建设、“灯下黑”三句并列，须自身队伍发生问题',
    matters: [
      body(
        {
          ...light,
          ...yes('a10i10_model', 'a10i10_building', 'a10i10_dark', 'a10i10_offence'),
        },
        then('十'),
      ),
      body(
        {
          ...yes('a10i10_dark', 'a10i10_offence'),
          ...no('a10i10_model', 'a10i10_building'),
        },
        [],
        ifJoined('十'),
      ),
      body(
        {
          ...yes('a10i10_model', 'a10i10_building', 'a10i10_dark'),
          ...no('a10i10_offence'),
        },
        [],
        ifReach('十'),
      ),
      body(unsure('a10i10_model', 'a10i10_building', 'a10i10_dark', 'a10i10_offence'), [], {
        [line('十')]: [
          'a10i10_model',
          'a10i10_building',
          'a10i10_dark',
          '@commas',
          '@resultReach',
          'a10i10_offence',
        ],
      }),
    ],
  },
  {
    title: '第十条第(十一)项：其他需要追究责任的情形由填写者判断',
    matters: [
      body({ ...light, ...yes('a10i11_other') }, then('十一')),
      body(no('a10i11_other')),
      body(unsure('a10i11_other'), [], { [line('十一')]: ['a10i11_other'] }),
    ],
  },
]
