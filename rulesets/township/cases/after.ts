import type { Case, CaseMatter } from '#rules'
import {
  article21,
  bodyPursuit,
  chief,
  discipline,
  honours,
  moved,
  nineBody,
  nineBodyLines,
  nineMember,
  nineMemberLines,
  nineSilences,
  open,
  organisation,
  pursuit,
  pursuitSilences,
  score,
  urge,
} from './lines.ts'

const removed =
  '第十八条第二款 一年内不得重新担任与其原任职务相当的领导职务（不得）〔一年内不得重新担任与其原任职务相当的领导职务：1年〕'
const longer = '第十八条第二款 按影响期较长的执行'
const appeal = '第十九条 受到责任追究的领导班子、党员干部：可以向作出处理决定的机关提出书面申诉（可以）'
const answer = '第十九条 作出处理决定的机关：应按有关规定作出申诉处理决定（应）'

const persons = ['班子成员', '其他党员干部'] as const
const bodySanctioned = { subject: '党组织领导班子', sanctioned: true } as const
const bodySanctionedLines = [honours, score, ...bodyPursuit]

/** None of the measures that 第十八条第二款 turns on. */
const nothingElse = {
  punished: false,
  resigned: false,
  dismissed: false,
  adjusted: false,
  lesser: false,
} as const
/** A cadre held accountable with these measures, and what follows of 第十八条第二款. */
const onPerson = (
  more: CaseMatter['facts'],
  certain: readonly string[],
  possible: NonNullable<CaseMatter['possible']> = {},
): CaseMatter => ({
  facts: { subject: '其他党员干部', sanctioned: true, ...nothingElse, ...more },
  certain: [honours, score, ...certain],
  possible,
  silences: ['start'],
})

