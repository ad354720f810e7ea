import type { Case, CaseMatter } from '#rules'
import { article21, open, pursuit, pursuitSilences, type Verdict } from './lines.ts'

const check = '第十六条 实行“一案双查”'
const party = '第十六条 追究当事人的责任'
const leaders = '第十六条 追究相关领导的责任'
const head = '第十六条第(一)项 一律追究部门负责人的责任'
const trace = '第十六条第(二)项 实行倒查倒究'
const both = '第十六条第(二)项 同时追究镇班子分管领导和部门负责人的责任'
const chiefs = '第十六条第(三)项 同时追究镇班子分管领导和主要负责人的责任'
const doubleCheck = [check, party, leaders, ...pursuit]

const cadre = { subject: '其他党员干部' } as const
const first = { neglect: true, arose: true, caught: true } as const
const third = { case: true, graveCaught: true } as const

/** One line, with the hearing and competence that go with a person's liability. */
const one = (line: string, facts: CaseMatter['facts'], verdict: Verdict): CaseMatter => {
  const follows = line === trace ? [line] : [line, ...pursuit]
  const silences = line === trace ? [] : pursuitSilences
  if (verdict === false) return { facts: { ...cadre, ...facts }, certain: [] }
  if (verdict === true) return { facts: { ...cadre, ...facts }, certain: follows, silences }
  return { facts: { ...cadre, ...facts }, certain: [], possible: open(follows, verdict), silences }
}

