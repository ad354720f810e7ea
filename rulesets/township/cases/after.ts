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

const alone = '单独责令辞职、免职'
const together = '同时受党纪政纪处分和组织处理'
const persons = ['班子成员', '其他党员干部'] as const
const bodySanctioned = { subject: '党组织领导班子', sanctioned: true } as const
const bodySanctionedLines = [honours, score, ...bodyPursuit]

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
    matters: persons.map((subject) => ({
      facts: { subject, sanctioned: true, handled: alone },
      certain: [honours, score, removed],
      silences: ['start'],
    })),
  },
  {
    title: '第十八条第二款：同时受处分和组织处理的，按较长的',
    matters: persons.map((subject) => ({
      facts: { subject, sanctioned: true, handled: together },
      certain: [honours, score, longer],
      silences: ['start'],
    })),
  },
  {
    title: '第十八条第二款：其他处理没有影响期',
    matters: ['只受党纪政纪处分', '只受调整职务等其他组织处理', '其他追究方式'].map((handled) => ({
      facts: { subject: '其他党员干部', sanctioned: true, handled },
      certain: [honours, score],
    })),
  },
  {
    title: '第十八条第二款：没有受追究、或者对象是班子的，不适用',
    matters: [
      { facts: { subject: '其他党员干部', sanctioned: false, handled: alone }, certain: [] },
      { facts: { subject: '其他党员干部', sanctioned: false, handled: together }, certain: [] },
      ...[alone, together].map(
        (handled): CaseMatter => ({
          facts: { ...bodySanctioned, handled },
          certain: bodySanctionedLines,
          silences: pursuitSilences,
        }),
      ),
      {
        facts: { subject: '其他党员干部', sanctioned: true, handled: null },
        certain: [honours, score],
        possible: open([removed, longer], ['handled']),
        silences: ['start'],
      },
    ],
  },
  {
    title: '第十九条：不服的可以书面申诉，接到后应作出决定',
    matters: [
      ...persons.map(
        (subject): CaseMatter => ({
          facts: { subject, sanctioned: true, disputes: true, received: true },
          certain: [honours, score, appeal, answer],
          silences: ['appeal'],
        }),
      ),
      {
        facts: { ...bodySanctioned, disputes: true, received: true },
        certain: [...bodySanctionedLines, appeal, answer],
        silences: [...pursuitSilences, 'appeal'],
      },
      {
        facts: { subject: '班子成员', sanctioned: true, disputes: true, received: false },
        certain: [honours, score, appeal],
        silences: ['appeal'],
      },
      {
        facts: { subject: '班子成员', sanctioned: true, disputes: false, received: true },
        certain: [honours, score, answer],
        silences: ['appeal'],
      },
      {
        facts: { subject: '班子成员', sanctioned: true, disputes: false, received: false },
        certain: [honours, score],
      },
      {
        facts: { subject: '班子成员', sanctioned: false, disputes: true, received: true },
        certain: [],
      },
      {
        facts: { subject: '班子成员', sanctioned: true, disputes: null, received: null },
        certain: [honours, score],
        possible: { [appeal]: ['disputes'], [answer]: ['received'] },
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