export const after: readonly Case[] = [
  {
    title: '第十五条：纪律责任与组织处理各有办理机关，两者都不须的没有规定',
    matters: [
      {
        facts: { ...nineMember, discipline: true, organisational: false },
        certain: [...nineMemberLines, discipline],
        silences: nineSilences,
      },
      {
        facts: { ...nineBody, discipline: false, organisational: true },
        certain: [...nineBodyLines, organisation],
        silences: nineSilences,
      },
      {
        facts: { ...nineMember, discipline: false, organisational: false },
        certain: nineMemberLines,
        silences: nineSilences,
      },
      {
        facts: { ...nineMember, discipline: null, organisational: null },
        certain: nineMemberLines,
        possible: { [discipline]: ['discipline'], [organisation]: ['organisational'] },
        silences: nineSilences,
      },
      { facts: { subject: '班子成员', discipline: true, organisational: true }, certain: [] },
    ],
  },
  {
    title: '第十七条：职务变动不免予追究；退休、离职未规定',
    matters: [
      { facts: { subject: '班子成员', moved: true }, certain: [moved] },
      { facts: { subject: '班子成员', moved: false }, certain: [] },
      { facts: { subject: '党组织领导班子', moved: true, retired: true }, certain: [] },
      { facts: { subject: '其他党员干部', moved: null }, certain: [], possible: { [moved]: ['moved'] } },
      { facts: { subject: '其他党员干部', retired: true }, certain: [], silences: ['retired'] },
      { facts: { subject: '其他党员干部', retired: false }, certain: [] },
    ],
  },
  {
    title: '第十七条：非中共党员干部，读作仍及',
    readings: { nonParty: '仍及' },
    matters: [
      {
        facts: { subject: '非中共党员干部', moved: true, retired: true },
        certain: [article21, moved],
        silences: ['retired'],
      },
    ],
  },
  {
    title: '第十八条第一款：受到责任追究的，取消资格并纳入考评',
    matters: [
      ...persons.map(
        (subject): CaseMatter => ({ facts: { subject, sanctioned: true }, certain: [honours, score] }),
      ),
      { facts: { subject: '班子成员', sanctioned: false }, certain: [] },
      {
        facts: { subject: '班子成员', sanctioned: null },
        certain: [],
        possible: open([honours, score], ['sanctioned']),
      },
    ],
  },
  {
    title: '第十八条第一款、第九条：班子已受追究的，另追究领导和责任人',
    matters: [
      {
        facts: { ...bodySanctioned },
        certain: bodySanctionedLines,
        silences: pursuitSilences,
      },
      { facts: { ...bodySanctioned, sanctioned: false }, certain: [] },
      {
        facts: { ...bodySanctioned, sanctioned: null },
        certain: [],
        possible: open(bodySanctionedLines, ['sanctioned']),
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第十八条第二款：单独责令辞职、免职的，一年内不得任相当的领导职务',
    date: '2024-02-29',
    matters: persons.flatMap((subject) =>
      ['resigned', 'dismissed'].map(
        (name): CaseMatter => ({
          facts: { subject, sanctioned: true, ...nothingElse, [name]: true },
          certain: [honours, score, removed],
          silences: ['start'],
        }),
      ),
    ),
  },
  {
    title: '第十八条第二款：免职而又通报批评、又调整职务，或者又责令辞职，算不算单独未选读法',
    matters: [
      { dismissed: true, lesser: true },
      { dismissed: true, adjusted: true },
      { dismissed: true, resigned: true },
    ].map((more) => onPerson(more, [], { [removed]: ['@alone18'] })),
  },
  {
    title: '第十八条第二款：“单独”读作对处分而言，免职又通报批评的也算',
    readings: { alone18: '对处分' },
    matters: [
      { dismissed: true, lesser: true },
      { resigned: true, adjusted: true },
      { dismissed: true, resigned: true },
    ].map((more) => onPerson(more, [removed])),
  },
  {
    title: '第十八条第二款：“单独”读作别的方式也没有，免职又通报批评的不算',
    readings: { alone18: '对一切' },
    matters: [
      ...[
        { dismissed: true, lesser: true },
        { resigned: true, adjusted: true },
        { dismissed: true, resigned: true },
      ].map(
        (more): CaseMatter => ({
          facts: { subject: '其他党员干部', sanctioned: true, ...nothingElse, ...more },
          certain: [honours, score],
        }),
      ),
      onPerson({ dismissed: true }, [removed]),
      onPerson({ dismissed: true, lesser: null }, [], { [removed]: ['lesser'] }),
    ],
  },
  {
    title: '第十八条第二款：同时受处分和组织处理的，按较长的，不论还有没有别的方式',
    matters: persons.flatMap((subject) =>
      [
        { dismissed: true },
        { resigned: true },
        { adjusted: true },
        { dismissed: true, adjusted: true, lesser: true },
      ].map(
        (more): CaseMatter => ({
          facts: { subject, sanctioned: true, ...nothingElse, punished: true, ...more },
          certain: [honours, score, longer],
          silences: ['start'],
        }),
      ),
    ),
  },
  {
    title: '第十八条第二款：处分而又通报批评的，通报批评读作不是组织处理，没有规定',
    readings: { handling18: '不指' },
    matters: [
      {
        facts: { subject: '其他党员干部', sanctioned: true, ...nothingElse, punished: true, lesser: true },
        certain: [honours, score],
      },
    ],
  },
  {
    title: '第十八条第二款：处分而又通报批评的，通报批评读作也是组织处理，按较长的',
    readings: { handling18: '也指' },
    matters: [
      onPerson({ punished: true, lesser: true }, [longer]),
      {
        facts: { subject: '其他党员干部', sanctioned: true, ...nothingElse, punished: true },
        certain: [honours, score],
      },
      {
        facts: { subject: '其他党员干部', sanctioned: true, ...nothingElse, lesser: true },
        certain: [honours, score],
      },
    ],
  },
  {
    title: '第十八条第二款：只受处分、只受调整职务、只受其他方式的，没有影响期',
    matters: ['punished', 'adjusted', 'lesser'].map((name) => ({
      facts: { subject: '其他党员干部', sanctioned: true, ...nothingElse, [name]: true },
      certain: [honours, score],
    })),
  },
  {
    title: '第十八条第二款：受了免职，有无处分不清楚',
    matters: [
      onPerson({ dismissed: true, punished: null }, [], {
        [removed]: ['punished'],
        [longer]: ['punished'],
      }),
      onPerson({ dismissed: null, punished: true }, [], { [longer]: ['dismissed'] }),
    ],
  },
  {
    title: '第十八条第二款：没有受追究、或者对象是班子的，不适用',
    matters: [
      { facts: { subject: '其他党员干部', sanctioned: false, ...nothingElse, dismissed: true }, certain: [] },
      {
        facts: {
          subject: '其他党员干部',
          sanctioned: false,
          ...nothingElse,
          dismissed: true,
          punished: true,
        },
        certain: [],
      },
      ...[false, true].map(
        (punished): CaseMatter => ({
          facts: { ...bodySanctioned, ...nothingElse, dismissed: true, punished },
          certain: bodySanctionedLines,
          silences: pursuitSilences,
        }),
      ),
      onPerson({ punished: null, resigned: null, dismissed: null, adjusted: null, lesser: null }, [], {
        [removed]: ['resigned', 'dismissed', 'punished', 'adjusted', 'lesser', '@alone18'],
        [longer]: ['punished', 'resigned', 'dismissed', 'adjusted'],
      }),
    ],
  },
  {
    title: '第十九条：不服的可以书面申诉，接到后应作出决定',
    matters: [
      ...persons.map(
        (subject): CaseMatter => ({
          facts: { subject, sanctioned: true, objection: '不服，机关已接到书面申诉' },
          certain: [honours, score, appeal, answer],
          silences: ['appeal'],
        }),
      ),
      {
        facts: { ...bodySanctioned, objection: '不服，机关已接到书面申诉' },
        certain: [...bodySanctionedLines, appeal, answer],
        silences: [...pursuitSilences, 'appeal'],
      },
      {
        facts: { subject: '班子成员', sanctioned: true, objection: '不服，尚未书面申诉' },
        certain: [honours, score, appeal],
        silences: ['appeal'],
      },
      {
        facts: { subject: '班子成员', sanctioned: true, objection: '没有不服' },
        certain: [honours, score],
      },
      ...(['不服，尚未书面申诉', '不服，机关已接到书面申诉'] as const).map(
        (objection): CaseMatter => ({
          facts: { subject: '班子成员', sanctioned: false, objection },
          certain: [],
        }),
      ),
      {
        facts: { subject: '班子成员', sanctioned: true, objection: null },
        certain: [honours, score],
        possible: open([appeal, answer], ['objection']),
        silences: ['appeal'],
      },
    ],
  },
  {
    title: '第二十条：应追究而未追究、决定不落实等，应当督促纠正；拒不纠正的追究主要负责人',
    matters: [
      { facts: { subject: '党组织领导班子', missed: true, refused: false }, certain: [urge] },
      { facts: { subject: '其他党员干部', unmet: true, refused: false }, certain: [urge] },
      { facts: { subject: '班子成员', likewise: true }, certain: [urge] },
      ...(['missed', 'unmet', 'likewise'] as const).map(
        (name): CaseMatter => ({
          facts: { subject: '班子成员', [name]: true, refused: true },
          certain: [urge, chief, ...pursuit],
          silences: pursuitSilences,
        }),
      ),
      {
        facts: { subject: '班子成员', missed: false, unmet: false, likewise: false, refused: true },
        certain: [],
      },
      {
        facts: { subject: '班子成员', missed: null, unmet: null, likewise: null, refused: null },
        certain: [],
        possible: {
          [urge]: ['missed', 'unmet', 'likewise'],
          ...open([chief, ...pursuit], ['missed', 'unmet', 'likewise', 'refused']),
        },
        silences: pursuitSilences,
      },
    ],
  },
]