export const dual: readonly Case[] = [
  {
    title: '第十六条：村和部门发生重大腐败案件或不正之风长期滋生蔓延的，一案双查',
    matters: [
      { facts: { ...cadre, place: '村', corruption: true }, certain: doubleCheck, silences: pursuitSilences },
      {
        facts: { ...cadre, place: '部门（单位）', climate: true },
        certain: doubleCheck,
        silences: pursuitSilences,
      },
      { facts: { ...cadre, place: '其他', corruption: true, climate: true }, certain: [] },
      { facts: { ...cadre, place: '村', corruption: false, climate: false }, certain: [] },
      {
        facts: { ...cadre, place: null, corruption: null, climate: null },
        certain: [],
        possible: open(doubleCheck, ['place', 'corruption', 'climate']),
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十六条第(一)项：各项自足的读法',
    readings: { chapeau16: '自足' },
    matters: [
      one(head, first, true),
      one(head, { ...first, neglect: false }, false),
      one(head, { ...first, arose: false }, false),
      one(head, { ...first, caught: false }, false),
      one(head, { neglect: null, arose: null, caught: null }, ['neglect', 'arose', 'caught']),
    ],
  },
  {
    title: '第十六条第(一)至(三)项：首句也管的读法，没有首句的案件不追究',
    readings: { chapeau16: '也管' },
    matters: [
      {
        facts: { ...cadre, place: '部门（单位）', ...first, ...third, frequent: true, times: 2 },
        certain: [],
      },
      {
        facts: {
          ...cadre,
          place: '部门（单位）',
          corruption: true,
          ...first,
          ...third,
          frequent: true,
          times: 2,
        },
        certain: [...doubleCheck, head, trace, both, chiefs],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十六条第(一)至(三)项：首句案件具备，不必选读法',
    matters: [
      {
        facts: {
          ...cadre,
          place: '部门（单位）',
          corruption: true,
          ...first,
          ...third,
          frequent: true,
          times: 2,
        },
        certain: [...doubleCheck, head, trace, both, chiefs],
        silences: pursuitSilences,
      },
      {
        facts: {
          ...cadre,
          place: '部门（单位）',
          climate: true,
          ...first,
          ...third,
          frequent: true,
          times: 2,
        },
        certain: [...doubleCheck, head, trace, both, chiefs],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十六条第(一)项：首句读法未选，不在村和部门的待定',
    matters: [
      {
        facts: { ...cadre, place: '村', corruption: true, ...first },
        certain: [...doubleCheck, head],
        silences: pursuitSilences,
      },
      {
        facts: { ...cadre, place: '村', climate: true, ...first },
        certain: [...doubleCheck, head],
        silences: pursuitSilences,
      },
      one(head, { place: '其他', corruption: true, climate: true, ...first }, ['@chapeau16']),
      one(head, { place: '村', corruption: false, climate: false, ...first }, ['@chapeau16']),
      one(head, { place: null, corruption: false, climate: false, ...first }, ['@chapeau16']),
      {
        facts: { ...cadre, place: null, corruption: true, ...first },
        certain: [],
        possible: {
          ...open([check, party, leaders], ['place']),
          ...open([head, ...pursuit], ['place', '@chapeau16']),
        },
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十六条第(一)至(三)项：首句案件不清楚，各项待查明',
    matters: [
      {
        facts: {
          ...cadre,
          place: '部门（单位）',
          corruption: null,
          climate: null,
          ...first,
          ...third,
          frequent: true,
          times: 2,
        },
        certain: [],
        possible: {
          ...open([check, party, leaders], ['corruption', 'climate']),
          ...open([head, trace, both, chiefs, ...pursuit], ['corruption', 'climate', '@chapeau16']),
        },
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十六条第(二)项：频发而又被查处3次，“2次”读作至少的，只待首句的案件',
    readings: { twice: '至少' },
    matters: [
      {
        facts: {
          ...cadre,
          place: '部门（单位）',
          corruption: null,
          climate: false,
          frequent: true,
          times: 3,
        },
        certain: [],
        possible: {
          ...open([check, party, leaders], ['corruption']),
          ...open([trace, both, ...pursuit], ['corruption', '@chapeau16']),
        },
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十六条第(二)项：频发的部门（单位）倒查倒究，“2次”读作另成一条',
    readings: { chapeau16: '自足', frequent16: '各自成条' },
    matters: [
      one(trace, { place: '部门（单位）', frequent: true }, true),
      one(trace, { place: '部门（单位）', frequent: false }, false),
      one(trace, { place: '村', frequent: true }, false),
      one(trace, { place: '其他', frequent: true }, false),
      one(trace, { place: null, frequent: null }, ['place', 'frequent']),
    ],
  },
  {
    title: '第十六条第(二)项：一年内被查处1次、2次、3次，“2次”读作另成一条',
    readings: { chapeau16: '自足', frequent16: '各自成条' },
    matters: [
      one(both, { place: '部门（单位）', times: 0 }, false),
      one(both, { place: '部门（单位）', times: 1 }, false),
      one(both, { place: '部门（单位）', times: 2 }, true),
      one(both, { place: '部门（单位）', times: 3 }, ['@twice']),
      one(both, { place: '村', times: 2 }, false),
      one(both, { place: '其他', times: 2 }, false),
      one(both, { place: null, times: null }, ['place', 'times', '@twice']),
    ],
  },
  {
    title: '第十六条第(二)项：“2次”读作至少',
    readings: { chapeau16: '自足', twice: '至少', frequent16: '各自成条' },
    matters: [
      one(both, { place: '部门（单位）', times: 1 }, false),
      one(both, { place: '部门（单位）', times: 2 }, true),
      one(both, { place: '部门（单位）', times: 3 }, true),
    ],
  },
  {
    title: '第十六条第(二)项：“2次”读作恰为',
    readings: { chapeau16: '自足', twice: '恰为', frequent16: '各自成条' },
    matters: [
      one(both, { place: '部门（单位）', times: 2 }, true),
      one(both, { place: '部门（单位）', times: 3 }, false),
    ],
  },
  {
    title: '第十六条第(二)项：“2次”是否就是“频发”的标准未选读法',
    readings: { chapeau16: '自足' },
    matters: [
      one(trace, { place: '部门（单位）', frequent: true, times: 1 }, ['@frequent16']),
      one(trace, { place: '部门（单位）', frequent: false, times: 1 }, false),
      one(trace, { place: '部门（单位）', frequent: null, times: 1 }, ['frequent', '@frequent16']),
      {
        facts: { ...cadre, place: '部门（单位）', frequent: true, times: 3 },
        certain: [],
        possible: {
          [trace]: ['@frequent16', '@twice'],
          ...open([both, ...pursuit], ['@twice']),
        },
        silences: pursuitSilences,
      },
      {
        facts: { ...cadre, place: '部门（单位）', frequent: false, times: 3 },
        certain: [],
        possible: open([trace, both, ...pursuit], ['@frequent16', '@twice']),
        silences: pursuitSilences,
      },
      {
        facts: { ...cadre, place: '部门（单位）', frequent: true, times: 2 },
        certain: [trace, both, ...pursuit],
        silences: pursuitSilences,
      },
      {
        facts: { ...cadre, place: '部门（单位）', frequent: false, times: 2 },
        certain: [],
        possible: open([trace, both, ...pursuit], ['@frequent16']),
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十六条第(二)项：频发而又被查处3次，“2次”读作至少的，怎样读都倒查倒究',
    readings: { chapeau16: '自足', twice: '至少' },
    matters: [
      {
        facts: { ...cadre, place: '部门（单位）', frequent: true, times: 3 },
        certain: [trace, both, ...pursuit],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十六条第(二)项：频发而又被查处3次，“2次”读作恰为的，倒查倒究待查明',
    readings: { chapeau16: '自足', twice: '恰为' },
    matters: [one(trace, { place: '部门（单位）', frequent: true, times: 3 }, ['@frequent16'])],
  },
  {
    title: '第十六条第(二)项：“2次”读作就是“频发”的标准',
    readings: { chapeau16: '自足', frequent16: '即是标准', twice: '至少' },
    matters: [
      one(trace, { place: '部门（单位）', frequent: true, times: 1 }, false),
      {
        facts: { ...cadre, place: '部门（单位）', frequent: false, times: 3 },
        certain: [trace, both, ...pursuit],
        silences: pursuitSilences,
      },
      { facts: { ...cadre, place: '村', frequent: true, times: 3 }, certain: [] },
    ],
  },
  {
    title: '第十六条第(二)项：后一句读作也限于频发的部门，没有频发的不同时追究',
    readings: { chapeau16: '自足', frequent16: '限于频发', twice: '至少' },
    matters: [
      one(both, { place: '部门（单位）', frequent: false, times: 3 }, false),
      one(trace, { place: '部门（单位）', frequent: true, times: 1 }, true),
      {
        facts: { ...cadre, place: '部门（单位）', frequent: true, times: 3 },
        certain: [trace, both, ...pursuit],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十六条第(二)项：后句读作不问地方',
    readings: { chapeau16: '自足', place16: '不限', frequent16: '各自成条' },
    matters: [
      one(both, { place: '村', times: 2 }, true),
      one(both, { place: '其他', times: 2 }, true),
      one(trace, { place: '村', frequent: true }, false),
    ],
  },
  {
    title: '第十六条第(二)项：后句读作随前句，限于部门（单位）',
    readings: { chapeau16: '自足', place16: '随前句' },
    matters: [one(both, { place: '村', times: 2 }, false)],
  },
  {
    title: '第十六条第(三)项：村或部门的严重问题被上级机关查处',
    readings: { chapeau16: '自足' },
    matters: [
      one(chiefs, { place: '村', case: true, graveCaught: true }, true),
      one(chiefs, { place: '部门（单位）', style: true, graveCaught: true }, true),
      one(chiefs, { place: '村', harm: true, graveCaught: true }, true),
      one(chiefs, { place: '村', other: true, graveCaught: true }, true),
      one(chiefs, { place: '其他', case: true, graveCaught: true }, false),
      one(chiefs, { place: '村', case: true, graveCaught: false }, false),
      one(
        chiefs,
        { place: '村', case: false, style: false, harm: false, other: false, graveCaught: true },
        false,
      ),
      one(chiefs, { place: null, case: null, style: null, harm: null, other: null, graveCaught: null }, [
        'place',
        'case',
        'style',
        'harm',
        'other',
        'graveCaught',
      ]),
    ],
  },
  {
    title: '第十六条：对象是非中共党员干部，是否仍及未选读法',
    matters: [
      {
        facts: {
          subject: '非中共党员干部',
          place: '部门（单位）',
          corruption: true,
          ...first,
          ...third,
          frequent: true,
          times: 2,
        },
        certain: [article21],
        possible: open([...doubleCheck, head, trace, both, chiefs], ['@nonParty']),
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十六条：对象是班子的事项，同样一案双查',
    matters: [
      {
        facts: {
          subject: '党组织领导班子',
          place: '部门（单位）',
          corruption: true,
          ...first,
          ...third,
          frequent: true,
          times: 2,
        },
        certain: [...doubleCheck, head, trace, both, chiefs],
        silences: pursuitSilences,
      },
    ],
  },
]
