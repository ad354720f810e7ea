import type { Case, CaseMatter } from '#rules'
import {
  article9,
  article21,
  chief,
  combining,
  criticism,
  discipline,
  factors,
  gravest,
  heavier,
  lesser,
  open,
  organisation,
  pursuit,
  pursuitSilences,
  urge,
} from './lines.ts'

/** 第二十条 pursues the head of the party organisation; whether that is the person of the matter is asked. */
const head = { subject: '其他党员干部', missed: true, refused: true } as const
const headLines = [urge, chief, ...pursuit]
const namedLines = [...headLines, factors, combining]
const degrees = [
  ['情节较轻', lesser],
  ['情节较重', criticism],
  ['情节严重', gravest],
] as const
const grounds = {
  hidden: true,
  obstructs: true,
  found: true,
  unremedied: true,
  unfixed: true,
  worsened: true,
  careless: true,
  repeated: true,
  // What 第十二条 lists is no ground outside 第六条 and 第七条.
  reported: true,
  corrected: true,
  restored: true,
  rectified: true,
  effective: true,
} as const
const heavierLines = ['一', '二', '三', '四'].map(heavier)

const onHead = (facts: CaseMatter['facts'], certain: readonly string[]): CaseMatter => ({
  facts: { ...head, ...facts },
  certain,
  silences: pursuitSilences,
})

export const named: readonly Case[] = [
  {
    title: '第二十条、第八条第一款第(二)项：对象本人就是所追究的负责人，按情节给出方式',
    matters: [
      ...degrees.flatMap(([severity, measure]): readonly CaseMatter[] => [
        onHead({ named: true, severity }, [...namedLines, measure]),
        onHead({ named: true, severity, subject: '班子成员' }, [...namedLines, measure]),
        onHead({ named: false, severity }, headLines),
        { facts: { ...head, refused: false, named: true, severity }, certain: [urge] },
        {
          facts: { ...head, named: null, severity },
          certain: headLines,
          possible: open([factors, combining, measure], ['named']),
          silences: pursuitSilences,
        },
      ]),
      onHead({ named: true, severity: '情节较轻', superior: true }, [
        ...headLines,
        factors,
        '第十三条 按上级的规定执行',
      ]),
    ],
  },
  {
    title: '第八条第一款第(二)项：读作也用于第九、十六、二十条追究的人',
    readings: { scale: '也用' },
    matters: [
      onHead({ named: true, severity: '情节较重' }, [...namedLines, criticism]),
      ...degrees.map(
        ([severity, measure]): CaseMatter => ({
          facts: { subject: '其他党员干部', led: true, severity },
          certain: [article9, ...pursuit, factors, combining, measure],
          silences: pursuitSilences,
        }),
      ),
    ],
  },
  {
    title: '第八条第一款第(二)项：读作只用于第六条的情形，不给出方式',
    readings: { scale: '不用' },
    matters: degrees.map(([severity]) => onHead({ named: true, severity }, [...headLines, factors])),
  },
  {
    title: '第十一条：第二十条追究的人也应当从重；第十二条限于第六、七条，不及',
    matters: [
      onHead({ named: true, ...grounds }, [...namedLines, ...heavierLines]),
      {
        facts: { subject: '其他党员干部', led: true, ...grounds },
        certain: [article9, ...pursuit, factors, combining, ...heavierLines],
        silences: pursuitSilences,
      },
      onHead({ named: false, ...grounds }, headLines),
      { facts: { ...head, refused: false, named: true, ...grounds }, certain: [urge] },
    ],
  },
  {
    title: '第十六条第(一)项、第十一条：一律追究的部门负责人有掩盖的，应当从重，按情节给出方式',
    readings: { chapeau16: '自足' },
    matters: [
      {
        facts: {
          subject: '其他党员干部',
          neglect: true,
          arose: true,
          caught: true,
          named: true,
          hidden: true,
          rectified: true,
          effective: true,
          severity: '情节较轻',
        },
        certain: [
          '第十六条第(一)项 一律追究部门负责人的责任',
          ...pursuit,
          factors,
          combining,
          heavier('一'),
          lesser,
        ],
        silences: pursuitSilences,
      },
    ],
  },
  {
    title: '第八条、第十一条：只说党员干部，非中共党员干部即使读作仍及也不在内',
    readings: { nonParty: '仍及' },
    matters: degrees.map(([severity]) =>
      onHead({ subject: '非中共党员干部', named: true, severity, ...grounds }, [article21, ...headLines]),
    ),
  },
  {
    title: '第十五条：第二十条追究的，也分别办理',
    matters: [onHead({ discipline: true, organisational: true }, [...headLines, discipline, organisation])],
  },
]
